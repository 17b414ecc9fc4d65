// The caches of the package managers of compiled languages, each with what moves, disables and empties it.
#pragma once

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {

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
        .moving_settings = "GOMODCACHE GOPATH",
        .config_files = "${HOME}/.config/go/env",
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
        .moving_settings = "GOCACHE",
        .config_files = "${HOME}/.config/go/env",
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
    .moving_settings = "localRepository -Dmaven.repo.local",
    .config_files = "${HOME}/.m2/settings.xml .mvn/maven.config",
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

inline constexpr Cache sbt_caches[] = {
    {
        .id_stem = "sbt-coursier",
        .target = "${HOME}/.cache/coursier/v1",
        .default_target = "${HOME}/.cache/coursier/v1",
        .sharing = Sharing::locked,
        .per_user = true,
        .followed_variables = "COURSIER_CACHE",
        .image_decides = true,
        .read_later = true,
        .moving_variables = "XDG_CACHE_HOME SBT_OPTS JAVA_OPTS HOME",
        .moving_options = "-Dsbt.coursier.home -Dcoursier.cache",
        .cleaning_paths = "${HOME}/.cache/coursier ${HOME}/.cache/coursier/v1",
        .source = "rewrites § 2.3 sbt; get-coursier.io/docs/cache",
    },
    {
        .id_stem = "sbt-ivy",
        .target = "${HOME}/.ivy2/cache",
        .default_target = "${HOME}/.ivy2/cache",
        .sharing = Sharing::locked,
        .per_user = true,
        .image_decides = true,
        .read_later = true,
        .moving_variables = "SBT_OPTS JAVA_OPTS HOME",
        .moving_options = "-Dsbt.ivy.home -ivy",
        .cleaning_paths = "${HOME}/.ivy2/cache",
        .source = "rewrites § 2.3 sbt: what publishLocal writes lies beside it",
    },
    {
        .id_stem = "sbt-boot",
        .target = "${HOME}/.sbt/boot",
        .default_target = "${HOME}/.sbt/boot",
        .sharing = Sharing::locked,
        .per_user = true,
        .image_decides = true,
        .read_later = true,
        .moving_variables = "SBT_OPTS JAVA_OPTS HOME",
        .moving_options = "-Dsbt.boot.directory -Dsbt.global.base -sbt-boot -sbt-dir",
        .cleaning_paths = "${HOME}/.sbt/boot",
        .source = "rewrites § 2.3 sbt: what the launcher downloads; settings and plugins lie beside it",
    },
};

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
