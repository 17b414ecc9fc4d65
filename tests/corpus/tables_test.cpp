// The tables of the builder's own tests, but for words (expansion_test) and lint (lint_test), and what deviations.hpp
// leaves out.
#include "tests/corpus/tables.hpp"

#include <gtest/gtest.h>

#include "grammar/arguments.hpp"
#include "model/build_values.hpp"
#include "parse/internal.hpp"
#include "tests/corpus/deviations.hpp"

namespace drydock {
namespace {

using nlohmann::json;
using test::table;

json texts(List<std::string_view> list) {
  json result = json::array();
  for (const std::string_view text : list) result.push_back(std::string(text));
  return result;
}

// The document of one instruction; a FROM in front of it, and its line end behind.
Document with_from(const std::string &instruction) { return parse::dockerfile("FROM scratch\n" + instruction + "\n"); }

json heredocs_json(const Document &document, const Instruction &instruction) {
  if (instruction.heredocs.empty()) return nullptr;
  json result = json::array();
  for (const Heredoc &heredoc : instruction.heredocs) {
    json entry = {{"Name", std::string(heredoc.name)},
                  {"Expand", heredoc.expand},
                  {"Content", std::string(document.text(heredoc.body))}};
    if (heredoc.chomp) entry["Chomp"] = true;
    if (heredoc.descriptor != 0) entry["FileDescriptor"] = heredoc.descriptor;
    result.push_back(std::move(entry));
  }
  return result;
}

TEST(Tables, HeredocsOfAFile) {
  const json expected = table("heredoc_big_expected");
  const Document document = parse::dockerfile(expected.at("dockerfile"));
  ASSERT_FALSE(document.syntax_error);
  const json &children = expected.at("heredocs_of_children_from_1");
  ASSERT_EQ(document.instructions.size(), children.size() + 1);
  // The table's first is the second instruction.
  for (std::size_t i = 0; i < children.size(); ++i)
    EXPECT_EQ(heredocs_json(document, document.instructions[i + 1]), children[i]) << "instruction " << i + 1;
}

TEST(Tables, WordsThatAnnounceHeredocs) {
  const json words = table("heredoc_words");
  Document document("");
  const parse::Context context{document, '\\'};
  for (const std::string word : words.at("not_a_heredoc")) EXPECT_FALSE(parse::heredoc_of(context, word)) << word;
  for (const std::string word : words.at("error")) EXPECT_FALSE(parse::heredoc_of(context, word)) << word;
  for (const std::string word : words.at("valid_name_is_EOF")) {
    const auto heredoc = parse::heredoc_of(context, word);
    ASSERT_TRUE(heredoc) << word;
    EXPECT_EQ(heredoc->name, "EOF") << word;
  }
  EXPECT_EQ(words.at("from_line").size(), 10U);
  for (const json &record : words.at("from_line")) {
    const std::string line = record.at("line");
    json names;
    for (const Heredoc &heredoc : parse::read_heredocs(context, line)) names.push_back(std::string(heredoc.name));
    const bool deviates = test::deviations.contains("heredoc_words " + line);
    EXPECT_EQ(names == record.at("heredocNames"), !deviates) << line << " announces " << names;
  }
}

TEST(Tables, SourcesOfCopy) {
  const json cases = table("copy_heredoc");
  EXPECT_EQ(cases.size(), 8U);
  for (const json &record : cases) {
    const Document document = with_from(record.at("dockerfile"));
    ASSERT_EQ(document.error(), nullptr) << record;
    const Instruction &instruction = document.instructions.at(1);
    const Copy &copy = *instruction.as<Copy>();
    json got = {{"DestPath", std::string(copy.destination.text)}};
    for (const Copy::InlineFile &file : copy.inline_files)
      got["SourceContents"].push_back({{"Path", std::string(file.name)},
                                       {"Data", document.heredoc_text(instruction, file.name, file.chomp)},
                                       {"Expand", file.expand}});
    for (std::size_t i = 0; i < copy.sources.size(); ++i) {
      const bool inline_file = std::any_of(copy.inline_files.begin(), copy.inline_files.end(),
                                           [i](const Copy::InlineFile &file) { return file.source == i; });
      if (!inline_file) got["SourcePaths"].push_back(std::string(copy.sources[i].text));
    }
    EXPECT_EQ(got, record.at("sourcesAndDest")) << record;
  }
}

TEST(Tables, CommandsOfRun) {
  const json cases = table("run_heredoc");
  EXPECT_EQ(cases.size(), 6U);
  for (const json &record : cases) {
    const Document document = with_from(record.at("dockerfile"));
    ASSERT_EQ(document.error(), nullptr) << record;
    const Instruction &instruction = document.instructions.at(1);
    const CommandLine &command = instruction.as<drydock::Run>()->command;
    EXPECT_EQ(!command.exec, record.at("shell").get<bool>()) << record;
    EXPECT_EQ(command.exec ? texts(command.arguments) : json::array({std::string(command.text)}), record.at("command"));
    json files;
    for (const Heredoc &heredoc : instruction.heredocs) {
      json file = {{"Name", std::string(heredoc.name)}, {"Data", std::string(document.text(heredoc.body))}};
      if (heredoc.chomp) file["Chomp"] = true;
      files.push_back(std::move(file));
    }
    EXPECT_EQ(files, record.value("files", json())) << record;
  }
}

TEST(Tables, JsonArrays) {
  const json arrays = table("json_arrays");
  Document document("");
  const parse::Context context{document, '\\'};
  std::vector<std::string_view> strings;
  EXPECT_EQ(arrays.at("valid").size(), 8U);
  for (const auto &[text, expected] : arrays.at("valid").items()) {
    strings.clear();
    // An instruction's text has no blanks at its ends.
    EXPECT_EQ(parse::read_json(context, grammar::trim(text), strings), parse::Json::strings) << text;
    EXPECT_EQ(texts(strings), expected) << text;
  }
  EXPECT_EQ(arrays.at("not_string_array_error").size(), 8U);
  for (const std::string text : arrays.at("not_string_array_error")) {
    strings.clear();
    EXPECT_EQ(parse::read_json(context, text, strings), parse::Json::other_values) << text;
  }
}

TEST(Tables, WordsOfPairs) {
  const json cases = table("parse_words");
  EXPECT_EQ(cases.size(), 8U);
  Document document("");
  const parse::Context context{document, '\\'};
  for (const json &record : cases) {
    const std::string text = record.at("input").at(0);
    std::vector<std::string_view> words;
    parse::read_key_value_words(context, text, words);
    EXPECT_EQ(texts(words), record.at("expect")) << text;
  }
}

TEST(Tables, ErrorsOfInstructions) {
  const json cases = table("errors_error_cases");
  EXPECT_EQ(cases.size(), 6U);
  for (const json &record : cases) {
    const Document document = with_from(record.at("dockerfile"));
    ASSERT_NE(document.error(), nullptr) << record;
    EXPECT_NE(document.error()->message.find(record.at("expectedError").get<std::string>()), std::string::npos)
        << document.error()->message;
  }
}

TEST(Tables, Ports) {
  const json ports = table("expose_ports");
  EXPECT_EQ(ports.at("errors").size(), 3U);
  for (const json &record : ports.at("errors")) {
    const std::string spec = record.at("spec");
    EXPECT_EQ(model::port_error(spec).value_or("no error"), record.at("expError").get<std::string>()) << spec;
  }
  EXPECT_EQ(ports.at("ipv6_valid").size(), 5U);
  for (const json &record : ports.at("ipv6_valid")) {
    const std::string word = record.at("spec");
    EXPECT_EQ(model::port_error(word), std::nullopt) << word;
    const model::PortSpec spec = model::port_spec(word);
    const std::string protocol(spec.protocol.empty() ? "tcp" : spec.protocol);
    EXPECT_EQ(json::array({std::string(spec.container) + "/" + protocol}), record.at("expected")) << word;
  }
}

}  // namespace
}  // namespace drydock
