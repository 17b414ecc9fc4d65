// What the client can do, as it says when it starts the server.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "lsp/positions.hpp"
#include "lsp/workspace.hpp"

namespace drydock::lsp {

// The member at the end of the path; null (the JSON value) where anything on the way is missing.
const nlohmann::json &member(const nlohmann::json &value, std::initializer_list<const char *> path);
std::optional<std::string> text_at(const nlohmann::json &value, std::initializer_list<const char *> path);
bool is_set(const nlohmann::json &value, std::initializer_list<const char *> path);

struct Client {
  Encoding encoding = Encoding::utf16;
  bool markdown = false;             // in hovers
  bool code_actions = false;         // as literals, not as commands alone
  bool document_changes = false;     // edits of several files, in order
  bool new_files = false;            // among them, files that are not there yet
  bool pulls = false;                // asks for diagnostics, and gets none unasked
  bool versions = false, related = false, descriptions = false;  // of diagnostics
  bool refreshes = false;            // asks for them again when it is told to
  std::optional<long> process;       // whose end is the server's

  Client() = default;
  explicit Client(const nlohmann::json &initialize);
};
std::string_view name_of(Encoding encoding);

// The members of an object as options of the chain; a list gives one for each of its elements.
std::vector<Option> options_of(const nlohmann::json &object);

}  // namespace drydock::lsp
