// Translation validation after every pass (DESIGN, "The check after each pass"). Product code, run for every user.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/model.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/tracked_text.hpp"

namespace drydock::pipeline {

// What is wrong with `after` as the result of `fixes` on `before`, in words; nothing where all holds: it parses, every
// instruction, comment and directive is accounted for, the ignore file hides nothing that the Dockerfile names, and
// each stage's runtime configuration equals the one before but for the declared differences. `step` is the text after,
// with provenance in the text before.
std::optional<std::string> check(const model::Model &before, const model::Model &after,
                                 std::span<const rewrite::Fix> fixes, const rewrite::TrackedText &step);

}  // namespace drydock::pipeline
