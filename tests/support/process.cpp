#include "tests/support/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace drydock::test {

namespace {

// Copies what arrives until both ends are closed; feeds the input meanwhile.
void pump(int in, const std::string &input, int out, int err, Finished &result) {
  std::size_t written = 0;
  if (input.empty()) close(in);
  fcntl(in, F_SETFL, O_NONBLOCK);
  pollfd ends[3] = {{out, POLLIN, 0}, {err, POLLIN, 0}, {input.empty() ? -1 : in, POLLOUT, 0}};
  while (ends[0].fd >= 0 || ends[1].fd >= 0) {
    poll(ends, 3, -1);
    if (ends[2].fd >= 0 && ends[2].revents != 0) {
      const ssize_t count = ::write(in, input.data() + written, input.size() - written);
      if (count > 0) written += static_cast<std::size_t>(count);
      if (count < 0 || written == input.size()) {
        close(in);
        ends[2].fd = -1;
      }
    }
    for (int i = 0; i < 2; ++i) {
      if (ends[i].fd < 0 || ends[i].revents == 0) continue;
      char buffer[65536];
      const ssize_t count = ::read(ends[i].fd, buffer, sizeof buffer);
      if (count <= 0) {
        close(ends[i].fd);
        ends[i].fd = -1;
      } else {
        (i == 0 ? result.out : result.err).append(buffer, static_cast<std::size_t>(count));
      }
    }
  }
  if (ends[2].fd >= 0) close(in);
}

}  // namespace

Finished run(const std::vector<std::string> &command, const std::string &folder, const std::string &input) {
  std::signal(SIGPIPE, SIG_IGN);
  int in[2], out[2], err[2];
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
    throw std::runtime_error("pipe");
  std::vector<char *> arguments;
  for (const std::string &argument : command) arguments.push_back(const_cast<char *>(argument.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    dup2(in[0], 0);
    dup2(out[1], 1);
    dup2(err[1], 2);
    if (!folder.empty() && chdir(folder.c_str()) != 0) _exit(126);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  close(err[1]);
  Finished result;
  pump(in[1], input, out[0], err[0], result);
  int status = 0;
  waitpid(child, &status, 0);
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

Finished drydock(std::vector<std::string> arguments, const std::string &folder, const std::string &input) {
  arguments.insert(arguments.begin(), DRYDOCK_BINARY);
  return run(arguments, folder, input);
}

std::string read(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void write(const std::string &path, const std::string &bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file) throw std::runtime_error("cannot write " + path);
}

TemporaryFolder::TemporaryFolder() {
  std::string name = std::filesystem::temp_directory_path() / "drydock-test-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace drydock::test
