#include "print/checklist.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

std::string checklist_json(const std::vector<checks::FileChecklist> &files) {
  using nlohmann::json;
  json list = json::array(), summary = json::object();
  for (const checks::FileChecklist &file : files) {
    json items = json::array();
    for (std::size_t i = 0; i < file.before.size(); ++i) {
      const checks::ChecklistItem &item = checks::checklist()[i];
      items.push_back({{"id", item.id},
                       {"section", item.section},
                       {"text", item.text},
                       {"passes", item.passes},
                       {"state", to_string(file.before[i].state)},
                       {"reason", text_json(file.before[i].reason)},
                       {"after_fix", to_string(file.after[i].state)},
                       {"hint", text_json(file.hints[i])}});
    }
    json one = {{"path", text_json(file.name)}, {"items", std::move(items)}};
    if (!file.problem.empty()) one["problem"] = text_json(file.problem);
    list.push_back(std::move(one));
  }
  const std::vector<ItemCount> counts = counted_items(files);
  for (std::size_t i = 0; i < counts.size(); ++i)
    summary[std::string(checks::checklist()[i].id)] = {{"ticked", counts[i].ticked},
                                                       {"open", counts[i].open},
                                                       {"ticked_by_fix", counts[i].fixed},
                                                       {"undecidable", counts[i].undecidable},
                                                       {"inapplicable", counts[i].inapplicable}};
  return json({{"version", 1}, {"files", std::move(list)}, {"summary", std::move(summary)}})
             .dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace drydock::print
