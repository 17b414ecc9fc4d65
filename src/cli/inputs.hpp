// From the paths on the command line to documents: what to read, and the build context of each.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/compose_files.hpp"
#include "ir/document.hpp"
#include "model/context.hpp"

namespace drydock::cli {

struct Invocation;

struct Input {
  std::string path;  // `-` for standard input
  std::string result = {};   // the path that the result is built from, where that is another one
  std::string context = {};  // what compose and bake files found in the same search say; "" where none does
  bool standard_input() const { return path == "-"; }
  // For people.
  std::string name() const { return standard_input() ? "<stdin>" : path; }
};

struct Inputs {
  std::vector<Input> inputs;  // each once, in the order of the command line
  bool failed = false;        // a folder could not be read or holds no Dockerfile; that was reported
};
Inputs find_inputs(const std::vector<std::string> &paths);
// Takes out what git knows to be the same as in this commit. What it can't say is reported.
void keep_changed(Inputs &inputs, const std::string &revision);
std::vector<std::string> paths_of(const Inputs &found);

// Where a Dockerfile is built.
struct ContextPlace {
  std::string root;        // "" where none is known
  std::string dockerfile;  // its path there, where it has an ignore file of its own
  std::optional<model::ImageStart> start;
};

// The build contexts of a run, for several threads. Listing a folder takes far longer than all else, and neighbours
// share theirs: the last few are kept.
class Contexts {
 public:
  // `choice`: a folder, `none`, or "" for the one that the compose files around say, else the one in which the sources
  // of all COPYs are found. `compose`: the compose file that counts, where the user names one.
  explicit Contexts(std::string choice, std::optional<std::string> compose = {})
      : choice_(std::move(choice)), compose_files_(std::move(compose)) {}

  ContextPlace place_of(const Input &input, const Document &document);
  // Null where none is known. Files of one root take turns: what this gives may be changed by the next call for it.
  std::shared_ptr<const model::Context> at(const ContextPlace &place);
  // Where a file of the context stands for the user: relative where the input's own path is.
  std::string name_of(const Input &input, const ContextPlace &place, const std::string &path) const;
  // A file of the context as fixes make it: the next call for this root takes it as it will be.
  void set_text(const ContextPlace &place, const std::string &path, std::string text);

 private:
  struct Folder {
    std::string dockerfile;
    std::shared_ptr<model::Context> context;   // null where it is not kept
    std::map<std::string, std::string> texts;  // by path
    bool outdated = false;                     // the context lacks some of them
  };

  void keep(const std::string &root, const std::shared_ptr<model::Context> &context, const std::string &dockerfile);

  std::string choice_;
  ComposeFiles compose_files_;
  std::mutex mutex_;
  std::map<std::string, Folder> folders_;  // by root
  std::deque<std::string> kept_;           // the roots of those that are kept, the oldest first
};

}  // namespace drydock::cli
