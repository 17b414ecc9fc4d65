// The passes' own texts, for a page.
#pragma once

#include <string>
#include <string_view>

namespace drydock::cli {

// The first line of a pass's text, behind `id: `.
std::string_view summary_of(std::string_view id);

// All passes in the order in which they run, as Markdown: what stands in passes/README.md.
std::string passes_page();

}  // namespace drydock::cli
