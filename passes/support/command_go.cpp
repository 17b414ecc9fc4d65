// `go run`, the debugger delve, and the watchers that build a Go program anew with each change: production starts the
// binary of `go build`.
#include <algorithm>

#include "ir/text.hpp"
#include "knowledge/compiled_languages.hpp"
#include "knowledge/go_tools.hpp"
#include "knowledge/interpreters.hpp"
#include "model/air_settings.hpp"
#include "model/context.hpp"
#include "model/path.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/plain_start.hpp"
#include "passes/support/start_sources.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view program_folder = "/usr/local/bin/";
constexpr std::string_view rebuilds =
    "it builds the program anew with each change of its sources, which do not change in an image";

bool is_main(std::string_view text) {
  for (std::string_view clause : {"package main\n", "package main\r\n"})
    if (text.starts_with(clause) || text.find("\n" + std::string(clause)) != std::string_view::npos) return true;
  return false;
}

// A package to build: what stands behind `go build`, but for the place of the result.
struct Build {
  Strings options, packages;
  std::string output;
  std::optional<Obstacle> obstacle;
};

// `words` are those behind `go build` or `go run`. Of `go run` all behind the package is the program's, and ends up in
// `arguments`.
Build read_build(const Strings &words, Strings *arguments) {
  Build build;
  const knowledge::Words takes_value = knowledge::compiled_language("go")->value_options;
  std::size_t at = 0;
  for (; at < words.size(); ++at) {
    const std::string &word = words[at];
    if (!word.starts_with('-')) {
      const bool more_files =
          !build.packages.empty() && word.ends_with(".go") && build.packages.back().ends_with(".go");
      if (arguments != nullptr && !build.packages.empty() && !more_files) break;
      build.packages.push_back(word);
      continue;
    }
    if (arguments != nullptr && !build.packages.empty()) break;
    const std::string option = (word.starts_with("--") ? word.substr(1) : word).substr(0, word.find('='));
    std::string value;
    const std::size_t first = at;
    if (takes_value.contains(option)) {
      if (word.find('=') != std::string::npos) value = word.substr(word.find('=') + 1);
      else if (at + 1 < words.size()) value = words[++at];
    }
    if (option == "-C" || option == "-exec")
      build.obstacle = Obstacle{"go-option", "what `go` does with " + option + " can't be put into a build here"};
    if (option == "-o") {
      build.output = value;
    } else if (!knowledge::is_go_development_option(option, value)) {
      for (std::size_t i = first; i <= at; ++i) build.options.push_back(words[i]);
    }
  }
  if (arguments != nullptr) *arguments = rest_of(words, at);
  if (build.packages.empty()) build.packages.emplace_back(".");
  return build;
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const StartSources &sources)
      : model_(model), stage_(stage), sources_(sources) {}

  CommandAnswer plan(const Strings &words) {
    const std::string_view program = base_name(words[0]);
    if (program == "go") return of_go_run(rest_of(words, 2));
    if (program == "dlv") return of_delve(rest_of(words, 1));
    if (program == "air") return of_air(rest_of(words, 1));
    if (program == "CompileDaemon") return of_compile_daemon(rest_of(words, 1));
    return Obstacle{"watcher-unclear",
                    "what " + std::string(program) + " builds and starts stands in settings that are not understood"};
  }

 private:
  CommandAnswer of_go_run(const Strings &words) {
    Strings arguments;
    const Build build = read_build(words, &arguments);
    return start(build, "", arguments, "build the program, and start it",
        "`go run` compiles it anew whenever the container starts");
  }

  // dlv [OPTIONS] debug|exec [OPTIONS] [PACKAGE] [-- ARGUMENTS]
  CommandAnswer of_delve(const Strings &words) {
    Strings operands, arguments, flags;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string &word = words[at];
      if (word == "--") {
        arguments = rest_of(words, at + 1);
        break;
      }
      if (word.starts_with("--wd")) return Obstacle{"debugger-options", "delve starts the program in another folder"};
      const auto address = value_of(words, at, word.starts_with("-l") ? "-l" : "--listen");
      if (address) ports_.push_back(address->substr(address->find_last_of(':') + 1));
      else if (const auto value = value_of(words, at, "--build-flags")) flags = plain_words(model_, *value);
      else if (!word.starts_with('-')) operands.push_back(word);
      else if (knowledge::delve_value_options().contains(word)) ++at;
    }
    const std::string reason = "delve is a debugger: it opens a port to whoever wants to run code";
    if (operands.size() == 2 && operands[0] == "exec") {
      ProductionStart production;
      production.words = {operands[1]};
      production.words.insert(production.words.end(), arguments.begin(), arguments.end());
      production.ports = ports_;
      production.title = "start the program itself, not its debugger";
      production.reason = reason;
      return production;
    }
    if (operands.empty() || operands[0] != "debug" || operands.size() > 2)
      return Obstacle{"debugger-options", "delve is told something else than which package to build and start"};
    Build build = read_build(flags, nullptr);
    build.packages = {operands.size() == 2 ? operands[1] : "."};
    return start(build, "", arguments, "build the program, and start it without its debugger", reason);
  }

  CommandAnswer of_air(const Strings &words) {
    std::string file = ".air.toml";
    std::optional<std::string> build, program;
    Strings arguments;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (const auto value = value_of(words, at, "-c")) file = *value;
      else if (const auto command = value_of(words, at, "--build.cmd")) build = *command;
      else if (const auto path = value_of(words, at, "--build.bin")) program = *path;
      else if (words[at] == "--") continue;
      else if (words[at].starts_with("--")) return Obstacle{"watcher-options", "air is told more than what to build"};
      else if (words[at] != "-d") arguments.push_back(words[at]);
    }
    const auto text = sources_.read(file);
    if (!text && file != ".air.toml")
      return Obstacle{"watcher-settings", "the settings of air are not where the start command says: " + file};
    model::AirSettings settings = model::read_air_settings(text.value_or(""));
    if (settings.proxy)
      return Obstacle{"watcher-listens", "air itself listens for the program, on another port than the program's own"};
    if (settings.root != "." && settings.root != "./")
      return Obstacle{"watcher-options", "air builds in another folder: " + settings.root};
    std::string in_front;
    for (const std::string &command : settings.before) in_front += command + " && ";
    const std::string command = !settings.start.empty() ? settings.start : program.value_or(settings.program);
    Strings started = plain_words(model_, command);
    started.insert(started.end(), settings.arguments.begin(), settings.arguments.end());
    started.insert(started.end(), arguments.begin(), arguments.end());
    return of_build("air", in_front + build.value_or(settings.build), started);
  }

  CommandAnswer of_compile_daemon(const Strings &words) {
    std::string build = "go build", command;
    for (std::size_t at = 0; at < words.size(); ++at) {
      Strings plain = words;
      if (plain[at].starts_with("--")) plain[at].erase(0, 1);
      if (const auto value = value_of(plain, at, "-build")) build = *value;
      else if (const auto start = value_of(plain, at, "-command")) command = *start;
      else if (const auto folder = value_of(plain, at, "-directory"); folder && *folder != "." && *folder != "./")
        return Obstacle{"watcher-options", "CompileDaemon builds in another folder: " + *folder};
    }
    if (command.empty()) return Obstacle{"watcher-options", "CompileDaemon is not told what to start"};
    return of_build("CompileDaemon", build, plain_words(model_, command));
  }

  // A watcher's own two commands: the last one of `text` has to build what the other starts.
  CommandAnswer of_build(const std::string &watcher, const std::string &text, Strings started) {
    const Obstacle unclear{"watcher-build", watcher + " builds with `" + text + "`, which does not show what it makes"};
    const shell::Script script = model_.readers().shell_script(text);
    if (script.opaque || script.root.children.empty()) return unclear;
    for (std::size_t i = 0; i + 1 < script.root.children.size(); ++i)
      if (script.root.separators[i] != shell::Separator::and_if) return unclear;
    const shell::Node &last = script.root.children.back();
    if (last.kind != shell::NodeKind::simple || !last.redirects.empty()) return unclear;
    Strings words;
    for (const shell::Word &word : last.words) {
      if (!word.literal) return unclear;
      words.push_back(word.value);
    }
    if (words.size() < 2 || words[0] != "go" || words[1] != "build") return unclear;
    if (!started.empty() && base_name(started[0]) == "dlv") {
      const CommandAnswer inner = of_delve(rest_of(started, 1));
      const auto *production = std::get_if<ProductionStart>(&*inner);
      if (production == nullptr) return inner;
      started = production->words;
    }
    const Build build = read_build(rest_of(words, 2), nullptr);
    const std::string &first = build.packages.front();
    const bool file = first.ends_with(".go");
    const std::string own = file ? std::string(base_name(first.substr(0, first.size() - 3))) : name_of(build);
    const std::string output = build.output.empty() ? own : build.output;
    if (started.empty() || absolute_path(sources_.workdir(), started[0]) != absolute_path(sources_.workdir(), output))
      return Obstacle{"watcher-start", watcher + " starts something else than what it builds"};
    const std::string in_front = text.substr(0, last.words.front().span.begin);
    return start(build, in_front, rest_of(started, 1), "build the program, and start it without " + watcher,
        watcher + " is a watcher: " + std::string(rebuilds));
  }

  CommandAnswer start(const Build &build, const std::string &in_front, const Strings &arguments,
      const std::string &title, const std::string &reason) {
    if (build.obstacle) return *build.obstacle;
    if (has_variable(build.packages) || has_variable(build.options))
      return Obstacle{"package-unclear", "which package is built stands in a variable"};
    if (!builds_as_root(model_, stage_))
      return Obstacle{"builds-as-another-user",
                      "the program would be built by a user who may not write to " + std::string(program_folder)};
    if (auto obstacle = check_packages(build)) return *obstacle;
    const std::string name = name_of(build);
    const std::string path = std::string(program_folder) + name;
    ProductionStart production;
    std::string command = in_front + "go build -o " + path;
    for (const Strings *words : {&build.options, &build.packages})
      for (const std::string &word : *words) command += " " + shell_word(word);
    production.builds = {command};
    production.words = {path};
    production.words.insert(production.words.end(), arguments.begin(), arguments.end());
    production.ports = ports_;
    production.title = title;
    production.reason = reason;
    const auto module = sources_.read("go.mod");
    const knowledge::GoMode *mode = module ? knowledge::go_mode(*module) : nullptr;
    if (mode != nullptr && !model_.sets(stage_.end - 1, mode->name))
      production.environment.emplace_back(mode->name, mode->value);
    return production;
  }

  // Whether the context has the program's own sources there.
  std::optional<Obstacle> check_packages(const Build &build) const {
    if (build.packages.front().ends_with(".go")) {
      for (const std::string &file : build.packages)
        if (!sources_.has(file) && file.find('*') == std::string::npos)
          return Obstacle{"package-not-found", "the build context has no " + file};
      return std::nullopt;
    }
    const std::string &package = build.packages.front();
    if (build.packages.size() > 1 || package.find("...") != std::string::npos)
      return Obstacle{"several-programs", "several packages are built"};
    if (!package.starts_with('.') && !package.starts_with('/'))
      return Obstacle{"package-not-found", package + " is no package of the build context"};
    for (const std::string &file : sources_.files(package, false))
      if (file.ends_with(".go") && !file.ends_with("_test.go") && is_main(model_.context()->read(file).value_or("")))
        return std::nullopt;
    return Obstacle{"package-not-found", "the build context has no program in " + package};
  }

  // By its folder; that of the working directory by the module.
  std::string name_of(const Build &build) const {
    std::string folder = build.packages.front();
    if (folder.ends_with(".go"))
      folder = folder.find('/') == std::string::npos ? "." : folder.substr(0, folder.rfind('/'));
    const std::string path = absolute_path(sources_.workdir(), folder);
    if (path != sources_.workdir()) return std::string(base_name(path));
    const std::string text = sources_.read("go.mod").value_or("");
    const std::size_t at = text.starts_with("module ") ? 0 : text.find("\nmodule ");
    if (at == std::string::npos) return "app";
    const std::size_t begin = text.find_first_not_of(" \t\"", at + (at == 0 ? 7 : 8));
    std::string name = text.substr(begin, text.find_first_of(" \t\r\n\"", begin) - begin);
    const std::string_view last = base_name(name);
    const bool version = last.size() > 1 && last[0] == 'v' &&
        last.find_first_not_of("0123456789", 1) == std::string_view::npos;
    if (version && name.size() > last.size() + 1) name.resize(name.size() - last.size() - 1);
    return std::string(base_name(name));
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const StartSources &sources_;
  Strings ports_;  // of the debugger
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.empty()) return std::nullopt;
  const std::string_view program = base_name(words[0]);
  const bool runs = program == "go" && words.size() > 1 && words[1] == "run";
  if (!runs && program != "dlv" && !knowledge::is_go_watcher(program)) return std::nullopt;
  const auto sources = StartSources::of(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&sources)) return *obstacle;
  return Planner(model, stage, std::get<StartSources>(sources)).plan(words);
}

}  // namespace

extern const CommandPlanner go_command{plan};

}  // namespace drydock::passes
