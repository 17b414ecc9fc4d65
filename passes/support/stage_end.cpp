#include "passes/support/stage_end.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "rewrite/style.hpp"

namespace drydock::passes {

namespace {

// The program that a list of words starts, past `exec`, `env A=b`, `tini -g --` and the like.
void append_program(const std::vector<std::string> &words, StartCommand &start) {
  std::size_t at = 0;
  while (at < words.size() && (words[at].starts_with('-') || words[at].find('=') != std::string::npos ||
                               knowledge::command_prefix(words[at]) != nullptr))
    ++at;
  if (at < words.size()) start.programs.push_back(words[at]);
}

void append_words(const shell::Node &node, StartCommand &start) {
  std::vector<std::string> words;
  for (const shell::Word &word : node.words) words.push_back(word.value);
  append_program(words, start);
  start.words.insert(start.words.end(), words.begin(), words.end());
  for (const shell::Node &child : node.children) append_words(child, start);
}

// `["sh", "-c", "python app.py"]` starts what the text says.
void append_words(const model::Model &model, const std::vector<std::string> &words, StartCommand &start) {
  append_program(words, start);
  for (const std::string &word : words) {
    if (word.find(' ') == std::string::npos) start.words.push_back(word);
    else append_words(model.readers().shell_script(word).root, start);
  }
}

void append_command(const model::Model &model, const CommandLine &command, StartCommand &start) {
  if (command.exec) return append_words(model, {command.arguments.begin(), command.arguments.end()}, start);
  start.shell_form = true;
  const shell::Script script = model.readers().shell_script(command.text);
  if (script.opaque) start.known = false;
  else append_words(script.root, start);
}

// Instructions that concern the running container alone, as people put them at a stage's end.
bool is_closing(const Instruction &instruction) {
  switch (instruction.keyword) {
    case Keyword::cmd:
    case Keyword::entrypoint:
    case Keyword::user:
    case Keyword::expose:
    case Keyword::healthcheck:
    case Keyword::stopsignal:
    case Keyword::volume:
      return true;
    default:
      return false;
  }
}

}  // namespace

StartInstructions start_instructions(const model::Model &model, const model::Stage &stage) {
  StartInstructions found;
  for (std::optional<std::size_t> at = stage.index; at; at = model.stages()[*at].parent) {
    const model::Stage &part = model.stages()[*at];
    const CommandLine *own_entrypoint = nullptr, *own_command = nullptr;
    for (std::size_t i = part.from; i < part.end; ++i) {
      const Instruction &instruction = model.document().instructions[i];
      if (const auto *e = instruction.as<Entrypoint>()) own_entrypoint = &e->command;
      if (const auto *c = instruction.as<Cmd>()) own_command = &c->command;
    }
    // An ENTRYPOINT drops the CMD of the stages below it.
    if (found.entrypoint == nullptr && found.command == nullptr) found.command = own_command;
    if (found.entrypoint == nullptr) found.entrypoint = own_entrypoint;
  }
  return found;
}

const model::ImageStart *start_from_outside(const model::Model &model, const model::Stage &stage) {
  if (model.context() == nullptr || !model.context()->start() || stage.index + 1 != model.stages().size())
    return nullptr;
  return start_instructions(model, stage).command == nullptr ? &*model.context()->start() : nullptr;
}

StartCommand start_command(const model::Model &model, const model::Stage &stage) {
  StartCommand start;
  const auto [entrypoint, command] = start_instructions(model, stage);
  const model::ImageStart *outside = start_from_outside(model, stage);
  start.known = entrypoint != nullptr || command != nullptr || outside != nullptr;
  if (entrypoint != nullptr && (outside == nullptr || !outside->replaces_entrypoint))
    append_command(model, *entrypoint, start);
  if (outside != nullptr && (entrypoint == nullptr || entrypoint->exec || outside->replaces_entrypoint))
    append_words(model, outside->words, start);
  if (command != nullptr && (entrypoint == nullptr || entrypoint->exec)) append_command(model, *command, start);
  return start;
}

std::string blank_line_after(const Document &document, Offset at) {
  const std::string_view before = document.text({0, at});
  return before.ends_with("\n\n") ? "\n" : before.ends_with("\n\r\n") ? "\r\n" : "";
}

std::string blank_line_before_comment(const Document &document, Offset at) {
  const std::string_view behind = document.source().substr(at);
  const std::size_t text = behind.find_first_not_of(" \t");
  return text != std::string_view::npos && behind[text] == '#' ? blank_line_after(document, at) : "";
}

Offset start_with_comments(const Document &document, const Instruction &instruction) {
  Offset at = document.lines_of(instruction).begin;
  // Whole lines upwards as long as they hold a comment.
  std::size_t line_end = instruction.first_piece;
  while (line_end > 0 && document.pieces[line_end - 1].kind == PieceKind::line_end) {
    std::size_t first = line_end - 1;
    bool comment = false;
    while (first > 0 && document.pieces[first - 1].kind != PieceKind::line_end) {
      comment |= document.pieces[first - 1].kind == PieceKind::comment;
      if (document.pieces[first - 1].kind != PieceKind::comment && document.pieces[first - 1].kind != PieceKind::indent)
        return at;
      --first;
    }
    if (!comment) break;
    at = document.pieces[first].begin;
    line_end = first;
  }
  return at;
}

Offset end_of_installs(const Document &document, const model::Stage &stage) {
  std::size_t at = stage.end;
  while (at > stage.from + 1 && is_closing(document.instructions[at - 1])) --at;
  if (at == stage.end) return document.lines_of(document.instructions[stage.end - 1]).end;
  return start_with_comments(document, document.instructions[at]);
}

std::string line_before(const Document &document, Offset at) {
  return at == 0 || document.source()[at - 1] == '\n' ? "" : rewrite::style_of(document).line_end;
}

void insert_lines(const Document &document, Offset at, const std::string &lines, rewrite::Fix &fix) {
  fix.insert(at, line_before(document, at) + lines + blank_line_before_comment(document, at));
}

}  // namespace drydock::passes
