#include "passes/support/failures.hpp"

#include <algorithm>

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

class Walk {
 public:
  Walk(const shell::Script &script, const std::function<void(const CommandUse &)> &visit)
      : visit_(visit), stops_at_failures_(stops_at_failures(script)) {}

  void node(const Node &node, Failure failure, const Node *pipeline = nullptr, std::size_t position = 0) {
    const auto all = [&](Failure inner) { for (const Node &child : node.children) this->node(child, inner); };
    for (const shell::Redirect &redirect : node.redirects) substitutions(redirect.target, Failure::ignored);
    // Of assignments alone the status is that of the last substitution.
    for (const shell::Assignment &assignment : node.assignments)
      substitutions(assignment.value, node.words.empty() && failure == Failure::ends_build ? failure : Failure::ignored);
    for (const shell::Word &word : node.words) substitutions(word, Failure::ignored);
    switch (node.kind) {
      case NodeKind::simple:
      case NodeKind::opaque:
        return visit_({&node, failure, pipeline, position});
      case NodeKind::pipeline:
        if (node.negated) failure = Failure::tested;
        if (node.children.size() > 1) visit_({&node, failure, pipeline, position});
        for (std::size_t i = 0; i < node.children.size(); ++i)
          this->node(node.children[i], failure, node.children.size() > 1 ? &node : nullptr, i);
        return;
      case NodeKind::list:
        for (std::size_t i = 0; i < node.children.size(); ++i) this->node(node.children[i], of_child(node, i, failure));
        return;
      case NodeKind::subshell:
      case NodeKind::group:
      case NodeKind::case_clause:
        return all(failure);
      case NodeKind::for_clause:
        return all(of_round(failure));
      case NodeKind::while_clause:
        this->node(node.children[0], Failure::tested);
        return this->node(node.children[1], of_round(failure));
      case NodeKind::if_clause:
        for (std::size_t i = 0; i < node.children.size(); ++i)
          this->node(node.children[i], i % 2 == 0 && i + 1 < node.children.size() ? Failure::tested : failure);
        return;
      case NodeKind::function:
        return all(Failure::tested);  // by whom it is called is not followed
    }
  }

 private:
  void substitutions(const shell::Word &word, Failure failure) {
    for (const Node &script : word.substitutions) node(script, failure);
  }

  // Only the last round's status is that of the loop.
  Failure of_round(Failure failure) const {
    return failure == Failure::ends_build && !stops_at_failures_ ? Failure::ignored : failure;
  }

  Failure of_child(const Node &list, std::size_t child, Failure of_list) const {
    std::size_t end = child;  // of the `a && b || c` that it stands in
    while (end + 1 < list.children.size() && joins(list.separators[end])) ++end;
    const auto from = list.separators.begin();
    const auto alternative = std::find(from + static_cast<std::ptrdiff_t>(child), from + static_cast<std::ptrdiff_t>(end), Separator::or_if);
    if (alternative != from + static_cast<std::ptrdiff_t>(end)) {
      const auto other = static_cast<std::size_t>(alternative - from) + 1;
      if (other == end && other == child + 1 && does_nothing(list.children[other])) return Failure::ignored;
      if (other == end && of_list == Failure::ends_build && gives_up(list.children[other])) return of_list;
      return Failure::tested;
    }
    if (list.separators[end] == Separator::background) return child == end ? Failure::ignored : Failure::tested;
    const bool last = end + 1 == list.children.size();
    if (child != end) return last && of_list == Failure::ends_build ? of_list : Failure::tested;
    if (last) return of_list;
    if (of_list == Failure::ends_build) return stops_at_failures_ ? of_list : Failure::ignored;
    return Failure::ignored;
  }

  const std::function<void(const CommandUse &)> &visit_;
  bool stops_at_failures_;
};

}  // namespace

void for_each_use(const shell::Script &script, const std::function<void(const CommandUse &)> &visit) {
  Walk(script, visit).node(script.root, Failure::ends_build);
}

}  // namespace drydock::passes
