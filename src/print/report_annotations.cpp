#include "print/report_annotations.hpp"

#include <fmt/format.h>

#include "print/remarks.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

namespace {

// As the runner takes them apart again; in a property a colon and a comma count too.
std::string escaped(std::string_view text, bool property) {
  std::string result;
  for (const char c : text) {
    const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    if (special) result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else result += c;
  }
  return result;
}

std::string_view command_of(RemarkLevel level) {
  return level == RemarkLevel::error ? "error" : level == RemarkLevel::warning ? "warning" : "notice";
}

std::string_view severity_of(RemarkLevel level) {
  return level == RemarkLevel::error ? "critical" : level == RemarkLevel::warning ? "minor" : "info";
}

// The rule, and of a fix its level.
std::string heading_of(const Remark &remark, const Examined &file) {
  if (!remark.fix) return remark.rule;
  return fmt::format("{} ({})", remark.rule, to_string(file.outcome->fixes[*remark.fix].fix.safety));
}

std::vector<Remark> all_remarks(const Examined &file, const std::string &place) {
  return remarks_of(file, file.outcome ? text_changes(file.name, *file.outcome) : TextChanges{}, place);
}

}  // namespace

std::string GithubReport::add(const Examined &file) {
  const std::string place = place_of_(file.name);
  std::string text;
  for (const Remark &remark : all_remarks(file, place)) {
    std::string message = remark.title;
    for (const std::string &detail : remark.details) message += "\n" + detail;
    text += fmt::format("::{} file={},line={},endLine={}", command_of(remark.level), escaped(place, true), remark.line,
                        remark.last_line);
    // A column is taken only where it all stands on one line.
    if (remark.column != 0 && remark.line == remark.last_line) text += fmt::format(",col={}", remark.column);
    text += fmt::format(",title={}::{}\n", escaped(heading_of(remark, file), true), escaped(message, false));
  }
  return text;
}

std::string GitlabReport::add(const Examined &file) {
  using nlohmann::json;
  const std::string place = place_of_(file.name);
  std::string text;
  for (const Remark &remark : all_remarks(file, place)) {
    std::string description = fmt::format("{}: {}", heading_of(remark, file), remark.title);
    for (const std::string &detail : remark.details) description += "; " + detail;
    const json issue = {
        {"description", description},
        {"check_name", "drydock/" + remark.rule},
        {"fingerprint", remark.fingerprint},
        {"severity", severity_of(remark.level)},
        {"location", {{"path", place}, {"lines", {{"begin", remark.line}, {"end", remark.last_line}}}}}};
    text += (begun_ ? ",\n" : "[\n") + issue.dump(-1, ' ', false, json::error_handler_t::replace);
    begun_ = true;
  }
  return text;
}

std::string GitlabReport::end(int) { return begun_ ? "\n]\n" : "[]\n"; }

}  // namespace drydock::print
