// What a stage starts when its image runs, and where instructions for run time belong in it.
#pragma once

#include <string>
#include <vector>

#include "model/context.hpp"
#include "model/model.hpp"
#include "rewrite/fix.hpp"

namespace drydock::passes {

struct StartCommand {
  std::vector<std::string> words;     // of ENTRYPOINT, then CMD; of a shell-form command the words of all its commands
  std::vector<std::string> programs;  // those of them that are started: the first, and what an init program starts
  bool known = false;              // false: neither instruction stands in the stage or its parents, or one of them is
                                   // not understood
  bool shell_form = false;
};

// The ENTRYPOINT and CMD in force, those of the stages that this one starts from included; null where there is none.
struct StartInstructions {
  const CommandLine *entrypoint = nullptr;
  const CommandLine *command = nullptr;
};
StartInstructions start_instructions(const model::Model &model, const model::Stage &stage);

// Where neither stands in the file, what a compose file starts in the image of the last stage.
StartCommand start_command(const model::Model &model, const model::Stage &stage);

// How a compose file starts the image of the stage, where it is the last and has no CMD; else null.
const model::ImageStart *start_from_outside(const model::Model &model, const model::Stage &stage);

// The place for what concerns run time alone: before the closing block of USER, CMD, ENTRYPOINT and the like at the end
// of the stage, comments above them included; the end of the stage where there is none.
Offset end_of_installs(const Document &document, const model::Stage &stage);

// A line end, where the text before `at` lacks one: what is inserted there would go on its last line. Else "".
std::string line_before(const Document &document, Offset at);

// A line end, where an empty line stands before `at`: what is inserted there then stands apart from both sides. Else
// "".
std::string blank_line_after(const Document &document, Offset at);

// The same, where a comment follows, which would else seem to speak of what is inserted.
std::string blank_line_before_comment(const Document &document, Offset at);

// Inserts whole lines, apart from such a comment.
void insert_lines(const Document &document, Offset at, const std::string &lines, rewrite::Fix &fix);

// The start of an instruction together with the comment block directly above it.
Offset start_with_comments(const Document &document, const Instruction &instruction);

}  // namespace drydock::passes
