// The project that a Node.js container starts from its working directory: its package.json, and what its scripts run.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/words.hpp"
#include "model/model.hpp"
#include "model/package_json.hpp"

namespace drydock::passes {

// A command without what stands in front of it: npx, cross-env, assignments.
struct NodeCommand {
  std::vector<std::string> words;
  std::vector<std::pair<std::string, std::string>> assignments;
  bool literal = true;  // no word needs a shell

  std::string program() const;     // its base name
  std::string subcommand() const;  // the next word, "" where that is an option
  // The value of the first of the options that stands there, as the next word or behind `=`.
  std::optional<std::string> option(knowledge::Words names) const;
};

struct ResolvedStart {
  std::vector<std::string> before;   // commands that have to end first, as they are written
  NodeCommand command;
  std::string script;                // of package.json that it stands in, "" for none
  std::vector<std::string> arguments;  // that the call of the script hands on; they stand at the command's end
};

class NodeScripts {
 public:
  NodeScripts(const model::Model &model, const model::Stage &stage);

  // Null where no package.json is seen to stand in the working directory.
  const model::PackageJson *manifest() const { return manifest_ ? &*manifest_ : nullptr; }
  const std::string &workdir() const { return workdir_; }
  // The text of a file of the project.
  std::optional<std::string> file(std::string_view name) const;
  // The first of the names that the project has a file of.
  std::optional<std::string> first_file(knowledge::Words names) const;
  bool depends_on(std::string_view package) const;  // of development or not
  // Whether a source of the project holds the text.
  bool mentions(std::string_view text) const;
  // The paths of the project's sources, from its folder on.
  std::vector<std::string> sources() const;

  // What the words start in the end, through scripts of package.json. Nothing where that is not one command, or is none
  // that can be followed.
  std::optional<ResolvedStart> resolve(const std::vector<std::string> &words) const;
  std::optional<ResolvedStart> resolve_script(const std::string &name) const;
  std::optional<ResolvedStart> resolve_text(std::string_view command) const;
  // The name of the script that the words run, be it known or not.
  std::optional<std::string> called_script(const std::vector<std::string> &words) const;
  bool has_folder(std::string_view name) const;

 private:
  std::optional<std::string> matched_file(std::string_view path) const;

  const model::Model &model_;
  const model::Stage &stage_;
  std::string workdir_;
  std::optional<std::string> folder_;  // in the context
  std::optional<model::PackageJson> manifest_;
};

}  // namespace drydock::passes
