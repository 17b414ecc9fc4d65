// Where the build of a project puts what it makes of a source.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "model/json.hpp"
#include "passes/support/node_scripts.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// A file of JSON as TypeScript and its like write it: with comments, and commas behind a last element.
std::optional<model::Json> read_commented_json(std::string_view text);

// The file that the script `build` makes of a source of TypeScript or newer JavaScript, from the project's folder on:
// dist/index.js of src/index.ts.
std::variant<std::string, Obstacle> compiled_file(const NodeScripts &scripts, const std::string &source);

}  // namespace drydock::passes
