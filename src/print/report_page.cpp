#include "print/report_page.hpp"

#include <fmt/format.h>

#include "print/suggestion.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

namespace {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : valid_utf8(text)) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      default: result += c;
    }
  }
  return result;
}

// The template around what is put in the place of its marks.
std::string filled(std::string_view page, std::string_view diffs, std::string_view data) {
  std::string result;
  for (const auto &[mark, text] : {std::pair<std::string_view, std::string_view>{"@diffs@", diffs}, {"@data@", data}}) {
    const std::size_t at = page.find(mark);
    result += page.substr(0, at);
    result += text;
    page.remove_prefix(at + mark.size());
  }
  return result += page;
}

}  // namespace

void ReportPage::add(const ReportFile &file) {
  data_.add(file);
  const ReportChoice &choice = file.choices.front();
  SuggestionStyle style;
  style.diff.for_terminal = true;
  style.explain = true;
  const std::string diff = suggestion(file.name, *choice.outcome, style, choice.cache_notes);
  diffs_ += fmt::format("<h2>{}</h2>\n<pre>{}</pre>\n", escaped(visible(file.name)),
                        diff.empty() ? "nothing to suggest" : escaped(diff));
}

std::string ReportPage::take(const std::vector<std::pair<std::string, std::string>> &explanations) const {
  const auto block = [](std::string_view id, std::string_view json) {
    return fmt::format("<script type=\"application/json\" id=\"{}\">{}</script>\n", id, json);
  };
  std::string data = block("shared", data_.shared(explanations, unread_));
  for (std::size_t i = 0; i < data_.files().size(); ++i) data += block(fmt::format("data{}", i), data_.files()[i]);
  return filled(report_template(), diffs_, data);
}

}  // namespace drydock::print
