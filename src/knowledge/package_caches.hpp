// The caches of the package managers, each with what moves, disables and empties it. Read by package_managers.cpp alone.
#pragma once

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {

inline constexpr Cache apt_caches[] = {
    {
        .id_stem = "apt-lists",
        .target = "/var/lib/apt/lists",
        .default_target = "/var/lib/apt/lists",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .needs_own_update = true,
        .moving_options = "-c --config-file",
        .moving_settings = "Dir Dir::State Dir::State::lists",
        .config_files = "/etc/apt/apt.conf /etc/apt/apt.conf.d",
        .cleaning_paths = "/var/lib/apt/lists",
        .source = "rewrites § 2.3 apt: the lists, never /var/lib/apt (extended_states)",
    },
    {
        .id_stem = "apt-archives",
        .target = "/var/cache/apt-archives",
        .default_target = "/var/cache/apt/archives",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .only_commands = "apt-get",
        .redirect = "-o Dir::Cache::archives=/var/cache/apt-archives",
        .moving_options = "-c --config-file",
        .moving_settings = "Dir Dir::Cache Dir::Cache::archives",
        .config_files = "/etc/apt/apt.conf /etc/apt/apt.conf.d",
        .cleaning_subcommands = "clean autoclean auto-clean dist-clean distclean",
        .cleaning_paths = "/var/cache/apt/archives /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial "
                          "/var/cache/apt",
        .source = "rewrites § 2.3 apt, option (e): beside docker-clean's reach; the default place stays as it was",
    },
};

inline constexpr Cache apk_caches[] = {{
    .id_stem = "apk",
    .target = "/etc/apk/cache",
    .default_target = "/var/cache/apk",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .needs_own_update = true,
    .only_if_directory = "/etc/apk/cache",
    .moving_options = "--cache-dir --root -p",
    .disabling_options = "--no-cache",
    .cleaning_subcommands = "cache/clean cache/purge",
    .cleaning_paths = "/var/cache/apk /etc/apk/cache",
    .source = "rewrites § 2.3 apk: packages are kept only if /etc/apk/cache exists; mounting there makes it exist",
}};

inline constexpr Cache pip_caches[] = {{
    .id_stem = "pip",
    .target = "${HOME}/.cache/pip",
    .default_target = "${HOME}/.cache/pip",
    .sharing = Sharing::shared,
    .id_names_release = true,
    .per_user = true,
    .followed_variables = "PIP_CACHE_DIR XDG_CACHE_HOME=/pip",
    .moving_variables = "PIP_CONFIG_FILE HOME",
    .moving_options = "--cache-dir",
    .moving_settings = "cache-dir no-cache-dir",
    .config_files = "/etc/pip.conf /etc/xdg/pip/pip.conf ${HOME}/.pip/pip.conf ${HOME}/.config/pip/pip.conf pip.conf",
    .disabling_options = "--no-cache-dir --no-cache",
    .disabling_variables = "PIP_NO_CACHE_DIR",
    .cleaning_subcommands = "cache/purge cache/remove",
    .cleaning_paths = "${HOME}/.cache/pip",
    .source = "rewrites § 2.3 pip: locally built wheels are tagged alike on every release, so the id names it",
}};

inline constexpr Cache npm_caches[] = {{
    .id_stem = "npm",
    .target = "${HOME}/.npm",
    .default_target = "${HOME}/.npm",
    .sharing = Sharing::shared,
    .per_user = true,
    .moving_variables = "npm_config_cache npm_config_userconfig npm_config_globalconfig npm_config_prefix HOME",
    .moving_variables_ignore_case = true,
    .moving_options = "--cache --userconfig --globalconfig",
    .moving_settings = "cache",
    .config_files = ".npmrc ${HOME}/.npmrc /usr/local/etc/npmrc /etc/npmrc",
    .cleaning_subcommands = "cache/clean cache/clear cache/rm",
    .cleaning_paths = "${HOME}/.npm ${HOME}/.npm/_cacache",
    .source = "rewrites § 2.3 npm",
}};

inline constexpr Words rpm_moves = "--installroot -c --config --setopt=cachedir --setopt=keepcache";

// yum 3, dnf and dnf5 keep packages only if told to, each in a folder of its own.
inline constexpr Cache rpm_caches[] = {
    {
        .id_stem = "yum",
        .target = "/var/cache/yum",
        .default_target = "/var/cache/yum",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .rpm_tools = "yum",
        .only_commands = "yum",
        .redirect = "--setopt=keepcache=1",
        .moving_options = rpm_moves,
        .cleaning_subcommands = "clean/all clean/packages clean/metadata clean/dbcache clean/expire-cache",
        .cleaning_paths = "/var/cache/yum",
        .source = "rewrites § 2.3 dnf: keepcache is 0",
    },
    {
        .id_stem = "dnf",
        .target = "/var/cache/dnf",
        .default_target = "/var/cache/dnf",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .rpm_tools = "dnf",
        .only_commands = "yum dnf dnf-3",
        .redirect = "--setopt=keepcache=1",
        .moving_options = rpm_moves,
        .cleaning_subcommands = "clean/all clean/packages clean/metadata clean/dbcache clean/expire-cache",
        .cleaning_paths = "/var/cache/dnf",
        .source = "rewrites § 2.3 dnf: keepcache is 0; from RHEL 8 on yum is dnf",
    },
    {
        .id_stem = "dnf5",
        .target = "/var/cache/libdnf5",
        .default_target = "/var/cache/libdnf5",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .rpm_tools = "dnf5",
        .only_commands = "yum dnf dnf5",
        .redirect = "--setopt=keepcache=1",
        .moving_options = rpm_moves,
        .cleaning_subcommands = "clean/all clean/packages clean/metadata clean/dbcache clean/expire-cache",
        .cleaning_paths = "/var/cache/libdnf5",
        .source = "rewrites § 2.3 dnf: Fedora from 41 on",
    },
};

inline constexpr Cache yarn_caches[] = {{
    .id_stem = "yarn",
    .target = "${HOME}/.cache/yarn",
    .default_target = "${HOME}/.cache/yarn",
    .sharing = Sharing::locked,
    .per_user = true,
    .root_target = "/usr/local/share/.cache/yarn",
    .followed_variables = "YARN_CACHE_FOLDER XDG_CACHE_HOME=/yarn",
    .moving_variables = "HOME",
    .moving_options = "--cache-folder",
    .cleaning_subcommands = "cache/clean",
    .cleaning_paths = "${HOME}/.cache/yarn /usr/local/share/.cache/yarn /usr/local/share/.cache",
    .source = "rewrites § 2.3 yarn v1; yarn from 2 on keeps its cache elsewhere and never reads this one",
}};

inline constexpr Cache pnpm_caches[] = {{
    .id_stem = "pnpm",
    .target = "${HOME}/.local/share/pnpm/store",
    .default_target = "${HOME}/.local/share/pnpm/store",
    .sharing = Sharing::shared,
    .per_user = true,
    .followed_variables = "PNPM_HOME=/store XDG_DATA_HOME=/pnpm/store",
    .moving_variables = "npm_config_store_dir npm_config_userconfig npm_config_globalconfig HOME",
    .moving_variables_ignore_case = true,
    .moving_options = "--store-dir --virtual-store-dir --config.store-dir",
    .cleaning_subcommands = "store/prune",
    .cleaning_paths = "${HOME}/.local/share/pnpm/store",
    .source = "rewrites § 2.3 pnpm: across a mount it copies instead of linking",
}};

inline constexpr Cache bun_caches[] = {{
    .id_stem = "bun",
    .target = "${HOME}/.bun/install/cache",
    .default_target = "${HOME}/.bun/install/cache",
    .sharing = Sharing::shared,
    .per_user = true,
    .followed_variables = "BUN_INSTALL_CACHE_DIR BUN_INSTALL=/install/cache",
    .moving_variables = "HOME",
    .moving_options = "--cache-dir --backend",
    .disabling_options = "--no-cache",
    .cleaning_subcommands = "pm/cache",
    .cleaning_paths = "${HOME}/.bun/install/cache",
    .source = "rewrites § 2.3 bun",
}};

inline constexpr Cache uv_caches[] = {{
    .id_stem = "uv",
    .target = "${HOME}/.cache/uv",
    .default_target = "${HOME}/.cache/uv",
    .sharing = Sharing::shared,
    .id_names_release = true,
    .per_user = true,
    .followed_variables = "UV_CACHE_DIR XDG_CACHE_HOME=/uv",
    .moving_variables = "UV_LINK_MODE UV_CONFIG_FILE HOME",
    .moving_options = "--cache-dir --link-mode --config-file",
    .disabling_options = "--no-cache --no-cache-dir -n",
    .disabling_variables = "UV_NO_CACHE",
    .cleaning_subcommands = "cache/clean cache/prune clean",
    .cleaning_paths = "${HOME}/.cache/uv",
    .source = "rewrites § 2.3 uv: a link mode that somebody sets may point into the cache",
}};

inline constexpr Cache poetry_caches[] = {
    {
        .id_stem = "poetry-cache",
        .target = "${HOME}/.cache/pypoetry/cache",
        .default_target = "${HOME}/.cache/pypoetry/cache",
        .sharing = Sharing::locked,
        .per_user = true,
        .followed_variables = "POETRY_CACHE_DIR=/cache XDG_CACHE_HOME=/pypoetry/cache",
        .moving_variables = "HOME",
        .disabling_options = "--no-cache",
        .cleaning_subcommands = "cache/clear",
        .cleaning_paths = "${HOME}/.cache/pypoetry/cache",
        .source = "rewrites § 2.3 poetry: the folder above holds the virtual environments",
    },
    {
        .id_stem = "poetry-artifacts",
        .target = "${HOME}/.cache/pypoetry/artifacts",
        .default_target = "${HOME}/.cache/pypoetry/artifacts",
        .sharing = Sharing::locked,
        .id_names_release = true,
        .per_user = true,
        .followed_variables = "POETRY_CACHE_DIR=/artifacts XDG_CACHE_HOME=/pypoetry/artifacts",
        .moving_variables = "HOME",
        .disabling_options = "--no-cache",
        .cleaning_paths = "${HOME}/.cache/pypoetry/artifacts",
        .source = "rewrites § 2.3 poetry",
    },
};

inline constexpr Cache pipenv_caches[] = {{
    .id_stem = "pipenv",
    .target = "${HOME}/.cache/pipenv",
    .default_target = "${HOME}/.cache/pipenv",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .per_user = true,
    .followed_variables = "PIPENV_CACHE_DIR XDG_CACHE_HOME=/pipenv",
    .moving_variables = "PIP_CACHE_DIR HOME",
    .cleaning_paths = "${HOME}/.cache/pipenv",
    .source = "rewrites § 2.3 pipenv: virtual environments lie elsewhere",
}};

inline constexpr Cache conda_caches[] = {{
    .id_stem = "conda",
    .sharing = Sharing::locked,
    .per_user = true,
    .followed_variables = "CONDA_PKGS_DIRS MAMBA_ROOT_PREFIX=/pkgs CONDA_DIR=/pkgs",
    .image_decides = true,
    .assumption = "no later step reads the base image's own package folder, which the mount hides in this RUN",
    .moving_variables = "CONDARC MAMBARC HOME",
    .moving_options = "--rc-file --root-prefix -r",
    .cleaning_subcommands = "clean",
    .source = "rewrites § 2.3 conda: environments are hard links, which become copies across a mount",
}};

inline constexpr Cache go_caches[] = {
    {
        .id_stem = "go-mod",
        .target = "${HOME}/go/pkg/mod",
        .default_target = "${HOME}/go/pkg/mod",
        .sharing = Sharing::shared,
        .per_user = true,
        .followed_variables = "GOMODCACHE GOPATH=/pkg/mod",
        .image_decides = true,
        .since = "1.11",
        .read_later = true,
        .moving_variables = "HOME",
        .cleaning_subcommands = "clean/-modcache",
        .source = "rewrites § 2.3 go; modules since Go 1.11 (go.dev/doc/go1.11)",
    },
    {
        .id_stem = "go-build",
        .target = "${HOME}/.cache/go-build",
        .default_target = "${HOME}/.cache/go-build",
        .sharing = Sharing::shared,
        .id_names_release = true,
        .per_user = true,
        .followed_variables = "GOCACHE XDG_CACHE_HOME=/go-build",
        .since = "1.10",
        .unused_by = "mod list tool",
        .moving_variables = "HOME",
        .cleaning_subcommands = "clean/-cache clean/-testcache clean/-fuzzcache",
        .cleaning_paths = "${HOME}/.cache/go-build",
        .source = "rewrites § 2.3 go: cgo's objects depend on the system's headers",
    },
};

inline constexpr Cache cargo_caches[] = {
    {
        .id_stem = "cargo-registry",
        .target = "${HOME}/.cargo/registry",
        .default_target = "${HOME}/.cargo/registry",
        .sharing = Sharing::shared,
        .per_user = true,
        .followed_variables = "CARGO_HOME=/registry",
        .image_decides = true,
        .read_later = true,
        .moving_variables = "HOME",
        .cleaning_paths = "${HOME}/.cargo/registry",
        .source = "rewrites § 2.3 cargo: never target/, never all of CARGO_HOME",
    },
    {
        .id_stem = "cargo-git",
        .target = "${HOME}/.cargo/git/db",
        .default_target = "${HOME}/.cargo/git/db",
        .sharing = Sharing::shared,
        .per_user = true,
        .followed_variables = "CARGO_HOME=/git/db",
        .image_decides = true,
        .read_later = true,
        .moving_variables = "HOME",
        .cleaning_paths = "${HOME}/.cargo/git ${HOME}/.cargo/git/db",
        .source = "rewrites § 2.3 cargo",
    },
};

inline constexpr Cache maven_caches[] = {{
    .id_stem = "maven",
    .target = "${HOME}/.m2/repository",
    .default_target = "${HOME}/.m2/repository",
    .sharing = Sharing::locked,
    .per_user = true,
    .image_decides = true,
    .read_later = true,
    .moving_variables = "MAVEN_OPTS MAVEN_ARGS MAVEN_CONFIG MAVEN_USER_HOME HOME",
    .moving_options = "-Dmaven.repo.local -s --settings -gs --global-settings",
    .cleaning_paths = "${HOME}/.m2/repository",
    .source = "rewrites § 2.3 maven: settings and wrapper lie beside it",
}};

inline constexpr Cache gradle_caches[] = {
    {
        .id_stem = "gradle-caches",
        .target = "${HOME}/.gradle/caches",
        .default_target = "${HOME}/.gradle/caches",
        .sharing = Sharing::locked,
        .per_user = true,
        .followed_variables = "GRADLE_USER_HOME=/caches",
        .image_decides = true,
        .read_later = true,
        .moving_variables = "GRADLE_OPTS JAVA_OPTS HOME",
        .moving_options = "-g --gradle-user-home --project-cache-dir",
        .cleaning_paths = "${HOME}/.gradle/caches",
        .source = "rewrites § 2.3 gradle: its properties and init scripts lie beside it",
    },
    {
        .id_stem = "gradle-wrapper",
        .target = "${HOME}/.gradle/wrapper",
        .default_target = "${HOME}/.gradle/wrapper",
        .sharing = Sharing::locked,
        .per_user = true,
        .followed_variables = "GRADLE_USER_HOME=/wrapper",
        .image_decides = true,
        .read_later = true,
        .only_commands = "gradlew",
        .moving_variables = "GRADLE_OPTS JAVA_OPTS HOME",
        .moving_options = "-g --gradle-user-home",
        .cleaning_paths = "${HOME}/.gradle/wrapper",
        .source = "rewrites § 2.3 gradle",
    },
};

inline constexpr Cache composer_caches[] = {{
    .id_stem = "composer",
    .target = "${HOME}/.cache/composer",
    .default_target = "${HOME}/.cache/composer",
    .sharing = Sharing::shared,
    .per_user = true,
    .followed_variables = "COMPOSER_CACHE_DIR COMPOSER_HOME=/cache XDG_CACHE_HOME=/composer",
    .redirect_variable = "COMPOSER_CACHE_DIR",
    .moving_variables = "HOME",
    .disabling_options = "--no-cache",
    .cleaning_subcommands = "clear-cache clearcache cc",
    .cleaning_paths = "${HOME}/.cache/composer ${HOME}/.composer/cache",
    .source = "rewrites § 2.3 composer: its own rule depends on what else is installed, so the place is said",
}};

inline constexpr Cache gem_caches[] = {{
    .id_stem = "gem",
    .sharing = Sharing::shared,
    .per_user = true,
    .followed_variables = "GEM_HOME=/cache",
    .image_decides = true,
    .folder_may_be_copied = true,
    .moving_variables = "BUNDLE_PATH BUNDLE_DEPLOYMENT BUNDLE_FROZEN_PATH BUNDLE_GLOBAL_GEM_CACHE BUNDLE_CACHE_PATH HOME",
    .moving_options = "--path --deployment -i --install-dir --user-install --local",
    .source = "rewrites § 2.3 bundler: the downloads within GEM_HOME, never the gems; RubyGems 3.3 takes a file that is there",
}};

inline constexpr Cache nuget_caches[] = {{
    .id_stem = "nuget-http",
    .target = "${HOME}/.local/share/NuGet/http-cache",
    .default_target = "${HOME}/.local/share/NuGet/http-cache",
    .sharing = Sharing::locked,
    .per_user = true,
    .followed_variables = "NUGET_HTTP_CACHE_PATH XDG_DATA_HOME=/NuGet/http-cache",
    .moving_variables = "HOME",
    .disabling_options = "--no-http-cache",
    .source = "rewrites § 2.3 dotnet: the packages folder is read by build and publish, this one by restore alone",
}};

inline constexpr Cache hex_caches[] = {{
    .id_stem = "hex",
    .target = "${HOME}/.hex/packages",
    .default_target = "${HOME}/.hex/packages",
    .sharing = Sharing::locked,
    .per_user = true,
    .followed_variables = "HEX_HOME=/packages",
    .moving_variables = "MIX_XDG HOME",
    .cleaning_paths = "${HOME}/.hex/packages",
    .source = "rewrites § 2.3 mix: never MIX_HOME, deps or _build",
}};

}  // namespace drydock::knowledge
