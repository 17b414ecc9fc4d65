#include "passes/support/compose_mounts.hpp"

#include <algorithm>
#include <optional>

#include "knowledge/application_writes.hpp"
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

constexpr int deepest = 8;

// Whether a stage has the sources of the application, or what another one made of them.
bool brings_application(const model::Model &model, const model::Stage &stage, int depth = 0);

bool copies_application(const model::Model &model, std::size_t instruction, int depth) {
  const Instruction &written = model.document().instructions[instruction];
  if (const Flag *from = written.flag("from")) {
    const model::Stage *other = model.stage_named(from->value.value_or(""), *model.stage_of(instruction));
    return other != nullptr && depth < deepest && brings_application(model, *other, depth + 1);
  }
  const auto plan = copy_plan(model, instruction);
  if (!plan) return false;
  const auto holds_source = [&](const std::string &path) {
    if (path.empty()) return true;
    const std::vector<std::string> files = model.context()->matches(path);
    return std::any_of(files.begin(), files.end(), knowledge::is_application_source);
  };
  return std::any_of(plan->files.begin(), plan->files.end(), knowledge::is_application_source) ||
         std::any_of(plan->folders.begin(), plan->folders.end(), holds_source);
}

bool brings_application(const model::Model &model, const model::Stage &stage, int depth) {
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i)
      if (model.document().instructions[i].as<Copy>() != nullptr && copies_application(model, i, depth)) return true;
  return false;
}

class Planner {
 public:
  explicit Planner(const MountQuestion &question) : question_(question), context_(model::clean_path(question.context)) {
    for (const model::Stage *part : with_parents(question.model, question.stage))
      for (std::size_t i = part->from; i < part->end; ++i) read(i);
  }

  MountPlan plan() const {
    MountPlan plan;
    for (const ComposeVolume &volume : question_.service.volumes) {
      if (!volume.target || (volume.type != Type::bind && volume.type != Type::other)) continue;
      if (is_source(volume)) plan.sources.push_back(&volume);
      else if (const auto source = path_in_context(volume); source && holds_sources(*source))
        plan.needed.push_back(&volume);
    }
    for (const ComposeVolume &volume : question_.service.volumes) {
      if (std::find(plan.sources.begin(), plan.sources.end(), &volume) != plan.sources.end()) continue;
      (is_cover(volume, plan) ? plan.covers : plan.kept).push_back(&volume);
    }
    return plan;
  }

 private:
  struct Brought {
    std::string path;
    bool application;
    bool other_stage;
    std::vector<std::string> sources;  // of the context, by name
  };

  void read(std::size_t instruction) {
    const Instruction &written = question_.model.document().instructions[instruction];
    if (written.as<Copy>() == nullptr) return;
    const auto destination = copy_destination(question_.model, instruction);
    if (!destination) return;
    const bool other_stage = written.flag("from") != nullptr;
    brought_.push_back({*destination, copies_application(question_.model, instruction, 0), other_stage, {}});
    if (other_stage) return;
    for (const Word &word : written.as<Copy>()->sources) {
      const model::Value source = question_.model.expand(instruction, word);
      if (!source.is_unknown()) brought_.back().sources.push_back(model::context_path(source.text));
    }
    if (auto plan = copy_plan(question_.model, instruction)) copies_.push_back(std::move(*plan));
  }

  template <typename Test>
  bool brings(Test test) const {
    return std::any_of(brought_.begin(), brought_.end(),
                       [&](const Brought &one) { return one.application && test(one); });
  }

  bool is_source(const ComposeVolume &volume) const {
    const std::string target = absolute_path("/", *volume.target);
    const bool over_all = brings([&](const Brought &one) { return is_at_or_below(one.path, target); });
    const auto source = path_in_context(volume);
    if (!source) return over_all;
    // The whole project, where it was developed, be the application somewhere else by now.
    const auto &developed = question_.development_workdir;
    const bool where_developed = developed && is_at_or_below(*developed, target);
    if (is_whole(*source) && (over_all || (where_developed && brings([](const Brought &) { return true; }))))
      return true;
    return *source != "." && is_replaced(*source, target);
  }

  static bool is_whole(const std::string &source) { return source.empty() || source == "."; }

  // Whether the image has the files of the project there, or what another stage made of them.
  bool is_replaced(const std::string &source, const std::string &target) const {
    const bool sources = holds_sources(source);
    const bool for_data = knowledge::application_write(knowledge::Sign::directory, base_name(target)) != nullptr;
    if (!sources && for_data) return false;
    const auto near = [&](const Brought &one) { return one.other_stage && nested(one.path, target); };
    if (sources && brings(near)) return true;
    const auto names_it = [&](const Brought &one) {
      return one.path == target && std::find(one.sources.begin(), one.sources.end(), source) != one.sources.end();
    };
    if (std::any_of(brought_.begin(), brought_.end(), names_it)) return true;
    const model::Context *context = question_.model.context();
    if (context == nullptr) return false;
    if (context->has_file(source)) return is_brought(source, target);
    const std::vector<std::string> files = context->matches(source.empty() ? "." : source);
    return std::any_of(files.begin(), files.end(), [&](const std::string &file) {
      if (sources && !knowledge::is_application_source(file)) return false;
      const std::string inner = source.empty() ? file : file.substr(std::min(file.size(), source.size() + 1));
      return is_brought(file, absolute_path(target, inner));
    });
  }

  // Whether the image has the very file of the context there.
  bool is_brought(const std::string &file, const std::string &image_path) const {
    return std::any_of(copies_.begin(), copies_.end(), [&](const CopyPlan &copy) {
      return brought(*question_.model.context(), copy, image_path) == file;
    });
  }

  // Nothing for what lies outside; "" for the context itself, "." for what holds it.
  std::optional<std::string> path_in_context(const ComposeVolume &volume) const {
    if (!volume.source || volume.source->starts_with('~')) return std::nullopt;
    const std::string &written = *volume.source;
    const std::string path = model::clean_path(written.starts_with('/') ? written : question_.folder + "/" + written);
    if (is_at_or_below(context_, path)) return path == context_ ? "" : ".";
    if (is_at_or_below(path, context_)) return path.substr(context_.size() + 1);
    return std::nullopt;
  }

  bool holds_sources(const std::string &path) const {
    if (is_whole(path)) return true;
    const model::Context *context = question_.model.context();
    if (context == nullptr) return false;
    const std::vector<std::string> files = context->matches(path);
    return std::any_of(files.begin(), files.end(), knowledge::is_application_source);
  }

  static bool is_cover(const ComposeVolume &volume, const MountPlan &plan) {
    if (!volume.target || volume.type != Type::volume) return false;
    const std::string target = absolute_path("/", *volume.target);
    const auto is_over = [&](const ComposeVolume *mount) {
      return is_at_or_below(target, absolute_path("/", *mount->target));
    };
    // What still hides the folder with sources needs the volume.
    if (std::any_of(plan.needed.begin(), plan.needed.end(), is_over)) return false;
    return knowledge::is_filled_by_build(target) ||
           (!volume.source && std::any_of(plan.sources.begin(), plan.sources.end(), is_over));
  }

  const MountQuestion &question_;
  std::string context_;
  std::vector<Brought> brought_;  // where COPY and ADD put something
  std::vector<CopyPlan> copies_;
};

}  // namespace

MountPlan plan_mounts(const MountQuestion &question) { return Planner(question).plan(); }

}  // namespace drydock::passes
