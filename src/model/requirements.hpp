// pip's requirements files, as far as a rewrite depends on them (rewrites § 2.3 pip, § 2.6).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/context.hpp"

namespace drydock::model {

struct Requirements {
  std::vector<std::string> files;  // the file itself and all that it reaches by -r and -c, as paths in the context
  std::vector<std::string> names;  // of the distributions, normalised as PEP 503 has it, without duplicates; not those
                                   // that only a constraints file names
  // Why an installation from these files needs more of the context than `files`, or can't be read in full: "-e of a
  // local project in requirements.txt, line 3". Holds neither URLs nor values. Empty where it needs nothing else.
  std::vector<std::string> obstacles;
  // What is fetched from an https or http address, as written, `git+https://…` among them: those need git where they
  // are installed. They may hold credentials: never print them.
  std::vector<std::string> urls;
};

// Reads `path` and what it refers to. Nothing where the context does not have it.
std::optional<Requirements> read_requirements(const Context &context, std::string_view path);

// A distribution's name as PEP 503 compares it: lower case, runs of `-`, `_` and `.` as one `-`.
std::string normalised_distribution(std::string_view name);

}  // namespace drydock::model
