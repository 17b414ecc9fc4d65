// A site of static files that a Node.js tool builds, as its configuration describes it: Vite, Create React App, Vue CLI
// and Angular. Their development servers are no servers for production, and the tools bring none.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "knowledge/node_frameworks.hpp"
#include "passes/support/node_scripts.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct SiteBuild {
  const knowledge::NodeFramework *framework = nullptr;
  std::vector<std::string> builds;  // commands, one RUN each
  std::string output;               // the folder that they make, absolute
  std::string port;                 // that the development server listens on
  std::vector<std::string> assumptions;
};

// Nothing where the words start no such development server, or package.json has a server for production.
std::optional<std::variant<SiteBuild, Obstacle>> site_build(const model::Model &model, const model::Stage &stage,
                                                            const std::vector<std::string> &words);

}  // namespace drydock::passes
