// The protocol: who may say what when, how texts are kept, and what is answered to nonsense.
#include "lsp/server.hpp"

#include <gmock/gmock.h>

#include "tests/unit/lsp/editor.hpp"

namespace drydock::lsp {

namespace {

using testing::HasSubstr;

TEST(Server, SaysWhoItIsAndWhatItCan) {
  Editor editor;
  const json result = editor.start();
  EXPECT_EQ(result["serverInfo"], (json{{"name", "drydock"}, {"version", "1.2.3"}}));
  EXPECT_EQ(result["capabilities"]["positionEncoding"], "utf-16");
  EXPECT_EQ(result["capabilities"]["textDocumentSync"], (json{{"openClose", true}, {"change", 2}, {"save", true}}));
  EXPECT_EQ(result["capabilities"]["codeActionProvider"]["codeActionKinds"],
            (json{"quickfix", "source.fixAll.drydock"}));
  EXPECT_FALSE(result["capabilities"].contains("diagnosticProvider"));
}

TEST(Server, AgreesOnTheEncodingThatIsLeastWork) {
  const auto agreed = [](const json &offered) {
    Editor editor;
    json can = abilities();
    can["general"]["positionEncodings"] = offered;
    return editor.start(can)["capabilities"]["positionEncoding"];
  };
  EXPECT_EQ(agreed({"utf-16", "utf-8"}), "utf-8");
  EXPECT_EQ(agreed({"utf-16", "utf-32"}), "utf-32");
  EXPECT_EQ(agreed(json::array()), "utf-16");
  EXPECT_EQ(agreed("nonsense"), "utf-16");
}

TEST(Server, AnswersNothingElseBeforeItIsInitialized) {
  Editor editor;
  EXPECT_EQ(editor.error_of("textDocument/hover"), -32002);
  EXPECT_EQ(editor.error_of("shutdown"), -32002);
  EXPECT_TRUE(editor.say(Editor::opened(python)).empty());
  editor.start();
  EXPECT_EQ(editor.error_of("initialize", {{"capabilities", json::object()}}), -32600) << "twice";
}

TEST(Server, EndsWithZeroOnlyAfterAShutdown) {
  Editor orderly;
  orderly.start();
  EXPECT_EQ(orderly.server.code_at_end_of_stream(), 1);
  EXPECT_EQ(orderly.ask("shutdown"), nullptr);
  EXPECT_EQ(orderly.error_of("textDocument/hover"), -32600);
  EXPECT_EQ(orderly.error_of("shutdown"), -32600);
  EXPECT_TRUE(orderly.say(Editor::opened(python)).empty());
  EXPECT_EQ(orderly.server.exit_code(), std::nullopt);
  orderly.tell("exit");
  EXPECT_EQ(orderly.server.exit_code(), 0);
  Editor hasty;
  hasty.tell("exit");
  EXPECT_EQ(hasty.server.exit_code(), 1);
}

TEST(Server, TellsTheProcessThatItBelongsTo) {
  Editor editor;
  editor.ask("initialize", {{"processId", 4711}, {"capabilities", json::object()}});
  EXPECT_EQ(editor.server.client_process(), 4711);
}

TEST(Server, RefusesUnknownRequestsAndIgnoresUnknownNotifications) {
  Editor editor;
  editor.start();
  EXPECT_EQ(editor.error_of("textDocument/formatting"), -32601);
  EXPECT_EQ(editor.error_of("$/unknown"), -32601);
  EXPECT_TRUE(editor.tell("$/setTrace", {{"value", "verbose"}}).empty());
  EXPECT_TRUE(editor.tell("workspace/unknown").empty());
  EXPECT_TRUE(editor.say({{"jsonrpc", "2.0"}, {"id", 7}, {"result", nullptr}}).empty()) << "an answer to nothing";
}

TEST(Server, AnswersWhatIsNoMessage) {
  Editor editor;
  editor.start();
  const auto code = [&](const std::string &text) {
    const std::vector<json> answers = Editor::read(editor.server.handle({text}));
    EXPECT_EQ(answers.size(), 1u) << text;
    EXPECT_EQ(answers.at(0)["id"], nullptr);
    return answers.at(0)["error"].value("code", 0);
  };
  EXPECT_EQ(code("{"), -32700);
  EXPECT_EQ(code(""), -32700);
  EXPECT_EQ(code("{\"method\": \"\xFF\"}"), -32700);
  EXPECT_EQ(code("[]"), -32600);
  EXPECT_EQ(code("7"), -32600);
  EXPECT_EQ(code("{}"), -32600);
  EXPECT_EQ(code(R"({"id": {}, "method": "shutdown"})"), -32600);
  EXPECT_EQ(code(std::string(100000, '[')), -32700);
  EXPECT_EQ(code(std::string(100000, '[') + std::string(100000, ']')), -32600);
}

TEST(Server, TakesNoTextForKnownOnceAMessageWasLost) {
  Editor editor;
  editor.start();
  editor.open(python);
  const std::vector<json> answers = Editor::read(editor.server.handle({"{\"method\": \"\xFF\"}"}));
  EXPECT_EQ(Editor::published(answers), json::array());
  EXPECT_EQ(editor.actions(1), json::array());
  EXPECT_GT(editor.open(python).size(), 0u);
}

TEST(Server, PublishesWithTheVersionThatItLookedAt) {
  Editor editor;
  editor.start();
  const std::vector<json> messages = editor.say_all({Editor::opened(python), Editor::changed(2, {{{"text", "FROM"}}}),
                                                     Editor::changed(3, {{{"text", python + "USER x\n"}}})});
  ASSERT_EQ(messages.size(), 1u) << "changes that come together are looked at once";
  EXPECT_EQ(messages[0]["params"]["version"], 3);
  EXPECT_EQ(editor.workspace.requests, 1);
}

TEST(Server, AsksForNoMoreThanTheClientUnderstands) {
  Editor editor;
  editor.start(json::object());
  const std::vector<json> messages = editor.say(Editor::opened("FROM debian as Base\nRUN pip install a\n"));
  ASSERT_EQ(messages.size(), 1u);
  EXPECT_FALSE(messages[0]["params"].contains("version"));
  for (const json &diagnostic : messages[0]["params"]["diagnostics"]) {
    EXPECT_FALSE(diagnostic.contains("relatedInformation"));
    EXPECT_FALSE(diagnostic.contains("codeDescription"));
  }
  EXPECT_EQ(editor.actions(0), json::array()) << "it could carry out commands only";
}

TEST(Server, KeepsTheTextAsTheChangesSay) {
  Editor editor;
  editor.start();
  editor.open("FROM a\nRUN b\n");
  const auto range = [](int from_line, int from, int to_line, int to) {
    return json{{"start", Editor::place(from_line, from)}, {"end", Editor::place(to_line, to)}};
  };
  const auto error_after = [&](int version, const json &changes) {
    const json found = Editor::published(editor.say(Editor::changed(version, changes)));
    return found.empty() ? "" : found[0]["message"].get<std::string>();
  };
  // 😀 is two units: `x` comes behind it.
  EXPECT_THAT(error_after(2, {{{"range", range(1, 0, 1, 5)}, {"text", "# 😀\nRUMb "}},
                              {{"range", range(1, 4, 1, 4)}, {"text", "x"}}}),
              HasSubstr("RUMb"));
  EXPECT_EQ(error_after(3, {{{"range", range(2, 0, 99, 99)}, {"text", "RUN 1"}}}), "") << "behind the end";
  EXPECT_THAT(error_after(4, {{{"range", range(2, 3, 2, 1)}, {"text", "x"}}}), HasSubstr("RUNx"))
      << "the end before the begin";
  EXPECT_EQ(error_after(5, {{{"text", "FROM a\n"}}}), "");
  EXPECT_EQ(error_after(6, {{{"range", {{"start", 7}}}, {"text", ""}}, 5, {{"text", 3}}, json::array()}), "")
      << "nonsense";
}

TEST(Server, ForgetsWhatIsClosed) {
  Editor editor;
  editor.start();
  editor.open(python);
  EXPECT_EQ(Editor::published(editor.tell("textDocument/didClose", {{"textDocument", {{"uri", uri}}}})), json::array());
  EXPECT_EQ(editor.hover(1), "");
  EXPECT_TRUE(editor.tell("textDocument/didClose", {{"textDocument", {{"uri", uri}}}}).empty());
}

TEST(Server, LooksAtDockerfilesAlone) {
  Editor editor;
  editor.start();
  EXPECT_EQ(editor.open("x", "file:///project/.dockerignore", "ignore"), nullptr);
  EXPECT_EQ(editor.open("x", "file:///project/app.py", "python"), nullptr);
  EXPECT_NE(editor.open("x", "untitled:Untitled-1", "dockerfile"), nullptr);
  EXPECT_NE(editor.open("x", "file:///project/Dockerfile.dev", "plaintext"), nullptr);
  EXPECT_EQ(editor.workspace.paths, (std::vector<std::string>{"", "/project/Dockerfile.dev"}));
}

TEST(Server, DoesNotCarryOutWhatIsTakenBack) {
  Editor editor;
  editor.start();
  const auto answers =
      editor.say_all({Editor::request(71, "textDocument/hover"), Editor::request(72, "textDocument/hover"),
                      Editor::notification("$/cancelRequest", {{"id", 71}})});
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[0]["error"]["code"], -32800);
  EXPECT_EQ(answers[1]["result"], nullptr);
  EXPECT_TRUE(editor.tell("$/cancelRequest", {{"id", 4}}).empty()) << "too late";
}

TEST(Server, HandsOptionsOn) {
  Editor editor;
  editor.start(abilities(), {{"select", {"a", "b"}}, {"python-dont-write-bytecode", true}, {"safety", "safe"}});
  EXPECT_EQ(editor.workspace.options,
            (std::vector<Option>{
                {"python-dont-write-bytecode", "true"}, {"safety", "safe"}, {"select", "a"}, {"select", "b"}}));
  const auto messages = editor.tell("workspace/didChangeConfiguration", {{"settings", {{"drydock", {{"wrong", 1}}}}}});
  ASSERT_EQ(messages.size(), 1u);
  EXPECT_EQ(messages[0]["method"], "window/showMessage");
  EXPECT_EQ(messages[0]["params"], (json{{"type", 1}, {"message", "drydock: there is no option `wrong`"}}));
}

TEST(Server, LooksAgainWhereFilesChange) {
  Editor editor;
  editor.start();
  editor.open(python);
  EXPECT_TRUE(editor.server.look_again().empty());
  const int before = editor.workspace.refreshes;
  editor.workspace.changed = true;
  EXPECT_NE(Editor::published(Editor::read(editor.server.look_again())), nullptr);
  EXPECT_NE(Editor::published(editor.tell("textDocument/didSave", {{"textDocument", {{"uri", uri}}}})), nullptr);
  EXPECT_NE(Editor::published(editor.tell("workspace/didChangeWatchedFiles", {{"changes", json::array()}})), nullptr);
  EXPECT_EQ(editor.workspace.refreshes, before + 3);
}

TEST(Server, LetsClientsPullThatCan) {
  Editor editor;
  json can = abilities();
  can["textDocument"]["diagnostic"] = json::object();
  can["workspace"]["diagnostics"]["refreshSupport"] = true;
  EXPECT_TRUE(editor.start(can)["capabilities"].contains("diagnosticProvider"));
  EXPECT_TRUE(editor.say(Editor::opened(python)).empty()) << "nothing unasked";
  const json report = editor.ask("textDocument/diagnostic", {{"textDocument", {{"uri", uri}}}});
  EXPECT_EQ(report["kind"], "full");
  EXPECT_GT(report["items"].size(), 0u);
  EXPECT_EQ(editor.ask("textDocument/diagnostic", {{"textDocument", {{"uri", "file:///x"}}}})["items"], json::array());
  editor.workspace.changed = true;
  const auto messages = Editor::read(editor.server.look_again());
  ASSERT_EQ(messages.size(), 1u);
  EXPECT_EQ(messages[0]["method"], "workspace/diagnostic/refresh");
}

}  // namespace

}  // namespace drydock::lsp
