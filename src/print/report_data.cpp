#include "print/report_data.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

#include "print/line_diff.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;
using rewrite::AppliedFix;
using rewrite::Outcome;
using rewrite::TrackedText;
using Numbers = std::vector<std::size_t>;

std::string dumped(const json &value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

// Values, each once, by number.
class Table {
 public:
  std::size_t number_of(json value) {
    const auto [place, is_new] = numbers_.try_emplace(dumped(value), values_.size());
    if (is_new) values_.push_back(std::move(value));
    return place->second;
  }
  const json &values() const { return values_; }

 private:
  std::map<std::string, std::size_t> numbers_;
  json values_ = json::array();
};

// No text of a file ends the script element that it stands in, or begins a comment there.
std::string for_script(const json &value) {
  const std::string text = dumped(value);
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (c == '<') result += "\\u003c";
    else result += c;
  }
  return result;
}

// One side of a file: rows [line, marks, fixes…], where marks are 1 for changed and 2 for no line end behind it;
// without marks and fixes [line].
constexpr std::size_t changed = 1, no_line_end = 2;

struct Sides {
  Numbers before, after;
};

}  // namespace

struct ReportData::Shared {
  Table texts;  // of fixes and notes: most are said of many files
  json index = json::array();
};

namespace {

class FileWriter {
 public:
  FileWriter(const ReportFile &file, Table &texts) : file_(file), texts_(texts) {}

  json take() {
    json choices = json::array();
    std::vector<Sequences> written;
    for (std::size_t i = 0; i < file_.choices.size(); ++i) {
      written.push_back(sequences_of(file_.choices[i]));
      // The one with a group less left out.
      choices.push_back(difference(i == 0 ? Sequences{} : written[i & (i - 1)], written.back()));
    }
    json groups = json::array();
    for (const auto &group : file_.groups) groups.push_back(strings(group));
    return {{"name", text_json(file_.name)}, {"command", text_json(file_.command)}, {"groups", groups},
            {"joined", file_.joined},        {"others", others_.values()},          {"lines", lines_.values()},
            {"rows", rows_.values()},        {"fixes", fixes_.values()},            {"skips", skips_.values()},
            {"ids", ids_.values()},          {"boxes", boxes_.values()},            {"rebuilds", rebuilds_.values()},
            {"choices", choices}};
  }

 private:
  using Sequences = std::map<std::string, Numbers>;

  static json strings(const std::vector<std::string> &texts) {
    json result = json::array();
    for (const std::string &text : texts) result.push_back(text_json(text));
    return result;
  }

  // Of each sequence that differs: null where it is gone, else how much of the other's begin and end stay, and what
  // stands between them.
  static json difference(const Sequences &parent, const Sequences &own) {
    json result = json::object();
    for (const auto &[name, numbers] : parent)
      if (!own.contains(name)) result[name] = nullptr;
    for (const auto &[name, numbers] : own) {
      const auto known = parent.find(name);
      const Numbers base = known == parent.end() ? Numbers{} : known->second;
      if (known != parent.end() && base == numbers) continue;
      const std::size_t shorter = std::min(base.size(), numbers.size());
      std::size_t head = 0, tail = 0;
      while (head < shorter && base[head] == numbers[head]) ++head;
      while (tail < shorter - head && base[base.size() - 1 - tail] == numbers[numbers.size() - 1 - tail]) ++tail;
      Numbers parts{head, tail};
      parts.insert(parts.end(), numbers.begin() + static_cast<std::ptrdiff_t>(head),
                   numbers.end() - static_cast<std::ptrdiff_t>(tail));
      result[name] = parts;
    }
    return result;
  }

  Sequences sequences_of(const ReportChoice &choice) {
    const Outcome &outcome = *choice.outcome;
    Sequences result;
    Numbers &fixes = result["fixes"];
    for (const AppliedFix &fix : outcome.fixes) fixes.push_back(fixes_.number_of(fix_json(fix, outcome)));
    for (const rewrite::ReportedSkip &skip : outcome.skips)
      result["skips"].push_back(skips_.number_of(skip_json(skip)));
    for (const std::string &id : outcome.rejected) result["rejected"].push_back(ids_.number_of(text_json(id)));
    for (const std::string &error : outcome.own_errors) result["errors"].push_back(text(error));
    for (const std::string &note : choice.cache_notes) result["notes"].push_back(text(note));
    add_sides(result, "", sides_of(outcome.before, outcome.after(), outcome.text, fixes));
    for (const rewrite::OtherFile &file : outcome.others) {
      const std::size_t number = others_.number_of({{"name", text_json(file.name)}, {"made", !file.before}});
      add_sides(result, std::to_string(number), sides_of(file.before.value_or(""), file.text.text(), file.text, fixes));
    }
    result["layersBefore"] = boxes_of(choice.picture.before);
    result["layersAfter"] = boxes_of(choice.picture.after);
    for (const LayerRebuild &rebuild : choice.picture.rebuilds)
      result["rebuilds"].push_back(rebuilds_.number_of(
          {text_json(rebuild.file), rebuild.manifest, rebuild.stands_for_all, rebuild.before, rebuild.after}));
    return result;
  }

  static void add_sides(Sequences &result, const std::string &suffix, Sides sides) {
    result["before" + suffix] = std::move(sides.before);
    result["after" + suffix] = std::move(sides.after);
  }

  std::size_t text(const std::string &text) { return texts_.number_of(text_json(text)); }

  json fix_json(const AppliedFix &applied, const Outcome &outcome) {
    const rewrite::Fix &fix = applied.fix;
    json assumptions = json::array(), differences = json::array(), comments = json::array(), files = json::array();
    for (const std::string &assumption : fix.assumptions) assumptions.push_back(text(assumption));
    for (const rewrite::Difference &difference : fix.differences) differences.push_back(text(difference.describe()));
    for (const rewrite::DroppedComment &comment : fix.dropped_comments) comments.push_back(text(comment.text));
    for (const rewrite::OtherFile &file : outcome.others)
      if (fix.changes(file.path)) files.push_back(text_json((file.before ? "changes " : "makes ") + file.name));
    return {text_json(applied.id), fix.pass,    to_string(fix.safety), applied.line, text(fix.title),
            text(fix.reason),      assumptions, differences,           comments,     files};
  }

  json skip_json(const rewrite::ReportedSkip &skip) {
    return {skip.skip.pass, skip.line, text(skip.skip.reason), skip.skip.condition};
  }

  // `fixes`: the numbers of the outcome's fixes in the file's table.
  Sides sides_of(const std::string &before, const std::string &after, const TrackedText &tracked,
                 const Numbers &fixes) {
    Sides sides;
    for (const Hunk &hunk : line_hunks(before, after, std::numeric_limits<unsigned>::max()))
      for (const HunkLine &line : hunk.lines) add_line(line, before, after, tracked, fixes, sides);
    if (sides.before.empty() && sides.after.empty()) add_unchanged(after, sides);
    return sides;
  }

  void add_line(const HunkLine &line, std::string_view before, std::string_view after, const TrackedText &tracked,
                const Numbers &fixes, Sides &sides) {
    Numbers row{lines_.number_of(text_json(line.text))};
    const std::size_t marks = (line.kind == ' ' ? 0 : changed) | (line.no_newline ? no_line_end : 0);
    if (marks != 0) row.push_back(marks);
    if (line.kind != ' ') {
      const auto begin = static_cast<Offset>(line.text.data() - (line.kind == '+' ? after : before).data());
      const Span span{begin, begin + static_cast<Offset>(line.text.size()) + (line.no_newline ? 0 : 1)};
      for (const std::size_t fix : line.kind == '+' ? tracked.fixes_in(span) : tracked.removers_of(span))
        row.push_back(fixes[fix]);
    }
    const std::size_t number = rows_.number_of(row);
    if (line.kind != '+') sides.before.push_back(number);
    if (line.kind != '-') sides.after.push_back(number);
  }

  void add_unchanged(std::string_view text, Sides &sides) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      Numbers row{lines_.number_of(text_json(text.substr(0, end)))};
      if (end == std::string_view::npos) row.push_back(no_line_end);
      sides.before.push_back(rows_.number_of(row));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    sides.after = sides.before;
  }

  Numbers boxes_of(const std::vector<LayerColumn> &columns) {
    Numbers result;
    for (const LayerColumn &column : columns) {
      result.push_back(boxes_.number_of({"FROM", text_json(column.base), text_json(column.stage), column.needed}));
      for (const Layer &layer : column.layers)
        result.push_back(boxes_.number_of({layer.keyword, text_json(layer.text), layer.keeps_downloads}));
    }
    return result;
  }

  const ReportFile &file_;
  Table &texts_;
  Table others_, lines_, rows_, fixes_, skips_, ids_, boxes_, rebuilds_;
};

// What the list of files shows.
json index_row(const ReportFile &file) {
  const Outcome &outcome = *file.choices.front().outcome;
  std::size_t added = 0, removed = 0;
  const auto count = [&](const std::string &before, const std::string &after) {
    for (const Hunk &hunk : line_hunks(before, after, 0))
      for (const HunkLine &line : hunk.lines) ++(line.kind == '+' ? added : removed);
  };
  count(outcome.before, outcome.after());
  for (const rewrite::OtherFile &other : outcome.others) count(other.before.value_or(""), other.text.text());
  json passes = json::object();
  for (const AppliedFix &fix : outcome.fixes) {
    json &levels = passes[fix.fix.pass];
    if (levels.is_null()) levels = json::array({0, 0, 0});
    json &number = levels[static_cast<std::size_t>(fix.fix.safety)];
    number = number.get<int>() + 1;
  }
  return {text_json(file.name), added, removed, passes, outcome.skips.size()};
}

}  // namespace

ReportData::ReportData() : shared_(std::make_unique<Shared>()) {}
ReportData::~ReportData() = default;

void ReportData::add(const ReportFile &file) {
  files_.push_back(for_script(FileWriter(file, shared_->texts).take()));
  shared_->index.push_back(index_row(file));
}

std::string ReportData::shared(const std::vector<std::pair<std::string, std::string>> &explanations,
                               const std::vector<std::string> &unread) const {
  json passes = json::array(), names = json::array();
  for (const auto &[pass, text] : explanations) passes.push_back(json::array({pass, text}));
  for (const std::string &name : unread) names.push_back(text_json(name));
  return for_script(
      {{"texts", shared_->texts.values()}, {"index", shared_->index}, {"passes", passes}, {"unread", names}});
}

}  // namespace drydock::print
