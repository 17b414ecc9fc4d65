#include "passes/support/site_build.hpp"

#include <algorithm>

#include "passes/support/command_node.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/node_builds.hpp"
#include "passes/support/node_configuration.hpp"
#include "passes/support/node_output.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;
using Answer = std::optional<Obstacle>;

// Options of development servers that a build has no use for, and those of them with a value.
constexpr Words flags =
    "--open -o --force --strictPort --strict-port --cors --clearScreen --live-reload --hmr --watch "
    "--disable-host-check "
    "--disableHostCheck --no-open --no-live-reload --no-hmr --debug -d";
constexpr Words value_flags = "--mode -m --poll --public-host --publicHost --allowed-hosts --logLevel -l";
// As create-vue writes it: run-p type-check "build-only {@}" --
constexpr std::string_view build_alone = "build-only";

bool is_number(std::string_view text) {
  return !text.empty() && text.size() < 6 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Obstacle proxies(std::string_view where) {
  return {"proxy", std::string(where) +
                       " hands requests on to another server, and which one that is in production is not known"};
}

class Reader {
 public:
  Reader(const model::Model &model, const model::Stage &stage, const NodeScripts &scripts, const ResolvedStart &start,
         const knowledge::NodeFramework &framework)
      : model_(model), stage_(stage), scripts_(scripts), command_(start.command), framework_(framework) {
    site_.framework = &framework;
    const auto name = scripts_.first_file(framework.configurations);
    if (name) file_ = *name;
    if (name) configuration_ = without_comments(scripts_.file(*name).value_or(""));
    package_ = model::read_json_object(scripts_.file("package.json").value_or("")).value_or(model::Json{});
  }

  std::variant<SiteBuild, Obstacle> take(const std::string &manager) {
    using Step = Answer (Reader::*)();
    const std::string_view tool = framework_.program;
    const Step own = tool == "vite"              ? &Reader::vite
                     : tool == "vue-cli-service" ? &Reader::vue
                     : tool == "ng"              ? &Reader::angular
                                                 : &Reader::react;
    for (const Step step : {&Reader::options, own, &Reader::choose_port, &Reader::check_build})
      if (auto obstacle = (this->*step)()) return *obstacle;
    auto builds = builds_of(model_, stage_, scripts_, manager, framework_.build);
    if (auto *obstacle = std::get_if<Obstacle>(&builds)) return *obstacle;
    site_.builds = std::get<std::vector<std::string>>(std::move(builds));
    site_.output = absolute_path(scripts_.workdir(), output_);
    if (!is_at_or_below(site_.output, scripts_.workdir()) || site_.output == scripts_.workdir())
      return Obstacle{"configuration-unclear",
                      "the build puts the site at " + site_.output + ", outside of its project"};
    if (!framework_.public_prefix.empty())
      site_.assumptions.push_back("variables named " + std::string(framework_.public_prefix) +
                                  "… have their values when the image is built: the build writes them into the files");
    return std::move(site_);
  }

 private:
  Obstacle unclear(const std::string &what) const {
    return {"configuration-unclear", what + " of " + file_ + " is no plain value"};
  }

  Answer options() {
    for (std::size_t i = 1; i < command_.words.size(); ++i) {
      const std::string &word = command_.words[i];
      const std::string option = word.substr(0, word.find('='));
      if (i == 1 && framework_.develops.contains(word)) continue;
      std::string value = option.size() < word.size() ? word.substr(option.size() + 1) : "";
      const bool takes = framework_.port_options.contains(option) || framework_.host_options.contains(option) ||
                         value_flags.contains(option) || option == "-c" || option == "--configuration";
      if (takes && option.size() == word.size() && i + 1 < command_.words.size() && !is_option(command_.words[i + 1]))
        value = command_.words[++i];
      if (framework_.port_options.contains(option)) port_ = value;
      if (option.starts_with("--proxy")) return proxies("the development server");
      const bool development =
          (option != "-c" && option != "--configuration" && option != "--mode" && option != "-m") ||
          value.starts_with("dev");
      if (!(takes && development) && !flags.contains(option))
        return Obstacle{"server-options", "what " + word + " asks the development server for is not known"};
    }
    return std::nullopt;
  }

  // A setting that is a path from the root of the server on: only the root itself is served.
  Answer at_root(std::string_view name) const {
    const auto setting = setting_of(configuration_, name);
    if (!setting) return std::nullopt;
    const auto text = text_of_setting(*setting);
    if (!text) return unclear(std::string(name));
    if (*text == "/" || *text == "./" || text->empty()) return std::nullopt;
    return Obstacle{"site-under-a-path", "the site lies under " + *text + ", not at the root of its server"};
  }

  Answer output_from(std::string_view name) {
    output_ = framework_.output;
    const auto setting = setting_of(configuration_, name);
    if (!setting) return std::nullopt;
    const auto text = text_of_setting(*setting);
    if (!text) return unclear(std::string(name));
    output_ = *text;
    return std::nullopt;
  }

  Answer port_from(std::string_view block) {
    const auto object = setting_of(configuration_, block);
    if (!object || port_) return std::nullopt;
    if (!object->starts_with('{')) return unclear(std::string(block));
    const auto port = setting_of(*object, "port");
    if (!port) return std::nullopt;
    if (is_number(*port))
      port_ = *port;
    else
      port_unknown_ = true;
    return std::nullopt;
  }

  Answer vite() {
    for (const auto *section : {&scripts_.manifest()->sections.required, &scripts_.manifest()->sections.development})
      for (const auto &[name, range] : *section)
        if (knowledge::renders_on_server(name))
          return Obstacle{"renders-on-server", "what " + name + " builds is no site of files alone"};
    if (setting_of(configuration_, "root"))
      return Obstacle{"configuration-unclear", file_ + " has the site's sources in another folder"};
    if (!scripts_.file("index.html"))
      return Obstacle{"no-page", "no index.html is seen, from which Vite builds a site"};
    if (setting_of(configuration_, "proxy")) return proxies(file_);
    if (auto obstacle = at_root("base")) return obstacle;
    if (auto obstacle = output_from("outDir")) return obstacle;
    // vite.dev/guide/migration, v2.vitejs.dev/config/#server-port
    const int major = major_version(scripts_.manifest()->sections, "vite");
    if (major == 1 || major == 2) default_port_ = "3000";
    return port_from("server");
  }

  Answer vue() {
    if (package_.get("vue") != nullptr)
      return Obstacle{"configuration-unclear", "package.json has settings of Vue CLI"};
    if (setting_of(configuration_, "proxy")) return proxies(file_);
    if (auto obstacle = at_root("publicPath")) return obstacle;
    if (auto obstacle = at_root("baseUrl")) return obstacle;
    if (auto obstacle = output_from("outputDir")) return obstacle;
    return port_from("devServer");
  }

  // create-react-app.dev/docs/advanced-configuration: all by variables, and by members of package.json.
  Answer react() {
    if (package_.get("proxy") != nullptr) return proxies("package.json");
    for (std::string_view file : {"src/setupProxy.js", "src/setupProxy.ts"})
      if (scripts_.file(file)) return proxies(file);
    for (std::string_view word : {"appBuild", "outputPath", "publicPath", "proxy"})
      if (configuration_.find(word) != std::string::npos)
        return Obstacle{"configuration-unclear", file_ + " changes " + std::string(word)};
    if (const model::Json *page = package_.get("homepage")) {
      const std::size_t host = page->text.find("://");
      const std::string path = host == std::string::npos
                                   ? page->text
                                   : page->text.substr(std::min(page->text.find('/', host + 3), page->text.size()));
      if (!path.empty() && path != "/" && path != "." && path != "./")
        return Obstacle{"site-under-a-path", "the site lies under " + path + ", not at the root of its server"};
    }
    output_ = framework_.output;
    for (const std::string_view name : {"BUILD_PATH", "PUBLIC_URL"})
      if (variable(name)) return Obstacle{"configuration-unclear", std::string(name) + " says where the site goes"};
    port_ = variable("PORT");
    return std::nullopt;
  }

  // Of the script, of .env, or of the image.
  std::optional<std::string> variable(std::string_view name) const {
    for (const auto &[other, value] : command_.assignments)
      if (other == name) return value;
    const auto environment = model_.runtime(stage_).environment;
    if (const auto found = environment.find(std::string(name)); found != environment.end()) return found->second;
    for (std::string_view file : {".env.development", ".env"}) {
      const std::string text = "\n" + scripts_.file(file).value_or("");
      const std::size_t at = text.find("\n" + std::string(name) + "=");
      if (at == std::string::npos) continue;
      const std::size_t begin = at + name.size() + 2;
      return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    }
    return std::nullopt;
  }

  Answer angular() {
    const auto workspace = read_commented_json(scripts_.file("angular.json").value_or(""));
    const model::Json *projects = workspace ? workspace->get("projects") : nullptr;
    if (projects == nullptr || projects->members.size() != 1)
      return Obstacle{"configuration-unclear", "angular.json has not exactly one project"};
    const model::Json &project = projects->members[0].value;
    const model::Json *targets =
        project.get("architect") != nullptr ? project.get("architect") : project.get("targets");
    const model::Json *build = inner(targets, {"build"}), *chosen = inner(build, {"options"});
    const model::Json *builder = inner(build, {"builder"});
    if (builder == nullptr || chosen == nullptr) return unclear("the target build");
    if (chosen->get("server") != nullptr || chosen->get("ssr") != nullptr)
      return Obstacle{"renders-on-server", "Angular builds a server of its own, and no site of files alone"};
    for (const char *name : {"baseHref", "deployUrl"})
      if (const model::Json *path = chosen->get(name); path != nullptr && path->text != "/")
        return Obstacle{"site-under-a-path", "the site lies under " + path->text + ", not at the root of its server"};
    const std::string kind = builder->text.substr(builder->text.rfind(':') + 1);
    const model::Json *output = chosen->get("outputPath");
    if (kind == "application") {
      if (output != nullptr && output->kind != model::Json::Kind::text) return unclear("outputPath");
      output_ = (output != nullptr ? output->text : "dist/" + projects->members[0].name) + "/browser";
    } else if ((kind == "browser" || kind == "browser-esbuild") && output != nullptr &&
               output->kind == model::Json::Kind::text) {
      output_ = output->text;
    } else {
      return unclear("the builder");
    }
    produces_ = inner(build, {"defaultConfiguration"}) != nullptr &&
                inner(build, {"defaultConfiguration"})->text == "production";
    const model::Json *serve = inner(targets, {"serve"});
    for (const model::Json *settings : {inner(serve, {"options"}), inner(serve, {"configurations", "development"})}) {
      if (settings == nullptr) continue;
      if (settings->get("proxyConfig") != nullptr) return proxies("angular.json");
      if (const model::Json *port = settings->get("port"); port != nullptr && !port_) port_ = port->text;
    }
    return std::nullopt;
  }

  static const model::Json *inner(const model::Json *json, std::initializer_list<std::string_view> names) {
    for (std::string_view name : names) json = json == nullptr ? nullptr : json->get(name);
    return json;
  }

  // The one that the server is seen to listen on; else its own, unless its configuration hides it.
  Answer choose_port() {
    std::vector<std::string> exposed;
    for (std::size_t i = stage_.from; i < stage_.end; ++i)
      if (const auto *expose = model_.document().instructions[i].as<Expose>())
        for (const Word &port : expose->ports) exposed.emplace_back(model_.expand(i, port).text);
    if (port_unknown_ && !port_ && exposed.size() == 1) {
      port_ = exposed.front().substr(0, exposed.front().find('/'));
      site_.assumptions.push_back("the development server listens on port " + *port_ + ", which EXPOSE names");
    }
    if (port_unknown_ && !port_)
      return Obstacle{"port-unknown", "which port the development server listens on is not known from " + file_};
    site_.port = port_.value_or(default_port_.empty() ? std::string(framework_.default_port) : default_port_);
    if (!is_number(site_.port))
      return Obstacle{"port-unknown", "which port the development server listens on is not known"};
    if (site_.port.size() < 4 || site_.port == "0")
      return Obstacle{"low-port", "the port " + site_.port + " takes root's rights, which the site's server has not"};
    return std::nullopt;
  }

  Answer check_build() {
    if (!scripts_.manifest()->scripts.contains("build")) return produces_ ? std::nullopt : Answer(no_production());
    const Obstacle other{"build-unclear", "the script `build` of package.json is not seen to be `" +
                                              std::string(framework_.build) + "`"};
    for (const NodeCommand &command : build_commands(scripts_)) {
      NodeCommand build = command;
      if (knowledge::script_runners.contains(command.program()))
        if (const auto alone = scripts_.resolve_script(std::string(build_alone))) build = alone->command;
      if (build.program() != framework_.program || build.subcommand() != "build") continue;
      if (build.option("--outDir --output-path --dest --base --base-href --mode -m -c --config") &&
          framework_.program != "ng")
        return other;
      if (framework_.program != "ng") return std::nullopt;
      const auto configuration = build.option("-c --configuration");
      if (build.option("--output-path --base-href")) return other;
      if (configuration ? *configuration != "production" : !produces_ && !build.option("--prod"))
        return no_production();
      return std::nullopt;
    }
    return other;
  }

  static Obstacle no_production() { return {"build-unclear", "`ng build` is not seen to build for production"}; }

  const model::Model &model_;
  const model::Stage &stage_;
  const NodeScripts &scripts_;
  const NodeCommand &command_;
  const knowledge::NodeFramework &framework_;
  SiteBuild site_;
  std::string file_, configuration_, output_, default_port_;
  model::Json package_;
  std::optional<std::string> port_;
  bool port_unknown_ = false;
  bool produces_ = true; // the build is production's without an option
};

} // namespace

std::optional<std::variant<SiteBuild, Obstacle>> site_build(const model::Model &model, const model::Stage &stage,
                                                            const std::vector<std::string> &words) {
  const NodeScripts scripts(model, stage);
  const auto start = scripts.resolve(words);
  if (!start) return std::nullopt;
  const auto *framework = knowledge::node_framework(start->command.program(), start->command.subcommand());
  if (framework == nullptr || framework->output.empty()) return std::nullopt;
  if (scripts.manifest() == nullptr)
    return Obstacle{
        "manifest-not-found",
        std::string(framework->name) + "'s development server is started, and the project's package.json is not known"};
  const std::string manager = manager_of_project(model, stage, words);
  const NodeDevelopment development{model, stage, scripts, manager, *start, framework, nullptr};
  if (const CommandAnswer answer = start_by_script(development);
      answer && std::holds_alternative<ProductionStart>(*answer))
    return std::nullopt;
  if (!start->command.literal)
    return Obstacle{"server-options", "the command of the development server has variables in it"};
  return Reader(model, stage, scripts, *start, *framework).take(manager);
}

} // namespace drydock::passes
