// The rows of a table by their names: for the questions that are asked of every command of every file. Made once, when it
// is first asked for, so that a start of the program pays nothing for it.
#pragma once

#include <bit>
#include <span>
#include <string_view>
#include <vector>

namespace drydock::knowledge {

template <typename Row>
class NameIndex {
 public:
  // `names_of` gives a row's names, any range of views. Of rows that share a name the first has it.
  template <typename NamesOf>
  NameIndex(std::span<const Row> rows, NamesOf names_of) {
    std::size_t count = 0;
    for (const Row &row : rows)
      for ([[maybe_unused]] const std::string_view name : names_of(row)) ++count;
    places_.resize(std::bit_ceil(4 * count + 1));
    for (const Row &row : rows)
      for (const std::string_view name : names_of(row))
        if (find(name) == nullptr) places_[place_of(name)] = {name, &row};
  }

  // Null where no row has the name.
  const Row *find(std::string_view name) const { return places_[place_of(name)].row; }

 private:
  struct Place {
    std::string_view name;
    const Row *row = nullptr;
  };

  // Where the name stands, or would. Most places are free, so the search soon ends.
  std::size_t place_of(std::string_view name) const {
    std::size_t place = name.size();
    for (const char c : name) place = place * 31 + static_cast<unsigned char>(c);
    for (;; ++place) {
      place &= places_.size() - 1;
      if (places_[place].row == nullptr || places_[place].name == name) return place;
    }
  }

  std::vector<Place> places_;
};

}  // namespace drydock::knowledge
