// Which steps of a build run again after files of its context have changed, with what the builder keeps of the build
// before (BuildKit: a COPY and a bind mount by the content that they take, a RUN by all that stands above it).
//
// What is told is the most that can happen: a COPY from another stage is taken to bring something new as soon as a RUN
// of that stage ran again and may have written there, and COPY --link to depend on what stands above it, as it does
// where layers can't be joined (Docker's own image store). Where the result is the same to the byte, the builder stops
// earlier.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/ignore_file.hpp"
#include "model/model.hpp"
#include "model/source_pattern.hpp"

namespace drydock::model {

class Rebuild {
 public:
  using Steps = std::vector<std::size_t>;  // instructions, in their order

  // The model has a context. Both outlive this.
  explicit Rebuild(const Model &model);

  const Model &model() const { return model_; }
  // False where the file alone does not tell what a step takes from the context: then nothing holds of what follows.
  bool predictable() const { return predictable_; }
  // RUN, COPY and ADD in the stages that the last one needs.
  const Steps &steps() const { return steps_; }
  // Those of them that take this file, which need not be there, from the context.
  Steps readers_of(std::string_view path);
  // All that run again when something changed for these.
  Steps after(const Steps &readers) const;

 private:
  struct Reader {
    std::size_t step;
    std::vector<SourcePattern> sources;
  };
  // A stage of which a step takes something: a FROM, a COPY --from, a mount.
  struct Source {
    std::size_t stage;
    std::string path;  // what it takes, from the root; "/" is all
  };
  // What is not as before in a stage.
  struct Changed {
    bool steps = false;               // a step ran again
    bool anything = false;            // and may have written anywhere
    std::vector<std::string> places;  // else only at or below these
    bool touches(std::string_view path) const;
  };

  void read_stage(const Stage &stage);
  void read_copy(std::size_t instruction, const Stage &stage, Reader &reader);
  void read_mounts(std::size_t instruction, const Stage &stage, Reader &reader);
  void need(std::size_t instruction, const Stage &source, std::string path);
  bool gets_something_new(std::size_t step, const Steps &readers, const std::vector<Changed> &changed) const;
  void add_destination(std::size_t instruction, Changed &changed) const;

  const Model &model_;
  IgnoreFile::Walk ignored_;
  bool predictable_ = true;
  std::vector<bool> needed_;                  // one a stage
  Steps steps_;
  std::vector<Reader> readers_;
  std::vector<std::vector<Source>> sources_;  // one an instruction
};

}  // namespace drydock::model
