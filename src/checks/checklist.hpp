// The checklist at the end of the Docker optimization guide ("Best Practices Checklist"), and what is known of its
// items for one Dockerfile.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::checks {

enum class Item {
  buildkit, ignore_file, layer_order, cache_mounts, combined_runs, same_layer_clean_up,
  user, no_build_tools, secrets, no_recommends, scan,
  small_base, build_dependencies, pip_cache, apt_lists, stages,
  separate_files, source_mounts, no_bytecode, unbuffered, dev_tools,
  production_server, limits, health_check, read_only, restart,
};

struct ChecklistItem {
  Item item;
  std::string_view id;       // for machines
  std::string_view section;  // of the checklist
  std::string_view text;     // the guide's own words
  std::string_view passes;   // that tick it, separated by blanks; "" for none
  std::string_view remedy = "";  // what else does
};

// In the guide's order.
std::span<const ChecklistItem> checklist();

enum class ItemState {
  ticked,
  open,
  undecidable,  // not from the file and what stands around it
  inapplicable,
};
std::string_view to_string(ItemState state);

struct ItemResult {
  ItemState state = ItemState::undecidable;
  std::string reason;  // a sentence without its full stop
};

// What is known of one file: before, and, where it can be rewritten, after the chain. One result an item, in the
// checklist's order.
struct FileChecklist {
  std::string name;
  std::vector<ItemResult> before, after;
  std::vector<std::string> hints;  // of what is open: what ticks it, or why the passes leave it; "" for nothing
  std::string problem;             // why there are none
};

// Open before, and not any more.
bool is_fixed(const FileChecklist &file, std::size_t item);

}  // namespace drydock::checks
