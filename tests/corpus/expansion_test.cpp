// Compares the expansion of words with the reference builder's recorded answers.
#include "model/expansion.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "parse/internal.hpp"
#include "tests/support/archives.hpp"

namespace drydock {
namespace {

using nlohmann::json;

TEST(Expansion, EqualsTheBuilder) {
  const std::string text = test::read_file(std::string(DRYDOCK_SHARED) + "/conformance/words.jsonl");
  std::map<std::string, std::string> environment;
  int equal = 0;
  int total = 0;
  int for_display = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const json record = json::parse(text.substr(at, end - at), nullptr, false);
    at = end + 1;
    // Two records were broken apart at a NEL when the file was written.
    if (!record.is_object()) continue;
    if (record.contains("env")) {
      environment = record["env"].get<std::map<std::string, std::string>>();
      continue;
    }
    const json in = record.value("in", json::object());
    if (!in.contains("word") || !in["word"].is_string()) continue;
    // With these the builder finds heredocs and prints its progress: the first is compared where heredocs are, and the
    // second touches no build.
    if (in.contains("raw_quotes") || in.contains("raw_escapes") || in.contains("skip_unset_env")) {
      ++for_display;
      continue;
    }
    ++total;
    Document document("");
    const std::string word = in["word"];
    const parse::Context context{document, in.value("escape", "\\")[0]};
    const model::Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
      const auto found = environment.find(std::string(name));
      if (found == environment.end()) return std::nullopt;
      return found->second;
    };
    const Word read = parse::read_word(context, word, !in.value("skip_process_quotes", false));
    std::vector<std::string> used;
    const model::Expansion got = model::expand(read, lookup, &used);
    const json &out = record["out"];
    std::set<std::string> matched;
    std::set<std::string> unmatched;
    for (const std::string &name : used) (environment.contains(name) ? matched : unmatched).insert(name);
    // What was looked up on the way to an error touches nothing.
    if (out.contains("matched") && !got.error) {
      EXPECT_EQ(json(matched), out["matched"]) << word;
      EXPECT_EQ(json(unmatched), out["unmatched"]) << word;
    }
    // `<<` glues the words around it, for heredocs; ports have none.
    if (out.contains("words") && out["words"].is_array() && word.find("<<") == std::string::npos) {
      std::optional<std::string> error;
      EXPECT_EQ(json(model::expand_words(read, lookup, error)), out["words"]) << word;
    }
    if (out.contains("word_error") && out["word_error"].is_string()) {
      EXPECT_EQ(got.error.value_or("no error"), out["word_error"].get<std::string>()) << word;
      equal += got.error == out["word_error"].get<std::string>();
    } else if (out["word"].is_string()) {
      EXPECT_EQ(got.error.value_or(got.text), out["word"].get<std::string>()) << word;
      equal += !got.error && got.text == out["word"].get<std::string>();
    }
  }
  std::cerr << "  words: " << equal << " of " << total << " equal, " << for_display << " for display\n";
  EXPECT_GT(total, 0);
}

}  // namespace
}  // namespace drydock
