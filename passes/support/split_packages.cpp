#include "passes/support/split_packages.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/runtime_images.hpp"
#include "knowledge/slim_programs.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::PackageRole;
using knowledge::Words;

class Collector {
 public:
  Collector(const PackageNeeds &needs, Words releases, bool alpine)
      : needs_(needs), releases_(releases), alpine_(alpine) {}

  std::optional<Obstacle> add_call(const model::PackageCall &call) {
    for (std::size_t operand : call.operands) {
      const shell::Word &word = call.word(operand);
      if (!word.literal || word.value.find('/') != std::string::npos)
        return Obstacle{"package-unknown",
                        "which package " + (word.literal ? word.value : "a variable") + " stands for is not known"};
      const std::string name(knowledge::bare_package_name(word.value));
      if (auto obstacle = alpine_ ? add_alpine(name, word.value) : add_debian(name, word.value)) return obstacle;
    }
    return std::nullopt;
  }

  std::optional<Obstacle> add_need(const std::string &name) {
    const knowledge::BuildPackage *row = knowledge::build_package(name);
    if (row != nullptr && row->role == PackageRole::library) return add_library(name);
    add(name);
    return std::nullopt;
  }

  std::vector<std::string> packages;

 private:
  void add(std::string_view name) {
    if (needs_.left && needs_.left(knowledge::bare_package_name(name))) return;
    if (std::find(packages.begin(), packages.end(), name) == packages.end()) packages.emplace_back(name);
  }

  // A tool that builds call as well: only where the program is seen to call it.
  void add_tool(const std::string &name, const std::string &written) {
    if (knowledge::brings_no_program(name) || !needs_.calls || needs_.calls(name)) add(written);
  }

  std::optional<Obstacle> add_debian(const std::string &name, const std::string &written) {
    const knowledge::BuildPackage *row = knowledge::build_package(name);
    if (row == nullptr && name.ends_with("-dev")) return unknown(name);
    if (row == nullptr || knowledge::belongs_to_interpreter(name)) add(written);
    else if (row->role == PackageRole::ambiguous) add_tool(name, written);
    else if (row->role == PackageRole::library) return add_library(name);
    return std::nullopt;
  }

  std::optional<Obstacle> add_library(const std::string &name) {
    std::optional<Words> found;
    std::string names;
    for (std::string_view release : releases_) {
      const std::optional<Words> here = knowledge::runtime_packages(name, release);
      if (!here) return unknown(name);
      if (found && found->text() != here->text())
        return Obstacle{"release-open",
                        "the run-time library for " + name +
                            " has no one name in all that the base can mean: name the release in the tag"};
      found = here;
    }
    if (!found)
      return Obstacle{"release-open", "which release the base stands on, and so the name of the run-time library for " +
                                          name + ", is not known: name the release in the tag"};
    for (std::string_view package : *found) add(package);
    return std::nullopt;
  }

  std::optional<Obstacle> add_alpine(const std::string &name, const std::string &written) {
    const knowledge::AlpineBuildPackage *row = knowledge::alpine_build_package(name);
    if (row == nullptr && name.ends_with("-dev")) return unknown(name);
    if (row == nullptr) {
      add(written);
    } else if (row->role == PackageRole::ambiguous) {
      add_tool(name, written);
    } else {
      if (row->role == PackageRole::library && row->runtime.empty()) return unknown(name);
      if (row->role == PackageRole::library || needs_.compiler_libraries)
        for (std::string_view package : row->runtime) add(package);
    }
    return std::nullopt;
  }

  static Obstacle unknown(const std::string &name) {
    return {"runtime-library-unknown", "what " + name + " leaves to the program at run time is not known"};
  }

  const PackageNeeds &needs_;
  Words releases_;
  bool alpine_;
};

}  // namespace

std::optional<Obstacle> add_packages(const model::Model &model, const std::vector<RunText> &system,
                                     const PackageNeeds &needs, Words releases, RuntimeBase &base,
                                     ArtefactSplit &plan) {
  const bool alpine = base.facts.distro == knowledge::Distro::alpine;
  Collector collector(needs, releases, alpine);
  const knowledge::PackageManager *manager = knowledge::manager(alpine ? "apk" : "apt");
  for (const RunText &text : system)
    for (const model::PackageCall &call : text.calls()) {
      if (call.manager->kind != knowledge::ManagerKind::system || call.action != Action::install) continue;
      if (call.manager != manager)
        return Obstacle{"package-manager",
                        "the packages of " + std::string(call.manager->id) + " have no known counterparts"};
      if (auto obstacle = collector.add_call(call)) return obstacle;
    }
  for (const std::string &name : needs.more)
    if (auto obstacle = collector.add_need(name)) return obstacle;
  if (collector.packages.empty()) return std::nullopt;
  if (base.facts.distro == knowledge::Distro::debian && !base.facts.release.empty() &&
      !knowledge::serves_packages(base.facts.release))
    return Obstacle{"release-ended", "packages of " + base.facts.release + " are no longer served, and " + base.image +
                                         " would need some"};
  std::string names;
  for (const std::string &name : collector.packages) names += " " + name;
  const std::string seam = rewrite::style_of(model.document()).and_continuation();
  plan.runs.push_back(alpine ? "apk add --no-cache" + names
                             : "apt-get update" + seam + "apt-get install -y --no-install-recommends" + names + seam +
                                   "rm -rf /var/lib/apt/lists/*");
  base.packages = collector.packages;
  return std::nullopt;
}

}  // namespace drydock::passes
