// Values that are few are completed with them, PASS with the names of passes, which may be a list with commas where an
// option takes them, DIR with folders, and all else with files. A first word that is no command belongs to `diff`.
#include "cli/completion.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/text_parts.hpp"

namespace drydock::cli {

namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts &texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

Texts pass_names() {
  Texts names{"all"};
  for (const passes::Pass *pass : passes::chain()) names.emplace_back(pass->id);
  return names;
}

std::string summary(const std::string &pass) {
  return pass == "all" ? "every pass" : std::string(passes::summary_of(pass));
}

// In single quotes, as each of the shells reads them.
std::string quoted(std::string_view text, std::string_view inner_quote) {
  std::string result = "'";
  for (char c : text) result += c == '\'' ? std::string(inner_quote) : std::string(1, c);
  return result + "'";
}

// For bash and zsh.
std::string quoted(std::string_view text) { return quoted(text, "'\\''"); }

std::string replaced(std::string text, std::string_view what, char escape) {
  for (std::size_t at = 0; (at = text.find_first_of(what, at)) != std::string::npos; at += 2)
    text.insert(at, 1, escape);
  return text;
}

// bash

std::string bash_values(const OptionText &option) {
  if (!option.words.empty()) return fmt::format("words={}", quoted(joined(option.words, " ")));
  if (option.value == "PASS") return "words=$passes list=1";
  if (option.value == "DIR") return "folders=1";
  return "return";
}

std::string bash_command(const CommandText &command) {
  std::string text = fmt::format("        {})\n            case $before in\n", command.name);
  Texts names;
  for (const OptionText &option : command.options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
    if (!option.value.empty() && !option.value_may_lack)
      text += fmt::format("                {}) {} ;;\n", joined(option.names, "|"), bash_values(option));
  }
  std::string rest;
  for (const OptionText &argument : command.arguments)
    if (!argument.words.empty() || argument.value == "PASS") rest = bash_values(argument);
  text += fmt::format("                *) options={}{} ;;\n            esac ;;\n", quoted(joined(names, " ")),
                      rest.empty() ? "" : " " + rest.substr(0, rest.find(" list=")));
  return text;
}

// zsh

std::string zsh_action(const OptionText &option, bool is_option) {
  if (!option.words.empty()) return fmt::format("({})", joined(option.words, " "));
  if (option.value == "PASS") return is_option ? "_drydock_passes" : "_drydock_pass";
  if (option.value == "DIR") return "_files -/";
  return "_files";
}

std::string zsh_option(const OptionText &option) {
  const std::string what = replaced(option.what, "[]:\\", '\\');
  std::string value;
  if (!option.value.empty())
    value = fmt::format("{}:{}:{}", option.value_may_lack ? ":" : "", replaced(option.value, ":", '\\'),
                        zsh_action(option, true));
  std::string text;
  for (const std::string &name : option.names) {
    const std::string_view sign = value.empty() ? "" : option.value_may_lack ? "=-" : name.starts_with("--") ? "=" : "";
    text += fmt::format(" \\\n        {}", quoted(fmt::format("*{}{}[{}]{}", name, sign, what, value)));
  }
  return text;
}

std::string zsh_command(const CommandText &command) {
  std::string text = fmt::format("      {})\n        _arguments -s -S", command.name);
  for (const OptionText &option : command.options) text += zsh_option(option);
  for (const OptionText &argument : command.arguments)
    text += fmt::format(" \\\n        {}", quoted(fmt::format("*:{}:{}", argument.value, zsh_action(argument, false))));
  return text + " ;;\n";
}

// fish

std::string fish_quoted(std::string_view text) { return quoted(replaced(std::string(text), "\\", '\\'), "\\'"); }

std::string fish_names(const OptionText &option) {
  std::string text;
  for (const std::string &name : option.names)
    text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  return text;
}

std::string fish_values(const OptionText &option, bool is_option) {
  if (!option.words.empty()) return fmt::format(" -x -a {}", fish_quoted(joined(option.words, " ")));
  if (option.value == "PASS" && is_option) return " -x -a '(__fish_complete_list , __drydock_passes)'";
  if (option.value == "PASS") return " -x -a '(__drydock_passes)'";
  if (option.value == "DIR") return " -x -a '(__fish_complete_directories)'";
  return is_option ? " -r -F" : "";
}

std::string fish_command(const CommandText &command, const std::string &others) {
  const std::string condition = command.name == "diff" ? fmt::format("not __fish_seen_subcommand_from {}", others)
                                                       : fmt::format("__fish_seen_subcommand_from {}", command.name);
  std::string text;
  for (const OptionText &option : command.options) {
    text += fmt::format("complete -c drydock -n {}", fish_quoted(condition));
    text += fish_names(option);
    if (!option.value.empty() && !option.value_may_lack) text += fish_values(option, true);
    text += fmt::format(" -d {}\n", fish_quoted(option.what));
  }
  for (const OptionText &argument : command.arguments)
    if (const std::string values = fish_values(argument, false); !values.empty())
      text += fmt::format("complete -c drydock -n {}{}\n", fish_quoted(condition), values);
  return text;
}

Texts names_of(const std::vector<CommandText> &commands) {
  Texts names;
  for (const CommandText &command : commands) names.push_back(command.name);
  return names;
}

}  // namespace

std::string bash_completion(const CommandLineText &text) {
  Texts names;
  for (const OptionText &option : text.options) names.insert(names.end(), option.names.begin(), option.names.end());
  const std::string commands = joined(names_of(text.commands), " ");
  std::string script = fmt::format(
      "# Completion of drydock for bash, made by `drydock completion bash`.\n"
      "_drydock() {{\n"
      "    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command=${{COMP_WORDS[1]}}\n"
      "    local words='' options='' list='' folders='' start=''\n"
      "    COMPREPLY=()\n"
      "    local passes={}\n"
      "    # bash takes --name=value for three words\n"
      "    if [[ $current == = ]]; then current=''; elif [[ $before == = ]]; then "
      "before=${{COMP_WORDS[COMP_CWORD-2]}}; fi\n"
      "    [[ $COMP_CWORD -gt 1 && ' {} ' == *\" $command \"* ]] || command=diff\n"
      "    case $command in\n",
      quoted(joined(pass_names(), " ")), commands);
  for (const CommandText &command : text.commands) script += bash_command(command);
  script += fmt::format(
      "    esac\n"
      "    [[ $COMP_CWORD -eq 1 ]] && words={} options+={}\n"
      "    [[ $current == -* ]] && words=$options\n"
      "    if [[ -n $folders ]]; then\n"
      "        compopt -o filenames\n"
      "        mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n"
      "        return\n"
      "    fi\n"
      "    if [[ -n $list ]]; then start=${{current%\"${{current##*,}}\"}}; compopt -o nospace; fi\n"
      "    mapfile -t COMPREPLY < <(compgen -P \"$start\" -W \"$words\" -- \"${{current#\"$start\"}}\")\n"
      "}}\n"
      "complete -o bashdefault -o default -F _drydock drydock\n",
      quoted(commands), quoted(" " + joined(names, " ")));
  return script;
}

std::string zsh_completion(const CommandLineText &text) {
  std::string script =
      "#compdef drydock\n"
      "# Completion of drydock for zsh, made by `drydock completion zsh`.\n"
      "_drydock_pass() {\n"
      "  local -a passes=(";
  for (const std::string &name : pass_names())
    script += fmt::format("\n    {}", quoted(name + ":" + replaced(summary(name), ":\\", '\\')));
  script +=
      "\n  )\n"
      "  _describe -t passes pass passes \"$@\"\n"
      "}\n"
      "_drydock_passes() { _sequence _drydock_pass - }\n"
      "_drydock() {\n"
      "  local command=$words[2]\n"
      "  local -a commands=(";
  for (const CommandText &command : text.commands)
    script += fmt::format("\n    {}", quoted(command.name + ":" + replaced(command.what, ":\\", '\\')));
  script +=
      "\n  )\n"
      "  if (( CURRENT == 2 )); then\n"
      "    [[ $PREFIX == -* ]] || _describe -t commands command commands\n"
      "    command=diff\n"
      "  elif (( ${commands[(I)$command:*]} )); then\n"
      "    shift words\n"
      "    (( CURRENT-- ))\n"
      "  else\n"
      "    command=diff\n"
      "  fi\n"
      "  case $command in\n";
  for (const CommandText &command : text.commands) script += zsh_command(command);
  script +=
      "  esac\n"
      "}\n"
      "if [[ $funcstack[1] == _drydock ]]; then _drydock \"$@\"; else compdef _drydock drydock; fi\n";
  return script;
}

std::string fish_completion(const CommandLineText &text) {
  std::string script =
      "# Completion of drydock for fish, made by `drydock completion fish`.\n"
      "function __drydock_passes\n";
  for (const std::string &name : pass_names())
    script += fmt::format("    printf '%s\\t%s\\n' {} {}\n", name, fish_quoted(summary(name)));
  script += "end\n";
  Texts others = names_of(text.commands);
  std::erase(others, "diff");
  for (const OptionText &option : text.options) {
    script += "complete -c drydock -n __fish_use_subcommand";
    script += fish_names(option);
    script += fmt::format(" -d {}\n", fish_quoted(option.what));
  }
  for (const CommandText &command : text.commands)
    script += fmt::format("complete -c drydock -n __fish_use_subcommand -a {} -d {}\n", command.name,
                          fish_quoted(command.what));
  for (const CommandText &command : text.commands) script += fish_command(command, joined(others, " "));
  return script;
}

}  // namespace drydock::cli
