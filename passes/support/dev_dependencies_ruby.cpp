// Dependencies of development in Ruby's projects: BUNDLE_WITHOUT names the groups that bundler leaves out.
#include <algorithm>

#include "ir/text.hpp"
#include "knowledge/production_environment.hpp"
#include "model/context.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

constexpr std::string_view variable = "BUNDLE_WITHOUT";
constexpr std::string_view development_groups[] = {"development", "test"};  // bundler.io/guides/groups.html

template <typename Visit>
void for_each_line(std::string_view text, const Visit &visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(trim(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

struct Groups {
  std::vector<std::string> names;  // of development
  std::vector<std::string> gems;   // in them alone
};

// Of a Gemfile: `group :development, :test do … end`, `gem "pry", group: :development`.
Groups groups_of(std::string_view gemfile) {
  Groups groups;
  bool inside = false;
  const auto named = [&](std::string_view line) {
    bool development = false;
    for (std::string_view name : development_groups) {
      if (line.find(":" + std::string(name)) == std::string_view::npos &&
          line.find("\"" + std::string(name) + "\"") == std::string_view::npos) continue;
      development = true;
      const bool known = std::find(groups.names.begin(), groups.names.end(), name) != groups.names.end();
      if (!known) groups.names.emplace_back(name);
    }
    return development && line.find(":production") == std::string_view::npos;
  };
  for_each_line(gemfile, [&](std::string_view line) {
    if (line.starts_with("group ")) inside = named(line);
    else if (line == "end") inside = false;
    const bool own = line.starts_with("gem ") && line.find("group") != std::string_view::npos && named(line);
    if (!line.starts_with("gem ") || (!inside && !own)) return;
    const std::size_t begin = line.find_first_of("\"'");
    const std::size_t end = begin == std::string_view::npos ? begin : line.find(line[begin], begin + 1);
    if (end != std::string_view::npos) groups.gems.emplace_back(line.substr(begin + 1, end - begin - 1));
  });
  return groups;
}

// Sources that are carried out in development or tests alone.
bool is_for_development(std::string_view file) {
  for (std::string_view mark : {"spec/", "test/", "features/", "config/environments/development.rb",
      "config/environments/test.rb", "Rakefile", "lib/tasks/", "bin/"})
    if (file.starts_with(mark) || file.find("/" + std::string(mark)) != std::string_view::npos) return true;
  return !file.ends_with(".rb") && !file.ends_with(".ru");
}

// The first file of the program that asks for one of the gems whatever the environment is; "" where there is none.
std::string user_of(const model::Context &context, const std::vector<std::string> &gems) {
  for (const std::string &file : context.files()) {
    if (is_for_development(file)) continue;
    std::string user;
    for_each_line(context.read(file).value_or(""), [&](std::string_view line) {
      if (!line.starts_with("require ") || line.find(" if ") != std::string_view::npos ||
          line.find(" unless ") != std::string_view::npos) return;
      const std::size_t begin = line.find_first_of("\"'");
      if (begin == std::string_view::npos) return;
      const std::string_view path = line.substr(begin + 1, line.find(line[begin], begin + 1) - begin - 1);
      for (const std::string &gem : gems) {
        std::string folder = gem;
        std::replace(folder.begin(), folder.end(), '-', '/');
        if (path == gem || path.starts_with(gem + "/") || path == folder || path.starts_with(folder + "/"))
          user = file + " requires " + gem;
      }
    });
    if (!user.empty()) return user;
  }
  return "";
}

// The variable by which Rails or Rack is told production, or will be told when production-env turns it.
bool runs_in_production(const model::Model &model, const model::Stage &stage) {
  const model::RuntimeConfig config = model.runtime(stage);
  for (const char *name : {"RAILS_ENV", "RACK_ENV", "APP_ENV"}) {
    const auto found = config.environment.find(name);
    if (found == config.environment.end()) continue;
    if (found->second == "production" || knowledge::is_development_mode(found->second)) return true;
  }
  return false;
}

InstallAnswer plan(const ProjectCall &at) {
  const model::PackageCall &call = at.call;
  if (call.manager->id != "bundle" || call.action != knowledge::Action::install) return std::nullopt;
  if (call.has_option("--without") || at.model.sets(at.text.index(), variable)) return std::nullopt;
  const std::size_t index = at.text.index();
  for (std::size_t i = at.stage.from; i <= index; ++i) {
    const shell::Script *script = at.model.script(i);
    if (script != nullptr && script->text.find("without") != std::string_view::npos) return std::nullopt;
  }
  if (at.model.context() == nullptr)
    return Obstacle{"no-context",
                    "which gems are for development alone stands in the Gemfile, which no build context shows"};
  const auto origin = origin_of(at.model, index, absolute_path(at.model.workdir(index).text, "Gemfile"));
  const auto text = origin ? at.model.context()->read(origin->path) : std::nullopt;
  if (!text) return Obstacle{"manifest-not-found", "the Gemfile that is installed from is not found"};
  const Groups groups = groups_of(*text);
  if (groups.names.empty()) return std::nullopt;
  if (!runs_in_production(at.model, at.model.stages().back()))
    return Obstacle{"environment-unknown",
          "nothing says that the program runs for production, without which it asks for the gems of development"};
  if (const std::string user = user_of(*at.model.context(), groups.gems); !user.empty())
    return Obstacle{"development-used", user + ", which the Gemfile has for development alone"};
  ProductionInstall install;
  std::string value = groups.names.front();
  for (std::size_t i = 1; i < groups.names.size(); ++i) value += ":" + groups.names[i];
  install.environment = {{std::string(variable), value}};
  install.title = "install no gems of development";
  const std::string what =
      groups.gems.empty() ? "a group" : groups.gems.front() + (groups.gems.size() > 1 ? " and others" : "");
  install.reason = "the Gemfile has " + what + " for development alone";
  return install;
}

}  // namespace

extern const DevDependenciesPlanner ruby_dev_dependencies{plan};

}  // namespace drydock::passes
