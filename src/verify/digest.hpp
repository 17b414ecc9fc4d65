// SHA-256 of contents. The only place that knows the library which computes it.
#pragma once

#include <string>
#include <string_view>

namespace drydock::verify {

std::string sha256(std::string_view bytes);  // in hexadecimal digits

}  // namespace drydock::verify
