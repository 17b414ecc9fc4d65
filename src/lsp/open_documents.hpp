// The documents that the client has opened, with its text of each, saved or not, and what is to be said of it.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "lsp/analysis.hpp"
#include "lsp/positions.hpp"
#include "lsp/workspace.hpp"

namespace drydock::lsp {

struct OpenDocument {
  std::string text;
  nlohmann::json version;  // a number, or null where the client names none
  std::string path;        // "" where it is no file
  bool is_dockerfile = false;
  std::optional<Analysis> analysis = {};  // of the text as it is
  bool outdated = true;                   // the client has not got the last diagnostics

  void forget() {
    analysis.reset();
    outdated = true;
  }
};

// Places that a client names; what does not have their shape is the begin of the text.
Span span_of(const nlohmann::json &range, const Positions &positions);
Offset offset_of(const nlohmann::json &position, const Positions &positions);

class OpenDocuments {
 public:
  // By the parameters of the notifications. What does not have their shape changes nothing.
  void open(const nlohmann::json &parameters);
  void change(const nlohmann::json &parameters, Encoding encoding);
  void close(const std::string &uri) { documents_.erase(uri); }
  // Null where there is none.
  OpenDocument *find(const std::string &uri);
  std::map<std::string, OpenDocument> &all() { return documents_; }
  void forget_all();

 private:
  std::map<std::string, OpenDocument> documents_;
};

}  // namespace drydock::lsp
