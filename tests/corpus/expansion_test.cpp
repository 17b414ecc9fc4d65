// Compares the expansion of words with the reference builder's recorded answers.
#include "model/expansion.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "model/expansion_pattern.hpp"
#include "parse/internal.hpp"
#include "tests/corpus/tables.hpp"

namespace drydock {
namespace {

using nlohmann::json;

using Environment = std::map<std::string, std::string>;

// Whether value, names looked up and words are those of the builder's answer. Differences are reported.
bool is_equal(const std::string &text, const Environment &environment, char escape, bool quotes_count,
              const json &out) {
  Document document("");
  const parse::Context context{document, escape};
  const model::Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
    const auto found = environment.find(std::string(name));
    if (found == environment.end()) return std::nullopt;
    return found->second;
  };
  const Word word = parse::read_word(context, text, quotes_count);
  std::vector<std::string> used;
  const model::Expansion got = model::expand(word, lookup, &used);
  std::set<std::string> matched;
  std::set<std::string> unmatched;
  for (const std::string &name : used) (environment.contains(name) ? matched : unmatched).insert(name);
  // What was looked up on the way to an error touches nothing.
  if (out.contains("matched") && !got.error) {
    EXPECT_EQ(json(matched), out["matched"]) << text;
    EXPECT_EQ(json(unmatched), out["unmatched"]) << text;
  }
  // `<<` glues the words around it, for heredocs; ports have none.
  if (out.contains("words") && out["words"].is_array() && text.find("<<") == std::string::npos) {
    std::optional<std::string> error;
    EXPECT_EQ(json(model::expand_words(word, lookup, error)), out["words"]) << text;
  }
  if (out.contains("word_error") && out["word_error"].is_string()) {
    EXPECT_EQ(got.error.value_or("no error"), out["word_error"].get<std::string>()) << text;
    return got.error == out["word_error"].get<std::string>();
  }
  EXPECT_EQ(got.error.value_or(got.text), out["word"].get<std::string>()) << text;
  return !got.error && got.text == out["word"].get<std::string>();
}

TEST(Expansion, EqualsTheBuilder) {
  const std::string text = test::read_file(std::string(DRYDOCK_SHARED) + "/conformance/words.jsonl");
  Environment environment;
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
      environment = record["env"].get<Environment>();
      continue;
    }
    const json in = record.value("in", json::object());
    if (!in.contains("word") || !in["word"].is_string()) continue;
    // deviations.hpp says why.
    if (in.contains("raw_quotes") || in.contains("raw_escapes") || in.contains("skip_unset_env")) {
      ++for_display;
      continue;
    }
    ++total;
    equal += is_equal(in["word"], environment, in.value("escape", "\\")[0], !in.value("skip_process_quotes", false),
                      record["out"]);
  }
  std::cerr << "  words: " << equal << " of " << total << " equal, " << for_display << " for display\n";
  EXPECT_GT(total, 0);
}

// `NAME=value` pairs, or an object; where a name comes twice the builder takes the last.
Environment environment_of(const json &request) {
  if (request.contains("envs")) return request["envs"].get<Environment>();
  if (request.contains("env")) return request["env"].get<Environment>();
  Environment result;
  for (const std::string pair : request.at("env_list"))
    result[pair.substr(0, pair.find('='))] = pair.substr(pair.find('=') + 1);
  return result;
}

TEST(Expansion, EqualsTheBuildersOwnTables) {
  int equal = 0;
  int total = 0;
  for (const char *name : {"shell_envvar_oracle", "shell_matches_oracle", "shell_words_oracle"}) {
    for (const json &record : test::table(name)) {
      const json &in = record.contains("request") ? record["request"] : record.at("case");
      const std::string word = in.contains("word") ? in["word"] : in.at("input");
      ++total;
      equal += is_equal(word, environment_of(in), in.value("escape", "\\")[0], true, record.at("oracle"));
    }
  }
  std::cerr << "  words: " << equal << " of " << total << " equal\n";
  EXPECT_EQ(equal, total);
  EXPECT_EQ(total, 299);
}

TEST(Expansion, RefusesThePatternsThatTheBuilderRefuses) {
  const json patterns = test::table("shell_patterns").at("invalid_patterns");
  EXPECT_EQ(patterns.size(), 3U);
  for (const std::string pattern : patterns) EXPECT_TRUE(model::ExpansionPattern(pattern).error()) << pattern;
}

}  // namespace
}  // namespace drydock
