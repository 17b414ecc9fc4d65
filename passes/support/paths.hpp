// Paths inside an image, as text.
#pragma once

#include <string>
#include <string_view>

namespace drydock::passes {

// `path` made absolute from `workdir` and cleaned of `.`, `..` and doubled slashes.
std::string absolute_path(std::string_view workdir, std::string_view path);

// The part of a path behind its last slash.
std::string_view base_name(std::string_view path);

// Whether `inner` is `outer` or lies below it. Both are clean and absolute.
bool is_at_or_below(std::string_view inner, std::string_view outer);

// One of them is at or below the other.
bool nested(std::string_view a, std::string_view b);

// Whether a path with shell globs may stand for `path` or a folder above it. Errs on the side of yes.
bool glob_may_cover(std::string_view glob, std::string_view path);

}  // namespace drydock::passes
