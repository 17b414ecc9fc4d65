// Docker (buildx), Podman and Buildah by their own command lines. How these differ is a table in the .cpp file.
#pragma once

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "verify/file_tree.hpp"
#include "verify/image_config.hpp"
#include "verify/process.hpp"

namespace drydock::verify {

// The engine can't be used, or failed at what has nothing to do with the file: missing, unreachable, disk full.
struct EngineError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct EngineChoice {
  std::string name = "auto";         // auto, docker, podman, buildah
  std::string builder;               // of buildx; "" for the default
  std::string network;               // of builds and runs; "" for the default
  std::chrono::seconds limit{3600};  // of one build
};

struct BuildJob {
  std::string dockerfile;  // a path
  std::string context;
  std::string tag;
  bool no_cache = false;
  std::function<void(std::string_view line)> progress;
};

struct Built {
  bool ok = false;
  double seconds = 0;
  std::string log;  // its last lines, where it failed
};

struct ImageFacts {
  ImageConfig config;
  std::uint64_t size = 0;
  std::size_t layers = 0;
};

struct EngineKind;

class Engine {
 public:
  // Finds the engine, and asks it whether it is there. Throws EngineError.
  static Engine find(const EngineChoice &choice);

  std::string name() const;
  // A failed build is in the result; a full disk or an engine that went away is thrown.
  Built build(const BuildJob &job) const;
  ImageFacts inspect(const std::string &tag) const;
  // Through a container of that name, which is made and never started; the caller removes it.
  FileTree files(const std::string &tag, const std::string &container) const;
  void remove_image(const std::string &tag) const;

  bool runs_containers() const;
  // The new container's name. `port`, where not 0, can then be reached at address_of().
  void start(const std::string &tag, const std::string &container, unsigned port) const;
  // host:port
  std::string address_of(const std::string &container, unsigned port) const;
  // Its exit code once it has ended.
  std::optional<int> ended(const std::string &container) const;
  Ended carry_out(const std::string &container, const std::string &shell_command) const;
  std::string log_of(const std::string &container) const;
  void remove_container(const std::string &container) const;

 private:
  Engine(const EngineKind &kind, EngineChoice choice) : kind_(&kind), choice_(std::move(choice)) {}
  void check_is_there() const;
  static void remove(std::vector<std::string> words) noexcept;
  std::vector<std::string> with_network(std::vector<std::string> words) const;

  const EngineKind *kind_;
  EngineChoice choice_;
};

// Whether a build's log says that the front end of the syntax line could not be fetched.
bool front_end_unreachable(std::string_view log);

}  // namespace drydock::verify
