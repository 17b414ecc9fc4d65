// Lines that stand in each other's place are compared as one text each, since a fix often makes one line of several, or
// several of one. What both have in common is the common subsequence of words with the most letters; what is common by
// chance, a sign here and a short word there, is then taken out again.
#include "print/word_diff.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <utility>

namespace drydock::print {

namespace {

// Of the table that the search fills. Above it, lines are changed as a whole.
constexpr std::size_t most_cells = 4'000'000;

// A word, from one blank to the next; or a part of one: letters and digits together, signs one by one.
struct Token {
  std::string_view text;
  std::size_t line;    // index in the hunk
  Offset at;           // in the line
  bool common = false;
  std::size_t other = 0;  // the index of the same part on the other side, where it is common
};
using Tokens = std::vector<Token>;
struct Word {
  Token whole;
  std::size_t first, end;  // its parts
};

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// One side of a change.
struct Side {
  std::vector<Word> words;
  Tokens parts;
};

// The escape character at the end of a line is no word.
void add_line(std::string_view line, std::size_t index, Side &side) {
  while (!line.empty() && blank(line.back())) line.remove_suffix(1);
  if (line.ends_with('\\') || line.ends_with('`')) line.remove_suffix(1);
  for (std::size_t at = 0; at < line.size();) {
    if (blank(line[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < line.size() && !blank(line[end])) ++end;
    const std::size_t first = side.parts.size();
    for (std::size_t part = at; part < end;) {
      std::size_t part_end = part + 1;
      while (letter(line[part]) && part_end < end && letter(line[part_end])) ++part_end;
      side.parts.push_back({line.substr(part, part_end - part), index, static_cast<Offset>(part)});
      part = part_end;
    }
    side.words.push_back({{line.substr(at, end - at), index, static_cast<Offset>(at)}, first, side.parts.size()});
    at = end;
  }
}

// The common subsequence of two lists of texts, whose texts are longest together: pairs of indices.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
Pairs common(const std::vector<std::string_view> &before, const std::vector<std::string_view> &after) {
  Pairs pairs, last;
  std::size_t first = 0, old_end = before.size(), new_end = after.size();
  for (; first < std::min(old_end, new_end) && before[first] == after[first]; ++first) pairs.emplace_back(first, first);
  for (; first < std::min(old_end, new_end) && before[old_end - 1] == after[new_end - 1]; --old_end, --new_end)
    last.emplace_back(old_end - 1, new_end - 1);
  const std::size_t columns = new_end - first + 1;
  if ((old_end - first + 1) * columns <= most_cells) {
    std::vector<std::uint32_t> table((old_end - first + 1) * columns);  // the most letters from here to the ends
    const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t & {
      return table[(i - first) * columns + (j - first)];
    };
    const auto joined = [&](std::size_t i, std::size_t j) {
      return before[i] == after[j] ? cell(i + 1, j + 1) + static_cast<std::uint32_t>(before[i].size()) : 0;
    };
    for (std::size_t i = old_end; i-- > first;)
      for (std::size_t j = new_end; j-- > first;) cell(i, j) = std::max({cell(i + 1, j), cell(i, j + 1), joined(i, j)});
    for (std::size_t i = first, j = first; i < old_end && j < new_end;) {
      if (before[i] == after[j] && cell(i, j) == joined(i, j)) pairs.emplace_back(i++, j++);
      else if (cell(i + 1, j) >= cell(i, j + 1)) ++i;
      else ++j;
    }
  }
  pairs.insert(pairs.end(), last.rbegin(), last.rend());
  return pairs;
}

// Marks whole words first, then parts of those between them.
void mark_common(Side &before, Side &after) {
  const auto texts = [](const std::vector<Word> &words) {
    std::vector<std::string_view> result;
    for (const Word &word : words) result.push_back(word.whole.text);
    return result;
  };
  const auto part_texts = [](const Side &side, std::size_t begin, std::size_t end) {
    std::vector<std::string_view> result;
    for (std::size_t i = begin; i < end; ++i) result.push_back(side.parts[i].text);
    return result;
  };
  const auto mark = [&](std::size_t i, std::size_t j) {
    before.parts[i].common = after.parts[j].common = true;
    before.parts[i].other = j;
    after.parts[j].other = i;
  };
  Pairs words = common(texts(before.words), texts(after.words));
  words.emplace_back(before.words.size(), after.words.size());
  std::size_t old_part = 0, new_part = 0;
  for (const auto &[i, j] : words) {
    const bool end = i == before.words.size();
    const std::size_t old_end = end ? before.parts.size() : before.words[i].first;
    const std::size_t new_end = end ? after.parts.size() : after.words[j].first;
    for (const auto &[x, y] : common(part_texts(before, old_part, old_end), part_texts(after, new_part, new_end)))
      mark(old_part + x, new_part + y);
    if (end) break;
    for (std::size_t x = before.words[i].first, y = after.words[j].first; x < before.words[i].end; ++x, ++y) mark(x, y);
    old_part = before.words[i].end;
    new_part = after.words[j].end;
  }
}

// A word that is not for the most part common is changed as a whole.
void drop_chance(Side &side) {
  for (const Word &word : side.words) {
    std::size_t in_common = 0;
    bool letters = false;
    for (std::size_t i = word.first; i < word.end; ++i) {
      if (!side.parts[i].common) continue;
      in_common += side.parts[i].text.size();
      letters = letters || letter(side.parts[i].text[0]);
    }
    const bool by_chance = in_common < word.whole.text.size() && (2 * in_common < word.whole.text.size() || !letters);
    for (std::size_t i = word.first; by_chance && i < word.end; ++i) side.parts[i].common = false;
  }
}

// What is not common on one side is not so on the other.
void drop_alone(Side &side, const Side &other) {
  for (Token &part : side.parts) part.common = part.common && other.parts[part.other].common;
}

// The changed parts of the lines; those of a line that is for the most part changed are left out.
void add_parts(const Tokens &tokens, std::vector<std::vector<Span>> &parts) {
  for (std::size_t begin = 0; begin < tokens.size();) {
    const std::size_t line = tokens[begin].line;
    std::vector<Span> spans;
    std::size_t all = 0, in_common = 0, end = begin;
    for (; end < tokens.size() && tokens[end].line == line; ++end) {
      const Token &token = tokens[end];
      all += token.text.size();
      if (token.common) {
        in_common += token.text.size();
        continue;
      }
      const Offset after = token.at + static_cast<Offset>(token.text.size());
      const bool goes_on = end > begin && !tokens[end - 1].common && !spans.empty();
      if (goes_on) spans.back().end = after;
      else spans.push_back({token.at, after});
    }
    if (3 * in_common >= all) parts[line] = std::move(spans);
    begin = end;
  }
}

}  // namespace

std::vector<std::vector<Span>> changed_words(const Hunk &hunk) {
  std::vector<std::vector<Span>> parts(hunk.lines.size());
  for (std::size_t at = 0; at < hunk.lines.size();) {
    Side before, after;
    std::size_t end = at;
    for (; end < hunk.lines.size() && hunk.lines[end].kind != ' '; ++end)
      add_line(hunk.lines[end].text, end, hunk.lines[end].kind == '-' ? before : after);
    if (!before.words.empty() && !after.words.empty()) {
      mark_common(before, after);
      drop_chance(before);
      drop_chance(after);
      drop_alone(before, after);
      drop_alone(after, before);
      add_parts(before.parts, parts);
      add_parts(after.parts, parts);
    }
    at = std::max(end, at + 1);
  }
  return parts;
}

}  // namespace drydock::print
