// CLI11 reads the words and checks their form; what they mean (names of passes, image references) the settings say.
// Its own exit codes are replaced by ours, and a list takes one word, so that no path is swallowed.
#include "cli/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>

#include "cli/choice_keys.hpp"
#include "cli/command_line_text.hpp"
#include "cli/errors.hpp"
#include "cli/report.hpp"
#include "cli/ordered_work.hpp"
#include "knowledge/dockerfile_names.hpp"

namespace drydock::cli {

namespace {

constexpr const char *exit_codes =
    "Exit codes: 0 nothing to suggest, or all done; 1 a diff was shown, or there is something to change; 2 wrong "
    "usage, or\n"
    "a file that can't be read or that the builder refuses; 3 an error of drydock's own.";

// The words as they stand on the command line.
struct Words {
  Invocation invocation;
  std::string color = "auto";
  std::optional<std::string> output;
  unsigned history = 0;  // 0: not asked for
  std::string backup;    // "": not asked for
  std::string format = "json";
};

// A command line with several words for one thing takes the last.
CLI::Option *one_of(CLI::App &app, const std::string &name, std::string &value, const std::string &what,
                    const std::vector<std::string> &values) {
  return app.add_option(name, value, what)->check(CLI::IsMember(values))->take_last()->capture_default_str();
}

void add_paths(CLI::App &app, Words &words, const std::string &dash) {
  app.add_option("PATH", words.invocation.paths, "A file, a folder to search for Dockerfiles, or - for " + dash)
      ->required();
}

// Which configuration counts.
void add_config(CLI::App &app, Words &words) {
  CLI::Option *file = app.add_option("--config", words.invocation.config.file,
                                     "This configuration (default: the nearest .drydock.toml, from each file upwards)")
                          ->type_name("FILE")
                          ->take_last();
  app.add_flag("--no-config", words.invocation.config.none, "No configuration")->excludes(file);
}

void add_context(CLI::App &app, Choices &choices) {
  app.add_option("--context", choices.context, "Build context: a folder, or none (default: found by its files)")
      ->type_name("DIR")
      ->take_last();
}

void add_choice(CLI::App &app, const ChoiceKey &key, Choices &choices) {
  const std::string name = fmt::format("--{}", key.name), what = description(key);
  std::visit(
      [&](auto place) {
        using Said = std::remove_cvref_t<decltype(choices.*place)>;
        if constexpr (std::is_same_v<Said, std::optional<bool>>) {
          app.add_flag_callback(name, [&choices, place] { choices.*place = true; }, what);
          return;
        } else {
          CLI::Option *option = app.add_option(name, choices.*place, what)->type_name(std::string(key.value));
          if (key.form == ChoiceKey::Form::one_of)
            option->check(CLI::IsMember(std::vector<std::string>(key.words.begin(), key.words.end())));
          if (!key.is_list()) option->take_last();
          else option->allow_extra_args(false);  // else it would take the paths behind it
          if (key.form == ChoiceKey::Form::passes) option->delimiter(',');
          else if (key.is_list()) option->description(what + "; may be repeated");
        }
      },
      key.place);
}

void add_choices(CLI::App &app, Choices &choices) {
  for (const ChoiceKey &key : choice_keys()) add_choice(app, key, choices);
  add_context(app, choices);
}

void add_chain_options(CLI::App &app, Words &words) {
  add_choices(app, words.invocation.choices);
  add_config(app, words);
}

void add_view_options(CLI::App &app, Words &words) {
  app.add_flag("--explain", words.invocation.explain, "Also what was left alone, and why");
  one_of(app, "--color", words.color, "Colours", {"auto", "always", "never"});
}

void add_report_options(CLI::App &app, Words &words, const std::vector<std::string> &formats) {
  one_of(app, "--format", words.invocation.format, "Form of what is printed", formats);
  app.add_option("-o,--output", words.output, "Write it to this file instead of standard output")->take_last();
}

void add_run_options(CLI::App &app, Words &words) {
  app.add_option("--jobs", words.invocation.jobs, "Files to work on at once (default: as many as there are processors)")
      ->take_last()
      ->check(CLI::Range(1U, most_jobs));
  app.add_option("--changed-since", words.invocation.changed_since,
                 "Only files that differ from this commit, or that git does not know")
      ->option_text("REV")
      ->take_last();
}

void add_fix_options(CLI::App &app, Words &words) {
  CLI::Option *output = app.add_option("-o,--output", words.output,
                                       "Write the result of one input to this file; - for standard output")
                            ->take_last();
  CLI::Option *check = app.add_flag("--check", words.invocation.check,
                                    "Write nothing; list the files that would change, and exit 1 if there are any")
                           ->excludes(output);
  CLI::Option *patch = app.add_option("--patch", words.invocation.patch,
                                      "Change nothing; write one patch for `git apply`; - for standard output")
                           ->option_text("OUT")
                           ->take_last()
                           ->excludes(output)
                           ->excludes(check);
  app.add_flag("--backup{.orig}", words.backup, "Keep the old text of each file beside it")
      ->option_text("=SUFFIX (.orig)")
      ->excludes(output)
      ->excludes(check)
      ->excludes(patch);
}

// A backup must not become a Dockerfile, or an ignore file, of its own.
std::optional<std::string> backup_of(const std::string &suffix) {
  if (suffix.empty()) return std::nullopt;
  const bool plain = suffix.find('/') == std::string::npos && suffix.find("ignore") == std::string::npos;
  if (!plain || knowledge::is_dockerfile_name("Dockerfile" + suffix))
    throw UsageError{fmt::format(
        "--backup: `Dockerfile{}` would be taken for something else than a backup; .orig, .bak and ~ are not", suffix)};
  return suffix;
}

void add_verify_options(CLI::App &app, VerifyOptions &verify) {
  app.add_option("--against", verify.against, "Build this file in place of drydock's suggestion")->take_last();
  one_of(app, "--engine", verify.engine, "What builds", {"auto", "docker", "podman", "buildah"});
  app.add_option("--builder", verify.builder, "A builder that buildx knows, a remote one say")->take_last();
  app.add_option("--network", verify.network, "Network of the builds and runs, as the engine names it")->take_last();
  app.add_option("--limit", verify.limit, "Seconds that one build may take")
      ->take_last()
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  app.add_flag("--quick", verify.quick,
               "Only compare: build with the builder's cache, and measure nothing but the size");
  app.add_flag("--run", verify.start, "Also start both images");
  app.add_option("--probe", verify.probe, "What both have to answer: an http:// address, or a command for their shell")
      ->take_last();
  app.add_option("--scan", verify.scanner, "A scanner to run on both images, whose names are put behind these words")
      ->take_last();
  app.add_flag("--keep", verify.keep, "Keep both images");
  one_of(app, "--format", verify.format, "Format", {"text", "json", "html"});
  app.add_option("--jobs", verify.jobs, "Files to verify at once")
      ->take_last()
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  app.add_option("--report", verify.report, "Write a page of all files; a later run goes on where this one ended")
      ->take_last();
}

void add_diff(CLI::App &app, Words &words) {
  add_paths(app, words, "standard input");
  add_chain_options(app, words);
  add_view_options(app, words);
  add_run_options(app, words);
  app.add_flag("--history{200}", words.history,
               "How many of the last commits would have run the installs again, before and after")
      ->check(CLI::PositiveNumber)
      ->option_text("=N (200)");
  add_report_options(app, words, suggestion_formats());
}

void add_fix(CLI::App &app, Words &words) {
  add_paths(app, words, "standard input to standard output");
  add_chain_options(app, words);
  add_view_options(app, words);
  add_run_options(app, words);
  add_fix_options(app, words);
}

void add_prod(CLI::App &app, Words &words) {
  app.add_option("DEV", words.invocation.paths, "A development Dockerfile, or - for standard input to standard output")
      ->required()
      ->expected(1);
  add_chain_options(app, words);
  add_view_options(app, words);
  app.add_option("-o,--output", words.output,
                 "Where it goes (default: beside DEV, Dockerfile.prod for Dockerfile.dev); - for standard output")
      ->take_last();
  app.add_option("--compose", words.invocation.compose,
                 "The compose file of development: also write compose.prod.yaml beside it, to be merged over it")
      ->take_last();
  app.add_flag("--force", words.invocation.force, "Replace files that are there");
}

void add_review(CLI::App &app, Words &words) {
  app.add_option("PATH", words.invocation.paths, "A file, or a folder to search for Dockerfiles")->required();
  add_chain_options(app, words);
  one_of(app, "--color", words.color, "Colours", {"auto", "always", "never"});
  app.footer(
      "Each fix is shown, and a single key answers; ? lists the keys.\n\n"
      "Exit codes: 0 done; 2 wrong usage, no terminal, or a file that can't be read or written; 3 an error of "
      "drydock's own.");
}

void add_check(CLI::App &app, Words &words) {
  add_paths(app, words, "standard input");
  add_context(app, words.invocation.choices);
  add_config(app, words);
  add_run_options(app, words);
  add_report_options(app, words, check_formats());
  app.add_flag("--checklist", words.invocation.checklist,
               "The optimization guide's checklist instead, with the passes that tick it (text, json, markdown)");
}

void add_verify(CLI::App &app, Words &words) {
  add_paths(app, words, "standard input");
  add_chain_options(app, words);
  add_verify_options(app, words.invocation.verify);
  app.footer(
      "Exit codes: 0 equal; 1 a difference that no fix declares; 2 the original does not build, no engine, or wrong\n"
      "usage; 3 an error of drydock's own.");
}

void add_passes(CLI::App &app, Words &words) {
  app.add_flag("--markdown", words.invocation.markdown, "All that is said of each, as one page");
}

void add_explain(CLI::App &app, Words &words) {
  app.add_option("PASS", words.invocation.pass, "Name of a pass")->required();
}

void add_parse(CLI::App &app, Words &words) {
  add_paths(app, words, "standard input");
  one_of(app, "--format", words.format, "Format", {"json"});
}

void add_server(CLI::App &app, Words &words) {
  add_chain_options(app, words);
  // What clients add to the command line by themselves; the first is the only way, and the second comes again by
  // protocol.
  app.add_flag("--stdio")->description("Taken for granted");
  app.add_option("--clientProcessId", "Not looked at")->group("");
  app.footer("Exit codes: 0 the client has shut the server down; 1 the client went away without; 2 wrong usage.");
}

void add_config_command(CLI::App &app, Words &words) {
  CLI::Option *schema =
      app.add_flag("--schema", words.invocation.schema, "Print the JSON schema of a configuration instead");
  app.add_option("PATH", words.invocation.paths, "A Dockerfile, or a folder to search for them")->excludes(schema);
  add_config(app, words);
}

void add_completion(CLI::App &app, Words &words) {
  app.add_option("SHELL", words.invocation.shell, "bash, zsh or fish")
      ->required()
      ->check(CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}));
}

struct CommandRow {
  Command command;
  const char *name, *what;
  void (*add_options)(CLI::App &app, Words &words);
};

constexpr CommandRow commands[] = {
    {Command::diff, "diff", "Show the suggested diff; writes nothing (the default command)", add_diff},
    {Command::fix, "fix", "Rewrite the files in place", add_fix},
    {Command::prod, "prod", "Write the production variant of a development Dockerfile", add_prod},
    {Command::review, "review", "Decide fix by fix in the terminal, then write", add_review},
    {Command::check, "check", "Say what the builder's own checks find; writes nothing", add_check},
    {Command::verify, "verify", "Build before and after with the engine at hand, and compare the images", add_verify},
    {Command::passes, "passes", "List the passes in the order in which they run", add_passes},
    {Command::explain, "explain", "Tell what a pass does, why, and when it leaves things alone", add_explain},
    {Command::parse, "parse", "Print the parsed form, one JSON object a line", add_parse},
    {Command::lsp, "lsp", "Serve an editor: the language server protocol on standard input and output", add_server},
    {Command::config, "config", "Show what holds for a file, and what says so", add_config_command},
    {Command::completion, "completion", "Print the completion script of a shell", add_completion},
    {Command::manual, "man", "Print the manual page, for `man -l -`", [](CLI::App &, Words &) {}},
};

// Options are made for the command that is asked for, or where none is named, for all: that takes longer than all else
// at a start.
void add_commands(CLI::App &app, Words &words, std::optional<std::string_view> asked) {
  for (const CommandRow &row : commands) {
    CLI::App *sub = app.add_subcommand(row.name, row.what);
    sub->footer(exit_codes);
    sub->callback([&words, command = row.command] { words.invocation.command = command; });
    if (!asked || row.name == *asked) row.add_options(*sub, words);
  }
}

OptionText text_of(const CLI::Option &option) {
  OptionText text;
  for (const std::string &name : option.get_snames()) text.names.push_back("-" + name);
  for (const std::string &name : option.get_lnames()) text.names.push_back("--" + name);
  text.what = option.get_description();
  text.value_may_lack = option.get_items_expected_max() == 0 && !option.get_option_text().empty();
  if (text.value_may_lack) text.value = "N";
  if (option.get_items_expected_max() == 0) return text;
  // The type as it is written, and behind a colon what checks it: TEXT:{auto,always,never}.
  const std::string type = option.get_type_name(), checks = type.substr(std::min(type.find(':'), type.size()));
  const bool is_place = text.names.empty();
  text.value = is_place ? option.get_name() + (option.get_items_expected_max() > 1 ? " ..." : "")
                        : type.substr(0, type.find(':'));
  if (!checks.starts_with(":{")) return text;
  std::istringstream words(checks.substr(2, checks.size() - 3));
  for (std::string word; std::getline(words, word, ',');) text.words.push_back(word);
  return text;
}

Invocation invocation_of(Words words) {
  Invocation result = std::move(words.invocation);
  if (result.command == Command::explain && passes::find(result.pass) == nullptr)
    throw UsageError{unknown_pass(result.pass)};
  if (result.checklist && result.format != "text" && result.format != "json" && result.format != "markdown")
    throw UsageError{fmt::format("--checklist has no format {}; it has text, json and markdown", result.format)};
  if (result.command == Command::config && !result.schema && result.paths.empty()) result.paths.emplace_back(".");
  const bool production = result.command == Command::prod;
  settings_of(result.choices, production);  // what is wrong there is known at once
  result.file_settings = std::make_shared<FileSettings>(result.choices, production, result.config);
  result.color = words.color == "always"  ? ColorMode::always
                 : words.color == "never" ? ColorMode::never
                                          : ColorMode::automatic;
  if (words.history > 0) result.history = words.history;
  if (!result.verify.probe.empty()) result.verify.start = true;
  result.output = words.output;
  result.backup = backup_of(words.backup);
  return result;
}

// `drydock Dockerfile` is `drydock diff Dockerfile`.
std::vector<std::string> words_with_command(int count, const char *const *arguments) {
  std::vector<std::string> words(arguments + 1, arguments + count);
  const bool about_all = words.front() == "--help" || words.front() == "-h" || words.front() == "--version";
  if (!about_all && std::none_of(std::begin(commands), std::end(commands),
                                 [&](const CommandRow &row) { return row.name == words.front(); }))
    words.insert(words.begin(), "diff");
  return words;
}

Asked usage_error(const std::string &message) {
  return {std::nullopt, fmt::format("drydock: error: {}\nTry `drydock --help`.\n", printable(message)), 2};
}

constexpr const char *about =
    "Rewrites Dockerfiles the way a senior container engineer would, and shows the result as a reviewed diff.";

void define(CLI::App &app, Words &words, std::optional<std::string_view> asked) {
  app.set_version_flag("--version", "drydock " DRYDOCK_VERSION);
  app.require_subcommand(1);
  app.footer(std::string("`drydock COMMAND --help` lists a command's options.\n\n") + exit_codes);
  add_commands(app, words, asked);
}

}  // namespace

CommandLineText command_line_text() {
  Words words;
  CLI::App app(about, "drydock");
  define(app, words, std::nullopt);
  CommandLineText text{about, exit_codes, {}, {}};
  for (const CLI::Option *option : app.get_options()) text.options.push_back(text_of(*option));
  for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; })) {
    CommandText &command = text.commands.emplace_back(CommandText{sub->get_name(), sub->get_description(), {}, {}});
    for (const CLI::Option *option : sub->get_options()) {
      OptionText one = text_of(*option);
      (one.names.empty() ? command.arguments : command.options).push_back(std::move(one));
    }
  }
  return text;
}

Asked read_command_line(int count, const char *const *arguments) {
  // The library would throw for it, which takes longer than all else at a start.
  if (count == 2 && std::string_view(arguments[1]) == "--version")
    return {std::nullopt, "drydock " DRYDOCK_VERSION "\n", 0};
  Words words;
  CLI::App app(about, "drydock");
  std::vector<std::string> all = count < 2 ? std::vector<std::string>() : words_with_command(count, arguments);
  define(app, words, all.empty() ? std::string_view() : std::string_view(all.front()));
  if (all.empty()) return {std::nullopt, app.help(), 2};
  std::reverse(all.begin(), all.end());  // as the library takes them
  try {
    app.parse(all);
    return {invocation_of(std::move(words)), {}, 0};
  } catch (const CLI::ParseError &error) {
    if (error.get_exit_code() != 0) return usage_error(error.what());
    std::ostringstream out;
    app.exit(error, out, out);
    return {std::nullopt, out.str(), 0};
  } catch (const UsageError &error) {
    return usage_error(error.message);
  }
}

std::variant<Choices, std::string> read_choices(std::vector<std::string> words, Choices choices) {
  CLI::App app;
  app.set_help_flag();
  add_choices(app, choices);
  std::reverse(words.begin(), words.end());
  try {
    app.parse(words);
    settings_of(choices, false);
    return choices;
  } catch (const CLI::ParseError &error) {
    return std::string(error.what());
  } catch (const UsageError &error) {
    return error.message;
  }
}

}  // namespace drydock::cli
