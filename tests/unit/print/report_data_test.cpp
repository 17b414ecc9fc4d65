// What the page is told of files: that each choice can be put together again from what it differs in.
#include "print/report_data.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace drydock::print {

namespace {

using nlohmann::json;

// A text of which one fix made another.
rewrite::Outcome outcome_of(const std::string &before, Span span, const std::string &text, const std::string &id) {
  rewrite::Outcome outcome(before);
  rewrite::Fix fix;
  fix.pass = "trial";
  fix.title = "title";
  fix.reason = "reason";
  fix.replace(span, text);
  outcome.text = *outcome.text.with({{fix.edits[0], 0}});
  outcome.fixes.push_back({fix, id, 1});
  return outcome;
}

using Sequences = std::map<std::string, std::vector<std::size_t>>;

// As src/print/report/data.js does.
Sequences sequences(const json &file, std::size_t choice) {
  Sequences result = choice == 0 ? Sequences{} : sequences(file, choice & (choice - 1));
  for (const auto &[name, parts] : file["choices"][choice].items()) {
    if (parts.is_null()) {
      result.erase(name);
      continue;
    }
    const std::vector<std::size_t> numbers = parts, base = result[name];
    std::vector<std::size_t> now(base.begin(), base.begin() + static_cast<std::ptrdiff_t>(numbers[0]));
    now.insert(now.end(), numbers.begin() + 2, numbers.end());
    now.insert(now.end(), base.end() - static_cast<std::ptrdiff_t>(numbers[1]), base.end());
    result[name] = now;
  }
  return result;
}

std::string text(const json &file, const std::vector<std::size_t> &rows) {
  std::string result;
  for (const std::size_t number : rows) {
    const json &row = file["rows"][number];
    result += file["lines"][row[0].get<std::size_t>()].get<std::string>();
    if (row.size() < 2 || (row[1].get<int>() & 2) == 0) result += "\n";
  }
  return result;
}

TEST(ReportData, GivesEachChoiceBack) {
  const std::string before = "FROM a\nRUN b\nRUN c";
  std::vector<rewrite::Outcome> outcomes;
  outcomes.push_back(outcome_of(before, {7, 12}, "RUN x\nRUN y", "trial:one@2"));
  outcomes.push_back(outcome_of(before, {0, 6}, "FROM z", "trial:two@1"));
  outcomes.push_back(outcome_of(before, {18, 18}, "\n", "trial:three@3"));
  outcomes.push_back(rewrite::Outcome(before));
  outcomes[1].others.push_back({".dockerignore", std::nullopt, rewrite::TrackedText("a\n"), ".dockerignore"});
  ReportFile file{"Dockerfile", "drydock fix Dockerfile", {{"trial:one@2"}, {"trial:two@1"}}, false, {}};
  for (const rewrite::Outcome &outcome : outcomes) file.choices.push_back({&outcome, {}, {}});
  ReportData data;
  data.add(file);
  const json made = json::parse(data.files().at(0));
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    Sequences numbers = sequences(made, i);
    EXPECT_EQ(text(made, numbers["before"]), before) << i;
    EXPECT_EQ(text(made, numbers["after"]), outcomes[i].after()) << i;
    EXPECT_EQ(numbers["fixes"].size(), outcomes[i].fixes.size()) << i;
    EXPECT_EQ(numbers.contains("after0"), i == 1) << i;
  }
  // Changed lines name the fix, the others nothing.
  const std::vector<std::size_t> after = sequences(made, 0)["after"];
  EXPECT_EQ(made["rows"][after[0]], json::parse("[0]"));
  EXPECT_EQ(made["rows"][after[1]].at(1), 1);
  EXPECT_EQ(made["rows"][after[1]].at(2), sequences(made, 0)["fixes"][0]);
}

TEST(ReportData, EndsNoScriptElement) {
  const rewrite::Outcome outcome("# </script><!-- \xFF\n");
  ReportFile file{"</script>", "x", {}, false, {}};
  file.choices.push_back({&outcome, {"<b>"}, {}});
  ReportData data;
  data.add(file);
  const std::string shared = data.shared({{"<pass>", "<text>"}}, {"<unread>"});
  EXPECT_EQ(data.files().at(0).find('<'), std::string::npos);
  EXPECT_EQ(shared.find('<'), std::string::npos);
  EXPECT_EQ(json::parse(shared)["passes"][0][1], "<text>");
  EXPECT_TRUE(json::parse(data.files().at(0))["lines"][0].contains("b64"));
}

}  // namespace

}  // namespace drydock::print
