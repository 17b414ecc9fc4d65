// What the document means: stages, and for each instruction the variables, working directory, user and shell in force
// (dockerfile-language § 9; which states a stage inherits: rewrites § 2.0 no. 8).
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ir/document.hpp"
#include "ir/image_reference.hpp"
#include "knowledge/base_images.hpp"
#include "model/package_calls.hpp"
#include "model/readers.hpp"
#include "model/value.hpp"

namespace drydock::model {

class Context;

// Which language the text of a RUN in shell form is in.
enum class ShellKind {
  posix,  // sh, ash, dash
  bash,
  other,  // anything else, or not known
};

struct Stage {
  std::size_t index = 0;
  std::size_t from = 0;  // index of the FROM in Document::instructions
  std::size_t end = 0;   // one past its last instruction
  std::string name;      // lower-cased, "" without AS
  Value base;            // the expanded image or stage name
  std::optional<std::size_t> parent;  // the stage that it starts from
  bool scratch = false;
  // Of the external image that the chain of parents starts from; invalid where scratch or unknown.
  ImageReference image;
  std::optional<knowledge::ImageFacts> facts;
};

// What others see of a stage's image (the check compares it).
struct RuntimeConfig {
  std::map<std::string, std::string> environment;  // "?" in front of a text that is not known
  std::map<std::string, std::string> labels;
  std::string entrypoint, command, user, workdir, stop_signal, healthcheck, shell;
  std::vector<std::string> ports, volumes;  // sorted
  std::vector<std::string> triggers;        // ONBUILD

  bool operator==(const RuntimeConfig &other) const = default;
};

// How it writes a command in exec form.
std::string in_exec_form(const std::vector<std::string> &words);

class Model {
 public:
  // `context` may be null: then nothing is known of the build context. Both outlive the model.
  Model(const Document &document, const Context *context, const Readers &readers);

  const Document &document() const { return document_; }
  const Context *context() const { return context_; }
  const Readers &readers() const { return readers_; }

  std::span<const Stage> stages() const { return stages_; }
  // Null for what stands before the first FROM.
  const Stage *stage_of(std::size_t instruction) const;
  // The stage that a FROM, COPY --from or mount's `from` names when it stands in stage `in`, if it names one.
  const Stage *stage_named(std::string_view name, const Stage &in) const;
  // Whether any later stage starts from `stage`, directly or through others.
  bool has_children(const Stage &stage) const;

  // What holds when the instruction is carried out.
  Value variable(std::size_t instruction, std::string_view name) const;
  const Value &workdir(std::size_t instruction) const { return values_[states_[instruction].workdir]; }
  const Value &user(std::size_t instruction) const { return values_[states_[instruction].user]; }
  ShellKind shell(std::size_t instruction) const { return states_[instruction].shell; }
  // Root by name or number, and known to be.
  bool runs_as_root(std::size_t instruction) const;
  // The home directory of the user in force, where ENV, the base image or root's name fixes it.
  std::optional<std::string> home(std::size_t instruction) const;
  // The base image's own account, where it is the user in force.
  std::optional<knowledge::Account> account_of(std::size_t instruction) const;
  // Whether an ENV or ARG before the instruction sets the variable, in its stage or one that this starts from.
  bool sets(std::size_t instruction, std::string_view name) const;
  Value expand(std::size_t instruction, const Word &word) const;

  // The shell tree of a RUN that a Bourne-like shell runs on Linux and that the grammar takes; else null.
  const shell::Script *script(std::size_t instruction) const;

  // The package-manager calls of the script, in order; none where there is no tree. These and the configuration are
  // made when they are first asked for, so that a model is for one thread.
  const std::vector<PackageCall> &package_calls(std::size_t instruction) const;
  // `stage` is one of this model's.
  const RuntimeConfig &runtime(const Stage &stage) const;

 private:
  struct State {
    std::uint32_t workdir = 0, user = 0;  // indexes in values_
    ShellKind shell = ShellKind::posix;
  };
  struct Assignment {
    std::size_t instruction;
    Value value;
  };
  // name -> its values in the order of the instructions that set them
  using Variables = std::map<std::string, std::vector<Assignment>, std::less<>>;

  void read_global();
  void read_stage(std::size_t index);
  void read_base(Stage &stage);
  void read_instruction(std::size_t instruction, State &state, Variables &variables);
  std::uint32_t remember(Value value);
  // What the instructions of one stage change in its image's configuration.
  void add_to(RuntimeConfig &config, const Stage &stage) const;
  Value expand_with(const Word &word, const std::function<Value(std::string_view)> &lookup) const;

  const Document &document_;
  const Context *context_;
  Readers readers_;
  std::vector<Stage> stages_;
  std::vector<State> states_;               // one an instruction
  std::vector<Value> values_;
  Variables global_;                        // ARGs before the first FROM
  std::vector<Variables> variables_;        // one a stage
  std::vector<State> last_state_;           // one a stage: what a child inherits
  std::vector<std::size_t> stage_of_;       // one an instruction; npos before the first FROM
  mutable std::vector<std::optional<std::vector<PackageCall>>> calls_;  // one an instruction
  mutable std::vector<std::optional<RuntimeConfig>> runtimes_;          // one a stage
};

}  // namespace drydock::model
