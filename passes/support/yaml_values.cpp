#include "passes/support/yaml_values.hpp"

#include <algorithm>
#include <string>

#include "ir/text.hpp"
#include "knowledge/words.hpp"

namespace drydock::passes::yaml {

using model::Yaml;

Yaml text(std::string_view value) {
  Yaml node;
  node.kind = Yaml::Kind::text;
  node.text = std::string(value);
  node.plain = true;
  return node;
}

Yaml quoted_text(std::string_view value) {
  Yaml node = text(value);
  node.plain = false;
  return node;
}

Yaml value_text(std::string_view value) {
  constexpr knowledge::Words truths = "true false yes no on off y n null";
  const std::string small = lower(value);
  const bool letters = std::all_of(small.begin(), small.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return letters && !truths.contains(small) ? text(value) : quoted_text(value);
}

Yaml list(std::vector<Yaml> elements) {
  Yaml node;
  node.kind = Yaml::Kind::list;
  node.elements = std::move(elements);
  return node;
}

Yaml mapping() {
  Yaml node;
  node.kind = Yaml::Kind::mapping;
  return node;
}

void add(Yaml &node, std::string_view name, Yaml value) {
  node.members.push_back({std::string(name), {}, std::move(value)});
}

Yaml reset() {
  Yaml node;
  node.tag = "!reset";
  return node;
}

Yaml instead(std::vector<Yaml> elements) {
  Yaml node = list(std::move(elements));
  node.tag = node.elements.empty() ? "!reset" : "!override";
  return node;
}

}  // namespace drydock::passes::yaml
