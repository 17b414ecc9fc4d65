// Messages that no client would send, and some that one could: whatever comes, each request gets one answer, and all
// that is answered is JSON.
#include <gtest/gtest.h>

#include <random>

#include "tests/unit/lsp/editor.hpp"

namespace drydock::lsp {

namespace {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}

  int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(engine_); }
  template <typename Values>
  auto one_of(const Values &values) { return *(std::begin(values) + below(static_cast<int>(std::size(values)))); }

  std::string text() {
    static const std::string parts[] = {"FROM python:3.12\n",
                                        "RUN apt-get update\n",
                                        "RUN pip install a \\\n",
                                        "COPY . .\r\n",
                                        "😀",
                                        "é\r",
                                        "\n",
                                        " ",
                                        "USER x\n",
                                        "# drydock: off=cache-mounts\n",
                                        "CMD python",
                                        "RUN <<E\n",
                                        "E\n",
                                        "`",
                                        "\""};
    std::string result;
    for (int i = below(8); i > 0; --i) result += one_of(parts);
    return result;
  }

  json position() { return {{"line", number()}, {"character", number()}}; }
  json range() { return {{"start", position()}, {"end", position()}}; }
  json number() {
    static const json numbers[] = {0,   1,       2,  3, 5, 8, -1, 2147483647, 4294967295u, 18446744073709551615u,
                                   1.5, nullptr, "x"};
    return below(4) > 0 ? json(below(10)) : one_of(numbers);
  }

  json any(int depth = 0) {
    static const json leaves[] = {nullptr, true, 7, -3, "text", "", json::array(), json::object()};
    if (depth > 3 || below(3) > 0) return one_of(leaves);
    static const char *names[] = {"textDocument", "uri",     "text", "range",
                                  "position",     "context", "only", "contentChanges"};
    json result = json::object();
    for (int i = below(4); i > 0; --i) result[one_of(names)] = any(depth + 1);
    return below(4) > 0 ? result : json::array({result});
  }

  json parameters(const std::string &method) {
    if (below(6) == 0) return any();
    if (method == "$/cancelRequest") return {{"id", 1000 + below(100)}};
    const json document = {{"uri", below(5) > 0 ? uri : "untitled:x"},
                           {"version", number()},
                           {"languageId", "dockerfile"},
                           {"text", text()}};
    if (method == "textDocument/didChange") {
      json changes = json::array();
      for (int i = below(4); i > 0; --i) {
        json change = {{"text", text()}};
        if (below(4) > 0) change["range"] = range();
        changes.push_back(below(9) > 0 ? change : any());
      }
      return {{"textDocument", document}, {"contentChanges", changes}};
    }
    return {{"textDocument", document},
            {"position", position()},
            {"range", range()},
            {"context", {{"diagnostics", json::array()}}}};
  }

  json message(int id) {
    static const std::string methods[] = {"textDocument/didOpen",
                                          "textDocument/didChange",
                                          "textDocument/didChange",
                                          "textDocument/didSave",
                                          "textDocument/didClose",
                                          "textDocument/hover",
                                          "textDocument/codeAction",
                                          "textDocument/diagnostic",
                                          "$/cancelRequest",
                                          "$/setTrace",
                                          "workspace/didChangeConfiguration",
                                          "initialize",
                                          "unknown"};
    const std::string method = one_of(methods);
    if (below(20) == 0) return any();
    json result = {{"jsonrpc", "2.0"}, {"method", method}, {"params", parameters(method)}};
    const bool notification = method.find("/did") != std::string::npos || method[0] == '$';
    if (!notification || below(20) == 0) result["id"] = id;
    return result;
  }

  std::string damaged(std::string text) {
    if (below(30) > 0 || text.empty()) return text;
    text[static_cast<std::size_t>(below(static_cast<int>(text.size())))] = static_cast<char>(below(256));
    return text.substr(0, static_cast<std::size_t>(below(static_cast<int>(text.size()))) + 1);
  }

 private:
  std::mt19937 engine_;
};

std::multiset<int> ids_of(const std::vector<std::string> &texts, bool requests) {
  std::multiset<int> result;
  for (const std::string &text : texts) {
    const json message = json::parse(text, nullptr, false);
    if (!message.is_object() || message.contains("method") != requests || !message.contains("id")) continue;
    if (message["id"].is_number_integer() && (!requests || message["method"].is_string()))
      result.insert(message["id"].get<int>());
  }
  return result;
}

TEST(Random, EachRequestGetsOneAnswer) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    Random random(seed);
    Editor editor;
    json can = abilities();
    can["general"]["positionEncodings"] = {random.one_of(std::vector<std::string>{"utf-8", "utf-16", "utf-32"})};
    if (seed % 3 == 0) can["textDocument"]["diagnostic"] = json::object();
    editor.start(can);
    for (int batch = 0, id = 1000; batch < 25; ++batch) {
      std::vector<std::string> sent;
      for (int i = random.below(5); i >= 0; --i) sent.push_back(random.damaged(random.message(++id).dump()));
      const std::vector<std::string> answers = editor.server.handle(sent);
      for (const std::string &answer : answers)
        ASSERT_FALSE(json::parse(answer, nullptr, false).is_discarded()) << answer;
      ASSERT_EQ(ids_of(answers, false), ids_of(sent, true)) << "seed " << seed;
    }
    ASSERT_EQ(editor.ask("shutdown"), nullptr);
  }
}

// What the server keeps is what the client has, whatever changes come.
TEST(Random, TextsStayTheSameOnBothSides) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    Random random(seed);
    Editor editor;
    editor.workspace.select = {"python-env"};
    json can = abilities();
    can["general"]["positionEncodings"] = {"utf-8"};
    editor.start(can);
    std::string mine = "FROM python:3.12\nCMD [\"python\"]\n";
    editor.open(mine);
    for (int version = 2; version < 20; ++version) {
      // In UTF-8 and with \n alone, a place is easily counted.
      const auto cut = [&] {
        std::size_t at = static_cast<std::size_t>(random.below(static_cast<int>(mine.size()) + 1));
        while (at < mine.size() && (static_cast<unsigned char>(mine[at]) & 0xC0) == 0x80) ++at;
        return at;
      };
      const auto place = [&](std::size_t at) {
        const std::size_t line_end = at == 0 ? std::string::npos : mine.rfind('\n', at - 1);
        const auto line = std::count(mine.begin(), mine.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        return Editor::place(static_cast<int>(line),
                             static_cast<int>(line_end == std::string::npos ? at : at - line_end - 1));
      };
      std::size_t begin = cut(), end = cut();
      if (begin > end) std::swap(begin, end);
      std::string text = random.text();
      text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
      editor.say(
          Editor::changed(version, {{{"range", {{"start", place(begin)}, {"end", place(end)}}}, {"text", text}}}));
      mine.replace(begin, end - begin, text);
      Editor other;
      other.workspace.select = {"python-env"};
      other.start(can);
      const json question = {
          {"textDocument", {{"uri", uri}}}, {"range", Editor::at(0, 0)}, {"context", {{"only", {"source"}}}}};
      const json wanted = Editor::published(other.say(Editor::opened(mine)));
      // Closing and opening again gives the diagnostics once more.
      editor.workspace.changed = true;
      ASSERT_EQ(Editor::published(Editor::read(editor.server.look_again())), wanted) << "seed " << seed << "\n" << mine;
      const auto edits = [](json actions) {
        return actions.empty() ? json() : actions[0]["edit"]["documentChanges"][0]["edits"];
      };
      ASSERT_EQ(edits(editor.ask("textDocument/codeAction", question)),
                edits(other.ask("textDocument/codeAction", question)));
    }
  }
}

}  // namespace

}  // namespace drydock::lsp
