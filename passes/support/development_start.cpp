#include "passes/support/development_start.hpp"

#include <algorithm>

#include "ir/comments.hpp"
#include "knowledge/interpreters.hpp"
#include "model/path.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;

// An ENTRYPOINT that prepares something and then starts its arguments, or is an init program.
bool starts_its_arguments(std::string_view program) {
  return program.ends_with(".sh") || knowledge::command_prefix(program) != nullptr ||
         base_name(program).find("entrypoint") != std::string_view::npos;
}

}  // namespace

std::variant<DevelopmentStart, Obstacle> DevelopmentStart::of(const model::Model &model, const model::Stage &stage) {
  std::optional<std::size_t> entrypoint, command;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = model.document().instructions[i];
    if (instruction.as<Entrypoint>() != nullptr) entrypoint = i;
    if (instruction.as<Cmd>() != nullptr) command = i;
  }
  const StartInstructions all = start_instructions(model, stage);
  if (const model::ImageStart *outside = start_from_outside(model, stage)) {
    if (outside->replaces_entrypoint && all.entrypoint != nullptr)
      return Obstacle{"entrypoint-replaced", outside->where + " starts something else than the ENTRYPOINT"};
    DevelopmentStart start;
    start.instruction_ = stage.from;
    start.outside_ = outside->where;
    start.words_ = outside->words;
    return start;
  }
  if (all.command == nullptr && all.entrypoint == nullptr)
    return Obstacle{"no-start-command", "neither ENTRYPOINT nor CMD says what the container starts"};
  if (!entrypoint && (!command || all.entrypoint != nullptr))
    return Obstacle{"start-of-another-stage", "another stage says what the container starts"};
  DevelopmentStart start;
  const auto &instructions = model.document().instructions;
  if (!entrypoint) {
    start.instruction_ = *command;
    return start.read(model, instructions[*command].as<Cmd>()->command);
  }
  const CommandLine &first = instructions[*entrypoint].as<Entrypoint>()->command;
  start.instruction_ = *entrypoint;
  if (!first.exec || !command) return start.read(model, first);
  const CommandLine &second = instructions[*command].as<Cmd>()->command;
  if (!first.arguments.empty() && starts_its_arguments(*first.arguments.begin())) {
    start.instruction_ = *command;
    return start.read(model, second);
  }
  if (!second.exec) return Obstacle{"start-unclear", "the ENTRYPOINT gets a shell command as its arguments"};
  start.words_.assign(first.arguments.begin(), first.arguments.end());
  start.entrypoint_words_ = start.words_.size();
  start.words_.insert(start.words_.end(), second.arguments.begin(), second.arguments.end());
  start.arguments_ = command;
  return start;
}

std::variant<DevelopmentStart, Obstacle> DevelopmentStart::read(const model::Model &model, const CommandLine &line) {
  std::optional<Obstacle> obstacle;
  if (!line.exec) {
    form_ = Form::shell;
    obstacle = read_script(model, line.text);
  } else {
    words_.assign(line.arguments.begin(), line.arguments.end());
    if (words_.size() == 3 && knowledge::is_posix_shell(words_[0]) && words_[1].starts_with('-') &&
        words_[1].ends_with('c')) {
      form_ = Form::exec_shell;
      shell_ = {words_[0], words_[1]};
      const std::string text = words_[2];
      words_.clear();
      obstacle = read_script(model, text);
    }
  }
  if (!obstacle && words_.empty()) obstacle = Obstacle{"start-unclear", "the start command is empty"};
  if (obstacle) return *obstacle;
  return *this;
}

// The last command of an && or ; list.
std::optional<Obstacle> DevelopmentStart::read_script(const model::Model &model, std::string_view text) {
  const Obstacle unclear{"start-unclear", "what the container starts is more than a list of commands"};
  const shell::Script script = model.readers().shell_script(text);
  if (script.opaque || !script.comments.empty() || script.root.children.empty()) return unclear;
  const shell::Node *node = &script.root;
  while (node->kind == shell::NodeKind::list && !node->children.empty()) {
    for (std::size_t i = 0; i + 1 < node->children.size(); ++i)
      if (node->separators[i] == shell::Separator::or_if || node->separators[i] == shell::Separator::background)
        return unclear;
    node = &node->children.back();
  }
  if (node->kind != shell::NodeKind::simple || !node->redirects.empty() || !node->assignments.empty() ||
      node->words.empty())
    return unclear;
  for (const shell::Word &word : node->words) {
    if (word.opaque || !word.substitutions.empty()) return unclear;
    const std::string written(text.substr(word.span.begin, word.span.size()));
    words_.push_back(word.literal ? word.value : written);
    if (!word.literal) literal_ = false;
    as_written_[words_.back()] = written;
  }
  Offset begin = node->words.front().span.begin;
  if (words_.size() > 1 && words_.front() == "exec") {
    words_.erase(words_.begin());
    begin = node->words[1].span.begin;
  }
  head_ = text.substr(0, begin);
  tail_ = text.substr(node->words.back().span.end);
  if (head_ == "exec ") head_.clear();
  return std::nullopt;
}

DevelopmentStart::Written DevelopmentStart::exec_form(const std::vector<std::string> &words) {
  return {json_array(words), model::in_exec_form(words)};
}

DevelopmentStart::Written DevelopmentStart::written(const std::vector<std::string> &words) const {
  if (form_ == Form::exec || (literal_ && head_.empty())) return exec_form(words);
  std::string text = head_;
  // A shell for their variables: this one is one.
  const bool text_for_shell = words.size() == 3 && words[0] == "sh" && words[1] == "-c";
  if (text_for_shell) text += words[2];
  for (std::size_t i = 0; i < words.size() && !text_for_shell; ++i) {
    const auto found = as_written_.find(words[i]);
    text += (i == 0 ? "" : " ") + (found != as_written_.end() ? found->second : shell_word(words[i]));
  }
  text += tail_;
  if (form_ == Form::shell) return {text, "sh: " + text};
  return exec_form({shell_[0], shell_[1], text});
}

bool DevelopmentStart::replace(const rewrite::Rewriter &rewriter, const model::Stage &stage,
                               const std::vector<std::string> &words, rewrite::Fix &fix) const {
  const Document &document = rewriter.document();
  const model::RuntimeConfig before = rewriter.model().runtime(stage);
  const auto write = [&](std::size_t index, const Written &now, const std::string &was) {
    const Instruction &instruction = document.instructions[index];
    const bool entrypoint = instruction.as<Entrypoint>() != nullptr;
    const CommandLine &line = entrypoint ? instruction.as<Entrypoint>()->command : instruction.as<Cmd>()->command;
    if (const auto place = place_of(document, instruction, line.text)) fix.replace(*place, now.text);
    else
      fix.replace(document.lines_of(instruction),
                  rewriter.style().instruction(to_string(instruction.keyword), now.text));
    fix.differences.push_back(
        {entrypoint ? Difference::Field::entrypoint : Difference::Field::command, "", was, now.runtime});
  };
  if (!outside_.empty()) {
    const Offset at = document.lines_of(document.instructions[stage.end - 1]).end;
    const Written now = written(words);
    fix.insert(at, line_before(document, at) + rewriter.style().instruction("CMD", now.text));
    const auto was = before.command.empty() ? std::nullopt : std::optional(before.command);
    fix.differences.push_back({Difference::Field::command, "", was, now.runtime});
    return true;
  }
  if (has_comment_inside(document, document.instructions[instruction_])) return false;
  const bool own_entrypoint = document.instructions[instruction_].as<Entrypoint>() != nullptr;
  if (!arguments_) {
    write(instruction_, written(words), own_entrypoint ? before.entrypoint : before.command);
    return true;
  }
  const Instruction &command = document.instructions[*arguments_];
  if (has_comment_inside(document, command)) return false;
  const bool same =
      words.size() > entrypoint_words_ &&
      std::equal(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(entrypoint_words_), words_.begin());
  if (same) {
    write(*arguments_, exec_form({words.begin() + static_cast<std::ptrdiff_t>(entrypoint_words_), words.end()}),
          before.command);
    return true;
  }
  write(instruction_, exec_form(words), before.entrypoint);
  fix.erase(document.lines_of(command));
  fix.absorbed.push_back({*arguments_, "its words are the ENTRYPOINT's now"});
  fix.differences.push_back({Difference::Field::command, "", before.command, std::nullopt});
  return true;
}

}  // namespace drydock::passes
