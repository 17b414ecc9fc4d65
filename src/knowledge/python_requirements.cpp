// Lookups for the tables in python_requirements_table.cpp and python_requirements_complete.cpp.
#include "knowledge/python_requirements.hpp"

namespace drydock::knowledge {

std::string normalise_requirement(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c == '-' || c == '_' || c == '.') {
      if (!result.empty() && result.back() == '-') continue;
      result += '-';
    } else {
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return result;
}

const PythonRequirement *python_requirement(std::string_view normalised_name) {
  for (const PythonRequirement &row : python_requirements()) {
    if (row.name == normalised_name) return &row;
  }
  return nullptr;
}

std::optional<PythonNeeds> python_needs(std::string_view normalised_name) {
  if (const PythonRequirement *row = python_requirement(normalised_name)) return row->needs;
  if (complete_python_requirements().contains(normalised_name)) return PythonNeeds::nothing;
  return std::nullopt;
}

}  // namespace drydock::knowledge
