// Sources: laravel.com/docs (artisan serve), symfony.com/doc/current/setup/symfony_server.html; hub.docker.com/_/php
// (tags, "Changing DocumentRoot", "Configuration") and the Dockerfiles of docker-library/php.
#include "knowledge/php_servers.hpp"

namespace drydock::knowledge {

namespace {

constexpr Words servers = "cli fpm apache";
constexpr PhpFramework frameworks[] = {
    {"Laravel", "artisan", "storage bootstrap/cache", "database/database.sqlite", "production", "false", "APP_KEY", true,
     "laravel.com/docs/deployment (Directory Permissions), /configuration, /database (SQLite Configuration)"},
    {"Symfony", "bin/console", "var", "", "prod", "0", "APP_SECRET", false,
     "symfony.com/doc/current/setup/file_permissions.html, /deployment.html, /configuration/secrets.html"},
};

constexpr Words releases = "stretch buster bullseye bookworm trixie";

}  // namespace

std::span<const PhpFramework> php_frameworks() { return frameworks; }
const PhpFramework &laravel() { return frameworks[0]; }
const PhpFramework &symfony() { return frameworks[1]; }

std::string php_apache_tag(std::string_view tag) {
  if (tag == "latest") tag = "";
  std::string result;
  bool placed = false;
  const auto add = [&](std::string_view part) { result += (result.empty() ? "" : "-") + std::string(part); };
  while (!tag.empty()) {
    const std::size_t end = std::min(tag.find('-'), tag.size());
    const std::string_view part = tag.substr(0, end);
    tag.remove_prefix(std::min(end + 1, tag.size()));
    const bool version = !part.empty() && part.find_first_not_of("0123456789.") == std::string_view::npos;
    if (!version && !servers.contains(part) && !releases.contains(part)) return "";
    if (!version && !placed) add("apache");
    placed |= !version;
    if (!servers.contains(part)) add(part);
  }
  if (!placed) add("apache");
  return result;
}

}  // namespace drydock::knowledge
