#include "knowledge/secret_names.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace drydock::knowledge {

namespace {

// moby/buildkit, validations.go, getSecretsRegex.
constexpr Words secret_words = "apikey auth credential credentials key password pword passwd secret token";
constexpr Words harmless_words = "public file version";
// About a secret, or about keys that anybody may know (`GPG_KEY` of the official images is a fingerprint).
constexpr Words descriptive_words =
    "gpg pgp id ids fingerprint path dir location checking allow disable enable enabled use no plugin source url uri "
    "endpoint type method header name issuer algorithm length size ttl expire expires timeout server host port";

// Each from the manual of the tool: the prefix that makes a variable part of the bundle.
constexpr Words published_prefixes =
    "VITE_ NEXT_PUBLIC_ REACT_APP_ VUE_APP_ NUXT_PUBLIC_ NUXT_ENV_ GATSBY_ EXPO_PUBLIC_ PUBLIC_ STORYBOOK_ NG_APP_ "
    "PARCEL_";

// Manuals: npm's .npmrc and yarn's .yarnrc.yml take `${NAME}`; pip's configuration and requirements take `${NAME}`;
// maven's settings `${env.NAME}`; gradle's scripts read the environment; NuGet.Config takes `%NAME%`; a Gemfile is Ruby.
constexpr SecretReader readers[] = {
    {"npm yarn pnpm bun", ".npmrc .yarnrc .yarnrc.yml bunfig.toml"},
    {"pip", "pip.conf requirements.txt"},
    {"maven", "settings.xml"},
    {"gradle", "build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.properties"},
    {"dotnet", "nuget.config NuGet.config NuGet.Config"},
    {"bundle", "Gemfile"},
};

// Programs and the subcommands that qualify; `*` is any. curl and wget write what they fetch, not what they were given;
// the managers' installs take addresses and headers as arguments. Builtins change the shell of one RUN alone.
struct Program {
  std::string_view name;
  Words subcommands;
};
constexpr Program programs[] = {
    {"curl", "*"},        {"wget", "*"},         {"test", "*"},     {"[", "*"},          {"export", "*"},
    {"pip", "install download wheel"},           {"pip3", "install download wheel"},     {"uv", "sync pip"},
    {"npm", "ci install i"},                     {"yarn", "install"},                    {"pnpm", "install i"},
    {"composer", "install"},                     {"bundle", "install"},                  {"mvn", "*"},
    {"gradle", "*"},      {"gradlew", "*"},      {"dotnet", "restore"},                  {"go", "mod"},
};

bool has_word(std::string_view name, const Words &words) {
  while (true) {
    const auto end = name.find('_');
    if (words.contains(name.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
    name.remove_prefix(end + 1);
  }
}

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

}  // namespace

bool names_secret(std::string_view variable) {
  const std::string name = in_small_letters(variable);
  return has_word(name, secret_words) && !has_word(name, harmless_words);
}

bool holds_secret(std::string_view variable) {
  const bool published = std::any_of(published_prefixes.begin(), published_prefixes.end(),
                                     [&](std::string_view prefix) { return variable.starts_with(prefix); });
  return !published && names_secret(variable) && !has_word(in_small_letters(variable), descriptive_words);
}

std::span<const SecretReader> secret_readers() { return readers; }

bool keeps_no_secret(std::string_view program, std::string_view subcommand) {
  const std::string_view name = program.substr(program.rfind('/') + 1);
  return std::any_of(std::begin(programs), std::end(programs), [&](const Program &row) {
    return row.name == name && (row.subcommands.contains("*") || row.subcommands.contains(subcommand));
  });
}

}  // namespace drydock::knowledge
