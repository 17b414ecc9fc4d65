// Comments by which people tell other tools to leave an instruction alone, and what they mean for our passes.
#pragma once

#include <span>
#include <string_view>

namespace drydock::knowledge {

struct ForeignMark {
  std::string_view prefix;  // of the comment's text, up to the list of codes
  std::string_view code;    // in that list; "" for any
  std::string_view pass;    // id of the pass that keeps away; "*" for all
};

std::span<const ForeignMark> foreign_marks();

}  // namespace drydock::knowledge
