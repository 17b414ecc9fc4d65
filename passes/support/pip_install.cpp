#include "passes/support/pip_install.hpp"

#include <algorithm>

#include "knowledge/pip_options.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using model::PackageCall;

bool is_file_option(std::string_view name) {
  return knowledge::Words("-r --requirement -c --constraint").contains(name);
}

// "flask[async]==2.0" is a name; "./lib", "git+https://…" and "x.whl" are places.
bool is_place(std::string_view operand) {
  return operand.find('/') != std::string_view::npos || operand.starts_with('.') || operand.ends_with(".whl") ||
         operand.ends_with(".zip") || operand.ends_with(".tar.gz");
}

// Reads the option at word `at` and moves to the last word that belongs to it.
void take_option(PipInstall &install, std::size_t &at, bool after_subcommand) {
  const std::vector<shell::Word> &words = install.call.command->words;
  const std::string &word = words[at].value;
  std::string name = word.starts_with("--") ? word.substr(0, word.find('=')) : word;
  std::optional<std::string> value;
  if (word.starts_with("--") && word.size() > name.size()) value = word.substr(name.size() + 1);
  if (!word.starts_with("--") && word.size() > 2 && is_file_option(word.substr(0, 2))) {
    name = word.substr(0, 2);
    value = word.substr(2);
  }
  const knowledge::PipOption *option = knowledge::pip_option(name);
  const std::size_t first = at;
  if (option == nullptr) {
    if (install.unknown_option.empty()) install.unknown_option = name;
    if (!value && knowledge::takes_value(*install.call.manager, name, after_subcommand)) ++at;
    return;
  }
  if (option->value && !value && at + 1 < words.size()) value = words[++at].value;
  if (is_file_option(name)) install.files.push_back({value.value_or(""), name == "-c" || name == "--constraint"});
  const bool chooses = option->fetches && !is_file_option(name) && !knowledge::pip_indifferent_options().contains(name);
  for (std::size_t i = first; i <= std::min(at, words.size() - 1); ++i) {
    if (is_file_option(name)) install.wanted.push_back(i);
    if (chooses) install.choosing += words[i].value + " ";
    if (!option->fetches && after_subcommand) install.fetching.push_back(i);
    if (option->places) install.placing.push_back(words[i].value);
  }
}

// Where `path` of the context stands in the image, if the file `from` stands at `image` and all keep their places.
std::string image_place(std::string_view from, std::string_view image, std::string_view path) {
  std::string_view folder = from.substr(0, from.find_last_of('/') + 1);
  for (std::size_t slash = folder.find('/');
       slash != std::string_view::npos && path.starts_with(folder.substr(0, slash + 1)); slash = folder.find('/')) {
    path.remove_prefix(slash + 1);
    folder.remove_prefix(slash + 1);
  }
  std::string relative;
  for (char c : folder) relative += c == '/' ? "../" : "";
  return absolute_path(image.substr(0, image.find_last_of('/') + 1), relative.append(path));
}

// Adds one file of an install and all that it reaches.
std::optional<Obstacle> add_file(const model::Model &model, std::size_t instruction, const PipInstall::File &file,
                                 InstallInputs &inputs) {
  const model::Context &context = *model.context();
  const std::string place = absolute_path(model.workdir(instruction).text, file.path);
  const auto origin = origin_of(model, instruction, place);
  if (!origin) {
    const std::string_view name = std::string_view(file.path).substr(file.path.find_last_of('/') + 1);
    if (context.is_ignored(name))
      return Obstacle{"manifest-ignored", file.path + " is kept out of the build by " + context.ignore_path()};
    return Obstacle{"manifest-not-found", "no COPY is known to bring " + file.path + " from the build context"};
  }
  const auto read = model::read_requirements(context, origin->path);
  if (!read) return Obstacle{"manifest-not-found", file.path + " is not in the build context"};
  if (!read->obstacles.empty())
    return Obstacle{"requirements-need-more", "the install needs more than names: " + read->obstacles.front()};
  for (const std::string &path : read->files) {
    const std::string image = image_place(origin->path, place, path);
    const auto own = origin_of(model, instruction, image);
    if (!own || own->path != path)
      return Obstacle{"manifest-not-found", file.path + " refers to " + path + ", which no COPY is known to bring"};
    inputs.files.push_back({path, image, own->copy});
  }
  if (file.constraint) return std::nullopt;
  std::vector<std::string> &names = inputs.requirements.names;
  for (const std::string &name : read->names)
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  inputs.requirements.urls.insert(inputs.requirements.urls.end(), read->urls.begin(), read->urls.end());
  return std::nullopt;
}

bool reads_no_sources(const PackageCall &call) {
  const bool local = std::any_of(call.operands.begin(), call.operands.end(), [&](std::size_t i) {
    const std::string &operand = call.word(i).value;
    return operand.starts_with('.') || operand.starts_with('/') || operand.ends_with(".deb") ||
           operand.ends_with(".apk") || operand.ends_with(".rpm");
  });
  return !local && call.action != Action::other && call.action != Action::download;
}

}  // namespace

std::optional<PipInstall> pip_install(const shell::Node &command) {
  const auto call = model::package_call(command);
  if (!call || call->manager->id != "pip" || call->action != Action::install || !call->subcommand) return std::nullopt;
  PipInstall install;
  install.call = *call;
  for (std::size_t at = call->name_word + 1; at < *call->subcommand; ++at) take_option(install, at, false);
  bool others = false;
  for (std::size_t at = *call->subcommand + 1; at < command.words.size(); ++at) {
    const std::string &word = command.words[at].value;
    if (word.starts_with('-')) {
      take_option(install, at, true);
    } else if (is_place(word)) {
      if (install.place.empty()) install.place = word;
    } else {
      install.wanted.push_back(at);
      install.names.push_back(model::normalised_distribution(word.substr(0, word.find_first_of("[=<>!~; @"))));
      others |= !knowledge::pip_own_packages().contains(install.names.back());
    }
  }
  install.upgrades_pip_only = !others && install.files.empty() && install.place.empty() && !install.names.empty();
  return install;
}

std::variant<InstallInputs, Obstacle> inputs_of(const model::Model &model, std::size_t instruction,
                                                const PipInstall &install) {
  InstallInputs inputs;
  inputs.requirements.names = install.names;
  for (const PipInstall::File &file : install.files)
    if (auto obstacle = add_file(model, instruction, file, inputs)) return *obstacle;
  return inputs;
}

bool needs_sources(const shell::Node &command) {
  const bool substitutes = std::any_of(command.words.begin(), command.words.end(), [](const shell::Word &word) {
    return word.opaque || !word.substitutions.empty();
  });
  const bool redirects =
      std::any_of(command.redirects.begin(), command.redirects.end(), [](const shell::Redirect &redirect) {
        return redirect.op == "<" || (redirect.target.value != "/dev/null" && redirect.op != ">&");
      });
  if (substitutes || redirects) return true;
  if (const auto install = pip_install(command)) {
    const bool known = install->unknown_option.empty() ||
                       install->call.manager->path_options.contains(install->unknown_option);
    return !known || !install->place.empty();
  }
  if (const auto call = model::package_call(command)) {
    if (call->manager->kind == knowledge::ManagerKind::system) return !reads_no_sources(*call);
    return call->action != Action::clean;
  }
  if (manager_cleaned_by({&command}) != nullptr) return false;
  return command.words.empty() || !knowledge::makes_folders_or_accounts(command.words[0].value);
}

std::string command_that_needs_sources(const RunText &text) {
  const auto commands = text.and_list();
  if (!commands) return "its commands";
  for (const shell::Node *command : *commands)
    if (needs_sources(*command)) return std::string(text.source(command->span)).substr(0, 60);
  return "";
}

}  // namespace drydock::passes
