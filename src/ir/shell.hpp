// The tree of a shell script: what stands in a RUN in shell form, or in the body of a RUN heredoc.
//
// Only what passes need is told apart; the rest is *opaque* (a word or a whole script that nobody may edit or draw
// conclusions from): backticks, arithmetic, `[[ ]]`, the inside of `${…}`, heredoc bodies, extended globs.
// All spans are offsets into the script's text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ir/span.hpp"

namespace drydock::shell {

struct Node;

struct Word {
  Span span;
  // The word after quote removal; where not `literal`, with its expansions as written.
  std::string value;
  // No expansion, substitution, glob, brace or tilde: the command receives exactly `value`. False for $'…' and $"…",
  // which sh and bash read differently.
  bool literal = true;
  bool quoted = false;  // any part of it is quoted or escaped
  // Names of the variables that stand in it as $x or ${x…}, in order; special parameters by their sign.
  std::vector<std::string> variables;
  // The scripts inside its $( … ) and <( … ); a word with backticks has `opaque` set and nothing here.
  std::vector<Node> substitutions;
  bool opaque = false;
};

struct Assignment {
  Span span;         // name=value or name+=value
  std::string name;  // with its subscript
  Word value;        // an array literal `( … )` is opaque
  bool append = false;
};

struct Redirect {
  Span span;              // number, operator and target
  std::string op;         // > >> < <> >| >& <& &> &>> << <<- <<<
  int descriptor = -1;    // the number before the operator, or -1; `{name}>` has none either
  Word target;            // for a heredoc its delimiter
  Span heredoc;           // the body with its end line, or empty
};

enum class NodeKind {
  simple,     // assignments, words, redirects
  pipeline,   // children: the commands; `negated`. A single command without `!` stands for itself
  list,       // children with `separators`, in one row: `a && b; c` has the children a, b and c. `&&` and `||` bind
              // tighter than the others and equal among themselves, from the left
  subshell,   // ( list )
  group,      // { list; }
  if_clause,  // children: condition, then-part [, condition, then-part …] [, else-part]
  for_clause,     // `name`, `words`; children: body. `for ((…))` has neither name nor words
  while_clause,   // children: condition, body; `until` too
  case_clause,    // words: the subject; children: one list per branch. Patterns are not kept
  function,       // `name`; children: body
  opaque,         // [[ … ]], (( … )), select, coproc, time …: a command that is not understood inside
};

// What stands after a child of a list.
enum class Separator { none, and_if, or_if, semicolon, background, newline };

struct Node {
  NodeKind kind = NodeKind::simple;
  Span span;                           // without leading and trailing blanks; compounds with their redirects
  std::vector<Assignment> assignments; // simple: in front of the command
  std::vector<Word> words;             // simple: the command and its arguments
  std::vector<Redirect> redirects;     // simple and compound
  std::vector<Node> children;
  std::vector<Separator> separators;   // list: one for each child, `none` for a last one that nothing follows
  std::vector<Span> separator_spans;   // where each separator stands; empty for `none`
  std::string name;
  bool negated = false;
};

struct Script {
  std::string_view text;        // what the spans count in
  Node root;                    // kind list; with no children for an empty script
  std::vector<Span> comments;   // from `#` to before the line end
  // The grammar does not take the text, or its budget of depth and steps ran out: `root` is empty then.
  bool opaque = false;
  Offset error = 0;             // opaque: how far the grammar came
};

}  // namespace drydock::shell
