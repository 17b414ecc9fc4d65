// Between the shell grammar and the tree: one mark for each construct that matched, in the order in which they begin,
// and the builder that turns them into nodes.
//
// A flat list can be cut back to where a rule began when that rule fails; a tree that is built while matching cannot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ir/shell.hpp"

namespace drydock::parse {

enum class ShellMark : std::uint8_t {
  none,
  comment,
  // nodes
  list, pipeline, bang, simple, subshell, group, if_clause, for_clause, while_clause, case_clause, function, opaque,
  // between the nodes of a list
  and_if, or_if, semicolon, background, newline,
  // in a node
  assignment, array, redirect, redirect_operator, name, word,
  // in a word
  escape, single_quoted, double_quoted, foreign_quoted, variable, parameter, substitution, backtick, arithmetic,
  extended_glob, glob, brace,
};

struct Mark {
  Offset begin;
  Offset end;
  std::uint32_t next;  // the index of the first mark behind this one and all that it holds
  ShellMark kind;
};

struct HeredocMark {
  Offset delimiter;    // where the delimiter begins
  Span body;           // through the end line
  std::string end_line;
  bool chomp;          // <<-
};

struct ShellMarks {
  std::vector<Mark> marks;
  std::vector<HeredocMark> heredocs;
};

// `marks` describes the whole of `text`; its first mark is the outer list.
shell::Script shell_tree(std::string_view text, const ShellMarks &marks);

// A word without its quotes and escapes, expansions left as written.
std::string without_quotes(std::string_view word);

}  // namespace drydock::parse
