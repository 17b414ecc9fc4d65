#include "print/check_json.hpp"

#include <nlohmann/json.hpp>

namespace drydock::print {

std::string check_json(const Document &document, const checks::BuildCheck &check, std::string_view file) {
  using nlohmann::json;
  json lint = {{"warnings", json::array()}};
  for (const checks::Finding &finding : check.findings) {
    const checks::RuleText &rule = checks::text_of(finding.rule);
    const auto [line, column] = document.position(finding.at);
    lint["warnings"].push_back({{"rule", rule.name},
                                {"description", rule.description},
                                {"detail", finding.detail},
                                {"url", checks::address_of(finding.rule)},
                                {"lines", {finding.first_line, finding.last_line}},
                                {"line", line},
                                {"column", column}});
  }
  if (check.error) {
    lint["error"] = {{"message", check.error->message}};
    if (check.error->first_line != 0) lint["error"]["lines"] = {check.error->first_line, check.error->last_line};
  }
  return json({{"file", file}, {"lint", lint}}).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace drydock::print
