#include "cli/choice_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "knowledge/accounts.hpp"
#include "parse/parse.hpp"

namespace drydock::cli {

namespace {

using Form = ChoiceKey::Form;

constexpr ChoiceKey table[] = {
    {"select", Form::passes, &Choices::select, "PASS", "Run these passes (names, or all) instead of those that are on",
     "those that are on"},
    {"extend-select", Form::passes, &Choices::extend_select, "PASS", "Run these passes besides", "none"},
    {"ignore", Form::passes, &Choices::ignore, "PASS", "Don't run these passes", "none"},
    {"safety", Form::one_of, &Choices::safety, "LEVEL", "Highest level of a fix to apply", "intent",
     "safe review intent"},
    {"reject", Form::fix_ids, &Choices::reject, "ID", "Leave out the fix of this id, as fix --explain shows it",
     "none"},
    {"syntax", Form::syntax, &Choices::syntax, "REF",
     "The syntax directive: auto, always, never, or the front end to name", "auto", "auto always never"},
    {"split", Form::one_of, &Choices::split, "WHEN", "Splitting into build and runtime stages", "auto; of prod: always",
     "auto always never"},
    {"run-style", Form::one_of, &Choices::run_style, "STYLE",
     "How a RUN of several lines is written: a && list, or a heredoc (the pass run-heredoc)", "chain", "chain heredoc"},
    {"cache-mounts", Form::one_of, &Choices::cache_mounts, "WHEN",
     "Cache mounts; never: the builder has none, so clean up instead", "auto", "auto never"},
    {"base", Form::images, &Choices::bases, "NAME=NAME", "Take the second image where FROM names the first", "none"},
    {"registry-mirror", Form::registries, &Choices::mirrors, "NAME=NAME",
     "Take images from the second where their full names begin with the first, docker.io say", "none"},
    {"user-id", Form::user_id, &Choices::user_id, "N", "Number of the account that non-root-user makes", "10001"},
    {"user-name", Form::user_name, &Choices::user_name, "NAME", "Name of the account that non-root-user makes", "app"},
    {"python-dont-write-bytecode", Form::flag, &Choices::python_dont_write_bytecode, "",
     "Also set PYTHONDONTWRITEBYTECODE in Python images", "of prod alone"},
};

std::string wrong_with_pass(const std::string &name) { return passes::find(name) == nullptr ? unknown_pass(name) : ""; }

bool contains(const std::vector<std::string> &words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// `cache-mounts:mount@6`; `…@6.2` for a copy of the instruction, `…@new1` for one that a fix made.
std::string wrong_with_id(const std::string &id) {
  const std::size_t colon = id.find(':'), at = id.rfind('@');
  if (colon == std::string::npos || at == std::string::npos || at < colon + 2 || at + 1 == id.size())
    return fmt::format("`{}` is no id of a fix: PASS:KIND@LINE, as fix --explain shows it", id);
  return wrong_with_pass(id.substr(0, colon));
}

std::string wrong_with_images(const std::string &word) {
  const auto [from, to] = sides_of(word);
  const ImageReference name = parse::image_reference(from), other = parse::image_reference(to);
  if (!name.valid || !other.valid) return fmt::format("`{}` is not NAME=NAME of two images", word);
  const bool whole = !name.tag.empty() || !name.digest.empty();
  const bool whole_other = !other.tag.empty() || !other.digest.empty();
  if (!whole && whole_other)
    return fmt::format("`{}` names no tag, and `{}` does: name the one that it is for", from, to);
  if (whole && !whole_other) return fmt::format("`{}` names a tag, and `{}` names none", from, to);
  return "";
}

// A registry, or one with a path in it.
bool is_registry(const std::string &text) {
  const ImageReference image = parse::image_reference(text + "/image");
  const bool is_hub = text.starts_with("docker.io/") || text == "docker.io";
  return image.valid && (is_hub || !image.registry.empty());
}

std::string wrong_with_registries(const std::string &word) {
  const auto [from, to] = sides_of(word);
  return is_registry(from) && is_registry(to)
             ? ""
             : fmt::format("`{}` is not NAME=NAME of two registries, or of paths in them", word);
}

std::string wrong_with_user_id(const std::string &word) {
  const unsigned long id = std::strtoul(word.c_str(), nullptr, 10);
  if (id >= knowledge::lowest_account_id && id <= knowledge::highest_account_id) return "";
  return fmt::format(
      "`{}` is not between {} and {}, the numbers that every distribution has for accounts that are made", word,
      knowledge::lowest_account_id, knowledge::highest_account_id);
}

// What the programs of every distribution take.
std::string wrong_with_user_name(const std::string &name) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz", others = "abcdefghijklmnopqrstuvwxyz0123456789_-";
  const bool right = !name.empty() && name.size() <= 31 && name != "root" &&
                     letters.find(name.front()) != std::string_view::npos &&
                     name.find_first_not_of(others) == std::string::npos;
  return right ? ""
               : fmt::format("`{}` is not a name for an account: small letters, digits, - and _, at most 31", name);
}

std::string listed(knowledge::Words words, std::string_view last = "") {
  std::string text;
  const std::size_t count = words.size() + (last.empty() ? 0 : 1);
  std::size_t i = 0;
  for (std::string_view word : words)
    text += fmt::format("{}{}", i == 0 ? "" : i + 1 == count ? " or " : ", ", word), ++i;
  return last.empty() ? text : text + " or " + std::string(last);
}

void add_missing(std::vector<std::string> &words, const std::vector<std::string> &more) {
  for (const std::string &word : more)
    if (!contains(words, word)) words.push_back(word);
}

// The entry of a name that stands in both is the nearer one.
void add_entries(std::vector<std::string> &pairs, const std::vector<std::string> &nearer) {
  std::erase_if(pairs, [&](const std::string &pair) {
    const std::string name = sides_of(pair).first;
    return std::any_of(nearer.begin(), nearer.end(),
                       [&](const std::string &other) { return sides_of(other).first == name; });
  });
  pairs.insert(pairs.end(), nearer.begin(), nearer.end());
}

// As one choice says it: what the first ignores and the second asks for is not ignored.
void choose_again(Choices &first, const Choices &second) {
  const auto &more = second.extend_select;
  if (!second.select.empty()) {
    first.select = second.select;
    first.extend_select.clear();
    first.ignore.clear();
  }
  if (!more.empty() && contains(first.ignore, "all")) {
    first.ignore.clear();
    for (const passes::Pass *pass : passes::chain()) first.ignore.emplace_back(pass->id);
  }
  std::erase_if(first.ignore, [&](const std::string &name) { return contains(more, name) || contains(more, "all"); });
  add_missing(first.extend_select, more);
  add_missing(first.ignore, second.ignore);
}

}  // namespace

std::span<const ChoiceKey> choice_keys() { return table; }

std::string description(const ChoiceKey &key) {
  return key.is_list() ? std::string(key.what) : fmt::format("{} (default: {})", key.what, key.otherwise);
}

const ChoiceKey *choice_key(std::string_view name) {
  const auto found =
      std::find_if(std::begin(table), std::end(table), [&](const ChoiceKey &key) { return key.name == name; });
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
    case Form::passes: return word == "all" ? "" : wrong_with_pass(word);
    case Form::fix_ids: return wrong_with_id(word);
    case Form::images: return wrong_with_images(word);
    case Form::registries: return wrong_with_registries(word);
    case Form::user_id: return wrong_with_user_id(word);
    case Form::user_name: return wrong_with_user_name(word);
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
