// Compiled programs in a builder: where they come to lie, which of them the container starts, and what else of the
// builder they need (split_go.cpp, split_rust.cpp, split_c.cpp).
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "passes/support/split_conditions.hpp"
#include "passes/support/split_sources.hpp"

namespace drydock::passes {

struct BuiltBinary {
  std::string path;
  bool own = true;   // made of the context's sources; else a tool that was fetched, carried only where it is started
  bool links = true; // may need shared libraries
};

class SplitBinaries {
 public:
  // `search_path`: the folders in which the builder's shell looks for programs.
  SplitBinaries(const model::Model &model, const model::Stage &stage, knowledge::Words search_path)
      : model_(model), stage_(stage), search_path_(search_path) {}

  // A second build of the same takes the place of the first.
  void add(BuiltBinary binary);
  const std::vector<BuiltBinary> &all() const { return all_; }
  // `mv main /usr/local/bin/`, `cp server /server`: there it is as well.
  void follow_moves(std::size_t last);
  // Which of them the container starts; the obstacle where it starts none, or a tool of the tool chain.
  std::optional<Obstacle> find_started(const knowledge::CompiledLanguage &language);
  // Those that are started, where they are looked for, and the context's own.
  void carry(ArtefactSplit &plan) const;

 private:
  const BuiltBinary *at(const std::string &path) const;
  const BuiltBinary *named(const std::string &word) const;
  void follow_move(std::size_t run, const PlacedCommand &placed);

  const model::Model &model_;
  const model::Stage &stage_;
  knowledge::Words search_path_;
  std::vector<BuiltBinary> all_;
  std::vector<std::pair<std::string, std::string>> started_;  // the word and the path of the binary
};

// Adds a path to what is carried, once.
void carry(ArtefactSplit &plan, const std::string &source, const std::string &destination);
// The files that the program may read, and in words what is assumed of the others.
void carry_files(const SplitSources &sources, ArtefactSplit &plan);

// The image that runs what the stage's base builds for its own distribution: Debian's slim image of the release, or of
// the newest that the tag can mean, and Alpine's of the release.
struct ChosenImage {
  std::string image;
  std::string assumption;  // "" for none
};
std::variant<ChosenImage, Obstacle> image_that_runs(const model::Stage &stage);
// What is known of the image of a plan.
knowledge::ImageFacts facts_of(const model::Model &model, const std::string &image);

}  // namespace drydock::passes
