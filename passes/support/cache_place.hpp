// Where a package manager keeps a cache when a RUN is carried out, and whose it is.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// Whose files the caches of a user's home are.
struct Owner {
  std::string home;
  std::string options;  // of a mount: ",uid=1000,gid=1000", "" for root
  bool assumed = false; // that root's home is /root
};

std::optional<Owner> owner_of(const model::Model &model, std::size_t instruction);

// `${HOME}/x` with the home filled in.
std::string resolved(std::string_view path, const std::string &home);

// Whether a version of a language's image is older than `since`. Both are numbers with dots; what is none is new.
bool is_older(std::string_view version, std::string_view since);

// What the base image sets a variable to, where that is known.
std::optional<std::string> image_value(const model::Stage &stage, std::string_view name);

// "yum", "dnf" or "dnf5"; "" where the base image does not tell.
std::string_view rpm_tool_of(const model::Stage &stage);

// What puts the cache elsewhere than at its usual place: the name of a variable, an option or a setting; "" for
// nothing.
std::string moved_by(const model::Model &model, const RunText &text, const knowledge::Cache &cache,
                     const std::vector<model::PackageCall> &calls);

// The folder of the cache, or why it is not known.
std::variant<std::string, Obstacle> cache_target(const model::Model &model, const RunText &text,
                                                 const knowledge::Cache &cache, const Owner &owner,
                                                 const std::vector<model::PackageCall> &calls);

// The mount's id: with the distribution and release, or the image, where contents differ between them.
std::string cache_id(const model::Stage &stage, const knowledge::Cache &cache);

// Whether the call downloads something.
bool fetches(const model::PackageCall &call);
// Whether it takes all from what an earlier call has downloaded.
bool works_offline(const model::PackageCall &call);


}  // namespace drydock::passes
