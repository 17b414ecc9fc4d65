// syntax-directive: put `# syntax=docker/dockerfile:1` first where the file uses what needs it.
//
// Why:      cache and secret mounts, heredocs and links are features of the Dockerfile front end; the directive makes
//           every BuildKit builder fetch one that has them.
// Safety:   review: each build then pulls the front end's image, which a builder without access to it can't.
// Keeps:    files with a syntax directive, whatever it says; files that use no such feature (`--syntax auto`); an
//           indented `# syntax=`, which the parser takes for a directive and detection does not.
// Example:  FROM alpine                  ->  # syntax=docker/dockerfile:1
//           RUN --mount=type=cache,…         (blank) FROM alpine …
#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "passes/pass.hpp"

namespace drydock::passes {

namespace {

using rewrite::Options;
using rewrite::Rewriter;
using rewrite::Safety;

// What the directive is for: the first thing in the file that the table has a front end version for; "" for none.
std::string feature_in(const Document &document) {
  for (const Instruction &instruction : document.instructions) {
    for (const Flag &flag : instruction.flags) {
      const std::string name = std::string(to_string(instruction.keyword)) + " --" + std::string(flag.name);
      const auto rows = knowledge::features();
      if (std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.name == name; })) return name;
    }
    if (!instruction.heredocs.empty()) return "a heredoc";
  }
  return "";
}

// Behind the byte-order mark and a `#!` line, which detection passes over (dockerfile-language § 3.6).
Offset first_place(const Document &document) {
  const std::string_view source = document.source();
  Offset at = 0;
  if (!document.pieces.empty() && document.pieces[0].kind == PieceKind::byte_order_mark)
    at = document.piece_span(0).end;
  if (source.substr(at, 2) == "#!") at = static_cast<Offset>(std::min(source.find('\n', at), source.size() - 1) + 1);
  return at;
}

void run(Rewriter &rewriter) {
  const Document &document = rewriter.document();
  const Options &options = rewriter.options();
  if (options.syntax == Options::Choice::never || document.instructions.empty()) return;
  if (document.syntax) return;
  const bool half = std::any_of(document.directives.begin(), document.directives.end(),
                                [](const Directive &directive) { return directive.name == "syntax"; });
  if (half)
    return rewriter.skip(0, "directive-not-detected",
                         "an indented # syntax= stands there: the parser takes it, detection does not");
  const std::string feature = feature_in(document);
  if (feature.empty() && options.syntax != Options::Choice::always) return;
  const Offset at = first_place(document);
  const std::string_view rest = document.source().substr(at);
  // Other directives must follow without a blank line, or they become comments.
  const bool close_up = !document.directives.empty() || rest.empty() || rest[0] == '\n' || rest[0] == '\r';
  const std::string &line_end = rewriter.style().line_end;
  auto fix =
      rewriter.fix("directive", 0, Safety::review, "name the front end",
                   feature.empty() ? "the front end is asked for" : feature + " needs a front end that knows it");
  fix.insert(at, "# syntax=" + options.syntax_reference + line_end + (close_up ? "" : line_end));
  fix.assume("the builder can pull " + options.syntax_reference);
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass syntax_directive{
    .id = "syntax-directive",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
