#include <gtest/gtest.h>

#include "verify/engine.hpp"
#include "verify/probe.hpp"
#include "verify/report.hpp"
#include "verify/scan.hpp"
#include "verify/subject.hpp"
#include "verify/verify_json.hpp"

namespace drydock::verify {

namespace {

Report example() {
  Report report;
  report.key = "k";
  report.file = "a<b>/Dockerfile";
  report.context = "/c";
  report.engine = "docker";
  report.verdict = Verdict::different;
  report.parts = {{"configuration", "one difference", {"User + 7"}, {"Env - A=1"}}};
  report.original = {1000000, 4, 10.0, 1.0, 20.0, std::nullopt};
  report.rewritten = {500000, 2, 20.0, 1.0, 2.0, std::nullopt};
  report.source_file = "app.py";
  report.scan = Scan{"trivy image", {"CVE-1-1"}, {"CVE-1-2"}, {}};
  report.notes = {"kept: x"};
  return report;
}

TEST(Report, ComesBackFromJson) {
  const std::string json = report_json(example());
  const auto back = read_report(json);
  ASSERT_TRUE(back);
  EXPECT_EQ(report_json(*back), json);
  EXPECT_EQ(report_text(*back), report_text(example()));
  EXPECT_FALSE(read_report("{}"));
  EXPECT_FALSE(read_report("cut sho"));
}

TEST(Report, TextSaysWhatDiffersAndTheRatios) {
  const std::string text = report_text(example());
  for (const char *part : {"a<b>/Dockerfile: different\n", "DIFFERENT: Env - A=1\n", "declared: User + 7\n",
                           "gone: CVE-1-2\n", "image size                    1.0 MB      0.5 MB    0.50\n",
                           "rebuild, app.py changed       20.0 s       2.0 s    0.10\n"})
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(Report, HtmlShowsNothingAsMarkup) {
  const std::string html = report_html({example()});
  EXPECT_EQ(html.find("a<b>"), std::string::npos);
  EXPECT_NE(html.find("a&lt;b&gt;/Dockerfile"), std::string::npos);
  EXPECT_EQ(html.find("http"), std::string::npos) << "self-contained";
}

TEST(SyntaxLine, IsReplacedAndNothingElse) {
  EXPECT_EQ(without_syntax_line("# syntax=docker/dockerfile:1\n# escape=`\nFROM a\n"),
            "# withoutsyntax=yes\n# escape=`\nFROM a\n");
  EXPECT_EQ(without_syntax_line("FROM a\n# syntax=docker/dockerfile:1\n"), std::nullopt);
}

TEST(FrontEnd, IsKnownToBeUnreachableByTheBuildersWords) {
  EXPECT_TRUE(
      front_end_unreachable("#2 resolve image config for docker-image://docker.io/docker/dockerfile:1\n#2 ERROR: "
                            "failed to do request: Head"));
  EXPECT_FALSE(front_end_unreachable(
      "#3 [internal] load metadata for docker.io/library/x:1\n#3 ERROR: failed to do request: Head"));
}

TEST(Probe, ReadsAddresses) {
  const auto address = read_address("http://localhost:8000/health?x=1");
  ASSERT_TRUE(address);
  EXPECT_EQ(address->host, "localhost");
  EXPECT_EQ(address->port, 8000U);
  EXPECT_EQ(address->path, "/health?x=1");
  EXPECT_EQ(read_address("http://h")->path, "/");
  for (const char *other : {"curl x", "https://a", "http://", "http://a:0/", "http://a:x/", "http://a:70000/"})
    EXPECT_FALSE(read_address(other)) << other;
}

TEST(Scan, FindsIdsInAnyForm) {
  EXPECT_EQ(finding_ids(R"({"id": "CVE-2024-1"} GHSA-aaaa-bbb1 | XCVE-2024-9 CVE- and DSA-5000-1.)"),
            (std::set<std::string>{"CVE-2024-1", "GHSA-aaaa-bbb1", "DSA-5000-1"}));
}

}  // namespace

}  // namespace drydock::verify
