// A configuration, `.drydock.toml`: what its text says, and what is wrong with it. The only place that knows the
// library which reads TOML.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/settings.hpp"
#include "model/ignore_file.hpp"

namespace drydock::cli {

struct ConfigFile {
  // What the file says for all, or for some paths.
  struct Part {
    Choices choices;
    std::map<std::string, unsigned, std::less<>> lines;  // of the keys that stand in it
    std::vector<std::string> patterns;                   // of an override
    model::IgnoreFile paths;                             // they, as they are matched
    unsigned line = 1;
  };

  std::string path;  // as it is shown
  Part all;
  std::vector<Part> overrides;
  model::IgnoreFile exclude;
  // `path:line:column: error: …`, the source line and a caret, for each thing that is wrong.
  std::vector<std::string> errors;
};

ConfigFile read_config(std::string path, std::string_view text);

}  // namespace drydock::cli
