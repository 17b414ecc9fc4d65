// What is to be said of one text: what the builder refuses and finds, and what the chain suggests, each with its place.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ir/document.hpp"
#include "pipeline/pipeline.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::lsp {

enum class Severity : std::uint8_t { error = 1, warning = 2, information = 3, hint = 4 };  // the protocol's numbers

struct Diagnostic {
  Span place;
  Severity severity = Severity::error;
  std::string code;     // the rule or the pass; "" for an error
  std::string address;  // of a page about the code; "" for none
  std::string message;  // one line
  std::vector<std::string> related;  // what it assumes and changes, a line each
};

// A fix of the whole chain's result.
struct Suggestion {
  std::size_t fix;       // index in Outcome::fixes; of several that say the same of one place the first
  Span lines;            // of the instruction that it is about, all of them
  Diagnostic diagnostic;
};

struct Analysis {
  Document document;
  std::vector<Diagnostic> problems;        // what the builder says
  std::optional<rewrite::Outcome> outcome; // of the chain; absent where the builder refuses the file
  std::vector<Suggestion> suggestions;
};

// `request` is for this document, see Workspace.
Analysis analyse(Document document, const pipeline::Request &request);

// A text of our own without controls, for what must stay on its line.
std::string one_line(std::string text);

}  // namespace drydock::lsp
