#include "passes/support/copies.hpp"

#include <algorithm>

#include "model/glob.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

// Sorts one source into files and folders; false where it is neither.
bool add_source(const model::Context &context, const std::string &source, CopyPlan &plan) {
  const std::string path = model::context_path(source);
  if (!model::Glob::has_wildcards(source)) {
    if (path.empty() || context.has_folder(path)) plan.folders.push_back(path);
    else if (context.has_file(path)) plan.files.push_back(path);
    else return false;
    return true;
  }
  const auto depth = std::count(path.begin(), path.end(), '/');
  for (const std::string &file : context.matches(source)) {
    if (std::count(file.begin(), file.end(), '/') != depth) return false;  // the pattern takes a folder
    plan.files.push_back(file);
  }
  return true;
}

}  // namespace

std::optional<CopyPlan> copy_plan(const model::Model &model, std::size_t instruction) {
  const Instruction &written = model.document().instructions[instruction];
  const Copy *copy = written.as<Copy>();
  if (copy == nullptr || model.context() == nullptr || written.flag("from") != nullptr || !written.heredocs.empty())
    return std::nullopt;
  const model::Value destination = model.expand(instruction, copy->destination);
  if (destination.is_unknown() || destination.text.empty()) return std::nullopt;
  CopyPlan plan;
  plan.index = instruction;
  plan.relative = !destination.text.starts_with('/');
  plan.destination = absolute_path(model.workdir(instruction).text, destination.text);
  for (const Word &word : copy->sources) {
    const model::Value source = model.expand(instruction, word);
    if (source.is_unknown() || source.text.find("://") != std::string::npos || source.text.starts_with("git@"))
      return std::nullopt;
    if (!add_source(*model.context(), source.text, plan)) return std::nullopt;
  }
  // A file copied to a name of its own: the destination is that file.
  const bool into_folder = destination.text.ends_with('/') || base_name(destination.text) == "." ||
                           plan.files.size() != 1 || !plan.folders.empty() ||
                           plan.destination == absolute_path("/", model.workdir(instruction).text) ||
                           base_name(destination.text).find('.') == std::string_view::npos;
  if (into_folder && !plan.destination.ends_with('/')) plan.destination += '/';
  return plan;
}

std::vector<std::string> named_files(const CopyPlan &plan) {
  std::vector<std::string> result;
  for (const std::string &file : plan.files)
    result.push_back(plan.destination.ends_with('/') ? model::path_below(plan.destination, base_name(file))
                                                     : plan.destination);
  return result;
}

std::optional<std::string> brought(const model::Context &context, const CopyPlan &plan, std::string_view image_path) {
  const std::vector<std::string> named = named_files(plan);
  for (std::size_t i = 0; i < named.size(); ++i)
    if (named[i] == image_path) return plan.files[i];
  if (!image_path.starts_with(plan.destination)) return std::nullopt;
  const std::string_view rest = image_path.substr(plan.destination.size());
  for (const std::string &folder : plan.folders)
    if (std::string path = model::path_below(folder, rest); context.has_file(path)) return path;
  return std::nullopt;
}

std::optional<Origin> origin_of(const model::Model &model, std::size_t before, std::string_view image_path) {
  const model::Stage &stage = *model.stage_of(before - 1);
  for (std::size_t i = before; i-- > stage.from;) {
    if (model.document().instructions[i].as<Copy>() == nullptr) continue;
    const auto plan = copy_plan(model, i);
    if (!plan) {
      const model::Value destination = model.expand(i, model.document().instructions[i].as<Copy>()->destination);
      const bool elsewhere = !destination.is_unknown() &&
                             !nested(absolute_path(model.workdir(i).text, destination.text), image_path);
      if (elsewhere) continue;
      return std::nullopt;
    }
    if (auto path = brought(*model.context(), *plan, image_path)) return Origin{i, std::move(*path)};
  }
  return std::nullopt;
}

}  // namespace drydock::passes
