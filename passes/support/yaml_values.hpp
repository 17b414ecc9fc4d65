// Values of YAML to be written, with what Compose has for taking others back.
#pragma once

#include <string_view>
#include <vector>

#include "model/yaml.hpp"

namespace drydock::passes::yaml {

model::Yaml text(std::string_view value);
model::Yaml quoted_text(std::string_view value);
// The value of a variable: in quotes where a reader could take it for a number or a truth value.
model::Yaml value_text(std::string_view value);
model::Yaml list(std::vector<model::Yaml> elements);
model::Yaml mapping();
void add(model::Yaml &node, std::string_view name, model::Yaml value);

// Takes back what the file before says (the Compose specification, 13-merge, Reset value).
model::Yaml reset();
// These alone, in the place of those that the file before lists: lists are joined otherwise (Replace value).
model::Yaml instead(std::vector<model::Yaml> elements);

}  // namespace drydock::passes::yaml
