// pipefail: let a RUN fail where any part of a pipe fails, not its last part alone.
//
// Why:      `curl … | tee file` succeeds when the download fails: the build goes on with an empty file.
// Safety:   intent: a RUN that ignored the failure of a pipe's left side now ends the build.
// Keeps:    scripts whose shell is not known to have the option (Debian's sh is dash, which has none); those that set
//           it themselves, or whose SHELL does; pipes whose failure is ignored, or decides what runs next; pipes that
//           would fail for no reason: into programs that may stop reading (head, grep -q), from programs whose status
//           is an answer (grep, find, yes); pipes whose left side only writes its arguments (echo); heredocs; a first
//           command that runs in the background.
// Example:  RUN curl -fsSL https://… | tar -xz   ->  RUN set -o pipefail && curl -fsSL https://… | tar -xz
#include <algorithm>

#include "knowledge/pipes.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/failures.hpp"
#include "passes/support/options.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/shell_in_force.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;
using shell::Node;
using shell::NodeKind;

// The command that a part of a pipe gets its status from, where that is one command with a plain name: else null.
const Node *last_command(const Node &part) {
  if (part.kind == NodeKind::subshell || part.kind == NodeKind::group || part.kind == NodeKind::list)
    return part.children.empty() ? nullptr : last_command(part.children.back());
  const std::size_t program = part.kind == NodeKind::simple ? model::run_word(part) : 0;
  return program < part.words.size() && part.words[program].literal ? &part : nullptr;
}

const std::string &program_of(const Node &command) { return command.words[model::run_word(command)].value; }

bool reads_to_end(const Node &part) {
  if (part.kind != NodeKind::simple || last_command(part) == nullptr) return false;
  const knowledge::PipeReader *reader = knowledge::pipe_reader(program_of(part));
  if (reader == nullptr) return false;
  bool needed = reader->needs.empty() || model::run_word(part) + 1 == part.words.size();
  for (std::size_t i = model::run_word(part) + 1; i < part.words.size(); ++i) {
    const std::string &text = part.words[i].value;
    needed |= reader->needs.contains(text);
    for (std::string_view early : reader->early_texts)
      if (text.find(early) != std::string::npos) return false;
  }
  const auto options = options_of(part, model::run_word(part), "");
  return needed && std::none_of(options.begin(), options.end(), [&](const Option &option) {
           const bool letter =
               option.name.size() == 2 && reader->early_letters.find(option.name[1]) != std::string_view::npos;
           return letter || reader->early_options.contains(option.name);
         });
}

// Why the pipe may fail for no reason; nothing where it may not.
struct Objection { std::string condition, reason; };

std::optional<Objection> objection_to(const Node &pipeline) {
  for (std::size_t i = 0; i < pipeline.children.size(); ++i) {
    const Node &part = pipeline.children[i];
    const Node *command = last_command(part);
    if (command == nullptr) return Objection{"part-not-understood", "a part of a pipe is not understood"};
    if (i > 0 && !reads_to_end(part))
      return Objection{
          "stops-reading",
          program_of(*command) + " is not known to read a pipe to its end: what writes into it may fail then"};
    if (i + 1 < pipeline.children.size() && knowledge::status_is_answer(program_of(*command)))
      return Objection{"status-is-an-answer",
                       program_of(*command) + " in front of a pipe may fail without anything being wrong"};
  }
  return std::nullopt;
}

// Whether the pipe loses a failure now.
bool loses_failure(const Node &pipeline) {
  return std::any_of(pipeline.children.begin(), pipeline.children.end() - 1, [](const Node &part) {
    return !knowledge::only_writes_arguments(program_of(*last_command(part)));
  });
}

// `set -e` in front of all others, which takes the option as well: its bundle of letters.
const shell::Word *set_letters(const RunText &text) {
  const Node &first = text.script().root.children[0];
  if (first.kind != NodeKind::simple || first.words.size() != 2 || first.words[0].value != "set") return nullptr;
  const shell::Word &letters = first.words[1];
  const bool plain = letters.literal && !letters.quoted && letters.value.size() > 1 && letters.value[0] == '-';
  return plain && letters.value.find_first_of("-o", 1) == std::string::npos ? &letters : nullptr;
}

bool begins_in_background(const Node &list) {
  for (shell::Separator separator : list.separators)
    if (separator != shell::Separator::and_if && separator != shell::Separator::or_if)
      return separator == shell::Separator::background;
  return false;
}

// What is not understood and holds a pipe, or may.
bool hides_pipe(const RunText &text) {
  bool hidden = false;
  for_each_use(text.script(), [&](const CommandUse &use) {
    hidden |= use.node->kind == NodeKind::opaque && text.source(use.node->span).find('|') != std::string_view::npos;
    for (const shell::Word &word : use.node->words)
      hidden |= word.opaque && text.source(word.span).find('|') != std::string_view::npos;
    for (const shell::Assignment &assignment : use.node->assignments)
      hidden |= assignment.value.opaque && text.source(assignment.span).find('|') != std::string_view::npos;
  });
  return hidden;
}

void mend(Rewriter &rewriter, const RunText &text) {
  bool lost = false;
  std::optional<Objection> objection;
  for_each_use(text.script(), [&](const CommandUse &use) {
    if (use.node->kind != NodeKind::pipeline || use.failure == Failure::ignored || objection) return;
    objection = use.failure == Failure::tested
                    ? Objection{"tested", "what runs next depends on a pipe: something else might run then"}
                    : objection_to(*use.node);
    if (!objection) lost |= loses_failure(*use.node);
  });
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(text.index(), condition, why);
  };
  if (!lost && !objection) return;
  if (text.run().script_in_heredoc) return leave("heredoc", "the script stands in a heredoc");
  if (!knows_pipefail(rewriter.model(), text.index()))
    return leave("shell-unknown", "the shell in force may not have pipefail");
  if (objection) return leave(objection->condition, objection->reason);
  if (hides_pipe(text))
    return leave("not-understood", "a part of the script is not understood that may hold another pipe");
  if (begins_in_background(text.script().root))
    return leave("background", "the script begins with a command in the background");
  auto fix = rewriter.fix("set", text.index(), Safety::intent, "end the build where any part of a pipe fails",
                          "a shell looks at the last part of a pipe alone");
  if (const shell::Word *letters = set_letters(text)) fix.insert(text.place(letters->span).end, "o pipefail");
  else fix.insert(text.place(text.script().root.children[0].span).begin, "set -o pipefail && ");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i)
    if (const auto text = RunText::of(rewriter.model(), i); text && !mentions_pipefail(rewriter.model(), i))
      mend(rewriter, *text);
}

}  // namespace

extern const Pass pipefail{
    .id = "pipefail",
    .worst = Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
