// Which RUNs read a variable that holds a secret, whether it stays behind in what they leave, and how they get it from
// a mount.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// The RUNs of the stage from `first` on that read it, in order; or why not all of them are known, or one may keep it.
std::variant<std::vector<std::size_t>, Obstacle> secret_readers(const model::Model &model, const model::Stage &stage,
                                                                std::size_t first, std::string_view name);

// Whether the file names a front end that hands secrets over as variables; one that a builder brings may be too old.
bool secrets_as_variables(const Document &document);

// Mounts the secret for a RUN that reads the variable. Without such a front end the script, which stands in no heredoc,
// first reads it from the mounted file.
void mount_secret(const rewrite::Rewriter &rewriter, std::size_t run, const std::string &name, rewrite::Fix &fix);

}  // namespace drydock::passes
