#include "passes/support/runtime_packages.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/development_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/python_requirements.hpp"
#include "passes/support/cleanups.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::Distro;
using knowledge::Words;

void add(std::vector<std::string> &list, std::string_view name) {
  if (std::find(list.begin(), list.end(), name) == list.end()) list.emplace_back(name);
}

// The releases that the tag means today or may mean tomorrow: one that has stopped moving means its last.
std::vector<std::string_view> releases_in_force(const knowledge::ImageFacts &facts) {
  std::vector<std::string_view> releases;
  for (std::string_view release : facts.releases) releases.push_back(release);
  if (!facts.may_move && releases.size() > 1) releases.erase(releases.begin(), releases.end() - 1);
  return releases;
}

class Collector {
 public:
  Collector(const knowledge::ImageFacts &facts, const std::string &image)
      : facts_(facts),
        image_(image),
        releases_(releases_in_force(facts)),
        linked_(knowledge::linked_by_interpreter(facts)) {}

  std::optional<Obstacle> add_operand(const model::PackageCall &call, std::size_t operand) {
    const shell::Word &word = call.word(operand);
    if (!word.literal || word.value.find('/') != std::string::npos || word.value.starts_with('.'))
      return Obstacle{"package-unknown",
                      "which package " + (word.literal ? word.value : "a variable") + " stands for is not known"};
    const std::string name(knowledge::bare_package_name(word.value));
    if (facts_.distro == Distro::alpine) return add_alpine(name, word.value);
    const knowledge::BuildPackage *row = knowledge::build_package(name);
    const knowledge::DevelopmentPackage *generated = row == nullptr ? knowledge::development_package(name) : nullptr;
    if (row == nullptr && generated == nullptr && name.ends_with("-dev")) return keep(word.value, unknown(name));
    if (generated == nullptr && (row == nullptr || row->role == knowledge::PackageRole::ambiguous)) {
      add(result.packages, word.value);
      return std::nullopt;
    }
    if (!linked_.contains(name) && (row == nullptr || row->role == knowledge::PackageRole::library))
      if (auto obstacle = add_runtime(name, generated != nullptr ? generated->runtime : row->runtime))
        return keep(word.value, *obstacle);
    add(result.left, name);
    return std::nullopt;
  }

  std::optional<Obstacle> add_requirement(const std::string &name) {
    // What was compiled there could link with nothing but the header packages that the file installs, and those have
    // had their say.
    const auto needs = knowledge::python_needs(name);
    if (facts_.distro == Distro::alpine && needs == knowledge::PythonNeeds::system_library)
      return Obstacle{"requirement-unpredictable",
                      name + " looks for its library when it runs, which takes a compiler on Alpine"};
    if (knowledge::brings_no_headers(facts_)) return std::nullopt;
    if (!needs) {
      add(result.unknown, name);
      return std::nullopt;
    }
    const knowledge::PythonRequirement *row = knowledge::python_requirement(name);
    if (*needs == knowledge::PythonNeeds::unpredictable)
      return Obstacle{"requirement-unpredictable",
                      name + " links with whatever the build finds, or needs software that no package has"};
    if (*needs == knowledge::PythonNeeds::nothing || row == nullptr) {
      for (std::string_view release : releases_)
        if (const auto linked = knowledge::python_source_fallback(name, release); linked && !linked->empty())
          add(result.wheels, name);
      return std::nullopt;
    }
    if (row->runtime.empty()) return std::nullopt;
    return add_runtime(name, row->runtime);
  }

  // Python of the distribution's own: what embeds it (uWSGI) needs the library that its headers bring along.
  std::optional<Obstacle> add_python_library() {
    const knowledge::InterpreterHeaders &python = knowledge::python_headers();
    const auto is_headers = [&](const std::string &name) { return python.headers.contains(name); };
    const bool left = !result.lean.empty() || std::any_of(result.left.begin(), result.left.end(), is_headers);
    if (!left || !knowledge::is_distribution(facts_) || facts_.distro == Distro::alpine) return std::nullopt;
    for (const std::string &name : result.left)
      if (name.starts_with("python3.") && !is_of_releases(name, python.library))
        return open("programs that embed Python, with " + name);
    return add_runtime("programs that embed Python", python.library);
  }

  // python3.11-dev, of libpython3.11.
  bool is_of_releases(std::string_view headers, const knowledge::ByRelease &library) const {
    return std::all_of(releases_.begin(), releases_.end(), [&](std::string_view release) {
      const auto here = library.in(release);
      return here && here->text().starts_with("lib" + std::string(headers.substr(0, headers.rfind('-'))));
    });
  }

  RuntimePackages result;
  std::optional<Obstacle> kept_for;  // why the first of the kept header packages is kept

 private:
  // Its libraries come with it under any name.
  std::optional<Obstacle> keep(const std::string &written, Obstacle reason) {
    add(result.packages, written);
    add(result.kept, written);
    if (!kept_for) kept_for = std::move(reason);
    return std::nullopt;
  }

  // Whether the image's interpreter links with it: then it is there.
  bool is_there(std::string_view package, std::string_view release) const {
    return std::any_of(linked_.begin(), linked_.end(), [&](std::string_view header) {
      const auto *row = knowledge::build_package(header);
      const auto runtime = row == nullptr ? std::nullopt : row->runtime.in(release);
      return runtime && runtime->contains(package);
    });
  }

  static Obstacle unknown(const std::string &name) {
    return {"package-unknown", "what " + name + " leaves to the program at run time is not known"};
  }

  Obstacle open(const std::string &what) const {
    std::string names;
    for (std::string_view release : releases_) names += (names.empty() ? "" : " or ") + std::string(release);
    if (releases_.size() > 1)
      return {"release-open", "the run-time library for " + what + " has no one name in all that " + image_ +
                                  " can mean (" + names + "): name the release in the tag"};
    return {"runtime-library-unknown",
            "the run-time library for " + what + " is not known for " + (names.empty() ? image_ : names)};
  }

  // The one answer for all releases that the tag can mean, by the names that all of them take.
  std::optional<Obstacle> add_runtime(const std::string &what, const knowledge::ByRelease &runtime) {
    std::optional<std::vector<std::string>> found, sorted;
    bool renamed = false;
    for (std::string_view release : releases_) {
      const std::optional<Words> here = runtime.in(release);
      if (!here) return open(what);
      std::vector<std::string> names;
      for (std::string_view package : *here) {
        if (is_there(package, release)) continue;
        names.emplace_back(releases_.size() > 1 ? knowledge::older_name(package, release) : package);
        renamed |= names.back() != package;
      }
      if (!found) found = names;
      std::sort(names.begin(), names.end());
      if (sorted && *sorted != names) return open(what);
      sorted = names;
    }
    if (!found) return open(what);
    for (const std::string &package : *found) add(result.packages, package);
    result.older_names |= renamed;
    return std::nullopt;
  }

  std::optional<Obstacle> add_alpine(const std::string &name, const std::string &written) {
    const knowledge::AlpineBuildPackage *row = knowledge::alpine_build_package(name);
    if (row == nullptr && name.ends_with("-dev")) return keep(written, unknown(name));
    if (row == nullptr || row->role == knowledge::PackageRole::ambiguous) {
      add(result.packages, written);
      return std::nullopt;
    }
    const bool there = linked_.contains(name);
    if (!there && row->role == knowledge::PackageRole::library && row->runtime.empty())
      return keep(written, open(name));
    add(result.left, name);
    if (there) return std::nullopt;
    for (std::string_view package : row->runtime) add(result.packages, package);
    return std::nullopt;
  }

  const knowledge::ImageFacts &facts_;
  const std::string &image_;
  std::vector<std::string_view> releases_;
  Words linked_;
};

bool has(const std::vector<std::string> &list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// The name that an `apk add` gives to all that it adds.
std::string group_of(const model::PackageCall &call) {
  if (call.manager->id != "apk") return "";
  return call.option("--virtual").value_or(call.option("-t").value_or(""));
}

// "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends": all words but the packages, and but the
// name of a group that is there to be removed.
std::string without_operands(const RunText &text, const model::PackageCall &call) {
  std::string result;
  for (const shell::Assignment &assignment : call.command->assignments)
    result += std::string(text.source(assignment.span)) + " ";
  bool value = false;
  for (std::size_t i = 0; i < call.command->words.size(); ++i) {
    const std::string &word = call.word(i).value;
    const bool group = call.manager->id == "apk" && (word == "-t" || word.starts_with("--virtual"));
    if (!value && !group && std::find(call.operands.begin(), call.operands.end(), i) == call.operands.end())
      result += (i == 0 ? "" : " ") + std::string(text.source(call.word(i).span));
    value = group && word.find('=') == std::string::npos;
  }
  return result;
}

// apt and apt-get install alike.
bool means_the_same(std::string one, std::string other) {
  for (std::string *install : {&one, &other})
    if (const std::size_t at = install->find("apt-get "); at != std::string::npos) install->erase(at + 3, 4);
  return one == other;
}

// Takes one command in; the packages that it installs go to the collector.
std::optional<Obstacle> add_command(const SystemCommand &system, const knowledge::PackageManager &manager,
                                    const std::vector<std::string> &purged, Collector &collector) {
  RuntimePackages &result = collector.result;
  const std::string written(system.text.source(system.command->span));
  const auto call = model::package_call(*system.command);
  if (!call || call->action == Action::clean) {
    if (is_cleanup(manager, *system.command)) add(result.clean_ups, written);
    return std::nullopt;
  }
  if (call->action == Action::update && result.update.empty()) result.update = written;
  if (call->action == Action::upgrade) result.upgrade = written;
  if (call->action != Action::install) return std::nullopt;
  const std::size_t before = result.packages.size();
  if (const std::string group = group_of(*call); !group.empty()) {
    if (has(purged, group)) return std::nullopt;
    add(result.groups, group);
  }
  for (std::size_t operand : call->operands)
    if (auto obstacle = collector.add_operand(*call, operand)) return obstacle;
  const std::string install = without_operands(system.text, *call);
  if (result.packages.size() > before && before > 0 && !means_the_same(install, result.install))
    return Obstacle{"installs-differ", "the system packages are installed with different options"};
  if (before == 0) result.install = install;
  return std::nullopt;
}

// A package whose recommendations are build tools gets an install of its own.
void leave_recommended(RuntimePackages &result) {
  for (const std::string &package : result.packages)
    if (knowledge::recommends_compilers(package)) result.lean.push_back(package);
  if (result.lean.empty()) return;
  std::erase_if(result.packages, knowledge::recommends_compilers);
  add(result.left, "build-essential");
}

}  // namespace

const knowledge::PackageManager *system_manager(const knowledge::ImageFacts &facts) {
  if (facts.distro == Distro::debian || facts.distro == Distro::ubuntu) return knowledge::manager("apt");
  return facts.distro == Distro::alpine ? knowledge::manager("apk") : nullptr;
}

std::vector<SystemCommand> system_commands(const RunText &text) {
  std::vector<SystemCommand> result;
  for (const shell::Node &command : text.script().root.children) result.push_back({text, &command});
  return result;
}

std::variant<RuntimePackages, Obstacle> runtime_packages_of(const std::vector<SystemCommand> &system,
                                                            const model::Requirements &requirements,
                                                            const knowledge::ImageFacts &facts,
                                                            const std::string &image,
                                                            const std::vector<std::string> &purged) {
  const knowledge::PackageManager *manager = system_manager(facts);
  if (manager == nullptr)
    return Obstacle{"base-not-covered", "the package manager of " + image + " is not one whose packages are known"};
  Collector collector(facts, image);
  RuntimePackages &result = collector.result;
  for (const SystemCommand &command : system)
    if (auto obstacle = add_command(command, *manager, purged, collector)) return *obstacle;
  const auto is_purged = [&](const std::string &name) { return has(purged, knowledge::bare_package_name(name)); };
  std::erase_if(result.left, is_purged);
  std::erase_if(result.packages, is_purged);
  for (const std::string &name : requirements.names)
    if (auto obstacle = collector.add_requirement(name)) return *obstacle;
  // Headers in the runtime stage are worth it where a compiler is not.
  if (collector.kept_for && std::none_of(result.left.begin(), result.left.end(), knowledge::is_compiler))
    return *collector.kept_for;
  if (manager->id != "apt") return result;
  if (result.install.find("--no-install-recommends") == std::string::npos) leave_recommended(result);
  if (auto obstacle = collector.add_python_library()) return *obstacle;
  if (result.install.empty()) {
    result.install = "apt-get install -y --no-install-recommends";
    result.clean_ups = {"rm -rf /var/lib/apt/lists/*"};
  }
  if (result.update.empty()) result.update = "apt-get update";
  return result;
}

}  // namespace drydock::passes
