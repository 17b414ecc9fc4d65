// CLI11 reads the words and checks their form; what they mean (names of passes, image references) is checked here.
// Its own exit codes are replaced by ours, and a list takes one word, so that no path is swallowed.
#include "cli/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>

#include "cli/errors.hpp"
#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::cli {

namespace {

using rewrite::Options;
using rewrite::Safety;

constexpr const char *exit_codes =
    "Exit codes: 0 nothing to suggest, or all done; 1 a diff was shown; 2 wrong usage, or a file that can't be read or\n"
    "that the builder refuses; 3 an error of drydock's own.";

// Wrong usage, in words.
struct UsageError {
  std::string message;
};

// The words as they stand on the command line.
struct Words {
  Invocation invocation;
  std::vector<std::string> select, ignore, reject, bases;
  std::string safety = "intent", color = "auto", syntax = "auto", split;
  std::optional<std::string> output;
  unsigned history = 0;  // 0: not asked for
  std::string run_style = "chain", cache_mounts = "auto", format = "json", check_format = "text";
};

Options::Choice choice(const std::string &word) {
  return word == "always" ? Options::Choice::always : word == "never" ? Options::Choice::never : Options::Choice::automatic;
}

std::vector<std::string> pass_names() {
  std::vector<std::string> names;
  for (const passes::Pass *pass : passes::chain()) names.emplace_back(pass->id);
  return names;
}

std::string unknown_pass(const std::string &name) {
  const std::string similar = closest(name, pass_names());
  return fmt::format("there is no pass `{}`; {}", name,
                     similar.empty() ? "`drydock passes` lists them" : fmt::format("did you mean `{}`?", similar));
}

void check_passes(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (name != "all" && passes::find(name) == nullptr) throw UsageError{unknown_pass(name)};
}

// A command line with several words for one thing takes the last.
CLI::Option *one_of(CLI::App &app, const std::string &name, std::string &value, const std::string &what,
                    const std::vector<std::string> &values) {
  return app.add_option(name, value, what)->check(CLI::IsMember(values))->take_last()->capture_default_str();
}

// Without these, a list would take the paths behind it.
void list_of(CLI::App &app, const std::string &name, std::vector<std::string> &values, const std::string &what) {
  app.add_option(name, values, what)->delimiter(',')->allow_extra_args(false);
}

void add_paths(CLI::App &app, Words &words, const std::string &dash) {
  app.add_option("PATH", words.invocation.paths, "A file, a folder to search for Dockerfiles, or - for " + dash)->required();
}

void add_context(CLI::App &app, Words &words) {
  app.add_option("--context", words.invocation.context, "Build context: a folder, or none (default: found by its files)")
      ->take_last();
}

void add_chain_options(CLI::App &app, Words &words) {
  list_of(app, "--select", words.select, "Run these passes instead of those that are on (names, or all)");
  list_of(app, "--ignore", words.ignore, "Don't run these passes");
  one_of(app, "--safety", words.safety, "Highest level of a fix to apply", {"safe", "review", "intent"});
  app.add_option("--reject", words.reject, "Leave out the fix of this id; may be repeated")->allow_extra_args(false);
  add_context(app, words);
  app.add_option("--syntax", words.syntax, "The syntax directive: auto, always, never, or the front end to name")
      ->take_last()
      ->capture_default_str();
  app.add_option("--split", words.split, "Splitting into build and runtime stages: auto (default; of prod: always), always, never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->take_last();
  one_of(app, "--run-style", words.run_style, "How a RUN of several lines is written: a && list, or a heredoc (the pass run-heredoc)",
         {"chain", "heredoc"});
  one_of(app, "--cache-mounts", words.cache_mounts, "Cache mounts; never: the builder has none, so clean up instead",
         {"auto", "never"});
  app.add_option("--base", words.bases, "NAME=NAME: take the second image where FROM names the first; may be repeated")
      ->allow_extra_args(false);
  app.add_flag("--python-dont-write-bytecode", words.invocation.options.python_dont_write_bytecode,
               "Also set PYTHONDONTWRITEBYTECODE in Python images");
}

void add_view_options(CLI::App &app, Words &words) {
  app.add_flag("--explain", words.invocation.explain, "Also what was left alone, and why");
  one_of(app, "--color", words.color, "Colours", {"auto", "always", "never"});
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
  app.add_flag("--quick", verify.quick, "Only compare: build with the builder's cache, and measure nothing but the size");
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

void add_commands(CLI::App &app, Words &words) {
  const auto command = [&](const std::string &name, const std::string &what, Command value) {
    CLI::App *sub = app.add_subcommand(name, what);
    sub->footer(exit_codes);
    sub->callback([&words, value] { words.invocation.command = value; });
    return sub;
  };
  CLI::App *diff = command("diff", "Show the suggested diff; writes nothing (the default command)", Command::diff);
  add_paths(*diff, words, "standard input");
  add_chain_options(*diff, words);
  add_view_options(*diff, words);
  diff->add_flag("--history{200}", words.history,
                 "How many of the last commits would have run the installs again, before and after")
      ->check(CLI::PositiveNumber)
      ->option_text("=N (200)");
  CLI::App *fix = command("fix", "Rewrite the files in place", Command::fix);
  add_paths(*fix, words, "standard input to standard output");
  add_chain_options(*fix, words);
  add_view_options(*fix, words);
  fix->add_option("-o,--output", words.output, "Write the result of one input to this file; - for standard output")
      ->take_last();
  CLI::App *prod = command("prod", "Write the production variant of a development Dockerfile", Command::prod);
  prod->add_option("DEV", words.invocation.paths, "A development Dockerfile, or - for standard input to standard output")
      ->required()
      ->expected(1);
  add_chain_options(*prod, words);
  add_view_options(*prod, words);
  prod->add_option("-o,--output", words.output,
                   "Where it goes (default: beside DEV, Dockerfile.prod for Dockerfile.dev); - for standard output")
      ->take_last();
  prod->add_option("--compose", words.invocation.compose,
                   "The compose file of development: also write compose.prod.yaml beside it, to be merged over it")
      ->take_last();
  prod->add_flag("--force", words.invocation.force, "Replace files that are there");
  CLI::App *check = command("check", "Say what the builder's own checks find; writes nothing", Command::check);
  add_paths(*check, words, "standard input");
  add_context(*check, words);
  one_of(*check, "--format", words.check_format, "Format: text for people, or json, one object a line", {"text", "json"});
  CLI::App *verify =
      command("verify", "Build before and after with the engine at hand, and compare the images", Command::verify);
  add_paths(*verify, words, "standard input");
  add_chain_options(*verify, words);
  add_verify_options(*verify, words.invocation.verify);
  verify->footer(
      "Exit codes: 0 equal; 1 a difference that no fix declares; 2 the original does not build, no engine, or wrong\n"
      "usage; 3 an error of drydock's own.");
  command("passes", "List the passes in the order in which they run", Command::passes)
      ->add_flag("--markdown", words.invocation.markdown, "All that is said of each, as one page");
  command("explain", "Tell what a pass does, why, and when it leaves things alone", Command::explain)
      ->add_option("PASS", words.invocation.pass, "Name of a pass")
      ->required();
  CLI::App *parse = command("parse", "Print the parsed form, one JSON object a line", Command::parse);
  add_paths(*parse, words, "standard input");
  one_of(*parse, "--format", words.format, "Format", {"json"});
}

void read_syntax(const std::string &word, Options &options) {
  options.syntax = choice(word);
  if (word == "auto" || word == "always" || word == "never") return;
  if (!parse::image_reference(word).valid)
    throw UsageError{fmt::format("--syntax: `{}` is not auto, always, never or an image reference", word)};
  options.syntax_reference = word;
}

// The chosen passes and one more, in the chain's order.
std::vector<const passes::Pass *> with_pass(const std::vector<const passes::Pass *> &chosen, std::string_view id) {
  std::vector<const passes::Pass *> result;
  for (const passes::Pass *pass : passes::chain())
    if (pass->id == id || std::find(chosen.begin(), chosen.end(), pass) != chosen.end()) result.push_back(pass);
  return result;
}

// `python=registry.example.com/python` or `python:3.11=registry.example.com/python:3.11-hardened`.
std::vector<std::pair<std::string, std::string>> read_bases(const std::vector<std::string> &words) {
  std::vector<std::pair<std::string, std::string>> bases;
  for (const std::string &word : words) {
    const std::size_t sign = word.find('=');
    const std::string from = word.substr(0, sign), to = sign == std::string::npos ? "" : word.substr(sign + 1);
    const ImageReference name = parse::image_reference(from), other = parse::image_reference(to);
    if (!name.valid || !other.valid) throw UsageError{fmt::format("--base: `{}` is not NAME=NAME of two images", word)};
    const bool whole = !name.tag.empty() || !name.digest.empty();
    if (!whole && (!other.tag.empty() || !other.digest.empty()))
      throw UsageError{fmt::format("--base: `{}` names no tag, and `{}` does: name the one that it is for", from, to)};
    if (whole && other.tag.empty() && other.digest.empty())
      throw UsageError{fmt::format("--base: `{}` names a tag, and `{}` names none", from, to)};
    bases.emplace_back(from, to);
  }
  const auto same = [](const std::string &a, const std::string &b) {
    const ImageReference x = parse::image_reference(a), y = parse::image_reference(b);
    return x.registry == y.registry && x.repository == y.repository && (x.tag == y.tag || x.tag.empty() || y.tag.empty());
  };
  for (std::size_t i = 0; i < bases.size(); ++i)
    for (std::size_t j = 0; j < bases.size(); ++j) {
      if (i < j && bases[i].first == bases[j].first) throw UsageError{fmt::format("--base: `{}` stands twice", bases[i].first)};
      if (same(bases[i].second, bases[j].first)) throw UsageError{fmt::format("--base: `{}` would be replaced in turn", bases[i].second)};
    }
  return bases;
}

// A production image leaves its build behind wherever that is possible.
std::string split_of(const Words &words) {
  if (!words.split.empty()) return words.split;
  return words.invocation.command == Command::prod ? "always" : "auto";
}

Invocation invocation_of(Words words) {
  Invocation result = std::move(words.invocation);
  check_passes(words.select);
  check_passes(words.ignore);
  if (result.command == Command::explain && passes::find(result.pass) == nullptr)
    throw UsageError{unknown_pass(result.pass)};
  std::string unknown;
  const bool production = result.command == Command::prod;
  result.chain = pipeline::choose_passes(words.select, words.ignore, unknown, production);
  if (production) result.options.python_dont_write_bytecode = true;
  if (words.run_style == "heredoc") result.chain = with_pass(result.chain, "run-heredoc");
  result.options.bases = read_bases(words.bases);
  const auto slim = std::find(result.chain.begin(), result.chain.end(), passes::find("slim-base"));
  result.options.bases_alone = slim == result.chain.end();
  if (!result.options.bases.empty()) result.chain = with_pass(result.chain, "slim-base");
  result.rejected.insert(words.reject.begin(), words.reject.end());
  result.safety = words.safety == "safe" ? Safety::safe : words.safety == "review" ? Safety::review : Safety::intent;
  result.color = words.color == "always"  ? ColorMode::always
                 : words.color == "never" ? ColorMode::never
                                          : ColorMode::automatic;
  result.options.split = choice(split_of(words));
  result.options.cache_mounts = words.cache_mounts != "never";
  result.json = words.check_format == "json";
  if (words.history > 0) result.history = words.history;
  read_syntax(words.syntax, result.options);
  if (!result.verify.probe.empty()) result.verify.start = true;
  result.output = words.output;
  return result;
}

// `drydock Dockerfile` is `drydock diff Dockerfile`. The library takes the words in reverse.
std::vector<std::string> reversed_words(int count, const char *const *arguments, const CLI::App &app) {
  std::vector<std::string> words(arguments + 1, arguments + count);
  const std::vector<std::string> not_diff = {"--help", "-h", "--version"};
  const auto named = [&](const CLI::App *sub) { return sub->get_name() == words.front(); };
  const std::vector<const CLI::App *> subs = app.get_subcommands([](const CLI::App *) { return true; });
  if (std::none_of(subs.begin(), subs.end(), named) &&
      std::find(not_diff.begin(), not_diff.end(), words.front()) == not_diff.end())
    words.insert(words.begin(), "diff");
  std::reverse(words.begin(), words.end());
  return words;
}

Asked usage_error(const std::string &message) {
  return {std::nullopt, fmt::format("drydock: error: {}\nTry `drydock --help`.\n", printable(message)), 2};
}

}  // namespace

Asked read_command_line(int count, const char *const *arguments) {
  Words words;
  CLI::App app("Rewrites Dockerfiles the way a senior container engineer would, and shows the result as a reviewed diff.",
               "drydock");
  app.set_version_flag("--version", "drydock " DRYDOCK_VERSION);
  app.require_subcommand(1);
  app.footer(std::string("`drydock COMMAND --help` lists a command's options.\n\n") + exit_codes);
  add_commands(app, words);
  if (count < 2) return {std::nullopt, app.help(), 2};
  try {
    app.parse(reversed_words(count, arguments, app));
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

}  // namespace drydock::cli
