// A text that knows where each of its bytes comes from, through any number of passes: from the original file, or from
// the fix that wrote it. It serves attribution and review, and never a pass's decision.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ir/span.hpp"
#include "rewrite/fix.hpp"

namespace drydock::rewrite {

class TrackedText {
 public:
  // A number for a fix that the caller chooses.
  using FixNumber = std::size_t;

  struct Part {
    std::string text;
    std::optional<Offset> original;  // where its first byte stood; absent for text that a fix wrote
    std::optional<FixNumber> fix;    // the last one that wrote or moved it
    Offset begin = 0;                // in the whole text
  };
  struct Removal {
    Span original;
    FixNumber fix;
  };

  explicit TrackedText(std::string original);

  std::string text() const;
  const std::vector<Part> &parts() const { return parts_; }
  // Original bytes that a fix deleted or moved away.
  const std::vector<Removal> &removals() const { return removals_; }

  // The text with the edits carried out; nothing where two of them want the same byte. Edits that lie inside a moved
  // span move with it.
  std::optional<TrackedText> with(const std::vector<std::pair<Edit, FixNumber>> &edits) const;

  // Where the byte at `at` stood in the original, if it stood there.
  std::optional<Offset> original_of(Offset at) const;
  // The fixes that wrote or moved bytes in the span, in order, each once.
  std::vector<FixNumber> fixes_in(Span span) const;
  // The fixes that removed bytes of the original's span.
  std::vector<FixNumber> removers_of(Span original) const;

 private:
  TrackedText() = default;
  void append(Part part);
  void append_range(const TrackedText &from, Span span, std::optional<FixNumber> fix);
  const Part *part_at(Offset at) const;

  std::vector<Part> parts_;
  std::vector<Removal> removals_;
};

}  // namespace drydock::rewrite
