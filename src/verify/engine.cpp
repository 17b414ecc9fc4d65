#include "verify/engine.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "verify/verify_json.hpp"

namespace drydock::verify {

using Words = std::vector<std::string>;

struct EngineKind {
  std::string name;
  Words check;            // succeeds where builds can be made
  Words build;            // in front of -f, the tag and the context
  Words own_ignore_file;  // in front of its path; empty: taken from beside the Dockerfile
  Words inspect;          // in front of the tag; prints JSON
  Words remove_image;
  Words create;         // a container that is never started; in front of --name and the tag
  Words create_behind;  // what stands behind the tag
  Words archive;        // in front of the container: its files as tar on standard output
  Words remove_container;
  std::string run;  // the program that runs containers; "" where it does not
};

namespace {

const std::array kinds = {
    EngineKind{"docker",
               {"docker", "version", "--format", "{{.Server.Version}}"},
               {"docker", "buildx", "build", "--load", "--progress=plain"},
               {},
               {"docker", "image", "inspect"},
               {"docker", "image", "rm", "--force"},
               {"docker", "create", "--network", "none"},
               {"none"},
               {"docker", "export"},
               {"docker", "rm", "--force", "--volumes"},
               "docker"},
    EngineKind{"podman",
               {"podman", "version"},
               {"podman", "build", "--layers"},
               {"--ignorefile"},
               {"podman", "image", "inspect"},
               {"podman", "image", "rm", "--force"},
               {"podman", "create", "--network", "none"},
               {"none"},
               {"podman", "export"},
               {"podman", "rm", "--force", "--volumes"},
               "podman"},
    EngineKind{
        "buildah",
        {"buildah", "version"},
        {"buildah", "build", "--layers"},
        {"--ignorefile"},
        {"buildah", "inspect", "--type", "image"},
        {"buildah", "rmi", "--force"},
        {"buildah", "from", "--pull-never"},
        {},
        // Only who is not root has to leave the name space to mount, and root often can't (no range in
        // /etc/subuid).
        {"sh", "-c",
         "copy='tar --xattrs --xattrs-include=security.capability -C \"$(buildah mount \"$0\")\" -cf - .'; "
         "if [ \"$(id -u)\" = 0 ]; then sh -c \"$copy\" \"$0\"; else buildah unshare sh -c \"$copy\" \"$0\"; fi"},
        {"buildah", "rm"},
        ""},
};

// The last lines of a text that comes in pieces, and each line as it comes.
class Tail {
 public:
  explicit Tail(std::function<void(std::string_view)> line) : line_(std::move(line)) {}
  void feed(std::string_view bytes) {
    kept_ += bytes;
    if (kept_.size() > 2 * limit) kept_.erase(0, kept_.size() - limit);
    partial_ += bytes;
    for (std::size_t end; (end = partial_.find('\n')) != std::string::npos; partial_.erase(0, end + 1))
      if (line_) line_(std::string_view(partial_).substr(0, end));
  }
  std::string lines(std::size_t count) const {
    std::size_t at = kept_.size();
    for (std::size_t i = 0; i <= count && at != 0 && at != std::string::npos; ++i) at = kept_.rfind('\n', at - 1);
    return at == std::string::npos || at == 0 ? kept_ : kept_.substr(at + 1);
  }

 private:
  static constexpr std::size_t limit = 1 << 16;
  std::function<void(std::string_view)> line_;
  std::string kept_, partial_;
};

// The end of what a program says of its failure: warnings come first.
std::string last_line(const std::string &text) {
  std::istringstream lines(text);
  std::string last = "it says nothing";
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) last = line;
  return last;
}

Ended quick(Words words, bool clean_up = false) {
  Command command;
  command.arguments = std::move(words);
  command.limit = std::chrono::seconds(clean_up ? 60 : 300);
  command.clean_up = clean_up;
  return run(command);
}

Words joined(Words words, const Words &more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// What a log says of the engine's machine, not of the file.
std::optional<std::string> trouble_of_the_machine(std::string_view log) {
  if (contains(log, "no space left on device") || contains(log, "disk quota exceeded"))
    return "the disk is full: the engine has no space left for the build";
  if (contains(log, "Cannot connect to the Docker daemon") || contains(log, "connection refused: rpc") ||
      contains(log, "error reading from server: EOF"))
    return "the engine went away during the build";
  return std::nullopt;
}

}  // namespace

bool front_end_unreachable(std::string_view log) {
  return contains(log, "resolve image config for docker-image://") &&
         (contains(log, "failed to resolve source metadata") || contains(log, "failed to do request") ||
          contains(log, "failed to authorize"));
}

Engine Engine::find(const EngineChoice &choice) {
  std::string first_error;
  for (const EngineKind &kind : kinds) {
    if (choice.name != "auto" && choice.name != kind.name) continue;
    if (!program_exists(kind.name)) continue;
    Engine engine(kind, choice);
    try {
      engine.check_is_there();
      return engine;
    } catch (const EngineError &error) {
      if (first_error.empty()) first_error = error.what();
    }
  }
  if (!first_error.empty()) throw EngineError(first_error);
  if (choice.name == "auto") throw EngineError("no engine found: neither docker nor podman nor buildah is in PATH");
  throw EngineError(fmt::format("no engine found: {} is not in PATH", choice.name));
}

void Engine::check_is_there() const {
  const Ended answer = quick(kind_->check);
  if (answer.timed_out) throw EngineError(fmt::format("{} does not answer", name()));
  if (!answer.ok()) throw EngineError(fmt::format("{} can't be reached: {}", name(), last_line(answer.err)));
  if (name() != "docker") {
    if (!choice_.builder.empty()) throw EngineError("--builder is of docker buildx alone");
    return;
  }
  if (!quick({"docker", "buildx", "version"}).ok()) throw EngineError("docker lacks its plugin buildx");
  if (choice_.builder.empty()) return;
  const Ended builder = quick({"docker", "buildx", "inspect", choice_.builder});
  if (!builder.ok())
    throw EngineError(fmt::format("the builder {} can't be used: {}", choice_.builder, last_line(builder.err)));
}

std::string Engine::name() const { return kind_->name; }

Words Engine::with_network(Words words) const {
  return choice_.network.empty() ? words : joined(std::move(words), {"--network", choice_.network});
}

Built Engine::build(const BuildJob &job) const {
  Words words = with_network(kind_->build);
  if (!choice_.builder.empty()) words = joined(std::move(words), {"--builder", choice_.builder});
  if (job.no_cache) words.push_back("--no-cache");
  const std::string ignore = job.dockerfile + ".dockerignore";
  if (!kind_->own_ignore_file.empty() && ::access(ignore.c_str(), F_OK) == 0)
    words = joined(joined(std::move(words), kind_->own_ignore_file), {ignore});
  Tail tail(job.progress);
  Command command;
  command.arguments = joined(std::move(words), {"-t", job.tag, "-f", job.dockerfile, job.context});
  command.limit = choice_.limit;
  command.out = command.err = [&](std::string_view bytes) { tail.feed(bytes); };
  const Ended ended = run(command);
  Built result{ended.ok(), ended.seconds, ""};
  if (result.ok) return result;
  result.log = tail.lines(40);
  if (ended.timed_out)
    result.log += fmt::format("\nstopped after {} s, the limit of one build\n", choice_.limit.count());
  if (const auto trouble = trouble_of_the_machine(result.log)) throw EngineError(*trouble);
  return result;
}

ImageFacts Engine::inspect(const std::string &tag) const {
  const Ended answer = quick(joined(kind_->inspect, {tag}));
  if (!answer.ok()) throw EngineError(fmt::format("{} can't show the image: {}", name(), last_line(answer.err)));
  return read_image_facts(answer.out);
}

FileTree Engine::files(const std::string &tag, const std::string &container) const {
  const Ended created = quick(joined(joined(kind_->create, {"--name", container, tag}), kind_->create_behind));
  if (!created.ok())
    throw EngineError(fmt::format("{} can't show the image's files: {}", name(), last_line(created.err)));
  FileTree tree;
  TarReader reader([&](const TarEntry &entry, const std::string &content) { tree.add(entry, content); });
  Command command;
  command.arguments = joined(kind_->archive, {container});
  command.out = [&](std::string_view bytes) { reader.feed(bytes); };
  const Ended ended = run(command);
  if (!ended.ok() || !reader.complete())
    throw EngineError(fmt::format("{} can't show the image's files: {}", name(), last_line(ended.err)));
  return tree;
}

void Engine::remove(Words words) noexcept {
  try {
    quick(std::move(words), true);
  } catch (const std::exception &) {
    // Nothing can be done about what can't be removed; it has a name that says where it is from.
  }
}

void Engine::remove_image(const std::string &tag) const { remove(joined(kind_->remove_image, {tag})); }

bool Engine::runs_containers() const { return !kind_->run.empty(); }

void Engine::start(const std::string &tag, const std::string &container, unsigned port) const {
  Words words = with_network({kind_->run, "run", "--detach", "--name", container});
  if (port != 0 && choice_.network != "host")
    words = joined(std::move(words), {"--publish", fmt::format("127.0.0.1::{}", port)});
  const Ended ended = quick(joined(std::move(words), {tag}));
  if (!ended.ok()) throw EngineError(fmt::format("{} can't start the image: {}", name(), last_line(ended.err)));
}

std::string Engine::address_of(const std::string &container, unsigned port) const {
  if (choice_.network == "host") return fmt::format("127.0.0.1:{}", port);
  const Ended ended = quick({kind_->run, "port", container, fmt::format("{}/tcp", port)});
  return ended.ok() ? last_line(ended.out) : "";
}

std::optional<int> Engine::ended(const std::string &container) const {
  const Ended answer = quick({kind_->run, "inspect", "--format", "{{.State.Running}} {{.State.ExitCode}}", container});
  std::istringstream words(answer.out);
  std::string running;
  int code = 0;
  if (!answer.ok() || !(words >> running >> code)) throw EngineError(fmt::format("{} lost the container", name()));
  return running == "true" ? std::nullopt : std::optional(code);
}

Ended Engine::carry_out(const std::string &container, const std::string &shell_command) const {
  return quick({kind_->run, "exec", container, "sh", "-c", shell_command});
}

std::string Engine::log_of(const std::string &container) const {
  std::string log;
  Command command;
  command.arguments = {kind_->run, "logs", "--tail", "20", container};
  command.limit = std::chrono::seconds(60);
  command.out = command.err = [&](std::string_view bytes) { log += bytes; };
  run(command);
  return log;
}

void Engine::remove_container(const std::string &container) const {
  remove(joined(kind_->remove_container, {container}));
}

}  // namespace drydock::verify
