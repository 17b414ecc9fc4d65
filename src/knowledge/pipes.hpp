// What becomes of a pipe whose parts may fail: programs that read their input to its end, programs whose status is an
// answer, and the shells that know pipefail.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

// A program that reads a pipe to its end: whoever writes into it never gets the signal that nobody reads any more.
struct PipeReader {
  std::string_view program;
  bool fails_on_nothing = false;   // an empty input is an error
  Words needs = "";                // reads its input where one of these words stands, or where no word follows its name
  // It stops early where an option has one of these letters, is one of these words, or an argument holds such a text.
  std::string_view early_letters = "";
  Words early_options = "";
  Words early_texts = "";
};

std::span<const PipeReader> pipe_readers();
const PipeReader *pipe_reader(std::string_view program);

// A status other than 0 tells something and is no failure (grep finds nothing, find meets a file that just went), or it
// is another program's (xargs).
bool status_is_answer(std::string_view program);

// Writes what its arguments say: nothing of it can fail that pipefail would tell.
bool only_writes_arguments(std::string_view program);

// Whether /bin/sh of the distribution's images knows `set -o pipefail` on every release.
bool default_shell_has_pipefail(Distro distro);

}  // namespace drydock::knowledge
