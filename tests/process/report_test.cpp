// `drydock diff --format html`: the page as a file. What a browser makes of it, tests/browser asks.
#include <gmock/gmock.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> page_of(const std::string &file) {
  return {"diff", "--format", "html", "-o", "report.html", file};
}

TEST(Report, IsWrittenToAFile) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(page_of("Dockerfile"));
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out + done.err, IsEmpty());
  const std::string page = scratch.get("report.html");
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
  EXPECT_THAT(page, HasSubstr("+ENV PYTHONUNBUFFERED=1\n"));
  EXPECT_EQ(scratch.get("Dockerfile"), python);
}

TEST(Report, GoesToStandardOutputWithoutAFile) {
  const Scratch scratch;
  scratch.put("Dockerfile", python_fixed);
  const Finished done = scratch.drydock(only_python("diff", {"--format", "html", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.out, HasSubstr("nothing to suggest"));
  EXPECT_TRUE(done.out.ends_with("</html>\n"));
}

TEST(Report, NamesFilesThatAreRefused) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  scratch.put("bad.Dockerfile", refused);
  const Finished done = scratch.drydock(page_of("."));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("bad.Dockerfile"));
  EXPECT_THAT(scratch.get("report.html"), HasSubstr("\"unread\":[\"bad.Dockerfile\"]"));
}

TEST(Report, SaysWhatItIsMadeWith) {
  const Scratch scratch;
  scratch.put("a b/Dockerfile", python);
  EXPECT_EQ(scratch
                .drydock({"diff", "--format", "html", "-o", "report.html", "--context", "none", "--safety", "review",
                          "a b/Dockerfile"})
                .exit_code,
            1);
  EXPECT_THAT(scratch.get("report.html"),
              HasSubstr("\"command\":\"drydock fix --safety review --context none 'a b/Dockerfile'\""));
}

TEST(Report, HoldsNoTagOfAFile) {
  const Scratch scratch;
  scratch.put("Dockerfile", "# </script><b>x\n" + python + "# \xFF<b>");
  EXPECT_EQ(scratch.drydock(page_of("Dockerfile")).exit_code, 1);
  const std::string page = scratch.get("report.html");
  EXPECT_THAT(page, Not(HasSubstr("<b>")));
  EXPECT_THAT(page, HasSubstr("&lt;b&gt;x"));
  EXPECT_THAT(page, HasSubstr("\\u003cb>x"));
}

TEST(Report, NeedsAPlaceThatCanBeWritten) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock({"diff", "--format", "html", "-o", "nowhere/report.html", "Dockerfile"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("nowhere/report.html"));
  EXPECT_EQ(scratch.drydock({"diff", "--format", "pdf", "Dockerfile"}).exit_code, 2);
  EXPECT_EQ(scratch.drydock({"diff", "--format", "html", "--history", "Dockerfile"}).exit_code, 2);
}

}  // namespace

}  // namespace drydock::test
