#include "print/git_patch.hpp"

#include <fmt/format.h>

namespace drydock::print {

std::string git_patch(DiffSide before, DiffSide after, unsigned context) {
  const std::string diff = unified_diff(before, after, {}, {.context = context});
  const bool makes = before.name.empty(), removes = after.name.empty();
  // A file without a line has no hunks.
  if (diff.empty() && makes == removes) return {};
  const std::string_view name = makes ? after.name : before.name;
  std::string text =
      fmt::format("diff --git {} {}\n", quoted_name("a/", name), quoted_name("b/", removes ? name : after.name));
  if (makes) text += "new file mode 100644\n";
  if (removes) text += "deleted file mode 100644\n";
  return text + diff;
}

std::string PatchReport::add(const Examined &file) {
  if (!file.outcome) return {};
  for (const rewrite::OtherFile &other : file.outcome->others) {
    const auto [texts, first] = others_.try_emplace(place_of_(other.name), Texts{other.before, {}});
    texts->second.after = other.text.text();
  }
  const std::string name = place_of_(file.name), after = file.outcome->after();
  return git_patch({name, file.outcome->before}, {name, after});
}

std::string PatchReport::end(int) {
  std::string text;
  for (const auto &[name, texts] : others_)
    text += git_patch(texts.before ? DiffSide{name, *texts.before} : DiffSide{}, {name, texts.after});
  return text;
}

}  // namespace drydock::print
