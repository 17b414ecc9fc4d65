// Asking git about a folder. The repository's settings are another's: nothing that they name is started, and nothing is
// fetched.
#pragma once

#include <string>
#include <vector>

namespace drydock::cli {

struct GitAnswer {
  std::string out;
  std::string error;  // why there is no answer, in words
};

// `words`: git's command and its arguments.
GitAnswer ask_git(const std::string &folder, const std::vector<std::string> &words);

}  // namespace drydock::cli
