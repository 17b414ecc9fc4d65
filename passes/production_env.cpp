// production-env: let the environment say production.
//
// Why:      frameworks look at such variables to decide whether they show errors with their source, start a debugger,
//           compile with each request, or watch files.
// Safety:   intent: the program runs in another mode.
// Keeps:    values that the table does not know as development's; those that come from a build argument, or are set
//           twice in a stage. NODE_ENV is set behind the installs and builds, which may need what only development has;
//           a stage that only builds does without.
// Example:  ENV FLASK_ENV=development   ->  ENV FLASK_ENV=production
#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/production_environment.hpp"
#include "passes/pass.hpp"
#include "passes/support/env_edit.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/removal.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

bool runs_behind(const model::Model &model, const model::Stage &stage, std::size_t instruction) {
  for (std::size_t i = instruction + 1; i < stage.end; ++i)
    if (model.document().instructions[i].as<Run>() != nullptr) return true;
  return false;
}

void insert_at_end(const Rewriter &rewriter, const model::Stage &stage, std::string_view name, const std::string &value,
                   Fix &fix) {
  insert_lines(rewriter.document(), end_of_installs(rewriter.document(), stage),
               rewriter.style().instruction("ENV", std::string(name) + "=" + value), fix);
}

// One pair of an ENV; whether it turns. Fixes of other stages than the last say which one they are about.
bool turn(Rewriter &rewriter, const model::Stage &stage, std::size_t index, const KeyValue &pair, bool first) {
  const model::Model &model = rewriter.model();
  const std::string name(pair.key.text);
  const model::Value value = model.expand(index, pair.value);
  const auto turned = knowledge::production_turn(name, value.text);
  if (!turned) return false;
  const auto skip = [&](std::string condition, std::string reason) {
    rewriter.skip(index, std::move(condition), std::move(reason));
    return false;
  };
  if (!value.is_known())
    return skip("value-of-the-build",
                name + " comes from a build argument: pass " + turned->value.value_or("nothing") + " for it");
  const Instruction &instruction = rewriter.document().instructions[index];
  Fix fix =
      rewriter.fix(name, index, Safety::intent,
                   turned->value ? "set " + name + " to " + *turned->value : "drop " + name, std::string(turned->why));
  fix.differs_in = stage.index;
  // The one variable that package managers read too: they leave out what a build behind it may need.
  if (turned->value && knowledge::read_by_installs(name) && runs_behind(model, stage, index)) {
    if (!remove_variable(rewriter, stage, name, fix))
      return skip("set-elsewhere", name + " can't be set behind the installs, which need what only development has");
    // A builder has no use for it behind its last RUN, unless others start from it.
    const bool builder = stage.index + 1 < model.stages().size() && !stage.parent && !model.has_children(stage);
    if (builder) {
      fix.title = "drop " + name;
    } else {
      insert_at_end(rewriter, stage, name, *turned->value, fix);
      fix.differences.back().after = *turned->value;
    }
  } else if (turned->value) {
    const auto place = place_of(rewriter.document(), instruction, pair.value.text);
    if (!place) return skip("continued", "a continuation stands in the value of " + name);
    fix.replace(*place, *turned->value);
    fix.differences.push_back({Difference::Field::environment, name, value.text, *turned->value});
  } else if (!remove_variable(rewriter, stage, name, fix)) {
    return skip("set-elsewhere", name + " is set more than once");
  }
  if (!turned->value && !fix.absorbed.empty()) drop_comments_above(rewriter.document(), instruction, fix);
  else if (first) drop_comments_on_development(rewriter.document(), instruction, fix);
  rewriter.propose(std::move(fix));
  return true;
}

// What the programs of the last stage's language read to tell production.
void set_default(Rewriter &rewriter, const model::Stage &stage) {
  const model::Model &model = rewriter.model();
  const StartCommand start = start_command(model, stage);
  if (!stage.facts || start.programs.empty()) return;
  for (std::string_view language : stage.facts->row->languages) {
    const auto setting = knowledge::production_default(language);
    if (!setting || model.sets(stage.end - 1, setting->name) ||
        model.runtime(stage).environment.contains(std::string(setting->name)))
      continue;
    Fix fix = rewriter.fix(std::string(setting->name), stage.from, Safety::intent,
                           "set " + std::string(setting->name) + "=" + std::string(setting->value),
                           std::string(setting->why));
    insert_at_end(rewriter, stage, setting->name, std::string(setting->value), fix);
    fix.differences.push_back(
        {Difference::Field::environment, std::string(setting->name), std::nullopt, std::string(setting->value)});
    rewriter.propose(std::move(fix));
  }
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  for (const model::Stage &stage : model.stages())
    for (std::size_t i = stage.from; i < stage.end; ++i)
      if (const auto *env = rewriter.document().instructions[i].as<Env>()) {
        bool first = true;
        for (const KeyValue &pair : env->pairs) first &= !turn(rewriter, stage, i, pair, first);
      }
  if (!model.stages().empty()) set_default(rewriter, model.stages().back());
}

}  // namespace

extern const Pass production_env{
    .id = "production-env",
    .worst = Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

}  // namespace drydock::passes
