#include "cli/shell_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>
#include <variant>

#include "cli/choice_keys.hpp"

namespace drydock::cli {

namespace {

bool is_plain(char c) {
  constexpr std::string_view others = "-_./:@=+,%^";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

bool is_printable(char c) { return c >= ' ' && c <= '~'; }

std::string shell_word(const std::string &word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain)) return word;
  const bool printable = std::all_of(word.begin(), word.end(), is_printable);
  std::string result = printable ? "'" : "$'";
  for (const char c : word) {
    if (printable) result += c == '\'' ? "'\\''" : std::string(1, c);
    else if (!is_printable(c)) result += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    else result += (c == '\'' || c == '\\' ? "\\" : "") + std::string(1, c);
  }
  return result + "'";
}

}  // namespace

std::vector<std::string> words_of(const Choices &choices) {
  std::vector<std::string> words;
  const auto add = [&](const ChoiceKey &key, const std::string &value) {
    words.push_back(fmt::format("--{}", key.name));
    words.push_back(value);
  };
  for (const ChoiceKey &key : choice_keys()) {
    const bool one_at_a_time = key.form != ChoiceKey::Form::passes;
    std::visit(
        [&](auto place) {
          const auto &said = choices.*place;
          using Said = std::remove_cvref_t<decltype(said)>;
          if constexpr (std::is_same_v<Said, std::vector<std::string>>) {
            if (one_at_a_time) for (const std::string &value : said) add(key, value);
            else if (!said.empty()) add(key, fmt::format("{}", fmt::join(said, ",")));
          } else if constexpr (std::is_same_v<Said, std::optional<bool>>) {
            if (said.value_or(false)) words.push_back(fmt::format("--{}", key.name));
          } else if (said) {
            add(key, fmt::format("{}", *said));
          }
        },
        key.place);
  }
  if (!choices.context.empty()) {
    words.push_back("--context");
    words.push_back(choices.context);
  }
  return words;
}

std::string shell_line(const std::vector<std::string> &words) {
  std::string line;
  for (const std::string &word : words) line += (line.empty() ? "" : " ") + shell_word(word);
  return line;
}

}  // namespace drydock::cli
