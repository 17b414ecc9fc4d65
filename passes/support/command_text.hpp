// How commands and lists of words are written: for the builder, for a shell, and for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::passes {

// A word as a shell reads it, quoted where it has to be.
std::string shell_word(const std::string &word);

// ["a", "b"], as the exec form is written.
std::string json_array(const std::vector<std::string> &words);

// The words with a text between each two.
std::string joined(const std::vector<std::string> &words, std::string_view between = ", ");

// For people: `a, b and c`.
std::string listed(const std::vector<std::string> &words, std::string_view last = " and ");

// Whether a word is an option; `-` alone is an operand.
bool is_option(std::string_view word);

}  // namespace drydock::passes
