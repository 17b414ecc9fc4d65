// The last stage of a static site: a web server with the files that the stage before it builds.
#pragma once

#include <variant>

#include "passes/support/obstacle.hpp"
#include "passes/support/site_build.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

std::variant<rewrite::Fix, Obstacle> site_stage(const rewrite::Rewriter &rewriter, const model::Stage &stage,
                                                const SiteBuild &site);

} // namespace drydock::passes
