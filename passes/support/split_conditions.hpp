// What every planner of a split by artefacts asks for (rewrites § 2.5, general conditions): a base that is known, RUNs
// whose effects are known, and a runtime stage that has all that it runs.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "passes/support/artefact_split.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// What a language's planner knows of its builder.
struct Builder {
  // A command of the language's own tools, whose effects the planner knows: they need nothing but what it carries.
  std::function<bool(const shell::Node &command)> own;
  // Folders of the image that belong to the build alone, beside the working directories and what COPY fills.
  std::vector<std::string> folders;
};

// The image of the runtime stage.
struct RuntimeBase {
  std::string image;
  knowledge::ImageFacts facts;
  std::vector<std::string> packages;  // that are installed there
  std::vector<std::string> programs;  // that it has besides, by name: those that are carried, and the language's own
};

// The text of a word of a RUN, where it is literal or made of variables that the file fixes.
std::optional<std::string> word_text(const model::Model &model, std::size_t instruction, const shell::Word &word);

// A simple command, and the folder that it runs in: `cd` is followed. An unknown folder is "".
struct PlacedCommand {
  std::size_t run;  // the instruction
  const shell::Node *command;
  std::string folder;
};
// Those of a RUN, and of all RUNs of a stage that are understood, in order.
std::vector<PlacedCommand> placed_commands(const model::Model &model, const RunText &text);
std::vector<PlacedCommand> placed_commands(const model::Model &model, const model::Stage &stage);
bool has_command(const model::Model &model, const model::Stage &stage,
                 const std::function<bool(const shell::Node &command)> &which);

// Of the stage itself: a Linux base that the file fixes by name, without ONBUILD and digest; a build context.
std::optional<Obstacle> check_base(const model::Model &model, const model::Stage &stage);

// The builder's last instruction, when `build` is the last RUN that builds: RUNs behind it that tidy or rearrange are
// the builder's too.
std::size_t builder_end(const model::Model &model, const model::Stage &stage, std::size_t build);

// The RUNs of the builder that install system packages.
std::vector<RunText> system_runs(const model::Model &model, const model::Stage &stage, std::size_t last);

// Sorts the builder's instructions into the plan: what is repeated, moved or left. `plan.last`, `plan.image` and
// `plan.carried` are known already.
std::optional<Obstacle> sort_builder(const model::Model &model, const model::Stage &stage, const Builder &builder,
                                     const RuntimeBase &base, ArtefactSplit &plan);

// Whether the runtime stage has what it runs: the RUNs behind the builder, the start, the health check.
std::optional<Obstacle> check_runtime(const model::Model &model, const model::Stage &stage, const RuntimeBase &base,
                                      const ArtefactSplit &plan);

}  // namespace drydock::passes
