#include "cli/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "cli/progress.hpp"

namespace drydock::cli {

void Output::write(std::string_view text) {
  if (!text.empty()) clear_passing_line();
  while (open() && !text.empty()) {
    const ssize_t count = ::write(STDOUT_FILENO, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      error_ = "standard output: " + std::generic_category().message(errno);
    }
  }
}

}  // namespace drydock::cli
