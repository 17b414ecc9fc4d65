// What the server needs to know of the machine that it runs on: how a file is to be rewritten, and in which context.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ir/document.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::lsp {

// An option of the chain by its name on the command line, without dashes, and its value; a flag has "true".
using Option = std::pair<std::string, std::string>;

class Workspace {
 public:
  virtual ~Workspace() = default;

  // What the client asks for, in addition to the command line. What is wrong with it, in words; then nothing changes.
  virtual std::optional<std::string> configure(const std::vector<Option> &options) = 0;
  // Files beside the open ones may have changed.
  virtual void refresh() = 0;
  // Whether some have that count for a request since the last refresh(), as far as that is quickly seen.
  virtual bool has_changed() = 0;
  // How the chain runs over the document. `path` is absolute, or "" where the document is no file. What it points to is
  // valid until the next call.
  virtual pipeline::Request request(const std::string &path, const Document &document) = 0;
  // The absolute path of a file in the context of the last request.
  virtual std::string place_of(const std::string &file) const = 0;
};

}  // namespace drydock::lsp
