// What the commands that work on files share: reading one, and running the chain over it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "pipeline/pipeline.hpp"
#include "print/report.hpp"

namespace drydock::cli {

// The file's text; nothing where that was reported as an error.
std::optional<std::string> bytes_of(const Input &input);

// What fixes made of the files beside the Dockerfile, to be written.
std::vector<NewText> new_texts(const std::vector<rewrite::OtherFile> &files);

// Carries out `work` for each input; the highest exit code.
int for_each(const std::vector<Input> &inputs, const Output &output, const std::function<int(const Input &)> &work);

// Whether the builder refuses the file; that was reported.
bool is_refused(const Input &input, const Document &document);

print::Problem problem_of(const Document &document, const BuildError &error);

// Whether the context that the user names is a folder; if not, that was reported.
bool context_is_usable(const Invocation &invocation);

// Runs the chain over one file.
class Chain {
 public:
  explicit Chain(const Invocation &invocation);

  // Nothing where the file can't be read or the builder refuses it; that was reported.
  std::optional<rewrite::Outcome> run(const Input &input);
  // Why the last run gave nothing.
  const std::optional<print::Problem> &problem() const { return problem_; }
  // Of the file that was run last; null where none is known.
  const model::Context *context() const { return request_.context; }

 private:
  Contexts contexts_;
  pipeline::Request request_;
  std::optional<print::Problem> problem_;
};

}  // namespace drydock::cli
