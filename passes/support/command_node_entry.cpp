// Production by the file that a watcher, or a compiler that runs with each start, is told to start.
#include <algorithm>

#include "knowledge/node_packages.hpp"
#include "model/json.hpp"
#include "model/node_imports.hpp"
#include "passes/support/command_node.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/node_builds.hpp"
#include "passes/support/node_output.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::NodeRunner;
using knowledge::Words;
using Strings = std::vector<std::string>;

constexpr int deepest = 4;
constexpr Words typed_endings = ".ts .tsx .mts .cts";

bool is_typed(std::string_view file) {
  const std::size_t dot = file.rfind('.');
  return dot != std::string_view::npos && typed_endings.contains(file.substr(dot));
}

// What a runner was told.
struct Told {
  Strings kept; // options that node takes over
  std::string command; // that it runs in node's place, "" for none
  std::string file;
  Strings arguments;
  std::string last_compiler;
};

// Of node's own options those that a runner hands on (nodejs.org/api/cli.html).
bool is_of_node(std::string_view option) {
  for (std::string_view start :
       {"--max-", "--experimental-", "--harmony", "--trace-", "--enable-source-maps", "--env-file", "--no-warnings",
        "--unhandled-rejections", "--es-module-specifier-resolution", "--preserve-symlinks", "--icu-data-dir",
        "--dns-result-order", "--tls-", "--openssl-"})
    if (option.starts_with(start)) return true;
  return false;
}

class Reader {
 public:
  explicit Reader(const NodeDevelopment &development) : development_(development), scripts_(development.scripts) {}

  CommandAnswer take() { return follow(development_.start.command, *development_.runner, 0); }

 private:
  CommandAnswer follow(const NodeCommand &command, const NodeRunner &runner, int depth) {
    if (!command.literal || depth > deepest) return unclear(command);
    Told told;
    if (auto obstacle = read(command, runner, told)) return *obstacle;
    if (told.command.empty() && told.file.empty()) read_configuration(command, told);
    if (!told.command.empty()) return follow_command(told, depth);
    if (told.file.empty()) return Obstacle{"entry-unknown", "which file " + command.program() + " starts is not known"};
    return start(told, runner.compiles);
  }

  std::optional<Obstacle> read(const NodeCommand &command, const NodeRunner &runner, Told &told) const {
    const Strings &words = command.words;
    for (std::size_t i = 1; i < words.size(); ++i) {
      const std::string &word = words[i];
      const std::string option = word.substr(0, word.find('='));
      const bool value_follows = option.size() == word.size() && i + 1 < words.size();
      if (!is_option(word)) {
        if (i == 1 && runner.subcommands.contains(word)) continue;
        told.file = word;
        told.arguments.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
        return std::nullopt;
      }
      if (word == "--" || word.starts_with("--inspect") || runner.flags.contains(word) || runner.flags.contains(option))
        continue;
      if (knowledge::node_module_options.contains(option)) {
        const std::string module = value_follows ? words[++i] : word.substr(std::min(option.size() + 1, word.size()));
        const std::string package = model::package_of_module(module);
        // Its aliases of paths are no part of what the compiler makes.
        if (package == "tsconfig-paths")
          return Obstacle{"aliases-of-paths",
                          "the sources use the compiler's aliases of paths, which node does not know"};
        if (knowledge::compiles_at_start(package))
          told.last_compiler = package;
        else
          told.kept.insert(told.kept.end(), {option, module});
      } else if (runner.command_options.contains(option)) {
        told.command = value_follows ? words[++i] : word.substr(std::min(option.size() + 1, word.size()));
      } else if (runner.value_options.contains(option)) {
        i += value_follows ? 1U : 0U;
      } else if (is_of_node(word)) {
        told.kept.push_back(word);
      } else {
        return Obstacle{"runner-options", "what " + command.program() + "'s option " + word + " does is not known"};
      }
    }
    return std::nullopt;
  }

  // nodemon.json, or nodemonConfig in package.json; else `main` of package.json, else index.js.
  void read_configuration(const NodeCommand &command, Told &told) const {
    const auto file = scripts_.file("nodemon.json"), package = scripts_.file("package.json");
    const auto own = file ? read_commented_json(*file) : std::nullopt;
    const auto manifest = package ? model::read_json_object(*package) : std::nullopt;
    const model::Json *settings = own ? &*own : manifest ? manifest->get("nodemonConfig") : nullptr;
    if (command.program() == "nodemon" && settings != nullptr)
      if (const model::Json *exec = settings->get("exec")) told.command = exec->text;
    if (told.command.empty() && scripts_.manifest() != nullptr && !scripts_.manifest()->main.empty() &&
        scripts_.file(scripts_.manifest()->main))
      told.file = scripts_.manifest()->main;
    else if (told.command.empty() && scripts_.file("index.js"))
      told.file = "index.js";
  }

  // `--exec ts-node src/index.ts`, `--exec "node --inspect app.js"`.
  CommandAnswer follow_command(const Told &told, int depth) {
    std::string text = told.command;
    for (const Strings &more : {told.file.empty() ? Strings{} : Strings{told.file}, told.arguments})
      for (const std::string &word : more) text += " " + word;
    const auto next = scripts_.resolve_text(text);
    if (!next || !next->before.empty()) return unclear(development_.start.command);
    for (const auto &[name, value] : next->command.assignments)
      if (name != "NODE_ENV") return unclear(development_.start.command);
    if (const NodeRunner *runner = knowledge::node_runner(next->command.program()))
      return follow(next->command, *runner, depth + 1);
    if (next->command.program() != "node") return unclear(development_.start.command);
    Told own;
    const NodeRunner node{"node", "", knowledge::node_module_options, "", "--watch", false, "", ""};
    if (auto obstacle = read(next->command, node, own)) return *obstacle;
    if (own.file.empty()) return unclear(development_.start.command);
    return start(own, !own.last_compiler.empty());
  }

  CommandAnswer unclear(const NodeCommand &command) const {
    return Obstacle{"start-unclear",
                    "what " + quoted_command(command.words) +
                        " starts is not understood, and package.json has no script that starts production"};
  }

  CommandAnswer start(const Told &told, bool compiled) {
    ProductionStart production;
    std::string file = told.file;
    const bool sources_known = scripts_.manifest() != nullptr;
    if (is_typed(file) || compiled) {
      if (!sources_known)
        return Obstacle{"manifest-not-found",
                        "how " + file + " is compiled is not known without the project's package.json"};
      const bool by_compiler = !scripts_.manifest()->scripts.contains("build") && scripts_.depends_on("typescript");
      auto made = compiled_file(scripts_, file);
      auto builds =
          builds_of(development_.model, development_.stage, scripts_, development_.manager, by_compiler ? "tsc" : "");
      const Obstacle *obstacle = std::get_if<Obstacle>(&builds);
      if (obstacle == nullptr) obstacle = std::get_if<Obstacle>(&made);
      if (obstacle != nullptr) return without_watch(*obstacle);
      file = std::get<std::string>(made);
      production.builds = std::get<Strings>(std::move(builds));
      production.assumptions.push_back("the build makes " + file + " of " + told.file);
      if (by_compiler) production.assumptions.emplace_back("the compiler finds no errors in the sources");
    } else if (sources_known && !exists(file)) {
      auto builds = builds_of(development_.model, development_.stage, scripts_, development_.manager);
      if (auto *obstacle = std::get_if<Obstacle>(&builds))
        return Obstacle{"entry-not-found", file + " is not there, and " + obstacle->reason};
      production.builds = std::get<Strings>(std::move(builds));
    }
    production.words = {"node"};
    production.words.insert(production.words.end(), told.kept.begin(), told.kept.end());
    production.words.push_back(file);
    production.words.insert(production.words.end(), told.arguments.begin(), told.arguments.end());
    production.title = "start " + quoted_command(production.words) + ", not " + development_.name();
    production.reason = development_.start.command.program() + " " + std::string(development_.runner->what);
    if (auto obstacle = keep_address(development_, {}, production)) return *obstacle;
    return production;
  }

  bool exists(const std::string &file) const {
    for (const std::string_view ending : {"", ".js", ".mjs", ".cjs", "/index.js", "/package.json"})
      if (scripts_.file(file + std::string(ending))) return true;
    return file == ".";
  }

  // Where nothing is built: tsx without `watch` still compiles, but watches no more.
  CommandAnswer without_watch(const Obstacle &obstacle) const {
    const NodeCommand &command = development_.start.command;
    const Words subcommands = development_.runner->subcommands;
    if (command.words.size() < 3 || !subcommands.contains(command.words[1])) return obstacle;
    ProductionStart production;
    Strings words = command.words;
    words.erase(words.begin() + 1);
    std::erase_if(words, [](const std::string &word) { return word.starts_with("--inspect"); });
    production.words = program_words(development_.manager, words);
    production.title = "start " + command.program() + " without its watcher";
    production.reason = "the sources do not change in an image";
    production.assumptions.push_back(command.program() + " goes on compiling at each start: " + obstacle.reason);
    if (auto taken = keep_address(development_, {}, production)) return *taken;
    return production;
  }

  const NodeDevelopment &development_;
  const NodeScripts &scripts_;
};

} // namespace

CommandAnswer start_by_entry(const NodeDevelopment &development) { return Reader(development).take(); }

} // namespace drydock::passes
