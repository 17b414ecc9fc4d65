// Takes out whole instructions, and ports.
#pragma once

#include <string>
#include <string_view>

#include "model/model.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// An instruction with the comments directly above it, which the fix names, and one of the empty lines around it. Where
// the one directly before it goes too, that is `first`: the empty lines are those around both.
void remove_instruction(const Document &document, std::size_t instruction, std::string what, rewrite::Fix &fix);
void remove_instruction(const Document &document, std::size_t instruction, std::string what, rewrite::Fix &fix,
                        std::size_t first);

// The comments directly above an instruction that an edit of the fix takes out.
void drop_comments_above(const Document &document, const Instruction &instruction, rewrite::Fix &fix);
// The comments directly above an instruction that stays, where they say that it is for development; the fix names them.
void drop_comments_on_development(const Document &document, const Instruction &instruction, rewrite::Fix &fix);

// Takes a port out of the stage's EXPOSE instructions, and declares the difference; comments directly above that speak
// of development go with it. False, with the fix unchanged, where none lists it in plain words, or where a comment
// stands inside.
bool remove_port(const model::Model &model, const model::Stage &stage, std::string_view port, rewrite::Fix &fix);

// Whether the word stands in the text by itself: not as a part of a longer name.
bool mentions_word(std::string_view text, std::string_view word);

}  // namespace drydock::passes
