#include "passes/support/project_install.hpp"

#include <algorithm>

#include "model/path.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"

namespace drydock::passes {

namespace {

using knowledge::ManifestFiles;
using knowledge::Words;
using model::PackageCall;

// `mod/download`, `install`, or "." for the bare command.
bool is_subcommand(const PackageCall &call, Words wanted) {
  if (!call.subcommand) return wanted.contains(".");
  const std::string &first = call.word(*call.subcommand).value;
  if (wanted.contains(first)) return true;
  if (*call.subcommand + 1 >= call.command->words.size()) return false;
  return wanted.contains(first + "/" + call.word(*call.subcommand + 1).value);
}

bool is_local(std::string_view operand) { return operand.starts_with('.') || operand.starts_with('/') ||
                                         operand.find("://") != std::string_view::npos; }

// The files that `uv pip install`, `uv pip sync` or `pip-sync` reads, as if pip did.
std::optional<PipInstall> requirements_install(const PackageCall &call) {
  const bool uv = call.manager->id == "uv" && is_subcommand(call, "pip/install pip/sync");
  if (!uv && call.manager->id != "pip-sync") return std::nullopt;
  PipInstall install;
  install.call = call;
  const bool sync = !uv || call.word(*call.subcommand + 1).value == "sync";
  const auto &words = call.command->words;
  for (std::size_t i = uv ? *call.subcommand + 2 : call.name_word + 1; i < words.size(); ++i) {
    const std::string &word = words[i].value;
    const std::string name = word.substr(0, word.starts_with("--") ? word.find('=') : std::string::npos);
    const bool names_file = Words("-r --requirement --requirements -c --constraint --constraints").contains(name);
    if (names_file) {
      const bool constraint = name.starts_with("-c") || name.starts_with("--c");
      if (name.size() < word.size()) install.files.push_back({word.substr(name.size() + 1), constraint});
      else if (i + 1 < words.size()) install.files.push_back({words[++i].value, constraint});
    } else if (Words("-e --editable -f --find-links --directory --project --build-constraint --overrides --override")
                   .contains(name)) {
      install.place = word;
    } else if (word.starts_with('-')) {
      if (knowledge::takes_value(*call.manager, word, true)) ++i;
    } else if (sync) {
      install.files.push_back({word, false});
    } else if (is_local(word)) {
      install.place = word;
    }
  }
  return install;
}

ProjectAnswer from_requirements(const model::Model &model, std::size_t instruction, PipInstall install,
                                const std::string &folder) {
  if (install.files.empty()) return {};
  const model::Value &workdir = model.workdir(instruction);
  if (workdir.is_unknown() || absolute_path("/", workdir.text) != folder)  // behind a cd
    for (PipInstall::File &file : install.files) file.path = absolute_path(folder, file.path);
  const auto first = origin_of(model, instruction, absolute_path(folder, install.files.front().path));
  const auto refused = [&](Obstacle obstacle) {
    return ProjectObstacle{std::move(obstacle), first ? std::optional(first->copy) : std::nullopt};
  };
  if (!install.place.empty())
    return refused({"local-project", "it installs " + install.place + " as well, which is in the project"});
  // Options that no table knows may name files.
  const bool known = install.unknown_option.empty() ||
      install.call.manager->path_options.contains(install.unknown_option);
  if (!known)
    return refused({"option-unknown", install.unknown_option + " may make it read more than the requirements"});
  for (std::string_view name : knowledge::manifest_files("pip")->hidden_settings)
    if (model.sets(instruction, name))
      return refused({"pip-configured", std::string(name) + " is set: pip may read more than the requirements"});
  std::vector<std::string> targets;
  for (std::string_view option : {"-t", "--target"})
    if (const auto word = install.call.option_word(option)) {
      const std::string target = install.call.option(option).value_or("");
      const bool literal = install.call.word(*word).literal && (*word + 1 >= install.call.command->words.size() ||
                                                                install.call.word(*word + 1).literal);
      if (!literal) return refused({"packages-among-sources", "it installs into a folder that is not known"});
      targets.push_back(absolute_path(folder, target));
    }
  const auto inputs = inputs_of(model, instruction, install);
  if (const auto *wrong = std::get_if<Obstacle>(&inputs)) return refused(*wrong);
  ProjectInstall result;
  result.manager = "pip";
  result.possible_trees = targets;
  for (const InstallInputs::File &file : std::get<InstallInputs>(inputs).files)
    if (const ProjectFile found{file.path, file.image, file.copy};
        std::find(result.files.begin(), result.files.end(), found) == result.files.end())
      result.files.push_back(found);
  return result;
}

// A command of Maven that has no goal but the given ones.
bool has_only_goals(const PackageCall &call, Words goals) {
  if (!call.subcommand || !goals.contains(call.word(*call.subcommand).value)) return false;
  return std::all_of(call.operands.begin(), call.operands.end(), [&](std::size_t i) {
    return goals.contains(call.word(i).value);
  });
}

ProjectAnswer from_manifests(const model::Model &model, std::size_t instruction, const PackageCall &call,
                             const std::string &workdir) {
  const ManifestFiles *row = knowledge::manifest_files(call.manager->id);
  if (row == nullptr || row->required.empty()) return {};
  const bool maven = call.manager->any_subcommand_fetches;
  const bool fetches = !row->fetching.empty() && is_subcommand(call, row->fetching);
  const bool installs = maven ? has_only_goals(call, row->installs) : is_subcommand(call, row->installs);
  if (!installs && !fetches && row->needs_sources.empty()) return {};

  std::string folder = workdir;
  if (const auto option = call.option_word(row->folder_options)) {
    const std::string &word = call.word(*option).value;
    const std::size_t equals = word.find('=');
    folder = absolute_path(workdir, equals != std::string::npos ? word.substr(equals + 1)
                                    : *option + 1 < call.command->words.size() ? call.word(*option + 1).value : "");
  }
  const ProjectFolder project(model, instruction, folder);
  const auto required = project.find(row->required);
  const auto refused = [&](std::string condition, std::string reason) {
    return ProjectObstacle{{std::move(condition), std::move(reason)},
                           required ? std::optional(required->copy) : std::nullopt};
  };
  if (!installs && !fetches) {
    if (!required) return {};
    return refused("builds-from-sources", std::string(row->needs_sources));
  }
  const auto operands = static_cast<std::size_t>(std::count_if(call.operands.begin(), call.operands.end(),
                                                               [&](std::size_t i) {
    const std::string &before = call.word(i - 1).value;
    return !row->value_options.contains(before) && !row->folder_options.contains(before);
  }));
  const std::size_t second = call.subcommand && row->installs.contains(call.word(*call.subcommand).value) ? 0 : 1;
  if (!fetches && !maven && operands > second) {
    if (!required) return {};
    return refused("names-packages", "it installs what it names itself, and writes that into " +
                   std::string(row->required));
  }
  // `go install tool@version` has nothing to do with the project.
  const bool by_version = std::any_of(call.operands.begin(), call.operands.end(), [&](std::size_t i) {
    return call.word(i).value.find('@') != std::string::npos;
  });
  if (fetches && by_version) return {};
  if (!fetches && !call.literal) return refused("words-expanded", "it has words that the shell computes");
  if (const auto foreign = call.option_word(row->foreign_options))
    return refused("option-unknown", call.word(*foreign).value + " makes it read more than the manifests");
  for (std::string_view setting : row->hidden_settings) {
    const std::string_view name = setting.substr(0, setting.find('='));
    const std::string_view harmless = name.size() < setting.size() ? setting.substr(name.size() + 1) : "";
    const auto &assignments = call.command->assignments;
    const bool set_here = std::any_of(assignments.begin(), assignments.end(), [&](const auto &a) {
      return a.name == name && (harmless.empty() || a.value.value != harmless);
    });
    const bool set_before = model.sets(instruction, name) && (harmless.empty() || model.variable(instruction,
            name).text != harmless);
    if (set_here || set_before)
      return refused("manager-configured", std::string(name) + " is set, which may make it read something else");
  }
  if (!required) {
    if (project.context().is_ignored(row->required))
      return refused("manifest-ignored", std::string(row->required) + " is kept out of the build by " +
                     project.context().ignore_path());
    return refused("manifest-not-found", "no COPY is known to bring " + project.image(row->required) +
                   " from the build context");
  }
  if (!project.context().complete())
    return refused("context-incomplete", "not all files of the build context are known");

  ProjectInstall install;
  install.manager = row->manager;
  install.files.push_back(*required);
  bool locked = false;
  for (std::string_view lock : row->locks) locked |= project.take(lock, install);
  if (!locked && !row->locks.empty() && !fetches) {
    ProjectFile later = *required;
    const auto rename = [&](std::string &path) { path = path.substr(0, path.find_last_of('/') + 1) +
                                                std::string(row->locks.front()); };
    rename(later.path);
    rename(later.image);
    later.missing = true;
    install.files.push_back(later);
  }
  for (std::string_view name : row->optional) project.take(name, install);
  for (std::string_view name : row->configuration) project.take_mentioned(name, install);
  for (std::string_view tree : row->trees) install.trees.push_back(project.image(tree));
  for (std::string_view tree : row->possible_trees) install.possible_trees.push_back(project.image(tree));
  const bool node = row->required == "package.json";
  if (auto wrong = node ? read_node_project(project, call, *row, install) : read_other_project(project, call, *row,
          install))
    return refused(wrong->condition, wrong->reason);
  if (fetches) install.fetch = row->fetch;
  return install;
}

}  // namespace

std::string ProjectFolder::image(std::string_view name) const { return absolute_path(folder_, name); }

std::optional<ProjectFile> ProjectFolder::find(std::string_view name) const {
  const std::string place = image(name);
  const auto origin = origin_of(model_, instruction_, place);
  if (!origin) return std::nullopt;
  return ProjectFile{origin->path, place, origin->copy};
}

std::optional<ProjectFile> ProjectFolder::find_folder(std::string_view name) const {
  const std::string place = image(name);
  const model::Stage &stage = *model_.stage_of(instruction_);
  for (std::size_t i = instruction_; i-- > stage.from;) {
    if (model_.document().instructions[i].as<Copy>() == nullptr) continue;
    const auto plan = copy_plan(model_, i);
    if (!plan) return std::nullopt;
    if (place + "/" == plan->destination && plan->folders.size() == 1)
      return ProjectFile{plan->folders.front(), place, i, true};
    if (!place.starts_with(plan->destination)) continue;
    const std::string rest = place.substr(plan->destination.size());
    for (const std::string &folder : plan->folders)
      if (std::string path = folder.empty() ? rest : folder + "/" + rest; !rest.empty() && context().has_folder(path))
        return ProjectFile{std::move(path), place, i, true};
  }
  return std::nullopt;
}

std::optional<std::string> ProjectFolder::text(std::string_view name) const {
  const auto file = find(name);
  return file ? context().read(file->path) : std::nullopt;
}

bool ProjectFolder::take(std::string_view name, ProjectInstall &install) const {
  auto found = find(name);
  if (!found) found = find_folder(name);
  if (!found) return false;
  const bool known = std::any_of(install.files.begin(), install.files.end(), [&](const ProjectFile &file) {
    return file.image == found->image || (file.folder && is_at_or_below(found->image, file.image));
  });
  if (!known) install.files.push_back(std::move(*found));
  return true;
}

void ProjectFolder::take_mentioned(std::string_view name, ProjectInstall &install) const {
  const auto content = text(name);
  if (!content) return;
  constexpr std::string_view separators = " \t\r\n\"'=:,[]{}";
  for (std::size_t at = 0; at < content->size();) {
    const std::size_t end = std::min(content->find_first_of(separators, at), content->size());
    const std::string_view token = std::string_view(*content).substr(at, end - at);
    const std::string path = model::clean_path(token);
    if (token.find('/') != std::string_view::npos && !token.starts_with('/') && !path.starts_with("..") && path != ".")
      take(path, install);
    at = end + 1;
  }
}

bool installs_from_manifests(const shell::Node &command) {
  if (const auto install = pip_install(command)) return !install->files.empty();
  const auto call = model::package_call(command);
  if (!call) return false;
  if (const auto install = requirements_install(*call)) return !install->files.empty();
  const ManifestFiles *row = knowledge::manifest_files(call->manager->id);
  return row != nullptr && call->operands.empty() && is_subcommand(*call, row->installs) && !call->has_option("-g");
}

ProjectAnswer project_install(const model::Model &model, std::size_t instruction, const shell::Node &command,
                              const std::string &folder) {
  if (auto install = pip_install(command)) return from_requirements(model, instruction, std::move(*install), folder);
  const auto call = model::package_call(command);
  if (!call) return {};
  if (auto install = requirements_install(*call))
    return from_requirements(model, instruction, std::move(*install), folder);
  if (call->has_option("-g") || call->has_option("--global")) return {};
  if (call->manager->id == "dotnet") return dotnet_restore(model, instruction, *call, folder);
  return from_manifests(model, instruction, *call, folder);
}

}  // namespace drydock::passes
