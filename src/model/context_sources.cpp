#include "model/context_sources.hpp"

#include <algorithm>

namespace drydock::model {

namespace {

void add_copy(const Model &model, std::size_t index, const Instruction &instruction, ContextSources &sources) {
  if (instruction.flag("from") != nullptr) return;
  for (const Word &word : instruction.as<Copy>()->sources) {
    if (word.text.starts_with("<<")) continue;
    Value source = model.expand(index, word);
    if (source.is_unknown()) sources.unknown = true;
    else if (!is_remote_source(source.text)) sources.known.push_back(std::move(source.text));
  }
}

void add_mounts(const Instruction &instruction, ContextSources &sources) {
  for (const Mount &mount : instruction.as<Run>()->mounts) {
    if (mount.type() != "bind" || mount.get("from")) continue;
    const auto written = mount.get("source");
    const std::string source(written ? *written : mount.get("src").value_or(""));
    if (source.find('$') != std::string::npos) sources.unknown = true;
    else sources.known.push_back(source);
  }
}

}  // namespace

bool is_remote_source(std::string_view source) {
  constexpr std::string_view prefixes[] = {"http://", "https://", "git://", "ssh://", "git@", "github.com/"};
  return std::any_of(std::begin(prefixes), std::end(prefixes),
                     [&](std::string_view prefix) { return source.starts_with(prefix); });
}

ContextSources context_sources(const Model &model, std::size_t instruction) {
  ContextSources sources;
  const Instruction *written = &model.document().instructions[instruction];
  if (const Onbuild *onbuild = written->as<Onbuild>(); onbuild != nullptr && onbuild->trigger)
    written = onbuild->trigger.get();
  if (written->as<Copy>() != nullptr) add_copy(model, instruction, *written, sources);
  if (written->as<Run>() != nullptr) add_mounts(*written, sources);
  return sources;
}

}  // namespace drydock::model
