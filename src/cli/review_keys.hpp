// The keys of a review: one table, which the help shows.
#pragma once

#include <optional>
#include <string>

#include "cli/terminal_input.hpp"

namespace drydock::cli {

enum class ReviewAction {
  yes,
  no,
  pass_yes,
  pass_no,
  file_yes,
  file_no,
  skip_file,
  next,
  previous,
  undo,
  why,
  result_diff,
  result_text,
  edit,
  comments,
  configuration,
  finish,
  write,
  leave,
  again,
  help
};

// What a key means while fixes are asked about, or at the end; nothing for other keys.
std::optional<ReviewAction> action_of(const Key &key, bool at_end);

// All keys that count there, a line for each.
std::string help_text(bool at_end);

}  // namespace drydock::cli
