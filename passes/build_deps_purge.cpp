// build-deps-purge: install build tools, use them and remove them in one RUN, where they serve that RUN alone.
//
// Why:      compilers and headers that are installed in a layer of their own stay in the image for good, several
//           hundred megabytes that whoever breaks in can use.
// Safety:   review: the run-time libraries of -dev packages are named in the install, so that they stay when the
//           headers go; that the container compiles nothing is the fix's assumption. Where files are copied between
//           install and use, a change of them installs the packages anew, which the fix says.
// Keeps:    all stages but the last, and one that starts from another; images that have compilers or are not known to
//           lack them; several installs or uses of build tools; later RUNs that are not known to do without; RUNs that
//           are no plain `a && b` of root, whose flags differ, or that bear another tool's mark; files that remove
//           packages already, or add other package sources; headers whose run-time library is not known for the
//           release; packages that would go along; instructions between the two RUNs that may depend on what is
//           installed.
// Example:  RUN apt-get update && apt-get install -y gcc libpq-dev / COPY requirements.txt . / RUN pip install -r …
//           ->  COPY requirements.txt .
//               RUN apt-get update && apt-get install -y gcc libpq-dev libpq5 && pip install -r …
//                   && apt-get purge -y --auto-remove gcc libpq-dev
#include "passes/pass.hpp"
#include "passes/support/build_deps_plan.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/moves.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;

// Names the run-time libraries behind the last package, which the commands taken in may follow.
void name_libraries(const RunText &text, const BuildDepsPlan &plan, Fix &fix) {
  const std::size_t last = plan.install.operands.back();
  int order = -static_cast<int>(plan.runtime.size());
  for (const std::string &package : plan.runtime)
    fix.insert(text.place(plan.install.word(last).span).end, text.gap_before(*plan.install.command, last) + package,
               order++);
}

// The first line above an instruction that holds a comment of it, headings that stand apart included.
Offset start_with_headings(const Document &document, std::size_t instruction) {
  Offset at = document.lines_of(document.instructions[instruction - 1]).end;
  while (blank_line_at(document, at)) at = static_cast<Offset>(document.source().find('\n', at) + 1);
  return at;
}

// What stands between the two RUNs goes in front of the first, with its comments; returns where the use's own begin.
Offset move_what_is_between(const Document &document, const BuildDepsPlan &plan, Fix &fix,
                            const rewrite::Style &style) {
  const Instruction &install = document.instructions[plan.install_run];
  const Offset begin = document.lines_of(install).end;
  if (plan.between.empty()) return begin;
  const Offset end = with_comments(document, document.instructions[plan.use_run]).begin;
  Offset first = begin, last = end;
  while (blank_line_at(document, first)) first = static_cast<Offset>(document.source().find('\n', first) + 1);
  while (blank_line_above(document, last).size() > 0) last = blank_line_above(document, last).begin;
  const Offset place = start_with_headings(document, plan.install_run);
  if (first > begin) fix.erase({begin, first});
  fix.move({first, last}, place, 0);
  if (blank_line_above(document, place).size() > 0) fix.insert(place, style.line_end, 1);
  if (last < end) fix.erase({last, end});
  return end;
}

// Takes the use's commands behind `at`; comments above it become lines of the RUN.
void take_in(const Document &document, const RunText &use, Offset comments, Offset at, const rewrite::Style &style,
             Fix &fix) {
  const Span lines = document.lines_of(use.instruction());
  const Span commands = use.place(use.script().root.span);
  const std::string escape = std::string(" ") + style.escape + style.line_end;
  fix.insert(at, (style.trailing_and ? " &&" : "") + escape, 1);
  for (Offset line = comments; line < lines.begin;) {
    const auto end = static_cast<Offset>(document.source().find('\n', line) + 1);
    if (blank_line_at(document, line)) fix.erase({line, end});
    else fix.move({line, end}, at, 2);
    line = end;
  }
  fix.insert(at, style.indent + (style.trailing_and ? "" : "&& "), 3);
  fix.move(commands, at, 4);
  fix.erase({lines.begin, commands.begin});
  fix.erase({commands.end, lines.end});
  fix.absorbed.push_back({use.index(), "merged into the RUN that installs what it needs"});
}

void edit(const Rewriter &rewriter, const BuildDepsPlan &plan, Fix &fix) {
  const Document &document = rewriter.document();
  const RunText install = *RunText::of(rewriter.model(), plan.install_run);
  const rewrite::Style style = rewrite::style_of(document, install.instruction());
  const std::vector<const shell::Node *> commands = *install.and_list();
  const Offset at = install.place(commands[plan.last_command]->span).end;
  name_libraries(install, plan, fix);
  if (plan.use_run != plan.install_run) {
    const Offset comments = move_what_is_between(document, plan, fix, style);
    take_in(document, *RunText::of(rewriter.model(), plan.use_run), comments, at, style, fix);
  }
  const std::string program(install.source(plan.install.word(plan.install.name_word).span));
  fix.insert(at,
             style.and_continuation() + program + " " + std::string(plan.install.manager->remove_with_dependencies) +
                 " " + joined(plan.removed, " "),
             5);
  if (plan.last_command + 1 == commands.size()) return;
  // A clean-up on the same line gets one of its own.
  const Span gap{at, install.place(commands[plan.last_command + 1]->span).begin};
  if (document.text(gap).find('\n') == std::string_view::npos)
    fix.replace(gap, style.and_continuation()).edits.back().order = 6;
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const auto install_run = run_with_build_tools(model, stage);
  if (!install_run) return;
  const auto planned = plan_build_deps(model, stage, *install_run);
  if (const auto *obstacle = std::get_if<Obstacle>(&planned))
    return rewriter.skip(*install_run, obstacle->condition, obstacle->reason);
  const BuildDepsPlan &plan = std::get<BuildDepsPlan>(planned);
  Fix fix =
      rewriter.fix("purge", *install_run, rewrite::Safety::review, "remove the build tools in the layer that uses them",
                   "installed in a layer of their own they stay in the image");
  edit(rewriter, plan, fix);
  fix.assume("when the container runs, nothing is compiled and none of these is used: " + joined(plan.removed, ", "));
  fix.assume(plan.runtime.empty() ? "what is built needs none of the libraries that come with them"
                                  : "of the libraries that come with them, what is built needs no other than " +
                                        joined(plan.runtime, ", "));
  for (std::size_t i : plan.between)
    if (const Keyword keyword = rewriter.document().instructions[i].keyword;
        keyword == Keyword::copy || keyword == Keyword::add) {
      fix.assume("the smaller image is worth installing the packages anew whenever what line " +
                 std::to_string(rewriter.document().instructions[i].first_line) + " copies changes");
      break;
    }
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass build_deps_purge{
    .id = "build-deps-purge",
    .worst = rewrite::Safety::review,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
