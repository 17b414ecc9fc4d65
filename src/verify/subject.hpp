// What is verified: a Dockerfile, what became of it, and what its fixes declare.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/context.hpp"
#include "model/mirrors.hpp"
#include "rewrite/outcome.hpp"
#include "verify/image_config.hpp"

namespace drydock::verify {

// One of the two files to build.
struct Version {
  std::string text;
  std::optional<std::string> ignore;  // of an ignore file of its own, which then counts in place of the context's
  std::string base;                   // the image that its last stage starts from; "" where not known
};

struct Subject {
  std::string file;     // for people
  std::string context;  // a folder
  Version original, rewritten;
  std::vector<DeclaredDifference> differences;
  std::vector<std::string> passes;         // that have a fix in it
  bool another_base = false;               // then only what the application and its packages own is compared
  std::vector<std::string> folders;        // where the original puts the application, without a slash in front
  std::vector<std::string> hidden;         // what the ignore file now keeps out of them: patterns of a FileRule
  std::vector<std::string> carried;        // what a split copies out of its builder, without a slash in front
  std::string source_file, manifest_file;  // in the context, for the rebuilds; "" where there is none
};

// `mirrors`: whose names are those of other images. `against`: a version to build in place of the suggestion; what the
// fixes declare may differ then, and need not.
Subject subject_of(const std::string &file, const rewrite::Outcome &outcome, const model::Context &context,
                   const model::Mirrors &mirrors, std::optional<std::string> own_ignore_file,
                   std::optional<Version> against);

// The text with its syntax line replaced by one that means nothing, so that line numbers stay; nothing where it has
// none.
std::optional<std::string> without_syntax_line(const std::string &text);

}  // namespace drydock::verify
