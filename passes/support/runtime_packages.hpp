// The Debian packages that a Python image needs at run time when the compilers stay behind (rewrites § 2.5).
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "knowledge/base_images.hpp"
#include "model/requirements.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct RuntimePackages {
  std::vector<std::string> packages;   // to install, in order, each once
  std::vector<std::string> left;       // build tools and -dev packages that stay in the builder
  std::string install;                 // the first install's text without its packages: "apt-get install -y"
  std::string clean_up;                // the clean-up's text, "" where the file has none
  std::vector<std::string> unknown;    // requirements that no table knows
  std::vector<std::string> wheels;     // requirements that an old version would compile, and link with libraries
};

// `system`: the RUNs in front of the install, each nothing but system-package calls and clean-ups. The obstacle names
// the package or requirement whose run-time library is not known for every release that the base's tag can mean.
std::variant<RuntimePackages, Obstacle> runtime_packages_of(const std::vector<RunText> &system, const model::Requirements &requirements,
                                                            const knowledge::ImageFacts &facts, const std::string &image);

}  // namespace drydock::passes
