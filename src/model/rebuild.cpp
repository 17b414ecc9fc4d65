#include "model/rebuild.hpp"

#include <algorithm>

#include "model/build_values.hpp"
#include "model/context.hpp"
#include "model/path.hpp"

namespace drydock::model {

namespace {

bool lies_at_or_below(std::string_view path, std::string_view folder) {
  if (folder == "/") return true;
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

// The path from the root; of one with wildcards the folder in front of them.
std::string place(std::string_view path) {
  const std::size_t wild = path.find_first_of("*?[");
  if (wild != std::string_view::npos) path = path.substr(0, path.substr(0, wild).rfind('/') + 1);
  return clean_path("/" + std::string(path));
}

}  // namespace

bool Rebuild::Changed::touches(std::string_view path) const {
  return anything || std::any_of(places.begin(), places.end(), [&](const std::string &place) {
           return lies_at_or_below(path, place) || lies_at_or_below(place, path);
         });
}

// A stage needs earlier ones alone, so that one way from the last to the first finds all.
Rebuild::Rebuild(const Model &model)
    : model_(model),
      ignored_(model.context()->ignore()),
      needed_(model.stages().size()),
      sources_(model.document().instructions.size()) {
  if (!needed_.empty()) needed_.back() = true;
  for (std::size_t i = needed_.size(); i-- > 0;)
    if (needed_[i]) read_stage(model.stages()[i]);
  std::sort(steps_.begin(), steps_.end());
}

void Rebuild::read_stage(const Stage &stage) {
  if (stage.parent) {
    const Stage &parent = model_.stages()[*stage.parent];
    needed_[parent.index] = true;
    for (std::size_t i = parent.from; i < parent.end; ++i)
      if (model_.document().instructions[i].keyword == Keyword::onbuild) predictable_ = false;
  } else if (stage.facts && stage.facts->onbuild) {
    predictable_ = false;
  }
  for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
    const Instruction &instruction = model_.document().instructions[i];
    Reader reader{i, {}};
    if (instruction.as<Copy>() != nullptr) read_copy(i, stage, reader);
    else if (instruction.as<Run>() != nullptr) read_mounts(i, stage, reader);
    else continue;
    steps_.push_back(i);
    if (!reader.sources.empty()) readers_.push_back(std::move(reader));
  }
}

void Rebuild::read_copy(std::size_t instruction, const Stage &stage, Reader &reader) {
  const Instruction &written = model_.document().instructions[instruction];
  const Copy &copy = *written.as<Copy>();
  const Flag *from = written.flag("from");
  const Stage *source_stage = from == nullptr ? nullptr : model_.stage_named(from->value.value_or(""), stage);
  if (from != nullptr && source_stage == nullptr) return;  // an image
  if (written.flag("exclude") != nullptr) predictable_ = false;
  for (std::size_t i = 0; i < copy.sources.size(); ++i) {
    const bool heredoc = std::any_of(copy.inline_files.begin(), copy.inline_files.end(),
                                     [&](const Copy::InlineFile &file) { return file.source == i; });
    if (heredoc) continue;
    const Value source = model_.expand(instruction, copy.sources[i]);
    if (source_stage != nullptr) need(instruction, *source_stage, source.is_unknown() ? "/" : place(source.text));
    else if (source.is_unknown()) predictable_ = false;
    else if (!is_git_source(source.text) && !is_http_source(source.text)) reader.sources.emplace_back(source.text);
  }
}

void Rebuild::read_mounts(std::size_t instruction, const Stage &stage, Reader &reader) {
  for (const Mount &mount : model_.document().instructions[instruction].as<Run>()->mounts) {
    const std::string_view from = mount.get("from").value_or("");
    const std::string_view source = mount.get("source").value_or(mount.get("src").value_or(""));
    const bool variable = source.find('$') != std::string_view::npos;
    if (!from.empty()) {
      const Stage *other = model_.stage_named(from, stage);
      if (other != nullptr) need(instruction, *other, variable ? "/" : place(source));
    } else if (mount.type() == "bind") {
      if (variable) predictable_ = false;
      reader.sources.emplace_back(source);
    }
  }
}

void Rebuild::need(std::size_t instruction, const Stage &source, std::string path) {
  needed_[source.index] = true;
  sources_[instruction].push_back({source.index, std::move(path)});
}

Rebuild::Steps Rebuild::readers_of(std::string_view path) {
  Steps result;
  if (ignored_.ignores(path)) return result;
  for (Reader &reader : readers_) {
    std::vector<SourcePattern> &sources = reader.sources;
    if (std::any_of(sources.begin(), sources.end(), [&](SourcePattern &source) { return source.matches(path); }))
      result.push_back(reader.step);
  }
  return result;
}

bool Rebuild::gets_something_new(std::size_t step, const Steps &readers, const std::vector<Changed> &changed) const {
  const std::vector<Source> &sources = sources_[step];
  return std::find(readers.begin(), readers.end(), step) != readers.end() ||
         std::any_of(sources.begin(), sources.end(),
                     [&](const Source &source) { return changed[source.stage].touches(source.path); });
}

Rebuild::Steps Rebuild::after(const Steps &readers) const {
  Steps result;
  std::vector<Changed> changed(needed_.size());
  auto step = steps_.begin();
  for (const Stage &stage : model_.stages()) {
    Changed &here = changed[stage.index];
    if (stage.parent) here = changed[*stage.parent];
    for (; step != steps_.end() && *step < stage.end; ++step) {
      const bool something_new = gets_something_new(*step, readers, changed);
      if (!something_new && !here.steps) continue;
      result.push_back(*step);
      here.steps = true;
      if (model_.document().instructions[*step].keyword == Keyword::run) here.anything = true;
      else if (something_new) add_destination(*step, here);
    }
  }
  return result;
}

void Rebuild::add_destination(std::size_t instruction, Changed &changed) const {
  const Value to = model_.expand(instruction, model_.document().instructions[instruction].as<Copy>()->destination);
  const Value &workdir = model_.workdir(instruction);
  const bool absolute = to.text.starts_with('/');
  if (to.is_unknown() || (!absolute && workdir.is_unknown())) changed.anything = true;
  else changed.places.push_back(clean_path(absolute ? to.text : workdir.text + "/" + to.text));
}

}  // namespace drydock::model
