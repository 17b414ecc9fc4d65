#include "lsp/shapes.hpp"

namespace drydock::lsp {

using nlohmann::json;

namespace {

json position_json(Position position) { return {{"line", position.line}, {"character", position.character}}; }

json edits_json(const FileEdit &file, Encoding encoding) {
  const Positions positions(file.before, encoding);
  json edits = json::array();
  for (TextEdit &edit : edits_between(file.before, file.after))
    edits.push_back({{"range", range_json(positions, edit.place)}, {"newText", std::move(edit.text)}});
  return edits;
}

}  // namespace

json range_json(const Positions &positions, Span span) {
  return {{"start", position_json(positions.of(span.begin))}, {"end", position_json(positions.of(span.end))}};
}

json diagnostic_json(const Diagnostic &diagnostic, const Positions &positions, const std::string &uri,
                     const Client &client) {
  json result = {{"range", range_json(positions, diagnostic.place)},
                 {"severity", static_cast<int>(diagnostic.severity)},
                 {"source", "drydock"},
                 {"message", diagnostic.message}};
  if (!diagnostic.code.empty()) result["code"] = diagnostic.code;
  if (client.descriptions && !diagnostic.address.empty()) result["codeDescription"] = {{"href", diagnostic.address}};
  if (client.related) {
    const json here = {{"uri", uri}, {"range", result["range"]}};
    for (const std::string &line : diagnostic.related)
      result["relatedInformation"].push_back({{"location", here}, {"message", line}});
  }
  return result;
}

json diagnostics_json(const Analysis &analysis, const Positions &positions, const std::string &uri,
                      const Client &client) {
  json result = json::array();
  for (const Diagnostic &problem : analysis.problems)
    result.push_back(diagnostic_json(problem, positions, uri, client));
  for (const Suggestion &suggestion : analysis.suggestions)
    result.push_back(diagnostic_json(suggestion.diagnostic, positions, uri, client));
  return result;
}

json workspace_edit_json(const std::vector<FileEdit> &files, const Client &client) {
  json result = json::object();
  for (const FileEdit &file : files) {
    json edits = edits_json(file, client.encoding);
    if (edits.empty() && !file.is_new) continue;
    if (!client.document_changes) {
      result["changes"][file.uri] = std::move(edits);
      continue;
    }
    json &changes = result["documentChanges"];
    if (file.is_new)
      changes.push_back({{"kind", "create"}, {"uri", file.uri}, {"options", {{"ignoreIfExists", true}}}});
    const json document = {{"uri", file.uri}, {"version", file.version}};
    changes.push_back({{"textDocument", document}, {"edits", std::move(edits)}});
  }
  return result;
}

}  // namespace drydock::lsp
