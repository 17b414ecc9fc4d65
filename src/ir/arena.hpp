// Memory for what a document refers to, given back as a whole. Addresses stay.
#pragma once

#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace drydock {

// A list that an arena holds. A large file has very many of them, most of one element: they carry no spare room.
template <typename T>
using List = std::span<const T>;

class Arena {
 public:
  // A copy of the elements.
  template <typename T>
  std::span<T> keep(std::span<const T> elements) {
    const std::span<T> place = room<T>(elements.size());
    std::uninitialized_copy(elements.begin(), elements.end(), place.begin());
    return place;
  }
  std::string_view keep(std::string_view text) {
    const auto kept = keep(std::span<const char>(text));
    return {kept.data(), kept.size()};
  }
  // Memory for so many elements, to be filled by the caller.
  template <typename T>
  std::span<T> room(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    return {static_cast<T *>(memory_.allocate(count * sizeof(T), alignof(T))), count};
  }

 private:
  std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace drydock
