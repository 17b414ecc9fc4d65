#include "ir/logical_text.hpp"

#include <algorithm>

namespace drydock {

namespace {

using Segments = List<LogicalText::Segment>;

Segments::iterator segment_of(Segments segments, Offset logical) {
  const auto after = std::upper_bound(segments.begin(), segments.end(), logical,
                                      [](Offset at, const LogicalText::Segment &s) { return at < s.logical; });
  return after == segments.begin() ? after : after - 1;
}

}  // namespace

Offset LogicalText::physical(Offset logical) const {
  if (segments_ == nullptr) return origin_or_segments_ + logical;
  // The end of the text belongs to the last byte, not to a segment that would start there.
  if (logical > 0 && logical == size_) return physical(logical - 1) + 1;
  const auto segment = segment_of(segments(), logical);
  return segment->physical + (logical - segment->logical);
}

Span LogicalText::physical(Span logical) const {
  const Offset begin = physical(logical.begin);
  if (logical.empty()) return {begin, begin};
  return {begin, physical(logical.end - 1) + 1};
}

std::vector<Span> LogicalText::stretches(Span logical) const {
  if (logical.empty()) return {};
  if (segments_ == nullptr) return {physical(logical)};
  std::vector<Span> result;
  const Segments all = segments();
  for (auto segment = segment_of(all, logical.begin); segment != all.end(); ++segment) {
    const Offset next = segment + 1 == all.end() ? size_ : (segment + 1)->logical;
    const Offset begin = std::max(segment->logical, logical.begin);
    const Offset end = std::min(next, logical.end);
    if (begin >= logical.end) break;
    if (begin < end)
      result.push_back({segment->physical + (begin - segment->logical), segment->physical + (end - segment->logical)});
  }
  return result;
}

}  // namespace drydock
