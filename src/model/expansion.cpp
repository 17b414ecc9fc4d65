// Evaluates the parts of a word from left to right, as the builder does: the first error counts, and what follows a
// modifier is evaluated even where it is not used.
#include "model/expansion.hpp"

#include "model/expansion_pattern.hpp"

namespace drydock::model {

namespace {

using Kind = WordPart::Kind;
using Modifier = WordPart::Modifier;

struct Failure {
  std::string message;
};

class Evaluator {
 public:
  Evaluator(const Lookup &lookup, std::vector<std::string> *used) : lookup_(lookup), used_(used) {}

  std::string text_of(List<WordPart> parts) {
    std::string text;
    for (const WordPart &part : parts) text += text_of(part);
    return text;
  }
  std::string text_of(const WordPart &part) {
    if (part.kind == Kind::error) throw Failure{std::string(part.text)};
    return part.kind == Kind::literal ? std::string(part.text) : value_of(part);
  }

 private:
  std::string value_of(const WordPart &part);
  static std::string replace(std::string_view value, const std::string &pattern, const std::string &replacement,
                             bool all);

  static ExpansionPattern glob(const std::string &pattern) {
    ExpansionPattern glob(pattern);
    if (glob.error()) throw Failure{"invalid pattern (" + pattern + ") in substitution: " + *glob.error()};
    return glob;
  }

  const Lookup &lookup_;
  std::vector<std::string> *used_;
};

std::string Evaluator::value_of(const WordPart &part) {
  std::string word = text_of(part.argument);
  const std::string replacement = text_of(part.replacement);
  const std::optional<std::string> found = lookup_(part.text);
  if (used_ != nullptr) used_->emplace_back(part.text);
  const std::string value = found.value_or("");
  switch (part.modifier) {
    case Modifier::none:
      return value;
    case Modifier::default_if_empty:
      return value.empty() ? word : value;
    case Modifier::default_if_unset:
      return found ? value : word;
    case Modifier::alternative_if_set:
      return value.empty() ? "" : word;
    case Modifier::alternative_if_known:
      return found ? word : "";
    case Modifier::error_if_empty:
    case Modifier::error_if_unset: {
      const std::string name(part.text);
      if (!found) throw Failure{name + ": " + (word.empty() ? "is not allowed to be unset" : word)};
      if (part.modifier == Modifier::error_if_empty && value.empty())
        throw Failure{name + ": " + (word.empty() ? "is not allowed to be empty" : word)};
      return value;
    }
    case Modifier::remove_short_prefix:
    case Modifier::remove_long_prefix:
    case Modifier::remove_short_suffix:
    case Modifier::remove_long_suffix: {
      const bool at_start =
          part.modifier == Modifier::remove_short_prefix || part.modifier == Modifier::remove_long_prefix;
      bool longest = part.modifier == Modifier::remove_long_prefix || part.modifier == Modifier::remove_long_suffix;
      // The sign may be doubled by the value of a variable.
      if (!longest && word.starts_with(at_start ? '#' : '%')) {
        longest = true;
        word.erase(0, 1);
      }
      const ExpansionPattern pattern = glob(word);
      const auto end = at_start ? pattern.prefix(value, longest) : pattern.suffix(value, longest);
      if (!end) return value;
      return at_start ? value.substr(*end) : value.substr(0, *end);
    }
    case Modifier::replace_first:
      return replace(value, word, replacement, false);
    case Modifier::replace_all:
      return replace(value, word, replacement, true);
  }
  return value;
}

// `$name` and `${name}` in the replacement of // are groups of a regular expression, of which there are none: gone.
std::string without_groups(std::string_view text) {
  const auto is_word = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '$' || i + 1 == text.size()) {
      result += text[i];
      continue;
    }
    if (text[i + 1] == '$') {
      result += text[++i];
      continue;
    }
    const bool braced = text[i + 1] == '{';
    std::size_t end = i + 1 + (braced ? 1 : 0);
    const std::size_t begin = end;
    while (end < text.size() && is_word(text[end])) ++end;
    const bool group = end > begin && (!braced || (end < text.size() && text[end] == '}'));
    if (!group) {
      result += text[i];
      continue;
    }
    i = braced ? end : end - 1;
  }
  return result;
}

std::string Evaluator::replace(std::string_view value, const std::string &pattern, const std::string &replacement,
                               bool all) {
  const ExpansionPattern matcher = glob(pattern);
  const std::string with = all ? without_groups(replacement) : replacement;
  std::string result;
  bool after_match = false;
  for (std::size_t at = 0; at <= value.size();) {
    const auto length = matcher.prefix(value.substr(at), true);
    // An empty match right behind a match does not count.
    if (length && !(*length == 0 && after_match)) {
      result += with;
      at += *length;
      if (!all) return result.append(value.substr(at));
      after_match = true;
      if (*length != 0) continue;
    }
    after_match = false;
    if (at == value.size()) break;
    do result += value[at++];
    while (at < value.size() && (static_cast<unsigned char>(value[at]) & 0xC0) == 0x80);
  }
  return result;
}

std::string quote(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\t') {
      result += "\\t";
    } else if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result + "\"";
}

// Where the blank at the start of the text ends; 0 if there is none. Unicode's blanks, as the builder knows them.
std::size_t blank_size(std::string_view text) {
  static constexpr std::string_view wide[] = {
      "\u0085", "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
      "\u2007", "\u2008", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  for (const std::string_view blank : wide)
    if (text.starts_with(blank)) return blank.size();
  return 0;
}

class Splitter {
 public:
  void add(std::string_view text, bool whole) {
    if (whole && !whole_) quoted_from_ = word_.size();
    whole_ = whole;
    while (!text.empty()) {
      const std::size_t blank = whole ? 0 : blank_size(text);
      if (blank != 0) {
        end();
        text.remove_prefix(blank);
      } else {
        word_ += text[0];
        text.remove_prefix(1);
      }
    }
  }
  // What stands before the quotes that are open, or all of the word.
  void forget(bool quoted) { word_.erase(0, quoted && whole_ ? quoted_from_ : word_.size()); }
  std::vector<std::string> take() {
    end();
    return std::move(words_);
  }

 private:
  void end() {
    if (!word_.empty()) words_.push_back(std::move(word_));
    word_.clear();
  }
  std::string word_;
  bool whole_ = false;
  std::size_t quoted_from_ = 0;
  std::vector<std::string> words_;
};

}  // namespace

std::vector<std::string> expand_words(const Word &word, const Lookup &lookup, std::optional<std::string> &error) {
  Splitter splitter;
  if (word.plain()) {
    splitter.add(word.text, false);
    return splitter.take();
  }
  Evaluator evaluator(lookup, nullptr);
  try {
    for (const WordPart &part : *word.parts) {
      const std::string text = evaluator.text_of(part);
      if (part.kind == Kind::variable && part.modifier != Modifier::none) splitter.forget(part.quoted);
      splitter.add(text, part.quoted);
    }
  } catch (const Failure &failure) {
    error = "failed to process " + quote(word.text) + ": " + failure.message;
    return {};
  }
  return splitter.take();
}

Expansion expand(const Word &word, const Lookup &lookup, std::vector<std::string> *used) {
  if (word.plain()) return {std::string(word.text), std::nullopt};
  try {
    return {Evaluator(lookup, used).text_of(*word.parts), std::nullopt};
  } catch (const Failure &failure) {
    return {{}, "failed to process " + quote(word.text) + ": " + failure.message};
  }
}

}  // namespace drydock::model
