#include "passes/support/system_python.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

bool installs_python(const SystemCommand &system) {
  const auto call = model::package_call(*system.command);
  if (!call || call->action != knowledge::Action::install) return false;
  return std::any_of(call->operands.begin(), call->operands.end(), [&](std::size_t operand) {
    const shell::Word &word = call->word(operand);
    return word.literal && knowledge::python_headers().kept_by.contains(knowledge::bare_package_name(word.value));
  });
}

bool sets_path(const model::Model &model, const model::Stage &stage, std::size_t before) {
  for (std::size_t i = stage.from + 1; i < before; ++i)
    if (const auto *env = model.document().instructions[i].as<Env>())
      if (std::any_of(env->pairs.begin(), env->pairs.end(),
                      [](const KeyValue &pair) { return pair.key.text == "PATH"; }))
        return true;
  return false;
}

}  // namespace

std::optional<Obstacle> check_system_python(const model::Model &model, const model::Stage &stage,
                                            const BuilderSteps &steps) {
  if (std::none_of(steps.system.begin(), steps.system.end(), installs_python))
    return Obstacle{"base-not-covered",
                    "which Python " + stage.base.text + " has is not known: no command is seen to install it"};
  if (!steps.environment.empty()) return std::nullopt;
  if (stage.facts->distro == knowledge::Distro::alpine)
    return Obstacle{"environment-unclear", "pip installs among the files of Alpine's own packages"};
  if (!steps.others.empty())
    return Obstacle{"environment-unclear",
                    line_of(model, steps.others.front().instruction) + " installs with another tool than pip"};
  for (const InstallStep &step : steps.installs) {
    if (!model.runs_as_root(step.instruction))
      return Obstacle{"other-user", line_of(model, step.instruction) + " installs as another user than root"};
    if (step.install.call.word(0).value.find('/') != std::string::npos || sets_path(model, stage, step.instruction))
      return Obstacle{"environment-unclear",
                      line_of(model, step.instruction) + " is not known to install with the distribution's Python"};
  }
  return std::nullopt;
}

}  // namespace drydock::passes
