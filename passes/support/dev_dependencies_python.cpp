// Dependencies of development in Python's projects.
#include <algorithm>

#include "knowledge/python_installers.hpp"
#include "model/context.hpp"
#include "model/python_manifest.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/dev_requirements.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using Names = std::set<std::string>;

std::optional<std::string> manifest_text(const ProjectCall &at, std::string_view name) {
  if (at.model.context() == nullptr) return std::nullopt;
  const auto origin = origin_of(at.model, at.text.index(), absolute_path(at.model.workdir(at.text.index()).text, name));
  return origin ? at.model.context()->read(origin->path) : std::nullopt;
}

// The version of the manager that the file pins: `poetry==1.1.13`, POETRY_VERSION. "" where it pins none.
std::string pinned_version(const ProjectCall &at) {
  const std::string manager(at.call.manager->id);
  std::string variable = manager + "_VERSION";
  std::transform(variable.begin(), variable.end(), variable.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  const std::string mark = manager + "==";
  for (std::size_t i = 0; i < at.text.index(); ++i) {
    const Instruction &instruction = at.model.document().instructions[i];
    if (instruction.as<Run>() == nullptr) continue;
    const std::string text(instruction.logical.text());
    const std::size_t found = text.find(mark);
    if (found == std::string::npos) continue;
    const std::string version = text.substr(found + mark.size());
    return version.substr(0, version.find_first_not_of("0123456789."));
  }
  const model::Value value = at.model.variable(at.text.index(), variable);
  return value.is_unknown() ? "" : value.text;
}

int part_of(const std::string &version, std::size_t which) {
  std::size_t begin = 0;
  for (; which > 0 && begin != std::string::npos; --which) begin = version.find('.', begin) + 1;
  return std::atoi(version.substr(std::min(begin, version.size())).c_str());
}

bool is_older(const std::string &version, const std::string &than) {
  return std::pair(part_of(version, 0), part_of(version, 1)) < std::pair(part_of(than, 0), part_of(than, 1));
}

// Takes out options that ask for what is for development. False where one asks for more than that.
bool drop_requests(const ProjectCall &at, const knowledge::GroupInstaller &row, ProductionInstall &install) {
  const auto &words = at.call.command->words;
  for (std::size_t i = *at.call.subcommand + 1; i < words.size(); ++i) {
    const std::string &word = words[i].value;
    if (row.asking.contains(word)) {
      install.changes.push_back({i, ""});
      continue;
    }
    const std::string name = word.substr(0, word.find('='));
    if (!row.asking_values.contains(name)) continue;
    const bool attached = name.size() < word.size();
    if (!attached && i + 1 == words.size()) return false;
    const std::string value = attached ? word.substr(name.size() + 1) : words[i + 1].value;
    if (knowledge::development_groups().contains(value)) {
      install.changes.push_back({i, ""});
      if (!attached) install.changes.push_back({i + 1, ""});
    }
    if (!attached) ++i;
  }
  return true;
}

// Of the manifest's groups those for development, and whether others are among them.
struct Groups {
  std::string list;
  Names names;
  bool others = false;
};
Groups groups_of(const model::PythonManifest &manifest, const knowledge::GroupInstaller &row) {
  Groups groups;
  for (const auto &[group, names] : manifest.groups) {
    if (!row.default_groups.empty() && !row.default_groups.contains(group)) continue;
    if (!knowledge::development_groups().contains(group)) {
      groups.others = true;
      continue;
    }
    groups.list += (groups.list.empty() ? "" : ",") + group;
    groups.names.insert(names.begin(), names.end());
  }
  for (const std::string &name : manifest.names) groups.names.erase(name);
  return groups;
}

bool has_any_option(const model::PackageCall &call, knowledge::Words options) {
  return std::any_of(options.begin(), options.end(), [&](std::string_view option) { return call.has_option(option); });
}

// What is put behind the subcommand; an obstacle where the call or the manifest leaves it open.
std::variant<std::string, Obstacle> option_of(const ProjectCall &at, const knowledge::GroupInstaller &row,
                                              const Groups &groups,
                                              const std::string &lock, ProductionInstall &install) {
  const std::string version = pinned_version(at);
  if (!row.since.empty() && !version.empty() && is_older(version, std::string(row.since)))
    return std::string(row.older_option);
  if (groups.others && row.groups_option.empty())
    return Obstacle{"other-groups", "the manifest has groups of which nobody knows whether production needs them"};
  // Written into the lock file from 1.3 on.
  const bool new_lock = lock.find("generated by Poetry ") != std::string::npos;
  if (!row.since.empty() && version.empty() && !new_lock)
    install.assumptions.push_back(std::string(row.manager) + " is " + std::string(row.since) +
                                  " or newer, as an install without a version gives");
  return groups.others && !row.groups_option.empty() ? std::string(row.groups_option) + " " + groups.list
      : std::string(row.option);
}

// `uv run`, which installs first (docs.astral.sh/uv/concepts/projects/sync).
bool starts_with_an_install(const model::Model &model) {
  const std::vector<std::string> words = start_command(model, model.stages().back()).words;
  return words.size() > 2 && words[0] == "uv" && words[1] == "run" &&
      !knowledge::Words("--no-sync --no-dev").contains(words[2]);
}

InstallAnswer plan_groups(const ProjectCall &at, const knowledge::GroupInstaller &row) {
  const model::PackageCall &call = at.call;
  if (!call.subcommand || !call.literal || !row.installs.contains(call.word(*call.subcommand).value))
    return std::nullopt;
  if (has_any_option(call, row.left_out)) return std::nullopt;
  const bool named_packages = !call.operands.empty() && row.manager == "pipenv";
  if (named_packages) return std::nullopt;
  ProductionInstall install;
  if (!drop_requests(at, row, install)) return std::nullopt;
  const auto text = manifest_text(at, row.manager == "pipenv" ? "Pipfile" : "pyproject.toml");
  if (!text && (at.model.context() == nullptr || row.manager != "pipenv") && install.changes.empty())
    return row.option.empty()
               ? InstallAnswer()
               : Obstacle{
                     "manifest-not-found",
                     "which dependencies only development has can't be seen: no COPY is known to bring the manifest"};
  const Groups groups = groups_of(model::read_python_manifest(text.value_or("")), row);
  if (install.changes.empty() && (groups.list.empty() || row.option.empty())) return std::nullopt;
  if (row.manager == "uv" && starts_with_an_install(at.model))
    return Obstacle{"uv-run", "the container starts with `uv run`, which installs what is left out here again"};
  if (auto obstacle = use_of(at, groups.names, Start::stays)) return *obstacle;
  if (!groups.list.empty() && !row.option.empty()) {
    const auto option = option_of(at, row, groups, manifest_text(at, "poetry.lock").value_or(""), install);
    if (const auto *obstacle = std::get_if<Obstacle>(&option)) return *obstacle;
    install.added = std::get<std::string>(option);
    install.behind = *call.subcommand;
  }
  install.title = "install without " + (groups.list.empty() ? std::string("what is for development")
                                        : (groups.list.find(',') == std::string::npos ? "the group " : "the groups ") +
                                            groups.list);
  install.reason = reason_to_leave_out;
  return install;
}

InstallAnswer plan(const ProjectCall &at) {
  if (at.call.manager->id == "pip") return plan_requirements(at, Start::stays);
  const knowledge::GroupInstaller *row = knowledge::group_installer(at.call.manager->id);
  return row == nullptr ? std::nullopt : plan_groups(at, *row);
}

}  // namespace

extern const DevDependenciesPlanner python_dev_dependencies{plan};

}  // namespace drydock::passes
