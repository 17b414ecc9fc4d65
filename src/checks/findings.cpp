#include "checks/findings.hpp"

#include <algorithm>

#include "ir/comments.hpp"
#include "ir/text.hpp"

namespace drydock::checks {

namespace {

// The parts between separators, trimmed; at most `most`, the last of which holds the rest.
std::vector<std::string_view> split(std::string_view text, char separator, std::size_t most = SIZE_MAX) {
  std::vector<std::string_view> parts;
  while (parts.size() + 1 < most) {
    const auto end = text.find(separator);
    if (end == std::string_view::npos) break;
    parts.push_back(trim(text.substr(0, end)));
    text.remove_prefix(end + 1);
  }
  parts.push_back(trim(text));
  return parts;
}

// The value of a comment `check=…`: its first word.
std::optional<std::string_view> mark_in(std::string_view comment) {
  const auto equals = comment.find('=');
  if (equals == std::string_view::npos || trim(comment.substr(0, equals)) != "check") return std::nullopt;
  const std::string_view value = trim(comment.substr(equals + 1));
  return value.substr(0, value.find(' '));
}

}  // namespace

bool CheckMark::silences(Rule rule) const {
  const RuleText &text = text_of(rule);
  if (text.experimental) return !all_experimental && !experimental.contains(text.name);
  return skips_all || skipped.contains(text.name);
}

CheckMark check_mark(std::string_view value) {
  CheckMark mark;
  if (trim(value).empty()) return mark;
  for (const std::string_view part : split(trim(value), ';', 3)) {
    const auto equals = part.find('=');
    const std::string key(trim(part.substr(0, equals)));
    const std::string_view list = equals == std::string_view::npos ? std::string_view() : trim(part.substr(equals + 1));
    if (equals == std::string_view::npos || (key != "skip" && key != "experimental" && key != "error")) {
      mark.error = "failed to parse check options: invalid check option \"" + key + '"';
      return mark;
    }
    if (key == "error") {
      const auto fails = boolean(list);
      if (!fails) {
        mark.error = "failed to parse check options: failed to parse check option \"" + std::string(part) +
                     "\": strconv.ParseBool: parsing \"" + std::string(list) + "\": invalid syntax";
        return mark;
      }
      mark.fails_build = *fails;
    } else if (list == "all") {
      (key == "skip" ? mark.skips_all : mark.all_experimental) = true;
    } else {
      auto &names = key == "skip" ? mark.skipped : mark.experimental;
      names.clear();
      for (const std::string_view name : split(list, ',')) names.emplace(name);
    }
  }
  return mark;
}

Findings::Findings(const Document &document, std::optional<std::string_view> mark) : document_(document) {
  std::string_view value = mark ? *mark : document.check ? *document.check : std::string_view();
  if (!mark) value = value.substr(0, value.find(' '));
  directive_ = check_mark(value);
}

bool Findings::is_silenced_above(Rule rule, std::size_t instruction) {
  if (text_of(rule).experimental) return false;
  if (marked_ != instruction) {
    marked_ = instruction;
    mark_ = {};
    for (const std::string_view comment : comments_above(document_, document_.instructions[instruction])) {
      CheckMark mark = check_mark(mark_in(comment).value_or(""));
      mark_.skips_all = mark_.skips_all || mark.skips_all;
      mark_.skipped.merge(mark.skipped);
    }
  }
  return mark_.silences(rule);
}

void Findings::add(Rule rule, std::size_t instruction, std::string detail, std::string_view subject) {
  if (!is_silenced_above(rule, instruction)) add_for_file(rule, instruction, std::move(detail), subject);
}

void Findings::add_under(std::size_t marked, Rule rule, std::size_t instruction, std::string detail) {
  if (!is_silenced_above(rule, marked)) add_for_file(rule, instruction, std::move(detail));
}

void Findings::add_for_file(Rule rule, std::size_t instruction, std::string detail, std::string_view subject) {
  if (directive_.silences(rule)) return;
  const Instruction &at = document_.instructions[instruction];
  const std::string_view known = subject.data() != nullptr && at.logical.holds(subject) ? subject : at.keyword_text();
  const Offset place = at.logical.physical(at.logical.range_of(known).begin);
  findings_.push_back({rule, std::move(detail), at.first_line, at.last_line, place, instruction});
}

void Findings::add_continuation(std::uint32_t line) {
  const auto &instructions = document_.instructions;
  const auto at = std::partition_point(instructions.begin(), instructions.end(),
                                       [&](const Instruction &i) { return i.last_line < line; });
  if (at == instructions.end() || line < at->first_line) return;
  const std::size_t before = findings_.size();
  add_for_file(Rule::no_empty_continuation, static_cast<std::size_t>(at - instructions.begin()),
               "Empty continuation line");
  if (findings_.size() > before) findings_.back().first_line = findings_.back().last_line = line;
}

}  // namespace drydock::checks
