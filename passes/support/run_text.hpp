// The script of one RUN with its way back to the file: a pass asks for edits of words and commands, and never counts
// bytes itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/style.hpp"

namespace drydock::passes {

class RunText {
 public:
  // Nothing where the instruction is no RUN in shell form, or its text is opaque or for another shell.
  static std::optional<RunText> of(const model::Model &model, std::size_t instruction);

  std::size_t index() const { return index_; }
  const Instruction &instruction() const { return *instruction_; }
  const Run &run() const { return *instruction_->as<Run>(); }
  const shell::Script &script() const { return *script_; }
  const std::vector<model::PackageCall> &calls() const { return model_->package_calls(index_); }
  // A range of the script's text in the file.
  Span place(Span in_script) const;
  // The script's text of a node, word or redirect.
  std::string_view source(Span in_script) const { return script_->text.substr(in_script.begin, in_script.size()); }

  // Whether a comment line stands between two commands.
  bool has_comment_between(const shell::Node &first, const shell::Node &second) const {
    return !comments_in({place(first.span).end, place(second.span).begin}).empty();
  }

  // The blanks at the start of the line that a place of the instruction stands on; "" for the instruction's first line.
  std::string_view indentation_at(Offset place) const;

  // The commands of a script that is nothing but `a && b && …` of simple commands; nothing otherwise.
  std::optional<std::vector<const shell::Node *>> and_list() const;

  // Whether command `index` of a list can be taken out without changing what the others do.
  static bool removable(const shell::Node &list, std::size_t index);
  // Takes removable commands out with their separators; `which` is sorted and leaves at least one. Comments directly
  // above them go along, and the fix says so.
  void remove_commands(rewrite::Fix &fix, const shell::Node &list, const std::vector<std::size_t> &which) const;
  // Takes a word out with the blanks before it, or its whole line where it stands alone on one. False where a comment
  // is in the way; then the fix is unchanged.
  bool remove_word(rewrite::Fix &fix, const shell::Node &command, std::size_t word) const;
  // The same for several, sorted: lines that hold nothing else go as a whole, and with them the comments directly above
  // that name the first of them, or speak of nothing else. The fix says so.
  bool remove_words(rewrite::Fix &fix, const shell::Node &command, const std::vector<std::size_t> &which) const;
  // What stands between a word of a command and the one before it, to be put between others: a blank, or a line's end
  // and indentation.
  std::string gap_before(const shell::Node &command, std::size_t word) const;
  // Puts flags (`--mount=…`) in front of the command, one a line.
  void insert_flags(rewrite::Fix &fix, const std::vector<std::string> &flags) const;

 private:
  RunText(const model::Model &model, std::size_t index);
  bool remove_word_group(rewrite::Fix &fix, const shell::Node &command, std::size_t first, std::size_t last) const;
  // The comment pieces inside a stretch of the file.
  std::vector<Span> comments_in(Span span) const;

  const model::Model *model_;
  const Document *document_;
  const Instruction *instruction_;
  const shell::Script *script_;
  std::size_t index_;
};

}  // namespace drydock::passes
