#include "passes/support/pipe_failure.hpp"

#include <algorithm>

#include "knowledge/pipes.hpp"
#include "model/package_calls.hpp"
#include "passes/support/failures.hpp"
#include "passes/support/options.hpp"

namespace drydock::passes {

using shell::Node;
using shell::NodeKind;

namespace {

// The command that a part of a pipe gets its status from, where that is one command with a plain name: else null.
const Node *last_command(const Node &part) {
  if (part.kind == NodeKind::subshell || part.kind == NodeKind::group || part.kind == NodeKind::list)
    return part.children.empty() ? nullptr : last_command(part.children.back());
  const std::size_t program = part.kind == NodeKind::simple ? model::run_word(part) : 0;
  return program < part.words.size() && part.words[program].literal ? &part : nullptr;
}

const std::string &program_of(const Node &command) { return command.words[model::run_word(command)].value; }

bool reads_to_end(const Node &part) {
  if (part.kind != NodeKind::simple || last_command(part) == nullptr) return false;
  const knowledge::PipeReader *reader = knowledge::pipe_reader(program_of(part));
  if (reader == nullptr) return false;
  bool needed = reader->needs.empty() || model::run_word(part) + 1 == part.words.size();
  for (std::size_t i = model::run_word(part) + 1; i < part.words.size(); ++i) {
    const std::string &text = part.words[i].value;
    needed |= reader->needs.contains(text);
    for (std::string_view early : reader->early_texts)
      if (text.find(early) != std::string::npos) return false;
  }
  const auto options = options_of(part, model::run_word(part), "");
  return needed && std::none_of(options.begin(), options.end(), [&](const Option &option) {
           const bool letter =
               option.name.size() == 2 && reader->early_letters.find(option.name[1]) != std::string_view::npos;
           return letter || reader->early_options.contains(option.name);
         });
}

}  // namespace

std::optional<Obstacle> obstacle_to_pipefail(const Node &pipeline) {
  for (std::size_t i = 0; i < pipeline.children.size(); ++i) {
    const Node &part = pipeline.children[i];
    const Node *command = last_command(part);
    if (command == nullptr) return Obstacle{"part-not-understood", "a part of a pipe is not understood"};
    if (i > 0 && !reads_to_end(part))
      return Obstacle{
          "stops-reading",
          program_of(*command) + " is not known to read a pipe to its end: what writes into it may fail then"};
    if (i + 1 < pipeline.children.size() && knowledge::status_is_answer(program_of(*command)))
      return Obstacle{"status-is-an-answer",
                       program_of(*command) + " in front of a pipe may fail without anything being wrong"};
  }
  return std::nullopt;
}

bool loses_failure(const Node &pipeline) {
  return std::any_of(pipeline.children.begin(), pipeline.children.end() - 1, [](const Node &part) {
    return !knowledge::only_writes_arguments(program_of(*last_command(part)));
  });
}

bool hides_pipe(const RunText &text) {
  bool hidden = false;
  for_each_use(text.script(), [&](const CommandUse &use) {
    hidden |= use.node->kind == NodeKind::opaque && text.source(use.node->span).find('|') != std::string_view::npos;
    for (const shell::Word &word : use.node->words)
      hidden |= word.opaque && text.source(word.span).find('|') != std::string_view::npos;
    for (const shell::Assignment &assignment : use.node->assignments)
      hidden |= assignment.value.opaque && text.source(assignment.span).find('|') != std::string_view::npos;
  });
  return hidden;
}

}  // namespace drydock::passes
