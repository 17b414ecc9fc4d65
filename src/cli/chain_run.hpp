// What the commands that work on files share: reading one, and running the chain over it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/file_settings.hpp"
#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "pipeline/fix_groups.hpp"
#include "pipeline/pipeline.hpp"
#include "print/report.hpp"

namespace drydock::cli {

// The file's text; nothing where that was reported as an error.
std::optional<std::string> bytes_of(const Input &input);

// The files to work on: what the paths name, without what their configurations say to leave alone.
Inputs inputs_of(const Invocation &invocation);

// What fixes made of the files beside the Dockerfile, to be written.
std::vector<NewText> new_texts(const std::vector<rewrite::OtherFile> &files);

// Whether the builder refuses the file; that was reported.
bool is_refused(const Input &input, const Document &document);

print::Problem problem_of(const Document &document, const BuildError &error);

// Of a file whose configuration is wrong, which was reported.
print::Problem wrong_configuration();

// Whether the context that the user names is a folder; if not, that was reported.
bool context_is_usable(const Invocation &invocation);

// An input, and where it is built.
struct Opened {
  Document document;
  ContextPlace place;
  const Settings *settings = nullptr;  // of the chain
};

// The parsed file, which the builder may refuse, without its place. That it can't be read was reported.
std::variant<Opened, print::Problem> open_document(const Input &input);

// What the chain made of an input.
struct Ran {
  rewrite::Outcome outcome;
  std::shared_ptr<const model::Context> context;  // as it was before; null where none is known
  const Settings *settings;
};

// The same for each choice among its fixes.
struct RanChoices {
  std::unique_ptr<pipeline::FixChoices> choices;
  std::shared_ptr<const model::Context> context;
  const Settings *settings;
};

// Runs the chain over files, as the configuration of each and the command line say. For several threads, but files of
// one context take turns: their ignore file is the same.
class Chain {
 public:
  explicit Chain(const Invocation &invocation);

  // Where the file can't be read, the builder refuses it, or its configuration is wrong, that is reported as well.
  std::variant<Opened, print::Problem> open(const Input &input);
  Ran run(const Input &input, const Opened &opened);
  // Both, one after the other; nothing where there is a problem.
  std::optional<Ran> run(const Input &input);

  // Like run, with what each choice among the fixes gives.
  RanChoices choices(const Input &input, const Opened &opened, std::size_t most_runs);

 private:
  // Says where the files beside the Dockerfile are.
  void name_files(const Input &input, const Opened &opened, rewrite::Outcome &outcome) const;
  // Later files see the context as this outcome leaves it; its errors are reported.
  void take_up(const Input &input, const Opened &opened, const rewrite::Outcome &outcome);

  std::shared_ptr<FileSettings> file_settings_;
  Contexts contexts_;
};

}  // namespace drydock::cli
