#include "pipeline/checklist_facts.hpp"

#include <algorithm>

#include "checks/build_check.hpp"
#include "passes/pass.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

using knowledge::Action;
using model::Model;
using model::Stage;

std::vector<const Stage *> final_stages(const Model &model) {
  std::vector<const Stage *> result;
  for (const Stage *stage = &model.stages().back(); stage != nullptr;
       stage = stage->parent ? &model.stages()[*stage->parent] : nullptr)
    result.push_back(stage);
  return result;
}

const knowledge::ImageFacts *final_base(const Model &model, std::string &why_not) {
  const Stage &last = model.stages().back();
  if (last.facts && last.facts->flavour != knowledge::Flavour::unknown) return &*last.facts;
  if (last.facts && last.facts->row != nullptr && last.facts->distro != knowledge::Distro::unknown) return &*last.facts;
  why_not = last.base.is_unknown() ? "a build argument decides what the image starts from"
                                   : "nothing is known of the image that it starts from";
  return nullptr;
}

std::vector<InstallCall> install_calls(const Model &model, const std::vector<const Stage *> &stages,
                                       std::optional<std::uint32_t> &unread) {
  std::vector<InstallCall> result;
  for (auto stage = stages.rbegin(); stage != stages.rend(); ++stage) {
    for (std::size_t i = (*stage)->from; i < (*stage)->end; ++i) {
      const Instruction &instruction = model.document().instructions[i];
      if (instruction.as<Run>() == nullptr) continue;
      if (model.script(i) == nullptr) {
        if (!unread && knowledge::mentions_manager(instruction.logical.text())) unread = instruction.first_line;
        continue;
      }
      for (const model::PackageCall &call : model.package_calls(i)) {
        const bool installs =
            call.action == Action::install || call.action == Action::upgrade || call.action == Action::download;
        // What takes its packages from a folder downloads nothing, and leaves nothing behind.
        if (installs && !call.option_word(call.manager->offline_options)) result.push_back({i, call});
      }
    }
  }
  return result;
}

std::string at_line(const Model &model, std::size_t instruction) {
  return "line " + std::to_string(model.document().instructions[instruction].first_line);
}

std::optional<bool> speaks(const Model &model, std::string_view language) {
  const std::vector<const Stage *> stages = final_stages(model);
  std::optional<std::uint32_t> unread;
  for (const InstallCall &install : install_calls(model, stages, unread))
    if (install.call.manager->language == language) return true;
  const Stage &last = *stages.front();
  if (last.facts && last.facts->row->languages.contains(language)) return true;
  if (unread) return std::nullopt;
  // A distribution's own image, or that of another language, has it only where a package brings it.
  if (last.scratch) return false;
  if (!last.facts) return std::nullopt;
  for (const InstallCall &install : install_calls(model, stages, unread))
    for (const std::size_t operand : install.call.operands)
      if (install.call.word(operand).value.find(language) != std::string_view::npos) return true;
  return false;
}

PassFindings findings_of_pass(const Model &model, std::string_view pass) {
  checks::CheckOnce check(model.document(), readers);
  const rewrite::Options options;
  const rewrite::Style style = rewrite::style_of(model.document());
  rewrite::Rewriter rewriter(model, check, style, options, pass);
  passes::find(pass)->run(rewriter);
  PassFindings result;
  const auto place = [&](std::size_t anchor) {
    return anchor < model.document().instructions.size() ? at_line(model, anchor) + ": " : "";
  };
  for (const rewrite::Fix &fix : rewriter.take_fixes())
    if (result.fix.empty()) result.fix = place(fix.anchor) + fix.title;
  for (const rewrite::Skip &skip : rewriter.take_skips())
    if (result.skip.empty()) result.skip = place(skip.anchor) + skip.reason;
  return result;
}

}  // namespace drydock::pipeline
