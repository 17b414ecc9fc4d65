// Look-ups in typed instructions.
#include "ir/instruction.hpp"

#include <algorithm>
#include <array>

#include "ir/text.hpp"

namespace drydock {

std::string_view to_string(Keyword keyword) {
  static constexpr std::array<std::string_view, 19> names = {
      "ADD",   "ARG",        "CMD",     "COPY", "ENTRYPOINT", "ENV",        "EXPOSE", "FROM",   "HEALTHCHECK",
      "LABEL", "MAINTAINER", "ONBUILD", "RUN",  "SHELL",      "STOPSIGNAL", "USER",   "VOLUME", "WORKDIR",
      ""};
  return names[static_cast<std::size_t>(keyword)];
}

std::string From::stage_name() const {
  std::string result(name.value_or(""));
  // The one other character that becomes a letter of a name.
  constexpr std::string_view kelvin = "\u212A";
  for (auto at = result.find(kelvin); at != std::string::npos; at = result.find(kelvin))
    result.replace(at, kelvin.size(), "k");
  return lower(result);
}

std::optional<std::string_view> Mount::get(std::string_view key) const {
  // The last one counts: the builder reads them in order.
  const auto found =
      std::find_if(options.rbegin(), options.rend(), [&](const auto &option) { return option.key == key; });
  if (found == options.rend()) return std::nullopt;
  return found->value.value_or(std::string_view());
}

std::optional<std::string_view> Mount::target() const {
  const auto found = std::find_if(options.rbegin(), options.rend(), [](const auto &option) {
    return option.key == "target" || option.key == "dst" || option.key == "destination";
  });
  if (found == options.rend()) return std::nullopt;
  return found->value.value_or(std::string_view());
}

const Flag *Instruction::flag(std::string_view name) const {
  const auto found = std::find_if(flags.begin(), flags.end(), [&](const Flag &flag) { return flag.name == name; });
  return found == flags.end() ? nullptr : &*found;
}

}  // namespace drydock
