// What becomes of the failure of a command in a script: whether the build ends with it.
#pragma once

#include <functional>

#include "ir/shell.hpp"

namespace drydock::passes {

enum class Failure {
  ends_build,
  ignored,  // what follows runs as if nothing had been
  tested,   // what runs next depends on it: `if`, `||`, `!`
};

// One simple command, pipeline or opaque command and what its failure does. Of a command in a pipeline that is what the
// failure of the whole pipeline does.
struct CommandUse {
  const shell::Node *node;
  Failure failure;
  const shell::Node *pipeline = nullptr;  // that it is a direct part of
  std::size_t position = 0;               // in there
  bool piped = false;                     // it stands in a pipeline, at any depth
};

// Calls `visit` with all of them, those in compounds and substitutions included.
void for_each_use(const shell::Script &script, const std::function<void(const CommandUse &)> &visit);

}  // namespace drydock::passes
