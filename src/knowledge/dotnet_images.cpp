// Sources: the lists of tags on https://github.com/dotnet/dotnet-docker (README.aspnet.md, README.runtime.md, README.sdk.md)
// and its Dockerfiles; https://learn.microsoft.com/dotnet/core/project-sdk/overview for the SDKs.
#include "knowledge/dotnet_images.hpp"

namespace drydock::knowledge {

namespace {

constexpr Words current = "5.0 6.0 7.0 8.0 9.0 10.0";  // mcr.microsoft.com/dotnet
constexpr Words older = "2.1 3.1";                     // mcr.microsoft.com/dotnet/core
constexpr Words systems =
    "alpine bullseye-slim bookworm-slim focal jammy noble buster-slim alpine3.16 alpine3.17 alpine3.18 alpine3.19 alpine3.20 alpine3.21 "
    "alpine3.22 stretch-slim bionic";

}  // namespace

DotnetFramework dotnet_framework(std::string_view project_file) {
  const auto has = [&](std::string_view piece) { return project_file.find(piece) != std::string_view::npos; };
  if (has("Sdk=\"Microsoft.NET.Sdk.Web\"") || has("Microsoft.AspNetCore.App")) return DotnetFramework::aspnet;
  // A library of the solution may ask for more than its program says.
  if (has("Sdk=\"Microsoft.NET.Sdk\"") && !has("<ProjectReference")) return DotnetFramework::runtime;
  if (has("Sdk=\"Microsoft.NET.Sdk.Worker\"") && !has("<ProjectReference")) return DotnetFramework::runtime;
  return DotnetFramework::unknown;
}

std::string dotnet_runtime_image(std::string_view repository, std::string_view tag, DotnetFramework framework) {
  if (framework == DotnetFramework::unknown) return "";
  const std::size_t dash = tag.find('-');
  const std::string_view version = tag.substr(0, dash);
  const std::string_view system = dash == std::string_view::npos ? std::string_view() : tag.substr(dash + 1);
  if (!system.empty() && !systems.contains(system)) return "";
  const std::string name = framework == DotnetFramework::aspnet ? "aspnet:" : "runtime:";
  if (repository == "mcr.microsoft.com/dotnet/sdk" && current.contains(version)) return "mcr.microsoft.com/dotnet/" + name + std::string(tag);
  if (repository == "mcr.microsoft.com/dotnet/core/sdk" && older.contains(version)) return "mcr.microsoft.com/dotnet/core/" + name + std::string(tag);
  return "";
}

bool publishes_otherwise(std::string_view text) {
  for (std::string_view mark : {"SelfContained", "PublishAot", "PublishSingleFile", "PublishTrimmed", "--self-contained"})
    if (text.find(mark) != std::string_view::npos) return true;
  return false;
}

}  // namespace drydock::knowledge
