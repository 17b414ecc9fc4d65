#include "passes/support/lost_packages.hpp"

#include <algorithm>
#include <set>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"

namespace drydock::passes {

namespace {

using knowledge::RecommendedPackages;
using knowledge::Words;

std::string bare_name(const model::PackageCall &call, std::size_t operand) {
  return std::string(knowledge::bare_package_name(call.word(operand).value));
}

void add(std::vector<std::string> &list, std::string_view name) {
  if (std::find(list.begin(), list.end(), name) == list.end()) list.emplace_back(name);
}

class Collector {
 public:
  Collector(const knowledge::ImageFacts &facts, std::string_view release) : release_(release) {
    for (std::string_view package : knowledge::packages_of_image(facts)) installed_.emplace(package);
  }

  void install(const std::string &package) {
    installed_.insert(package);
    const RecommendedPackages *row = knowledge::recommended_packages(package, release_);
    if (row == nullptr) return;
    for (std::string_view brought : row->brings) installed_.emplace(brought);
  }

  LostPackages lost_by(const model::PackageCall &call, const VisibleUse &use) {
    LostPackages result;
    for (std::size_t operand : call.operands) add_relied_on(bare_name(call, operand), operand, use, result);
    for (std::size_t operand : call.operands) add_others(bare_name(call, operand), result);
    for (const auto &[operand, package] : result.relied_on) add_others(package, result);
    // First what is known to be missed by some.
    std::stable_partition(result.others.begin(), result.others.end(),
                          [](const std::string &package) { return knowledge::reliance_on(package) != nullptr; });
    return result;
  }

 private:
  bool is_installed(std::string_view package) const { return installed_.find(package) != installed_.end(); }

  // What the file relies on of what `package` recommends, and of what that recommends in turn.
  void add_relied_on(const std::string &package, std::size_t operand, const VisibleUse &use, LostPackages &result) {
    const RecommendedPackages *row = knowledge::recommended_packages(package, release_);
    if (row == nullptr) return;
    for (std::string_view lost : row->lost) {
      const knowledge::Reliance *reliance = knowledge::reliance_on(lost);
      if (is_installed(lost) || reliance == nullptr || !use.relies_on(*reliance, package)) continue;
      const std::string name(lost);
      result.relied_on.emplace_back(operand, name);
      install(name);
      add_relied_on(name, operand, use, result);
    }
  }

  void add_others(std::string_view package, LostPackages &result) const {
    const RecommendedPackages *row = knowledge::recommended_packages(package, release_);
    if (row == nullptr) return;
    for (std::string_view lost : row->lost)
      if (!is_installed(lost)) add(result.others, lost);
  }

  std::string_view release_;
  std::set<std::string, std::less<>> installed_;
};

// The operands that stand for no package which the table knows in every release.
std::string unknown_packages(const model::PackageCall &call, Words releases) {
  std::vector<std::string> unknown;
  for (std::size_t operand : call.operands)
    for (std::string_view release : releases)
      if (knowledge::recommended_packages(bare_name(call, operand), release) == nullptr)
        add(unknown, call.word(operand).value);
  std::string text;
  for (std::size_t i = 0; i < unknown.size() && i < 4; ++i) text += (i == 0 ? "" : ", ") + unknown[i];
  return unknown.size() > 4 ? text + " and " + std::to_string(unknown.size() - 4) + " more" : text;
}

}  // namespace

std::variant<LostPackages, Obstacle> lost_packages(const model::PackageCall &call,
                                                   const std::vector<model::PackageCall> &before,
                                                   const knowledge::ImageFacts &facts, const VisibleUse &use) {
  for (std::size_t operand : call.operands)
    if (!call.word(operand).literal || call.word(operand).value.find('/') != std::string::npos)
      return Obstacle{"package-unknown", "which packages are installed is not known from the file"};
  for (std::string_view release : facts.releases)
    if (!knowledge::releases_with_recommends.contains(release))
      return Obstacle{"release-not-covered", "the image stands, or its tag has stood, on " + std::string(release) +
                                                 ", whose recommended packages are not known"};
  if (const std::string unknown = unknown_packages(call, facts.releases); !unknown.empty())
    return Obstacle{"package-unknown",
                    "what these packages recommend is not known for the image's release: " + unknown};
  std::optional<LostPackages> result;
  for (std::string_view release : facts.releases) {
    Collector collector(facts, release);
    for (const model::PackageCall &earlier : before)
      for (std::size_t operand : earlier.operands) collector.install(bare_name(earlier, operand));
    for (std::size_t operand : call.operands) collector.install(bare_name(call, operand));
    LostPackages here = collector.lost_by(call, use);
    if (result && result->relied_on != here.relied_on)
      return Obstacle{
          "release-open",
          "the releases that the image's tag can mean recommend different packages: name the release in the tag"};
    if (!result) result = std::move(here);
    else for (const std::string &package : here.others) add(result->others, package);
  }
  return std::move(*result);
}

}  // namespace drydock::passes
