#include "verify/file_rules.hpp"

#include <fnmatch.h>

#include <algorithm>

namespace drydock::verify {

namespace {

constexpr unsigned present = is_missing | is_added;
constexpr unsigned whole = in_all;

constexpr FileRule noise_table[] = {
    {"", "*.pyc", whole, "compiled Python holds the time of its source"},
    {"", "*/__pycache__", whole, "compiled Python"},
    {"", "*.dist-info/RECORD", in_content, "pip lists compiled Python in it, with its hash"},
    {"", "*.dist-info/direct_url.json", in_content, "pip notes the folder that it installed from"},
    {"", "var/log/*", whole, "logs hold times"},
    {"", "tmp/*", whole, "temporary files"},
    {"", "var/tmp/*", whole, "temporary files"},
    {"", "run/*", whole, "the state of what runs"},
    {"", "proc/**", whole, "made when a container starts"},
    {"", "sys/**", whole, "made when a container starts"},
    {"", "dev/**", whole, "made when a container starts"},
    {"", ".dockerenv", whole, "made when a container starts"},
    {"", "etc/hostname", whole, "made when a container starts"},
    {"", "etc/hosts", whole, "made when a container starts"},
    {"", "etc/resolv.conf", whole, "made when a container starts"},
    {"", "etc/mtab", whole, "made when a container starts"},
    {"", "etc/machine-id", whole, "drawn by lot"},
    {"", "etc/ld.so.cache", whole, "made from the libraries, which are compared"},
    {"", "var/cache/ldconfig/**", whole, "made from the libraries, which are compared"},
    {"", "etc/passwd-", whole, "a backup"},
    {"", "etc/group-", whole, "a backup"},
    {"", "etc/shadow-", whole, "a backup"},
    {"", "etc/gshadow-", whole, "a backup"},
    {"", "etc/subuid-", whole, "a backup"},
    {"", "etc/subgid-", whole, "a backup"},
    {"", "etc/.pwd.lock", whole, "a lock"},
    {"", "etc/shadow", in_content, "holds the day on which a password was set"},
    {"", "var/cache/apt/*", whole, "what apt can fetch again"},
    {"", "var/cache/apt-archives/**", whole, "what apt can fetch again"},
    {"", "var/cache/debconf/*", whole, "holds times"},
    {"", "var/lib/apt/lists/**", whole, "what apt can fetch again"},
    {"", "var/lib/apt/extended_states", in_content, "the order of packages is no one's promise"},
    {"", "var/lib/dpkg/*-old", whole, "a backup"},
    {"", "var/lib/dpkg/lock*", whole, "a lock"},
    {"", "var/lib/dpkg/triggers/Lock", whole, "a lock"},
    {"", "var/lib/dpkg/status", in_content, "the order of packages is no one's promise"},
    {"", "var/lib/systemd/*", whole, "counters and times"},
    {"", "var/cache/apk/**", whole, "what apk can fetch again"},
    {"", "var/cache/yum/**", whole, "what yum can fetch again"},
    {"", "var/cache/dnf/**", whole, "what dnf can fetch again"},
    {"", "var/cache/fontconfig/*", whole, "made from the fonts, which are compared"},
    {"", "var/cache/man/*", whole, "made from the manual's pages"},
    // Debian's policy 9.1.2: packages may make folders there; only the folder itself, not what someone puts into it.
    {"", "usr/local/share/fonts", present, "made by Debian's packages"},
    {"", "usr/local/share/sgml", present, "made by Debian's packages"},
    {"", "usr/local/share/xml", present, "made by Debian's packages"},
    {"", "usr/local/share/emacs", present, "made by Debian's packages"},
    {"", "usr/local/lib/python3*/dist-packages", present, "made by Debian's packages"},
    {"", "usr/share/man/*", in_content, "compressed with a time"},
    {"", "root/.cache", present | in_mode, "the folder of caches"},
    {"", "root/.cache/pip/**", whole, "what pip can fetch again"},
    {"", "root/.cache/node-gyp/**", whole, "what node-gyp can fetch again"},
    {"", "root/.cache/yarn/**", whole, "what yarn can fetch again"},
    {"", "root/.cache/go-build/**", whole, "what go can compile again"},
    {"", "root/.npm/**", whole, "npm's cache and logs"},
    {"", "*/node_modules/.package-lock.json", in_content, "npm's own note, with times"},
    {"", "*/node_modules/*/build/*.mk", in_content, "node-gyp writes down absolute paths and times"},
    {"", "*/node_modules/*/build/Makefile", in_content, "node-gyp writes down absolute paths and times"},
    {"", "*/node_modules/*/build/config.gypi", in_content, "node-gyp writes down absolute paths and times"},
    {"", "*/node_modules/*/build/*.d", in_content, "node-gyp writes down absolute paths and times"},
};

// The accounts are those of passes/support/user_edits.cpp and of knowledge/accounts.cpp; the caches those of the
// knowledge's table that lie outside of the folders above.
constexpr FileRule pass_table[] = {
    {"non-root-user", "etc/passwd", in_content, "the account"},
    {"non-root-user", "etc/group", in_content, "the account"},
    {"non-root-user", "etc/shadow", in_content, "the account"},
    {"non-root-user", "etc/gshadow", in_content, "the account"},
    {"non-root-user", "etc/subuid", in_content | is_added, "the account"},
    {"non-root-user", "etc/subgid", in_content | is_added, "the account"},
    {"non-root-user", "home/*", is_added, "the account's home"},
    {"split-stages", "home/*/.cache", is_missing, "the folder of caches stays in the builder"},
    {"split-stages", "home/*/.cache/pip/**", is_missing | in_mode, "what pip can fetch again"},
    {"split-stages", "root/.cache/pypoetry/**", is_missing | in_mode, "what poetry can fetch again"},
    {"split-stages", "root/.cache/pipenv/**", is_missing | in_mode, "what pipenv can fetch again"},
    {"split-stages", "*.dist-info/direct_url.json", is_added, "pip notes that it installed from a file"},
    {"split-stages", "*.dist-info/REQUESTED", is_added, "pip notes what it was given by name"},
    {"split-stages", "wheels", is_added, "where the wheels were mounted"},
    {"split-stages", "*/node_modules/*", is_missing, "packages of npm that only development needs"},
    {"package-cleanup", "opt/conda/pkgs/**", is_missing | in_mode, "what conda downloads"},
    {"package-cleanup", "root/.composer/cache/**", is_missing | in_mode, "what composer downloads"},
    {"cache-mounts", "etc/apk/cache/**", whole, "what apk can fetch again"},
    {"cache-mounts", "var/cache/libdnf5/**", whole, "what dnf can fetch again"},
    {"cache-mounts", "var/cache/zypp/**", whole, "what zypper can fetch again"},
    {"cache-mounts", "var/cache/pacman/pkg/**", whole, "what pacman can fetch again"},
    {"cache-mounts", "go/pkg", is_missing, "the folder of what go downloads"},
    {"cache-mounts", "go/pkg/mod/**", is_missing | in_mode, "what go downloads"},
    {"cache-mounts", "root/go", is_missing, "the folder of what go downloads"},
    {"cache-mounts", "root/go/pkg", is_missing, "the folder of what go downloads"},
    {"cache-mounts", "root/go/pkg/mod/**", is_missing | in_mode, "what go downloads"},
    {"cache-mounts", "usr/local/cargo/registry/**", is_missing | in_mode, "what cargo downloads"},
    {"cache-mounts", "usr/local/cargo/git/**", is_missing | in_mode, "what cargo downloads"},
    {"cache-mounts", "root/.cargo/registry/**", is_missing | in_mode, "what cargo downloads"},
    {"cache-mounts", "root/.cargo/git/**", is_missing | in_mode, "what cargo downloads"},
    {"cache-mounts", "root/.m2", is_missing | in_mode, "the folder of what maven downloads"},
    {"cache-mounts", "root/.m2/repository/**", is_missing | in_mode, "what maven downloads"},
    {"cache-mounts", "root/.gradle", is_missing | in_mode, "the folder of what gradle downloads"},
    {"cache-mounts", "root/.gradle/caches/**", is_missing | in_mode, "what gradle downloads"},
    {"cache-mounts", "root/.gradle/wrapper/**", is_missing | in_mode, "what gradle downloads"},
    {"cache-mounts", "home/gradle/.gradle/caches/**", is_missing | in_mode, "what gradle downloads"},
    {"cache-mounts", "home/gradle/.gradle/wrapper/**", is_missing | in_mode, "what gradle downloads"},
    {"cache-mounts", "root/.composer/cache/**", is_missing | in_mode, "what composer downloads"},
    {"cache-mounts", "root/.cache/composer/**", whole, "what composer downloads"},
    {"cache-mounts", "root/.local/share/NuGet/http-cache/**", is_missing | in_mode, "what nuget downloads"},
    {"cache-mounts", "root/.local/share/pnpm/store/**", is_missing | in_mode, "what pnpm downloads"},
    {"cache-mounts", "root/.yarn/berry/cache/**", is_missing | in_mode, "what yarn downloads"},
    {"cache-mounts", "root/.bun/install/cache/**", is_missing | in_mode, "what bun downloads"},
    {"cache-mounts", "root/.cache/uv/**", whole, "what uv can fetch again"},
    {"cache-mounts", "root/.cache/pdm/**", whole, "what pdm can fetch again"},
    {"cache-mounts", "root/.cache/pipenv/**", whole, "what pipenv can fetch again"},
    {"cache-mounts", "root/.cache/pypoetry/cache/**", whole, "what poetry can fetch again"},
    {"cache-mounts", "root/.cache/pypoetry/artifacts/**", whole, "what poetry can fetch again"},
    {"cache-mounts", "root/.hex/packages/**", is_missing | in_mode, "what hex downloads"},
    {"cache-mounts", "usr/local/share/.cache/**", whole, "what yarn can fetch again"},
};

constexpr std::string_view base_changing[] = {"slim-base", "split-stages", "build-deps-purge", "no-recommends"};

// Filesystem hierarchy standard 3.0: what is not the distribution's; and the folders where images put applications.
constexpr std::string_view folders[] = {"usr/local", "opt", "srv", "home", "app", "var/www", "root/.local"};

}  // namespace

std::span<const FileRule> noise() { return noise_table; }
std::span<const FileRule> declared_by_passes() { return pass_table; }

bool changes_base(std::string_view pass) {
  return std::find(std::begin(base_changing), std::end(base_changing), pass) != std::end(base_changing);
}

std::span<const std::string_view> application_folders() { return folders; }

bool matches(const FileRule &rule, const std::string &path) {
  std::string pattern(rule.pattern);
  if (pattern.ends_with("/**")) {
    pattern.resize(pattern.size() - 3);
    if (::fnmatch(pattern.c_str(), path.c_str(), 0) == 0) return true;
    pattern += "/*";
  }
  return ::fnmatch(pattern.c_str(), path.c_str(), 0) == 0;
}

}  // namespace drydock::verify
