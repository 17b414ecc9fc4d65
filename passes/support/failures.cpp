#include "passes/support/failures.hpp"

#include "passes/support/cleanups.hpp"

namespace drydock::passes {

namespace {

using shell::Node;
using shell::NodeKind;
using shell::Separator;

bool joins(Separator separator) { return separator == Separator::and_if || separator == Separator::or_if; }

// `true` or `:`, for which it is all the same.
bool does_nothing(const Node &node) {
  return node.kind == NodeKind::simple && node.words.size() == 1 && node.assignments.empty() &&
         (node.words[0].value == "true" || node.words[0].value == ":");
}

// `exit 1`, alone or at the end of `{ …; }` or `( … )`.
bool gives_up(const Node &node) {
  if (node.kind == NodeKind::group || node.kind == NodeKind::subshell || node.kind == NodeKind::list)
    return !node.children.empty() && gives_up(node.children.back());
  if (node.kind != NodeKind::simple || node.words.size() != 2 || node.words[0].value != "exit") return false;
  const shell::Word &status = node.words[1];
  return status.literal && status.value.find_first_not_of("0123456789") == std::string::npos &&
         status.value.find_first_not_of('0') != std::string::npos;
}

// What holds for a node by where it stands.
struct Place {
  Failure failure = Failure::ends_build;
  bool stops = false;  // `set -e` is in force: not in front of `&&`, whatever stands there
  bool piped = false;
};

class Walk {
 public:
  explicit Walk(const std::function<void(const CommandUse &)> &visit) : visit_(visit) {}

  void node(const Node &node, Place place, const Node *pipeline = nullptr, std::size_t position = 0) {
    words(node, place);
    const auto all = [&](const Place &inner) { for (const Node &child : node.children) this->node(child, inner); };
    switch (node.kind) {
      case NodeKind::simple:
      case NodeKind::opaque:
        return visit_({&node, place.failure, pipeline, position, place.piped});
      case NodeKind::pipeline:
        if (node.negated) place.failure = Failure::tested;
        if (node.children.size() == 1) return all(place);
        visit_({&node, place.failure, pipeline, position, place.piped});
        place.piped = true;
        for (std::size_t i = 0; i < node.children.size(); ++i) this->node(node.children[i], place, &node, i);
        return;
      case NodeKind::list:
        for (std::size_t i = 0; i < node.children.size(); ++i) this->node(node.children[i], of_child(node, i, place));
        return;
      case NodeKind::subshell:
      case NodeKind::group:
      case NodeKind::case_clause:
        return all(place);
      case NodeKind::for_clause:
        return all(of_round(place));
      case NodeKind::while_clause:
        this->node(node.children[0], with(place, Failure::tested));
        return this->node(node.children[1], of_round(place));
      case NodeKind::if_clause:
        for (std::size_t i = 0; i < node.children.size(); ++i)
          this->node(node.children[i],
                     i % 2 == 0 && i + 1 < node.children.size() ? with(place, Failure::tested) : place);
        return;
      case NodeKind::function:
        return all(with(place, Failure::tested));  // by whom it is called is not followed
    }
  }

 private:
  static Place with(Place place, Failure failure) {
    place.failure = failure;
    return place;
  }

  // The scripts inside the node's own words.
  void words(const Node &node, const Place &place) {
    const auto inside = [&](const shell::Word &word, Failure failure) {
      for (const Node &script : word.substitutions) this->node(script, with(place, failure));
    };
    for (const shell::Redirect &redirect : node.redirects) inside(redirect.target, Failure::ignored);
    for (const shell::Word &word : node.words) inside(word, Failure::ignored);
    // Of assignments alone the status is that of the last substitution.
    const bool alone = node.words.empty() && place.failure == Failure::ends_build;
    for (const shell::Assignment &assignment : node.assignments)
      inside(assignment.value, alone ? place.failure : Failure::ignored);
  }

  // Only the last round's status is that of the loop.
  static Place of_round(Place place) {
    if (place.failure == Failure::ends_build && !place.stops) place.failure = Failure::ignored;
    return place;
  }

  static Place of_child(const Node &list, std::size_t child, Place place) {
    std::size_t end = child;  // of the `a && b || c` that it stands in
    while (end + 1 < list.children.size() && joins(list.separators[end])) ++end;
    place.failure = failure_of_child(list, child, end, place);
    place.stops &= child == end;
    return place;
  }

  static Failure failure_of_child(const Node &list, std::size_t child, std::size_t end, const Place &of_list) {
    const bool ends_build = of_list.failure == Failure::ends_build;
    for (std::size_t i = child; i < end; ++i) {
      if (list.separators[i] != Separator::or_if) continue;
      if (i + 1 == end && i == child && does_nothing(list.children[end])) return Failure::ignored;
      return i + 1 == end && ends_build && gives_up(list.children[end]) ? Failure::ends_build : Failure::tested;
    }
    if (list.separators[end] == Separator::background) return child == end ? Failure::ignored : Failure::tested;
    const bool last = end + 1 == list.children.size();
    if (child != end) return last && ends_build ? Failure::ends_build : Failure::tested;
    if (last) return of_list.failure;
    return ends_build && of_list.stops ? Failure::ends_build : Failure::ignored;
  }

  const std::function<void(const CommandUse &)> &visit_;
};

}  // namespace

void for_each_use(const shell::Script &script, const std::function<void(const CommandUse &)> &visit) {
  Walk(visit).node(script.root, {.failure = Failure::ends_build, .stops = stops_at_failures(script)});
}

}  // namespace drydock::passes
