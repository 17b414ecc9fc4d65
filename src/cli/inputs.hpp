// From the paths on the command line to documents: what to read, and the build context of each.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/compose_files.hpp"
#include "ir/document.hpp"
#include "model/context.hpp"

namespace drydock::cli {

struct Input {
  std::string path;  // `-` for standard input
  std::string result = {};  // the path that the result is built from, where that is another one
  bool standard_input() const { return path == "-"; }
  // For people.
  std::string name() const { return standard_input() ? "<stdin>" : path; }
};

struct Inputs {
  std::vector<Input> inputs;  // each once, in the order of the command line
  bool failed = false;        // a folder could not be read or holds no Dockerfile; that was reported
};
Inputs find_inputs(const std::vector<std::string> &paths);

// The build contexts of a run. Listing a folder takes far longer than all else, and neighbours share theirs: the last one
// is kept.
class Contexts {
 public:
  // `choice`: a folder, `none`, or "" for the one that the compose files around say, else the one in which the sources of
  // all COPYs are found.
  // `compose`: the compose file that counts, where the user names one.
  explicit Contexts(std::string choice, std::optional<std::string> compose = {})
      : choice_(std::move(choice)), compose_files_(std::move(compose)) {}

  // Null where none is known. Valid until the next call.
  const model::Context *of(const Input &input, const Document &document);
  // Where a file of the last context stands for the user: relative where the input's own path is.
  std::string place_of(const Input &input, const std::string &path) const;
  // A file of the last context as fixes make it: the next call takes it as it will be.
  void set_text(const std::string &path, std::string text);

 private:
  std::string choice_;
  ComposeFiles compose_files_;
  std::string root_, dockerfile_;
  std::optional<model::Context> last_;
  std::map<std::string, std::map<std::string, std::string>> texts_;  // by root and path
  bool outdated_ = false;  // the last context lacks some of them
};

}  // namespace drydock::cli
