#include "print/checklist.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "print/plain_text.hpp"
#include "print/report_markdown.hpp"

namespace drydock::print {

namespace {

using checks::ChecklistItem;
using checks::FileChecklist;
using checks::ItemState;

std::string_view box(ItemState state) {
  switch (state) {
    case ItemState::ticked: return "[x]";
    case ItemState::open: return "[ ]";
    case ItemState::undecidable: return "[?]";
    case ItemState::inapplicable: return "[-]";
  }
  return "";
}

// Calls `begin` where a section begins, and `each` for every item.
template <typename Begin, typename Each>
void for_sections(Begin begin, Each each) {
  std::string_view section;
  for (std::size_t i = 0; i < checks::checklist().size(); ++i) {
    const ChecklistItem &item = checks::checklist()[i];
    if (item.section != section) begin(item.section);
    section = item.section;
    each(i, item);
  }
}

std::size_t longest_text() {
  std::size_t longest = 0;
  for (const ChecklistItem &item : checks::checklist()) longest = std::max(longest, item.text.size());
  return longest;
}

std::string counted(std::size_t count) { return fmt::format("{} Dockerfile{}", count, count == 1 ? "" : "s"); }

std::string table_text(const std::vector<FileChecklist> &files) {
  const std::vector<ItemCount> counts = counted_items(files);
  const std::size_t width = longest_text() + 2;
  std::string text = fmt::format("{}\n{:<{}}  {:>6}  {:>5}  {:>8}  {:>12}  {:>11}\n", counted(files.size()), "", width,
                                 "ticked", "open", "by fix", "undecidable", "no concern");
  for_sections([&](std::string_view section) { text += fmt::format("{}\n", section); },
               [&](std::size_t i, const ChecklistItem &item) {
                 const ItemCount &count = counts[i];
                 text += fmt::format("  {:<{}}  {:>6}  {:>5}  {:>8}  {:>12}  {:>11}\n", item.text, width - 2,
                                     count.ticked, count.open, count.fixed == 0 ? "" : fmt::format("{}", count.fixed),
                                     count.undecidable, count.inapplicable);
               });
  return text;
}

}  // namespace

std::vector<ItemCount> counted_items(const std::vector<FileChecklist> &files) {
  std::vector<ItemCount> counts(checks::checklist().size());
  for (const FileChecklist &file : files) {
    for (std::size_t i = 0; i < file.before.size(); ++i) {
      const ItemState state = file.before[i].state;
      ItemCount &count = counts[i];
      ++(state == ItemState::ticked ? count.ticked : state == ItemState::open ? count.open
         : state == ItemState::undecidable ? count.undecidable : count.inapplicable);
      count.fixed += checks::is_fixed(file, i) ? 1 : 0;
    }
  }
  return counts;
}

std::string checklist_text(const std::vector<FileChecklist> &files) {
  std::string text;
  for (const FileChecklist &file : files) {
    text += plain_line(file.name) + "\n";
    if (file.before.empty()) {
      text += fmt::format("  not examined: {}\n\n", plain_line(file.problem));
      continue;
    }
    for_sections([&](std::string_view section) { text += fmt::format("  {}\n", section); },
                 [&](std::size_t i, const ChecklistItem &item) {
                   const checks::ItemResult &result = file.before[i];
                   text += fmt::format("    {} {}: {}\n", box(result.state), item.text, plain_line(result.reason));
                   if (!file.hints[i].empty()) text += fmt::format("        {}\n", plain_line(file.hints[i]));
                 });
    text += '\n';
  }
  text += "[x] ticked  [ ] open  [?] not decidable from here  [-] does not concern the file\n";
  return files.size() > 1 ? text + '\n' + table_text(files) : text;
}

std::string checklist_markdown(const std::vector<FileChecklist> &files) {
  std::string text = "### The guide's checklist\n\n";
  if (files.size() > 1) {
    const std::vector<ItemCount> counts = counted_items(files);
    text += fmt::format(
        "{}\n\n| | ticked | open | ticked by `drydock fix` | not decidable | no concern |\n|-|-:|-:|-:|-:|-:|\n",
        counted(files.size()));
    for_sections([&](std::string_view section) { text += fmt::format("| **{}** | | | | | |\n", section); },
                 [&](std::size_t i, const ChecklistItem &item) {
                   const ItemCount &count = counts[i];
                   text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", item.text, count.ticked, count.open,
                                       count.fixed, count.undecidable, count.inapplicable);
                 });
    text += '\n';
  }
  for (const FileChecklist &file : files) {
    text += fmt::format("<details{}>\n<summary><code>{}</code></summary>\n\n", files.size() == 1 ? " open" : "",
                        html_text(file.name));
    if (file.before.empty()) {
      text += fmt::format("Not examined: {}\n\n</details>\n\n", markdown_text(file.problem));
      continue;
    }
    for_sections([&](std::string_view section) { text += fmt::format("\n**{}**\n\n", section); },
                 [&](std::size_t i, const ChecklistItem &item) {
                   const checks::ItemResult &result = file.before[i];
                   const bool undecided = result.state == ItemState::undecidable,
                              no_concern = result.state == ItemState::inapplicable;
                   text += fmt::format("- {}{}: {}{}",
                                       undecided || no_concern             ? ""
                                       : result.state == ItemState::ticked ? "[x] "
                                                                           : "[ ] ",
                                       item.text,
                                       undecided    ? "*not decidable from here*: "
                                       : no_concern ? "*no concern*: "
                                                    : "",
                                       markdown_text(result.reason));
                   if (!file.hints[i].empty()) text += "; " + markdown_text(file.hints[i]);
                   text += '\n';
                 });
    text += "\n</details>\n\n";
  }
  return text;
}

}  // namespace drydock::print
