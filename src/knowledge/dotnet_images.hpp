// .NET: which image runs what an SDK image publishes.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// What a project file says of the shared framework that its program needs.
enum class DotnetFramework { runtime, aspnet, unknown };
DotnetFramework dotnet_framework(std::string_view project_file);

// The image with that framework for an SDK image of a version and distribution, by repository (as ImageRow names it) and
// tag; "" where none is known: SDK versions with a patch are counted otherwise than those of the runtime.
std::string dotnet_runtime_image(std::string_view repository, std::string_view tag, DotnetFramework framework);

// Variables of the ASP.NET images that say where a server listens, and that the SDK images take back.
inline constexpr Words dotnet_address_variables = "ASPNETCORE_URLS ASPNETCORE_HTTP_PORTS";

// The variable by which a program on Alpine says whether it wants the data of cultures: the SDK image has it, the others
// do not.
inline constexpr std::string_view dotnet_culture_variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

// Pieces of a project file by which publishing gives something else than a program for the shared framework.
bool publishes_otherwise(std::string_view project_file_or_option);

}  // namespace drydock::knowledge
