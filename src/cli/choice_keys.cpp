#include "cli/choice_keys.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "parse/parse.hpp"

namespace drydock::cli {

namespace {

using Form = ChoiceKey::Form;

constexpr ChoiceKey table[] = {
    {"select", Form::passes_or_all, &Choices::select, "Run these passes instead of those that are on (names, or all)", "those that are on"},
    {"extend-select", Form::passes_or_all, &Choices::extend_select, "Run these passes besides (names, or all)", "none"},
    {"ignore", Form::passes, &Choices::ignore, "Don't run these passes", "none"},
    {"safety", Form::one_of, &Choices::safety, "Highest level of a fix to apply", "intent", "safe review intent"},
    {"reject", Form::fix_ids, &Choices::reject, "Leave out the fix of this id", "none"},
    {"syntax", Form::syntax, &Choices::syntax, "The syntax directive: auto, always, never, or the front end to name", "auto",
     "auto always never"},
    {"split", Form::one_of, &Choices::split, "Splitting into build and runtime stages", "auto; of prod: always", "auto always never"},
    {"run-style", Form::one_of, &Choices::run_style, "How a RUN of several lines is written: a && list, or a heredoc (the pass run-heredoc)",
     "chain", "chain heredoc"},
    {"cache-mounts", Form::one_of, &Choices::cache_mounts, "Cache mounts; never: the builder has none, so clean up instead", "auto",
     "auto never"},
    {"base", Form::images, &Choices::bases, "Take the second image where FROM names the first", "none"},
    {"python-dont-write-bytecode", Form::flag, &Choices::python_dont_write_bytecode, "Also set PYTHONDONTWRITEBYTECODE in Python images",
     "of prod alone"},
};

std::string wrong_with_pass(const std::string &name) { return passes::find(name) == nullptr ? unknown_pass(name) : ""; }

// `cache-mounts:mount@6`, or `…@new1` for an instruction that a fix made.
std::string wrong_with_id(const std::string &id) {
  const std::size_t colon = id.find(':'), at = id.rfind('@');
  if (colon == std::string::npos || at == std::string::npos || at < colon + 2 || at + 1 == id.size())
    return fmt::format("`{}` is no id of a fix: PASS:KIND@LINE, as the diff shows it", id);
  return wrong_with_pass(id.substr(0, colon));
}

std::string wrong_with_images(const std::string &word) {
  const auto [from, to] = sides_of(word);
  const ImageReference name = parse::image_reference(from), other = parse::image_reference(to);
  if (!name.valid || !other.valid) return fmt::format("`{}` is not NAME=NAME of two images", word);
  const bool whole = !name.tag.empty() || !name.digest.empty();
  const bool whole_other = !other.tag.empty() || !other.digest.empty();
  if (!whole && whole_other) return fmt::format("`{}` names no tag, and `{}` does: name the one that it is for", from, to);
  if (whole && !whole_other) return fmt::format("`{}` names a tag, and `{}` names none", from, to);
  return "";
}

std::string listed(knowledge::Words words, std::string_view last = "") {
  std::string text;
  const std::size_t count = words.size() + (last.empty() ? 0 : 1);
  std::size_t i = 0;
  for (std::string_view word : words) text += fmt::format("{}{}", i == 0 ? "" : i + 1 == count ? " or " : ", ", word), ++i;
  return last.empty() ? text : text + " or " + std::string(last);
}

void add_missing(std::vector<std::string> &words, const std::vector<std::string> &more) {
  for (const std::string &word : more)
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

// The entry of a name that stands in both is the nearer one.
void add_entries(std::vector<std::string> &pairs, const std::vector<std::string> &nearer) {
  std::erase_if(pairs, [&](const std::string &pair) {
    return std::any_of(nearer.begin(), nearer.end(), [&](const std::string &other) { return sides_of(pair).first == sides_of(other).first; });
  });
  pairs.insert(pairs.end(), nearer.begin(), nearer.end());
}

// As one choice says it: what the first ignores and the second asks for is not ignored.
void choose_again(Choices &first, const Choices &second) {
  const auto asked = [&](const std::string &name) {
    const auto &more = second.extend_select;
    return std::find(more.begin(), more.end(), name) != more.end() || std::find(more.begin(), more.end(), "all") != more.end();
  };
  if (!second.select.empty()) {
    first.select = second.select;
    first.extend_select.clear();
    first.ignore.clear();
  }
  std::erase_if(first.ignore, asked);
  add_missing(first.extend_select, second.extend_select);
  add_missing(first.ignore, second.ignore);
}

}  // namespace

std::span<const ChoiceKey> choice_keys() { return table; }

const ChoiceKey *choice_key(std::string_view name) {
  const auto found = std::find_if(std::begin(table), std::end(table), [&](const ChoiceKey &key) { return key.name == name; });
  return found == std::end(table) ? nullptr : found;
}

std::pair<std::string, std::string> sides_of(const std::string &pair) {
  const std::size_t sign = pair.find('=');
  return {pair.substr(0, sign), sign == std::string::npos ? "" : pair.substr(sign + 1)};
}

std::string wrong_with(const ChoiceKey &key, const std::string &word) {
  switch (key.form) {
    case Form::one_of: return key.words.contains(word) ? "" : fmt::format("`{}` is not {}", word, listed(key.words));
    case Form::syntax:
      return key.words.contains(word) || parse::image_reference(word).valid
                 ? ""
                 : fmt::format("`{}` is not {}", word, listed(key.words, "an image reference"));
    case Form::passes: return wrong_with_pass(word);
    case Form::passes_or_all: return word == "all" ? "" : wrong_with_pass(word);
    case Form::fix_ids: return wrong_with_id(word);
    case Form::images: return wrong_with_images(word);
    case Form::flag: return "";
  }
  return "";
}

Choices merged(const Choices &first, const Choices &second) {
  Choices result = first;
  choose_again(result, second);
  for (const ChoiceKey &key : table)
    std::visit(
        [&](auto place) {
          if constexpr (requires { (second.*place).has_value(); }) {
            if ((second.*place).has_value()) result.*place = second.*place;
          } else if (key.is_table()) {
            add_entries(result.*place, second.*place);
          } else if (key.form == Form::fix_ids) {
            add_missing(result.*place, second.*place);
          }
        },
        key.place);
  if (!second.context.empty()) result.context = second.context;
  return result;
}

}  // namespace drydock::cli
