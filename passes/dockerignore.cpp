// dockerignore: keep out of the build context what neither the build nor the image needs.
//
// Why:      a COPY of a folder takes all of it: the repository's history, local settings with passwords, what was built
//           or installed outside of the container. Each change of any of it builds everything behind the COPY again.
// Safety:   review: what is kept out is what no source, setting or Dockerfile of the context mentions; the fix says
//           what it takes nobody to read. Cached layers of such a COPY are built anew once.
// Keeps:    files without a known build context, or one that is not seen as a whole; Dockerfiles that copy no folder of
//           it; sources that depend on what the build is given, in this or another Dockerfile that the ignore file is
//           for; an ignore file that can't be read, that the builder refuses, or that hides all but what it lists. Of
//           the patterns: what a Dockerfile copies by name; what something in the context may read (.git for versions,
//           .env for settings); what tools make, where a build does not make it itself or the context has it now; what
//           the ignore file has taken back.
// Example:  COPY . .   ->  .dockerignore:
//                            .git
//                            **/__pycache__
#include <algorithm>

#include "model/context_sources.hpp"
#include "model/path.hpp"
#include "passes/pass.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/ignore_plan.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;

// What stands above the patterns that are added to someone's own.
constexpr std::string_view added_mark = "# added by drydock";

// The first instruction that takes a folder of the context; without a context only the whole is known to be one.
std::optional<std::size_t> first_folder(const model::Model &model) {
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i)
    for (const std::string &source : model::context_sources(model, i).known) {
      const std::string path = model::context_path(source);
      if (path.empty() || (model.context() != nullptr && model.context()->has_folder(path))) return i;
    }
  return std::nullopt;
}

std::optional<Obstacle> unfit(const model::Context *context) {
  if (context == nullptr) return Obstacle{"no-context", "the build context is not known, and so not what it holds"};
  if (!context->ignore_path().empty() && !context->ignore_text())
    return Obstacle{"ignore-unreadable", context->ignore_path() + " can't be read"};
  if (!context->complete()) return Obstacle{"incomplete", "the build context could not be listed as a whole"};
  if (!context->ignore().valid())
    return Obstacle{"ignore-invalid", "the builder refuses " + context->ignore_path() + " as it is"};
  if (context->ignore().hides_all())
    return Obstacle{"allow-list", context->ignore_path() + " hides all but what it lists, which leaves nothing to add"};
  return std::nullopt;
}

// A file of its own, in groups.
std::string new_text(const IgnorePlan &plan) {
  std::string text;
  std::string_view group;
  for (const knowledge::IgnoreEntry *entry : plan.entries) {
    if (entry->group != group) text += (text.empty() ? "# " : "\n# ") + std::string(entry->group) + "\n";
    group = entry->group;
    text += std::string(entry->pattern) + "\n";
  }
  return text;
}

// What is put behind the text that is there.
std::string more_text(const IgnorePlan &plan, const std::string &before) {
  const std::string line_end = before.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  std::string text = before.empty() || before.ends_with('\n') ? "" : line_end;
  if (before.find(added_mark) == std::string::npos)
    text += (before.empty() ? "" : line_end) + std::string(added_mark) + line_end;
  for (const knowledge::IgnoreEntry *entry : plan.entries) text += std::string(entry->pattern) + line_end;
  return text;
}

std::string assumption(const IgnorePlan &plan) {
  std::vector<std::string> things;
  for (const knowledge::IgnoreEntry *entry : plan.entries)
    if (!entry->what.empty() && std::find(things.begin(), things.end(), entry->what) == things.end())
      things.emplace_back(entry->what);
  return listed(things, " or ");
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  const auto anchor = first_folder(model);
  if (!anchor) return;
  if (auto obstacle = unfit(model.context())) return rewriter.skip(*anchor, obstacle->condition, obstacle->reason);
  const model::Context &context = *model.context();
  const auto uses = context_uses(model);
  if (const auto *obstacle = std::get_if<Obstacle>(&uses))
    return rewriter.skip(*anchor, obstacle->condition, obstacle->reason);
  const IgnorePlan plan = ignore_plan(context, std::get<std::vector<ContextUse>>(uses));
  for (const Obstacle &obstacle : plan.left_out) rewriter.skip(*anchor, obstacle.condition, obstacle.reason);
  const bool worth_it =
      std::any_of(plan.entries.begin(), plan.entries.end(), [](const auto *entry) { return !entry->minor; });
  if (!worth_it && (plan.entries.empty() || !context.ignore_text())) return;
  const std::optional<std::string> &before = context.ignore_text();
  auto fix = rewriter.fix(before ? "extend" : "create", *anchor, rewrite::Safety::review,
                          before ? "add to " + context.ignore_path() + " what the image does not need"
                                 : "make a .dockerignore for what the image does not need",
                          "what the image does not need then neither gets into it, nor makes the COPY build anew");
  fix.insert_in(before ? context.ignore_path() : ".dockerignore", before ? static_cast<Offset>(before->size()) : 0,
                before ? more_text(plan, *before) : new_text(plan));
  if (const std::string things = assumption(plan); !things.empty())
    fix.assume("neither the build nor the application reads " + things);
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass dockerignore{
    .id = "dockerignore",
    .worst = rewrite::Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
