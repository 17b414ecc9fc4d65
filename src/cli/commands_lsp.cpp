// The language server's pipes, clock and files. What it answers, src/lsp knows.
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <csignal>
#include <filesystem>
#include <map>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "lsp/framing.hpp"
#include "lsp/server.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

// How long a listing of a context counts while the user types: files beside the Dockerfile change without a word.
constexpr std::chrono::seconds freshness{5};
// How often the client and the files are looked at, in milliseconds.
constexpr int watch_interval = 1000;

// Files in their folders, rewritten as the command line says and as the client adds to it.
class FolderWorkspace final : public lsp::Workspace {
 public:
  explicit FolderWorkspace(const Invocation &invocation)
      : config_(invocation.config), command_line_(invocation.choices), choices_(command_line_) {
    refresh();
  }

  std::optional<std::string> configure(const std::vector<lsp::Option> &options) override {
    std::vector<std::string> words;
    for (const auto &[name, value] : options)
      if (value != "false") words.push_back("--" + name + (value == "true" ? "" : "=" + value));
    std::variant<Choices, std::string> read = read_choices(std::move(words), command_line_);
    if (const auto *error = std::get_if<std::string>(&read)) return *error;
    const std::string &context = std::get<Choices>(read).context;
    std::error_code error;
    if (!context.empty() && context != "none" && !fs::is_directory(context, error))
      return "context: " + context + " is not a folder";
    choices_ = std::get<Choices>(std::move(read));
    refresh();
    return std::nullopt;
  }

  void refresh() override {
    contexts_.reset();
    settings_.emplace(choices_, false, config_);
    seen_.clear();
  }

  bool has_changed() override {
    return std::any_of(seen_.begin(), seen_.end(), [](const auto &seen) { return seen.second != time_of(seen.first); });
  }

  pipeline::Request request(const std::string &path, const Document &document) override {
    if (!contexts_ || Clock::now() - since_ > freshness) {
      contexts_.emplace(choices_.context);
      since_ = Clock::now();
    }
    input_ = Input{path.empty() ? "-" : path};
    place_ = document.error() == nullptr ? contexts_->place_of(input_, document) : ContextPlace{};
    context_ = contexts_->at(place_);
    if (context_ != nullptr) watch(*context_);
    const Settings *const settings = settings_->of(input_);
    if (settings == nullptr) return {};  // a wrong configuration, which was reported: nothing is suggested
    return {context_.get(), settings->options, settings->chain, settings->safety, settings->rejected};
  }

  std::string place_of(const std::string &file) const override {
    std::error_code error;
    return fs::absolute(contexts_->name_of(input_, place_, file), error).lexically_normal();
  }

 private:
  using Time = std::optional<fs::file_time_type>;  // nothing: there is no such file

  static Time time_of(const fs::path &path) {
    std::error_code error;
    const fs::file_time_type time = fs::last_write_time(path, error);
    return error ? Time() : Time(time);
  }

  // The context's folder, whose time changes with the files that come and go, and the ignore file.
  void watch(const model::Context &context) {
    const fs::path root = context.root();
    const std::string &ignore_file = context.ignore_path();
    for (const fs::path &path : {root, root / (ignore_file.empty() ? ".dockerignore" : ignore_file)})
      seen_.try_emplace(path, time_of(path));
  }

  const ConfigChoice config_;
  const Choices command_line_;
  Choices choices_;  // of the command line and the client
  std::optional<FileSettings> settings_;
  std::optional<Contexts> contexts_;
  ContextPlace place_;
  std::shared_ptr<const model::Context> context_;
  Clock::time_point since_;
  std::map<fs::path, Time> seen_;  // files and folders, as they were when they were first looked at
  Input input_;
};

// The process that the server belongs to, as the client names it. One that was never there is a client in another
// container, and says nothing.
class Client {
 public:
  bool has_gone(std::optional<long> process) {
    if (!process) return false;
    const bool is_there = ::kill(static_cast<pid_t>(*process), 0) == 0 || errno != ESRCH;
    was_there_ = was_there_ || is_there;
    return was_there_ && !is_there;
  }

 private:
  bool was_there_ = false;
};

// Both ends are waited for at once: a client that writes on without reading must not stop the server for good.
class Pipes {
 public:
  // Whether standard input is still open; false also where standard output is closed.
  bool wait(lsp::Frames &frames) {
    pollfd ends[2] = {{STDIN_FILENO, POLLIN, 0}, {waiting_.empty() ? -1 : STDOUT_FILENO, POLLOUT, 0}};
    if (::poll(ends, 2, watch_interval) <= 0) return true;
    if (ends[1].revents != 0 && !write_some()) return false;
    return ends[0].revents == 0 || read_some(frames);
  }

  void send(std::string_view bytes) { waiting_ += bytes; }

  void flush() {
    while (!waiting_.empty() && write_some()) {
    }
  }

 private:
  // No more than what a pipe that is ready takes without waiting.
  bool write_some() {
    const ssize_t count = ::write(STDOUT_FILENO, waiting_.data(), std::min<std::size_t>(waiting_.size(), PIPE_BUF));
    if (count > 0) waiting_.erase(0, static_cast<std::size_t>(count));
    return count > 0 || errno == EINTR || errno == EAGAIN;
  }

  static bool read_some(lsp::Frames &frames) {
    char buffer[1 << 16];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count > 0) frames.add({buffer, static_cast<std::size_t>(count)});
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN));
  }

  std::string waiting_;
};

}  // namespace

int serve_editor(const Invocation &invocation) {
  if (!context_is_usable(invocation)) return 2;
  FolderWorkspace workspace(invocation);
  lsp::Server server(workspace, DRYDOCK_VERSION);
  lsp::Frames frames;
  Pipes pipes;
  Client client;
  bool open = true;
  while (open && !frames.broken() && !server.exit_code()) {
    open = pipes.wait(frames);
    std::vector<std::string> messages;
    while (auto message = frames.next()) messages.push_back(std::move(*message));
    for (const std::string &answer : messages.empty() ? server.look_again() : server.handle(messages))
      pipes.send(lsp::framed(answer));
    if (client.has_gone(server.client_process())) return 1;
  }
  if (frames.broken()) report_error("what comes in is not framed as the protocol says");
  pipes.flush();
  return server.exit_code().value_or(server.code_at_end_of_stream());
}

}  // namespace drydock::cli
