// Which file of the build context, or which heredoc, stands at a path of a stage's image.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/model.hpp"

namespace drydock::passes {

// The text of the file that COPY or ADD put there, through other stages as well; nothing where that is not known.
std::optional<std::string> copied_text(const model::Model &model, const model::Stage &stage, std::string_view path);

// A COPY or ADD that takes from the build context (or a heredoc), not from another stage, an image or an address.
bool copies_context(const Instruction &instruction);

// The absolute destination of a COPY or ADD; nothing where it is not known.
std::optional<std::string> copy_destination(const model::Model &model, std::size_t instruction);

}  // namespace drydock::passes
