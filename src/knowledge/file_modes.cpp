// Sources: chmod(1) of coreutils and of busybox; the modes that git stores, git-fast-import(1).
#include "knowledge/file_modes.hpp"

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

// Under the builder's umask of 022 `+x` is `a+x`.
constexpr Words executable = "+x a+x ugo+x +rx a+rx ugo+rx u+rwx,go+rx u=rwx,go=rx u=rwx,g=rx,o=rx";

}  // namespace

bool is_octal_mode(std::string_view mode) {
  if (mode.size() == 4 && mode.front() == '0') mode.remove_prefix(1);
  return mode.size() == 3 && mode.find_first_not_of("01234567") == std::string_view::npos;
}

std::optional<std::string> mode_of_checked_out(std::string_view symbolic) {
  if (executable.contains(symbolic)) return "755";
  return std::nullopt;
}

}  // namespace drydock::knowledge
