// What a tool's configuration says, where it is written in JavaScript: settings that stand there as plain values.
// Nothing is executed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/package_json.hpp"

namespace drydock::passes {

// Source text without its comments.
std::string without_comments(std::string_view source);

// Whether the text has `name: "value"`.
bool names(std::string_view source, std::string_view name, std::string_view value);

// What stands behind `name:` in the text: up to the comma or bracket that ends it, nested ones included. Nothing where
// the name does not stand there, "" where it stands there more than once, or without a colon.
std::optional<std::string> setting_of(std::string_view source, std::string_view name);

// The text in quotes that a setting is; nothing for all else.
std::optional<std::string> text_of_setting(std::string_view setting);

// The number of `name` inside of the object `block`.
std::optional<std::string> number_of(std::string_view source, std::string_view block, std::string_view name);

// The first number of the range of versions that package.json takes; 0 where it has none.
int major_version(const model::DependencySections &sections, std::string_view package);

}  // namespace drydock::passes
