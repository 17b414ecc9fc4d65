// What the options of `dotnet run` and `dotnet watch` mean for a published program.
#pragma once

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Sources: learn.microsoft.com/dotnet/core/tools/dotnet-run, …/dotnet-watch, …/dotnet-publish.
inline constexpr Words dotnet_project_options = "--project -p";
inline constexpr Words dotnet_framework_options = "-f --framework";
inline constexpr Words dotnet_profile_options = "--launch-profile -lp";
// Of development, or without meaning for a program that is published: with a value, and without.
inline constexpr Words dotnet_dropped_values = "-c --configuration -v --verbosity";
inline constexpr Words dotnet_dropped_options =
    "--no-build --no-restore --no-dependencies --no-launch-profile --interactive --no-hot-reload --non-interactive -q --quiet --verbose --list";

// Variables that say where a web server listens (learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints).
inline constexpr Words dotnet_listen_variables =
    "ASPNETCORE_URLS ASPNETCORE_HTTP_PORTS ASPNETCORE_HTTPS_PORTS DOTNET_URLS DOTNET_HTTP_PORTS URLS HTTP_PORTS";

}  // namespace drydock::knowledge
