// Java: the archive, the classes or the installation that the start names, on the Java runtime of the same vendor and
// version. What the container starts was not copied in, so the build makes it.
#include <algorithm>

#include "knowledge/java_images.hpp"
#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_binaries.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

const knowledge::CompiledLanguage &java() { return *knowledge::compiled_language("java"); }

bool packages(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size() || !knowledge::is_java_build(command.words[at].value)) return false;
  return std::any_of(command.words.begin() + static_cast<std::ptrdiff_t>(at), command.words.end(),
                     [](const shell::Word &word) { return knowledge::packages_java(word.value); });
}

bool builds(const model::Model &model, const model::Stage &stage) {
  return has_command(model, stage, packages);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    for (const PlacedCommand &placed : placed_commands(model_, stage_))
      if (packages(*placed.command)) plan_.last = placed.run;
    plan_.last = builder_end(model_, stage_, plan_.last);
    sources_.emplace(model_, stage_, plan_.last, java());
    if (sources_->obstacle()) return *sources_->obstacle();
    for (auto step : {&Planner::choose_image, &Planner::find_archive, &Planner::carry_others, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  Answer choose_image() {
    const std::string_view name = stage_.facts->row->name;
    plan_.image = knowledge::java_runtime_image(name, stage_.image.tag);
    if (plan_.image.empty())
      return Obstacle{"no-runtime-image", "no image with the Java runtime alone is known for " + stage_.base.text};
    base_.image = plan_.image;
    base_.facts = facts_of(model_, plan_.image);
    for (std::string_view program : knowledge::java_image_programs(plan_.image)) base_.programs.emplace_back(program);
    if (!sources_->unread() && sources_->any(knowledge::needs_jdk))
      return Obstacle{"needs-the-jdk", "the program calls parts of the JDK, which the runtime image lacks"};
    return std::nullopt;
  }

  Answer find_archive() {
    workdir_ = final_workdir(model_, stage_).value_or("");
    const StartedCommands started = started_commands(model_, stage_);
    if (started.obstacle) return *started.obstacle;
    for (const StartedCommand &command : started.all) {
      if (command.words.empty()) continue;
      const std::string &program = command.words[0];
      if (knowledge::is_java_build(program))
        return Obstacle{"start-needs-toolchain",
                        "the container starts `" + program + "`, which the runtime stage would not have"};
      if (base_name(program) == "java") {
        if (auto obstacle = read_java(command.words)) return obstacle;
      } else if (auto obstacle = read_launcher(program)) {
        return obstacle;
      }
    }
    if (plan_.carried.empty()) return Obstacle{"start-not-built", "what the container starts is not what is built"};
    return std::nullopt;
  }

  // `java OPTIONS -jar FILE ARGUMENTS` or `java OPTIONS -cp PATH CLASS ARGUMENTS`.
  Answer read_java(const std::vector<std::string> &words) {
    for (std::size_t w = 1; w < words.size(); ++w) {
      const std::string &word = words[w];
      if (word == "-jar") return w + 1 < words.size() ? carry_archive(words[w + 1]) : std::nullopt;
      if (word == "-cp" || word == "-classpath" || word == "--class-path")
        return w + 1 < words.size() ? carry_class_path(words[w + 1]) : std::nullopt;
      if (word.starts_with("-javaagent:") || word.starts_with("-agentpath:") || word == "-p" || word == "--module-path")
        return Obstacle{"java-option", "where " + word + " of the start takes its files from is not known"};
      if (!word.starts_with('-') && word.find('$') == std::string::npos) break;
    }
    return Obstacle{"start-not-built", "the start names no archive"};
  }

  Answer carry_archive(const std::string &written) {
    if (written.find('$') != std::string::npos)
      return Obstacle{"artefact-unknown", "which archive the container starts is not known from the file"};
    if (workdir_.empty() && !written.starts_with('/'))
      return Obstacle{"workdir-unknown", "the working directory is not known"};
    const std::string path = absolute_path(workdir_, written);
    if (origin_of(model_, stage_.end, path))
      return Obstacle{"start-not-built", "the container starts an archive that is copied in"};
    const std::string folder = path.substr(0, path.rfind('/'));
    if (base_name(folder) == "quarkus-app") {
      carry(plan_, folder + "/", folder + "/");
      return std::nullopt;
    }
    if (!holds_all())
      return Obstacle{"thin-archive",
                      "nothing in the build file says that the archive holds the libraries that it needs"};
    // Several archives go into a folder; so does what a pattern finds.
    const bool pattern = path.find('*') != std::string::npos;
    carry(plan_, path, pattern ? folder + "/" : path);
    return std::nullopt;
  }

  Answer carry_class_path(const std::string &written) {
    if (written.find('$') != std::string::npos)
      return Obstacle{"artefact-unknown", "the class path of the start is not known from the file"};
    for (std::size_t begin = 0; begin <= written.size();) {
      const std::size_t end = std::min(written.find(':', begin), written.size());
      std::string entry = written.substr(begin, end - begin);
      begin = end + 1;
      if (entry.ends_with("/*")) entry.resize(entry.size() - 1);
      if (entry.empty() || entry == "." || entry.find('*') != std::string::npos)
        return Obstacle{"artefact-unknown", "the class path of the start takes all of a folder of sources"};
      const std::string path = absolute_path(workdir_, entry);
      const bool file = path.ends_with(".jar");
      carry(plan_, file ? path : path + "/", file ? path : path + "/");
    }
    return std::nullopt;
  }

  // The start script of an installation: `build/install/app/bin/app`.
  Answer read_launcher(const std::string &program) {
    const std::string path = absolute_path(workdir_, program);
    const std::size_t at = path.find("/build/install/");
    const std::size_t end = at == std::string::npos ? at : path.find("/bin/", at);
    if (end == std::string::npos) return std::nullopt;
    carry(plan_, path.substr(0, end + 1), path.substr(0, end + 1));
    return std::nullopt;
  }

  // An archive with its libraries in it; or there are none.
  bool holds_all() const {
    bool found = false;
    for (const std::string &file : model_.context()->files()) {
      const std::string_view name = base_name(file);
      if (name != "pom.xml" && name != "build.gradle" && name != "build.gradle.kts" && name != "libs.versions.toml")
        continue;
      const auto text = model_.context()->read(file);
      if (text && knowledge::makes_whole_archive(*text)) return true;
      found |= text &&
               (text->find("<dependency>") != std::string::npos || text->find("implementation") != std::string::npos ||
                text->find("compile ") != std::string::npos || text->find("compile(") != std::string::npos);
      found |= !text;
    }
    return !found;
  }

  Answer carry_others() {
    carry_files(*sources_, plan_);
    const PackageNeeds needs{{}, [&](std::string_view program) { return sources_->may_call(program); }, false};
    const std::vector<RunText> system = system_runs(model_, stage_, plan_.last);
    if (system.empty()) return std::nullopt;
    const bool same_family = stage_.facts->distro == base_.facts.distro || stage_.facts->row->name == "maven" ||
                             stage_.facts->row->name == "gradle";
    if (!same_family)
      return Obstacle{"package-manager",
                      "the packages of " + stage_.base.text + " have no known counterparts in " + plan_.image};
    return add_packages(model_, system, needs, base_.facts.releases, base_, plan_);
  }

  Answer check() {
    Builder builder{[](const shell::Node &command) {
                      const std::size_t at = model::run_word(command);
                      if (at >= command.words.size() || !java().tools.contains(base_name(command.words[at].value)))
                        return false;
                      return std::none_of(command.words.begin(), command.words.end(),
                                          [](const shell::Word &word) { return knowledge::starts_java(word.value); });
                    },
                    {java().builder_folders.begin(), java().builder_folders.end()}};
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    if (auto obstacle = check_runtime(model_, stage_, base_, plan_)) return obstacle;
    plan_.title = "build in one stage, run in another";
    plan_.reason = "the build system, its caches and the sources stay in the builder; " + plan_.image +
                   " has what the program needs";
    plan_.assumptions.push_back("the build makes what the container starts, and it needs the Java runtime alone");
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  std::optional<SplitSources> sources_;
  std::string workdir_;
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner java_split{.language = "java", .builds = builds, .plan = plan};

}  // namespace drydock::passes
