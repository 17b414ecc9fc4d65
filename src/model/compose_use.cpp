#include "model/compose_use.hpp"

namespace drydock::model {

namespace {

// What is in force if a service starts its image; nothing where it is not known.
std::optional<ImageStart> start_of(const ComposeService &service, const std::string &where) {
  // Another stage's image, or a service of which this is a part.
  if (service.extends || service.build->target) return std::nullopt;
  ImageStart start{{}, service.entrypoint.has_value(), where};
  for (const std::optional<ComposeCommand> *part : {&service.entrypoint, &service.command}) {
    if (!*part) continue;
    if (!(*part)->words) return std::nullopt;
    start.words.insert(start.words.end(), (*part)->words->begin(), (*part)->words->end());
  }
  return start;
}

// Gathers what all have to agree on.
template <typename Value>
struct Agreement {
  std::optional<Value> value;
  bool asked = false;

  void add(const std::optional<Value> &other) {
    if (!asked) value = other;
    else if (value && (!other || !(*value == *other))) value.reset();
    asked = true;
  }
};

}  // namespace

ComposeUse compose_use(std::span<const ComposeSource *const> sources, const std::string &dockerfile) {
  Agreement<std::string> context;
  Agreement<ImageStart> start;
  for (const ComposeSource *source : sources) {
    for (const ComposeService *service : services_built_from(source->file, source->folder, dockerfile)) {
      context.add(context_of(*service->build, source->folder));
      if (!source->starts) continue;
      std::optional<ImageStart> own = source->file.has_includes ? std::nullopt : start_of(*service, source->name);
      // Two files that say the same agree, whichever is named.
      if (own && start.value && own->words == start.value->words &&
          own->replaces_entrypoint == start.value->replaces_entrypoint)
        own->where = start.value->where;
      start.add(own);
    }
  }
  // The image's own start is no news.
  if (start.value && start.value->words.empty()) start.value.reset();
  return {context.value, start.value};
}

}  // namespace drydock::model
