// The development servers of Rails, Sinatra and other Rack applications: production starts puma, where the lock file
// has it.
#include <algorithm>

#include "ir/text.hpp"
#include "knowledge/ruby_servers.hpp"
#include "model/gemfile_lock.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/plain_start.hpp"
#include "passes/support/start_sources.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

// Without `bundle exec`, and without `ruby` in front of `bin/rails`.
Strings without_prefix(Strings words) {
  while (words.size() > 2 && base_name(words[0]) == "bundle" && words[1] == "exec") words = rest_of(words, 2);
  if (words.size() > 1 && base_name(words[0]) == "ruby" && base_name(words[1]) == "rails") words = rest_of(words, 1);
  return words;
}

bool is_rails_server(const Strings &words) {
  return words.size() > 1 && base_name(words[0]) == "rails" && (words[1] == "s" || words[1] == "server");
}

// The lines of a text that are no comments.
Strings lines_of(std::string_view text) {
  Strings lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    if (!line.empty() && line.front() != '#') lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// 7.1 of 7.1.3.
bool is_at_least_7_1(const std::string &version) {
  const std::size_t dot = version.find('.');
  const int major = std::atoi(version.c_str());
  return major > 7 || (major == 7 && dot != std::string::npos && std::atoi(version.c_str() + dot + 1) >= 1);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const StartSources &sources)
      : model_(model), stage_(stage), sources_(sources), lock_(sources.read("Gemfile.lock").value_or("")) {}

  CommandAnswer rails(const Strings &words, const std::string &title, const std::string &reason) {
    // Rails' own Dockerfile for production starts it so.
    if (model_.variable(stage_.end - 1, "RAILS_ENV").text == "production") return std::nullopt;
    if (auto obstacle = read_options(rest_of(words, 2))) return *obstacle;
    if (auto obstacle = check_puma()) return *obstacle;
    ProductionStart production;
    production.words = {"bundle", "exec", "puma"};
    const auto settings = sources_.read("config/puma.rb");
    if (settings) production.words.insert(production.words.end(), {"-C", "config/puma.rb"});
    const bool by_settings = settings && port_.empty() && (host_.empty() || host_ == "0.0.0.0") &&
        listens_by_variable(*settings);
    if (!by_settings)
      if (auto obstacle = listen("3000", production)) return *obstacle;
    if (auto obstacle = compile_assets(production)) return *obstacle;
    set_mode("RAILS_ENV", production);
    const std::string environment = sources_.read("config/environments/production.rb").value_or("");
    for (std::string_view name : knowledge::rails_production_switches)
      if (environment.find(name) != std::string::npos && !model_.sets(stage_.end - 1, name))
        production.environment.emplace_back(name, "1");
    production.title = title;
    production.reason = reason;
    production.assumptions = {
        "the container gets RAILS_MASTER_KEY or SECRET_KEY_BASE, and what config/environments/production.rb and "
                              "config/database.yml ask for"};
    for (const std::string &line : lines_of(environment))
      if (line.starts_with("config.force_ssl = true"))
        production.assumptions.push_back(
            "something in front of the container ends TLS: config.force_ssl redirects plain HTTP");
    return production;
  }

  // What a Procfile lists has to be one server, and watchers of assets.
  CommandAnswer procfile(const std::string &file, bool sets_port) {
    const auto text = sources_.read(file);
    if (!text)
      return Obstacle{"processes-unknown", "the build context has no " + file + ", which lists what is started"};
    Strings server;
    for (const std::string &line : lines_of(*text)) {
      const std::size_t colon = line.find(':');
      if (colon == std::string::npos) continue;
      const std::string name = line.substr(0, colon), command = line.substr(colon + 1);
      if (name == "web") {
        server = last_command(command);
        sets_port |= command.find("unset PORT") != std::string::npos;
      } else if (command.find("watch") == std::string::npos && command.find("-dev-server") == std::string::npos &&
          command.find("vite dev") == std::string::npos) {
        return Obstacle{"several-processes",
                        file + " starts `" + name + "` too, and a container of production starts one program"};
      }
    }
    if (!is_rails_server(server)) return Obstacle{"processes-unknown", file + " has no process `web` that is known"};
    const bool port = std::any_of(server.begin(), server.end(),
        [](const std::string &word) { return knowledge::ruby_port_options.contains(word.substr(0, word.find('='))); });
    if (!port && !sets_port && !model_.sets(stage_.end - 1, "PORT"))
      return Obstacle{"port-unknown", "the program that reads " + file + " chooses the port: say it with -p"};
    return rails(server, "start puma, not what " + file + " lists",
        "the other processes of " + file + " watch sources, which do not change in an image");
  }

  // `given`: the words with what stands in front of the program.
  CommandAnswer rack(const knowledge::RackServer &row, const Strings &words, const Strings &given) {
    std::string file(row.file);
    Strings options;
    for (std::size_t at = 1; at < words.size(); ++at) {
      const bool operand = !words[at].starts_with('-') && (words[at].ends_with(".ru") || words[at].ends_with(".rb"));
      if (operand && (file.empty() || words[at].ends_with(".ru"))) file = words[at];
      else options.push_back(words[at]);
    }
    const auto text = sources_.read(file);
    const bool program = row.file.empty();
    if (program && (!text || !requires_sinatra(*text))) return std::nullopt;
    if (!text) return Obstacle{"rack-file-not-found", "the build context has no " + file};
    if (auto obstacle = read_options(options)) return *obstacle;
    ProductionStart production;
    set_mode("RACK_ENV", production);
    const auto rack_file = program ? sources_.read("config.ru") : text;
    if (!rack_file || (program && model::locked_gem(lock_, "puma").empty())) {
      // Sinatra starts the first server that it finds, and listens on localhost alone in development only.
      if (production.environment.empty()) return std::nullopt;
      production.words = given;
      production.title = "start Sinatra for production";
      production.reason = "in development it shows errors with their source";
      return production;
    }
    if (auto obstacle = check_puma()) return *obstacle;
    std::string port(row.port);
    if (program)
      if (auto obstacle = read_settings(*text, port)) return *obstacle;
    const std::string name(base_name(file.substr(0, file.rfind('.'))));
    if (program && rack_file->find(name) == std::string::npos)
      return Obstacle{"rack-file-unclear", "config.ru does not say that it runs " + file};
    production.words = {"bundle", "exec", "puma"};
    if (auto obstacle = listen(port, production)) return *obstacle;
    if (!program && file != "config.ru") production.words.push_back(file);
    production.title = "start puma";
    production.reason =
        program ? "started as a program, Sinatra is in development, where it shows errors with their source"
                                : std::string(row.program) + " is for development: it shows errors with their source";
    return production;
  }

 private:
  std::optional<Obstacle> read_options(const Strings &words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string option = words[at].substr(0, words[at].find('='));
      const std::size_t first = at;
      const auto value = value_of(words, at, option);
      if (knowledge::ruby_host_options.contains(option) && value) host_ = *value;
      else if (knowledge::ruby_port_options.contains(option) && value) port_ = *value;
      else if (knowledge::ruby_server_options.contains(option) && value == "puma") continue;
      else if (knowledge::ruby_dropped_values.contains(option) && value) continue;
      else if (knowledge::ruby_dropped_options.contains(option)) at = first;
      else
        return Obstacle{"server-options",
                        "what `" + words[first] + "` asks of the server has no known counterpart in production"};
    }
    return std::nullopt;
  }

  std::optional<Obstacle> check_puma() const {
    if (lock_.empty()) return Obstacle{"lock-not-found", "no Gemfile.lock tells which servers are installed"};
    if (model::locked_gem(lock_, "puma").empty())
      return Obstacle{"server-not-installed",
                      "the application has no puma: `bundle add puma` writes it to Gemfile and Gemfile.lock"};
    return std::nullopt;
  }

  // `port ENV.fetch("PORT", 3000)`, as `rails new` writes it.
  static bool listens_by_variable(const std::string &settings) {
    for (const std::string &line : lines_of(settings))
      if (line.starts_with("port") && line.find("PORT") != std::string::npos && line.find("3000") != std::string::npos)
        return true;
    return false;
  }

  std::optional<Obstacle> listen(const std::string &usual_port, ProductionStart &production) const {
    const std::string host = host_.empty() || host_ == "localhost" || host_ == "127.0.0.1" ? "0.0.0.0" : host_;
    const model::Value set = model_.variable(stage_.end - 1, "PORT");
    const std::string port = !port_.empty() ? port_ : set.is_known() && !set.text.empty() ? set.text : usual_port;
    const std::vector<std::string> exposed = model_.runtime(stage_).ports;
    const auto is_port = [&](const std::string &listed) { return listed.substr(0, listed.find('/')) == port; };
    const bool among = exposed.empty() || std::any_of(exposed.begin(), exposed.end(), is_port);
    if (port_.empty() && !among)
      return Obstacle{"port-unknown",
            "EXPOSE names another port than " + port + ", where the server listens unless it is told: say it with -p"};
    if (host.find('$') != std::string::npos)
      return Obstacle{"address-unclear", "the address to listen on stands in a variable"};
    if (port.find('$') == std::string::npos)
      production.words.insert(production.words.end(), {"-b", "tcp://" + host + ":" + port});
    else if (host == "0.0.0.0") production.words.insert(production.words.end(), {"-p", port});
    else return Obstacle{"address-unclear", "the port to listen on stands in a variable"};
    return std::nullopt;
  }

  void set_mode(const std::string &name, ProductionStart &production) const {
    if (!model_.sets(stage_.end - 1, name) && !(name == "RACK_ENV" && model_.sets(stage_.end - 1, "APP_ENV")))
      production.environment.emplace_back(name, "production");
  }

  std::optional<Obstacle> compile_assets(ProductionStart &production) const {
    const auto has = [&](knowledge::Words gems) {
      const auto is_locked = [&](std::string_view gem) { return !model::locked_gem(lock_, gem).empty(); };
      return std::any_of(gems.begin(), gems.end(), is_locked);
    };
    if (!has(knowledge::asset_gems) || sources_.files("app/assets").empty()) return std::nullopt;
    std::string runs;
    for (std::size_t i = stage_.from; i < stage_.end; ++i)
      if (const shell::Script *script = model_.script(i)) runs += std::string(script->text) + "\n";
    if (runs.find("assets:precompile") != std::string::npos) return std::nullopt;
    const std::string version = model::locked_gem(lock_, "railties");
    if (!is_at_least_7_1(version))
      return Obstacle{"assets-need-a-secret",
                      "before 7.1 Rails compiles assets only with a secret key, which the build does not have"};
    const bool has_node = runs.find("node") != std::string::npos || runs.find("yarn") != std::string::npos ||
        runs.find("npm") != std::string::npos;
    if (has(knowledge::asset_gems_with_node) && !has_node)
      return Obstacle{"assets-need-node", "nothing shows Node.js, by which the assets are compiled"};
    const bool set = model_.sets(stage_.end - 1, "RAILS_ENV");
    production.builds.push_back(std::string(set ? "" : "RAILS_ENV=production ") +
                                "SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile");
    return std::nullopt;
  }

  static bool requires_sinatra(const std::string &text) {
    const Strings lines = lines_of(text);
    return std::any_of(lines.begin(), lines.end(), [](const std::string &line) {
      return line.starts_with("require \"sinatra") || line.starts_with("require 'sinatra");
    });
  }

  // `set :port, 8080` of a Sinatra application.
  std::optional<Obstacle> read_settings(const std::string &text, std::string &port) {
    for (const std::string &line : lines_of(text)) {
      const bool sets_port = line.starts_with("set :port,"), sets_host = line.starts_with("set :bind,");
      if (!sets_port && !sets_host) continue;
      const std::string_view value = trim(std::string_view(line).substr(10));
      if (sets_port && value.find_first_not_of("0123456789") != std::string_view::npos)
        return Obstacle{"address-unclear", "the application computes the port that it listens on"};
      if (sets_port) port = std::string(value);
    }
    return std::nullopt;
  }

  // Of the line of a Procfile, without `env A=b`.
  Strings last_command(const std::string &text) const {
    const std::size_t at = text.rfind("&&");
    Strings words = plain_words(model_, at == std::string::npos ? text : text.substr(at + 2));
    while (words.size() > 1 && (words[0] == "env" || words[0].find('=') != std::string::npos))
      words = rest_of(words, 1);
    return without_prefix(words);
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const StartSources &sources_;
  std::string lock_, host_, port_;
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &given) {
  const Strings words = without_prefix(given);
  if (words.empty()) return std::nullopt;
  const std::string_view program = base_name(words[0]);
  const bool dev_script = words.size() == 1 && (words[0] == "bin/dev" || words[0] == "./bin/dev");
  const bool starts = words.size() > 1 && (words[1] == "start" || words[1] == "s");
  const bool processes = knowledge::procfile_runners.contains(program) && starts;
  const knowledge::RackServer *row = knowledge::rack_server(program);
  if (!dev_script && !processes && !is_rails_server(words) && row == nullptr) return std::nullopt;
  const auto found = StartSources::of(model, stage);
  const auto *sources = std::get_if<StartSources>(&found);
  // A program of Ruby may be anything.
  if (sources == nullptr) return program == "ruby" ? std::nullopt : CommandAnswer(std::get<Obstacle>(found));
  Planner planner(model, stage, *sources);
  const std::string reason =
      "in development Rails compiles and reloads with each request, and shows errors with their source";
  if (row != nullptr) return planner.rack(*row, words, given);
  if (is_rails_server(words)) return planner.rails(words, "start puma, and Rails for production", reason);
  if (processes) {
    std::string file = "Procfile";
    for (std::size_t at = 2; at < words.size(); ++at)
      if (const auto value = value_of(words, at, "-f")) file = *value;
      else
        return Obstacle{"processes-unknown",
                        std::string(program) + " is told more than which file lists what is started"};
    return planner.procfile(file, false);
  }
  const std::string script = sources->read("bin/dev").value_or("");
  if (script.find("\"server\"") != std::string::npos && script.find("rails") != std::string::npos)
    return planner.rails({"rails", "server"}, "start puma, and Rails for production", reason);
  if (script.find("foreman") == std::string::npos)
    return Obstacle{"processes-unknown", "what bin/dev starts is not known"};
  return planner.procfile("Procfile.dev", script.find("PORT") != std::string::npos);
}

}  // namespace

extern const CommandPlanner ruby_command{plan};

}  // namespace drydock::passes
