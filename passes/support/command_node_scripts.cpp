// Production by a script of package.json, or by the program that the script starts.
#include <algorithm>

#include "knowledge/node_packages.hpp"
#include "passes/support/command_node.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/node_builds.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;
using Strings = std::vector<std::string>;

// The file that `node …` runs; "" where none is seen.
std::string entry_of(const NodeCommand &command, const model::PackageJson &manifest) {
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    if (knowledge::node_module_options.contains(command.words[i]))
      ++i;
    else if (!is_option(command.words[i]))
      return command.words[i] == "." ? manifest.main : command.words[i];
  }
  return "";
}

class Starter {
 public:
  Starter(const NodeDevelopment &development, std::string script, ResolvedStart production)
      : development_(development), scripts_(development.scripts), script_(std::move(script)),
        production_(std::move(production)) {}

  CommandAnswer take() {
    if (auto obstacle = sort_commands_before()) return *obstacle;
    if (auto obstacle = add_builds()) return *obstacle;
    if (auto obstacle = keep_address(development_, production_.command, start_)) return *obstacle;
    write_words();
    start_.title = "start " + quoted_command(start_.words) + ", not " + development_.name();
    start_.reason = "the script `" + script_ + "` of package.json starts production" +
                    (development_.runner != nullptr
                         ? ", while " + development_.name() + " " + std::string(development_.runner->what)
                         : "");
    if (base_name(start_.words[0]) == "node") start_.reason += "; signals reach the program itself";
    const std::string &from = development_.start.script;
    start_.assumptions.push_back(from.empty() ? "the script `" + script_ + "` starts the same server"
                                              : "`" + script_ + "` starts the server that `" + from + "` starts");
    return start_;
  }

 private:
  // What the call of development's script hands on, production's gets too; a framework's own options are another
  // matter.
  void write_words() {
    const bool plain = is_plain();
    start_.words = plain ? production_.command.words : script_words(development_.manager, script_);
    const Strings &more = development_.start.arguments;
    if (more.empty() || development_.framework != nullptr) return;
    if (!plain && development_.manager == "npm") start_.words.emplace_back("--");
    start_.words.insert(start_.words.end(), more.begin(), more.end());
  }

  // A script may build first, which is done with the image; what else it does goes on at each start.
  std::optional<Obstacle> sort_commands_before() {
    const std::vector<NodeCommand> builds = build_commands(scripts_);
    std::size_t building = 0;
    for (const std::string &text : production_.before) {
      const auto command = scripts_.resolve_text(text);
      if (!command) continue;
      const bool known = std::any_of(builds.begin(), builds.end(),
                                     [&](const NodeCommand &one) { return one.words == command->command.words; });
      if (!known && !compiles(command->command)) continue;
      ++building;
      if (!known) own_builds_.push_back(command->command.words);
    }
    if (building != 0 && building != production_.before.size())
      return Obstacle{
          "builds-at-start",
          "the script `" + script_ + "` of package.json builds, and does more than that, before it starts production"};
    if (building != 0) production_.before.clear();
    return std::nullopt;
  }

  static bool compiles(const NodeCommand &command) {
    return command.program() == "tsc" || command.subcommand() == "build";
  }

  std::optional<Obstacle> add_builds() {
    for (const Strings &words : own_builds_) {
      const Strings run = program_words(development_.manager, words);
      std::string text;
      for (const std::string &word : run) text += (text.empty() ? "" : " ") + word;
      start_.builds.push_back(text);
    }
    if (!own_builds_.empty() || !needs_build()) return std::nullopt;
    auto builds = builds_of(development_.model, development_.stage, scripts_, development_.manager);
    if (auto *obstacle = std::get_if<Obstacle>(&builds)) return *obstacle;
    start_.builds = std::get<Strings>(std::move(builds));
    return std::nullopt;
  }

  bool needs_build() const {
    const bool has_script = scripts_.manifest()->scripts.contains("build");
    const bool site = development_.framework != nullptr && !development_.framework->output.empty();
    if (has_script && (site || scripts_.depends_on("next") || scripts_.depends_on("nuxt"))) return true;
    if (production_.command.program() != "node") return has_script;
    const std::string entry = absolute_path("/", entry_of(production_.command, *scripts_.manifest())).substr(1);
    const bool exists = scripts_.file(entry) || scripts_.file(entry + ".js") || scripts_.file(entry + "/index.js");
    return !exists || (has_script && knowledge::output_folders.contains(entry.substr(0, entry.find('/'))));
  }

  // Whether the program can be started without the manager around it.
  bool is_plain() const {
    const NodeCommand &command = production_.command;
    if (command.program() != "node" || !command.literal || !production_.before.empty() ||
        scripts_.manifest()->scripts.contains("post" + script_))
      return false;
    const bool node_image = development_.stage.facts && development_.stage.facts->row->languages.contains("node");
    for (const auto &[name, value] : command.assignments)
      if (name != "NODE_ENV" || value != "production" || !node_image) return false;
    return !scripts_.mentions("npm_package_") && !scripts_.mentions("npm_config_") &&
           !scripts_.mentions("npm_lifecycle_");
  }

  const NodeDevelopment &development_;
  const NodeScripts &scripts_;
  std::string script_;
  ResolvedStart production_;
  std::vector<Strings> own_builds_;
  ProductionStart start_;
};

} // namespace

CommandAnswer start_by_script(const NodeDevelopment &development) {
  const model::PackageJson *manifest = development.scripts.manifest();
  if (manifest == nullptr) return std::nullopt;
  for (std::string_view candidate : knowledge::production_scripts) {
    const std::string name(candidate);
    if (name == development.start.script || !manifest->scripts.contains(name)) continue;
    auto production = development.scripts.resolve_script(name);
    if (!production || !starts_production(development.model, production->command)) continue;
    const std::string program = production->command.program();
    if (program != "node" && !development.scripts.depends_on(knowledge::package_of_node_program(program))) continue;
    return Starter(development, name, std::move(*production)).take();
  }
  return std::nullopt;
}

} // namespace drydock::passes
