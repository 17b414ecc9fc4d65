// What a pass is: a name and a function that reads the model and proposes fixes. Its description for people is the
// comment at the head of its file (passes/texts.hpp).
#pragma once

#include <span>
#include <string_view>

#include "rewrite/rewriter.hpp"

namespace drydock::passes {

struct Pass {
  std::string_view id;       // the name that users know: the file's name in kebab-case
  rewrite::Safety worst;     // the highest level that its fixes have
  bool on;                   // without --select
  void (*run)(rewrite::Rewriter &rewriter);
  bool production = false;   // `prod` runs it though it is not on
};

// All passes in the order in which they run. The one table of the chain.
std::span<const Pass *const> chain();
// Null where there is none of that name.
const Pass *find(std::string_view id);

}  // namespace drydock::passes
