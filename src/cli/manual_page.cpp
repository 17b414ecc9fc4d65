// In the macros of man(7), which every system's man reads. Options that several commands share are told once.
#include "cli/manual_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/choice_keys.hpp"

namespace drydock::cli {

namespace {

// What roff reads as its own is written so that it stands on the page.
std::string escaped(std::string_view text) {
  std::string result;
  for (char c : text) {
    if (c == '\\') result += "\\e";
    else if (c == '-') result += "\\-";
    else result += c;
  }
  if (result.starts_with('.') || result.starts_with('\'')) result.insert(0, "\\&");
  return result;
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }

std::string value_of(const OptionText &option) {
  if (option.words.empty()) return italic(option.value);
  std::string text;
  for (const std::string &word : option.words) text += (text.empty() ? "" : "|") + bold(word);
  return text;
}

std::string entry(const OptionText &option) {
  std::string head;
  for (const std::string &name : option.names) head += (head.empty() ? "" : ", ") + bold(name);
  if (option.names.empty()) head = value_of(option);
  else if (option.value_may_lack) head += "[=" + value_of(option) + "]";
  else if (!option.value.empty()) head += " " + value_of(option);
  return fmt::format(".TP\n{}\n{}\n", head, escaped(option.what));
}

// Those of three commands and more.
std::vector<OptionText> shared_options(const CommandLineText &text) {
  std::vector<OptionText> shared;
  const auto has = [](const std::vector<OptionText> &options, const OptionText &option) {
    return std::find(options.begin(), options.end(), option) != options.end();
  };
  for (const CommandText &command : text.commands)
    for (const OptionText &option : command.options) {
      const auto count = std::count_if(text.commands.begin(), text.commands.end(),
                                       [&](const CommandText &other) { return has(other.options, option); });
      if (count > 2 && !has(shared, option)) shared.push_back(option);
    }
  return shared;
}

std::string section_of(const CommandText &command, const std::vector<OptionText> &shared) {
  std::string synopsis = bold("drydock " + command.name), own, others;
  for (const OptionText &option : command.options) {
    if (std::find(shared.begin(), shared.end(), option) == shared.end()) own += entry(option);
    else if (option.names.back() != "--help") others += (others.empty() ? "" : ", ") + bold(option.names.back());
  }
  if (!own.empty() || !others.empty()) synopsis += " [" + italic("options") + "]";
  for (const OptionText &argument : command.arguments) synopsis += " " + value_of(argument);
  std::string text = fmt::format(".SS {}\n{}\n.PP\n{}.\n", command.name, synopsis, escaped(command.what)) + own;
  if (!others.empty()) text += fmt::format(".PP\nAlso {}: see OPTIONS.\n", others);
  return text;
}

std::string keys() {
  std::string text;
  for (const ChoiceKey &key : choice_keys())
    text += fmt::format(".TP\n{}\n{}\n", bold(key.name), escaped(description(key)));
  return text;
}

}  // namespace

std::string manual_page(const CommandLineText &text) {
  const std::vector<OptionText> shared = shared_options(text);
  std::string page = fmt::format(
      ".TH DRYDOCK 1 {} \"drydock {}\" \"User Commands\"\n"
      ".SH NAME\n"
      "drydock \\- rewrite Dockerfiles, and show the result as a reviewed diff\n"
      ".SH SYNOPSIS\n"
      ".B drydock\n"
      "[\\fIcommand\\fR] [\\fIoptions\\fR] \\fIPATH\\fR ...\n"
      ".SH DESCRIPTION\n"
      "{}\n"
      "A PATH is a file, a folder, which is searched for Dockerfiles, or \\- for standard input.\n"
      "Without a command, {} is meant.\n"
      ".SH COMMANDS\n",
      DRYDOCK_RELEASED, DRYDOCK_VERSION, escaped(text.what), bold("diff"));
  for (const CommandText &command : text.commands) page += section_of(command, shared);
  page += ".SH OPTIONS\nOf several commands:\n";
  for (const OptionText &option : shared) page += entry(option);
  page +=
      ".SH CONFIGURATION\n"
      "For each file the nearest \\fI.drydock.toml\\fR counts, from its folder up to the repository's root.\n"
      "What it says holds unless an option on the command line says something else.\n" +
      keys() +
      fmt::format(
          ".TP\n{}\nPatterns of files to leave alone, as .gitignore has them, from the configuration's folder\n"
          ".TP\n{}\nTables with {}, patterns as in {}, and any of the keys above, for the files that they match\n"
          ".SH EXIT STATUS\n{}\n"
          ".SH ENVIRONMENT\n.TP\n{}\nNot empty: no colour, unless {} says so\n",
          bold("exclude"), bold("overrides"), bold("paths"), bold("exclude"), escaped(text.exit_codes),
          bold("NO_COLOR"), bold("--color always"));
  return page;
}

}  // namespace drydock::cli
