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
      for (std::size_t i = part->from; i < part->end; ++i) read(i);
  }

  MountPlan plan(const model::ComposeService &service) const {
    MountPlan plan;
    for (const ComposeVolume &volume : service.volumes)
      if (is_source(volume)) plan.sources.push_back(&volume);
      else if (is_needed(volume)) plan.needed.push_back(&volume);
    for (const ComposeVolume &volume : service.volumes) {
      if (std::find(plan.sources.begin(), plan.sources.end(), &volume) != plan.sources.end()) continue;
      (is_cover(volume, plan) ? plan.covers : plan.kept).push_back(&volume);
    }
    return plan;
  }

 private:
  struct Brought {
    std::string path;
    bool application;  // its sources, or what another stage built
  };

  void read(std::size_t instruction) {
    const Instruction &written = model_.document().instructions[instruction];
    if (written.as<Copy>() == nullptr) return;
    const auto destination = copy_destination(model_, instruction);
    if (!destination) return;
    const auto plan = copy_plan(model_, instruction);
    bool application = written.flag("from") != nullptr;
    if (plan) {
      const auto is_source_file = [](const std::string &file) { return knowledge::is_application_source(file); };
      application |= std::any_of(plan->files.begin(), plan->files.end(), is_source_file);
      application |= std::any_of(plan->folders.begin(), plan->folders.end(), [&](const std::string &path) { return holds_sources(path); });
    }
    brought_.push_back({*destination, application});
  }

  static bool binds(const ComposeVolume &volume) {
    return volume.target && (volume.type == Type::bind || volume.type == Type::other);
  }

  bool is_source(const ComposeVolume &volume) const {
    if (!binds(volume)) return false;
    const std::string target = absolute_path("/", *volume.target);
    const auto source = path_in_context(volume);
    // Nothing that the image has needs the whole project.
    if (source && source->empty() && std::any_of(brought_.begin(), brought_.end(), [](const Brought &one) { return one.application; })) return true;
    for (const Brought &brought : brought_) {
      if (brought.path == target && (brought.application || (source && !source->empty()))) return true;
      // All that the image brings to a folder, unless what is mounted there shows that it is something else.
      if (is_at_or_below(brought.path, target) && brought.application && (!source || holds_sources(*source))) return true;
      const bool within = source && is_at_or_below(target, brought.path);
      if (within && ((brought.application && holds_sources(*source)) || is_brought(*source, target))) return true;
    }
    return false;
  }

  // Sources that are mounted where the image has none of them.
  bool is_needed(const ComposeVolume &volume) const {
    if (!binds(volume)) return false;
    const auto source = path_in_context(volume);
    return source && holds_sources(*source);
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

  static bool is_cover(const ComposeVolume &volume, const MountPlan &plan) {
    if (!volume.target || volume.type != Type::volume) return false;
    const std::string target = absolute_path("/", *volume.target);
    const auto is_over = [&](const ComposeVolume *mount) { return is_at_or_below(target, absolute_path("/", *mount->target)); };
    // What still hides the folder with sources needs the volume.
    if (std::any_of(plan.needed.begin(), plan.needed.end(), is_over)) return false;
    return knowledge::is_filled_by_build(target) ||
           (!volume.source && std::any_of(plan.sources.begin(), plan.sources.end(), is_over));
  }

  std::string folder_, context_;
  const model::Model &model_;
  const model::Stage &stage_;
  std::vector<Brought> brought_;  // where COPY and ADD put something
};

}  // namespace

MountPlan plan_mounts(const model::ComposeService &service, const std::string &folder, const std::string &context,
                      const model::Model &model, const model::Stage &stage) {
  return Planner(folder, context, model, stage).plan(service);
}

}  // namespace drydock::passes
