// What may be said of how the chain runs. One table for the command line (`--NAME`), the configuration (`NAME`), its
// JSON schema, and what `drydock config` shows.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/settings.hpp"
#include "knowledge/words.hpp"

namespace drydock::cli {

struct ChoiceKey {
  enum class Form {
    one_of,        // a word of `words`
    syntax,        // the same, or an image
    passes,        // names of passes, or `all`
    fix_ids,
    images,        // an image for another, by its name; on the command line NAME=NAME
    registries,    // the same of what images' full names begin with
    user_id,
    user_name,
    flag,
  };
  using Place = std::variant<std::optional<std::string> Choices::*, std::vector<std::string> Choices::*,
                             std::optional<bool> Choices::*, std::optional<unsigned> Choices::*>;

  std::string_view name;
  Form form;
  Place place;
  std::string_view value;      // what stands behind it on the command line, for people
  std::string_view what;       // for people
  std::string_view otherwise;  // what holds where nobody says anything, for people
  knowledge::Words words = "";

  bool is_list() const { return std::holds_alternative<std::vector<std::string> Choices::*>(place); }
  bool is_table() const { return form == Form::images || form == Form::registries; }
};

std::span<const ChoiceKey> choice_keys();
// What it is, and what holds otherwise where that says anything.
std::string description(const ChoiceKey &key);
// Null where there is none of that name.
const ChoiceKey *choice_key(std::string_view name);

// What is wrong with a word at this key, in words; "" for nothing.
std::string wrong_with(const ChoiceKey &key, const std::string &word);

// `a=b` taken apart; the second is empty where there is no sign.
std::pair<std::string, std::string> sides_of(const std::string &pair);

// Both said, the second nearer to the file or the user: it wins. Of the passes it changes the choice that the first has
// made: `select` makes it anew, `extend-select` adds, `ignore` takes away. Rejected fixes are those of both, and a
// table has the entries of both.
Choices merged(const Choices &first, const Choices &second);

}  // namespace drydock::cli
