#include "verify/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <system_error>
#include <thread>

namespace drydock::verify {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::array watched = {SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, watched.size()> previous;
std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void note_signal(int signal) { noted.store(signal); }

[[noreturn]] void fail(const std::string &what) { throw std::system_error(errno, std::generic_category(), what); }

struct Pipe {
  int read_end = -1, write_end = -1;
  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
    read_end = ends[0];
    write_end = ends[1];
  }
  ~Pipe() {
    close_end(read_end);
    close_end(write_end);
  }
  static void close_end(int &end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
};

// After fork: only calls that a handler may make, since other threads may hold locks.
[[noreturn]] void become(char *const *arguments, const char *folder, int out, int err) {
  ::setpgid(0, 0);
  struct sigaction standard {};
  standard.sa_handler = SIG_DFL;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) ::sigaction(signal, &standard, nullptr);
  const int nothing = ::open("/dev/null", O_RDONLY);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  if (*folder == '\0' || ::chdir(folder) == 0) ::execvp(arguments[0], arguments);
  ::_exit(127);
}

pid_t start(const Command &command, int out, int err) {
  std::vector<char *> arguments;
  for (const std::string &argument : command.arguments) arguments.push_back(const_cast<char *>(argument.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) fail("fork");
  if (child == 0) become(arguments.data(), command.folder.c_str(), out, err);
  ::setpgid(child, child);  // in both, so that it holds whoever runs first
  return child;
}

// Hands over what is there; false at the end.
bool take(int fd, const std::function<void(std::string_view)> &to, std::string &kept) {
  std::array<char, 1 << 16> buffer;
  const ssize_t count = ::read(fd, buffer.data(), buffer.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  if (count == 0) return false;
  const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
  if (to) to(bytes);
  else kept += bytes;
  return true;
}

// A child in a process group of its own, which a terminal's Ctrl-C does not reach.
class Child {
 public:
  Child(const Command &command, int out, int err) : pid_(start(command, out, err)) {}
  ~Child() {
    if (!running_) return;
    ::kill(-pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  bool ended() {
    int status = 0;
    if (!running_) return true;
    if (::waitpid(pid_, &status, WNOHANG) != pid_) return false;
    running_ = false;
    code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return true;
  }
  // Asks it to end, and waits a little for it to give back what it holds.
  void stop() {
    ::kill(-pid_, SIGINT);
    for (const Clock::time_point until = Clock::now() + 5s; !ended() && Clock::now() < until;)
      std::this_thread::sleep_for(20ms);
  }
  int code() const { return code_; }

 private:
  pid_t pid_;
  bool running_ = true;
  int code_ = 0;
};

}  // namespace

InterruptWatch::InterruptWatch() {
  noted.store(0);
  struct sigaction action {};
  action.sa_handler = note_signal;
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < watched.size(); ++i) {
    ::sigaction(watched[i], nullptr, &previous[i]);
    if (previous[i].sa_handler != SIG_IGN) ::sigaction(watched[i], &action, nullptr);
  }
}

InterruptWatch::~InterruptWatch() {
  for (std::size_t i = 0; i < watched.size(); ++i) ::sigaction(watched[i], &previous[i], nullptr);
}

int interrupted_by() { return noted.load(); }

Ended run(const Command &command) {
  Ended result;
  if (!command.clean_up && interrupted_by() != 0) throw Interrupted();
  Pipe out, err;
  const Clock::time_point begin = Clock::now();
  Child child(command, out.write_end, err.write_end);
  Pipe::close_end(out.write_end);
  Pipe::close_end(err.write_end);
  // A grandchild may hold the pipes open for longer than the child lives: then its end counts.
  while (out.read_end >= 0 || err.read_end >= 0) {
    std::array<pollfd, 2> ends{{{out.read_end, POLLIN, 0}, {err.read_end, POLLIN, 0}}};
    const int ready = ::poll(ends.data(), ends.size(), 100);
    if (ready > 0 && ends[0].revents != 0 && !take(out.read_end, command.out, result.out))
      Pipe::close_end(out.read_end);
    if (ready > 0 && ends[1].revents != 0 && !take(err.read_end, command.err, result.err))
      Pipe::close_end(err.read_end);
    if (!command.clean_up && interrupted_by() != 0) {
      child.stop();
      throw Interrupted();
    }
    if (ready == 0 && child.ended()) break;
    if (Clock::now() - begin > command.limit) {
      result.timed_out = true;
      child.stop();
      break;
    }
  }
  while (!result.timed_out && !child.ended()) {
    std::this_thread::sleep_for(2ms);
    if (!command.clean_up && interrupted_by() != 0) {
      child.stop();
      throw Interrupted();
    }
    if (Clock::now() - begin > command.limit) {
      result.timed_out = true;
      child.stop();
    }
  }
  result.exit_code = child.code();
  result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  return result;
}

bool program_exists(const std::string &name) {
  const char *path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');)
    if (::access(((folder.empty() ? "." : folder) + "/" + name).c_str(), X_OK) == 0) return true;
  return false;
}

}  // namespace drydock::verify
