// What a pass says of itself: the comment at the head of its file.
#pragma once

#include <string_view>

namespace drydock::passes {

// `id: summary`, a blank line, then the paragraphs Why, Safety, Keeps and Example; "" where there is no such pass.
std::string_view text_of(std::string_view id);

}  // namespace drydock::passes
