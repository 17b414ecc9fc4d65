// How applications tell that they are well, and what asks them.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Paths that by convention answer GET with 200 while all is well, the most telling first.
Words health_paths();

// How a framework writes a route of the application itself, up to the quote in front of the path; not of a part of it
// that is mounted somewhere else (`router.get`).
struct RouteForm {
  Words endings;          // of source files
  std::string_view text;  // `@app.get(`
  std::string_view source;
};
std::span<const RouteForm> route_forms();

// What asks for an address and fails where the answer is an error. One of language, distro and package holds.
struct HealthTool {
  std::string_view language;  // of the image
  std::string_view distro;
  std::string_view package;   // that the Dockerfile installs
  std::string_view command;   // the JSON array, URL for the address
  std::string_view source;
};
std::span<const HealthTool> health_tools();

// Options of servers that name their port, alone or behind a host and a colon.
Words port_options();

}  // namespace drydock::knowledge
