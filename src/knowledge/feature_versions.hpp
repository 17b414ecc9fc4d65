// The first stable Dockerfile front end (docker/dockerfile:X.Y.Z) that knows a feature: what a pinned `# syntax=` line
// allows. Source: rewrites § 2.1, read from the git tags of moby/buildkit.
#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string_view>

namespace drydock::knowledge {

enum class Feature {
  run_mount,        // cache, secret, bind, ssh, tmpfs
  copy_chmod,       // octal
  mount_variables,  // inside --mount=… values
  run_network,
  heredoc,
  copy_link,
  add_checksum,
  add_git,
  check_directive,
  secret_env,           // --mount=type=secret,env=
  copy_chmod_symbolic,  // u+x
  add_unpack,
  copy_exclude,
  copy_parents,
};

struct FrontendVersion {
  int major;
  int minor;
  friend constexpr auto operator<=>(const FrontendVersion &, const FrontendVersion &) = default;
};

struct FeatureRow {
  Feature feature;
  std::string_view name;
  FrontendVersion since;
};

std::span<const FeatureRow> features();
FrontendVersion first_version(Feature feature);

// The version that the value of `# syntax=` names: "docker/dockerfile:1.4" is 1.4; ":1" and ":latest" float to the
// newest and give nullopt, as does any other front end (see is_docker_frontend).
std::optional<FrontendVersion> frontend_version(std::string_view syntax);
bool is_docker_frontend(std::string_view syntax);

// Whether a file with this `# syntax=` value may use the feature. "" (no directive): yes, the builder brings its own.
// A front end of another name: no.
bool supports(std::string_view syntax, Feature feature);

}  // namespace drydock::knowledge
