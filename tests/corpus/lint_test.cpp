// Compares the build checks and the third phase's errors with the reference builder's recorded answers.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "checks/build_check.hpp"
#include "pipeline/readers.hpp"
#include "tests/corpus/deviations.hpp"
#include "tests/support/archives.hpp"

namespace drydock {
namespace {

using checks::BuildCheck;
using checks::BuildOptions;
using nlohmann::json;

const std::string shared = DRYDOCK_SHARED;

BuildCheck check(const std::string &bytes, const BuildOptions &options = {}) {
  return checks::check_build(parse::dockerfile(bytes), pipeline::readers, options);
}

std::string text_of(const json &text) {
  return text.is_string() ? text.get<std::string>() : text.dump();
}

// One line for each warning: rule, place, sentence. The builder's order is random within one word.
std::vector<std::string> lines_of(const BuildCheck &found) {
  std::vector<std::string> lines;
  for (const checks::Finding &finding : found.findings)
    lines.push_back(std::string(checks::text_of(finding.rule).name) + " " + std::to_string(finding.first_line) + "-" +
                    std::to_string(finding.last_line) + " " + finding.detail + " " + checks::address_of(finding.rule));
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<std::string> lines_of(const json &warnings) {
  std::vector<std::string> lines;
  for (const json &warning : warnings)
    lines.push_back(warning["rule"].get<std::string>() + " " + warning["lines"][0].dump() + "-" +
                    warning["lines"][1].dump() + " " + text_of(warning["detail"]) + " " + text_of(warning["url"]));
  std::sort(lines.begin(), lines.end());
  return lines;
}

bool same_error(const json &want, const std::optional<BuildError> &have) {
  if (want.is_null() || !have) return want.is_null() && !have;
  const json lines = want.value("lines", json::array({0, 0}));
  if (lines != json::array({have->first_line, have->last_line})) return false;
  if (want.contains("message_base")) return have->message.starts_with(text_of(want["message_base"]));
  // The suggestion is random on ties, which recorded answers of this kind do not say.
  const std::string message = text_of(want["message"]);
  const auto suggestion = std::min(message.find(" (did you mean "), message.size());
  if (message.find("unknown instruction: ") != std::string::npos)
    return have->message.substr(0, suggestion) == message.substr(0, suggestion);
  return have->message == message;
}

std::map<std::string, std::string> cases() {
  std::map<std::string, std::string> files;
  for (auto &[name, bytes] : test::read_tar_xz(shared + "/conformance/cases.tar.xz"))
    files[name.starts_with("./") ? name.substr(2) : name] = std::move(bytes);
  return files;
}

TEST(Lint, EqualsTheBuilderOnTheCases) {
  const auto files = cases();
  int equal = 0;
  int total = 0;
  for (const auto &[name, bytes] : files) {
    std::string answer;
    if (name.ends_with(".Dockerfile")) answer = name.substr(0, name.size() - 10) + "json";
    if (name.ends_with("/Dockerfile")) answer = name.substr(0, name.size() - 10) + "oracle.json";
    if (answer.empty() || !files.contains(answer)) continue;
    const json want = json::parse(files.at(answer))["lint"];
    const BuildCheck have = check(bytes);
    const json error = want.value("error", json());
    const bool same = lines_of(want["warnings"]) == lines_of(have) && same_error(error, have.error);
    EXPECT_NE(same, test::deviations.contains(name))
        << name << "\nwant " << json(lines_of(want["warnings"])).dump(1) << "\n"
        << error << "\nhave " << json(lines_of(have)).dump(1) << "\n"
        << (have.error ? have.error->message + " " + std::to_string(have.error->first_line) : "");
    ++total;
    equal += same ? 1 : 0;
  }
  std::cerr << "  lint: " << equal << " of " << total << " equal\n";
  EXPECT_GT(total, 0);
}

// ARG and ENV across stages. The value is seen in a relative WORKDIR, which the builder complains of.
TEST(Lint, ScopeEqualsTheBuilder) {
  const std::string text = cases().at("quirks-scoping.jsonl");
  int total = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const json want = json::parse(text.substr(at, end - at));
    at = end + 1;
    const BuildCheck have = check(want["dockerfile"]);
    std::vector<std::string> undefined;
    std::string workdir = "nothing";
    for (const checks::Finding &finding : have.findings) {
      if (finding.rule == checks::Rule::undefined_var) undefined.push_back(finding.detail);
      if (finding.rule != checks::Rule::workdir_relative_path) continue;
      workdir = finding.detail.substr(18, finding.detail.find("\" can have") - 18);
    }
    ++total;
    std::vector<std::string> want_undefined = want["undefined_var"];
    // The builder goes through the names of one word in random order.
    std::sort(undefined.begin(), undefined.end());
    std::sort(want_undefined.begin(), want_undefined.end());
    EXPECT_EQ(undefined, want_undefined) << want["name"];
    if (want["workdir_value"].is_string()) {
      EXPECT_EQ(workdir, want["workdir_value"].get<std::string>()) << want["name"];
    }
    EXPECT_EQ(want["error"].is_null(), !have.error) << want["name"] << (have.error ? have.error->message : "");
  }
  EXPECT_GT(total, 0);
}

// The tables write some texts as calls of Go's Sprintf with literal operands, others with values of the running test.
std::optional<std::string> literal(const json &value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_object() || !value.contains("$call")) return std::nullopt;
  json words = value["$call"];
  if (!words.empty() && words[0].is_null()) words.erase(0);
  if (words.empty() || !words[0].is_string()) return std::nullopt;
  std::string text = words[0];
  for (std::size_t i = 1, at = 0; i < words.size(); ++i) {
    at = text.find("%s", at);
    if (at == std::string::npos || !words[i].is_string()) return std::nullopt;
    const std::string word = words[i];
    text.replace(at, 2, word);
    at += word.size();
  }
  return text;
}

// What a warning of the table says, or nothing where it holds values of the running test.
std::optional<std::string> line_of(const json &warning) {
  if (warning.contains("$call")) {
    // makeTestCase of TestMultipleInstructions: the keyword and the line.
    const std::string keyword = warning["$call"][0];
    return "MultipleInstructionsDisallowed " + warning["$call"][1].dump() + " Multiple " + keyword +
           " instructions should not be used in the same stage because only the last one will be used";
  }
  const auto detail = literal(warning["Detail"]);
  if (!detail) return std::nullopt;
  return warning["RuleName"].get<std::string>() + " " + warning["Line"].dump() + " " + *detail;
}

TEST(Lint, EqualsTheBuildersOwnTests) {
  const json table = json::parse(cases().at("buildkit-tables/lint_cases.json"));
  int equal = 0;
  int unreadable = 0;
  for (const json &entry : table) {
    const auto bytes = literal(entry["Dockerfile"]);
    const json &warnings =
        entry.contains("UnmarshalWarnings") ? entry["UnmarshalWarnings"] : entry.value("Warnings", json::array());
    std::vector<std::string> want;
    for (const json &warning : warnings)
      if (const auto line = line_of(warning)) want.push_back(*line);
    if (!bytes || want.size() != warnings.size()) {
      ++unreadable;
      continue;
    }
    BuildOptions options;
    const json attributes = entry.value("FrontendAttrs", json::object());
    for (const auto &[name, value] : attributes.items())
      if (name.starts_with("build-arg:") && value.is_string()) options.build_args[name.substr(10)] = value;
    std::optional<model::Context> context;
    if (entry.contains("DockerIgnore")) {
      const std::string patterns = entry["DockerIgnore"];
      context.emplace(std::vector<std::string>{".dockerignore"}, [=](std::string_view) { return patterns; });
      options.context = &*context;
    }
    const BuildCheck found = check(*bytes, options);
    std::vector<std::string> have;
    for (const checks::Finding &finding : found.findings)
      have.push_back(std::string(checks::text_of(finding.rule).name) + " " + std::to_string(finding.first_line) + " " +
                     finding.detail);
    std::sort(want.begin(), want.end());
    std::sort(have.begin(), have.end());
    bool same = want == have;
    if (const auto error = literal(entry.value("BuildErr", json("")))) {
      if (!error->empty()) same = same && found.error && found.error->message.find(*error) != std::string::npos;
      if (error->empty() && !entry.contains("StreamBuildErrRegexp")) same = same && !found.error;
    }
    const std::string name = entry["$func"].get<std::string>() + " " + entry["$line"].dump();
    EXPECT_NE(same, test::deviations.contains(name)) << name << "\n" << *bytes << "\nwant " << json(want).dump(1)
                      << "\nhave " << json(have).dump(1) << (found.error ? found.error->message : "");
    equal += same ? 1 : 0;
  }
  std::cerr << "  lint tests: " << equal << " of " << table.size() << " equal, " << unreadable
            << " hold values of a run\n";
  EXPECT_GT(equal, 0);
}

}  // namespace
}  // namespace drydock
