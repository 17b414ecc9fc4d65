// The command verify with an engine that answers from a folder (tests/process/engine/docker).
#include <gmock/gmock.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string image =
    R"([{"Config": {"Cmd": ["python", "app.py"]}, "Size": 2000000, "RootFS": {"Layers": ["a"]}}])";
const std::string image_fixed =
    R"([{"Config": {"Cmd": ["python", "app.py"], "Env": ["PYTHONUNBUFFERED=1"]}, "Size": 1000000, "RootFS": {"Layers": ["a"]}}])";

// A project with a Dockerfile that python-env changes, and an engine that builds two equal images of it.
struct Project {
  Scratch scratch;
  std::string engines = "docker";

  Project() {
    scratch.put("app/Dockerfile",
                "FROM python:3.12-slim\nCOPY app.py requirements.txt /app/\nCMD [\"python\", \"app.py\"]\n");
    scratch.put("app/app.py", "print()\n");
    scratch.put("app/requirements.txt", "flask\n");
    scratch.put("fake/original.json", image);
    scratch.put("fake/rewritten.json", image_fixed);
    for (const char *side : {"original", "rewritten"})
      scratch.put(std::string("fake/") + side + "/app/app.py", "print()\n");
    fs::create_directories(scratch.folder / "tmp");
  }

  void behave(const std::string &behaviour) const { scratch.put("fake/behaviour", behaviour); }

  Finished verify(std::vector<std::string> more = {}, const std::string &path = "app/Dockerfile",
                  const std::vector<std::string> &in_front = {}) const {
    fs::create_directories(scratch.folder / "bin");
    std::istringstream names(engines);
    for (std::string name; names >> name;)
      if (!fs::exists(scratch.folder / ("bin/" + name)))
        fs::copy_file(DRYDOCK_SOURCE "/tests/process/engine/docker", scratch.folder / ("bin/" + name));
    std::vector<std::string> command = {"env", "FAKE=" + (scratch.folder / "fake"),
                                        "TMPDIR=" + (scratch.folder / "tmp"),
                                        "PATH=" + (scratch.folder / "bin") + (engines.empty() ? "" : ":/usr/bin:/bin")};
    command.insert(command.end(), in_front.begin(), in_front.end());
    command.insert(command.end(),
                   {DRYDOCK_BINARY, "verify", "--select", "python-env,syntax-directive", "--context", "app"});
    command.insert(command.end(), more.begin(), more.end());
    command.push_back(path);
    return run(command, scratch.folder.path());
  }

  std::string log() const { return read(scratch.folder / "fake/log"); }
  std::size_t builds() const {
    const std::string text = log();
    std::size_t count = 0;
    for (std::size_t at = text.find("buildx build"); at != std::string::npos; at = text.find("buildx build", at + 1))
      ++count;
    return count;
  }
  bool left_something() const { return !fs::is_empty(scratch.folder / "tmp"); }
};

TEST(Verify, SaysEqualAndMeasures) {
  const Project project;
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("app/Dockerfile: equal\n"), HasSubstr("declared: Env + PYTHONUNBUFFERED=1"),
                              HasSubstr("0.50"), HasSubstr("rebuild, app.py changed"),
                              HasSubstr("rebuild, requirements.txt changed")));
  EXPECT_EQ(project.builds(), 8U);
  EXPECT_THAT(project.log(), HasSubstr("--no-cache"));
}

TEST(Verify, LeavesNothingBehindAndTheContextAlone) {
  const Project project;
  project.verify();
  EXPECT_FALSE(project.left_something());
  EXPECT_EQ(project.scratch.shell("ls -A app").out, "Dockerfile\napp.py\nrequirements.txt\n");
  EXPECT_EQ(project.scratch.get("app/app.py"), "print()\n");
  for (const char *name : {"original", "rewritten", "original-again", "rewritten-again"})
    EXPECT_TRUE(std::regex_search(project.log(),
                                  std::regex(std::string("image rm --force drydock-verify-[a-z0-9]+:") + name + "\n")))
        << name;
}

TEST(Verify, QuickOnlyCompares) {
  const Project project;
  EXPECT_EQ(project.verify({"--quick"}).exit_code, 0);
  EXPECT_EQ(project.builds(), 2U);
  EXPECT_THAT(project.log(), Not(HasSubstr("--no-cache")));
}

TEST(Verify, HandsOverBuilderAndNetwork) {
  const Project project;
  EXPECT_EQ(project.verify({"--quick", "--builder", "farm", "--network", "host"}).exit_code, 0);
  EXPECT_THAT(project.log(), HasSubstr("--network host --builder farm"));
  const Finished unknown = project.verify({"--builder", "cloud"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.err, HasSubstr("the builder cloud can't be used: ERROR: no builder \"cloud\" found"));
}

TEST(Verify, NamesADifferenceThatNoFixDeclares) {
  const Project project;
  project.scratch.put("fake/rewritten/app/app.py", "other\n");
  project.scratch.put("fake/rewritten.json", image);
  const Finished done = project.verify({"--quick"});
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, AllOf(HasSubstr("app/Dockerfile: different\n"),
                              HasSubstr("DIFFERENT: /app/app.py: content (8 -> 6 bytes)\n"),
                              HasSubstr("DIFFERENT: declared, but not so: Env + PYTHONUNBUFFERED=1\n")));
}

TEST(Verify, NoNameInAnImageSteersTheTerminal) {
  const Project project;
  project.scratch.put("fake/rewritten/app/\x1b[2J", "");
  EXPECT_THAT(project.verify({"--quick"}).out, HasSubstr("DIFFERENT: /app/^[[2J: added"));
}

TEST(Verify, TheSameAsJsonAndHtml) {
  const Project project;
  const auto json = nlohmann::json::parse(project.verify({"--quick", "--format", "json"}).out);
  EXPECT_EQ(json["verdict"], "equal");
  EXPECT_EQ(json["parts"][1]["declared"][0], "Env + PYTHONUNBUFFERED=1");
  EXPECT_THAT(project.verify({"--quick", "--format", "html"}).out, HasSubstr("<p>1 of 1 equal</p>"));
}

TEST(Verify, WithoutAnEngineSaysSo) {
  Project project;
  project.engines = "";
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("no engine found: neither docker nor podman nor buildah is in PATH"));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, AnUnreachableDaemonIsNamed) {
  const Project project;
  project.behave("unreachable");
  const Finished done = project.verify({"--engine", "docker"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("docker can't be reached: Cannot connect to the Docker daemon"));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, AnOriginalThatDoesNotBuildIsNoVerdict) {
  const Project project;
  project.behave("original-fails");
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.out, AllOf(HasSubstr("the original does not build"),
                              HasSubstr("| ERROR: process \"/bin/sh -c false\" did not complete")));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, ARewrittenFileThatDoesNotBuildIsADifference) {
  const Project project;
  project.behave("rewritten-fails");
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, AllOf(HasSubstr("the rewritten file does not build"), HasSubstr("did not complete")));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, AFullDiskIsTheMachines) {
  const Project project;
  project.behave("full");
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("the disk is full"));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, NeedsAPlaceForItsFiles) {
  const Project project;
  fs::remove(project.scratch.folder / "tmp");
  const Finished done = project.verify();
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("can't make a temporary folder"));
}

TEST(Verify, ABuildThatHangsIsStopped) {
  const Project project;
  project.behave("slow");
  const Finished done = project.verify({"--limit", "1"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.out, HasSubstr("stopped after 1 s, the limit of one build"));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, AnInterruptCleansUp) {
  const Project project;
  project.behave("slow");
  const Finished done = project.verify({}, "app/Dockerfile", {"timeout", "--preserve-status", "--signal=INT", "1"});
  EXPECT_EQ(done.exit_code, 130);
  EXPECT_TRUE(fs::exists(project.scratch.folder / "fake/slow")) << "it was building";
  EXPECT_THAT(done.err, HasSubstr("drydock: interrupted; what it made was removed\n"));
  EXPECT_THAT(project.log(), HasSubstr("image rm"));
  EXPECT_FALSE(project.left_something());
}

TEST(Verify, WithoutNetworkTheSyntaxLineIsLeftOut) {
  const Project project;
  project.behave("offline");
  project.scratch.put("app/Dockerfile",
                      "# syntax=docker/dockerfile:1\nFROM python:3.12-slim\nCMD [\"python\", \"app.py\"]\n");
  const Finished done = project.verify({"--quick"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr("the syntax line was left out of the builds"));
  EXPECT_EQ(project.builds(), 3U) << "it is tried once in a run";
  EXPECT_THAT(project.scratch.get("fake/built"), HasSubstr("# withoutsyntax=yes\nFROM"));
}

TEST(Verify, AnotherFileMayStandForTheSuggestion) {
  const Project project;
  project.scratch.put("mine", "FROM python:3.12-slim\nENV MINE=1\n");
  project.scratch.put("mine.dockerignore", "x\n");
  EXPECT_EQ(project.verify({"--quick", "--against", "mine"}).exit_code, 0);
  EXPECT_THAT(project.scratch.get("fake/built"), HasSubstr("ENV MINE=1"));
  EXPECT_EQ(project.verify({"--against", "none-such"}).exit_code, 2);
}

TEST(Verify, KeepsImagesWhenAsked) {
  const Project project;
  EXPECT_THAT(project.verify({"--quick", "--keep"}).out, HasSubstr("note: kept: drydock-verify-"));
  EXPECT_THAT(project.log(), Not(HasSubstr("image rm")));
}

TEST(Verify, RunsBothAndAsks) {
  const Project project;
  const Finished done = project.verify({"--quick", "--probe", "wget -O- localhost"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr("both: the probe succeeds"));
  EXPECT_THAT(project.log(), AllOf(HasSubstr("run --detach"), HasSubstr("rm --force --volumes drydock-verify-")));
}

TEST(Verify, AnImageThatEndsIsADifference) {
  const Project project;
  project.behave("ends");
  const Finished done = project.verify({"--quick", "--probe", "true"});
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out,
              AllOf(HasSubstr("DIFFERENT: the rewritten image: ended with 3"), HasSubstr("| its last words")));
}

TEST(Verify, SetsFindingsSideBySide) {
  const Project project;
  project.scratch.put("bin/scanner", "#!/bin/sh\ncase $2 in *:original) echo CVE-2024-1 ;; esac\necho CVE-2024-2\n");
  project.scratch.shell("chmod +x bin/scanner");
  const Finished done = project.verify({"--quick", "--scan", "scanner image"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("1 in both, 1 in the original alone, 0 in the rewritten alone"),
                              HasSubstr("gone: CVE-2024-1")));
  EXPECT_EQ(project.verify({"--quick", "--scan", "none-such"}).exit_code, 2);
}

TEST(Verify, ManyInOnePageThatIsGoneOnWith) {
  const Project project;
  project.scratch.put("app/b/Dockerfile", "FROM python:3.12-slim\nCMD [\"python\", \"b.py\"]\n");
  project.scratch.put("app/c/Dockerfile", "FROM scratch\nCOPY app.py /\n");
  const std::vector<std::string> words = {"--quick", "--jobs", "2", "--report", "out.html"};
  EXPECT_EQ(project.verify(words, "app").exit_code, 0);
  EXPECT_THAT(project.scratch.get("out.html"),
              AllOf(HasSubstr("<p>3 of 3 equal</p>"), HasSubstr("nothing to suggest")));
  EXPECT_EQ(project.builds(), 4U);
  EXPECT_EQ(project.verify(words, "app").exit_code, 0);
  EXPECT_EQ(project.builds(), 4U) << "what is in the page already is not built again";
  project.scratch.put("app/b/Dockerfile", "FROM python:3.12-slim\nCMD [\"python\", \"c.py\"]\n");
  project.verify(words, "app");
  EXPECT_EQ(project.builds(), 6U) << "what changed is";
}

TEST(Verify, AlsoWithPodmanAndBuildah) {
  for (const char *name : {"podman", "buildah"}) {
    Project project;
    project.engines = name;
    const Finished done = project.verify({"--quick"});
    EXPECT_EQ(done.exit_code, 0) << done.err;
    EXPECT_THAT(project.log(), HasSubstr(std::string(name) + " build --layers"));
    EXPECT_EQ(project.verify({"--builder", "farm"}).exit_code, 2);
    project.scratch.put("app/Dockerfile.dockerignore", "x\n");
    project.verify({"--quick"});
    EXPECT_THAT(project.log(), HasSubstr("--ignorefile "))
        << "they do not look beside a Dockerfile outside of the context";
    EXPECT_FALSE(project.left_something());
  }
}

TEST(Verify, AutomaticallyTakesTheFirstThatAnswers) {
  Project project;
  project.engines = "podman";
  EXPECT_EQ(project.verify({"--engine", "docker"}).exit_code, 2);
  EXPECT_EQ(project.verify({"--quick", "--engine", "auto"}).exit_code, 0);
}

TEST(Verify, NeedsAContext) {
  const Project project;
  const Finished done = project.verify({"--context", "none"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("no build context is known"));
}

}  // namespace

}  // namespace drydock::test
