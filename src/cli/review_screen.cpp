#include "cli/review_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace drydock::cli {

using Kind = Key::Kind;

print::ScreenStyle ReviewScreen::style() const {
  return {color_ ? print::color_palette : print::Palette{}, keys_.size().columns};
}

std::optional<Key> ReviewScreen::show(const print::Rows &rows) {
  for (std::size_t at = 0; at < rows.size();) {
    const std::size_t end = std::min(rows.size(), at + keys_.size().rows - 1);
    std::string page;
    for (; at < end; ++at) page += rows[at] + "\n";
    output_.write(page);
    if (at == rows.size()) break;
    const std::string more = fmt::format("-- {} more: space, or answer now --", rows.size() - at);
    output_.write(more);
    Key key = keys_.read();
    while (key.kind == Kind::resumed) key = keys_.read();
    output_.write("\r" + std::string(more.size(), ' ') + "\r");
    const bool goes_on = key.kind == Kind::character && (key.character == ' ' || key.character == '\n');
    if (!goes_on) return key;
  }
  return std::nullopt;
}

void ReviewScreen::say(std::string_view text) {
  std::string page;
  for (const std::string &row : print::prose_rows(text, style())) page += row + "\n";
  output_.write(page);
}

Key ReviewScreen::ask(const std::vector<std::string> &questions) {
  const auto put = [&](std::string_view before) {
    constexpr std::size_t room_for_answer = 8;
    const auto fits = [&](const std::string &question) {
      return question.size() + room_for_answer < keys_.size().columns;
    };
    const auto found = std::find_if(questions.begin(), questions.end(), fits);
    output_.write(fmt::format("{}{} ", before, found == questions.end() ? questions.back() : *found));
  };
  const std::size_t columns = keys_.size().columns;
  put("");
  for (;;) {
    const Key key = keys_.read();
    if (key.kind == Kind::resumed) put("\n");
    else if (key.kind != Kind::resized || keys_.size().columns != columns) return key;
  }
}

}  // namespace drydock::cli
