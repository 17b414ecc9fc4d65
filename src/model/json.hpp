// A reader of JSON for what manifests and lock files say: texts, objects and lists. Nothing is lost that these need,
// and what is none of them (numbers, true, false, null) keeps its text alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

struct JsonMember;

struct Json {
  enum class Kind { text, object, other };
  Kind kind = Kind::other;
  std::string text;  // of other: as written, "" for a list
  std::vector<JsonMember> members;  // in order
  std::vector<Json> elements;       // of a list, in order

  // The member of an object; null where there is none.
  const Json *get(std::string_view name) const;
};

struct JsonMember {
  std::string name;
  Json value;
};

// Nothing where the text is no JSON object, or nested deeper than 64. Escapes other than those of single characters
// stay as they are written.
std::optional<Json> read_json_object(std::string_view text);

}  // namespace drydock::model
