// The application behind a start command, as the build context shows it: what the planners of production commands read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// Paths are those of the image: absolute, or relative to the working directory that the stage ends with.
class StartSources {
 public:
  static std::variant<StartSources, Obstacle> of(const model::Model &model, const model::Stage &stage);

  const std::string &workdir() const { return workdir_; }
  // The text of a file that the context brings there.
  std::optional<std::string> read(std::string_view path) const;
  bool has(std::string_view path) const { return read(path).has_value(); }
  // The folder of the context that stands there; "" is its root.
  std::optional<std::string> folder(std::string_view path) const;
  // The paths in the context of the files below such a folder; those directly in it where `deep` is false.
  std::vector<std::string> files(std::string_view path, bool deep = true) const;

 private:
  StartSources(const model::Model &model, const model::Stage &stage, std::string workdir)
      : model_(&model), stage_(&stage), workdir_(std::move(workdir)) {}

  const model::Model *model_;
  const model::Stage *stage_;
  std::string workdir_;
};

// Whether what is put in front of the closing instructions of the stage runs as root.
bool builds_as_root(const model::Model &model, const model::Stage &stage);

// The option's value in `--name value` or `--name=value`, when `words[at]` is that option; `at` then stands on its last
// word.
std::optional<std::string> value_of(const std::vector<std::string> &words, std::size_t &at, std::string_view name);

// The words from an index on.
std::vector<std::string> rest_of(const std::vector<std::string> &words, std::size_t at);

// Whether a shell would have to expand one of the words.
bool has_variable(const std::vector<std::string> &words);

}  // namespace drydock::passes
