// A YAML tree as text.
#pragma once

#include <string>
#include <string_view>

#include "model/yaml.hpp"

namespace drydock::print {

// What stands behind `name:` or `-` at the indentation, with its line end: on the same line, or on the lines below.
std::string yaml_text(const model::Yaml &node, std::size_t indent);

// A key, in quotes where it needs them.
std::string yaml_key(std::string_view name);

// Without what would end the line of a comment.
std::string yaml_comment(std::string_view text);

}  // namespace drydock::print
