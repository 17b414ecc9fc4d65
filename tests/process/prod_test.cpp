// The command that writes the production variant of a development file.
#include <gmock/gmock.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string dev =
    "FROM python:3.12-slim\nENV FLASK_ENV=development\nCMD [\"uvicorn\", \"main:app\", \"--reload\"]\n";
const std::string prod = "FROM python:3.12-slim\nENV FLASK_ENV=production\nCMD [\"uvicorn\", \"main:app\"]\n";

// What changes `dev` into `prod`, whatever else the chain does.
std::vector<std::string> command(std::vector<std::string> rest) {
  rest.insert(rest.begin(), {"prod", "--select", "production-env,production-command", "--context", "none"});
  return rest;
}

TEST(Prod, WritesBesideTheDevelopmentFile) {
  const Scratch scratch;
  scratch.put("api/Dockerfile.dev", dev);
  const Finished done = scratch.drydock(command({"api/Dockerfile.dev"}));
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(done.err, "written: api/Dockerfile.prod\n");
  EXPECT_EQ(scratch.get("api/Dockerfile.prod"), prod);
  EXPECT_EQ(scratch.get("api/Dockerfile.dev"), dev);
  EXPECT_THAT(done.out, HasSubstr("production-env (intent), line 2: set FLASK_ENV to production"));
  EXPECT_THAT(done.out,
              HasSubstr("--- a/api/Dockerfile.dev\n+++ b/api/Dockerfile.prod\n@@ -1,3 +1,3 @@ [1] production-command"));
}

TEST(Prod, NamesTheResultAsPeopleDo) {
  const Scratch scratch;
  const std::pair<const char *, const char *> names[] = {
      {"Dockerfile", "Dockerfile.prod"},          {"dev.Dockerfile", "prod.Dockerfile"},
      {"Dockerfile.api.dev", "Dockerfile.api.prod"}, {"Dockerfile-development", "Dockerfile-production"},
      {"Dockerfile.local", "Dockerfile.prod"},    {"web/devices.Dockerfile", "web/Dockerfile.prod"}};
  for (const auto &[from, to] : names) {
    scratch.put(from, dev);
    EXPECT_EQ(scratch.drydock(command({from})).err, std::string("written: ") + to + "\n");
    EXPECT_EQ(scratch.get(to), prod);
    fs::remove(scratch.folder / to);
  }
}

TEST(Prod, ReplacesNothingUnasked) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev", dev);
  scratch.put("Dockerfile.prod", "FROM scratch\n");
  const Finished done = scratch.drydock(command({"Dockerfile.dev"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(done.err, "drydock: error: Dockerfile.prod: exists; --force replaces it, -o names another file\n");
  EXPECT_EQ(done.out, "");
  EXPECT_EQ(scratch.get("Dockerfile.prod"), "FROM scratch\n");
  EXPECT_EQ(scratch.drydock(command({"Dockerfile.dev", "--force"})).exit_code, 0);
  EXPECT_EQ(scratch.get("Dockerfile.prod"), prod);
}

TEST(Prod, NeverWritesOverTheDevelopmentFile) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev", dev);
  fs::create_symlink("Dockerfile.dev", scratch.folder / "Dockerfile.prod");
  for (const std::vector<std::string> &words :
       {std::vector<std::string>{"Dockerfile.dev", "--force"},
        std::vector<std::string>{"Dockerfile.dev", "-o", "./Dockerfile.dev", "--force"}}) {
    const Finished done = scratch.drydock(command(words));
    EXPECT_EQ(done.exit_code, 2);
    EXPECT_THAT(done.err, HasSubstr("is the development file itself, which stays as it is"));
    EXPECT_EQ(scratch.get("Dockerfile.dev"), dev);
  }
}

TEST(Prod, GoesWhereItIsTold) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev", dev);
  EXPECT_EQ(scratch.drydock(command({"Dockerfile.dev", "-o", "deploy.Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.get("deploy.Dockerfile"), prod);
  const Finished shown = scratch.drydock(command({"Dockerfile.dev", "-o", "-"}));
  EXPECT_EQ(shown.out, prod);
  EXPECT_THAT(shown.err, HasSubstr("production-env"));
  const Finished piped = scratch.drydock(command({"-"}), dev);
  EXPECT_EQ(piped.exit_code, 0) << piped.err;
  EXPECT_EQ(piped.out, prod);
  EXPECT_EQ(scratch.drydock(command({"Dockerfile.dev", "-o", "no/such/folder"})).exit_code, 2);
}

TEST(Prod, WritesNothingForAFileThatTheBuilderRefuses) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev", refused);
  const Finished done = scratch.drydock(command({"Dockerfile.dev"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("Dockerfile.dev:2"));
  EXPECT_FALSE(fs::exists(scratch.folder / "Dockerfile.prod"));
  EXPECT_EQ(scratch.drydock(command({"Dockerfile.none"})).exit_code, 2);
}

TEST(Prod, SaysWhatItLeavesAsDevelopmentHasIt) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev",
              "FROM python:3.12-slim\nARG MODE=development\nENV FLASK_ENV=$MODE\nCMD flask run || true\n");
  const Finished done = scratch.drydock(command({"Dockerfile.dev"}));
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(
      done.out,
      HasSubstr(
          "# Dockerfile.dev: left as development has it: line 1: what the container starts is more than a list of "
          "commands [production-command: start-unclear]\n"));
  EXPECT_THAT(done.out, HasSubstr("[production-env: value-of-the-build]"));
  EXPECT_EQ(scratch.get("Dockerfile.prod"), scratch.get("Dockerfile.dev"));
}

TEST(Prod, RunsTheWholeChain) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev",
              "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n"
              "CMD [\"python\", \"app.py\"]\n");
  scratch.put("requirements.txt", "flask\n");
  scratch.put("app.py", "import flask\n");
  const Finished done = scratch.drydock({"prod", "Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  const std::string made = scratch.get("Dockerfile.prod");
  for (const char *part :
       {"AS builder\n", "COPY . .\n", "USER 10001\n", "PYTHONDONTWRITEBYTECODE=1", "--mount=type=cache"})
    EXPECT_THAT(made, HasSubstr(part));
  EXPECT_THAT(done.err, HasSubstr("written: .dockerignore\n"));
  EXPECT_THAT(scratch.get(".dockerignore"), HasSubstr(".git\n"));
}

// The ignore file of the development file alone is none of the production file's.
TEST(Prod, CountsTheIgnoreFileThatTheResultIsBuiltWith) {
  const Scratch scratch;
  scratch.put("Dockerfile.dev", "FROM debian:12\nCOPY . /srv\nCMD [\"/srv/run\"]\n");
  scratch.put("Dockerfile.dev.dockerignore", "**\n");
  scratch.put("run", "x");
  const Finished done = scratch.drydock({"prod", "--select", "dockerignore", "--context", ".", "Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(scratch.get("Dockerfile.dev.dockerignore"), "**\n");
  EXPECT_THAT(scratch.get(".dockerignore"), Not(HasSubstr("**\n")));
}

// The guide's compose file of development.
const std::string compose =
    "services:\n"
    "  backend:\n"
    "    build:\n"
    "      context: ./backend\n"
    "      dockerfile: Dockerfile.dev\n"
    "    volumes:\n"
    "      - ./backend:/app  # Live code reload\n"
    "    environment:\n"
    "      - FLASK_ENV=development\n";

void put_compose(const Scratch &scratch) {
  scratch.put("compose.yaml", compose);
  scratch.put("backend/Dockerfile.dev",
              "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n"
              "CMD [\"uvicorn\", \"main:app\", \"--reload\"]\n");
  scratch.put("backend/requirements.txt", "uvicorn\n");
  scratch.put("backend/main.py", "app = None\n");
}

TEST(ProdCompose, WritesAnOverrideBesideTheComposeFile) {
  const Scratch scratch;
  put_compose(scratch);
  const Finished done = scratch.drydock({"prod", "--compose", "compose.yaml", "backend/Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.err, HasSubstr("written: backend/Dockerfile.prod\nwritten: compose.prod.yaml\n"));
  EXPECT_EQ(scratch.get("compose.yaml"), compose);
  const std::string made = scratch.get("compose.prod.yaml");
  for (const char *part :
       {"  backend:\n", "dockerfile: Dockerfile.prod", "FLASK_ENV", "production", "memory:", "restart:"})
    EXPECT_THAT(made, HasSubstr(part)) << made;
  EXPECT_THAT(done.out, HasSubstr("--- /dev/null\n+++ b/compose.prod.yaml\n"));
}

TEST(ProdCompose, WritesAllOrNothing) {
  const Scratch scratch;
  put_compose(scratch);
  scratch.put("compose.prod.yaml", "mine\n");
  const Finished done = scratch.drydock({"prod", "--compose", "compose.yaml", "backend/Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("compose.prod.yaml"));
  EXPECT_FALSE(fs::exists(scratch.folder / "backend/Dockerfile.prod"));
  EXPECT_EQ(scratch.get("compose.prod.yaml"), "mine\n");
  EXPECT_EQ(scratch.drydock({"prod", "--force", "--compose", "compose.yaml", "backend/Dockerfile.dev"}).exit_code, 0);
}

TEST(ProdCompose, SaysWhereAComposeFileIsWrong) {
  const Scratch scratch;
  put_compose(scratch);
  scratch.put("bad.yaml", "services:\n  a: [\n");
  const Finished done = scratch.drydock({"prod", "--compose", "bad.yaml", "backend/Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("bad.yaml:"));
  EXPECT_FALSE(fs::exists(scratch.folder / "backend/Dockerfile.prod"));
  EXPECT_EQ(scratch.drydock({"prod", "--compose", "none.yaml", "backend/Dockerfile.dev"}).exit_code, 2);
  EXPECT_EQ(scratch.drydock({"prod", "--compose", "compose.yaml", "-"}, dev).exit_code, 2);
}

TEST(ProdCompose, SaysThatNoServiceIsBuiltFromTheFile) {
  const Scratch scratch;
  put_compose(scratch);
  scratch.put("Dockerfile.dev", dev);
  const Finished done = scratch.drydock({"prod", "--compose", "compose.yaml", "Dockerfile.dev"});
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.out, HasSubstr("no service of compose.yaml is built from Dockerfile.dev"));
  EXPECT_FALSE(fs::exists(scratch.folder / "compose.prod.yaml"));
}

// The start command that only the compose file has.
TEST(ProdCompose, TheFileThatIsNamedSaysHowTheImageStarts) {
  const Scratch scratch;
  put_compose(scratch);
  scratch.put("backend/Dockerfile.dev",
              "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n");
  scratch.put(
      "my.yaml",
      "services: {api: {build: {context: backend, dockerfile: Dockerfile.dev}, command: uvicorn main:app --reload}}\n");
  EXPECT_EQ(scratch.drydock({"prod", "--compose", "my.yaml", "backend/Dockerfile.dev"}).exit_code, 0);
  EXPECT_THAT(scratch.get("backend/Dockerfile.prod"), HasSubstr("CMD [\"uvicorn\", \"main:app\"]\n"));
}

}  // namespace

}  // namespace drydock::test
