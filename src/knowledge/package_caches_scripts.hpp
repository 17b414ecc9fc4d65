// The caches of the package managers of Python, JavaScript, PHP and Ruby, each with what moves, disables and empties
// it.
#pragma once

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {

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

inline constexpr Cache yarn_caches[] = {
    {
        .id_stem = "yarn",
        .target = "${HOME}/.cache/yarn",
        .default_target = "${HOME}/.cache/yarn",
        .sharing = Sharing::locked,
        .per_user = true,
        .root_target = "/usr/local/share/.cache/yarn",
        .followed_variables = "YARN_CACHE_FOLDER XDG_CACHE_HOME=/yarn",
        .no_project_file = ".yarnrc.yml",
        .moving_variables = "HOME",
        .moving_options = "--cache-folder",
        .moving_settings = "cache-folder --cache-folder yarn-offline-mirror",
        .config_files = ".yarnrc ${HOME}/.yarnrc",
        .cleaning_subcommands = "cache/clean",
        .cleaning_paths = "${HOME}/.cache/yarn /usr/local/share/.cache/yarn /usr/local/share/.cache",
        .source = "rewrites § 2.3 yarn v1; yarn from 2 on keeps its cache elsewhere and never reads this one",
    },
    {
        .id_stem = "yarn-berry",
        .target = "${HOME}/.yarn/berry/cache",
        .default_target = "${HOME}/.yarn/berry/cache",
        .sharing = Sharing::locked,
        .per_user = true,
        .followed_variables = "YARN_GLOBAL_FOLDER=/cache",
        .project_file = ".yarnrc.yml",
        .required_settings = "nodeLinker=node-modules enableGlobalCache=true@4",
        .moving_variables = "YARN_NODE_LINKER YARN_ENABLE_GLOBAL_CACHE YARN_ENABLE_MIRROR HOME",
        .moving_settings = "globalFolder",
        .config_files = ".yarnrc.yml ${HOME}/.yarnrc.yml",
        .cleaning_subcommands = "cache/clean",
        .cleaning_paths = "${HOME}/.yarn/berry/cache",
        .source = "rewrites § 2.3 yarn berry: Plug'n'Play reads the cache at run time; 2 and 3 keep it in the project",
    },
};

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
    .moving_settings = "store-dir storeDir enableGlobalVirtualStore enable-global-virtual-store",
    .config_files = ".npmrc pnpm-workspace.yaml ${HOME}/.npmrc ${HOME}/.config/pnpm/rc",
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
    .followed_variables = "BUN_INSTALL_CACHE_DIR BUN_INSTALL=/install/cache XDG_CACHE_HOME=/.bun/install/cache",
    .moving_variables = "HOME",
    .moving_options = "--cache-dir --backend",
    .moving_settings = "install.cache install.cache.dir install.cache.disable",
    .config_files = "bunfig.toml ${HOME}/.bunfig.toml",
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
    .moving_settings = "cache-dir no-cache link-mode tool.uv.cache-dir tool.uv.link-mode tool.uv.no-cache",
    .config_files = "uv.toml pyproject.toml /etc/uv/uv.toml ${HOME}/.config/uv/uv.toml",
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
        .moving_settings = "cache-dir",
        .config_files = "poetry.toml ${HOME}/.config/pypoetry/config.toml",
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
        .moving_settings = "cache-dir",
        .config_files = "poetry.toml ${HOME}/.config/pypoetry/config.toml",
        .disabling_options = "--no-cache",
        .cleaning_paths = "${HOME}/.cache/pypoetry/artifacts",
        .source = "rewrites § 2.3 poetry",
    },
};

inline constexpr Cache pdm_caches[] = {{
    .id_stem = "pdm",
    .target = "${HOME}/.cache/pdm",
    .default_target = "${HOME}/.cache/pdm",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .per_user = true,
    .followed_variables = "XDG_CACHE_HOME=/pdm",
    .assumption = "no setting of pdm turns install.cache on, which links what is installed into the cache",
    .moving_variables = "PDM_CACHE_DIR PDM_CONFIG_FILE HOME",
    .moving_options = "-c --config",
    .moving_settings = "cache_dir install.cache feature.install_cache",
    .config_files = "pdm.toml .pdm.toml ${HOME}/.config/pdm/config.toml /etc/xdg/pdm/config.toml",
    .disabling_options = "--no-cache",
    .cleaning_subcommands = "cache/clear",
    .cleaning_paths = "${HOME}/.cache/pdm",
    .source = "rewrites § 2.3 pdm: never with install.cache; pdm-project.org/en/latest/reference/configuration",
}};

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
    .moving_settings = "pkgs_dirs allow_softlinks always_softlink",
    .config_files = "${HOME}/.condarc ${HOME}/.mambarc /opt/conda/.condarc",
    .cleaning_subcommands = "clean",
    .source = "rewrites § 2.3 conda: environments are hard links, which become copies across a mount",
}};

inline constexpr Cache composer_caches[] = {{
    .id_stem = "composer",
    .target = "${HOME}/.cache/composer",
    .default_target = "${HOME}/.cache/composer",
    .sharing = Sharing::shared,
    .per_user = true,
    .followed_variables = "COMPOSER_CACHE_DIR COMPOSER_HOME=/cache XDG_CACHE_HOME=/composer",
    .redirect_variable = "COMPOSER_CACHE_DIR",
    .moving_variables = "HOME",
    .moving_settings = "cache-dir cache-files-dir",
    .config_files = "composer.json",
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
    .moving_settings = "path deployment cache_path global_gem_cache gemhome",
    .config_files = ".bundle/config ${HOME}/.gemrc /etc/gemrc",
    .source = "rewrites § 2.3 bundler: the downloads within GEM_HOME, never the gems; RubyGems 3.3 takes a file that is there",
}};

}  // namespace drydock::knowledge
