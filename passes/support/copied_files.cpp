#include "passes/support/copied_files.hpp"

#include "model/context.hpp"
#include "model/glob.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

constexpr int deepest = 8;

std::optional<std::string> text_in(const model::Model &model, const model::Stage &stage, std::string_view path,
                                   int depth);

// Where the file at `path` comes from if this COPY put it there: the source's own path. `is_file` asks whether a source
// is a file; others are folders, whose content is copied.
template <typename IsFile>
std::optional<std::string> source_of(const model::Model &model, std::size_t instruction, const std::string &destination,
                                     std::string_view path, IsFile is_file) {
  const Copy &copy = *model.document().instructions[instruction].as<Copy>();
  for (const Word &word : copy.sources) {
    const model::Value source = model.expand(instruction, word);
    if (source.is_unknown() || source.text.starts_with("<<")) continue;
    const bool into_folder = copy.sources.size() > 1 || copy.destination.text.ends_with('/') ||
                             copy.destination.text == "." || copy.destination.text.ends_with("/.") ||
                             destination == model.workdir(instruction).text;
    if (is_file(source.text)) {
      // A destination below which something is looked for is a folder, be it written with a slash or not.
      if (absolute_path(destination, base_name(source.text)) == path || (!into_folder && destination == path))
        return source.text;
    } else if (is_at_or_below(path, destination) && path.size() > destination.size()) {
      const std::size_t skip = destination == "/" ? 1 : destination.size() + 1;
      return source.text + "/" + std::string(path.substr(skip));
    }
  }
  return std::nullopt;
}

// The file of the context that a pattern of this COPY puts at `path`: `COPY package*.json ./`.
std::optional<std::string> file_of_pattern(const model::Model &model, std::size_t instruction,
                                           const std::string &destination, std::string_view path) {
  for (const Word &word : model.document().instructions[instruction].as<Copy>()->sources) {
    const model::Value source = model.expand(instruction, word);
    if (source.is_unknown() || !model::Glob::has_wildcards(source.text)) continue;
    const model::Glob pattern(model::context_path(source.text), model::Glob::Dialect::copy_source);
    for (std::string &file : model.context()->matches(source.text))
      if (pattern.matches(file) && absolute_path(destination, base_name(file)) == path) return std::move(file);
  }
  return std::nullopt;
}

std::optional<std::string> text_of_copy(const model::Model &model, std::size_t index, std::string_view path,
                                        int depth) {
  const Instruction &instruction = model.document().instructions[index];
  const auto destination = copy_destination(model, index);
  if (!destination) return std::nullopt;
  if (const Flag *from = instruction.flag("from")) {
    const model::Stage *other = model.stage_named(from->value.value_or(""), *model.stage_of(index));
    if (other == nullptr) return std::nullopt;
    const auto as_file = [&](const std::string &source) {
      return text_in(model, *other, absolute_path("/", source), depth + 1).has_value();
    };
    const auto source = source_of(model, index, *destination, path, as_file);
    return source ? text_in(model, *other, absolute_path("/", *source), depth + 1) : std::nullopt;
  }
  for (const Heredoc &heredoc : instruction.heredocs) {
    const bool folder = instruction.as<Copy>()->destination.text.ends_with('/');
    if ((folder ? absolute_path(*destination, heredoc.name) : *destination) == path)
      return std::string(model.document().text(heredoc.body));
  }
  const model::Context *context = model.context();
  if (context == nullptr) return std::nullopt;
  if (const auto file = file_of_pattern(model, index, *destination, path)) return context->read(*file);
  const auto source = source_of(model, index, *destination, path, [&](const std::string &name) {
    return context->has_file(model::context_path(name)) || model::Glob::has_wildcards(name);
  });
  if (!source) return std::nullopt;
  const std::string file = model::context_path(*source);
  return context->has_file(file) ? context->read(file) : std::nullopt;
}

std::optional<std::string> text_in(const model::Model &model, const model::Stage &stage, std::string_view path,
                                   int depth) {
  if (depth > deepest) return std::nullopt;
  for (std::size_t i = stage.end; i-- > stage.from;) {
    if (model.document().instructions[i].as<Copy>() == nullptr) continue;
    if (auto text = text_of_copy(model, i, path, depth)) return text;
  }
  return stage.parent ? text_in(model, model.stages()[*stage.parent], path, depth + 1) : std::nullopt;
}

}  // namespace

std::optional<std::string> copied_text(const model::Model &model, const model::Stage &stage, std::string_view path) {
  return text_in(model, stage, path, 0);
}

bool copies_context(const Instruction &instruction) {
  const auto *copy = instruction.as<Copy>();
  if (copy == nullptr || instruction.flag("from") != nullptr) return false;
  for (const Word &source : copy->sources)
    if (source.text.find("://") == std::string_view::npos && !source.text.starts_with("git@")) return true;
  return false;
}

std::optional<std::string> copy_destination(const model::Model &model, std::size_t instruction) {
  const Copy &copy = *model.document().instructions[instruction].as<Copy>();
  const model::Value value = model.expand(instruction, copy.destination);
  if (value.is_unknown()) return std::nullopt;
  if (value.text.starts_with('/')) return absolute_path("/", value.text);
  const model::Value &workdir = model.workdir(instruction);
  if (workdir.is_unknown()) return std::nullopt;
  return absolute_path(workdir.text, value.text);
}

}  // namespace drydock::passes
