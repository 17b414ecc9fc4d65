#include "lsp/client.hpp"

#include <algorithm>
#include <climits>

namespace drydock::lsp {

using nlohmann::json;

namespace {

const json nothing;

bool lists(const json &list, std::string_view word) {
  return list.is_array() && std::find(list.begin(), list.end(), word) != list.end();
}

// The one that takes least to count in.
Encoding encoding_of(const json &offered) {
  for (const Encoding encoding : {Encoding::utf8, Encoding::utf32})
    if (lists(offered, name_of(encoding))) return encoding;
  return Encoding::utf16;
}

std::string word_of(const json &value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

}  // namespace

const json &member(const json &value, std::initializer_list<const char *> path) {
  const json *at = &value;
  for (const char *name : path) {
    if (!at->is_object()) return nothing;
    const auto found = at->find(name);
    if (found == at->end()) return nothing;
    at = &*found;
  }
  return *at;
}

std::optional<std::string> text_at(const json &value, std::initializer_list<const char *> path) {
  const json &found = member(value, path);
  return found.is_string() ? std::optional(found.get<std::string>()) : std::nullopt;
}

bool is_set(const json &value, std::initializer_list<const char *> path) {
  const json &found = member(value, path);
  return found.is_boolean() && found.get<bool>();
}

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16: return "utf-16";
    case Encoding::utf32: return "utf-32";
  }
  return "";
}

Client::Client(const json &initialize) {
  const json &can = member(initialize, {"capabilities"});
  const json &formats = member(can, {"textDocument", "hover", "contentFormat"});
  const json &operations = member(can, {"workspace", "workspaceEdit", "resourceOperations"});
  const json &diagnostics = member(can, {"textDocument", "publishDiagnostics"});
  encoding = encoding_of(member(can, {"general", "positionEncodings"}));
  markdown = formats.is_array() && !formats.empty() && formats.front() == "markdown";
  code_actions = member(can, {"textDocument", "codeAction", "codeActionLiteralSupport"}).is_object();
  new_files = lists(operations, "create");
  document_changes = new_files || is_set(can, {"workspace", "workspaceEdit", "documentChanges"});
  pulls = member(can, {"textDocument", "diagnostic"}).is_object();
  versions = is_set(diagnostics, {"versionSupport"});
  related = is_set(diagnostics, {"relatedInformation"});
  descriptions = is_set(diagnostics, {"codeDescriptionSupport"});
  refreshes = is_set(can, {"workspace", "diagnostics", "refreshSupport"});
  const json &id = member(initialize, {"processId"});
  if (id.is_number_integer() && id.get<long>() > 0 && id.get<long>() <= INT_MAX) process = id.get<long>();
}

std::vector<Option> options_of(const json &object) {
  std::vector<Option> result;
  if (!object.is_object()) return result;
  for (const auto &[name, value] : object.items()) {
    if (!value.is_array()) result.emplace_back(name, word_of(value));
    else for (const json &element : value) result.emplace_back(name, word_of(element));
  }
  return result;
}

}  // namespace drydock::lsp
