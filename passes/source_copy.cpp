// source-copy: bring the sources into an image that relies on a mount for them.
//
// Why:      in development the sources are mounted over the image's folder, so that a change is seen at once; in
//           production the image has to hold what it runs.
// Safety:   intent: the image gets files that it did not have.
// Keeps:    stages that copy sources already, or take files from other stages; stages that start nothing, or a shell;
//           a working directory that is not known, or the root; manifests from several folders; folders of which the
//           build context shows nothing else.
// Example:  COPY requirements.txt .                ->  COPY requirements.txt .
//           RUN pip install -r requirements.txt        RUN pip install -r requirements.txt
//                                                      COPY . .
#include <algorithm>
#include <set>
#include <variant>

#include "ir/text.hpp"
#include "knowledge/development_files.hpp"
#include "knowledge/manifest_files.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/path.hpp"
#include "passes/pass.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// The folder of the context that holds the manifests which the stage copies; "" is its root. An obstacle without a
// condition: the stage is not one that relies on a mount.
std::variant<std::string, Obstacle> folder_of_sources(const model::Model &model, const model::Stage &stage) {
  std::set<std::string> folders;
  for (std::optional<std::size_t> at = stage.index; at; at = model.stages()[*at].parent) {
    const model::Stage &part = model.stages()[*at];
    for (std::size_t i = part.from; i < part.end; ++i) {
      const Instruction &instruction = model.document().instructions[i];
      const auto *copy = instruction.as<Copy>();
      if (copy == nullptr) continue;
      if (!copies_context(instruction)) return Obstacle{};
      for (const Word &source : copy->sources) {
        const model::Value path = model.expand(i, source);
        if (!path.is_known()) return Obstacle{};
        const std::string file = model::context_path(path.text);
        // requirements/dev.txt: the folder is one of manifests, and lies beside what they are for.
        const std::string folder = std::string(model::folder_of(file));
        const bool all_manifests = knowledge::is_manifest_name(base_name(folder));
        if (!all_manifests && !knowledge::is_manifest_name(base_name(file))) return Obstacle{};
        folders.insert(all_manifests ? std::string(model::folder_of(folder)) : folder);
      }
    }
  }
  if (folders.size() > 1)
    return Obstacle{"several-folders",
                    "it copies manifests from several folders, and nobody knows which holds what it runs"};
  return folders.empty() ? std::string() : *folders.begin();
}

bool installs(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from; i < stage.end; ++i)
    if (!model.package_calls(i).empty())
      return true;
  return false;
}

// Whether the context shows more in the folder than what was copied.
bool holds_sources(const model::Context &context, const std::string &folder) {
  const std::vector<std::string> files = context.matches(folder.empty() ? "." : folder);
  return std::any_of(files.begin(), files.end(),
                     [](const std::string &file) { return knowledge::is_application_source(file); });
}

// A remark that stands alone, like `# Don't copy code (use volume mount)`, would be wrong now. It goes with the empty
// line behind it.
void drop_remarks(const Document &document, const model::Stage &stage, rewrite::Fix &fix) {
  const std::string_view source = document.source();
  const auto empty_at = [&](Offset at) {
    return source.substr(at).starts_with("\n") || source.substr(at).starts_with("\r\n");
  };
  const Instruction &first = document.instructions[stage.from], &last = document.instructions[stage.end - 1];
  for (std::size_t i = first.last_piece; i + 1 < last.first_piece; ++i) {
    const Span comment = document.piece_span(i);
    if (document.pieces[i].kind != PieceKind::comment ||
        !knowledge::speaks_of_mounted_sources(lower(document.text(comment))))
      continue;
    const Offset next = document.piece_span(i + 1).end;
    const std::string_view before = document.text({0, comment.begin});
    if (!empty_at(next) || (!before.ends_with("\n\n") && !before.ends_with("\r\n\r\n"))) continue;
    fix.erase({comment.begin, next + (source[next] == '\r' ? 2U : 1U)});
    fix.dropped_comments.push_back({comment, std::string(document.text(comment))});
  }
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const auto skip = [&](std::string condition, std::string reason) {
    rewriter.skip(stage.from, std::move(condition), std::move(reason));
  };
  if (stage.scratch || (stage.facts && stage.facts->windows())) return;
  const auto folder = folder_of_sources(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&folder)) {
    if (!obstacle->condition.empty()) skip(obstacle->condition, obstacle->reason);
    return;
  }
  const StartCommand start = start_command(model, stage);
  if (!start.known || start.programs.empty()) {
    if (installs(model, stage)) skip("no-start-command", "it holds no sources, but does not say either what it starts");
    return;
  }
  if (knowledge::is_interactive(start.programs.front()) || !installs(model, stage)) return;
  const auto workdir = final_workdir(model, stage);
  if (!workdir || *workdir == "/")
    return skip("workdir-unknown", "the sources are missing, and no WORKDIR says where they belong");
  const std::string &from = std::get<std::string>(folder);
  if (model.context() != nullptr && !holds_sources(*model.context(), from))
    return skip("sources-not-found", "the sources are missing, and the build context shows none");
  const std::string source = from.empty() ? "." : from;
  auto fix = rewriter.fix("copy", stage.from, Safety::intent, "copy the sources into " + *workdir,
                          "nothing mounts them in production");
  const Offset at = end_of_installs(rewriter.document(), stage);
  const model::Value user = model.user(stage.end - 1);
  const bool root = user.is_unknown() || user.text.empty() || user.text == "root" || user.text == "0";
  fix.insert(at, line_before(rewriter.document(), at) +
                     rewriter.style().instruction("COPY", (root ? "" : "--chown=" + user.text + " ") + source + " .") +
                     blank_line_after(rewriter.document(), at));
  fix.assume("what development mounts at " + *workdir + " is " +
             (from.empty() ? "the build context" : from + " of the build context"));
  drop_remarks(rewriter.document(), stage, fix);
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass source_copy{
    .id = "source-copy",
    .worst = Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

}  // namespace drydock::passes
