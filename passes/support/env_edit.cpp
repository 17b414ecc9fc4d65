#include "passes/support/env_edit.hpp"
#include "ir/comments.hpp"

#include <algorithm>

namespace drydock::passes {

namespace {

// A pair of an ENV in the logical text, quotes included.
Span pair_span(const Instruction &instruction, const KeyValue &pair) {
  const Span key = instruction.logical.range_of(pair.key.text);
  const Span value =
      pair.value.text.empty() ? Span{key.end + 1, key.end + 1} : instruction.logical.range_of(pair.value.text);
  return {key.begin, value.end};
}

}  // namespace

bool remove_variable(const rewrite::Rewriter &rewriter, const model::Stage &stage, std::string_view name,
                     rewrite::Fix &fix) {
  const Document &document = rewriter.document();
  const Instruction *found = nullptr;
  std::size_t index = 0, pair_index = 0, times = 0;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = document.instructions[i];
    if (const Arg *arg = instruction.as<Arg>())
      for (const Arg::Declaration &declaration : arg->declarations) times += declaration.name == name;
    const Env *env = instruction.as<Env>();
    if (env == nullptr) continue;
    for (std::size_t p = 0; p < env->pairs.size(); ++p) {
      if (env->pairs[p].key.text != name) continue;
      ++times;
      found = &instruction;
      index = i;
      pair_index = p;
    }
  }
  if (times != 1 || found == nullptr) return false;
  const Env &env = *found->as<Env>();
  const KeyValue &pair = env.pairs[pair_index];
  if (!found->logical.holds(pair.key.text) || (!pair.value.text.empty() && !found->logical.holds(pair.value.text)))
    return false;
  const model::Value value = rewriter.model().expand(index, pair.value);
  if (!value.is_known()) return false;
  if (env.pairs.size() == 1) {
    const Span lines = document.lines_of(*found);
    if (has_comment_inside(document, *found, lines)) return false;
    fix.erase(lines);
    fix.absorbed.push_back({index, "only set " + std::string(name)});
  } else {
    const Span own = pair_span(*found, pair);
    const bool first = pair_index == 0;
    const Span neighbour = pair_span(*found, env.pairs[first ? 1 : pair_index - 1]);
    const Span range = first ? Span{own.begin, neighbour.begin} : Span{neighbour.end, own.end};
    const Span place = first ? Span{found->logical.physical(own.begin), found->logical.physical(neighbour.begin)}
                             : Span{found->logical.physical(Span{neighbour.begin, neighbour.end}).end,
                                    found->logical.physical(Span{own.begin, own.end}).end};
    if (range.empty() || has_comment_inside(document, *found, place)) return false;
    fix.erase(place);
  }
  fix.differences.push_back({rewrite::Difference::Field::environment, std::string(name), value.text, std::nullopt});
  return true;
}

}  // namespace drydock::passes
