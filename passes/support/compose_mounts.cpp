#include "passes/support/compose_mounts.hpp"

#include <algorithm>
#include <optional>

#include "knowledge/production_services.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/path.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/root_needs.hpp"

namespace drydock::passes {

namespace {

using model::ComposeVolume;
using Type = ComposeVolume::Type;

class Planner {
 public:
  Planner(const std::string &folder, const std::string &context, const model::Model &model, const model::Stage &stage)
      : folder_(folder), context_(model::clean_path(context)), model_(model), stage_(stage) {
    for (const model::Stage *part : with_parents(model, stage))
      for (std::size_t i = part->from; i < part->end; ++i) {
        if (model.document().instructions[i].as<Copy>() == nullptr) continue;
        if (const auto destination = copy_destination(model, i)) brought_.push_back(*destination);
      }
  }

  MountPlan plan(const model::ComposeService &service) const {
    MountPlan plan;
    for (const ComposeVolume &volume : service.volumes)
      if (is_source(volume)) plan.sources.push_back(&volume);
    for (const ComposeVolume &volume : service.volumes) {
      if (std::find(plan.sources.begin(), plan.sources.end(), &volume) != plan.sources.end()) continue;
      (is_cover(volume, plan.sources) ? plan.covers : plan.kept).push_back(&volume);
    }
    return plan;
  }

 private:
  bool is_source(const ComposeVolume &volume) const {
    if (!volume.target || volume.type == Type::volume || volume.type == Type::tmpfs) return false;
    const std::string target = absolute_path("/", *volume.target);
    const bool over_all = std::any_of(brought_.begin(), brought_.end(), [&](const std::string &path) { return is_at_or_below(path, target); });
    const auto source = path_in_context(volume);
    // All that the image brings to a folder, from wherever it comes, unless the sources show that it is something else.
    if (over_all) return !source || target_folder_is_brought(target) || holds_sources(*source);
    const bool within = std::any_of(brought_.begin(), brought_.end(), [&](const std::string &path) { return is_at_or_below(target, path); });
    return within && source && (holds_sources(*source) || is_brought(*source, target));
  }

  // Nothing for what lies outside; "" for the context itself and what holds it.
  std::optional<std::string> path_in_context(const ComposeVolume &volume) const {
    if (!volume.source || volume.source->starts_with('~')) return std::nullopt;
    const std::string &written = *volume.source;
    const std::string path = model::clean_path(written.starts_with('/') ? written : folder_ + "/" + written);
    if (is_at_or_below(context_, path)) return "";
    if (is_at_or_below(path, context_)) return path.substr(context_.size() + 1);
    return std::nullopt;
  }

  bool target_folder_is_brought(const std::string &target) const {
    return std::find(brought_.begin(), brought_.end(), target) != brought_.end();
  }

  bool holds_sources(const std::string &path) const {
    if (path.empty()) return true;
    if (model_.context() == nullptr) return false;
    const std::vector<std::string> files = model_.context()->matches(path);
    return std::any_of(files.begin(), files.end(), [](const std::string &file) { return knowledge::is_application_source(file); });
  }

  // Whether the image has the very file or folder of the context at the target.
  bool is_brought(const std::string &path, const std::string &target) const {
    if (model_.context() == nullptr || !model_.context()->has_file(path)) return false;
    for (std::size_t i = stage_.from; i < stage_.end; ++i)
      if (const auto plan = copy_plan(model_, i))
        if (brought(*model_.context(), *plan, target) == path) return true;
    return false;
  }

  static bool is_cover(const ComposeVolume &volume, const std::vector<const ComposeVolume *> &sources) {
    if (!volume.target || volume.type != Type::volume) return false;
    const std::string target = absolute_path("/", *volume.target);
    if (knowledge::is_filled_by_build(target)) return true;
    return !volume.source && std::any_of(sources.begin(), sources.end(), [&](const ComposeVolume *source) {
      return is_at_or_below(target, absolute_path("/", *source->target));
    });
  }

  std::string folder_, context_;
  const model::Model &model_;
  const model::Stage &stage_;
  std::vector<std::string> brought_;  // where COPY and ADD put something
};

}  // namespace

MountPlan plan_mounts(const model::ComposeService &service, const std::string &folder, const std::string &context,
                      const model::Model &model, const model::Stage &stage) {
  return Planner(folder, context, model, stage).plan(service);
}

}  // namespace drydock::passes
