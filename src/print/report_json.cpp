#include "print/report_json.hpp"

#include "print/git_patch.hpp"
#include "print/remarks.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;
using rewrite::AppliedFix;

std::string dumped(const json &value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json place_json(Offset at, const TextPlace &place) {
  return {{"offset", at}, {"line", place.line}, {"column", place.column}};
}

// Fixes go by their numbers, from 1, as people see them.
json numbers_of(const std::set<std::size_t> &fixes) {
  json numbers = json::array();
  for (const std::size_t fix : fixes) numbers.push_back(fix + 1);
  return numbers;
}

json text_changes_json(const ChangedText &text, JsonReport::Digest digest) {
  json edits = json::array();
  for (const TextEdit &edit : text.edits)
    edits.push_back({{"group", edit.group + 1},
                     {"fixes", numbers_of(edit.fixes)},
                     {"begin", place_json(edit.span.begin, edit.begin)},
                     {"end", place_json(edit.span.end, edit.end)},
                     {"text", text_json(edit.text)}});
  const auto side = [&](const std::string &bytes) { return json{{"sha256", digest(bytes)}, {"bytes", bytes.size()}}; };
  const DiffSide before = text.is_new ? DiffSide{} : DiffSide{text.name, text.before};
  return {{"path", text_json(text.name)},
          {"before", text.is_new ? json() : side(text.before)},
          {"after", side(text.after)},
          {"edits", edits},
          {"patch", text_json(git_patch(before, {text.name, text.after}))}};
}

std::string_view field_of(rewrite::Difference::Field field) {
  using Field = rewrite::Difference::Field;
  switch (field) {
    case Field::environment: return "environment";
    case Field::label: return "label";
    case Field::entrypoint: return "entrypoint";
    case Field::command: return "command";
    case Field::user: return "user";
    case Field::workdir: return "workdir";
    case Field::stop_signal: return "stop_signal";
    case Field::healthcheck: return "healthcheck";
    case Field::shell: return "shell";
    case Field::port: return "port";
    case Field::volume: return "volume";
    case Field::trigger: return "trigger";
  }
  return "";
}

json fix_json(const AppliedFix &applied, const Remark &remark, std::size_t group) {
  const rewrite::Fix &fix = applied.fix;
  json assumptions = json::array(), differences = json::array(), dropped = json::array();
  for (const std::string &assumption : fix.assumptions) assumptions.push_back(text_json(assumption));
  for (const rewrite::Difference &difference : fix.differences)
    differences.push_back({{"field", field_of(difference.field)},
                           {"key", text_json(difference.key)},
                           {"text", text_json(difference.describe())}});
  for (const rewrite::DroppedComment &comment : fix.dropped_comments) dropped.push_back(text_json(comment.text));
  return {{"number", *remark.fix + 1},
          {"id", text_json(applied.id)},
          {"pass", fix.pass},
          {"kind", text_json(fix.kind)},
          {"level", to_string(fix.safety)},
          {"line", applied.line == 0 ? json() : json(applied.line)},
          {"lines", json::array({remark.line, remark.last_line})},
          {"group", group + 1},
          {"title", text_json(fix.title)},
          {"reason", text_json(fix.reason)},
          {"assumptions", assumptions},
          {"differences", differences},
          {"dropped_comments", dropped},
          {"fingerprint", remark.fingerprint}};
}

json problem_json(const Problem &problem) {
  json result = {{"kind", rule_of(problem.kind)}, {"message", text_json(problem.message)}};
  if (problem.line != 0) result.update({{"line", problem.line}, {"column", problem.column}});
  return result;
}

std::string status_of(const Examined &file) {
  if (file.problem) return std::string(rule_of(file.problem->kind));
  if (!file.outcome->own_errors.empty()) return "internal";
  return file.outcome->changes_nothing() ? "unchanged" : "suggested";
}

}  // namespace

std::string JsonReport::head() const {
  return "{\"version\": 1, \"tool\": " + dumped({{"name", "drydock"}, {"version", version_}}) + ", \"files\": [\n";
}

std::string JsonReport::add(const Examined &file) {
  const std::string status = status_of(file);
  ++files_[status];
  json fixes = json::array(), skips = json::array(), notes = json::array(), texts = json::array(),
       errors = json::array();
  if (file.problem) errors.push_back(problem_json(*file.problem));
  for (const std::string &note : file.notes) notes.push_back(text_json(note));
  if (file.outcome) {
    const rewrite::Outcome &outcome = *file.outcome;
    const TextChanges changes = text_changes(file.name, outcome);
    for (const Remark &remark : remarks_of(file, changes, file.name)) {
      if (!remark.fix) continue;
      const AppliedFix &applied = outcome.fixes[*remark.fix];
      ++fixes_[applied.fix.pass];
      fixes.push_back(fix_json(applied, remark, changes.group_of_fix[*remark.fix]));
    }
    for (const ChangedText &text : changes.texts) texts.push_back(text_changes_json(text, digest_));
    for (const rewrite::ReportedSkip &skip : outcome.skips) {
      ++skips_[skip.skip.pass + ":" + skip.skip.condition];
      skips.push_back({{"pass", skip.skip.pass},
                       {"line", skip.line == 0 ? json() : json(skip.line)},
                       {"condition", skip.skip.condition},
                       {"reason", text_json(skip.skip.reason)}});
    }
    for (const std::string &error : outcome.own_errors)
      errors.push_back(problem_json({Problem::Kind::internal, error, 0, 0}));
  }
  const std::string line = dumped({{"path", text_json(file.name)},
                                   {"status", status},
                                   {"errors", errors},
                                   {"fixes", fixes},
                                   {"texts", texts},
                                   {"notes", notes},
                                   {"skips", skips}});
  const std::string before = begun_ ? ",\n" : head();
  begun_ = true;
  return before + line;
}

std::string JsonReport::end(int exit_code) {
  std::size_t files = 0, fixes = 0;
  for (const auto &[status, count] : files_) files += count;
  for (const auto &[pass, count] : fixes_) fixes += count;
  const json summary = {{"files", files},     {"files_by_status", files_}, {"fixes", fixes}, {"fixes_by_pass", fixes_},
                        {"skips", skips_},    {"exit_code", exit_code}};
  return (begun_ ? "" : head()) + "\n], \"summary\": " + dumped(summary) + "}\n";
}

}  // namespace drydock::print
