// The development servers of PHP, Laravel and Symfony: production serves the same files with Apache, from the same
// image with it, on the same port.
#include <algorithm>

#include "knowledge/php_servers.hpp"
#include "model/path.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/start_sources.hpp"
#include "rewrite/style.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view own_root = "/var/www/html";  // of the images with Apache

// The server as it is started.
struct Server {
  const knowledge::PhpFramework *framework = nullptr;
  std::string name = {}, host = {}, port = "8000", root = {}, router = {};
};

// HOST:PORT
bool read_address(const std::string &text, Server &server) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos) return false;
  server.host = text.substr(0, colon);
  server.port = text.substr(colon + 1);
  return true;
}

// Behind `artisan serve`, or the like.
std::optional<Obstacle> read_options(const Strings &words, std::size_t at, Server &server) {
  for (; at < words.size(); ++at) {
    const std::string option = words[at].substr(0, words[at].find('='));
    const std::size_t first = at;
    const auto value = value_of(words, at, option);
    if (knowledge::php_host_options.contains(option) && value) server.host = *value;
    else if (knowledge::php_port_options.contains(option) && value) server.port = *value;
    else if (option == "--document-root" && value) server.root = *value;
    else if (knowledge::php_dropped_values.contains(option) && value) continue;
    else if (at = first; knowledge::php_dropped_options.contains(option)) continue;
    else if (words[at].starts_with('-') || !read_address(words[at], server))
      return Obstacle{"server-options",
                      "what `" + words[at] + "` asks of " + server.name + " has no known counterpart in production"};
  }
  return std::nullopt;
}

// `php [-d SETTING] -S HOST:PORT [-t FOLDER] [ROUTER]`
std::optional<Obstacle> read_built_in(const Strings &words, Server &server) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (const auto address = value_of(words, at, "-S")) {
      if (!read_address(*address, server)) return Obstacle{"address-unclear", "the address to listen on is not known"};
    } else if (const auto folder = value_of(words, at, "-t")) {
      server.root = *folder;
    } else if (words[at].starts_with('-')) {
      return Obstacle{"server-options",
                      "what `" + words[at] + "` asks of PHP has no known counterpart in Apache's settings"};
    } else {
      server.router = words[at];
    }
  }
  return std::nullopt;
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const StartSources &sources)
      : model_(model), stage_(stage), sources_(sources) {}

  CommandAnswer plan(const Server &server) {
    const bool numbered = !server.port.empty() && server.port.find_first_not_of("0123456789") == std::string::npos;
    if (!numbered) return Obstacle{"address-unclear", "the port to listen on is not known"};
    if (!server.host.empty() && server.host != "0.0.0.0" && server.host != "localhost" && server.host != "127.0.0.1")
      return Obstacle{"address-unclear",
                      "Apache would listen on all addresses, and " + server.name + " listens on " + server.host};
    ProductionStart production;
    if (auto obstacle = choose_image(server, production)) return *obstacle;
    if (!builds_as_root(model_, stage_))
      return Obstacle{"builds-as-another-user", "Apache would be set up by a user who may not write its settings"};
    const std::string root = absolute_path(sources_.workdir(), server.root.empty() ? "public" : server.root);
    if (!sources_.has(root + "/index.php"))
      return Obstacle{"document-root-unknown", "the build context has no index.php for " + root};
    if (!server.router.empty() && absolute_path(sources_.workdir(), server.router) != root + "/index.php")
      return Obstacle{"router-script", "which requests the router script " + server.router + " answers is not known"};
    set_up(server, root, production);
    set_environment(server, production);
    production.words = {"apache2-foreground"};
    production.title = "serve " + root + " with Apache";
    production.reason = server.name + " is for development";
    if (server.framework == nullptr || server.framework->serves_one_request)
      production.reason += ": it answers one request at a time";
    return production;
  }

 private:
  std::optional<Obstacle> choose_image(const Server &server, ProductionStart &production) const {
    const std::string advice = server.name +
                               " is for development; what serves PHP in production is a web server beside "
                               "php-fpm, or the image php:…-apache";
    if (!stage_.facts || stage_.parent || stage_.facts->row->name != "php" ||
        stage_.facts->distro != knowledge::Distro::debian)
      return Obstacle{"base-not-covered", advice};
    const std::string tag = knowledge::php_apache_tag(stage_.image.tag);
    if (tag.empty() || !stage_.image.digest.empty()) return Obstacle{"base-not-covered", advice};
    if (tag == stage_.image.tag) return std::nullopt;
    const std::string written(model_.document().instructions[stage_.from].as<From>()->image.text);
    if (written.find('$') != std::string::npos) return Obstacle{"base-from-argument", advice};
    const std::size_t slash = written.find_last_of('/');
    const std::size_t colon = written.find(':', slash == std::string::npos ? 0 : slash);
    production.image = written.substr(0, colon) + ":" + tag;
    production.assumptions.push_back("what the stage installs and sets up for " + written + " serves " +
                                     production.image + " too: both are made the same way");
    return std::nullopt;
  }

  void set_up(const Server &server, const std::string &root, ProductionStart &production) const {
    const std::string next = rewrite::style_of(model_.document()).and_continuation();
    std::string commands, of_site;
    const auto add = [&](const std::string &command) { commands += (commands.empty() ? "" : next) + command; };
    if (server.port != "80") {
      add("sed -i 's!^Listen 80$!Listen " + server.port + "!' /etc/apache2/ports.conf");
      of_site = "s!\\*:80>!*:" + server.port + ">!";
    }
    if (root != own_root) of_site += (of_site.empty() ? "" : "; ") + ("s!" + std::string(own_root) + "!" + root + "!g");
    if (!of_site.empty()) add("sed -i '" + of_site + "' /etc/apache2/sites-available/000-default.conf");
    if (root != own_root)
      add("sed -i 's!/var/www/!" + root + "!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf");
    // Where no file is, the built-in server starts index.php; so do the rules that frameworks bring for Apache.
    const auto rules = sources_.read(root + "/.htaccess");
    if (rules && rules->find("Rewrite") != std::string::npos) add("a2enmod rewrite");
    else add("echo 'FallbackResource /index.php' >> /etc/apache2/conf-available/docker-php.conf");
    if (!mentions("php.ini")) add("cp \"$PHP_INI_DIR/php.ini-production\" \"$PHP_INI_DIR/php.ini\"");
    production.builds.push_back(commands);
    const Strings folders = written_folders(server.framework);
    const std::string written = " " + joined(folders, " ");
    if (!folders.empty())
      production.builds.push_back("mkdir -p" + written + next + "chown -R www-data:www-data" + written);
    production.assumptions.push_back(
        folders.empty() ? "the program writes nothing but where www-data may, whom Apache serves requests as"
                        : "of the sources' folders the program writes to these alone: " + joined(folders) +
                              "; Apache serves requests as www-data");
  }

  Strings written_folders(const knowledge::PhpFramework *framework) const {
    if (framework == nullptr) return {};
    Strings folders(framework->written.begin(), framework->written.end());
    if (!framework->database.empty() && sources_.has(std::string(framework->database)))
      folders.emplace_back(model::folder_of(framework->database));
    return folders;
  }

  bool mentions(std::string_view text) const {
    for (std::size_t i = stage_.from; i < stage_.end; ++i)
      if (model_.document().instructions[i].logical.text().find(text) != std::string_view::npos) return true;
    return false;
  }

  void set_environment(const Server &server, ProductionStart &production) const {
    const auto set = [&](const std::string &name, const std::string &value) {
      if (!model_.sets(stage_.end - 1, name)) production.environment.emplace_back(name, value);
    };
    if (server.framework == nullptr) return;
    set("APP_ENV", std::string(server.framework->mode));
    set("APP_DEBUG", std::string(server.framework->debug_off));
    production.assumptions.push_back("the container gets " + std::string(server.framework->secret) +
                                     ", and the addresses of the services that production has");
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const StartSources &sources_;
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.size() < 2) return std::nullopt;
  const std::string_view program = base_name(words[0]);
  Server server;
  std::optional<Obstacle> obstacle;
  const bool php = program == "php";
  if (php && words.size() > 2 && base_name(words[1]) == "artisan" && words[2] == "serve") {
    server = {.framework = &knowledge::laravel(), .name = "`php artisan serve`"};
    obstacle = read_options(words, 3, server);
  } else if (php && words.size() > 2 && words[1].ends_with("bin/console") &&
             (words[2] == "server:run" || words[2] == "server:start")) {
    server = {.framework = &knowledge::symfony(), .name = "`" + words[2] + "`"};
    obstacle = read_options(words, 3, server);
  } else if (program == "symfony" &&
             (words[1] == "serve" || words[1] == "server:start" || words[1] == "local:server:start")) {
    server = {.framework = &knowledge::symfony(), .name = "Symfony's local server"};
    obstacle = read_options(words, 2, server);
  } else if (php && std::find(words.begin(), words.end(), "-S") != words.end()) {
    server.name = "PHP's built-in server";
    obstacle = read_built_in(words, server);
  } else {
    return std::nullopt;
  }
  if (obstacle) return *obstacle;
  const auto found = StartSources::of(model, stage);
  if (const auto *missing = std::get_if<Obstacle>(&found)) return *missing;
  const StartSources &sources = std::get<StartSources>(found);
  if (server.framework == nullptr && server.root.empty()) server.root = ".";
  for (const knowledge::PhpFramework &framework : knowledge::php_frameworks())
    if (server.framework == nullptr && sources.has(std::string(framework.console))) server.framework = &framework;
  return Planner(model, stage, sources).plan(server);
}

}  // namespace

extern const CommandPlanner php_command{plan};

}  // namespace drydock::passes
