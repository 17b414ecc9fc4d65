// Real RUN texts against two other readers of shell: what `bash -n` accepts must be accepted and what it refuses
// refused, and the simple commands must be those that shfmt finds, word for word and at the same depth of subshells.
//
// Every twentieth distinct text is compared, all of them under DRYDOCK_WHOLE_CORPUS=1.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <unordered_set>

#include "parse/parse.hpp"

namespace {

namespace fs = std::filesystem;
namespace shell = drydock::shell;
using Json = nlohmann::json;

std::string output_of(const std::string &command) {
  std::string output;
  FILE *pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return output;
  char buffer[1 << 16];
  while (const auto size = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, size);
  pclose(pipe);
  return output;
}

bool installed(const char *program) { return !output_of("command -v " + std::string(program)).empty(); }

// Distinct texts of RUNs in shell form, in the order of the corpus, and the bodies of RUNs that are one heredoc.
const std::vector<std::string> &all_texts() {
  static const auto texts = [] {
    std::vector<std::string> found;
    std::unordered_set<std::string> seen;
    const auto lines = output_of("xzcat '" DRYDOCK_SHARED "/corpus/dockerfiles.expected.jsonl.xz'");
    for (std::size_t at = 0; at < lines.size();) {
      const auto end = std::min(lines.find('\n', at), lines.size());
      const auto file = Json::parse(lines.begin() + static_cast<std::ptrdiff_t>(at),
                                    lines.begin() + static_cast<std::ptrdiff_t>(end));
      at = end + 1;
      if (!file.contains("ast") || !file["ast"].is_array() || file.value("escape", "\\") != "\\") continue;
      for (const auto &instruction : file["ast"]) {
        if (instruction.value("instruction", "") != "RUN" || instruction["args"].empty()) continue;
        if (const auto attributes = instruction.find("attributes");
            attributes != instruction.end() && !attributes->empty())
          continue;
        auto text = instruction["args"][0].get<std::string>();
        if (const auto heredocs = instruction.find("heredocs"); heredocs != instruction.end() && !heredocs->empty()) {
          if (text.find_first_of(" \t") != std::string::npos) continue;
          text = (*heredocs)[0]["content"].get<std::string>();
        }
        if (seen.insert(text).second) found.push_back(std::move(text));
      }
    }
    return found;
  }();
  return texts;
}

bool whole_corpus() { return std::getenv("DRYDOCK_WHOLE_CORPUS") != nullptr; }

// The texts to compare, each in a file of its own, for as long as this lives.
struct Sample {
  Sample() {
    std::string pattern = (fs::temp_directory_path() / "drydock-shell-XXXXXX").string();
    folder = mkdtemp(pattern.data());
    for (std::size_t i = 0; i < all_texts().size(); i += whole_corpus() ? 1 : 20) {
      texts.push_back(all_texts()[i]);
      std::ofstream(file(texts.size() - 1), std::ios::binary) << texts.back();
    }
  }
  ~Sample() { fs::remove_all(folder); }
  Sample(const Sample &) = delete;
  Sample &operator=(const Sample &) = delete;

  fs::path file(std::size_t index) const { return folder / std::to_string(index); }

  fs::path folder;
  std::vector<std::string> texts;
};

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

// One simple command: where it begins, how many subshells are around it, its words as written.
using Command = std::tuple<std::size_t, int, std::vector<std::string>>;

class OurCommands {
 public:
  explicit OurCommands(const shell::Script &script) : text_(script.text) {
    node(script.root, 0);
    std::sort(commands.begin(), commands.end());
  }
  std::vector<Command> commands;

 private:
  void word(const shell::Word &word, int depth) {
    for (const auto &substitution : word.substitutions) node(substitution, depth + 1);
  }
  void node(const shell::Node &node, int depth) {
    if (node.kind == shell::NodeKind::subshell) ++depth;
    std::vector<std::string> words;
    for (const auto &assignment : node.assignments) {
      words.emplace_back(text_.substr(assignment.span.begin, assignment.span.size()));
      word(assignment.value, depth);
    }
    for (const auto &each : node.words) {
      words.emplace_back(text_.substr(each.span.begin, each.span.size()));
      word(each, depth);
    }
    for (const auto &redirect : node.redirects) word(redirect.target, depth);
    for (const auto &child : node.children) this->node(child, depth);
    if (node.kind == shell::NodeKind::simple && !words.empty()) {
      const auto first = node.assignments.empty() ? node.words.front().span : node.assignments.front().span;
      commands.emplace_back(first.begin, depth, std::move(words));
    }
  }
  std::string_view text_;
};

class TheirCommands {
 public:
  TheirCommands(const Json &file, const std::string &text) : text_(text) {
    value(file, 0);
    std::sort(commands.begin(), commands.end());
  }
  std::vector<Command> commands;

 private:
  std::string source(const Json &node) const {
    const auto begin = node["Pos"]["Offset"].get<std::size_t>();
    return text_.substr(begin, node["End"]["Offset"].get<std::size_t>() - begin);
  }
  void value(const Json &json, int depth) {
    if (json.is_array())
      for (const auto &element : json) value(element, depth);
    if (!json.is_object()) return;
    const auto type = json.value("Type", "");
    // What is opaque to us: the inside of these.
    if (type == "TestClause" || type == "ArithmCmd" || type == "TimeClause" || type == "CoprocClause" ||
        (type == "ForClause" && json.value("Select", false)) || (type == "CmdSubst" && json.value("Backquotes", false)))
      return;
    if (type == "Subshell" || type == "CmdSubst" || type == "ProcSubst") ++depth;
    if (type == "CallExpr" || type == "DeclClause" || type == "LetClause") command(json, depth);
    for (const auto &[key, child] : json.items())
      if (key != "Patterns" && key != "Hdoc") value(child, depth);
  }
  void command(const Json &json, int depth) {
    std::vector<std::string> words;
    if (json.contains("Variant")) words.push_back(json["Variant"]["Value"].get<std::string>());
    if (json.value("Type", "") == "LetClause") words.push_back("let");
    for (const char *key : {"Assigns", "Args", "Exprs"})
      if (json.contains(key) && json[key].is_array())
        for (const auto &word : json[key]) words.push_back(source(word));
    if (!words.empty()) commands.emplace_back(json["Pos"]["Offset"].get<std::size_t>(), depth, std::move(words));
  }
  const std::string &text_;
};

void report(const char *what, const std::string &text) {
  if (std::getenv("DRYDOCK_SHOW") != nullptr) std::cout << what << ": " << text << "\n----\n";
}

#define REQUIRE_PROGRAM(program)                                                                       \
  if (!installed(program)) {                                                                           \
    if (std::getenv("CI") != nullptr) FAIL() << program " is not installed";                           \
    GTEST_SKIP() << "NOT COMPARED: " program " is not installed";                                      \
  }

TEST(ShellCorpus, AcceptsAndRefusesAsBashDoes) {
  REQUIRE_PROGRAM("bash")
  REQUIRE_PROGRAM("xzcat")
  const Sample sample;
  ASSERT_GT(sample.texts.size(), 1'000U);
  std::set<std::string> good;
  const auto names =
      output_of("cd '" + sample.folder.string() +
                "' && bash -c 'for f in *; do LC_ALL=C bash -n \"$f\" 2>/dev/null && echo \"$f\"; done'");
  for (std::size_t at = 0; at < names.size();) {
    const auto end = names.find('\n', at);
    good.insert(names.substr(at, end - at));
    at = end + 1;
  }
  std::size_t both = 0, only_we = 0;
  for (std::size_t i = 0; i < sample.texts.size(); ++i) {
    const bool ours = !drydock::parse::shell_script(sample.texts[i]).opaque;
    const bool bashs = good.contains(std::to_string(i));
    if (ours && bashs) ++both;
    if (ours && !bashs) ++only_we, report("only we accept", sample.texts[i]);
    if (!ours && bashs) report("only bash accepts", sample.texts[i]);
  }
  std::cout << sample.texts.size() << " texts, bash accepts " << good.size() << ", of those we " << both << " ("
            << percent(both, good.size()) << " %); we accept " << only_we << " that bash refuses\n";
  EXPECT_GE(percent(both, good.size()), 99.9);
  EXPECT_EQ(only_we, 0U);
}

TEST(ShellCorpus, FindsTheCommandsThatShfmtFinds) {
  REQUIRE_PROGRAM("shfmt")
  REQUIRE_PROGRAM("xzcat")
  const Sample sample;
  ASSERT_GT(sample.texts.size(), 1'000U);
  output_of("cd '" + sample.folder.string() +
            "' && for f in *; do shfmt --to-json <\"$f\" >\"$f.json\" 2>/dev/null || rm -f \"$f.json\"; done");
  std::size_t compared = 0, equal = 0;
  for (std::size_t i = 0; i < sample.texts.size(); ++i) {
    const auto script = drydock::parse::shell_script(sample.texts[i]);
    std::ifstream json(sample.file(i).string() + ".json");
    if (script.opaque || !json) continue;
    ++compared;
    const auto ours = OurCommands(script).commands;
    const auto theirs = TheirCommands(Json::parse(json), sample.texts[i]).commands;
    if (ours == theirs) ++equal;
    else report("differs", sample.texts[i]);
  }
  std::cout << compared << " texts compared, " << equal << " have the same commands (" << percent(equal, compared)
            << " %)\n";
  EXPECT_GE(percent(equal, compared), 99.9);
}

TEST(ShellCorpus, ReadsAtSpeed) {
  REQUIRE_PROGRAM("xzcat")
  std::size_t bytes = 0, accepted = 0;
  const auto &texts = all_texts();
  const auto begin = std::chrono::steady_clock::now();
  for (const auto &text : texts) {
    bytes += text.size();
    accepted += drydock::parse::shell_script(text).opaque ? 0 : 1;
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::cout << accepted << " of " << texts.size() << " texts accepted, "
            << static_cast<double>(bytes) / 1e6 / took.count() << " MB/s\n";
  EXPECT_GT(accepted, texts.size() * 99 / 100);
}

}  // namespace
