// Dependencies of development in PHP's projects: `composer install --no-dev`.
#include <algorithm>

#include "knowledge/composer_scripts.hpp"
#include "knowledge/production_environment.hpp"
#include "model/context.hpp"
#include "model/json.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

// The first script of an install that may need a package of development; "" where there is none.
std::string needing_script(const model::Json &composer) {
  const model::Json *scripts = composer.get("scripts");
  if (scripts == nullptr) return "";
  for (std::string_view event : knowledge::composer_install_events) {
    const model::Json *script = scripts->get(event);
    if (script == nullptr) continue;
    std::vector<std::string> all;
    if (script->kind == model::Json::Kind::text) all.push_back(script->text);
    for (const model::Json &element : script->elements) all.push_back(element.text);
    // Symfony's: the command, and how it is carried out.
    for (const model::JsonMember &member : script->members) all.push_back(member.name);
    for (const std::string &text : all)
      if (!knowledge::composer_script_needs_no_development(text)) return text;
  }
  return "";
}

// A RUN or start command that uses what packages of development bring.
std::optional<std::size_t> user_of_programs(const model::Model &model) {
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i) {
    const std::string_view text = model.document().text(model.document().lines_of(model.document().instructions[i]));
    for (std::string_view mark : {"vendor/bin/", "artisan test", "artisan dusk", "bin/phpunit", "composer test",
        "composer run"})
      if (text.find(mark) != std::string_view::npos) return i;
  }
  return std::nullopt;
}

InstallAnswer plan(const ProjectCall &at) {
  const model::PackageCall &call = at.call;
  if (call.manager->id != "composer" || call.action != knowledge::Action::install || !call.subcommand ||
      !call.operands.empty())
    return std::nullopt;
  if (call.has_option("--no-dev") || at.model.sets(at.text.index(), "COMPOSER_NO_DEV")) return std::nullopt;
  if (at.model.context() == nullptr)
    return Obstacle{"no-context",
          "whether the project has packages for development alone stands in composer.json, which no build "
          "context shows"};
  const std::string &folder = at.model.workdir(at.text.index()).text;
  const auto origin = origin_of(at.model, at.text.index(), absolute_path(folder, "composer.json"));
  const auto text = origin ? at.model.context()->read(origin->path) : std::nullopt;
  const auto composer = text ? model::read_json_object(*text) : std::nullopt;
  if (!composer) return Obstacle{"manifest-not-found", "the composer.json that is installed from is not found"};
  const model::Json *development = composer->get("require-dev");
  if (development == nullptr || development->members.empty()) return std::nullopt;
  if (const std::string script = needing_script(*composer); !script.empty())
    return Obstacle{"install-script",
                    "composer.json runs `" + script + "` with each install, which may need a package of development"};
  if (const auto user = user_of_programs(at.model))
    return Obstacle{"development-used",
                    line_of(at.model, *user) + " uses a program that may come with a package of development"};
  ProductionInstall install;
  install.added = "--no-dev";
  install.behind = *call.subcommand;
  const model::Json *required = composer->get("require");
  if (required != nullptr && required->get("symfony/framework-bundle") != nullptr) {
    // Its bundles of development are gone, so nothing may start it in that mode: the install itself clears its cache.
    const model::Value mode = at.model.variable(at.text.index(), "APP_ENV");
    const bool production = mode.is_known() && (mode.text == "prod" || knowledge::is_development_mode(mode.text));
    if (!production && at.model.runtime(at.stage).environment.count("APP_ENV") == 0)
      return Obstacle{"environment-unknown",
            "nothing says that Symfony runs with APP_ENV=prod, without which it asks for its bundles of development"};
    if (!production) install.changes.push_back({call.name_word, "APP_ENV=prod " + call.word(call.name_word).value});
  }
  install.title = "install no packages of development";
  const std::string others = development->members.size() > 1 ? " and others" : "";
  install.reason = "composer.json requires " + development->members.front().name + others + " for development alone";
  install.assumptions = {"no class of the program is one of a package that only development requires"};
  return install;
}

}  // namespace

extern const DevDependenciesPlanner php_dev_dependencies{plan};

}  // namespace drydock::passes
