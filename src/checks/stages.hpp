// The stages of a build as the builder's third phase links them: each with its base, its commands and the stages that
// they take from (dockerfile-language § 9).
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "checks/build_check.hpp"
#include "checks/suggestions.hpp"
#include "checks/variables.hpp"

namespace drydock::checks {

// Stops the third phase. Lines are 0 where the builder names none.
struct Refusal {
  std::string message;
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  std::size_t instruction = 0;  // what to point at
};

struct BuildStage;

struct Command {
  const Document *document;             // the file, or the text of a trigger
  const Instruction *instruction;
  std::size_t index;                    // in the document; of its FROM for the trigger of a base stage
  std::uint32_t first_line, last_line;
  std::vector<BuildStage *> sources;    // COPY --from, or one for each mount of a RUN
};

// A stage of the file, or an image that a COPY or a mount takes from.
struct BuildStage {
  const Instruction *from = nullptr;
  std::size_t index = 0;  // of its FROM, or of the instruction that names the image
  std::uint32_t first_line = 0, last_line = 0;
  std::string name;       // lower-cased; stage-N where it has none, "" for images and for the only stage of a file
  std::string base_name;  // expanded
  BuildStage *base = nullptr;
  bool is_image = false;  // no stage of the file
  std::string os = "linux";
  std::vector<Command> commands;
  std::vector<std::pair<BuildStage *, Command>> dependencies;

  bool dispatched = false;
  bool triggers_added = false;
  bool environment_known = true;
  std::shared_ptr<Variables> variables;  // null until it is carried out
  bool workdir_set = false;
  bool shell_set = false;
  std::map<Keyword, std::size_t> used_once;     // the last CMD, ENTRYPOINT, HEALTHCHECK
};

// The value of a word, the names in it, and the builder's complaint if it has one.
struct Expanded {
  std::string text;
  std::set<std::string> used;
  std::set<std::string> unknown;  // of those
  std::optional<std::string> error;
};
Expanded expand(const Word &word, const Variables &variables);

class Stages {
 public:
  Stages(const Document &document, const model::Readers &readers, const BuildOptions &options, Findings &findings)
      : document_(document), readers_(readers), options_(options), findings_(findings), suggestions_(readers) {}

  // Throws Refusal at the builder's first error.
  void link();

  std::deque<BuildStage> &all() { return stages_; }
  const Variables &global() const { return global_; }
  Suggestions &suggestions() { return suggestions_; }

 private:
  // The stage of that name in any case of letters, as COPY and mounts look it up; null where there is none.
  BuildStage *named(std::string_view name);
  void set_global();
  void check_default_images(const Variables &defaults);
  Variables arguments(Variables variables, const std::map<std::string, std::string> &build_args);
  void add_stage(std::size_t from);
  void read_platform(BuildStage &stage, const Flag &flag);
  void report_undeclared(std::size_t from, const std::set<std::string> &unknown);
  BuildStage &add(BuildStage stage);
  Command command(const Document &document, const Instruction &instruction, std::size_t index);
  BuildStage *copy_source(const Instruction &instruction, const Command &command);
  void take_dependencies(BuildStage &stage, const Command &command);
  void refuse_circles() const;
  void resolve_images();
  void add_triggers(BuildStage &stage);
  std::set<const BuildStage *> reachable() const;
  [[noreturn]] void refuse(std::string message, const BuildStage &stage) const {
    throw Refusal{std::move(message), stage.first_line, stage.last_line, stage.index};
  }

  const Document &document_;
  const model::Readers &readers_;
  const BuildOptions &options_;
  Findings &findings_;
  Suggestions suggestions_;
  Document words_{""};                // owns the parts of words from flags
  std::deque<Document> triggers_;     // owns the instructions of triggers
  std::deque<BuildStage> stages_;
  std::map<std::string, BuildStage *, std::less<>> by_name_;
  Variables global_;
  std::size_t file_stages_ = 0;
};

}  // namespace drydock::checks
