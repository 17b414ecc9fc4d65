// Positions in a text, as byte offsets.
#pragma once

#include <compare>
#include <cstdint>

namespace drydock {

// Bytes from the start of a text. Inputs of 4 GiB or more are refused when they are read.
using Offset = std::uint32_t;

// The half-open range [begin, end).
struct Span {
  Offset begin = 0;
  Offset end = 0;

  constexpr Offset size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Offset at) const { return begin <= at && at < end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  constexpr auto operator<=>(const Span &) const = default;
};

}  // namespace drydock
