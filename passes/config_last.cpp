// config-last: declare what differs from build to build behind the installs, not in front of them.
//
// Why:      each RUN behind an ARG has it in its environment, and so runs again when a date or a commit is a new one.
// Safety:   review: an install that reads the variable would no longer see it.
// Keeps:    arguments that need not change (the rest of LABEL, EXPOSE and CMD gains nothing by moving); those that a RUN,
//           COPY or other instruction reads before any install; an ENV that gives the value another name; RUNs that do
//           more than install packages, since a build may read its environment; arguments with nothing to install behind
//           them.
// Example:  ARG GIT_SHA                      ->  RUN apk add --no-cache curl
//           LABEL revision=$GIT_SHA              ARG GIT_SHA
//           RUN apk add --no-cache curl          LABEL revision=$GIT_SHA
#include <algorithm>

#include "knowledge/changing_arguments.hpp"
#include "knowledge/plain_programs.hpp"
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using rewrite::Rewriter;

std::vector<std::string_view> changing_names(const Instruction &instruction) {
  std::vector<std::string_view> names;
  if (const Arg *arg = instruction.as<Arg>())
    for (const Arg::Declaration &declaration : arg->declarations) names.push_back(declaration.name);
  const bool all = std::all_of(names.begin(), names.end(), [](std::string_view name) { return knowledge::changes_each_build(name); });
  return all ? names : std::vector<std::string_view>{};
}

bool mentions(const Instruction &instruction, const std::vector<std::string_view> &names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return instruction.rest().find(name) != std::string_view::npos; });
}

// An ENV that passes the values on under names that no tool knows.
bool passes_on(const Instruction &instruction) {
  const Env *env = instruction.as<Env>();
  return env != nullptr && std::all_of(env->pairs.begin(), env->pairs.end(), [](const KeyValue &pair) { return knowledge::changes_each_build(pair.key.text); });
}

enum class Work { none, installs, more };

Work work_of(const model::Model &model, std::size_t run) {
  const auto text = RunText::of(model, run);
  if (!text) return Work::more;
  Work work = Work::none;
  for_each_command(text->script().root, [&](const shell::Node &command) {
    const auto call = model::package_call(command);
    const bool installs = call && call->action != Action::other && call->action != Action::download && !call->manager->any_subcommand_fetches;
    const std::size_t program = model::run_word(command);
    const bool plain = program < command.words.size() && knowledge::is_plain_program(command.words[program].value) && command.redirects.empty();
    const bool computes = std::any_of(command.words.begin(), command.words.end(), [](const shell::Word &word) { return word.opaque || !word.substitutions.empty(); });
    if (computes || !(installs || plain)) work = Work::more;
    else if (installs && work == Work::none) work = Work::installs;
  });
  return work;
}

// The lines of those instructions that stand before `last`, neighbours as one block, with the blank line above where one
// is below too.
std::vector<Span> blocks_of(const Document &document, const std::vector<std::size_t> &moved, std::size_t last) {
  std::vector<Span> blocks;
  for (std::size_t i = 0; i < moved.size() && moved[i] < last; ++i) {
    const Span lines = with_comments(document, document.instructions[moved[i]]);
    if (i > 0 && moved[i] == moved[i - 1] + 1) blocks.back().end = lines.end;
    else blocks.push_back(lines);
  }
  for (Span &block : blocks)
    if (blank_line_at(document, block.end)) block.begin = blank_line_above(document, block.begin).begin;
  return blocks;
}

// Moves one ARG down, with those that follow and the LABELs and ENVs that read them; nothing where no install stands
// behind it. Returns the instruction to go on from.
std::size_t move_arguments(Rewriter &rewriter, std::size_t argument, std::vector<std::string_view> names) {
  const model::Model &model = rewriter.model();
  const Document &document = rewriter.document();
  const std::size_t end = model.stage_of(argument)->end;
  std::vector<std::size_t> moved{argument};
  std::optional<std::size_t> last;  // the last RUN that installs
  std::string obstacle;
  std::size_t at = argument + 1;
  for (; at < end && obstacle.empty(); ++at) {
    const Instruction &instruction = document.instructions[at];
    const bool reads = mentions(instruction, names);
    const std::string line = "line " + std::to_string(instruction.first_line);
    const auto more = changing_names(instruction);
    if (!more.empty() && !reads) {
      names.insert(names.end(), more.begin(), more.end());
      moved.push_back(at);
    } else if (instruction.keyword == Keyword::run) {
      const Work work = work_of(model, at);
      if (reads) obstacle = line + " reads it";
      else if (work == Work::more) obstacle = line + " may read it from its environment";
      else if (work == Work::installs) last = at;
    } else if (reads && (instruction.keyword == Keyword::label || passes_on(instruction))) {
      moved.push_back(at);
    } else if (reads || instruction.keyword == Keyword::onbuild) {
      obstacle = line + " reads it";
    }
  }
  if (!last) {
    // Only of interest where something is installed behind the obstacle.
    const std::size_t stop = at;
    for (; !obstacle.empty() && at < end; ++at)
      if (document.instructions[at].keyword == Keyword::run && work_of(model, at) == Work::installs) {
        rewriter.skip(argument, "read-before-installs", obstacle);
        break;
      }
    return stop;
  }
  auto fix = rewriter.fix("move", argument, rewrite::Safety::review, "declare " + std::string(names.front()) + " behind the installs",
                          "a new value of it then no longer installs everything again");
  const Offset to = document.lines_of(document.instructions[*last]).end;
  if (!line_before(document, to).empty()) fix.insert(to, rewriter.style().line_end, 0);
  for (Span block : blocks_of(document, moved, *last)) fix.move(block, to, 1);
  fix.assume("no install reads " + std::string(names.front()) + " from its environment");
  rewriter.propose(std::move(fix));
  return *last + 1;
}

void run(Rewriter &rewriter) {
  const auto &instructions = rewriter.document().instructions;
  for (std::size_t i = 0; i < instructions.size();) {
    const auto names = rewriter.model().stage_of(i) == nullptr ? std::vector<std::string_view>{} : changing_names(instructions[i]);
    i = names.empty() ? i + 1 : move_arguments(rewriter, i, names);
  }
}

}  // namespace

extern const Pass config_last{
    .id = "config-last",
    .worst = rewrite::Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
