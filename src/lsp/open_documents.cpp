#include "lsp/open_documents.hpp"

#include "ir/text.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "lsp/client.hpp"
#include "lsp/uri.hpp"

namespace drydock::lsp {

using nlohmann::json;

namespace {

json version_of(const json &value) { return value.is_number_integer() ? value : json(); }

// A client may open whatever belongs to a Dockerfile with the same server.
bool is_dockerfile(const std::string &language, std::string_view path) {
  const std::string name = lower(language);
  if (name == "dockerfile" || name == "containerfile") return true;
  return knowledge::is_dockerfile_name(path.substr(path.rfind('/') + 1));
}

Position position_of(const json &value) {
  const auto number = [&](const char *name) -> std::uint32_t {
    const json &found = member(value, {name});
    if (!found.is_number_integer() || found.get<std::int64_t>() < 0) return 0;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(found.get<std::uint64_t>(), UINT32_MAX));
  };
  return {number("line"), number("character")};
}

}  // namespace

Span span_of(const json &range, const Positions &positions) {
  const Offset begin = positions.offset(position_of(member(range, {"start"})));
  return {begin, std::max(begin, positions.offset(position_of(member(range, {"end"}))))};
}

Offset offset_of(const json &position, const Positions &positions) { return positions.offset(position_of(position)); }

void OpenDocuments::open(const json &parameters) {
  const json &item = member(parameters, {"textDocument"});
  const auto uri = text_at(item, {"uri"});
  auto text = text_at(item, {"text"});
  if (!uri || !text) return;
  const std::string path = path_of(*uri);
  const std::string language = text_at(item, {"languageId"}).value_or("");
  documents_[*uri] = {std::move(*text), version_of(member(item, {"version"})), path, is_dockerfile(language, path)};
}

void OpenDocuments::change(const json &parameters, Encoding encoding) {
  OpenDocument *document = find(text_at(parameters, {"textDocument", "uri"}).value_or(""));
  const json &changes = member(parameters, {"contentChanges"});
  if (document == nullptr || !changes.is_array()) return;
  document->version = version_of(member(parameters, {"textDocument", "version"}));
  for (const json &change : changes) {
    auto text = text_at(change, {"text"});
    if (!text) continue;
    const json &range = member(change, {"range"});
    if (range.is_object()) {
      const Span span = span_of(range, Positions(document->text, encoding));
      document->text.replace(span.begin, span.size(), *text);
    } else {
      document->text = std::move(*text);
    }
  }
  document->forget();
}

OpenDocument *OpenDocuments::find(const std::string &uri) {
  const auto found = documents_.find(uri);
  return found == documents_.end() ? nullptr : &found->second;
}

void OpenDocuments::forget_all() {
  for (auto &[uri, document] : documents_) document.forget();
}

}  // namespace drydock::lsp
