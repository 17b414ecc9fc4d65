// The table of rewrites § 2.1 and the reading of `# syntax=` values.
#include "knowledge/feature_versions.hpp"

namespace drydock::knowledge {
namespace {

constexpr FeatureRow table[] = {
    {Feature::run_mount, "RUN --mount", {1, 2}},
    {Feature::copy_chmod, "COPY --chmod", {1, 2}},
    {Feature::mount_variables, "variables inside --mount", {1, 3}},
    {Feature::run_network, "RUN --network", {1, 3}},
    {Feature::heredoc, "heredocs", {1, 4}},
    {Feature::copy_link, "COPY --link", {1, 4}},
    {Feature::add_checksum, "ADD --checksum", {1, 6}},
    {Feature::add_git, "ADD from a git repository", {1, 6}},
    {Feature::check_directive, "# check=", {1, 8}},
    {Feature::secret_env, "RUN --mount=type=secret,env=", {1, 10}},
    {Feature::copy_chmod_symbolic, "COPY --chmod=u+x", {1, 14}},
    {Feature::add_unpack, "ADD --unpack", {1, 17}},
    {Feature::copy_exclude, "COPY --exclude", {1, 19}},
    {Feature::copy_parents, "COPY --parents", {1, 20}},
};

struct Frontend {
  bool docker;
  std::string_view tag;
};

Frontend take_apart(std::string_view syntax) {
  syntax = syntax.substr(0, syntax.find('@'));
  for (const std::string_view registry : {"docker.io/", "index.docker.io/"}) {
    if (syntax.substr(0, registry.size()) == registry) syntax.remove_prefix(registry.size());
  }
  const std::size_t colon = syntax.find(':');
  const std::string_view name = syntax.substr(0, colon);
  return {name == "docker/dockerfile" || name == "docker/dockerfile-upstream",
          colon == std::string_view::npos ? std::string_view() : syntax.substr(colon + 1)};
}

// A number at the beginning, or nothing.
std::optional<int> take_number(std::string_view &text) {
  int value = 0;
  std::size_t length = 0;
  while (length < text.size() && length < 6 && text[length] >= '0' && text[length] <= '9') {
    value = value * 10 + (text[length++] - '0');
  }
  text.remove_prefix(length);
  if (length == 0) return std::nullopt;
  return value;
}

}  // namespace

std::span<const FeatureRow> features() {
  return table;
}

FrontendVersion first_version(Feature feature) {
  for (const FeatureRow &row : table) {
    if (row.feature == feature) return row.since;
  }
  return {9999, 0};
}

bool is_docker_frontend(std::string_view syntax) {
  return take_apart(syntax).docker;
}

std::optional<FrontendVersion> frontend_version(std::string_view syntax) {
  const Frontend frontend = take_apart(syntax);
  std::string_view rest = frontend.tag;
  const std::optional<int> major = frontend.docker ? take_number(rest) : std::nullopt;
  if (!major || rest.empty() || rest.front() != '.') return std::nullopt;
  rest.remove_prefix(1);
  const std::optional<int> minor = take_number(rest);
  if (!minor) return std::nullopt;
  return FrontendVersion{*major, *minor};
}

bool supports(std::string_view syntax, Feature feature) {
  if (syntax.empty()) return true;
  if (!is_docker_frontend(syntax)) return false;
  const std::optional<FrontendVersion> version = frontend_version(syntax);
  if (version) return *version >= first_version(feature);
  // :1, :1-labs and :latest float; ":experimental" and ":0.9" are old releases.
  const std::string_view tag = take_apart(syntax).tag;
  return tag.empty() || tag == "1" || tag == "1-labs" || tag == "labs" || tag == "latest" || tag == "master";
}

}  // namespace drydock::knowledge
