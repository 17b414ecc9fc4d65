#include "passes/support/node_project.hpp"

#include <algorithm>

#include "model/context.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;

bool is_global(const model::PackageCall &call) {
  return call.option_word(knowledge::global_install_options) ||
         (call.subcommand && call.word(*call.subcommand).value == knowledge::global_subcommand);
}

// npm and those who take its place.
bool is_of_node(const model::PackageCall &call) {
  return !call.manager->manifests.empty() && call.manager->manifests.front() == knowledge::node_manifest;
}

const knowledge::NodePruning *pruning_of(const model::PackageCall &call) {
  return knowledge::node_pruning(call.manager->id);
}

bool installs_project(const model::PackageCall &call) {
  return call.action == Action::install && is_of_node(call) && !is_global(call);
}

// `express@4` is express, `@nestjs/cli@9` is @nestjs/cli.
std::string without_version(const std::string &operand) { return operand.substr(0, operand.find('@', 1)); }

class Reader {
 public:
  Reader(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  std::variant<NodeProject, Obstacle> read() {
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (auto obstacle = read_run(i)) return *obstacle;
    if (project_.folder == "/")
      return Obstacle{"application-in-root", "the packages are installed in /, among the system's own folders"};
    if (auto obstacle = read_manifest()) return *obstacle;
    for (const auto &[run, call] : builds_) project_.last = std::max(project_.last, run);
    return std::move(project_);
  }

 private:
  using Answer = std::optional<Obstacle>;

  Answer read_run(std::size_t i) {
    const auto text = RunText::of(model_, i);
    if (!text) return std::nullopt;
    bool alone = true;
    std::vector<std::string> global;
    for (const PlacedCommand &placed : placed_commands(model_, *text)) {
      const auto call = model::package_call(*placed.command);
      if (!call || !is_of_node(*call)) {
        alone = false;
        read_move(i, placed);
        const std::size_t at = model::run_word(*placed.command);
        if (at < placed.command->words.size() && is_build(placed.command->words[at].value))
          project_.last = std::max(project_.last, i);
        continue;
      }
      if (is_global(*call) && call->action == Action::install) {
        for (std::size_t operand : call->operands) global.push_back(without_version(call->word(operand).value));
        continue;
      }
      if (call->action == Action::clean || call->action == Action::other) alone &= call->action == Action::clean;
      else alone = false;
      if (call->action != Action::clean) builds_.emplace_back(i, *call);
      if (auto obstacle = read_call(i, placed, *call)) return obstacle;
    }
    if (!global.empty()) project_.globals.push_back({i, std::move(global), alone});
    return std::nullopt;
  }

  static bool is_build(std::string_view program) {
    return knowledge::node_build_programs.contains(base_name(program)) ||
           program.find("node_modules/") != std::string_view::npos;
  }

  // `mv node_modules ..`: modules are looked for in all folders above as well.
  void read_move(std::size_t i, const PlacedCommand &placed) {
    const auto &words = placed.command->words;
    if (project_.folder.empty() || placed.folder.empty() || words.size() != 3 || words[0].value != "mv") return;
    const auto source = word_text(model_, i, words[1]), target = word_text(model_, i, words[2]);
    if (!source || !target || absolute_path(placed.folder, *source) != project_.own_packages()) return;
    std::string place = absolute_path(placed.folder, *target);
    if (base_name(place) != knowledge::node_packages_folder)
      place = absolute_path(place, knowledge::node_packages_folder);
    const std::string above = absolute_path("/", place.substr(0, place.rfind('/')));
    if (above == project_.folder || !is_at_or_below(project_.folder, above)) return;
    project_.moved_packages = place;
    project_.last = std::max(project_.last, i);
  }

  Answer read_call(std::size_t i, const PlacedCommand &placed, const model::PackageCall &call) {
    const bool prunes = call.subcommand && call.word(*call.subcommand).value == "prune";
    if (call.action != Action::install && !prunes) return std::nullopt;
    if (pruning_of(call) == nullptr)
      return Obstacle{"manager-not-covered", "projects of " + std::string(call.manager->id) + " are not split"};
    if (placed.folder.empty() || call.option_word(call.manager->path_options))
      return Obstacle{"install-elsewhere", "the folder that " + line_of(model_, i) + " installs into is not known"};
    if (!project_.folder.empty() && project_.folder != placed.folder)
      return Obstacle{"several-projects", "packages are installed in " + project_.folder + " and in " + placed.folder};
    if (project_.manager != nullptr && project_.manager != call.manager)
      return Obstacle{"several-managers", std::string(project_.manager->id) + " and " + std::string(call.manager->id) +
                                              " install into one folder"};
    if (!project_.moved_packages.empty())
      return Obstacle{"install-elsewhere", line_of(model_, i) + " installs again where the packages were moved away"};
    if (!prunes && !call.operands.empty())
      return Obstacle{"adds-packages", line_of(model_, i) + " installs packages that the manifest does not name"};
    project_.folder = placed.folder;
    project_.manager = call.manager;
    project_.installs.push_back(i);
    const bool production =
        call.option_word(call.manager->production_options) || model_.variable(i, "NODE_ENV").text == "production" ||
        std::any_of(
            call.command->assignments.begin(), call.command->assignments.end(),
            [](const shell::Assignment &one) { return one.name == "NODE_ENV" && one.value.value == "production"; });
    project_.development = !production && (!prunes || project_.development);
    if (!prunes) take_options(call);
    return std::nullopt;
  }

  void take_options(const model::PackageCall &call) {
    const knowledge::NodePruning &row = *pruning_of(call);
    project_.options.clear();
    for (std::size_t w = call.name_word + 1; w < call.command->words.size(); ++w) {
      const std::string &word = call.word(w).value;
      if (row.kept_options.contains(word) || (!row.locked_option.empty() && word == row.locked_option))
        project_.options.push_back(word);
    }
  }

  Answer read_manifest() {
    const std::string path = absolute_path(project_.folder, knowledge::node_manifest);
    const auto origin = origin_of(model_, stage_.end, path);
    const auto text = origin ? model_.context()->read(origin->path) : std::nullopt;
    auto manifest = text ? model::read_package_json(*text) : std::nullopt;
    if (!manifest)
      return Obstacle{"manifest-not-found", "which package.json stands in " + project_.folder + " is not known"};
    project_.context_folder = origin->path.substr(0, origin->path.size() - knowledge::node_manifest.size());
    const auto beside = [&](std::string_view name) {
      return model_.context()->has_file(project_.context_folder + std::string(name));
    };
    if (manifest->has_workspaces ||
        std::any_of(knowledge::workspace_files.begin(), knowledge::workspace_files.end(), beside))
      return Obstacle{"workspaces", "the project has workspaces, each with a manifest of its own"};
    const std::size_t pinned = text->find("\"yarn@");
    const bool later = std::any_of(knowledge::yarn_2_files.begin(), knowledge::yarn_2_files.end(), beside) ||
                       (pinned != std::string::npos && text->substr(pinned + 6, 2) != "1.");
    if (project_.manager->id == "yarn" && later)
      return Obstacle{"yarn-2", "yarn from version 2 on has no command that takes away what only development needs"};
    for (const auto *section : {&manifest->sections.required, &manifest->sections.optional})
      for (const auto &[name, range] : *section)
        for (std::string_view mark : knowledge::local_range_marks)
          if (range.starts_with(mark)) return Obstacle{"local-dependencies", name + " is a folder of the project"};
    project_.manifest = std::move(*manifest);
    project_.development &= !project_.manifest.sections.development.empty();
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  NodeProject project_;
  std::vector<std::pair<std::size_t, model::PackageCall>> builds_;
};

}  // namespace

bool NodeProject::requires_package(std::string_view name) const {
  return manifest.sections.required.contains(name) || manifest.sections.optional.contains(name);
}

bool NodeProject::develops_with(std::string_view name) const {
  return !requires_package(name) && manifest.sections.development.contains(name);
}

const NodeProject::Global *NodeProject::global(std::string_view package) const {
  for (const Global &one : globals)
    if (std::find(one.packages.begin(), one.packages.end(), package) != one.packages.end()) return &one;
  return nullptr;
}

bool installs_for_all(const model::PackageCall &call) { return is_of_node(call) && is_global(call); }

bool installs_node_project(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from + 1; i < stage.end; ++i)
    if (const auto text = RunText::of(model, i))
      for (const model::PackageCall &call : text->calls())
        if (installs_project(call)) return true;
  return false;
}

std::variant<NodeProject, Obstacle> node_project(const model::Model &model, const model::Stage &stage) {
  return Reader(model, stage).read();
}

bool is_node_command(const NodeProject &project, const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size() || !command.words[at].literal) return false;
  for (const shell::Word &word : command.words)
    if (const auto *manager = knowledge::manager_of_command(word.value);
        manager != nullptr && !manager->leave_alone.empty())
      return false;
  if (const auto call = model::package_call(command)) return is_of_node(*call);
  const std::string_view program = command.words[at].value, name = base_name(program);
  if (knowledge::node_runners.contains(name) || program.find("node_modules/") != std::string_view::npos) return true;
  const std::string_view package = knowledge::package_of_node_program(name);
  return project.requires_package(package) || project.develops_with(package) || project.global(package) != nullptr;
}

}  // namespace drydock::passes
