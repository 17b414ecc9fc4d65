// A client in the same process, with files that are not on disk.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "lsp/server.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::lsp {

using nlohmann::json;

class FakeWorkspace final : public Workspace {
 public:
  std::optional<std::string> configure(const std::vector<Option> &given) override {
    options = given;
    return given.empty() || given[0].first != "wrong" ? std::nullopt
                                                      : std::optional<std::string>("there is no option `wrong`");
  }
  void refresh() override { ++refreshes; }
  bool has_changed() override { return std::exchange(changed, false); }
  pipeline::Request request(const std::string &path, const Document &) override {
    ++requests;
    paths.push_back(path);
    std::string unknown;
    pipeline::Request result;
    result.passes = pipeline::choose_passes(select, {}, unknown);
    if (!files.empty()) {
      std::vector<std::string> names;
      for (const auto &[name, text] : files) names.push_back(name);
      context.emplace(names, [this](std::string_view name) -> std::optional<std::string> {
        const auto found = files.find(std::string(name));
        return found == files.end() ? std::nullopt : std::optional(found->second);
      });
      result.context = &*context;
    }
    return result;
  }
  std::string place_of(const std::string &file) const override { return "/project/" + file; }

  std::vector<std::string> select;           // passes; empty for those that are on
  std::map<std::string, std::string> files;  // of the context; empty: none is known
  std::vector<Option> options;
  std::vector<std::string> paths;
  int refreshes = 0, requests = 0;
  bool changed = false;
  std::optional<model::Context> context;
};

inline const std::string python = "FROM python:3.12-slim\nRUN pip install flask\nCMD [\"python\", \"app.py\"]\n";
inline const std::string uri = "file:///project/Dockerfile";

// What most clients can do.
inline json abilities() {
  return json::parse(R"({
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {
      "hover": {"contentFormat": ["markdown", "plaintext"]},
      "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source"]}}},
      "publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true}},
    "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}})");
}

class Editor {
 public:
  FakeWorkspace workspace;
  Server server{workspace, "1.2.3"};

  // Everything that the server says to one message.
  std::vector<json> say(const json &message) { return say_all({message}); }
  std::vector<json> say_all(const std::vector<json> &messages) {
    std::vector<std::string> texts;
    for (const json &message : messages) texts.push_back(message.dump());
    return read(server.handle(texts));
  }
  static std::vector<json> read(const std::vector<std::string> &texts) {
    std::vector<json> result;
    for (const std::string &text : texts) result.push_back(json::parse(text));
    return result;
  }

  static json request(int id, const std::string &method, const json &parameters = json::object()) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", parameters}};
  }
  static json notification(const std::string &method, const json &parameters = json::object()) {
    return {{"jsonrpc", "2.0"}, {"method", method}, {"params", parameters}};
  }
  static json opened(const std::string &text, const std::string &at = uri, const std::string &language = "dockerfile") {
    return notification("textDocument/didOpen",
                        {{"textDocument", {{"uri", at}, {"languageId", language}, {"version", 1}, {"text", text}}}});
  }
  static json changed(int version, const json &changes, const std::string &at = uri) {
    const json document = {{"uri", at}, {"version", version}};
    return notification("textDocument/didChange", {{"textDocument", document}, {"contentChanges", changes}});
  }

  // The answer to a request, which has a result.
  json ask(const std::string &method, const json &parameters = json::object()) {
    const json answer = ask_whole(method, parameters);
    EXPECT_TRUE(answer.contains("result")) << answer;
    return answer.value("result", json());
  }
  int error_of(const std::string &method, const json &parameters = json::object()) {
    return ask_whole(method, parameters)["error"].value("code", 0);
  }
  json ask_whole(const std::string &method, const json &parameters) {
    const int id = ++id_;
    for (json &answer : say(request(id, method, parameters)))
      if (answer.value("id", json()) == id) return answer;
    ADD_FAILURE() << "no answer to " << method;
    return {};
  }
  std::vector<json> tell(const std::string &method, const json &parameters = json::object()) {
    return say(notification(method, parameters));
  }

  json start(json can = abilities(), const json &options = nullptr) {
    json result = ask("initialize",
                      {{"processId", nullptr}, {"capabilities", std::move(can)}, {"initializationOptions", options}});
    tell("initialized");
    return result;
  }
  // The diagnostics that the server publishes for a new document.
  json open(const std::string &text, const std::string &at = uri, const std::string &language = "dockerfile") {
    return published(say(opened(text, at, language)), at);
  }
  static json published(const std::vector<json> &messages, const std::string &at = uri) {
    for (const json &message : messages)
      if (message.value("method", "") == "textDocument/publishDiagnostics" && message["params"]["uri"] == at)
        return message["params"]["diagnostics"];
    return nullptr;
  }

  json actions(int line, const json &only = nullptr) {
    json context = {{"diagnostics", json::array()}};
    if (!only.is_null()) context["only"] = only;
    return ask("textDocument/codeAction",
               {{"textDocument", {{"uri", uri}}}, {"range", at(line, 0)}, {"context", context}});
  }
  static json at(int line, int character) {
    return {{"start", place(line, character)}, {"end", place(line, character)}};
  }
  static json place(int line, int character) { return {{"line", line}, {"character", character}}; }
  std::string hover(int line, int character = 0) {
    const json found =
        ask("textDocument/hover", {{"textDocument", {{"uri", uri}}}, {"position", place(line, character)}});
    return found.is_null() ? "" : found["contents"]["value"].get<std::string>();
  }

 private:
  int id_ = 0;
};

// The one whose title has the words; null where there is none.
inline json titled(const json &actions, const std::string &words) {
  for (const json &action : actions)
    if (action["title"].get<std::string>().find(words) != std::string::npos) return action;
  return nullptr;
}

// The text after a list of edits with places in UTF-16, of a text in ASCII with \n alone.
inline std::string carried_out(const std::string &text, const json &edits) {
  std::vector<std::size_t> lines{0};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n') lines.push_back(i + 1);
  const auto offset = [&](const json &place) {
    return lines.at(place["line"].get<std::size_t>()) + place["character"].get<std::size_t>();
  };
  std::string result = text;
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    const std::size_t begin = offset((*edit)["range"]["start"]);
    result.replace(begin, offset((*edit)["range"]["end"]) - begin, (*edit)["newText"].get<std::string>());
  }
  return result;
}

}  // namespace drydock::lsp
