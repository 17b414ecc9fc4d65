// The compose and bake files around a Dockerfile.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "model/compose_use.hpp"

namespace drydock::cli {

// Neighbours share theirs: what a folder holds is read once. For several threads.
class ComposeFiles {
 public:
  // `named`: the one that counts, and no other.
  explicit ComposeFiles(std::optional<std::string> named = {}) : named_(std::move(named)) {}

  // What those in the Dockerfile's folder and above it, up to the repository's root, say of it. One that can't be read
  // says nothing.
  model::ComposeUse use_of(const std::string &dockerfile);
  // The services in them that are built from it; valid as long as this.
  std::vector<const model::ComposeService *> services_of(const std::string &dockerfile);

 private:
  std::vector<const model::ComposeSource *> around(const std::string &dockerfile);
  const std::vector<model::ComposeSource> &in(const std::string &folder);
  const std::vector<model::ComposeSource> &named();

  std::optional<std::string> named_;
  std::mutex mutex_;  // of what follows; what was read once stays as it is
  std::map<std::string, std::vector<model::ComposeSource>> folders_;  // by the folder; the named one by its own path
};

}  // namespace drydock::cli
