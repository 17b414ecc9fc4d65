// A YAML tree as text.
#pragma once

#include <string>

#include "model/yaml.hpp"

namespace drydock::print {

// What stands behind `name:` or `-` at the indentation, with its line end: on the same line, or on the lines below.
std::string yaml_text(const model::Yaml &node, std::size_t indent);

}  // namespace drydock::print
