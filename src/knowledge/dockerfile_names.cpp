// Source: moby/buildkit's and docker/cli's default names, Podman's Containerfile, the two conventions for several in one
// folder that docs.docker.com/build/concepts/dockerfile names, and what else people do (../shared/corpus/apps.tsv).
#include "knowledge/dockerfile_names.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace drydock::knowledge {

namespace {

constexpr std::string_view whole_names[] = {"Dockerfile", "Containerfile", "dockerfile"};
constexpr std::string_view prefixes[] = {"Dockerfile.", "Containerfile."};
// Where what follows names no programming language's file (Dockerfile_test.go), but may be a version (Dockerfile-3.11).
constexpr std::string_view loose_prefixes[] = {"Dockerfile-", "Dockerfile_", "Containerfile-", "Containerfile_"};
constexpr std::string_view suffixes[] = {".Dockerfile", ".dockerfile", ".Containerfile", ".containerfile"};
constexpr std::string_view excluded[] = {
    ".dockerignore", ".containerignore",
    // What git, patch and editors leave.
    ".orig", ".rej", ".bak", ".swp", ".swo", ".tmp", "~",
    // Templates: what is rendered from them is a Dockerfile (Jinja, Go, ERB, EJS, Mustache, Handlebars, m4, configure).
    ".j2", ".jinja", ".jinja2", ".tmpl", ".tpl", ".template", ".gotmpl", ".erb", ".ejs", ".mustache", ".hbs", ".m4",
    ".in", ".dist",
    // Texts about one.
    ".md", ".txt", ".rst"};

// How people name the development file and the one for production beside it (the pairs of ../shared/corpus/pairs.tsv).
constexpr std::pair<std::string_view, std::string_view> turns[] = {
    {"dev", "prod"}, {"develop", "prod"}, {"devel", "prod"}, {"local", "prod"}, {"development", "production"}};

constexpr std::string_view separators = ".-_";

}  // namespace

bool is_dockerfile_name(std::string_view name) {
  const auto starts = [&](std::string_view prefix) { return name.size() > prefix.size() && name.starts_with(prefix); };
  const auto ends = [&](std::string_view suffix) { return name.size() > suffix.size() && name.ends_with(suffix); };
  const auto starts_loosely = [&](std::string_view prefix) {
    const std::size_t dot = name.rfind('.');
    const char behind = dot == std::string_view::npos || dot + 1 == name.size() ? '0' : name[dot + 1];
    return starts(prefix) && behind >= '0' && behind <= '9';
  };
  if (std::any_of(std::begin(excluded), std::end(excluded), ends)) return false;
  return std::find(std::begin(whole_names), std::end(whole_names), name) != std::end(whole_names) ||
         std::any_of(std::begin(prefixes), std::end(prefixes), starts) ||
         std::any_of(std::begin(loose_prefixes), std::end(loose_prefixes), starts_loosely) ||
         std::any_of(std::begin(suffixes), std::end(suffixes), ends);
}

Words default_compose_files() { return "compose.yaml compose.yml docker-compose.yaml docker-compose.yml"; }

Words compose_file_names() {
  return "compose.yaml compose.yml docker-compose.yaml docker-compose.yml compose.dev.yaml compose.dev.yml docker-compose.dev.yaml "
         "docker-compose.dev.yml docker-compose-dev.yml docker-compose.local.yml docker-compose.development.yml";
}

bool is_compose_file(std::string_view name) {
  return name.find("compose") != std::string_view::npos && (name.ends_with(".yml") || name.ends_with(".yaml"));
}

Words bake_file_names() { return "docker-bake.json docker-bake.hcl docker-bake.override.json docker-bake.override.hcl"; }

bool is_bake_file(std::string_view name) {
  return name.find("bake") != std::string_view::npos && (name.ends_with(".hcl") || name.ends_with(".json"));
}

std::string_view production_compose_name() { return "compose.prod.yaml"; }

std::string production_name(std::string_view name) {
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find_first_of(separators, begin), name.size());
    for (const auto &[development, production] : turns)
      if (name.substr(begin, end - begin) == development)
        return std::string(name.substr(0, begin)).append(production).append(name.substr(end));
    begin = end + 1;
  }
  return "Dockerfile.prod";
}

FilePurpose purpose_of_name(std::string_view name) {
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find_first_of(separators, begin), name.size());
    const std::string_view word = name.substr(begin, end - begin);
    for (const auto &[development, production] : turns) {
      if (word == development) return FilePurpose::development;
      if (word == production) return FilePurpose::production;
    }
    begin = end + 1;
  }
  return FilePurpose::unsaid;
}

}  // namespace drydock::knowledge
