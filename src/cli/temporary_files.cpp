#include "cli/temporary_files.hpp"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstring>

#include "cli/files.hpp"

namespace drydock::cli {
namespace {

enum State : int { unused, claimed, listed };

struct Slot {
  std::atomic<int> state{unused};
  std::array<char, PATH_MAX> path;
};
static_assert(std::atomic<int>::is_always_lock_free);

std::array<Slot, 8> slots;

// Installed with SA_RESETHAND: the second signal, raised here, ends the program in the signal's own way.
extern "C" void remove_and_end(int signal) {
  const int error = errno;
  for (Slot &slot : slots) {
    if (slot.state.load() == listed) ::unlink(slot.path.data());
  }
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

void handle_signals() {
  struct sigaction action {};
  action.sa_handler = remove_and_end;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction current {};
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler != SIG_IGN) {
      ::sigaction(signal, &action, nullptr);
    }
  }
  ::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace drydock::cli
