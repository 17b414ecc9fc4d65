// A word that the builder expands itself (image names, ENV values, paths, users …; dockerfile-language § 8).
#pragma once

#include <string_view>

#include "ir/arena.hpp"

namespace drydock {

// One part of a word. Quotes and escapes are gone from `text`.
struct WordPart {
  enum class Kind {
    literal,   // `text` stands for itself
    variable,  // `text` is the name; `modifier` says how it is used
    error,     // the builder refuses the word when it expands it; `text` is its message
  };
  enum class Modifier {
    none,
    default_if_empty,      // ${x:-word}
    default_if_unset,      // ${x-word}
    alternative_if_set,    // ${x:+word}: if set and not empty
    alternative_if_known,  // ${x+word}: if set
    error_if_empty,        // ${x:?word}
    error_if_unset,        // ${x?word}
    remove_short_prefix,   // ${x#pattern}
    remove_long_prefix,    // ${x##pattern}
    remove_short_suffix,   // ${x%pattern}
    remove_long_suffix,    // ${x%%pattern}
    replace_first,         // ${x/pattern/replacement}
    replace_all,           // ${x//pattern/replacement}
  };
  Kind kind = Kind::literal;
  Modifier modifier = Modifier::none;
  bool quoted = false;  // stood inside single or double quotes, or behind an escape
  std::string_view text;
  List<WordPart> argument;     // what follows the modifier
  List<WordPart> replacement;  // of replace_first and replace_all
};

struct Word {
  // As written: a view into the instruction's logical text where it stands there unchanged.
  std::string_view text;
  // Null for a word without quotes, escapes and variables: its value is `text`.
  const List<WordPart> *parts = nullptr;

  bool plain() const { return parts == nullptr; }
  bool empty() const { return text.empty(); }
};

}  // namespace drydock
