// Our answers in the protocol's shapes.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "lsp/actions.hpp"
#include "lsp/analysis.hpp"
#include "lsp/client.hpp"
#include "lsp/positions.hpp"

namespace drydock::lsp {

nlohmann::json range_json(const Positions &positions, Span span);
nlohmann::json diagnostic_json(const Diagnostic &diagnostic, const Positions &positions, const std::string &uri,
                               const Client &client);
nlohmann::json diagnostics_json(const Analysis &analysis, const Positions &positions, const std::string &uri,
                                const Client &client);

// What becomes of one file.
struct FileEdit {
  std::string uri;
  nlohmann::json version;  // null where the client has not opened it
  bool is_new = false;
  std::string_view before;
  std::string after;
};
nlohmann::json workspace_edit_json(const std::vector<FileEdit> &files, const Client &client);

}  // namespace drydock::lsp
