// What Dockerfiles that share a build context take from it, and what they make themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "knowledge/words.hpp"
#include "model/model.hpp"
#include "passes/support/context_words.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct ContextUse {
  // A call of a package manager.
  struct Call {
    std::string manager;
    bool installs = false;           // what the project's files name
    bool any = false;                // whatever it is asked to do, it builds or fetches
    std::vector<std::string> words;  // the literal ones
  };

  std::string dockerfile;            // its path, "" for the one that is looked at
  std::vector<std::string> folders;  // sources that are folders; "" is the whole context
  std::vector<std::string> named;    // sources by name or pattern, and the folders but the whole context
  std::vector<Call> calls;
  TextWords words;                   // of its instructions

  bool copies_whole() const;
  // Whether a folder that it copies holds the path.
  bool copies(std::string_view path) const;
  // Whether it calls one of the managers to install, or with one of the words to build.
  bool makes(knowledge::Words managers, knowledge::Words build_words) const;
};

// Of the Dockerfile looked at, which comes first, and of all in the context that the same ignore file is for. A file
// there that wants what the context does not have is built elsewhere, and left out. An obstacle where what one of them
// takes is not known.
std::variant<std::vector<ContextUse>, Obstacle> context_uses(const model::Model &model);

}  // namespace drydock::passes
