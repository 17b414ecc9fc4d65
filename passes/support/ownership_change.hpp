// `chown` and `chmod` in a RUN, and the flags of COPY that say the same.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.hpp"

namespace drydock::passes {

struct OwnershipChange {
  enum class Kind { owner, mode };
  Kind kind = Kind::owner;
  std::string value;                        // as written
  std::vector<std::string> paths;           // absolute and clean
  std::optional<std::size_t> recursive;     // the word that says so
};

// Nothing for other commands, and for those with an option or an operand that is not understood.
std::optional<OwnershipChange> ownership_change(const model::Model &model, std::size_t instruction,
                                                const shell::Node &command);

struct Owner {
  std::string user, group;
};

// chown leaves the group as it is where none is named, and that is root's behind a COPY; the flag of COPY would take
// the user's number for it. Nothing for `user:` and what else is not spelled out.
std::optional<Owner> owner_of(std::string_view value);

// Whether the name stands for an account, or for a group, in front of the instruction: a number, one of the base
// image's own, or one that a RUN of the stage makes.
bool account_exists(const model::Model &model, std::size_t before, const std::string &name);
bool group_exists(const model::Model &model, std::size_t before, const std::string &name);

}  // namespace drydock::passes
