// The caches of the systems' package managers, each with what moves, disables and empties it.
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
        .config_files = "/etc/apt/apt.conf",
        .cleaning_subcommands = "dist-clean distclean",
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
        .config_files = "/etc/apt/apt.conf",
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

inline constexpr Cache microdnf_caches[] = {{
    .id_stem = "microdnf",
    .target = "/var/cache/yum",
    .default_target = "/var/cache/yum",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .rpm_tools = "microdnf",
    .only_commands = "microdnf",
    .redirect = "--setopt=keepcache=1",
    .moving_options = "--installroot --config --setopt=cachedir --setopt=keepcache",
    .cleaning_subcommands = "clean/all clean/packages clean/metadata",
    .cleaning_paths = "/var/cache/yum",
    .source = "rewrites § 2.3 microdnf; CACHEDIR in microdnf's dnf-main.c; keepcache can be set since 3.7.1",
}};

// zypper keeps packages only where a repository says keeppackages=1; with --pkg-cache-dir alone it deletes them after the
// installation all the same (asked of zypper 1.14). What is always kept is the repositories' metadata.
inline constexpr Cache zypper_caches[] = {{
    .id_stem = "zypp",
    .target = "/var/cache/zypp",
    .default_target = "/var/cache/zypp",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .moving_options = "--root -R --installroot --cache-dir -C --raw-cache-dir --solv-cache-dir --pkg-cache-dir --config -c",
    .moving_settings = "cachedir metadatadir solvfilesdir packagesdir",
    .config_files = "/etc/zypp/zypp.conf",
    .effective_options = "--gpg-auto-import-keys --no-refresh",
    .cleaning_subcommands = "clean cc",
    .cleaning_paths = "/var/cache/zypp",
    .source = "rewrites § 2.3 zypper; zypper(8): keys are imported with the metadata, so not from what is cached",
}};

inline constexpr Cache pacman_caches[] = {{
    .id_stem = "pacman",
    .target = "/var/cache/pacman/pkg",
    .default_target = "/var/cache/pacman/pkg",
    .sharing = Sharing::locked,
    .id_names_release = true,
    .moving_options = "--cachedir --root -r --sysroot --config",
    .moving_settings = "CacheDir RootDir",
    .config_files = "/etc/pacman.conf",
    .cleaning_subcommands = "-Sc -Scc",
    .cleaning_paths = "/var/cache/pacman/pkg /var/cache/pacman",
    .source = "rewrites § 2.3 pacman; pacman.conf(5): packages stay until -Sc",
}};

}  // namespace drydock::knowledge
