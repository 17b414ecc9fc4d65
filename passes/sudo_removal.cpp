// sudo-removal: take sudo away where the command runs as root without it.
//
// Why:      root needs no leave; sudo has to be installed for it, and takes the variables of ENV and ARG away.
// Safety:   review: sudo gives its command another PATH, drops variables, and sets SUDO_USER.
// Keeps:    RUNs that may run as another user; sudo with options that say more than `as root` (-u, -i, -S); RUNs whose
//           HOME is not root's, or whose PATH the file sets, so that another program may be found; commands that a
//           shell reads itself (`sudo cd`, `sudo echo -e`); commands whose name is only known in the build; sudo in
//           substitutions, behind other commands, and on another line than its command.
// Example:  RUN sudo apt-get update   ->  RUN apt-get update
#include "knowledge/shell_builtins.hpp"
#include "knowledge/user_tools.hpp"
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// Whether a shell takes the word in front of a command for an assignment.
bool is_assignment(std::string_view text) {
  const std::string_view name = text.substr(0, std::min(text.find('='), text.size()));
  const auto is_letter = [](char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto in_name = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  return name.size() < text.size() && !name.empty() && is_letter(name[0]) &&
         std::all_of(name.begin(), name.end(), in_name);
}

struct SudoCall {
  std::size_t first = 0;   // the word that stays first: the command, or an assignment in front of it
  std::string condition, reason;  // why it is left
};

SudoCall take_apart(const shell::Node &command) {
  const auto &words = command.words;
  SudoCall call{1, "", ""};
  for (; call.first < words.size() && words[call.first].value.starts_with('-'); ++call.first)
    if (!words[call.first].literal || !knowledge::sudo_plain_options().contains(words[call.first].value))
      return {0, "sudo-options", "sudo does more here than run a command as root: " + words[call.first].value};
  std::size_t program = call.first;
  while (program < words.size() && words[program].literal && is_assignment(words[program].value)) ++program;
  if (program == words.size() || !words[program].literal)
    return {0, "command-unknown", "what sudo runs is only known in the build"};
  const std::string &name = words[program].value;
  if (name == command.words[0].value) return {0, "sudo-twice", "sudo runs sudo"};
  if (knowledge::is_shell_builtin(name) || knowledge::shell_reads_itself(name))
    return {0, "shell-command", "without sudo the shell's own " + name + " would run"};
  return call;
}

void mend(Rewriter &rewriter, const RunText &text) {
  const model::Model &model = rewriter.model();
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(text.index(), condition, why);
  };
  std::vector<Span> places;
  std::vector<SudoCall> left;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    if (command.words.empty() || !command.words[0].literal) return;
    if (command.words[0].value != "sudo" && command.words[0].value != "/usr/bin/sudo") return;
    SudoCall call = take_apart(command);
    const Span place{text.place(command.words[0].span).begin, text.place(command.words[call.first].span).begin};
    if (call.first != 0 && rewriter.document().text(place).find('\n') != std::string_view::npos)
      call = {0, "continued", "a line ends between sudo and its command"};
    if (call.first == 0) left.push_back(call);
    else places.push_back(place);
  });
  if (places.empty() && left.empty()) return;
  if (!model.runs_as_root(text.index())) return leave("user-not-root", "the user in force is not known to be root");
  if (model.home(text.index()) != "/root") return leave("home", "HOME is not /root, which sudo makes it");
  if (model.sets(text.index(), "PATH"))
    return leave("path", "PATH is set, which sudo replaces: another program may be found");
  for (const SudoCall &call : left) leave(call.condition, call.reason);
  if (places.empty()) return;
  auto fix = rewriter.fix("sudo", text.index(), Safety::review, "run the command as root without sudo",
                          "it runs as root already");
  fix.assume("nothing needs what sudo does besides: its own PATH, variables that it drops, SUDO_USER");
  for (Span place : places) fix.erase(place);
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i)
    if (const auto text = RunText::of(rewriter.model(), i)) mend(rewriter, *text);
}

}  // namespace

extern const Pass sudo_removal{
    .id = "sudo-removal",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
