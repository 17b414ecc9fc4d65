#include "cli/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <string_view>

namespace drydock::cli {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr Clock::duration interval = 100ms;
constexpr std::string_view clearing = "\r\x1b[K";

std::atomic<bool> shown{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void write_raw(std::string_view text) {
  // A line that is lost on the way to a screen is no error.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

// Asked each time, since people change it.
std::size_t terminal_width() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool is_watched() {
  const char *term = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && term != nullptr && std::string_view(term) != "dumb";
}

}  // namespace

std::string with_separators(std::size_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string progress_line(std::size_t done, std::size_t total, std::size_t width) {
  const std::string all = with_separators(total);
  const std::string count = fmt::format("{:>{}} of {} files", with_separators(done), all.size(), all);
  constexpr std::size_t narrowest = 10, widest = 40, around = 4;  // `[`, `]`, two blanks
  if (count.size() + around + narrowest > width) return count.substr(0, width);
  const std::size_t cells = std::min(widest, width - count.size() - around);
  const std::size_t full = total == 0 ? cells : cells * done / total;
  return fmt::format("[{:.<{}}]  {}", std::string(full, '#'), cells, count);
}

Progress::Progress(std::size_t total)
    : total_(total), watched_(total > 1 && is_watched()), next_(Clock::now() + interval) {}

Progress::~Progress() { clear_passing_line(); }

void Progress::show(std::size_t done) {
  if (!watched_ || Clock::now() < next_) return;
  next_ = Clock::now() + interval;
  // A line in the last column would wrap on some terminals.
  const std::string line = progress_line(done, total_, terminal_width() - 1);
  shown.store(true);
  write_raw("\r" + line + "\x1b[K");
}

void clear_passing_line() {
  if (shown.exchange(false)) write_raw(clearing);
}

}  // namespace drydock::cli
