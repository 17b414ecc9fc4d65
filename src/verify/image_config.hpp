// What an image says of how it is run, and whether two images say the same but for what the fixes declare.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "rewrite/fix.hpp"

namespace drydock::verify {

struct ImageConfig {
  using Field = rewrite::Difference::Field;
  // Each setting by its field and key (of an environment variable, a label, a port, a volume), as the check of the
  // pipeline writes them: a command is `exec: [a] [b]` or `sh: a b`.
  std::map<std::pair<Field, std::string>, std::string> settings;

  std::string get(Field field, const std::string &key = "") const;
};

// The setting's text for a command as an image holds it.
std::string command_text(const std::vector<std::string> &words);

struct ConfigComparison {
  std::vector<std::string> declared;    // differences that a fix declares, and that are there
  std::vector<std::string> undeclared;  // those that none declares, and declared ones that are not there
};

// In the order in which the fixes apply.
struct DeclaredDifference {
  rewrite::Difference difference;
  bool must_happen;  // that it is not there is a difference as well
};

ConfigComparison compare_configs(const ImageConfig &original, const ImageConfig &rewritten,
                                 std::span<const DeclaredDifference> declared);

}  // namespace drydock::verify
