#include "passes/support/runtime_packages.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/python_requirements.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::Words;

void add(std::vector<std::string> &list, std::string_view name) {
  if (std::find(list.begin(), list.end(), name) == list.end()) list.emplace_back(name);
}

// The one answer for all releases that the tag can mean; nothing where there are several, or one is not known.
template <typename Answer>
std::optional<Words> in_all(Words releases, Answer answer) {
  std::optional<Words> found;
  for (std::string_view release : releases) {
    const std::optional<Words> here = answer(release);
    if (!here || (found && found->text() != here->text())) return std::nullopt;
    found = here;
  }
  return found;
}

Obstacle open(const std::string &what, const knowledge::ImageFacts &facts, const std::string &image) {
  const auto releases = facts.releases;
  std::string names;
  for (std::string_view release : releases) names += (names.empty() ? "" : " or ") + std::string(release);
  if (releases.size() > 1)
    return {"release-open", "the run-time library for " + what + " has no one name in all that " + image + " can mean (" + names +
                                "): name the release in the tag"};
  return {"runtime-library-unknown", "the run-time library for " + what + " is not known for " + (names.empty() ? image : names)};
}

class Collector {
 public:
  Collector(const knowledge::ImageFacts &facts, const std::string &image) : facts_(facts), image_(image) {}

  std::optional<Obstacle> add_operand(const model::PackageCall &call, std::size_t operand) {
    const shell::Word &word = call.word(operand);
    if (!word.literal || word.value.find('/') != std::string::npos)
      return Obstacle{"package-unknown", "which package " + (word.literal ? word.value : "a variable") + " stands for is not known"};
    const std::string name(knowledge::bare_package_name(word.value));
    const knowledge::BuildPackage *row = knowledge::build_package(name);
    if (row == nullptr && name.ends_with("-dev")) return Obstacle{"package-unknown", "what " + name + " leaves to the program at run time is not known"};
    if (row == nullptr || row->role == knowledge::PackageRole::ambiguous) {
      add(result.packages, word.value);
      return std::nullopt;
    }
    add(result.left, name);
    if (row->role == knowledge::PackageRole::build_tool) return std::nullopt;
    const auto runtime = in_all(facts_.releases, [&](std::string_view release) { return knowledge::runtime_packages(name, release); });
    if (!runtime) return open(name, facts_, image_);
    for (std::string_view package : *runtime) add(result.packages, package);
    return std::nullopt;
  }

  std::optional<Obstacle> add_requirement(const std::string &name) {
    const auto needs = knowledge::python_needs(name);
    if (!needs) {
      add(result.unknown, name);
      return std::nullopt;
    }
    const knowledge::PythonRequirement *row = knowledge::python_requirement(name);
    if (*needs == knowledge::PythonNeeds::unpredictable)
      return Obstacle{"requirement-unpredictable", name + " links with whatever the build finds, or needs software that no package has"};
    if (*needs == knowledge::PythonNeeds::nothing || row == nullptr) {
      for (std::string_view release : facts_.releases)
        if (const auto linked = knowledge::python_source_fallback(name, release); linked && !linked->empty()) add(result.wheels, name);
      return std::nullopt;
    }
    if (row->runtime.empty()) return std::nullopt;
    const auto runtime = in_all(facts_.releases, [&](std::string_view release) { return row->runtime.in(release); });
    if (!runtime) return open(name, facts_, image_);
    for (std::string_view package : *runtime) add(result.packages, package);
    return std::nullopt;
  }

  RuntimePackages result;

 private:
  const knowledge::ImageFacts &facts_;
  const std::string &image_;
};

// "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends": all words but the packages.
std::string without_operands(const RunText &text, const model::PackageCall &call) {
  std::string result;
  for (const shell::Assignment &assignment : call.command->assignments) result += std::string(text.source(assignment.span)) + " ";
  for (std::size_t i = 0; i < call.command->words.size(); ++i) {
    if (std::find(call.operands.begin(), call.operands.end(), i) != call.operands.end()) continue;
    result += (i == 0 ? "" : " ") + std::string(text.source(call.word(i).span));
  }
  return result;
}

}  // namespace

std::variant<RuntimePackages, Obstacle> runtime_packages_of(const std::vector<RunText> &system, const model::Requirements &requirements,
                                                            const knowledge::ImageFacts &facts, const std::string &image) {
  if (facts.releases.empty()) return Obstacle{"release-unknown", "which release " + image + " stands on is not known"};
  Collector collector(facts, image);
  RuntimePackages &result = collector.result;
  for (const RunText &text : system) {
    for (const shell::Node &command : text.script().root.children) {
      const auto call = model::package_call(command);
      const knowledge::PackageManager *apt = knowledge::manager("apt");
      if (call && call->manager == apt && call->action == Action::install) {
        const std::string install = without_operands(text, *call);
        if (result.install.empty()) result.install = install;
        if (install != result.install) return Obstacle{"installs-differ", "the system packages are installed with different options"};
        for (std::size_t operand : call->operands)
          if (auto obstacle = collector.add_operand(*call, operand)) return *obstacle;
      } else if (!call && is_cleanup(*apt, command)) {
        result.clean_up = std::string(text.source(command.span));
      }
    }
  }
  for (const std::string &name : requirements.names)
    if (auto obstacle = collector.add_requirement(name)) return *obstacle;
  if (result.install.empty()) {
    result.install = "apt-get install -y --no-install-recommends";
    result.clean_up = "rm -rf /var/lib/apt/lists/*";
  }
  return result;
}

}  // namespace drydock::passes
