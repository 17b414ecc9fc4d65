// Lookups for the tables in recommended_packages_table.cpp and recommended_reliance.cpp.
#include "knowledge/recommended_packages.hpp"

#include <algorithm>

namespace drydock::knowledge {

const RecommendedPackages *recommended_packages(std::string_view package, std::string_view release) {
  const auto rows = recommended_packages();
  const auto first = std::lower_bound(rows.begin(), rows.end(), package,
                                      [](const RecommendedPackages &row, std::string_view name) { return row.package < name; });
  for (auto row = first; row != rows.end() && row->package == package; ++row)
    if (row->releases.contains(release)) return &*row;
  return nullptr;
}

const Reliance *reliance_on(std::string_view package) {
  for (const Reliance &row : reliances())
    if (row.package == package) return &row;
  return nullptr;
}

}  // namespace drydock::knowledge
