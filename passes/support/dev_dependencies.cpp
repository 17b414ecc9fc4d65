#include "passes/support/dev_dependencies.hpp"

namespace drydock::passes {

namespace {

void add(const model::Model &model, const model::Stage &stage, std::vector<bool> &needed) {
  if (needed[stage.index]) return;
  needed[stage.index] = true;
  const auto add_named = [&](std::string_view name) {
    if (const model::Stage *from = model.stage_named(name, stage); from != nullptr) add(model, *from, needed);
  };
  if (stage.parent) add(model, model.stages()[*stage.parent], needed);
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = model.document().instructions[i];
    if (const Flag *from = instruction.flag("from"); from != nullptr && from->value) add_named(*from->value);
    if (const Run *run = instruction.as<Run>())
      for (const Mount &mount : run->mounts)
        if (const auto from = mount.get("from")) add_named(*from);
  }
}

}  // namespace

std::vector<const model::Stage *> stages_of_result(const model::Model &model) {
  std::vector<bool> needed(model.stages().size(), false);
  if (!needed.empty()) add(model, model.stages().back(), needed);
  std::vector<const model::Stage *> stages;
  for (const model::Stage &stage : model.stages())
    if (needed[stage.index]) stages.push_back(&stage);
  return stages;
}

}  // namespace drydock::passes
