// What the builder takes as a port, a signal, a platform, a file mode, a checksum, a remote source: values that it
// reads only after it has expanded them, in the third of its phases (dockerfile-language §§ 0, 10). Each function that
// is called `…_error` gives the builder's own words, or nothing where it takes the value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ir/image_reference.hpp"

namespace drydock::model {

// One word of EXPOSE: [[ip:]host:]container[/protocol].
struct PortSpec {
  std::string_view ip, host, container, protocol;  // as written; "" where absent
};
PortSpec port_spec(std::string_view word);
std::optional<std::string> port_error(std::string_view word);

std::optional<std::string> signal_error(std::string_view signal);

struct Platform {
  std::string os, architecture, variant;
};
// Normalised; `error` is set where the builder refuses it. An architecture alone is one of Linux.
struct PlatformResult {
  Platform platform;
  std::optional<std::string> error;
};
PlatformResult platform(std::string_view specifier);

// --chmod: octal digits, or a symbolic mode like u=rwX,go=rX.
std::optional<std::string> mode_error(std::string_view mode);
// ADD --checksum of a file from the web: algorithm:hexadecimal digits.
std::optional<std::string> checksum_error(std::string_view checksum);

bool is_git_source(std::string_view source);
// A file from the web, and no repository.
bool is_http_source(std::string_view source);

// The error of an image's name; `reference` is the name as it was parsed.
std::optional<std::string> reference_error(std::string_view name, const ImageReference &reference);

// A whole path on the system; on Windows with or without its drive.
bool is_absolute(std::string_view path, std::string_view os);

}  // namespace drydock::model
