#include "verify/image_config.hpp"

#include <set>

namespace drydock::verify {

namespace {

using rewrite::Difference;
using Key = std::pair<Difference::Field, std::string>;

std::optional<std::string> value_of(const ImageConfig &config, const Key &key) {
  const auto found = config.settings.find(key);
  return found == config.settings.end() ? std::nullopt : std::optional(found->second);
}

// Images hold health checks and shells in another form than the text that a fix declares: that there is one counts.
bool is_as_declared(const Difference &declared, const std::optional<std::string> &value) {
  const bool other_form =
      declared.field == Difference::Field::healthcheck || declared.field == Difference::Field::shell;
  return other_form ? declared.after.has_value() == value.has_value() : declared.after == value;
}

}  // namespace

std::string ImageConfig::get(Field field, const std::string &key) const {
  const auto found = settings.find({field, key});
  return found == settings.end() ? "" : found->second;
}

std::string command_text(const std::vector<std::string> &words) {
  if (words.size() == 3 && words[0] == "/bin/sh" && words[1] == "-c") return "sh: " + words[2];
  std::string text = "exec:";
  for (const std::string &word : words) text += " [" + word + "]";
  return text;
}

ConfigComparison compare_configs(const ImageConfig &original, const ImageConfig &rewritten,
                                 std::span<const DeclaredDifference> declared) {
  // Several fixes may change one setting, each starting from what the one before left.
  std::map<Key, const DeclaredDifference *> expected;
  for (const DeclaredDifference &one : declared) expected[{one.difference.field, one.difference.key}] = &one;
  std::set<Key> keys;
  for (const ImageConfig *config : {&original, &rewritten})
    for (const auto &[key, value] : config->settings) keys.insert(key);
  for (const auto &[key, one] : expected) keys.insert(key);
  ConfigComparison result;
  for (const Key &key : keys) {
    const Difference found{key.first, key.second, value_of(original, key), value_of(rewritten, key)};
    const auto at = expected.find(key);
    const DeclaredDifference *wanted = at == expected.end() ? nullptr : at->second;
    const bool as_wanted = wanted != nullptr && is_as_declared(wanted->difference, found.after);
    if (found.before != found.after) (as_wanted ? result.declared : result.undeclared).push_back(found.describe());
    else if (wanted != nullptr && wanted->must_happen && !as_wanted)
      result.undeclared.push_back("declared, but not so: " +
                                  Difference{key.first, key.second, found.before, wanted->difference.after}.describe());
  }
  return result;
}

}  // namespace drydock::verify
