// The rows of a table by their names: for the questions that are asked of every command of every file. Made once, when it
// is first asked for, so that a start of the program pays nothing for it.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>

namespace drydock::knowledge {

template <typename Row>
class NameIndex {
 public:
  // `names_of` gives a row's names, any range of views. Of rows that share a name the first has it.
  template <typename NamesOf>
  NameIndex(std::span<const Row> rows, NamesOf names_of) {
    for (const Row &row : rows)
      for (const std::string_view name : names_of(row)) rows_.emplace(name, &row);
  }

  // Null where no row has the name.
  const Row *find(std::string_view name) const {
    const auto found = rows_.find(name);
    return found == rows_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const Row *> rows_;
};

}  // namespace drydock::knowledge
