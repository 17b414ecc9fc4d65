// What an apt install loses without recommended packages, and which of it a file relies on.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/visible_use.hpp"

namespace drydock::passes {

struct LostPackages {
  // Those that the file relies on, each with the word that recommends it.
  std::vector<std::pair<std::size_t, std::string>> relied_on;
  std::vector<std::string> others;
};

// `before`: the install calls that the image has seen already. The obstacle names what is not known for every release
// that the image can mean.
std::variant<LostPackages, Obstacle> lost_packages(const model::PackageCall &call,
                                                   const std::vector<model::PackageCall> &before,
                                                   const knowledge::ImageFacts &facts, const VisibleUse &use);

}  // namespace drydock::passes
