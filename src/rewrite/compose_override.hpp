// A compose file that turns development's services into production's, where it follows the one that stays as it is.
#pragma once

#include <string>
#include <vector>

#include "model/yaml.hpp"

namespace drydock::rewrite {

struct ComposeEntry {
  std::string name;
  std::string why;      // one or more sentences
  model::Yaml value;    // null: nothing is set, the sentences say why
};

struct ComposeOverride {
  struct Service {
    std::string name;
    std::vector<ComposeEntry> entries;  // in order
  };
  std::vector<Service> services;
  std::vector<std::string> notes;  // a sentence for each service that is left out, and why
};

}  // namespace drydock::rewrite
