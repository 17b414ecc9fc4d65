// The table of package managers. A manager is handled once it has caches; the rows at the end are only recognised.
#include "knowledge/package_managers.hpp"

#include <algorithm>
#include <string>

#include "knowledge/interpreters.hpp"
#include "knowledge/package_caches.hpp"

namespace drydock::knowledge {
namespace {

using enum ManagerKind;

// Options of pip that a requirement file or an index stands behind. `pip install --help` of pip 20 to 25.
constexpr Words pip_global_values =
    "--python --log --log-file --local-log --proxy --retries --timeout --default-timeout --exists-action "
    "--trusted-host --cert --client-cert --cache-dir --use-feature --use-deprecated --keyring-provider "
    "--resume-retries";
constexpr Words pip_install_values =
    "-r --requirement -c --constraint --build-constraint -e --editable -t --target --platform --python-version "
    "--implementation --abi --root --prefix --src --source --source-dir --source-directory -b --build --build-dir "
    "--upgrade-strategy -C --config-settings --config-setting --global-option --install-option --build-option "
    "-i --index-url --pypi-url --extra-index-url -f --find-links --no-binary --only-binary --progress-bar "
    "--root-user-action --report --group --requirements-from-script -w --wheel-dir -d --dest --destination-dir "
    "--destination-directory";

constexpr Words npm_values =
    "--prefix -C --registry --cache --userconfig --globalconfig --loglevel --omit --include --only --also "
    "--save-prefix --tag --workspace -w --script-shell --fetch-retries --fetch-retry-mintimeout "
    "--fetch-retry-maxtimeout --fetch-retry-factor --fetch-timeout --maxsockets --https-proxy --proxy --noproxy "
    "--cafile --ca --before --install-strategy --scope --otp --audit-level --location --node-options --cpu --os --libc "
    "--user-agent --depth --logs-dir --logs-max --lockfile-version";

constexpr PackageManager table[] = {
    {
        .id = "apt",
        .kind = system,
        .commands = "apt-get apt aptitude apt-fast",
        .value_options = "-o --option -c --config-file -t --target-release --default-release -a --host-architecture "
                         "-P --build-profiles",
        .update = "update",
        .install = "install reinstall build-dep satisfy",
        .upgrade = "upgrade dist-upgrade full-upgrade safe-upgrade",
        .remove = "remove purge autoremove auto-remove autopurge",
        .clean = "clean autoclean auto-clean dist-clean distclean",
        .download = "download source",
        .install_value_options = "-o --option -c --config-file -t --target-release --default-release "
                                 "-a --host-architecture -P --build-profiles",
        .asking_subcommands = "install reinstall build-dep satisfy upgrade dist-upgrade full-upgrade safe-upgrade remove purge "
                              "autoremove auto-remove autopurge",
        .assume_yes_options = "-y --yes --assume-yes -qq --assume-no --force-yes -s --simulate --dry-run --print-uris",
        .assume_yes_settings = "APT::Get::Assume-Yes APT::Assume-Yes",
        .command_for_people = "apt",
        .command_for_scripts = "apt-get",
        // apt(8), "SCRIPT USAGE AND DIFFERENCES FROM OTHER APT TOOLS"; its upgrade installs new packages, apt-get's does not.
        .same_for_scripts = "update install remove purge autoremove clean autoclean build-dep",
        .no_recommends_option = "--no-install-recommends",
        .no_recommends_settings = "APT::Install-Recommends APT::Get::Install-Recommends",
        .caches = apt_caches,
    },
    {
        .id = "apk",
        .kind = system,
        .commands = "apk",
        .value_options = "-p --root -X --repository --wait --arch --keys-dir --repositories-file --cache-dir "
                         "--cache-max-age --timeout --progress-fd",
        .update = "update",
        .install = "add",
        .upgrade = "upgrade fix",
        .remove = "del",
        .clean = "cache/clean cache/purge",
        .download = "fetch cache/download",
        .install_value_options = "-p --root -X --repository --wait --arch --keys-dir --repositories-file --cache-dir "
                                 "--cache-max-age --timeout --progress-fd -t --virtual",
        .own_index_options = "--no-cache -U --update-cache --update",
        .refresh_option = "-U",
        .caches = apk_caches,
    },
    {
        .id = "pip",
        .kind = language,
        .commands = "pip pip2 pip3",
        .module = "pip",
        .value_options = pip_global_values,
        .install = "install",
        .remove = "uninstall",
        .clean = "cache/purge cache/remove",
        .download = "download wheel",
        .install_value_options = pip_install_values,
        .requirement_options = "-r --requirement -c --constraint --build-constraint",
        .path_options = "-t --target --root --prefix --user",
        .assume_yes_options = "-y --yes",
        .manifests = "requirements*.txt constraints*.txt pyproject.toml setup.py setup.cfg",
        .offline_options = "--no-index",
        .caches = pip_caches,
    },
    {
        .id = "npm",
        .kind = language,
        .commands = "npm",
        .value_options = npm_values,
        .install = "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean "
                   "isntall-clean install-test it install-ci-test cit clean-install-test sit",
        .install_locked = "ci clean-install ic install-clean isntall-clean install-ci-test cit clean-install-test sit",
        .upgrade = "update up upgrade udpate",
        .remove = "uninstall unlink remove rm r un prune",
        .clean = "cache/clean cache/clear cache/rm",
        .install_value_options = npm_values,
        .path_options = "--prefix -C -g --global --location",
        .assume_yes_options = "-y --yes",
        .manifests = "package.json .npmrc",
        .lockfiles = "package-lock.json npm-shrinkwrap.json",
        .cached_options = "--offline",
        .caches = npm_caches,
    },

    {.id = "dnf", .kind = system, .commands = "dnf dnf5 dnf-3", .update = "makecache check-update",
     .install = "install groupinstall builddep reinstall module localinstall", .upgrade = "update upgrade distro-sync",
     .remove = "remove autoremove erase", .clean = "clean",
     .asking_subcommands = "install groupinstall builddep reinstall localinstall update upgrade distro-sync remove autoremove erase",
     .assume_yes_options = "-y --assumeyes --assumeno --downloadonly", .assume_yes_settings = "assumeyes", .caches = rpm_caches},
    {.id = "yum", .kind = system, .commands = "yum yum-builddep", .update = "makecache check-update",
     .install = "install groupinstall reinstall localinstall", .upgrade = "update upgrade", .remove = "remove erase",
     .clean = "clean",
     .asking_subcommands = "install groupinstall reinstall localinstall update upgrade remove erase",
     .assume_yes_options = "-y --assumeyes --assumeno --downloadonly", .assume_yes_settings = "assumeyes", .caches = rpm_caches},
    {.id = "microdnf", .kind = system, .commands = "microdnf", .update = "makecache", .install = "install reinstall",
     .upgrade = "update upgrade", .remove = "remove", .clean = "clean", .assume_yes_options = "-y --assumeyes"},
    {.id = "tdnf", .kind = system, .commands = "tdnf", .install = "install", .upgrade = "update upgrade",
     .remove = "remove erase", .clean = "clean"},
    {.id = "zypper", .kind = system, .commands = "zypper", .update = "refresh ref", .install = "install in",
     .upgrade = "update up dup dist-upgrade patch", .remove = "remove rm", .clean = "clean cc"},
    {.id = "pacman", .kind = system, .commands = "pacman", .install = "-S -Sy -Syu -Syyu -U", .remove = "-R -Rs -Rns",
     .clean = "-Sc -Scc"},
    {.id = "yarn", .kind = language, .commands = "yarn yarnpkg", .install = "install add global",
     .upgrade = "upgrade up", .remove = "remove", .clean = "cache/clean", .bare_command_installs = true,
     .manifests = "package.json .yarnrc .yarnrc.yml .npmrc", .lockfiles = "yarn.lock",
     .cached_options = "--offline", .caches = yarn_caches},
    {.id = "pnpm", .kind = language, .commands = "pnpm", .install = "install i add ci", .upgrade = "update up upgrade",
     .remove = "remove rm uninstall un", .clean = "store/prune", .download = "fetch",
     .manifests = "package.json pnpm-workspace.yaml .npmrc .pnpmfile.cjs", .lockfiles = "pnpm-lock.yaml",
     .cached_options = "--offline", .caches = pnpm_caches},
    {.id = "bun", .kind = language, .commands = "bun", .install = "install i add a", .upgrade = "update",
     .remove = "remove rm", .clean = "pm/cache", .manifests = "package.json bunfig.toml",
     .lockfiles = "bun.lock bun.lockb", .caches = bun_caches},
    {.id = "poetry", .kind = language, .commands = "poetry", .module = "poetry", .install = "install add sync",
     .upgrade = "update", .remove = "remove", .clean = "cache/clear", .manifests = "pyproject.toml poetry.toml",
     .lockfiles = "poetry.lock", .caches = poetry_caches},
    {.id = "pipenv", .kind = language, .commands = "pipenv", .module = "pipenv", .install = "install sync",
     .upgrade = "update upgrade", .remove = "uninstall", .clean = "--clear", .manifests = "Pipfile",
     .lockfiles = "Pipfile.lock", .caches = pipenv_caches},
    {.id = "uv", .kind = language, .commands = "uv", .module = "uv",
     .install = "sync add pip/install pip/sync tool/install python/install", .remove = "remove pip/uninstall",
     .clean = "cache/clean cache/prune clean", .manifests = "pyproject.toml uv.toml", .lockfiles = "uv.lock",
     .cached_options = "--offline", .caches = uv_caches},
    {.id = "pip-sync", .kind = language, .commands = "pip-sync", .bare_command_installs = true,
     .manifests = "requirements*.txt", .caches = pip_caches},
    {.id = "pdm", .kind = language, .commands = "pdm", .install = "install sync add", .upgrade = "update",
     .remove = "remove", .clean = "cache/clear", .manifests = "pyproject.toml", .lockfiles = "pdm.lock"},
    {.id = "conda", .kind = language, .commands = "conda mamba micromamba",
     .install = "install create env/create env/update", .upgrade = "update upgrade", .remove = "remove uninstall",
     .clean = "clean", .asking_subcommands = "install create update upgrade remove uninstall",
     .assume_yes_options = "-y --yes --dry-run -d", .assume_yes_settings = "always_yes ALWAYS_YES", .manifests = "environment.yml environment.yaml",
     .lockfiles = "conda-lock.yml", .cached_options = "--offline", .caches = conda_caches},
    {.id = "go", .kind = language, .commands = "go", .install = "install get build", .clean = "clean",
     .download = "mod/download mod/tidy mod/vendor mod/verify mod/graph run test vet generate list tool",
     .runtime_programs = "air realize fresh gin CompileDaemon reflex modd nodemon dlv ginkgo",
     .manifests = "go.mod go.work", .lockfiles = "go.sum go.work.sum", .caches = go_caches},
    {.id = "cargo", .kind = language, .commands = "cargo", .install = "install build", .upgrade = "update",
     .clean = "clean",
     .download = "fetch vendor run test bench check clippy doc rustc b r t c chef/cook chef/prepare tree metadata",
     .runtime_programs = "cargo-watch trunk bacon", .manifests = "Cargo.toml rust-toolchain.toml",
     .lockfiles = "Cargo.lock", .cached_options = "--offline --frozen", .caches = cargo_caches},
    {.id = "gem", .kind = language, .commands = "gem", .install = "install i", .upgrade = "update",
     .remove = "uninstall", .clean = "cleanup", .caches = gem_caches},
    {.id = "bundle", .kind = language, .commands = "bundle bundler", .install = "install", .upgrade = "update",
     .clean = "clean", .download = "cache package", .bare_command_installs = true, .manifests = "Gemfile *.gemspec",
     .lockfiles = "Gemfile.lock", .caches = gem_caches},
    {.id = "composer", .kind = language, .commands = "composer composer.phar",
     .install = "install require create-project i", .upgrade = "update upgrade", .remove = "remove",
     .clean = "clear-cache clearcache cc", .manifests = "composer.json", .lockfiles = "composer.lock",
     .caches = composer_caches},
    {.id = "maven", .kind = language, .commands = "mvn mvnw mvnd", .any_subcommand_fetches = true,
     .result_subcommands = "install install:install-file publishToMavenLocal",
     .manifests = "pom.xml", .cached_options = "-o --offline", .caches = maven_caches},
    {.id = "gradle", .kind = language, .commands = "gradle gradlew", .any_subcommand_fetches = true,
     .manifests = "build.gradle build.gradle.kts settings.gradle settings.gradle.kts",
     .lockfiles = "gradle.lockfile", .cached_options = "--offline", .caches = gradle_caches},
    {.id = "dotnet", .kind = language, .commands = "dotnet nuget",
     .install = "restore build publish pack test run msbuild tool/install tool/restore", .clean = "nuget/locals", .manifests = "*.csproj *.fsproj *.sln nuget.config",
     .lockfiles = "packages.lock.json", .offline_options = "--no-restore", .caches = nuget_caches},
    {.id = "cpan", .kind = language, .commands = "cpan cpanm cpm carton", .install = "install",
     .bare_command_installs = true, .leave_alone = "it keeps no downloads that a later build could use", .manifests = "cpanfile", .lockfiles = "cpanfile.snapshot"},
    {.id = "mix", .kind = language, .commands = "mix", .install = "deps.get deps.compile compile",
     .manifests = "mix.exs", .lockfiles = "mix.lock", .caches = hex_caches},
};

// "cache/clean" against "cache", "clean"; a single word against the first alone.
bool lists(Words subcommands, std::string_view first, std::string_view second) {
  for (const std::string_view entry : subcommands) {
    const std::size_t slash = entry.find('/');
    if (entry.substr(0, slash) != first) continue;
    if (slash == std::string_view::npos || entry.substr(slash + 1) == second) return true;
  }
  return false;
}

std::string simplified(std::string_view path, std::string_view home) {
  std::string result;
  for (const std::string_view variable : {"${HOME}", "$HOME", "~"}) {
    if (path.substr(0, variable.size()) == variable &&
        (path.size() == variable.size() || path[variable.size()] == '/')) {
      result = home;
      path.remove_prefix(variable.size());
      break;
    }
  }
  for (const char c : path) {
    if (c != '/' || result.empty() || result.back() != '/') result += c;
  }
  for (const std::string_view tail : {"/*", "/"}) {
    if (result.size() > tail.size() && std::string_view(result).substr(result.size() - tail.size()) == tail) {
      result.resize(result.size() - tail.size());
    }
  }
  return result;
}

}  // namespace

std::string_view to_string(Sharing sharing) { return sharing == Sharing::locked ? "locked" : "shared"; }

std::span<const PackageManager> package_managers() { return table; }

const PackageManager *manager_of_command(std::string_view program) {
  const std::string_view name = program.substr(program.find_last_of('/') + 1);  // npos + 1 is 0
  for (const PackageManager &row : table) {
    if (row.commands.contains(name)) return &row;
  }
  return has_version_suffix(name, "pip") ? manager("pip") : nullptr;
}

const PackageManager *manager_of_module(std::string_view module) {
  for (const PackageManager &row : table) {
    if (!module.empty() && row.module == module) return &row;
  }
  return nullptr;
}

const PackageManager *manager(std::string_view id) {
  for (const PackageManager &row : table) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

bool mentions_manager(std::string_view text) {
  constexpr std::string_view word_ends = " \t\r\n\"'`();&|,[]";
  for (std::size_t begin = text.find_first_not_of(word_ends); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(word_ends, begin), text.size());
    if (manager_of_command(text.substr(begin, end - begin)) != nullptr) return true;
    begin = text.find_first_not_of(word_ends, end);
  }
  return false;
}

Action action_of(const PackageManager &manager, std::string_view first, std::string_view second) {
  if (first.empty()) return manager.bare_command_installs ? Action::install : Action::other;
  if (lists(manager.update, first, second)) return Action::update;
  if (lists(manager.install, first, second)) return Action::install;
  if (lists(manager.upgrade, first, second)) return Action::upgrade;
  if (lists(manager.remove, first, second)) return Action::remove;
  if (lists(manager.clean, first, second)) return Action::clean;
  if (lists(manager.download, first, second)) return Action::download;
  return Action::other;
}

bool takes_value(const PackageManager &manager, std::string_view option, bool after_subcommand) {
  return manager.value_options.contains(option) ||
         (after_subcommand && manager.install_value_options.contains(option));
}

const Cache *cache_emptied_by(const PackageManager &manager, std::string_view path, std::string_view home) {
  const std::string wanted = simplified(path, home);
  for (const Cache &cache : manager.caches) {
    for (const std::string_view entry : cache.cleaning_paths) {
      if (simplified(entry, home) == wanted) return &cache;
    }
  }
  return nullptr;
}

CleanedCache cache_emptied_by(std::string_view path, std::string_view home) {
  for (const PackageManager &row : table) {
    if (const Cache *cache = cache_emptied_by(row, path, home)) return {&row, cache};
  }
  return {nullptr, nullptr};
}

}  // namespace drydock::knowledge
