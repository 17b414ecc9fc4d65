// The options of one `RUN --mount`, as the builder takes them in the third of its phases (dockerfile-language § 10):
// left to right, each value expanded, so that an option may come too early for its type.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "ir/instruction.hpp"

namespace drydock::model {

struct MountOptions {
  std::string type = "bind";  // bind, cache, tmpfs, secret, ssh
  std::string from, source, target, id, sharing;
  bool read_only = true;
  bool required = false;
  std::int64_t size = 0;  // of tmpfs, in bytes; 0: no limit
  std::optional<std::uint64_t> mode, uid, gid;
  std::optional<std::string> env;
};

struct MountResult {
  MountOptions options;
  std::optional<std::string> error;  // the builder's words
};

// `expand` gives the value of an option's text; what it throws passes through. `suggest` gives "" or the builder's
// " (did you mean X?)" for a word that should be one of `known`.
using Expand = std::function<std::string(std::string_view text)>;
using Suggest = std::string (*)(std::string_view word, const std::vector<std::string_view> &known, bool ignore_case);
MountResult mount_options(const Mount &mount, const Expand &expand, Suggest suggest);

}  // namespace drydock::model
