#include "passes/support/apt_installs.hpp"

#include <algorithm>

#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::PackageManager;
using model::PackageCall;

const PackageManager &apt() { return *knowledge::manager("apt"); }

bool is_plain_install(const PackageCall &call) {
  const std::string_view name = base_name(call.word(call.name_word).value);
  return call.manager == &apt() && (name == apt().command_for_scripts || name == apt().command_for_people) &&
         call.subcommand && call.word(*call.subcommand).value == apt().install.front() && !call.operands.empty();
}

std::vector<PackageCall> plain_installs_before(const model::Model &model, const model::Stage &stage) {
  std::vector<PackageCall> result;
  if (stage.parent) {
    const model::Stage &parent = model.stages()[*stage.parent];
    result = plain_installs_before(model, parent);
    for (std::size_t i = parent.from; i < parent.end; ++i)
      for (const PackageCall &call : model.package_calls(i))
        if (is_plain_install(call)) result.push_back(call);
  }
  return result;
}

namespace {

bool contains_any(std::string_view text, knowledge::Words words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// Whether a COPY may bring a configuration of apt.
bool copies_configuration(const model::Model &model) {
  for (const Instruction &instruction : model.document().instructions)
    if (const auto *copy = instruction.as<Copy>();
        copy != nullptr && copy->destination.text.find("apt") != std::string_view::npos)
      if (copy->destination.text.find("/etc") != std::string_view::npos) return true;
  return false;
}

}  // namespace

std::optional<Obstacle> obstacle_to_defaults(const model::Model &model, const model::Stage &stage) {
  if (!stage.facts || stage.facts->releases.empty() || !stage.facts->docker_clean)
    return Obstacle{"image-unknown",
                    "what the image installs by default, and which release it stands on, is not known"};
  if (stage.facts->distro != knowledge::Distro::debian)
    return Obstacle{"release-not-covered", "what the packages of this distribution recommend is not known"};
  const std::string_view source = model.document().source();
  if (contains_any(source, apt().recommends_settings) || copies_configuration(model))
    return Obstacle{"configured", "the file configures apt, perhaps about recommended packages"};
  if (contains_any(source, apt().foreign_sources))
    return Obstacle{"other-sources", "the file adds or changes package sources, whose packages may recommend others"};
  return std::nullopt;
}

}  // namespace drydock::passes
