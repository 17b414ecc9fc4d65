// `mvn spring-boot:run`, `gradle bootRun`, and the development mode of Quarkus: production starts the archive that a
// build of the image makes.
#include <algorithm>

#include "knowledge/compiled_languages.hpp"
#include "knowledge/development_files.hpp"
#include "knowledge/development_start.hpp"
#include "knowledge/java_images.hpp"
#include "knowledge/production_environment.hpp"
#include "model/java_archive.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/start_sources.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;
using knowledge::StartProperty;

// Arguments in one word, as the plugins split them; nothing where quotes stand in them.
std::optional<Strings> split(const std::string &text) {
  Strings words;
  if (text.find_first_of("'\"\\$") != std::string::npos) return std::nullopt;
  for (std::size_t begin = text.find_first_not_of(' '); begin != std::string::npos;) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(' ', end);
  }
  return words;
}

void append(Strings &list, const Strings &more) { list.insert(list.end(), more.begin(), more.end()); }

class Planner {
 public:
  explicit Planner(const StartSources &sources) : sources_(sources) {}

  CommandAnswer plan(const Strings &words) {
    tool_ = words[0];
    gradle_ = base_name(tool_).starts_with("gradle");
    if (base_name(tool_) == "quarkus") {
      gradle_ = sources_.has("gradlew");
      tool_ = gradle_ ? "./gradlew" : "./mvnw";
      if (!sources_.has(tool_))
        return Obstacle{"build-tool-unknown", "the application has no mvnw or gradlew that builds it"};
    }
    if (auto obstacle = read(words)) return *obstacle;
    return quarkus_ ? of_quarkus() : of_spring();
  }

 private:
  std::optional<Obstacle> read(const Strings &words) {
    const knowledge::Words takes_value = knowledge::compiled_language("java")->value_options;
    for (std::size_t at = 1; at < words.size(); ++at) {
      const std::string &word = words[at];
      const Obstacle unclear{"build-options",
          "what " + word + " does to the start has no known counterpart in production"};
      if (const auto arguments = value_of(words, at, "--args")) {
        const auto own = split(*arguments);
        if (!own) return unclear;
        append(arguments_, *own);
      } else if (word.starts_with("-D")) {
        if (auto obstacle = read_property(word)) return obstacle;
      } else if (word.starts_with('-')) {
        if (knowledge::is_watching_option(word)) continue;
        const std::string option = word.substr(0, word.find('='));
        if (option == "-f" || option == "--file" || option == "-pl" || option == "-p" || option == "--project-dir")
          return unclear;
        if (word.starts_with("-P") && !gradle_) {
          const std::string profile = word.size() > 2 ? word.substr(2) : at + 1 < words.size() ? words[at + 1] : "";
          if (knowledge::is_development_mode(profile))
            return Obstacle{"development-profile",
                            "which profile production builds with is not known: development builds with " + profile};
        }
        options_.push_back(word);
        if (takes_value.contains(word) && at + 1 < words.size()) options_.push_back(words[++at]);
      } else if (knowledge::starts_java(word) || (word == "dev" && base_name(words[0]) == "quarkus")) {
        if (word.find(':', 1) != std::string::npos && gradle_)
          return Obstacle{"several-projects", "the build has several projects"};
        quarkus_ = word.find("quarkus") != std::string::npos || word == "dev";
      } else if (!knowledge::is_step_of_packaging(word)) {
        return unclear;
      }
    }
    if (has_variable(options_)) return Obstacle{"build-options", "an option of the build stands in a variable"};
    return std::nullopt;
  }

  std::optional<Obstacle> read_property(const std::string &word) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string name = word.substr(2, equals - 2), value = equals < word.size() ? word.substr(equals + 1) : "";
    const auto words = split(value);
    switch (words ? knowledge::start_property(name) : StartProperty::unknown) {
      case StartProperty::dropped:
        if (name == "debug") note_port("address=" + value);
        return std::nullopt;
      case StartProperty::jvm:
        for (const std::string &option : *words)
          if (knowledge::development_option("java", option) == nullptr) machine_.push_back(option);
          else note_port(option);
        return std::nullopt;
      case StartProperty::arguments: append(arguments_, *words); return std::nullopt;
      case StartProperty::kept: machine_.push_back(word); return std::nullopt;
      case StartProperty::profiles:
        if (knowledge::is_development_mode(value)) return choose_profile(value);
        arguments_.push_back("--spring.profiles.active=" + value);
        return std::nullopt;
      case StartProperty::unknown: break;
    }
    return Obstacle{"build-options", "what -D" + name + " does to the start has no known counterpart in production"};
  }

  // `-agentlib:jdwp=transport=dt_socket,address=*:5005`
  void note_port(const std::string &option) {
    const std::size_t at = option.find("address=");
    if (at == std::string::npos) return;
    const std::string address = option.substr(at + 8, option.find(',', at) - at - 8);
    ports_.push_back(address.substr(address.find_last_of(':') + 1));
  }

  // The profile that the application has settings of, under one of production's names.
  std::optional<Obstacle> choose_profile(const std::string &development) {
    for (const std::string_view profile : knowledge::production_name_parts())
      for (const std::string ending : {".properties", ".yml", ".yaml"})
        if (sources_.has("src/main/resources/application-" + std::string(profile) + ending)) {
          arguments_.push_back("--spring.profiles.active=" + std::string(profile));
          return std::nullopt;
        }
    return Obstacle{"development-profile",
          "development starts with the profile " + development + ", and the application has no settings of a "
          "profile prod"};
  }

  CommandAnswer of_quarkus() {
    constexpr knowledge::Words settings =
        "pom.xml build.gradle build.gradle.kts src/main/resources/application.properties "
        "src/main/resources/application.yml";
    for (std::string_view name : settings) {
      const std::string file(name), text = sources_.read(file).value_or("");
      if (text.find("quarkus.package.") != std::string::npos ||
          text.find("quarkus.native.enabled") != std::string::npos)
        return Obstacle{"archive-unknown", file + " says in which form Quarkus packs the application"};
    }
    ProductionStart production = start(std::string(gradle_ ? "build" : "target") + "/quarkus-app/quarkus-run.jar",
        gradle_ ? "quarkusBuild" : "package");
    if (ports_.empty()) production.ports = {"5005"};
    production.reason = "the development mode of Quarkus compiles with each request, and opens a port to debuggers";
    production.assumptions = {
        "application.properties, or the environment of the container, names the services that Quarkus "
        "starts by itself in development"};
    return production;
  }

  CommandAnswer of_spring() {
    model::JavaArchive archive;
    if (gradle_) {
      const bool kotlin = sources_.has("build.gradle.kts");
      const auto build = sources_.read(kotlin ? "build.gradle.kts" : "build.gradle");
      if (!build || build->find("org.springframework.boot") == std::string::npos)
        return Obstacle{"archive-unknown",
                        "no build file with the plugin of Spring Boot stands in " + sources_.workdir()};
      const auto settings = sources_.read("settings.gradle");
      archive = model::gradle_archive({*build,
          settings ? *settings : sources_.read("settings.gradle.kts").value_or(""),
              sources_.read("gradle.properties").value_or(""),
                                       std::string(base_name(sources_.workdir()))});
    } else {
      const auto pom = sources_.read("pom.xml");
      if (!pom || !model::repackages(*pom))
        return Obstacle{"archive-unknown",
              "no pom.xml in " + sources_.workdir() + " says that the plugin of Spring Boot packs the archive"};
      archive = model::maven_archive(*pom);
    }
    if (!archive.obstacle.empty())
      return Obstacle{"archive-unknown", "which archive is built is not known: " + archive.obstacle};
    ProductionStart production = start(archive.path, gradle_ ? "bootJar" : "package");
    production.reason =
        "the build tool compiles whenever the container starts, and stays between the program and its signals";
    return production;
  }

  ProductionStart start(const std::string &archive, const std::string &goal) const {
    ProductionStart production;
    std::string command = tool_ + (gradle_ ? " --no-daemon " : " -B ") + goal + (gradle_ ? "" : " -DskipTests");
    for (const std::string &option : options_) command += " " + shell_word(option);
    production.builds = {command};
    production.words = {"java"};
    append(production.words, machine_);
    append(production.words, {"-jar", archive});
    append(production.words, arguments_);
    production.ports = ports_;
    production.title = "build the archive, and start it";
    return production;
  }

  const StartSources &sources_;
  std::string tool_;
  bool gradle_ = false, quarkus_ = false;
  Strings options_, machine_, arguments_, ports_;
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.empty()) return std::nullopt;
  const bool quarkus = base_name(words[0]) == "quarkus" && words.size() > 1 && words[1] == "dev";
  const bool build =
      knowledge::is_java_build(words[0]) &&
      std::any_of(words.begin() + 1, words.end(), [](const auto &word) { return knowledge::starts_java(word); });
  if (!quarkus && !build) return std::nullopt;
  if (!quarkus &&
      std::any_of(words.begin() + 1, words.end(),
          [](const std::string &word) { return knowledge::starts_java(word) && !knowledge::starts_archive(word); }))
    return Obstacle{"server-of-the-build", "the build tool starts a server of its own, which no archive brings"};
  const auto sources = StartSources::of(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&sources)) return *obstacle;
  return Planner(std::get<StartSources>(sources)).plan(words);
}

}  // namespace

extern const CommandPlanner java_command{plan};

}  // namespace drydock::passes
