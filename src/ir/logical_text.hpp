// The text of one instruction as the builder sees it: continuations, and the comment and blank lines between them,
// taken out (dockerfile-language § 2), with the way back from each byte to the file.
#pragma once

#include <string_view>
#include <vector>

#include "ir/arena.hpp"
#include "ir/span.hpp"

namespace drydock {

class LogicalText {
 public:
  // From `logical` on, byte i of the text stands at `physical + (i - logical)` in the file.
  struct Segment {
    Offset logical;
    Offset physical;
  };

  LogicalText() = default;
  // A text that stands in the file in one stretch from `origin` on.
  LogicalText(std::string_view text, Offset origin)
      : text_(text.data()), size_(static_cast<Offset>(text.size())), origin_or_segments_(origin) {}
  // A spliced text. `segments` is sorted, starts at logical 0, and like `text` outlives this object.
  LogicalText(std::string_view text, List<Segment> segments)
      : text_(text.data()), size_(static_cast<Offset>(text.size())),
        origin_or_segments_(static_cast<std::uint32_t>(segments.size())), segments_(segments.data()) {}

  std::string_view text() const { return {text_, size_}; }
  std::string_view text(Span logical) const { return {text_ + logical.begin, logical.size()}; }
  bool spliced() const { return segments_ != nullptr; }

  // Where the byte at `logical` stands in the file; for the end of the text, the place just after its last byte.
  Offset physical(Offset logical) const;

  // The stretch of the file from the first to just after the last byte of a logical range: continuations and comments
  // inside it are part of the result. An empty range gives the place of its begin.
  Span physical(Span logical) const;

  // The same range as the separate stretches of the file that hold its bytes, none of them empty.
  std::vector<Span> stretches(Span logical) const;

  // The logical range of a view into text(), or into any string that text() owns a part of.
  Span range_of(std::string_view part) const {
    const auto begin = static_cast<Offset>(part.data() - text_);
    return {begin, begin + static_cast<Offset>(part.size())};
  }

  // Whether `part` points into text(): decoded JSON strings and unquoted flags may not.
  bool holds(std::string_view part) const {
    return part.data() >= text_ && part.data() + part.size() <= text_ + size_;
  }

 private:
  List<Segment> segments() const { return {segments_, origin_or_segments_}; }

  // Packed: a large file has millions of these.
  const char *text_ = nullptr;
  Offset size_ = 0;
  std::uint32_t origin_or_segments_ = 0;  // the number of segments where there are any
  const Segment *segments_ = nullptr;
};

}  // namespace drydock
