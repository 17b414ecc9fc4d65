#include "rewrite/tracked_text.hpp"

#include <algorithm>
#include <tuple>

namespace drydock::rewrite {

namespace {

using Edits = std::vector<std::pair<Edit, TrackedText::FixNumber>>;

// One place where something is taken out or put in.
struct Step {
  Offset at;
  bool removes;  // `span` from `at` on; else an insertion
  int order;
  std::size_t edit;
  Span span;
};

bool takes_out(const Edit &edit) { return edit.kind != Edit::Kind::copy && !edit.span.empty(); }

bool strictly_inside(Offset at, Span span) { return span.begin < at && at < span.end; }

// Removals must not overlap, but one may lie in a move that takes it along; nothing is put inside what is replaced.
bool compatible(const Edits &edits) {
  std::vector<const Edit *> removals;
  for (const auto &[edit, number] : edits)
    if (takes_out(edit)) removals.push_back(&edit);
  // Of those that begin together the longest first, so that what lies inside another follows it.
  std::sort(removals.begin(), removals.end(), [](const Edit *a, const Edit *b) {
    return std::tuple(a->span.begin, b->span.end) < std::tuple(b->span.begin, a->span.end);
  });
  std::vector<const Edit *> open;
  std::vector<Span> replaced;
  for (const Edit *edit : removals) {
    while (!open.empty() && open.back()->span.end <= edit->span.begin) open.pop_back();
    if (!open.empty()) {
      const Edit &outer = *open.back();
      const bool nests = outer.kind == Edit::Kind::move && edit->kind == Edit::Kind::replace &&
                         edit->span.end <= outer.span.end && edit->span != outer.span;
      if (!nests) return false;
    }
    open.push_back(edit);
    if (edit->kind == Edit::Kind::replace) replaced.push_back(edit->span);
  }
  const auto inside_replaced = [&](Offset at) {
    const auto after = std::partition_point(replaced.begin(), replaced.end(), [&](Span s) { return s.begin < at; });
    return after != replaced.begin() && strictly_inside(at, *(after - 1));
  };
  return std::none_of(edits.begin(), edits.end(), [&](const auto &item) {
    const Edit &edit = item.first;
    if (edit.kind != Edit::Kind::replace) return inside_replaced(edit.to) || strictly_inside(edit.to, edit.span);
    return edit.span.empty() && inside_replaced(edit.span.begin);
  });
}

}  // namespace

TrackedText::TrackedText(std::string original) { append({std::move(original), Offset{0}, std::nullopt, 0}); }

std::string TrackedText::text() const {
  std::string result;
  for (const Part &part : parts_) result += part.text;
  return result;
}

void TrackedText::append(Part part) {
  if (part.text.empty()) return;
  part.begin = parts_.empty() ? 0 : parts_.back().begin + static_cast<Offset>(parts_.back().text.size());
  if (!parts_.empty()) {
    Part &last = parts_.back();
    const bool follows = last.original && part.original &&
                         *last.original + last.text.size() == *part.original && last.fix == part.fix;
    if (follows) {
      last.text += part.text;
      return;
    }
  }
  parts_.push_back(std::move(part));
}

void TrackedText::append_range(const TrackedText &from, Span span, std::optional<FixNumber> fix) {
  if (span.begin >= span.end) return;
  auto at = std::upper_bound(from.parts_.begin(), from.parts_.end(), span.begin,
                             [](Offset o, const Part &p) { return o < p.begin; });
  for (at -= at == from.parts_.begin() ? 0 : 1; at != from.parts_.end() && at->begin < span.end; ++at) {
    const Part &part = *at;
    const Offset end = part.begin + static_cast<Offset>(part.text.size());
    const Offset first = std::max(part.begin, span.begin), last = std::min(end, span.end);
    if (first >= last) continue;
    Part piece{part.text.substr(first - part.begin, last - first), part.original, fix ? fix : part.fix, 0};
    if (piece.original) *piece.original += first - part.begin;
    append(std::move(piece));
  }
}

std::optional<TrackedText> TrackedText::with(const Edits &edits) const {
  if (!compatible(edits)) return std::nullopt;
  TrackedText result;
  result.removals_ = removals_;

  std::vector<Step> steps;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const Edit &edit = edits[i].first;
    if (takes_out(edit)) {
      steps.push_back({edit.span.begin, true, 0, i, edit.span});
      for (const Part &part : parts_) {
        const Offset end = part.begin + static_cast<Offset>(part.text.size());
        const Offset first = std::max(part.begin, edit.span.begin), last = std::min(end, edit.span.end);
        if (part.original && first < last)
          result.removals_.push_back(
              {{*part.original + (first - part.begin), *part.original + (last - part.begin)}, edits[i].second});
      }
    }
    const Offset at = edit.kind == Edit::Kind::replace ? edit.span.begin : edit.to;
    if (edit.kind != Edit::Kind::replace || !edit.text.empty()) steps.push_back({at, false, edit.order, i, edit.span});
  }
  // At one place insertions come before a removal, in the order that their fixes ask for, and before the text that
  // takes the place of what is removed.
  std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
    return std::tuple(a.at, a.removes, a.order, !a.span.empty()) <
           std::tuple(b.at, b.removes, b.order, !b.span.empty());
  });

  // Emits [range) with the steps strictly inside it; `mover` is the edit whose own removal is not carried out.
  const auto emit = [&](auto &&self, Span range, std::optional<std::size_t> mover) -> void {
    Offset at = range.begin;
    const std::optional<FixNumber> moved_by = mover ? std::optional(edits[*mover].second) : std::nullopt;
    for (const Step &step : steps) {
      if (step.at < at || (mover && step.edit == *mover)) continue;
      const bool inside = mover
                              ? (step.at < range.end && (step.removes ? step.at >= range.begin : step.at > range.begin))
                              : step.at <= range.end;
      if (!inside) continue;
      result.append_range(*this, {at, step.at}, moved_by);
      at = step.at;
      const auto &[edit, number] = edits[step.edit];
      if (step.removes) {
        at = step.span.end;
      } else if (edit.kind == Edit::Kind::replace) {
        result.append({edit.text, std::nullopt, number, 0});
      } else if (edit.kind == Edit::Kind::copy) {
        result.append_range(*this, edit.span, number);
      } else {
        self(self, edit.span, step.edit);
      }
    }
    result.append_range(*this, {at, range.end}, moved_by);
  };
  const Offset size = parts_.empty() ? 0 : parts_.back().begin + static_cast<Offset>(parts_.back().text.size());
  emit(emit, {0, size}, std::nullopt);
  return result;
}

const TrackedText::Part *TrackedText::part_at(Offset at) const {
  const auto after =
      std::upper_bound(parts_.begin(), parts_.end(), at, [](Offset o, const Part &p) { return o < p.begin; });
  if (after == parts_.begin()) return nullptr;
  const Part &part = *(after - 1);
  return at < part.begin + part.text.size() ? &part : nullptr;
}

std::optional<Offset> TrackedText::original_of(Offset at) const {
  const Part *part = part_at(at);
  if (part == nullptr || !part->original) return std::nullopt;
  return *part->original + (at - part->begin);
}

std::vector<TrackedText::FixNumber> TrackedText::fixes_in(Span span) const {
  std::vector<FixNumber> result;
  for (const Part &part : parts_) {
    const Span here{part.begin, part.begin + static_cast<Offset>(part.text.size())};
    if (part.fix && here.overlaps(span)) result.push_back(*part.fix);
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::vector<TrackedText::FixNumber> TrackedText::removers_of(Span original) const {
  std::vector<FixNumber> result;
  for (const Removal &removal : removals_)
    if (removal.original.overlaps(original)) result.push_back(removal.fix);
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

}  // namespace drydock::rewrite
