// Compares the expansion of words with the reference builder's recorded answers.
#include "model/expansion.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

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
    // The other modes serve heredocs and inline files.
    const json in = record.value("in", json::object());
    if (!in.contains("word") || in.contains("raw_quotes") || in.contains("skip_process_quotes") ||
        in.contains("skip_unset_env"))
      continue;
    if (!in["word"].is_string()) continue;
    ++total;
    Document document("");
    const std::string word = in["word"];
    const parse::Context context{document, in.value("escape", "\\")[0]};
    const model::Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
      const auto found = environment.find(std::string(name));
      if (found == environment.end()) return std::nullopt;
      return found->second;
    };
    const model::Expansion got = model::expand(parse::read_word(context, word), lookup);
    const json &out = record["out"];
    if (out.contains("word_error") && out["word_error"].is_string()) {
      EXPECT_EQ(got.error.value_or("no error"), out["word_error"].get<std::string>()) << word;
      equal += got.error == out["word_error"].get<std::string>();
    } else if (out["word"].is_string()) {
      EXPECT_EQ(got.error.value_or(got.text), out["word"].get<std::string>()) << word;
      equal += !got.error && got.text == out["word"].get<std::string>();
    }
  }
  std::cerr << "  words: " << equal << " of " << total << " equal\n";
  EXPECT_GT(total, 200);
}

}  // namespace
}  // namespace drydock
