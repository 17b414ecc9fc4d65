// config-last: declare what differs from build to build behind the installs, not in front of them.
//
// Why:      each RUN behind an ARG has it in its environment, and so runs again when a date or a commit is a new one.
// Safety:   review: an install that reads the variable would no longer see it.
// Keeps:    arguments that need not change (the rest of LABEL, EXPOSE and CMD gains nothing by moving); those that a
//           RUN, COPY or other instruction reads before any install; an ENV that gives the value another name; labels
//           whose other variables are set again in between; RUNs that do more than install packages, since a build
//           may read its environment; arguments with nothing to install behind them.
// Example:  ARG GIT_SHA                      ->  RUN apk add --no-cache curl
//           LABEL revision=$GIT_SHA              ARG GIT_SHA
//           RUN apk add --no-cache curl          LABEL revision=$GIT_SHA
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/changing_values.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;

// The lines of those instructions that stand before `last`, neighbours as one block, with the blank line above where
// one is below too.
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
    } else if (std::any_of(moved.begin(), moved.end(), [&](std::size_t one) {
      return sets_variable_of(instruction, document.instructions[one]);
    })) {
      obstacle = line + " changes a variable that would go along";
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
  auto fix = rewriter.fix("move", argument, rewrite::Safety::review, "declare " + std::string(names.front()) +
                          " behind the installs",
                          "a new value of it then no longer installs everything again");
  const Offset to = document.lines_of(document.instructions[*last]).end;
  if (!line_before(document, to).empty()) fix.insert(to, rewriter.style().line_end, 0);
  const std::vector<Span> blocks = blocks_of(document, moved, *last);
  if (blank_line_at(document, to) && to < document.source().size() && !blank_line_at(document, blocks.front().begin))
    fix.insert(to, rewriter.style().line_end, 0);
  for (Span block : blocks) fix.move(block, to, 1);
  fix.assume("no install reads " + std::string(names.front()) + " from its environment");
  rewriter.propose(std::move(fix));
  return *last + 1;
}

void run(Rewriter &rewriter) {
  const auto &instructions = rewriter.document().instructions;
  for (std::size_t i = 0; i < instructions.size();) {
    const auto names =
        rewriter.model().stage_of(i) == nullptr ? std::vector<std::string_view>{} : changing_names(instructions[i]);
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
