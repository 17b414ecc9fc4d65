// Package names by distribution release: library packages carry their ABI in the name and are renamed between
// releases (libssl1.1, libssl3, libssl3t64), so "the runtime package of libssl-dev" has one answer a release.
//
// A release without an answer means "not known", never "nothing": a pass that asks for it skips.
#pragma once

#include <optional>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct ByRelease {
  Words bullseye;  // Debian 11
  Words bookworm;  // Debian 12
  Words trixie;    // Debian 13
  Words jammy{};   // Ubuntu 22.04
  Words noble{};   // Ubuntu 24.04

  constexpr std::optional<Words> in(std::string_view release) const {
    Words found;
    if (release == "bullseye") found = bullseye;
    if (release == "bookworm") found = bookworm;
    if (release == "trixie") found = trixie;
    if (release == "jammy") found = jammy;
    if (release == "noble") found = noble;
    if (found.empty()) return std::nullopt;
    return found;
  }

  constexpr bool empty() const {
    return bullseye.empty() && bookworm.empty() && trixie.empty() && jammy.empty() && noble.empty();
  }
};

// The same names in every release of the table.
constexpr ByRelease everywhere(Words packages) {
  return {packages, packages, packages, packages, packages};
}

// The releases that ByRelease has a column for.
inline constexpr Words covered_releases = "bullseye bookworm trixie jammy noble";

}  // namespace drydock::knowledge
