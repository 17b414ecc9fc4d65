// The value of a word that the builder expands (dockerfile-language § 8).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/word.hpp"

namespace drydock::model {

// The value of a variable, or nothing where it is not set.
using Lookup = std::function<std::optional<std::string>(std::string_view name)>;

struct Expansion {
  std::string text;
  std::optional<std::string> error;  // the builder's message; `text` is empty then
};

// `used` receives the names looked up, in order, set or not.
Expansion expand(const Word &word, const Lookup &lookup, std::vector<std::string> *used = nullptr);

// The words that the value splits into at blanks outside quotes, as the builder splits ports. A substitution with a
// modifier loses what stands in front of it in its word: the builder's slip (§ 7.8).
std::vector<std::string> expand_words(const Word &word, const Lookup &lookup, std::optional<std::string> &error);

}  // namespace drydock::model
