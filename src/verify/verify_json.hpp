// What is read and written as JSON: an engine's description of an image, and reports. The only place of this layer that
// knows the library.
#pragma once

#include <optional>
#include <string>

#include "verify/engine.hpp"
#include "verify/report.hpp"

namespace drydock::verify {

// From `docker image inspect`, `podman image inspect` or `buildah inspect --type image`. Throws EngineError.
ImageFacts read_image_facts(const std::string &text);

// One object on one line.
std::string report_json(const Report &report);
// The same back; nothing where the line is no report.
std::optional<Report> read_report(const std::string &line);

}  // namespace drydock::verify
