#include "cli/temporary_files.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstring>
#include <ctime>

#include "cli/files.hpp"
#include "cli/progress.hpp"

namespace drydock::cli {
namespace {

enum State : int { unused, claimed, listed };

struct Slot {
  std::atomic<int> state{unused};
  std::array<char, PATH_MAX> path;
};
static_assert(std::atomic<int>::is_always_lock_free);

// Four for each of the most files that are worked on at once.
std::array<Slot, 4 * 64> slots;

constexpr std::array ending_signals = {SIGINT, SIGTERM, SIGHUP};

// A worker counts itself busy before it asks whether the program ends, and the handler the other way round, so that one
// of them sees the other.
std::atomic<int> busy{0};
std::atomic<bool> ending{false};

// The second signal, raised here, ends the program in the signal's own way. One that comes while this waits, from
// somebody who has no patience, no longer waits.
extern "C" void remove_and_end(int signal) {
  const int error = errno;
  const bool first = !ending.exchange(true);
  const timespec moment{0, 1'000'000};
  while (first && busy.load() > 0) ::nanosleep(&moment, nullptr);
  for (Slot &slot : slots) {
    if (slot.state.load() == listed) ::unlink(slot.path.data());
  }
  clear_passing_line();
  struct sigaction standard {};
  standard.sa_handler = SIG_DFL;
  ::sigaction(signal, &standard, nullptr);
  errno = error;
  ::raise(signal);
}

}  // namespace

void TemporaryEntry::set(const std::string &path) {
  clear();
  if (path.size() >= PATH_MAX) return;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    int expected = unused;
    if (!slots[i].state.compare_exchange_strong(expected, claimed)) continue;
    std::memcpy(slots[i].path.data(), path.c_str(), path.size() + 1);
    slots[i].state.store(listed);
    slot_ = static_cast<int>(i);
    return;
  }
}

void TemporaryEntry::clear() {
  if (slot_ >= 0) slots[static_cast<std::size_t>(slot_)].state.store(unused);
  slot_ = -1;
}

Uninterrupted::Uninterrupted() {
  sigset_t ends;
  sigemptyset(&ends);
  for (const int signal : ending_signals) sigaddset(&ends, signal);
  ::pthread_sigmask(SIG_BLOCK, &ends, &before_);
  busy.fetch_add(1);
  if (!ending.load()) return;
  busy.fetch_sub(1);
  for (;;) ::pause();
}

Uninterrupted::~Uninterrupted() {
  busy.fetch_sub(1);
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void handle_signals() {
  struct sigaction action {};
  action.sa_handler = remove_and_end;
  sigemptyset(&action.sa_mask);
  for (const int signal : ending_signals) {
    struct sigaction current {};
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler != SIG_IGN) {
      ::sigaction(signal, &action, nullptr);
    }
  }
  ::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace drydock::cli
