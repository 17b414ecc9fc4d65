#include "print/report_sarif.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "print/text_json.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string dumped(const json &value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

std::string_view level_name(RemarkLevel level) {
  return level == RemarkLevel::error ? "error" : level == RemarkLevel::warning ? "warning" : "note";
}

// RFC 3986: all but what a path may hold, byte by byte.
std::string percent_encoded(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

json location_json(const std::string &place) {
  if (place.starts_with('/')) return {{"uri", "file://" + percent_encoded(place)}};
  return {{"uri", percent_encoded(place)}, {"uriBaseId", "%SRCROOT%"}};
}

// One edit. Places count without a byte-order mark, so that what stands before the first line comes behind it.
json replacement_json(const ChangedText &text, const TextEdit &edit) {
  Span span = edit.span;
  std::string_view inserted = edit.text;
  if (span.begin == 0 && text.before.starts_with(byte_order_mark) && inserted.starts_with(byte_order_mark)) {
    span.begin = static_cast<Offset>(byte_order_mark.size());
    inserted.remove_prefix(byte_order_mark.size());
  }
  json region = {{"byteOffset", span.begin}, {"byteLength", span.size()}};
  json content = text_json(inserted);
  // What is no text can be put in by its bytes alone.
  if (content.is_object()) {
    content = {{"binary", content["b64"]}};
  } else {
    content = {{"text", std::move(content)}};
    region.update({{"startLine", edit.begin.line}, {"startColumn", edit.begin.column},
                   {"endLine", edit.end.line}, {"endColumn", edit.end.column}});
  }
  return {{"deletedRegion", std::move(region)}, {"insertedContent", std::move(content)}};
}

// All edits of a group.
json fix_json(const TextChanges &changes, std::size_t group, const PlaceOf &place_of, const std::string &description) {
  json files = json::array();
  for (const ChangedText &text : changes.texts) {
    json replacements = json::array();
    for (const TextEdit &edit : text.edits)
      if (edit.group == group) replacements.push_back(replacement_json(text, edit));
    if (!replacements.empty())
      files.push_back(
          {{"artifactLocation", location_json(place_of(text.name))}, {"replacements", std::move(replacements)}});
  }
  if (files.empty()) return nullptr;
  return {{"description", {{"text", description}}}, {"artifactChanges", std::move(files)}};
}

json physical_location(const std::string &place, const Remark &remark) {
  json region = {{"startLine", remark.line}};
  if (remark.column != 0) region["startColumn"] = remark.column;
  if (remark.last_line != remark.line) region["endLine"] = remark.last_line;
  return {{"physicalLocation", {{"artifactLocation", location_json(place)}, {"region", std::move(region)}}}};
}

std::string message_of(const Remark &remark) {
  std::string message = remark.title;
  for (const std::string &detail : remark.details) message += "\n" + detail;
  // Viewers make a link of `[text](address)`.
  for (std::size_t at = 0; (at = message.find("](", at)) != std::string::npos;) message.insert(at + 1, " ");
  return message;
}

json notification(const std::string &place, const Remark &remark) {
  return {{"level", "error"}, {"descriptor", {{"id", remark.rule}}}, {"message", {{"text", remark.title}}},
          {"locations", json::array({physical_location(place, remark)})}};
}

// The results of one file.
class Results {
 public:
  Results(const Examined &file, const TextChanges &changes, const PlaceOf &place_of)
      : file_(file), changes_(changes), place_of_(place_of), place_(place_of(file.name)) {}

  json of(const Remark &remark, std::size_t rule) {
    json result = {{"ruleId", remark.rule},
                   {"ruleIndex", rule},
                   {"level", level_name(remark.level)},
                   {"locations", json::array({physical_location(place_, remark)})},
                   {"partialFingerprints", {{"drydockRemark/v1", remark.fingerprint}}}};
    std::string message = message_of(remark);
    if (remark.fix) add_fix(*remark.fix, result, message);
    result["message"] = {{"text", std::move(message)}};
    return result;
  }

 private:
  void add_fix(std::size_t index, json &result, std::string &message) {
    const rewrite::AppliedFix &applied = file_.outcome->fixes[index];
    const std::size_t group = changes_.group_of_fix[index];
    const auto first = static_cast<std::size_t>(
        std::find(changes_.group_of_fix.begin(), changes_.group_of_fix.end(), group) - changes_.group_of_fix.begin());
    result["properties"] = {{"id", applied.id}, {"safety", to_string(applied.fix.safety)}};
    if (first != index) {
      const std::string &with = file_.outcome->fixes[first].id;
      result["properties"]["appliedWith"] = with;
      message += "\napplied with: " + with;
      return;
    }
    if (json fix = fix_json(changes_, group, place_of_, description_of(group)); !fix.is_null())
      result["fixes"] = json::array({std::move(fix)});
  }

  std::string description_of(std::size_t group) const {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < changes_.group_of_fix.size(); ++i)
      if (changes_.group_of_fix[i] == group) ids.push_back(file_.outcome->fixes[i].fix.pass);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return fmt::format("drydock: {}", fmt::join(ids, ", "));
  }

  const Examined &file_;
  const TextChanges &changes_;
  const PlaceOf &place_of_;
  std::string place_;
};

}  // namespace

std::string SarifReport::head() const {
  json rules = json::array();
  for (const SarifRule &rule : rules_) {
    json one = {{"id", rule.id},
                {"shortDescription", {{"text", rule.summary}}},
                {"fullDescription", {{"text", rule.summary}}},
                {"help", {{"text", rule.text}}},
                {"defaultConfiguration", {{"level", level_name(rule.level)}}}};
    if (!rule.address.empty()) one["helpUri"] = rule.address;
    rules.push_back(std::move(one));
  }
  const json driver = {{"name", "drydock"}, {"semanticVersion", version_}, {"rules", std::move(rules)}};
  return "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": "
         "[{\"tool\": " +
         dumped({{"driver", driver}}) +
         ",\n\"columnKind\": \"unicodeCodePoints\", \"newlineSequences\": [\"\\r\\n\", \"\\n\"], \"results\": [\n";
}

std::string SarifReport::add(const Examined &file) {
  const std::string place = place_of_(file.name);
  const TextChanges changes = file.outcome ? text_changes(file.name, *file.outcome) : TextChanges{};
  Results results(file, changes, place_of_);
  std::string text;
  for (const Remark &remark : remarks_of(file, changes, place)) {
    if (remark.level == RemarkLevel::error) {
      notifications_.push_back(dumped(notification(place, remark)));
      continue;
    }
    const auto rule =
        std::find_if(rules_.begin(), rules_.end(), [&](const SarifRule &one) { return one.id == remark.rule; });
    text += (begun_ ? ",\n" : head()) + dumped(results.of(remark, static_cast<std::size_t>(rule - rules_.begin())));
    begun_ = true;
  }
  return text;
}

std::string SarifReport::end(int exit_code) {
  std::string text = (begun_ ? "" : head()) + "\n],\n\"invocations\": [{\"executionSuccessful\": ";
  // An invocation that examined what it could succeeded; the notifications say what it could not.
  text += fmt::format("{}, \"exitCode\": {}, \"toolExecutionNotifications\": [",
                      exit_code < 3 && notifications_.empty(), exit_code);
  text += fmt::format("{}]}}]}}]}}\n", fmt::join(notifications_, ",\n"));
  return text;
}

}  // namespace drydock::print
