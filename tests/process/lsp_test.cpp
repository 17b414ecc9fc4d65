// The language server as a process: frames in, frames out, and when it ends.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using nlohmann::json;
using testing::HasSubstr;

std::string framed(const json &message) {
  const std::string body = message.dump();
  return "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string request(int id, const std::string &method, const json &parameters = json::object()) {
  return framed({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", parameters}});
}

std::string notification(const std::string &method, const json &parameters = json::object()) {
  return framed({{"jsonrpc", "2.0"}, {"method", method}, {"params", parameters}});
}

const std::string end = request(99, "shutdown") + notification("exit");

std::string start(const json &options = nullptr, const json &process = nullptr) {
  const json can = {{"textDocument", {{"codeAction", {{"codeActionLiteralSupport", json::object()}}}}}};
  return request(1, "initialize", {{"processId", process}, {"capabilities", can}, {"initializationOptions", options}}) +
         notification("initialized");
}

std::vector<json> messages(std::string_view out) {
  std::vector<json> result;
  while (!out.empty()) {
    EXPECT_TRUE(out.starts_with("Content-Length: ")) << out;
    const std::size_t body = out.find("\r\n\r\n") + 4;
    const std::size_t length = std::stoul(std::string(out.substr(16)));
    result.push_back(json::parse(out.substr(body, length)));
    out.remove_prefix(body + length);
  }
  return result;
}

json answer(const Finished &done, int id) {
  for (const json &message : messages(done.out))
    if (message.value("id", json()) == id) return message.value("result", json());
  ADD_FAILURE() << "no answer " << id << "\n" << done.out;
  return nullptr;
}

struct Project : Scratch {
  std::string uri(const std::string &name) const { return "file://" + folder / name; }
  std::string open(const std::string &text) const {
    return notification(
        "textDocument/didOpen",
        {{"textDocument", {{"uri", uri("Dockerfile")}, {"languageId", "dockerfile"}, {"version", 1}, {"text", text}}}});
  }
  std::string fix_all(int id) const {
    const json place = {{"line", 0}, {"character", 0}};
    return request(id, "textDocument/codeAction",
                   {{"textDocument", {{"uri", uri("Dockerfile")}}},
                    {"range", {{"start", place}, {"end", place}}},
                    {"context", {{"diagnostics", json::array()}, {"only", {"source.fixAll"}}}}});
  }
};

TEST(Lsp, LooksAtTheTextInMemoryAndAtTheFilesOfTheContext) {
  const Project project;
  project.put("Dockerfile", "FROM scratch\n");
  project.put("secret.txt", "");
  project.put(".dockerignore", "*.txt\n");
  const std::string hover = request(2, "textDocument/hover", {{"textDocument", {{"uri", project.uri("Dockerfile")}}},
                                                               {"position", {{"line", 1}, {"character", 0}}}});
  const Finished done = project.drydock({"lsp", "--context", "."},
                                        start() + project.open("FROM scratch\nCOPY secret.txt /\n") + hover + end);
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.err, "");
  EXPECT_THAT(answer(done, 2).dump(), HasSubstr("CopyIgnoredFile"));
  EXPECT_EQ(project.get("Dockerfile"), "FROM scratch\n");
}

TEST(Lsp, TakesOptionsFromTheCommandLineAndFromTheClient) {
  const Project project;
  const auto edit_with = [&](std::vector<std::string> words, const json &options) {
    words.insert(words.begin(), "lsp");
    const Finished done = project.drydock(words, start(options) + project.open(python) + project.fix_all(2) + end);
    const json actions = answer(done, 2);
    return actions.empty() ? "" : actions[0]["edit"].dump();
  };
  EXPECT_THAT(edit_with({"--select", "python-env"}, nullptr), HasSubstr("PYTHONUNBUFFERED"));
  EXPECT_THAT(edit_with({"--stdio", "--clientProcessId=1"}, {{"select", {"python-env"}}}),
              HasSubstr("PYTHONUNBUFFERED"));
  EXPECT_EQ(edit_with({}, {{"select", "python-env"}, {"safety", "safe"}}), "");
  EXPECT_EQ(edit_with({"--select", "python-env"}, {{"ignore", {"python-env"}}}), "");
}

TEST(Lsp, SaysWhatIsWrongWithAnOption) {
  const Project project;
  const auto said = [&](const json &options) {
    const Finished done = project.drydock({"lsp"}, start(options) + end);
    EXPECT_EQ(done.exit_code, 0);
    return done.out;
  };
  EXPECT_THAT(said({{"select", {"cache-mount"}}}), HasSubstr("did you mean `cache-mounts`?"));
  EXPECT_THAT(said({{"safty", "safe"}}), HasSubstr("--safty=safe"));
  EXPECT_THAT(said({{"safety", "none"}}), HasSubstr("window/showMessage"));
  EXPECT_THAT(said({{"context", "/nowhere"}}), HasSubstr("/nowhere is not a folder"));
  EXPECT_THAT(said({{"help", true}}), HasSubstr("window/showMessage"));
  EXPECT_EQ(project.drydock({"lsp", "--select", "cache-mount"}).exit_code, 2);
  EXPECT_EQ(project.drydock({"lsp", "--context", "/nowhere"}).exit_code, 2);
}

TEST(Lsp, EndsWithTheStream) {
  const Project project;
  EXPECT_EQ(project.drydock({"lsp"}, "").exit_code, 1);
  EXPECT_EQ(project.drydock({"lsp"}, start() + "Content-Length: 50\r\n\r\n{").exit_code, 1);
  EXPECT_EQ(project.drydock({"lsp"}, start() + request(2, "shutdown")).exit_code, 0);
  EXPECT_EQ(project.drydock({"lsp"}, start() + notification("exit")).exit_code, 1);
}

TEST(Lsp, EndsWhereNoFrameComes) {
  const Project project;
  const Finished done = project.drydock({"lsp"}, start() + "FROM python\r\n\r\n" + end);
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.err, HasSubstr("not framed"));
  EXPECT_EQ(answer(done, 1)["serverInfo"]["name"], "drydock") << "what came before is answered";
}

TEST(Lsp, EndsWithItsClient) {
  const Project project;
  const pid_t client = fork();
  if (client == 0) {
    sleep(2);
    _exit(0);
  }
  std::thread waits([client] { waitpid(client, nullptr, 0); });
  project.put("start", start(nullptr, client));
  // The pipe stays open, as where a grandchild of the editor holds it.
  const Finished done = project.shell("mkfifo pipe; (cat start; exec sleep 30) >pipe & "
                                      "timeout 15 \"" DRYDOCK_BINARY "\" lsp <pipe >/dev/null; echo $?; kill $!");
  waits.join();
  EXPECT_EQ(done.out, "1\n");
}

TEST(Lsp, DoesNotStopWhereTheClientWritesOnWithoutReading) {
  const Project project;
  std::string all = start() + project.open(python);
  for (int i = 0; i < 20000; ++i) all += request(1000 + i, "unknown");
  project.put("all", all + end);
  const Finished done = project.shell("timeout 60 \"" DRYDOCK_BINARY "\" lsp < all | (sleep 1; wc -c)");
  EXPECT_GT(std::stoul(done.out), 20000u * 80);
}

TEST(Lsp, TakesHugeAndOddDocuments) {
  const Project project;
  std::string large = "FROM alpine\n";
  while (large.size() < (5u << 20)) large += "RUN echo some words that fill the line and say nothing\n";
  const Finished done = project.drydock({"lsp"}, start() + project.open(large) + project.fix_all(2) + end);
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(answer(done, 2), json::array());
  std::string odd = "FROM a\n";
  for (int i = 0; i < 300; ++i) odd += static_cast<char>(i % 127 + 1);
  EXPECT_EQ(project.drydock({"lsp"}, start() + project.open(odd) + project.fix_all(2) + end).exit_code, 0);
}

}  // namespace

}  // namespace drydock::test
