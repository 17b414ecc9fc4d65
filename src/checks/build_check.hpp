// What the builder finds and refuses when it is asked to check a Dockerfile: all three of its phases, without a build.
//
// The third phase (dockerfile-language §§ 8-10) expands words, resolves stages and carries instructions out as far as
// that needs neither a registry nor a file. Every stage is looked at, reachable or not, as `docker build --check` does.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/findings.hpp"
#include "ir/image_reference.hpp"
#include "model/context.hpp"
#include "model/readers.hpp"

namespace drydock::checks {

struct BuildOptions {
  std::map<std::string, std::string> build_args;
  const model::Context *context = nullptr;  // null: none is known, and no path is checked
  // Whether the environment that a base image sets is known. What stands on one that is not gets no UndefinedVar. The
  // known ones set PATH alone.
  std::function<bool(const ImageReference &image)> knows_environment = [](const ImageReference &) { return true; };
};

struct BuildCheck {
  std::vector<Finding> findings;
  std::optional<BuildError> error;  // where the builder would stop, whatever the level
};

// More than 5,000 instructions or 1 MiB. An image can't have more than some hundred layers: nobody builds a longer
// file, and neither checks nor passes need to be fast on it.
bool is_too_long(const Document &document);

BuildCheck check_build(const Document &document, const model::Readers &readers, const BuildOptions &options = {});

// The check of one document, made when it is first asked for. The document outlives it.
class CheckOnce {
 public:
  CheckOnce(const Document &document, const model::Readers &readers) : document_(document), readers_(readers) {}

  const BuildCheck &result() {
    if (!result_) result_ = check_build(document_, readers_);
    return *result_;
  }

 private:
  const Document &document_;
  const model::Readers &readers_;
  std::optional<BuildCheck> result_;
};

}  // namespace drydock::checks
