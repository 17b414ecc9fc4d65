// absolute-workdir: write a relative WORKDIR as the path that it means.
//
// Why:      `WORKDIR src` means another folder for each WORKDIR above it: readers have to add them up, and a line that
//           is moved changes all that follow.
// Safety:   safe: the builder resolves it to the same path.
// Keeps:    the first WORKDIR of a stage, which depends on the base image; paths with variables, and those below one;
//           paths that need quotes, or with a `~`; Windows.
// Example:  WORKDIR /app / WORKDIR src   ->  WORKDIR /app / WORKDIR /app/src
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// Characters that stand for themselves in a WORKDIR, in any builder, and that nobody takes for something else (`~`).
bool is_plain_path(std::string_view path) {
  return std::all_of(path.begin(), path.end(), [](char c) {
    const bool letter_or_digit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter_or_digit || std::string_view("/._-+@,=%").find(c) != std::string_view::npos;
  });
}

void mend_stage(Rewriter &rewriter, const model::Stage &stage) {
  std::string current;  // as written, where plain paths alone lead to it from an absolute one on
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = rewriter.document().instructions[i];
    const Workdir *workdir = instruction.as<Workdir>();
    if (workdir == nullptr) continue;
    const std::string_view path = workdir->path.text;
    const bool plain = workdir->path.plain() && !path.empty() && is_plain_path(path);
    if (plain && path.starts_with('/')) {
      current = absolute_path("/", path);
      continue;
    }
    const bool relative = plain || !rewriter.model().expand(i, workdir->path).text.starts_with('/');
    const bool had_folder = !current.empty();
    const std::string absolute = plain && had_folder ? absolute_path(current, path) : "";
    const auto place = place_of(rewriter.document(), instruction, path);
    current = absolute;
    if (!relative) continue;
    if (!had_folder)
      rewriter.skip(i, "folder-unknown", "no absolute WORKDIR of plain words stands above it in its stage");
    else if (!plain) rewriter.skip(i, "not-plain", "its path has variables, quotes or other characters");
    else if (!place) rewriter.skip(i, "continued", "a continuation stands in the path");
    else {
      auto fix = rewriter.fix("absolute", i, Safety::safe, "write the whole path",
                              "what it means depends on the WORKDIR above");
      fix.replace(*place, absolute);
      rewriter.propose(std::move(fix));
    }
  }
}

void run(Rewriter &rewriter) {
  for (const model::Stage &stage : rewriter.model().stages())
    if (!stage.facts || !stage.facts->windows()) mend_stage(rewriter, stage);
}

}  // namespace

extern const Pass absolute_workdir{
    .id = "absolute-workdir",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
