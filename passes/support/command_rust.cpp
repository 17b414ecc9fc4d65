// `cargo run`, and cargo-watch around it: production starts the program of `cargo build --release`.
#include <algorithm>

#include "knowledge/compiled_languages.hpp"
#include "knowledge/rust_tools.hpp"
#include "model/cargo.hpp"
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

// What the watcher starts: `run …` of cargo, without cargo's own name. Empty where it starts something else.
Strings watched(const model::Model &model, const Strings &words) {
  std::string last;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == "--") {
      const Strings rest = rest_of(words, at + 1);
      return rest.size() > 1 && rest[0] == "cargo" ? rest_of(rest, 1) : Strings();
    }
    if (const auto text = value_of(words, at, "-x")) last = *text;
    else if (const auto command = value_of(words, at, "--exec")) last = *command;
    else if (const auto shell = value_of(words, at, "-s")) last = shell->starts_with("cargo ") ? shell->substr(6) : "";
    else if (knowledge::cargo_watch_value_options.contains(words[at])) ++at;
  }
  return plain_words(model, last);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const StartSources &sources)
      : model_(model), stage_(stage), sources_(sources) {}

  // `words`: those behind `cargo run`.
  CommandAnswer plan(const Strings &words, const std::string &title, const std::string &reason) {
    if (auto obstacle = read(words)) return *obstacle;
    if (auto obstacle = check_settings()) return *obstacle;
    if (program_.empty())
      if (auto obstacle = find_program()) return *obstacle;
    ProductionStart production;
    std::string command = "cargo build --release";
    for (const std::string &option : options_) command += " " + shell_word(option);
    production.builds = {command};
    const model::Value target = model_.variable(stage_.end - 1, "CARGO_TARGET_DIR");
    std::string output = target.is_known() && !target.text.empty() ? target.text : "target";
    if (!target_.empty()) output += "/" + target_;
    production.words = {absolute_path(sources_.workdir(), output + "/release/" + program_)};
    production.words.insert(production.words.end(), arguments_.begin(), arguments_.end());
    production.title = title;
    production.reason = reason;
    production.assumptions =
        {"the program does not rely on debug assertions or checks of overflow, which a release build leaves out"};
    return production;
  }

 private:
  std::optional<Obstacle> read(const Strings &words) {
    const knowledge::Words takes_value = knowledge::compiled_language("rust")->value_options;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string &word = words[at];
      if (word == "--" || !word.starts_with('-')) {
        arguments_ = rest_of(words, word == "--" ? at + 1 : at);
        break;
      }
      const std::string option = word.substr(0, word.find('='));
      const std::size_t first = at;
      std::string value;
      if (word.find('=') != std::string::npos) value = word.substr(option.size() + 1);
      else if (takes_value.contains(option) && at + 1 < words.size()) value = words[++at];
      if (option == "--example" || option == "--manifest-path" || option == "--target-dir" ||
          (option == "--profile" && value != "dev" && value != "release"))
        return Obstacle{"cargo-option", "where the program of `cargo run " + option + "` comes to lie is not known"};
      if (option == "--bin") program_ = value;
      if (option == "--package" || option == "-p") package_ = value;
      if (option == "--target") target_ = value;
      if (knowledge::cargo_development_options.contains(option)) continue;
      for (std::size_t i = first; i <= at; ++i) options_.push_back(words[i]);
    }
    if (has_variable(options_))
      return Obstacle{"cargo-option", "which program `cargo run` starts stands in a variable"};
    return std::nullopt;
  }

  std::optional<Obstacle> check_settings() const {
    for (const char *file : {".cargo/config.toml", ".cargo/config"})
      if (const auto text = sources_.read(file); text && text->find("target") != std::string::npos)
        return Obstacle{"cargo-settings", std::string(file) + " says for which target or to which folder is built"};
    if (!sources_.has("Cargo.toml"))
      return Obstacle{"manifest-not-found", "the build context has no Cargo.toml in " + sources_.workdir()};
    if (const auto text = sources_.read("../Cargo.toml"); text && text->find("[workspace]") != std::string::npos)
      return Obstacle{"cargo-settings", "the program is a member of a workspace, in whose folder it is built"};
    const auto rocket = sources_.read("Rocket.toml");
    if (rocket && (rocket->find("[debug]") != std::string::npos || rocket->find("[development]") != std::string::npos))
      return Obstacle{"profile-settings",
            "Rocket.toml has settings for development alone: a release build would not listen as development does"};
    return std::nullopt;
  }

  std::optional<Obstacle> find_program() {
    const auto folder = package_.empty() ? sources_.folder(".") : folder_of_package();
    const auto programs = folder ? model::cargo_programs(*model_.context(), *folder) : std::nullopt;
    if (!programs || programs->empty())
      return Obstacle{"program-unknown", "which program `cargo run` starts is not known from the manifests"};
    program_ = programs->front();
    if (programs->size() == 1) return std::nullopt;
    const std::string text =
        model_.context()->read(folder->empty() ? "Cargo.toml" : *folder + "/Cargo.toml").value_or("");
    const std::size_t at = text.find("\ndefault-run");
    const std::size_t begin = at == std::string::npos ? at : text.find('"', at);
    if (begin == std::string::npos)
      return Obstacle{"several-programs",
                      "the package has several programs, and none that `cargo run` takes by default"};
    program_ = text.substr(begin + 1, text.find('"', begin + 1) - begin - 1);
    return std::nullopt;
  }

  std::optional<std::string> folder_of_package() const {
    for (const std::string &file : sources_.files(".")) {
      if (base_name(file) != "Cargo.toml") continue;
      const std::string text = model_.context()->read(file).value_or("");
      if (text.find("\nname = \"" + package_ + "\"") != std::string::npos) return std::string(model::folder_of(file));
    }
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const StartSources &sources_;
  Strings options_, arguments_;
  std::string program_, package_, target_;
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.empty()) return std::nullopt;
  const std::string_view program = base_name(words[0]);
  const bool cargo = program == "cargo" && words.size() > 1;
  const bool runs = cargo && (words[1] == "run" || words[1] == "r");
  const bool watches = program == "cargo-watch" || (cargo && words[1] == "watch");
  if (!runs && !watches) return std::nullopt;
  Strings own = rest_of(words, cargo ? 2 : 1);
  if (watches) {
    own = watched(model, own);
    if (own.empty() || (own[0] != "run" && own[0] != "r"))
      return Obstacle{"watcher-start", "cargo-watch starts something else than `cargo run`"};
    own.erase(own.begin());
  }
  const auto sources = StartSources::of(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&sources)) return *obstacle;
  return Planner(model, stage, std::get<StartSources>(sources))
      .plan(own,
            watches ? "build the program for release, and start it without cargo-watch"
                    : "build the program for release, and start it",
            watches
                ? "cargo-watch builds the program anew with each change of its sources, which do not change in an image"
                : "`cargo run` compiles whenever the container starts, and without optimisation");
}

}  // namespace

extern const CommandPlanner rust_command{plan};

}  // namespace drydock::passes
