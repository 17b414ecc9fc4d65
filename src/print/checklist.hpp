// The guide's checklist of each Dockerfile, and a table of all.
#pragma once

#include <string>
#include <vector>

#include "checks/checklist.hpp"

namespace drydock::print {

std::string checklist_text(const std::vector<checks::FileChecklist> &files);
// For a comment or a page; GitHub and GitLab show it alike.
std::string checklist_markdown(const std::vector<checks::FileChecklist> &files);
// {version, files: [{path, problem?, items: [{id, section, text, passes, state, reason, after, hint}]}], summary: {ID:
// {STATE: count}}}
std::string checklist_json(const std::vector<checks::FileChecklist> &files);

// How many files an item is in each state for.
struct ItemCount {
  std::size_t ticked = 0, open = 0, undecidable = 0, inapplicable = 0;
  std::size_t fixed = 0;  // of the open ones: ticked by the chain
};
std::vector<ItemCount> counted_items(const std::vector<checks::FileChecklist> &files);

}  // namespace drydock::print
