// json-args: write a shell-form CMD or ENTRYPOINT as a JSON array.
//
// Why:      the shell that starts the program keeps signals to itself: `docker stop` waits ten seconds and kills. The
//           builder warns (JSONArgsRecommended).
// Safety:   intent: the program runs as process 1 itself, gets the signals, and no shell reads its words. An ENTRYPOINT
//           now gets the arguments of `docker run`.
// Keeps:    anything but one simple command of literal words; commands that only a shell knows; arrays with a mistake
//           in them; scripts without `#!`, which a shell reads all the same; a CMD that an ENTRYPOINT of the stage or
//           of its base image would get as arguments, and an ENTRYPOINT that would get a CMD; what a later instruction
//           overrides; stages that others start from.
// Example:  CMD python app.py   ->  CMD ["python", "app.py"]
#include <algorithm>

#include "knowledge/shell_builtins.hpp"
#include "passes/pass.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Rewriter;
using rewrite::Safety;

// The words of a script that is one command of literal words, without its `exec`; nothing otherwise.
std::vector<std::string> literal_words(const shell::Script &script) {
  if (script.opaque || script.root.children.size() != 1 || !script.comments.empty()) return {};
  const shell::Node &command = script.root.children[0];
  if (command.kind != shell::NodeKind::simple || !command.assignments.empty() || !command.redirects.empty()) return {};
  if (script.root.separators[0] != shell::Separator::none) return {};
  std::vector<std::string> words;
  for (const shell::Word &word : command.words) {
    const auto unsafe = [](char c) {
      return static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~';
    };
    if (!word.literal || word.opaque || std::any_of(word.value.begin(), word.value.end(), unsafe)) return {};
    words.push_back(word.value);
  }
  if (words.size() > 1 && words[0] == "exec" && !words[1].starts_with('-')) words.erase(words.begin());
  return words;
}

// Whether the words of a CMD would reach a program in front of it.
bool may_have_entrypoint(const model::Stage &stage, const StartInstructions &start) {
  if (start.entrypoint != nullptr) return true;
  return !stage.scratch && (!stage.facts || !stage.facts->row->entrypoint.empty());
}

// The text of the file that is started, where the file and its context tell.
std::optional<std::string> program_text(const model::Model &model, const model::Stage &stage,
                                        const std::string &program) {
  const auto workdir = final_workdir(model, stage);
  const bool by_path = program.starts_with('/') || (workdir && program.find('/') != std::string::npos);
  return by_path ? copied_text(model, stage, absolute_path(workdir.value_or("/"), program)) : std::nullopt;
}

// What the kernel starts without a shell's help.
bool is_executable(std::string_view text) { return text.starts_with("#!") || text.starts_with("\x7f" "ELF"); }

void mend(Rewriter &rewriter, std::size_t index, const Instruction &instruction) {
  const model::Model &model = rewriter.model();
  const model::Stage &stage = *model.stage_of(index);
  const auto *cmd = instruction.as<Cmd>();
  const CommandLine &line = cmd != nullptr ? cmd->command : instruction.as<Entrypoint>()->command;
  const shell::Script script = model.readers().shell_script(line.text);
  const std::vector<std::string> words = literal_words(script);
  const auto place = place_of(rewriter.document(), instruction, line.text);
  const StartInstructions start = start_instructions(model, stage);
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(index, condition, why);
  };
  if (&line != start.command && &line != start.entrypoint)
    return leave("not-in-force", "a later instruction takes its place");
  if (line.text.starts_with('[') && !line.text.starts_with("[ "))
    return leave("broken-array", "it looks like an array that has a mistake in it");
  if (words.empty())
    return leave("not-one-command", "a shell has to read it: it is more than one command of literal words");
  if (knowledge::is_shell_builtin(words[0])) return leave("needs-a-shell", words[0] + " exists in shells alone");
  if (!place) return leave("continued", "a continuation stands in the command");
  if (model.shell(index) == model::ShellKind::other)
    return leave("other-shell", "the shell in force is not known to be sh");
  if (model.has_children(stage)) return leave("has-children", "other stages start from this one");
  if (cmd != nullptr && may_have_entrypoint(stage, start))
    return leave("has-entrypoint", "an ENTRYPOINT may get the words as arguments");
  if (cmd == nullptr && start.command != nullptr)
    return leave("cmd-becomes-arguments", "the ENTRYPOINT would get the CMD as arguments, which it ignores now");
  const auto text = program_text(model, stage, words[0]);
  if (text && !is_executable(*text)) return leave("no-interpreter", words[0] + " has no #! in its first line");
  auto fix = rewriter.fix("json", index, Safety::intent, "start the program without a shell",
                          "signals reach it, and it ends when it is told to (JSONArgsRecommended)");
  if (!text && base_name(words[0]).find('.') != std::string_view::npos)
    fix.assume(words[0] + " begins with #!, if it is a script");
  fix.replace(*place, json_array(words));
  fix.differences.push_back({cmd != nullptr ? Difference::Field::command : Difference::Field::entrypoint, "",
                             "sh: " + std::string(line.text), model::in_exec_form(words)});
  fix.differs_in = stage.index;
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::json_args_recommended,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    if (instruction.as<Cmd>() != nullptr || instruction.as<Entrypoint>() != nullptr)
      mend(rewriter, finding.instruction, instruction);
  });
}

}  // namespace

extern const Pass json_args{
    .id = "json-args",
    .worst = Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
