// Whether the commands of a RUN read or change what one COPY brings: those that don't may run before it.
#pragma once

#include <optional>
#include <string>

#include "model/model.hpp"
#include "passes/support/copies.hpp"

namespace drydock::passes {

class SourceUse {
 public:
  SourceUse(const model::Model &model, const CopyPlan &plan, std::size_t instruction)
      : model_(model), plan_(plan), instruction_(instruction) {}

  // `folder`: the working directory, where it is known. Errs on the side of yes.
  bool uses(const shell::Node &node, const std::optional<std::string> &folder);
  // The COPY brings something at the path, below it, or what contains it.
  bool brings(std::string_view path) const;
  // One of the commands so far runs a script that an address names.
  bool runs_remote_script() const { return remote_script_; }

 private:
  bool command_uses(const shell::Node &command, const std::optional<std::string> &folder, bool reads_pipe);
  bool writes_elsewhere(const shell::Node &command) const;
  bool is_projectless(const shell::Node &command, std::size_t program) const;
  bool paths_elsewhere(const shell::Node &command, std::size_t first, const std::string &folder) const;

  const model::Model &model_;
  const CopyPlan &plan_;
  std::size_t instruction_;
  bool remote_script_ = false;
};

// The folder that `cd` goes to; nothing where the command is another or its target is not known.
std::optional<std::string> folder_after_cd(const shell::Node &command, const std::optional<std::string> &folder);
bool is_cd(const shell::Node &command);

}  // namespace drydock::passes
