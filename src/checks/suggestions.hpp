// "(did you mean X?)" for as many names as are worth it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "checks/variables.hpp"
#include "model/readers.hpp"

namespace drydock::checks {

// A file with very many names that are not known would have each compared with very many that are: after a million
// comparisons nothing is suggested any more.
class Suggestions {
 public:
  explicit Suggestions(const model::Readers &readers) : readers_(readers) {}

  // "" or the builder's words.
  std::string nearest(std::string_view name, const Variables &variables) {
    if (left_ == 0) return {};
    const std::vector<std::string_view> known = variables.names();
    left_ -= std::min(left_, known.size());
    return readers_.suggestion(name, known, false);
  }

 private:
  const model::Readers &readers_;
  std::size_t left_ = 1000000;
};

}  // namespace drydock::checks
