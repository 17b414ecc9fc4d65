// In the builder's order: empty continuations of the whole file; then each instruction; then the names of stages; then
// the case of keywords.
#include <algorithm>
#include <set>

#include "checks/findings.hpp"
#include "ir/comments.hpp"

namespace drydock::checks {

namespace {

// Beside ASCII the two letters that Unicode gives the case of one: the Kelvin sign and the long s. Other letters stand
// in no name that the builder takes.
bool is_lower(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         text.find("\u212A") == std::string_view::npos;
}

bool is_upper(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         text.find("\u017F") == std::string_view::npos;
}

// The words of a FROM, be it complete or not.
std::vector<std::string_view> words_of(const Instruction &from) {
  std::vector<std::string_view> words;
  std::string_view rest = from.rest();
  constexpr std::string_view blanks = " \t\v\f\r";
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of(blanks), rest.size());
    words.push_back(rest.substr(0, end));
    rest.remove_prefix(end);
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
  }
  return words;
}

// ARGs before the first FROM are not looked at.
std::size_t first_stage(const Document &document) {
  std::size_t first = 0;
  while (first < document.instructions.size() && document.instructions[first].keyword != Keyword::from) ++first;
  return first;
}

class InstructionChecks {
 public:
  InstructionChecks(const Document &document, Findings &findings) : document_(document), findings_(findings) {}

  void run() {
    for (const Warning &warning : document_.warnings) findings_.add_continuation(warning.line);
    for (std::size_t i = 0; i < document_.instructions.size(); ++i) {
      check(i);
      if (document_.instruction_error &&
          document_.instructions[i].first_line == document_.instruction_error->first_line)
        return;
    }
    check_stage_names();
    check_casing();
  }

 private:
  void check(std::size_t index) {
    const Instruction &instruction = document_.instructions[index];
    if (instruction.keyword == Keyword::from) {
      check_from(index, instruction);
    } else if (const auto *arg = instruction.as<Arg>()) {
      std::vector<std::string> names;
      for (const Arg::Declaration &declaration : arg->declarations) names.emplace_back(declaration.name);
      check_description(index, "ARG", names);
    } else if (instruction.keyword == Keyword::maintainer) {
      findings_.add(Rule::maintainer_deprecated, index, "Maintainer instruction is deprecated in favor of using label");
    }
  }
  void check_from(std::size_t index, const Instruction &instruction) {
    const auto words = words_of(instruction);
    if (words.size() == 3 && !is_lower(words[2]))
      findings_.add(Rule::stage_name_casing, index, "Stage name '" + std::string(words[2]) + "' should be lowercase",
                    words[2]);
    const std::string_view keyword = instruction.keyword_text();
    if (words.size() > 2 && ((is_lower(keyword) && !is_lower(words[1])) || (is_upper(keyword) && !is_upper(words[1]))))
      findings_.add(Rule::from_as_casing, index,
                    "'" + std::string(words[1]) + "' and '" + std::string(keyword) + "' keywords' casing do not match",
                    words[1]);
    if (const auto *from = instruction.as<From>(); from != nullptr && from->name)
      check_description(index, "FROM", {from->stage_name()});
  }
  void check_description(std::size_t index, const std::string &keyword, const std::vector<std::string> &names) {
    const auto comments = comments_above(document_, document_.instructions[index]);
    if (comments.empty() || names.empty()) return;
    const std::string_view word = comments.back().substr(0, comments.back().find(' '));
    if (std::find(names.begin(), names.end(), word) != names.end()) return;
    findings_.add(Rule::invalid_definition_description, index,
                  "Comment for " + keyword + " should follow the format: `# " +
                      (names.size() > 1 ? "<arg_key>" : names[0]) + " <description>`");
  }

  void check_stage_names() {
    std::set<std::string> known;
    for (std::size_t i = 0; i < document_.instructions.size(); ++i) {
      const auto *from = document_.instructions[i].as<From>();
      if (from == nullptr || !from->name) continue;
      const std::string name = from->stage_name();
      if (name == "context" || name == "scratch")
        findings_.add_for_file(Rule::reserved_stage_name, i,
                               "Stage name should not use the same name as reserved stage \"" + name + '"',
                               *from->name);
      if (!known.insert(name).second)
        findings_.add_for_file(Rule::duplicate_stage_name, i,
                               "Duplicate stage name \"" + name + "\", stage names should be unique", *from->name);
    }
  }

  void check_casing() {
    const bool mostly_lower = writes_small_keywords(document_);
    for (std::size_t i = first_stage(document_); i < document_.instructions.size(); ++i) {
      const std::string_view keyword = document_.instructions[i].keyword_text();
      if (mostly_lower ? is_lower(keyword) : is_upper(keyword)) continue;
      findings_.add_for_file(Rule::consistent_instruction_casing, i,
                             "Command '" + std::string(keyword) + "' should match the case of the command majority (" +
                                 (mostly_lower ? "lowercase" : "uppercase") + ")");
    }
  }

  const Document &document_;
  Findings &findings_;
};

}  // namespace

bool writes_small_keywords(const Document &document) {
  int balance = 0;
  for (std::size_t i = first_stage(document); i < document.instructions.size(); ++i) {
    const std::string_view keyword = document.instructions[i].keyword_text();
    if (is_lower(keyword)) ++balance;
    if (is_upper(keyword)) --balance;
  }
  return balance > 0;
}

void check_instructions(const Document &document, Findings &findings) {
  InstructionChecks(document, findings).run();
}

}  // namespace drydock::checks
