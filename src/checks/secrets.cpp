#include "checks/secrets.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace drydock::checks {

namespace {

// moby/buildkit, validations.go, getSecretsRegex.
constexpr std::array<std::string_view, 10> secret_words = {"apikey", "auth",   "credential", "credentials", "key",
                                                           "password", "pword", "passwd",    "secret",      "token"};
constexpr std::array<std::string_view, 3> harmless_words = {"public", "file", "version"};

template <std::size_t size>
bool has_word(std::string_view name, const std::array<std::string_view, size> &words) {
  while (true) {
    const auto end = name.find('_');
    if (std::find(words.begin(), words.end(), name.substr(0, end)) != words.end()) return true;
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

}  // namespace drydock::checks
