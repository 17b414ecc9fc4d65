// A reader of YAML for what configuration files say: texts, mappings and lists, each with its place. Aliases and merge
// keys (`<<`) are carried out; what they stand for is held as if it were written there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace drydock::model {

// Both count from 1, columns in characters.
struct YamlPlace {
  std::uint32_t line = 0, column = 0;
  bool operator==(const YamlPlace &) const = default;
};

struct YamlMember;

struct Yaml {
  enum class Kind { null, text, mapping, list };
  Kind kind = Kind::null;
  std::string text;    // decoded; of a number or a truth value: as written
  bool plain = false;  // a text without quotes
  bool flow = false;   // of a mapping or list: within `{}` or `[]`
  std::string tag;     // one of the file's own, as `!reset`; "" where there is none
  std::vector<YamlMember> members;  // in order
  std::vector<Yaml> elements;
  YamlPlace place;

  bool is_text() const { return kind == Kind::text; }
  bool is_mapping() const { return kind == Kind::mapping; }
  bool is_list() const { return kind == Kind::list; }
  // The member of a mapping; null where there is none.
  const Yaml *get(std::string_view name) const;
};

struct YamlMember {
  std::string name;
  YamlPlace place;
  Yaml value;
};

struct YamlError {
  YamlPlace place;
  std::string message;  // names no value
};

// The only document of a text; null for an empty one. Refused are texts larger than 1 MiB, nesting deeper than 64, more
// than 100,000 nodes or 4 MiB of text once the aliases are carried out, keys that are no texts or stand twice, and
// several documents.
std::variant<Yaml, YamlError> read_yaml(std::string_view text);

}  // namespace drydock::model
