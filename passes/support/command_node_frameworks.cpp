// Frameworks that have a server for production: Next.js, Nuxt and Nest.
#include <algorithm>

#include "passes/support/command_node.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/node_builds.hpp"
#include "passes/support/node_configuration.hpp"
#include "passes/support/node_output.hpp"

namespace drydock::passes {

namespace {

using knowledge::NodeFramework;
using knowledge::Words;
using Strings = std::vector<std::string>;

// Of development alone, and without a value.
constexpr Words ignored_options =
    "--turbo --turbopack --webpack --dotenv --no-clear --clear --fork --no-fork --no-qr --open -o --spa";
constexpr std::string_view every_address = "0.0.0.0";

class Starter {
 public:
  explicit Starter(const NodeDevelopment &development)
      : development_(development), scripts_(development.scripts), framework_(*development.framework) {
    const auto name = scripts_.first_file(framework_.configurations);
    configuration_ = name ? without_comments(scripts_.file(*name).value_or("")) : "";
  }

  CommandAnswer next() {
    if (auto obstacle = read_options()) return *obstacle;
    if (names(configuration_, "output", "export"))
      return Obstacle{"static-export",
                      "Next.js exports the pages as files, and which server gives them to browsers is not known"};
    if (auto obstacle = build("next")) return *obstacle;
    if (names(configuration_, "output", "standalone")) return standalone();
    return by_start();
  }

  CommandAnswer nuxt() {
    if (auto obstacle = read_options()) return *obstacle;
    const model::DependencySections &all =
        scripts_.manifest() == nullptr ? model::DependencySections{} : scripts_.manifest()->sections;
    const int major = major_version(all, "nuxt");
    if (major == 0) return Obstacle{"version-unknown", "which version of Nuxt the project has is not known"};
    if (major == 2 && names(configuration_, "target", "static"))
      return Obstacle{"static-export",
                      "Nuxt makes files of the pages, and which server gives them to browsers is not known"};
    if (major >= 3 && configuration_.find("preset") != std::string::npos)
      return Obstacle{"configuration-unclear", "nuxt.config builds for a preset of its own"};
    if (auto obstacle = build("nuxt")) return *obstacle;
    if (major == 2) return by_start();
    start_.words = {"node", ".output/server/index.mjs"};
    const auto configured = number_of(configuration_, "devServer", "port");
    if (auto obstacle = set("PORT", port_ ? port_ : configured)) return *obstacle;
    if (auto obstacle = set("HOST", host_ && host_->empty() ? std::optional(std::string(every_address)) : host_))
      return *obstacle;
    return done("what `nuxt build` makes starts with node alone; " + why());
  }

  CommandAnswer nest() {
    if (CommandAnswer answer = start_by_script(development_)) return answer;
    const auto text = scripts_.file("nest-cli.json");
    const auto settings = text ? read_commented_json(*text) : std::nullopt;
    if (!settings || settings->get("projects") != nullptr)
      return Obstacle{
          "no-production-start",
          "package.json has no script that starts production, and what Nest builds is not known from nest-cli.json"};
    const auto setting = [&](std::string_view name, std::string_view otherwise) {
      const model::Json *value = settings->get(name);
      return value == nullptr ? std::string(otherwise) : value->text;
    };
    const auto file =
        compiled_file(scripts_, setting("sourceRoot", "src") + "/" + setting("entryFile", "main") + ".ts");
    if (const auto *obstacle = std::get_if<Obstacle>(&file)) return *obstacle;
    if (auto obstacle = build("nest")) return *obstacle;
    start_.words = {"node", std::get<std::string>(file)};
    if (auto obstacle = keep_address(development_, {}, start_)) return *obstacle;
    return done("`nest start` compiles the sources at each start");
  }

 private:
  std::string why() const {
    return "the development server compiles pages when they are asked for, and shows errors with their source";
  }

  std::optional<Obstacle> read_options() {
    const NodeCommand &command = development_.start.command;
    for (std::size_t i = 1; i < command.words.size(); ++i) {
      const std::string &word = command.words[i];
      const std::string option = word.substr(0, word.find('='));
      const bool port = framework_.port_options.contains(option), host = framework_.host_options.contains(option);
      if (port || host) {
        std::string value = option.size() < word.size() ? word.substr(option.size() + 1) : "";
        if (option.size() == word.size() && i + 1 < command.words.size() && !is_option(command.words[i + 1]))
          value = command.words[++i];
        (port ? port_ : host_) = value;
        kept_.push_back(option);
        if (!value.empty()) kept_.push_back(value);
      } else if (!ignored_options.contains(word) && !(i == 1 && framework_.develops.contains(word))) {
        return Obstacle{"server-options", "what " + word + " asks " + command.program() + " for is not known"};
      }
    }
    if (!command.literal)
      return Obstacle{"server-options", "the command of the development server has variables in it"};
    return std::nullopt;
  }

  std::optional<Obstacle> build(std::string_view program) {
    if (scripts_.manifest() == nullptr)
      return Obstacle{"manifest-not-found",
                      std::string(framework_.name) + " has to be built, and the project's package.json is not known"};
    const std::vector<NodeCommand> commands = build_commands(scripts_);
    const bool own = std::any_of(commands.begin(), commands.end(), [&](const NodeCommand &one) {
      return (one.program() == program || one.program() == framework_.program) && one.subcommand() == "build";
    });
    const bool script = scripts_.manifest()->scripts.contains("build");
    if (script && !own)
      return Obstacle{"build-unclear",
                      "the script `build` of package.json is not seen to be `" + std::string(framework_.build) + "`"};
    auto builds = builds_of(development_.model, development_.stage, scripts_, development_.manager, framework_.build);
    if (auto *obstacle = std::get_if<Obstacle>(&builds)) return *obstacle;
    start_.builds = std::get<Strings>(std::move(builds));
    if (!framework_.public_prefix.empty() && (scripts_.mentions(framework_.public_prefix)))
      start_.assumptions.push_back(
          "variables named " + std::string(framework_.public_prefix) +
          "… have their values when the image is built: the build writes them into what browsers get");
    return std::nullopt;
  }

  // The script of package.json that starts the framework's own server with the same options, or else that server.
  CommandAnswer by_start() {
    const std::string program(framework_.program);
    start_.words = program_words(development_.manager, {program, "start"});
    NodeCommand production;
    bool script = false;
    for (std::string_view name : knowledge::production_scripts) {
      if (script || !scripts_.manifest()->scripts.contains(name)) continue;
      const auto found = scripts_.resolve_script(std::string(name));
      if (!found || !found->before.empty() || found->command.program() != program ||
          found->command.subcommand() != "start")
        continue;
      if (found->command.words.size() != 2 &&
          Strings(found->command.words.begin() + 2, found->command.words.end()) != kept_)
        continue;
      production = found->command;
      start_.words = script_words(development_.manager, std::string(name));
      script = true;
      if (production.words.size() == 2 && !kept_.empty() && development_.manager == "npm")
        start_.words.emplace_back("--");
    }
    if (production.words.size() <= 2) start_.words.insert(start_.words.end(), kept_.begin(), kept_.end());
    if (auto obstacle = keep_address(development_, production, start_)) return *obstacle;
    return done(why());
  }

  // What the build traces into .next/standalone lacks the files that browsers get
  // (nextjs.org/docs/app/api-reference/config/next-config-js/output).
  CommandAnswer standalone() {
    for (std::string_view other : {"distDir", "outputFileTracingRoot"})
      if (configuration_.find(other) != std::string::npos)
        return Obstacle{"configuration-unclear", "next.config sets " + std::string(other) +
                                                     ", and where the build puts its server is not known"};
    start_.builds.push_back(scripts_.has_folder("public")
                                ? "cp -r public .next/standalone/ && cp -r .next/static .next/standalone/.next/"
                                : "cp -r .next/static .next/standalone/.next/");
    start_.words = {"node", ".next/standalone/server.js"};
    if (auto obstacle = keep_address(development_, {}, start_)) return *obstacle;
    if (auto obstacle = set("PORT", port_)) return *obstacle;
    if (auto obstacle = set("HOSTNAME", host_.value_or(std::string(every_address)))) return *obstacle;
    return done("next.config asks for a server of its own, .next/standalone/server.js; " + why());
  }

  std::optional<Obstacle> set(const std::string &name, const std::optional<std::string> &value) {
    if (!value) return std::nullopt;
    const auto environment = development_.model.runtime(development_.stage).environment;
    const auto found = environment.find(name);
    if (found != environment.end() && found->second == *value) return std::nullopt;
    if (found != environment.end())
      return Obstacle{"other-address",
                      "the environment sets " + name + ", and development's start command says " + *value};
    for (const auto &[other, text] : start_.environment)
      if (other == name) return std::nullopt;
    start_.environment.emplace_back(name, *value);
    return std::nullopt;
  }

  CommandAnswer done(std::string reason) {
    start_.title = "start " + quoted_command(start_.words) + ", not " + development_.name();
    start_.reason = std::move(reason);
    return start_;
  }

  const NodeDevelopment &development_;
  const NodeScripts &scripts_;
  const NodeFramework &framework_;
  std::string configuration_;
  std::optional<std::string> port_, host_;
  Strings kept_;
  ProductionStart start_;
};

} // namespace

CommandAnswer start_of_framework(const NodeDevelopment &development) {
  Starter starter(development);
  const std::string_view package = development.framework->package;
  if (package == "next") return starter.next();
  return package == "nuxt" ? starter.nuxt() : starter.nest();
}

} // namespace drydock::passes
