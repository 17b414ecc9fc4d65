// What one bake file says of its targets, in HCL or JSON. Used by bake.cpp alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

// An attribute: a text or a list of texts; neither where it is computed.
struct BakeValue {
  std::optional<std::string> text;
  std::optional<std::vector<std::string>> list;
};

struct BakeAttribute {
  std::string name;
  BakeValue value;
};

struct BakeTargetText {
  std::string name;
  std::vector<BakeAttribute> attributes;

  const BakeValue *get(std::string_view attribute) const;
};

// Nothing where the text is not in that language.
std::optional<std::vector<BakeTargetText>> read_bake_hcl(std::string_view text);
std::optional<std::vector<BakeTargetText>> read_bake_json(std::string_view text);

}  // namespace drydock::model
