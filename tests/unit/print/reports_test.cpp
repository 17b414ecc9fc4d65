// What the reports for machines make of hostile names and contents. tests/formats holds them against their schemas.
#include <gtest/gtest.h>

#include <concepts>
#include <nlohmann/json.hpp>
#include <set>

#include "print/git_patch.hpp"
#include "print/plain_text.hpp"
#include "print/report_annotations.hpp"
#include "print/report_json.hpp"
#include "print/report_markdown.hpp"
#include "print/report_sarif.hpp"
#include "tests/unit/print/examples.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;
using rewrite::Difference;
using rewrite::Safety;

// Documents are not copied, so a list of files takes them over.
struct Files {
  template <std::same_as<Examined>... Each>
  Files(Each &&...each) {
    (all.push_back(std::move(each)), ...);
  }
  std::vector<Examined> all;
};

std::string whole(Report &report, const Files &files) {
  std::string text;
  for (const Examined &file : files.all) text += report.add(file);
  return text + report.end(1);
}

json as_json(const Files &files) {
  JsonReport report("1.2.3", [](std::string_view bytes) { return std::to_string(bytes.size()); });
  return json::parse(whole(report, files));
}

json as_sarif(const Files &files) {
  SarifReport report("1.2.3", {{"python-env", "summary", "text"}, {"b", "summary", "text"}}, same_place);
  return json::parse(whole(report, files));
}

Examined refused_file() {
  Examined file{"bad"};
  file.problem = {Problem::Kind::refused, "unknown instruction: X", 3, 5};
  return file;
}

TEST(GitPatch, SaysWhatBecomesOfTheFile) {
  EXPECT_EQ(git_patch({"a b", "x\n"}, {"a b", "y\n"}),
            "diff --git a/a b b/a b\n--- a/a b\t\n+++ b/a b\t\n@@ -1 +1 @@\n-x\n+y\n");
  EXPECT_EQ(git_patch({}, {"new", "y\n"}),
            "diff --git a/new b/new\nnew file mode 100644\n--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+y\n");
  EXPECT_EQ(git_patch({"x\n", "x\n"}, {"x\n", "x\n"}), "");
  EXPECT_TRUE(git_patch({"a\nb", "x\n"}, {"a\nb", ""}).starts_with("diff --git \"a/a\\nb\" \"b/a\\nb\"\n"));
}

TEST(PatchReport, HasAFileThatSeveralChangeOnceAndLast) {
  Examined first = one_line_more("one", "RUN x"), second = one_line_more("two", "RUN y");
  first.outcome->others.push_back({"list", std::nullopt, rewrite::TrackedText("a\n"), "list"});
  second.outcome->others.push_back({"list", "a\n", rewrite::TrackedText("a\nb\n"), "list"});
  PatchReport report(same_place);
  const std::string patch = whole(report, {std::move(first), std::move(second)});
  EXPECT_TRUE(patch.ends_with(
      "diff --git a/list b/list\nnew file mode 100644\n--- /dev/null\n+++ b/list\n@@ -0,0 +1,2 @@\n+a\n+b\n"));
  EXPECT_EQ(patch.find("b/list"), patch.find("diff --git a/list") + 18);
}

TEST(JsonReport, HasStringsThatAreNoUtf8AsBytes) {
  const json report = as_json({one_line_more("D\xFF", "RUN \xFE")});
  EXPECT_EQ(report["files"][0]["path"], json({{"b64", "RP8="}}));
  EXPECT_EQ(report["files"][0]["texts"][0]["edits"][0]["text"], json({{"b64", "UlVOIP4K"}}));
}

TEST(JsonReport, SaysWhereEachEditStands) {
  const json edit = as_json({one_line_more("D", "RUN x")})["files"][0]["texts"][0]["edits"][0];
  EXPECT_EQ(edit["begin"], json({{"offset", 7}, {"line", 2}, {"column", 1}}));
  EXPECT_EQ(edit["end"], edit["begin"]);
  EXPECT_EQ(edit["fixes"], json({1}));
}

TEST(JsonReport, CountsWhatItTells) {
  const json report = as_json({one_line_more("D", "RUN x"), refused_file(), examined("E", "FROM a\n", {})});
  EXPECT_EQ(report["version"], 1);
  EXPECT_EQ(report["files"][1]["errors"][0],
            json({{"kind", "refused"}, {"message", "unknown instruction: X"}, {"line", 3}, {"column", 5}}));
  EXPECT_EQ(report["summary"]["files_by_status"], json({{"refused", 1}, {"suggested", 1}, {"unchanged", 1}}));
  EXPECT_EQ(report["summary"]["fixes_by_pass"], json({{"python-env", 1}}));
}

TEST(JsonReport, OfNoFilesIsWhole) { EXPECT_EQ(as_json({})["files"], json::array()); }

TEST(JsonReport, PrintsNoSecret) {
  rewrite::Fix fix = fix_of("secret-mounts").insert(7, "RUN x\n");
  fix.differences.push_back({Difference::Field::environment, "API_TOKEN", "hunter2", std::nullopt});
  fix.differences.push_back({Difference::Field::environment, "LANG", "C", std::nullopt});
  const json report = as_json({examined("D", "FROM a\n", {{fix, 1}})});
  EXPECT_EQ(report.dump().find("hunter2"), std::string::npos);
  EXPECT_EQ(report["files"][0]["fixes"][0]["differences"][1]["text"], "Env - LANG=C");
}

TEST(GithubReport, EscapesWhatEndsAPropertyOrALine) {
  rewrite::Fix fix = fix_of("python-env", Safety::intent).insert(7, "RUN x\n");
  fix.reason = "100% sure,\r\n::error::not";
  GithubReport report(same_place);
  EXPECT_EQ(whole(report, {examined("a:b,c%\nd", "FROM a\n", {{fix, 1}})}),
            "::notice file=a%3Ab%2Cc%25%0Ad,line=1,endLine=1,title=python-env (intent)::do it%0Awhy: 100%25 sure,  "
            "::error::not\n");
}

TEST(GithubReport, ShowsWhatTheBuilderRefusesAsAnError) {
  GithubReport report(same_place);
  EXPECT_EQ(whole(report, {refused_file()}),
            "::error file=bad,line=3,endLine=3,col=5,title=refused::unknown instruction: X\n");
}

TEST(GitlabReport, HasWhatGitlabAsksForAndNoFingerprintTwice) {
  const rewrite::Fix one = fix_of("b", Safety::review).replace({5, 6}, "x"),
                     two = fix_of("b", Safety::intent).replace({12, 13}, "y");
  GitlabReport report(same_place);
  const json issues =
      json::parse(whole(report, {examined("D", "FROM a\nFROM b\n", {{one, 1}, {two, 2}}), refused_file()}));
  ASSERT_EQ(issues.size(), 3U);
  std::set<std::string> fingerprints;
  for (const json &issue : issues) {
    EXPECT_TRUE(issue["description"].is_string() && issue["check_name"].is_string());
    EXPECT_GE(issue["location"]["lines"]["begin"], 1);
    fingerprints.insert(issue["fingerprint"]);
  }
  EXPECT_EQ(fingerprints.size(), 3U);
  EXPECT_EQ(issues[0]["severity"], "minor");
  EXPECT_EQ(issues[1]["severity"], "info");
  EXPECT_EQ(issues[2]["severity"], "critical");
  GitlabReport none(same_place);
  EXPECT_EQ(whole(none, {}), "[]\n");
}

TEST(GitlabReport, FingerprintsStayWhereLinesCome) {
  const auto print = [](Examined file) {
    GitlabReport report(same_place);
    return json::parse(whole(report, {std::move(file)}))[0]["fingerprint"];
  };
  EXPECT_EQ(print(examined("D", "FROM a\n", {{fix_of("b").insert(7, "x\n"), 1}})),
            print(examined("D", "# c\nFROM a\n", {{fix_of("b").insert(11, "x\n"), 2}})));
}

TEST(SarifReport, HasTheEditsOfAGroupOnceAtItsFirstResult) {
  const rewrite::Fix one = fix_of("python-env").replace({5, 6}, "x"), two = fix_of("b").insert(6, " AS y");
  const json results = as_sarif({examined("D", "FROM a\n", {{one, 1}, {two, 1}})})["runs"][0]["results"];
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
            "FROM x AS y\n");
  EXPECT_FALSE(results[1].contains("fixes"));
  EXPECT_EQ(results[1]["properties"]["appliedWith"], "python-env:kind@1");
  EXPECT_EQ(results[1]["ruleIndex"], 1);
}

TEST(SarifReport, EncodesAddressesByteByByte) {
  const json result = as_sarif({one_line_more("./a b/#%\xC3\xA9", "RUN x")})["runs"][0]["results"][0];
  EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b/%23%25%C3%A9");
}

TEST(SarifReport, PutsBytesInWhereTheyAreNoText) {
  const json replacement = as_sarif(
      {one_line_more("D", "RUN \xFE")})["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(replacement["deletedRegion"], json({{"byteOffset", 7}, {"byteLength", 0}}));
  EXPECT_EQ(replacement["insertedContent"], json({{"binary", "UlVOIP4K"}}));
}

TEST(SarifReport, LeavesAByteOrderMarkWhereItIs) {
  Examined file = examined("D", "\xEF\xBB\xBF" "FROM a\n", {{fix_of("b").replace({8, 9}, "x"), 1}});
  const json replacement =
      as_sarif({std::move(file)})["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(replacement["deletedRegion"]["byteOffset"], 3);
  EXPECT_EQ(replacement["deletedRegion"]["startColumn"], 1);
  EXPECT_EQ(replacement["insertedContent"]["text"], "FROM x\n");
}

TEST(SarifReport, TellsWhatWasNotExamined) {
  const json run = as_sarif({refused_file()})["runs"][0];
  EXPECT_EQ(run["results"], json::array());
  EXPECT_EQ(run["invocations"][0]["exitCode"], 1);
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], false);
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"], "unknown instruction: X");
}

TEST(MarkdownReport, FencesAreLongerThanWhatStandsInThem) {
  EXPECT_EQ(markdown_block("a\n", "diff"), "```diff\na\n```\n\n");
  EXPECT_EQ(markdown_block(" ````\n", ""), "`````\n ````\n`````\n\n");
  EXPECT_EQ(markdown_block("a\rb\xFF\tc\r\n", ""), "```\na b\xEF\xBF\xBD\tc\n```\n\n");
}

TEST(MarkdownReport, TextIsNeitherMarkupNorMention) {
  EXPECT_EQ(markdown_text("<b>|*_"), "&lt;b&gt;\\|\\*\\_");
  EXPECT_EQ(markdown_text("ask @you about #1"), "ask @&#8203;you about \\#&#8203;1");
  EXPECT_EQ(markdown_text("run `a <b>` or ` not"), "run <code>a &lt;b&gt;</code> or \\` not");
  EXPECT_EQ(markdown_text("a\n</details>"), "a &lt;/details&gt;");
}

TEST(MarkdownReport, NamesDoNotBreakOut) {
  MarkdownReport report;
  const std::string text = whole(report, {one_line_more("a</code></summary><img>\n# b", "RUN ```\n\n</details>")});
  EXPECT_NE(text.find("<summary><code>a&lt;/code&gt;&lt;/summary&gt;&lt;img&gt; # b</code>: 1 suggestion</summary>"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("\n````diff\n"), std::string::npos) << text;
  EXPECT_EQ(text.substr(0, text.find("````diff")).find("<img>"), std::string::npos);
}

TEST(MarkdownReport, KeepsToTheLengthOfACommentAndSaysWhatIsMissing) {
  MarkdownReport report;
  Files files;
  for (int i = 0; i < 100; ++i)
    files.all.push_back(one_line_more("D" + std::to_string(i), "RUN " + std::string(5000, 'x')));
  for (int i = 0; i < 2000; ++i) files.all.push_back(refused_file());
  const std::string text = whole(report, files);
  EXPECT_LT(text.size(), 65536U);
  EXPECT_NE(text.find("The diff is too long for this comment"), std::string::npos);
  EXPECT_NE(text.find("100 suggestions for 100 of 2100 Dockerfiles"), std::string::npos);
  EXPECT_NE(text.find(" more\n"), std::string::npos);
}

TEST(PlainLine, KeepsTextAndNothingThatSteers) {
  EXPECT_EQ(plain_line("a\x1B[31m\nb\xE2\x80\xAE\xC2\x9B\xFF\xC3\xA9"),
            "a [31m b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xC3\xA9");
}

}  // namespace

}  // namespace drydock::print
