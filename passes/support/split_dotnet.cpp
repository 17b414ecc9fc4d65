// .NET: the folder that `dotnet publish` fills, on the image of the shared framework of the same version.
#include <algorithm>

#include "knowledge/dotnet_images.hpp"
#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_binaries.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

const knowledge::CompiledLanguage &dotnet() { return *knowledge::compiled_language("dotnet"); }

// `dotnet publish …`: the index behind it; 0 for another command.
std::size_t arguments_of_publish(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  const auto &words = command.words;
  return at + 1 < words.size() && base_name(words[at].value) == "dotnet" && words[at + 1].value == "publish" ? at + 2
                                                                                                             : 0;
}

bool builds(const model::Model &model, const model::Stage &stage) {
  return has_command(model, stage, [](const shell::Node &command) { return arguments_of_publish(command) != 0; });
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    if (auto obstacle = find_output()) return *obstacle;
    plan_.last = builder_end(model_, stage_, plan_.last);
    sources_.emplace(model_, stage_, plan_.last, dotnet());
    if (sources_->obstacle()) return *sources_->obstacle();
    for (auto step : {&Planner::choose_image, &Planner::check_start, &Planner::carry_others, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  Answer find_output() {
    bool found = false;
    for (const PlacedCommand &placed : placed_commands(model_, stage_)) {
      if (arguments_of_publish(*placed.command) == 0) continue;
      if (std::exchange(found, true)) return Obstacle{"several-programs", "several programs are published"};
      plan_.last = placed.run;
      if (auto obstacle = read_publish(placed.run, placed)) return obstacle;
    }
    return std::nullopt;
  }

  Answer read_publish(std::size_t i, const PlacedCommand &placed) {
    const auto &words = placed.command->words;
    const std::string line = "line " + std::to_string(model_.document().instructions[i].first_line);
    const Obstacle unclear{"artefact-unknown", "what " + line + " publishes, and to where, is not known from the file"};
    std::string project;
    for (std::size_t w = arguments_of_publish(*placed.command); w < words.size(); ++w) {
      const auto text = word_text(model_, i, words[w]);
      if (!text || placed.folder.empty()) return unclear;
      if (!text->starts_with('-') && !text->starts_with('/')) {
        project = *text;
        continue;
      }
      if (knowledge::publishes_otherwise(*text))
        return Obstacle{"published-otherwise",
                        line + " publishes something else than a program for the shared framework"};
      const std::string option = text->substr(0, text->find('='));
      if (option == "-r" || option == "--runtime")
        return Obstacle{"published-otherwise", line + " publishes for a runtime of its own"};
      std::string value;
      if (text->find('=') != std::string::npos) value = text->substr(option.size() + 1);
      else if (dotnet().value_options.contains(option) && w + 1 < words.size())
        value = word_text(model_, i, words[++w]).value_or("");
      if (option == "-o" || option == "--output") output_ = absolute_path(placed.folder, value);
    }
    if (output_.empty())
      return Obstacle{"no-output-folder", line + " publishes to a folder that only the project files name: say -o"};
    return read_project(i, absolute_path(placed.folder, project), unclear);
  }

  // The project file that is named, or the only one of the folder.
  Answer read_project(std::size_t i, const std::string &place, const Obstacle &unclear) {
    const bool file = place.ends_with(".csproj") || place.ends_with(".fsproj") || place.ends_with(".sln");
    const auto folder = context_folder(model_, stage_, i, file ? place.substr(0, place.rfind('/')) : place);
    if (!folder) return unclear;
    for (const std::string &path : model_.context()->matches(folder->empty() ? "." : *folder)) {
      const bool here = model::folder_of(path) == *folder && (path.ends_with(".csproj") || path.ends_with(".fsproj"));
      if (!here || (file && base_name(path) != base_name(place))) continue;
      if (!project_.empty()) return unclear;
      project_ = path;
    }
    const auto text = project_.empty() ? std::nullopt : model_.context()->read(project_);
    if (!text) return unclear;
    if (knowledge::publishes_otherwise(*text))
      return Obstacle{"published-otherwise",
                      project_ + " publishes something else than a program for the shared framework"};
    framework_ = knowledge::dotnet_framework(*text);
    const std::size_t name = text->find("<AssemblyName>");
    assembly_ = name == std::string::npos ? std::string(base_name(project_))
                                          : text->substr(name + 14, text->find('<', name + 14) - name - 14);
    if (name == std::string::npos) assembly_.resize(assembly_.rfind('.'));
    return std::nullopt;
  }

  Answer choose_image() {
    plan_.image = knowledge::dotnet_runtime_image(stage_.facts->row->name, stage_.image.tag, framework_);
    if (framework_ == knowledge::DotnetFramework::unknown)
      return Obstacle{"framework-unknown", "which shared framework " + project_ + " needs is not known"};
    if (plan_.image.empty())
      return Obstacle{"no-runtime-image", "no image with the runtime alone is known for " + stage_.base.text};
    base_.image = plan_.image;
    base_.facts = facts_of(model_, plan_.image);
    base_.programs = {"dotnet"};
    const model::RuntimeConfig config = model_.runtime(stage_);
    if (base_.facts.distro == knowledge::Distro::alpine &&
        !config.environment.contains(std::string(knowledge::dotnet_culture_variable)))
      return Obstacle{"cultures-of-the-base", plan_.image + " has no data of cultures, and " + stage_.base.text +
                                                  " has: say which with " +
                                                  std::string(knowledge::dotnet_culture_variable)};
    if (framework_ != knowledge::DotnetFramework::aspnet) return std::nullopt;
    for (std::string_view name : knowledge::dotnet_address_variables)
      if (config.environment.contains(std::string(name))) return std::nullopt;
    return Obstacle{"address-of-the-base", plan_.image + " sets where a server listens, and " + stage_.base.text +
                                               " does not: say it with ASPNETCORE_URLS"};
  }

  Answer check_start() {
    const StartedCommands started = started_commands(model_, stage_);
    if (started.obstacle) return *started.obstacle;
    const std::string workdir = final_workdir(model_, stage_).value_or("/");
    const std::string library = absolute_path(output_, assembly_ + ".dll"), program = absolute_path(output_, assembly_);
    for (const StartedCommand &command : started.all) {
      const auto &words = command.words;
      if (words.empty()) continue;
      const bool by_dotnet = words[0] == "dotnet" && words.size() > 1;
      if (by_dotnet && dotnet().tools.contains(words[1]))
        return Obstacle{"start-needs-toolchain",
                        "the container starts `dotnet " + words[1] + "`, which the runtime stage would not have"};
      const std::string path = absolute_path(workdir, by_dotnet ? words[1] : words[0]);
      if (path == library || path == program) {
        carry(plan_, output_ + "/", output_ + "/");
        return std::nullopt;
      }
    }
    return Obstacle{"start-not-built", "what the container starts is not what is published: " + library};
  }

  // What a project publishes holds its content files; others are read from the working directory.
  Answer carry_others() {
    plan_.assumptions.push_back("the program reads no file of the sources that is not published with it");
    const PackageNeeds needs{{}, [&](std::string_view program) { return sources_->may_call(program); }, false};
    const std::vector<RunText> system = system_runs(model_, stage_, plan_.last);
    if (system.empty()) return std::nullopt;
    return add_packages(model_, system, needs, stage_.facts->releases, base_, plan_);
  }

  Answer check() {
    const Builder builder{[](const shell::Node &command) {
                            const std::size_t at = model::run_word(command);
                            if (at + 1 >= command.words.size() || base_name(command.words[at].value) != "dotnet")
                              return false;
                            return dotnet().tools.contains(command.words[at + 1].value) &&
                                   command.words[at + 1].value != "run";
                          },
                          {dotnet().builder_folders.begin(), dotnet().builder_folders.end()}};
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    if (auto obstacle = check_runtime(model_, stage_, base_, plan_)) return obstacle;
    plan_.title = "build in one stage, run in another";
    plan_.reason =
        "the SDK, its caches and the sources stay in the builder; " + plan_.image + " has what the program needs";
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  std::optional<SplitSources> sources_;
  std::string output_, project_, assembly_;
  knowledge::DotnetFramework framework_ = knowledge::DotnetFramework::unknown;
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner dotnet_split{.language = "dotnet", .builds = builds, .plan = plan};

}  // namespace drydock::passes
