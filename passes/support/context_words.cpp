#include "passes/support/context_words.hpp"

#include "knowledge/ignore_entries.hpp"
#include "model/package_json.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

// Reading more takes longer than anyone wants to wait for a suggestion.
constexpr std::size_t most_files = 3000, most_bytes = 8U << 20U;

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

void add_packages(std::string_view text, TextWords &words) {
  const auto manifest = model::read_package_json(text);
  if (!manifest) return;
  const model::DependencySections &all = manifest->sections;
  for (const auto *section : {&all.required, &all.development, &all.optional, &all.peers})
    for (const auto &[name, version] : *section) words.add_word("npm:" + name);
}

}  // namespace

void TextWords::add(std::string_view text) {
  std::string_view last;
  for (std::size_t at = 0; at < text.size();) {
    if (!in_word(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && in_word(text[end])) ++end;
    std::string_view word = text.substr(at, end - at);
    at = end;
    while (word.ends_with('.')) word.remove_suffix(1);
    const bool module = word == "-m";
    while (word.starts_with('-') && !module) word.remove_prefix(1);
    if (word.empty()) continue;
    if (!words_.contains(word)) words_.emplace(word);
    if (last == "git" || last == "-m") words_.insert(std::string(last) + " " + std::string(word));
    last = word;
  }
}

ContextWords context_words(const model::Context &context) {
  ContextWords result;
  std::size_t files = 0, bytes = 0;
  for (const std::string &path : context.files()) {
    if (!knowledge::tells_readers(path)) continue;
    const auto text = context.read(path);
    if (!text) continue;
    bytes += text->size();
    if (++files > most_files || bytes > most_bytes) {
      result.complete = false;
      return result;
    }
    result.words.add(*text);
    if (base_name(path) == "package.json") add_packages(*text, result.words);
  }
  return result;
}

}  // namespace drydock::passes
