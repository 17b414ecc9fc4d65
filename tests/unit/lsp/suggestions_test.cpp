// What an editor shows and offers: diagnostics, hovers, quick fixes, all fixes at once.
#include <gmock/gmock.h>

#include "tests/unit/lsp/editor.hpp"

namespace drydock::lsp {

namespace {

using testing::HasSubstr;
using testing::Not;

json with_code(const json &diagnostics, const std::string &code) {
  for (const json &diagnostic : diagnostics)
    if (diagnostic.value("code", "") == code) return diagnostic;
  return nullptr;
}

TEST(Diagnostics, ShowWhatTheBuilderRefuses) {
  Editor editor;
  editor.start();
  const json found = editor.open("FROM a\n  RUM b \\\n  c\nEXPOSE\n");
  ASSERT_EQ(found.size(), 2u) << found << "all that is wrong, not the first alone";
  EXPECT_EQ(found[0]["severity"], 1);
  EXPECT_EQ(found[0]["source"], "drydock");
  EXPECT_THAT(found[0]["message"], HasSubstr("unknown instruction: RUM"));
  EXPECT_EQ(found[0]["range"], (json{{"start", Editor::place(1, 2)}, {"end", Editor::place(1, 7)}}));
  EXPECT_EQ(found[1]["range"]["start"]["line"], 3);
}

TEST(Diagnostics, ShowWhatTheBuildGraphRefuses) {
  Editor editor;
  editor.start();
  const json found = editor.open("FROM debian:12 AS a\nCOPY --from=b /x /y\nFROM debian:12 AS b\n");
  EXPECT_EQ(found[0]["severity"], 1);
  EXPECT_EQ(found[0]["range"]["start"], Editor::place(1, 0));
}

TEST(Diagnostics, ShowWhatTheBuildersChecksFind) {
  Editor editor;
  editor.workspace.select = {"cache-mounts"};
  editor.start();
  const json found = editor.open("FROM debian:12\nCMD echo\n");
  const json rule = with_code(found, "JSONArgsRecommended");
  EXPECT_EQ(rule["severity"], 2);
  EXPECT_EQ(rule["range"], (json{{"start", Editor::place(1, 0)}, {"end", Editor::place(1, 8)}}));
  EXPECT_EQ(rule["codeDescription"]["href"], "https://docs.docker.com/go/dockerfile/rule/json-args-recommended/");
  EXPECT_EQ(with_code(editor.open("FROM debian:12 AS Build\n"), "StageNameCasing")["range"],
            (json{{"start", Editor::place(0, 18)}, {"end", Editor::place(0, 23)}}));
}

TEST(Diagnostics, SayThatAFileIsTooLongForSuggestions) {
  Editor editor;
  editor.start();
  std::string text = "FROM python:3.12\n";
  for (int i = 0; i < 1500; ++i) text += "RUN pip install a\n";
  const json found = editor.open(text);
  EXPECT_EQ(with_code(found, "too-long")["severity"], 3);
  EXPECT_TRUE(with_code(found, "cache-mounts").is_null());
}

TEST(Diagnostics, ShowWhatTheChainSuggests) {
  Editor editor;
  editor.start();
  const json found = editor.open(python);
  const json mount = with_code(found, "cache-mounts");
  EXPECT_EQ(mount["severity"], 3);
  EXPECT_EQ(mount["message"], "keep what pip downloads in a cache mount (safe)");
  EXPECT_EQ(mount["range"], (json{{"start", Editor::place(1, 0)}, {"end", Editor::place(1, 21)}}));
  const json user = with_code(found, "non-root-user");
  EXPECT_EQ(user["severity"], 4) << "a change on purpose is the least pressing";
  EXPECT_EQ(user["relatedInformation"].back()["message"], "changes: User + 10001");
  EXPECT_EQ(user["relatedInformation"][0]["location"]["uri"], uri);
}

// Of fixes about instructions that other fixes make, too.
TEST(Diagnostics, HaveAPlaceInTheTextAsItIs) {
  Editor editor;
  editor.start();
  const std::string text =
      "FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN apt-get update && apt-get install -y gcc libpq-dev\n"
      "RUN pip install -r requirements.txt\nCMD [\"python\", \"app.py\"]\n";
  editor.workspace.files = {{"app.py", "import psycopg2\n"}, {"requirements.txt", "psycopg2\n"}};
  const json found = editor.open(text);
  EXPECT_FALSE(with_code(found, "split-stages").is_null()) << found;
  for (const json &diagnostic : found) {
    EXPECT_LT(diagnostic["range"]["start"]["line"], 6) << diagnostic;
    EXPECT_NE(diagnostic["range"]["start"], diagnostic["range"]["end"]) << diagnostic;
  }
  // The runtime stage's own apt-get stands where the split does that makes it.
  std::set<int> lines;
  for (const json &diagnostic : found)
    if (diagnostic["message"].get<std::string>().find("what apt downloads") != std::string::npos)
      lines.insert(diagnostic["range"]["start"]["line"].get<int>());
  EXPECT_EQ(lines, (std::set<int>{0, 3}));
}

TEST(Hover, SaysWhyAndWhatIsAssumed) {
  Editor editor;
  editor.start();
  editor.open(python);
  EXPECT_THAT(editor.hover(1, 9),
              HasSubstr("**cache-mounts** (safe): keep what pip downloads in a cache mount\n\n"
                        "Why: downloads are kept between builds and stay out of the layer\n\n---\n\n**The pass**: "));
  EXPECT_THAT(editor.hover(0), HasSubstr("\n- changes: Env + PYTHONUNBUFFERED=1"));
  EXPECT_EQ(editor.hover(40), "");
}

TEST(Hover, SaysMoreOfTheBuildersRules) {
  Editor editor;
  editor.workspace.select = {"cache-mounts"};
  editor.start();
  editor.open("FROM debian:12\nCMD echo\n");
  EXPECT_THAT(editor.hover(1), HasSubstr("**JSONArgsRecommended**: JSON arguments recommended for CMD"));
  editor.open("FROM debian:12\nCMM echo\n");
  EXPECT_THAT(editor.hover(1), HasSubstr("**The builder refuses this**: unknown instruction: CMM"));
}

TEST(Hover, IsPlainForClientsThatWantItSo) {
  Editor editor;
  json can = abilities();
  can["textDocument"]["hover"]["contentFormat"] = {"plaintext"};
  editor.start(can);
  editor.open(python);
  EXPECT_THAT(editor.hover(1), HasSubstr("cache-mounts (safe): keep what"));
  EXPECT_THAT(editor.hover(1), Not(HasSubstr("**")));
}

// What a file says must not become a link or an image in the editor.
TEST(Hover, KeepsMarkupOfTheFileText) {
  Editor editor;
  editor.workspace.select = {"cache-mounts"};
  editor.start();
  editor.open("FROM a\nFOO[x](http://y)<img> z\n");
  EXPECT_THAT(editor.hover(1), HasSubstr("\\[x\\](http://y)\\<img\\>"));
}

TEST(QuickFix, IsTheFixAlone) {
  Editor editor;
  editor.start();
  editor.open(python);
  const json actions = editor.actions(1);
  const json mount = titled(actions, "Keep what pip downloads in a cache mount (cache-mounts, safe)");
  ASSERT_FALSE(mount.is_null()) << actions;
  EXPECT_EQ(mount["kind"], "quickfix");
  EXPECT_EQ(mount["isPreferred"], true);
  EXPECT_EQ(mount["diagnostics"][0]["code"], "cache-mounts");
  const json &change = mount["edit"]["documentChanges"];
  ASSERT_EQ(change.size(), 1u);
  EXPECT_EQ(change[0]["textDocument"], (json{{"uri", uri}, {"version", 1}}));
  const std::string after = carried_out(python, change[0]["edits"]);
  EXPECT_EQ(after, "FROM python:3.12-slim\nRUN --mount=type=cache,id=pip-python-3.12-slim,target=/root/.cache/pip \\\n"
                   "    pip install flask\nCMD [\"python\", \"app.py\"]\n");
}

TEST(QuickFix, SaysWhatComesWithIt) {
  Editor editor;
  editor.start();
  editor.open(python);
  const json front_end = titled(editor.actions(0), "(syntax-directive, review)");
  EXPECT_EQ(front_end["title"], "Name the front end (syntax-directive, review), with what it needs: cache-mounts");
  EXPECT_FALSE(front_end.contains("isPreferred"));
}

TEST(QuickFix, IsOfferedForThePlaceAlone) {
  Editor editor;
  editor.start();
  editor.open(python);
  EXPECT_TRUE(titled(editor.actions(0), "cache-mounts, safe").is_null());
  EXPECT_TRUE(titled(editor.actions(1), "non-root-user").is_null());
  EXPECT_EQ(editor.actions(99, {"quickfix"}), json::array());
}

TEST(QuickFix, KeepsAPassAway) {
  Editor editor;
  editor.start();
  editor.open(python);
  const json mark = titled(editor.actions(1), "Leave this alone: # drydock: off=cache-mounts");
  ASSERT_FALSE(mark.is_null());
  const std::string after = carried_out(python, mark["edit"]["documentChanges"][0]["edits"]);
  EXPECT_EQ(
      after,
      "FROM python:3.12-slim\n# drydock: off=cache-mounts\nRUN pip install flask\nCMD [\"python\", \"app.py\"]\n");
  EXPECT_TRUE(with_code(editor.open(after), "cache-mounts").is_null());
}

TEST(QuickFix, IsOfTheTextThatIsNotSaved) {
  Editor editor;
  editor.start();
  editor.open("FROM scratch\n");
  editor.say(Editor::changed(8, {{{"text", python}}}));
  EXPECT_EQ(titled(editor.actions(1), "cache-mounts, safe")["edit"]["documentChanges"][0]["textDocument"]["version"],
            8);
}

TEST(FixAll, IsTheWholeChain) {
  Editor editor;
  editor.start();
  const std::size_t count = editor.open(python).size();
  const json actions = editor.actions(1, {"source.fixAll"});
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(actions[0]["kind"], "source.fixAll.drydock");
  EXPECT_EQ(actions[0]["title"], "Apply all " + std::to_string(count) + " suggestions of drydock");
  const std::string after = carried_out(python, actions[0]["edit"]["documentChanges"][0]["edits"]);
  EXPECT_EQ(editor.open(after), json::array());
  EXPECT_EQ(editor.actions(1, {"source.fixAll"}), json::array()) << "nothing is left";
}

TEST(FixAll, IsGivenToThoseWhoAskForItsKindOrAny) {
  Editor editor;
  editor.start();
  editor.open(python);
  const auto kinds = [&](const json &only) {
    std::set<std::string> result;
    for (const json &action : editor.actions(1, only)) result.insert(action["kind"].get<std::string>());
    return result;
  };
  const std::set<std::string> all{"quickfix", "source.fixAll.drydock"}, fix_all{"source.fixAll.drydock"},
      quick{"quickfix"}, none;
  EXPECT_EQ(kinds(nullptr), all);
  EXPECT_EQ(kinds({"source"}), fix_all);
  EXPECT_EQ(kinds({"source.fixAll.drydock"}), fix_all);
  EXPECT_EQ(kinds("source.fixAll"), fix_all) << "no list, as an editor of 2022 sends it";
  EXPECT_EQ(kinds({"quickfix"}), quick);
  EXPECT_EQ(kinds({"refactor", "quickfix", "source"}), all);
  EXPECT_EQ(kinds({"source.fix"}), none);
  EXPECT_EQ(kinds({"source.fixAll.other"}), none);
  EXPECT_EQ(kinds(json::array()), none);
}

class OtherFiles : public testing::Test {
 protected:
  const std::string text = "FROM python:3.12-slim\nCOPY . .\nCMD [\"python\", \"app.py\"]\n";
  Editor editor;

  void SetUp() override {
    editor.workspace.select = {"dockerignore"};
    editor.workspace.files = {{"Dockerfile", text}, {"app.py", ""}};
  }
};

TEST_F(OtherFiles, AreMade) {
  editor.start();
  editor.open(text);
  const json actions = editor.actions(1);
  for (const char *title : {"(dockerignore, review)", "Apply drydock's suggestion"}) {
    const json changes = titled(actions, title)["edit"]["documentChanges"];
    ASSERT_EQ(changes.size(), 2u) << actions;
    EXPECT_EQ(
        changes[0],
        (json{{"kind", "create"}, {"uri", "file:///project/.dockerignore"}, {"options", {{"ignoreIfExists", true}}}}));
    EXPECT_EQ(changes[1]["textDocument"], (json{{"uri", "file:///project/.dockerignore"}, {"version", nullptr}}));
    EXPECT_EQ(changes[1]["edits"][0]["range"], Editor::at(0, 0));
    EXPECT_THAT(changes[1]["edits"][0]["newText"], HasSubstr(".git\n"));
  }
}

TEST_F(OtherFiles, AreLeftOutWhereTheClientMakesNone) {
  json can = abilities();
  can["workspace"]["workspaceEdit"] = json::object();
  editor.workspace.select = {"dockerignore", "python-env"};
  editor.start(can);
  editor.open(text);
  EXPECT_TRUE(titled(editor.actions(1), "(dockerignore, review)").is_null());
  const json edit = titled(editor.actions(1), "Apply drydock's suggestion")["edit"];
  ASSERT_EQ(edit["changes"].size(), 1u) << edit;
  EXPECT_THAT(carried_out(text, edit["changes"][uri]), HasSubstr("PYTHONUNBUFFERED"));
}

TEST_F(OtherFiles, AreChanged) {
  editor.workspace.files[".dockerignore"] = "*.md\n";
  editor.start();
  editor.open(text);
  const json changes = titled(editor.actions(1), "Apply drydock's suggestion")["edit"]["documentChanges"];
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_THAT(carried_out("*.md\n", changes[0]["edits"]), HasSubstr("*.md\n"));
  // The client's text of it is another: nobody knows what the edit would hit.
  editor.say(Editor::opened("*.txt\n", "file:///project/.dockerignore", "ignore"));
  EXPECT_EQ(editor.actions(1, {"source"}), json::array());
}

}  // namespace

}  // namespace drydock::lsp
