// Dependencies of development in Node.js' projects: those that a build needs are there until it is done, and the split
// takes them away behind it.
#include <algorithm>

#include "knowledge/node_packages.hpp"
#include "knowledge/runtime_images.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/node_project.hpp"
#include "passes/support/node_start.hpp"

namespace drydock::passes {

namespace {

constexpr std::size_t names_shown = 3;

// Whether the stage does more with the packages than to install them.
bool works_with_packages(const model::Model &model, const model::Stage &stage, const NodeProject &project) {
  for (const PlacedCommand &placed : placed_commands(model, stage)) {
    const auto call = model::package_call(*placed.command);
    if (call && call->action != knowledge::Action::other) continue;
    const std::size_t at = model::run_word(*placed.command);
    if (at < placed.command->words.size() && placed.command->words[at].value == "corepack") continue;
    if (is_node_command(project, *placed.command)) return true;
  }
  return false;
}

std::string shown(const model::DependencySections::Section &section) {
  std::string text;
  std::size_t count = 0;
  for (const auto &[name, range] : section) {
    if (count++ == names_shown) return text + " …";
    text += (text.empty() ? "" : ", ") + name;
  }
  return text;
}

InstallAnswer plan(const ProjectCall &at) {
  const knowledge::NodePruning *row = knowledge::node_pruning(at.call.manager->id);
  if (row == nullptr || at.call.action != knowledge::Action::install || !at.call.operands.empty()) return std::nullopt;
  if (at.stage.index + 1 != at.model.stages().size()) return std::nullopt;
  if (at.call.option_word(at.call.manager->production_options)) return std::nullopt;
  if (at.model.context() == nullptr)
    return Obstacle{"manifest-not-found",
                    "what only development needs is not known without the project's package.json"};
  const auto found = node_project(at.model, at.stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&found)) return *obstacle;
  const NodeProject &project = std::get<NodeProject>(found);
  if (!project.development || works_with_packages(at.model, at.stage, project)) return std::nullopt;
  const NodeStart start = node_start(at.model, at.stage, project);
  if (start.obstacle) return *start.obstacle;
  if (start.needs_development) return *start.needs_development;
  std::optional<KeptPackage> kept;
  if (const auto obstacle = development_in_use(at.model, project, start, kept)) return *obstacle;
  if (kept)
    return Obstacle{"configuration-needs-development",
                    std::string(kept->file) + " is read at each start, which takes " + std::string(kept->name)};
  for (std::string_view script : knowledge::lifecycle_scripts)
    if (project.manifest.scripts.contains(script))
      return Obstacle{"lifecycle-script", "the install runs the project's own script `" + std::string(script) +
                                              "`, which may need what only development has"};
  const bool node_image = at.stage.facts && at.stage.facts->row->languages.contains("node");
  if (!row->production_option_before.empty() && !node_image)
    return Obstacle{"version-unknown", "which version of " + std::string(row->manager) +
                                           " installs is not known, and so neither is its option"};
  const int major = knowledge::node_major(at.stage.image.tag);
  const std::string option(major != 0 && major < row->since ? row->production_option_before : row->production_option);
  ProductionInstall install;
  install.behind = at.call.subcommand.value_or(at.call.name_word);
  install.added = (at.call.subcommand ? "" : "install ") + option;
  install.title = "install without what only development needs";
  install.reason = "devDependencies (" + shown(project.manifest.sections.development) + ") stay out of the image";
  install.assumptions.emplace_back(
      "what the application loads when it runs stands in dependencies, not in devDependencies");
  return install;
}

} // namespace

extern const DevDependenciesPlanner node_dev_dependencies{plan};

} // namespace drydock::passes
