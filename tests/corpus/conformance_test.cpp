// Compares the parser with the reference builder's recorded answers, over real files, edge cases and mutants.
//
// An answer that differs must be in the list of known deviations, which names the reason; a deviation that is no longer
// there is an error too.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "pipeline/readers.hpp"
#include "print/parse_json.hpp"
#include "tests/corpus/deviations.hpp"
#include "tests/support/archives.hpp"

namespace drydock {
namespace {

using nlohmann::json;

const std::string shared = DRYDOCK_SHARED;

// Every byte in one piece, in order.
bool tiles(const Document &document) {
  std::string printed;
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    const Span span = document.piece_span(i);
    if (span.begin >= span.end) return false;
    printed += document.text(span);
  }
  return printed == document.source();
}

std::string decode(const json &text) {
  if (text.is_string()) return text.get<std::string>();
  static const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  std::uint32_t group = 0;
  int bits = 0;
  for (const char c : text.value("b64", "")) {
    if (c == '=') break;
    group = group << 6 | static_cast<std::uint32_t>(digits.find(c));
    bits += 6;
    if (bits >= 8) bytes += static_cast<char>(group >> (bits -= 8) & 0xFF);
  }
  return bytes;
}

// The suffix of a suggestion is random on ties.
bool same_error(const json &want, const json &got) {
  if (want.is_null() || got.is_null()) return want.is_null() && got.is_null();
  if (want.value("locations", json::array()) != got.value("locations", json::array())) return false;
  if (!want.contains("message_base")) return want["message"] == got["message"];
  return decode(got["message"]).starts_with(decode(want["message_base"]));
}

bool same_node_errors(const json &want, const json &got) {
  if (want.size() != got.size()) return false;
  for (std::size_t i = 0; i < want.size(); ++i) {
    const auto base = [](const json &error) {
      const std::string message = decode(error["message"]);
      return message.substr(0, message.find(" (did you mean "));
    };
    if (base(want[i]) != base(got[i])) return false;
    if (want[i]["start_line"] != got[i]["start_line"] || want[i]["end_line"] != got[i]["end_line"]) return false;
  }
  return true;
}

struct Tally {
  std::map<std::string, std::pair<int, int>> equal;  // of each key: equal, all
  std::vector<std::string> compared;
  std::vector<std::string> differing;

  void compare(const std::string &name, const json &want, const json &want_instruction_error,
               const std::string &bytes) {
    const Document document = parse::dockerfile(bytes);
    const json got = json::parse(print::parse_json(document, name, pipeline::readers));
    bool all = true;
    const auto count = [&](const std::string &key, bool is_equal, const json &wanted, const json &have) {
      auto &[good, total] = equal[key];
      ++total;
      good += is_equal ? 1 : 0;
      all = all && is_equal;
      if (!is_equal && std::getenv("DRYDOCK_SHOW") != nullptr)
        std::cerr << name << ": " << key << "\n  want " << wanted.dump().substr(0, 1500) << "\n  have "
                  << have.dump().substr(0, 1500) << "\n";
    };
    count("round trip", tiles(document), {}, {});
    for (const std::string key : {"directives_parse", "directives_detect", "escape", "ast", "parse_warnings"})
      count(key, want.value(key, json()) == got.value(key, json()), want.value(key, json()), got.value(key, json()));
    count("parse_error", same_error(want.value("parse_error", json()), got.value("parse_error", json())),
          want.value("parse_error", json()), got.value("parse_error", json()));
    const json have = got.contains("instr") ? got["instr"].value("error", json()) : json();
    count("instruction error", same_error(want_instruction_error, have), want_instruction_error, have);
    // Real files have the error alone on record.
    if (want.contains("instr") && want_instruction_error.is_null())
      count("typed stages", want["instr"] == got["instr"], want["instr"], got["instr"]);
    if (want.contains("instr") && !want_instruction_error.is_null())
      count("errors of single instructions",
            same_node_errors(want["instr"]["node_errors"], got["instr"]["node_errors"]), want["instr"]["node_errors"],
            got["instr"]["node_errors"]);
    count("accepted or refused",
          (want.contains("parse_error") || !want_instruction_error.is_null()) == (document.error() != nullptr), {}, {});
    compared.push_back(name);
    if (!all) differing.push_back(name);
  }

  void check() {
    for (const auto &[key, counts] : equal)
      std::cerr << "  " << key << ": " << counts.first << " of " << counts.second << " equal\n";
    for (const std::string &name : compared) {
      const bool differs = std::find(differing.begin(), differing.end(), name) != differing.end();
      EXPECT_EQ(differs, test::deviations.contains(name)) << name << (differs ? " differs" : " is equal now");
    }
  }
};

json instruction_error_of(const json &answer) {
  if (!answer.contains("instr") || !answer["instr"].is_object()) return {};
  return answer["instr"].value("error", json());
}

TEST(Conformance, RealFiles) {
  const auto files = test::read_tar_xz(shared + "/corpus/dockerfiles.tar.xz");
  std::map<std::string, const std::string *> by_name;
  for (const auto &[name, bytes] : files) by_name[name.substr(name.rfind('/') + 1)] = &bytes;
  Tally tally;
  std::size_t seen = 0;
  test::for_each_line_xz(shared + "/corpus/dockerfiles.expected.jsonl.xz", [&](std::string_view line) {
    ++seen;
    const json want = json::parse(line);
    const std::string name = want["file"];
    ASSERT_TRUE(by_name.contains(name)) << name;
    tally.compare(name, want, want.value("instr_error", json()), *by_name[name]);
  });
  EXPECT_EQ(seen, files.size());
  EXPECT_EQ(tally.compared.size(), seen);
  tally.check();
}

TEST(Conformance, Cases) {
  std::map<std::string, std::string> files;
  for (auto &[name, bytes] : test::read_tar_xz(shared + "/conformance/cases.tar.xz"))
    files[name.starts_with("./") ? name.substr(2) : name] = std::move(bytes);
  Tally tally;
  for (const auto &[name, bytes] : files) {
    std::string answer;
    if (name.ends_with(".Dockerfile")) answer = name.substr(0, name.size() - 10) + "json";
    if (name.ends_with("/Dockerfile")) answer = name.substr(0, name.size() - 10) + "oracle.json";
    if (answer.empty() || !files.contains(answer)) continue;
    const json want = json::parse(files[answer]);
    tally.compare(name, want, instruction_error_of(want), bytes);
  }
  tally.check();
}

TEST(Conformance, Mutants) {
  Tally tally;
  int number = 0;
  int unreadable = 0;
  test::for_each_line_xz(shared + "/conformance/mutants.jsonl.xz", [&](std::string_view line) {
    ++number;
    // Some records were broken apart at a NEL when the file was written: those are no JSON.
    const json record = json::parse(line, nullptr, false);
    if (!record.is_object() || !record.contains("in")) {
      ++unreadable;
      return;
    }
    const std::string bytes = decode({{"b64", record["in"]}});
    tally.compare("line " + std::to_string(number), record["out"], instruction_error_of(record["out"]), bytes);
  });
  EXPECT_LT(unreadable, 300);
  tally.check();
}

}  // namespace
}  // namespace drydock
