#include "knowledge/secret_names.hpp"

#include <string>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

// moby/buildkit, validations.go, getSecretsRegex.
constexpr Words secret_words = "apikey auth credential credentials key password pword passwd secret token";
constexpr Words harmless_words = "public file version";

bool has_word(std::string_view name, const Words &words) {
  while (true) {
    const auto end = name.find('_');
    if (words.contains(name.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
    name.remove_prefix(end + 1);
  }
}

}  // namespace

bool names_secret(std::string_view variable) {
  std::string name(variable);
  for (char &c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return has_word(name, secret_words) && !has_word(name, harmless_words);
}

}  // namespace drydock::knowledge
