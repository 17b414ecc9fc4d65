// The forms of `drydock diff` and `drydock check` for machines, and the guide's checklist, as the command line gives
// them.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(Formats, APatchCountsFromTheTopOfTheRepository) {
  const Scratch scratch;
  scratch.put("deep/er/Dockerfile", python);
  scratch.put("deep/a b.Dockerfile", python);
  ASSERT_EQ(
      scratch.shell("git init -q . && cd deep && '" DRYDOCK_BINARY "' diff --select python-env --format patch . > ../p")
          .exit_code,
      1);
  EXPECT_THAT(scratch.get("p"), StartsWith("diff --git a/deep/a b.Dockerfile b/deep/a b.Dockerfile\n"));
  EXPECT_EQ(scratch.shell("git apply p").exit_code, 0);
  EXPECT_EQ(scratch.get("deep/er/Dockerfile"), python_fixed);
  EXPECT_EQ(scratch.get("deep/a b.Dockerfile"), python_fixed);
}

TEST(Formats, APatchOfANewFileNamesItsPlaceInTheRepository) {
  const Scratch scratch;
  scratch.put("app/Dockerfile", "FROM python:3.12-slim\nCOPY . .\n");
  scratch.put("app/main.py", "");
  const Finished done = scratch.shell("git init -q . && cd app && '" DRYDOCK_BINARY
                                      "' diff --select dockerignore --format patch Dockerfile");
  EXPECT_THAT(done.out, StartsWith("diff --git a/app/.dockerignore b/app/.dockerignore\nnew file mode 100644\n"));
}

TEST(Formats, EachEndsAsTheTextDoes) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  scratch.put("done", python_fixed);
  scratch.put("bad", refused);
  for (const char *format : {"patch", "json", "sarif", "github", "gitlab", "markdown"}) {
    EXPECT_EQ(scratch.drydock(only_python("diff", {"--format", format, "Dockerfile"})).exit_code, 1) << format;
    EXPECT_EQ(scratch.drydock(only_python("diff", {"--format", format, "done"})).exit_code, 0) << format;
    const Finished done = scratch.drydock(only_python("diff", {"--format", format, "bad", "Dockerfile"}));
    EXPECT_EQ(done.exit_code, 2) << format;
    EXPECT_THAT(done.err, HasSubstr("bad:2:1: error: unknown instruction: FRUM")) << format;
  }
}

TEST(Formats, JsonTellsWhyAFileIsMissing) {
  const Scratch scratch;
  scratch.put("bad", refused);
  const json report = json::parse(scratch.drydock({"diff", "--format", "json", "bad", "none"}).out);
  EXPECT_EQ(report["files"][0]["errors"][0]["line"], 2);
  EXPECT_EQ(report["files"][0]["status"], "refused");
  EXPECT_EQ(report["files"][1]["status"], "unreadable");
  EXPECT_EQ(report["summary"]["exit_code"], 2);
}

TEST(Formats, SarifCarriesTheChainAsItsRules) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const json run =
      json::parse(scratch.drydock(only_python("diff", {"--format", "sarif", "Dockerfile"})).out)["runs"][0];
  const json &rule = run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"].get<std::size_t>()];
  EXPECT_EQ(rule["id"], "python-env");
  EXPECT_THAT(rule["help"]["text"].get<std::string>(), HasSubstr("Safety:"));
}

TEST(Formats, OfCheckTellTheSameFindings) {
  const Scratch scratch;
  scratch.put("Dockerfile", "FROM debian:12 as build\nENV password hunter2\n");
  for (const char *format : {"sarif", "github", "gitlab", "markdown"}) {
    const Finished done = scratch.drydock({"check", "--format", format, "Dockerfile"});
    EXPECT_EQ(done.exit_code, 1) << format;
    EXPECT_THAT(done.out, HasSubstr("SecretsUsedInArgOrEnv")) << format;
    EXPECT_THAT(done.out, Not(HasSubstr("hunter2"))) << format;
  }
}

TEST(Formats, AReportGoesToAFileOnceItIsWhole) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("diff", {"--format", "markdown", "-o", "report.md", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(scratch.get("report.md"), StartsWith("<!-- drydock -->\n"));
}

TEST(Formats, AReportReplacesNoFileThatItIsAbout) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("diff", {"-o", "./Dockerfile", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(scratch.get("Dockerfile"), python);
}

TEST(Checklist, SaysWhatIsTickedWhatIsOpenAndWhatFixTicks) {
  const Scratch scratch;
  scratch.put("Dockerfile",
              "FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD "
              "[\"gunicorn\", \"a:b\"]\n");
  scratch.put("requirements.txt", "flask\ngunicorn\n");
  scratch.put("a.py", "");
  scratch.put("compose.yaml", "services:\n  web:\n    build: .\n    restart: always\n");
  const Finished done = scratch.drydock({"check", "--checklist", "Dockerfile"});
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, HasSubstr("[ ] Use BuildKit cache mounts for package managers: line 3: pip has none\n"
                                  "        `drydock fix` ticks it (cache-mounts)\n"));
  EXPECT_THAT(done.out, HasSubstr("[x] Use production WSGI server (gunicorn): it starts gunicorn\n"));
  EXPECT_THAT(done.out, HasSubstr("[x] Set restart policy (`restart: unless-stopped`): compose: restart policy\n"));
  EXPECT_THAT(done.out,
              HasSubstr("[ ] Use read-only filesystem where possible: the service web has no read-only file system\n"));
  EXPECT_THAT(done.out, HasSubstr("[?] Scan images"));
  EXPECT_THAT(done.out, HasSubstr("[-] Use `--no-install-recommends` for apt packages: no apt install\n"));
}

// One stage on a small image has no build tools to leave behind, but what npm installs for the build.
TEST(Checklist, WhatThePassesFindIsOpen) {
  const Scratch scratch;
  scratch.put("Dockerfile",
              "FROM node:20-alpine\nWORKDIR /app\nCOPY package*.json ./\nRUN npm install\nCOPY . .\nRUN npm run "
              "build\nEXPOSE 3000\nCMD [\"npm\", \"start\"]\n");
  scratch.put("package.json", R"({"scripts": {"build": "next build", "start": "next start"},
    "dependencies": {"next": "14.2.3", "react": "18.3.1", "react-dom": "18.3.1"}, "devDependencies": {"typescript": "5.4.5"}})");
  scratch.put("package-lock.json", R"({"lockfileVersion": 3, "packages": {}})");
  scratch.put("app/page.js", "export default function Page() { return null }\n");
  EXPECT_THAT(scratch.drydock({"check", "--checklist", "Dockerfile"}).out,
              HasSubstr("[ ] Use multi-stage builds: build in one stage, run in another\n"
                        "        `drydock fix` ticks it (split-stages)\n"));
}

TEST(Checklist, OfSeveralFilesCountsThem) {
  const Scratch scratch;
  scratch.put("a/Dockerfile", python);
  scratch.put("b/Dockerfile", python_fixed);
  scratch.put("bad", refused);
  const Finished done =
      scratch.drydock({"check", "--checklist", "--format", "json", "a/Dockerfile", "b/Dockerfile", "bad"});
  EXPECT_EQ(done.exit_code, 2);
  const json report = json::parse(done.out);
  EXPECT_EQ(report["summary"]["unbuffered"]["open"], 1);
  EXPECT_EQ(report["summary"]["unbuffered"]["ticked_by_fix"], 1);
  EXPECT_EQ(report["summary"]["unbuffered"]["ticked"], 1);
  EXPECT_THAT(report["files"][2]["problem"].get<std::string>(), HasSubstr("unknown instruction"));
  EXPECT_THAT(scratch.drydock({"check", "--checklist", "--format", "markdown", "a/Dockerfile"}).out,
              HasSubstr("- [ ] Use non-root user: "));
  EXPECT_EQ(scratch.drydock({"check", "--checklist", "--format", "sarif", "a/Dockerfile"}).exit_code, 2);
}

}  // namespace

}  // namespace drydock::test
