// The passes' own texts, for a page.
#pragma once

#include <string>

namespace drydock::cli {

// All passes in the order in which they run, as Markdown: what stands in passes/README.md.
std::string passes_page();

}  // namespace drydock::cli
