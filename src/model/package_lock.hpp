// Whether a package-lock.json or npm-shrinkwrap.json fits a package.json: what `npm ci` asks for before it installs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/package_json.hpp"

namespace drydock::model {

struct PackageLock {
  int version = 0;     // lockfileVersion; 0: of before npm 5
  Json content;
  std::string missing_peer;  // a peer dependency that the lock names nobody for, "" for none; from version 2 on
};

// Nothing where the text is no lock file.
std::optional<PackageLock> read_package_lock(std::string_view text);

// Why it does not fit, or is not seen to; "" where it does.
std::string misfit(const PackageJson &manifest, const PackageLock &lock);

// Whether a version lies in a range of npm's; nothing where the range is of a kind that is not decided here: only exact
// versions, ^, ~, >= and * are.
std::optional<bool> satisfies(std::string_view version, std::string_view range);

}  // namespace drydock::model
