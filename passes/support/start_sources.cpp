#include "passes/support/start_sources.hpp"

#include <algorithm>

#include "model/context.hpp"
#include "model/path.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_sources.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

std::variant<StartSources, Obstacle> StartSources::of(const model::Model &model, const model::Stage &stage) {
  if (model.context() == nullptr)
    return Obstacle{"no-context", "what production starts stands in the application, and no build context shows it"};
  auto workdir = final_workdir(model, stage);
  if (!workdir) return Obstacle{"workdir-unknown", "the working directory that the start command runs in is not known"};
  StartSources sources(model, stage, std::move(*workdir));
  if (!sources.folder("."))
    return Obstacle{"sources-not-found", "no COPY is known to bring the application to " + sources.workdir_};
  return sources;
}

std::optional<std::string> StartSources::read(std::string_view path) const {
  const auto origin = origin_of(*model_, stage_->end, absolute_path(workdir_, path));
  return origin ? model_->context()->read(origin->path) : std::nullopt;
}

std::optional<std::string> StartSources::folder(std::string_view path) const {
  return context_folder(*model_, *stage_, stage_->end, absolute_path(workdir_, path));
}

std::vector<std::string> StartSources::files(std::string_view path, bool deep) const {
  const auto own = folder(path);
  if (!own) return {};
  std::vector<std::string> files = model_->context()->matches(own->empty() ? "." : *own);
  if (!deep) std::erase_if(files, [&](const std::string &file) { return model::folder_of(file) != *own; });
  return files;
}

bool builds_as_root(const model::Model &model, const model::Stage &stage) {
  const Document &document = model.document();
  const Offset at = end_of_installs(document, stage);
  std::size_t next = stage.from + 1;
  while (next + 1 < stage.end && document.lines_of(document.instructions[next]).begin < at) ++next;
  return next < stage.end && model.runs_as_root(next);
}

std::optional<std::string> value_of(const std::vector<std::string> &words, std::size_t &at, std::string_view name) {
  const std::string &word = words[at];
  if (word == name && at + 1 < words.size()) return words[++at];
  if (word.starts_with(name) && word.size() > name.size() && word[name.size()] == '=')
    return word.substr(name.size() + 1);
  return std::nullopt;
}

std::vector<std::string> rest_of(const std::vector<std::string> &words, std::size_t at) {
  return {words.begin() + static_cast<std::ptrdiff_t>(std::min(at, words.size())), words.end()};
}

bool has_variable(const std::vector<std::string> &words) {
  return std::any_of(words.begin(), words.end(),
      [](const std::string &word) { return word.find('$') != std::string::npos; });
}

}  // namespace drydock::passes
