// C and C++ on images of a distribution: the program that the container starts from the folder in which it was
// compiled. It was not copied in, so the build makes it; its libraries are those of the packages whose headers are
// installed.
#include <algorithm>

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

const knowledge::CompiledLanguage &c() { return *knowledge::compiled_language("c"); }

// A call of a compiler or a build system that stays in its own folder.
bool compiles(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size()) return false;
  const std::string_view program = base_name(command.words[at].value);
  if (!c().tools.contains(program) && !knowledge::prepares_build(program)) return false;
  return std::none_of(command.words.begin(), command.words.end(),
                      [](const shell::Word &word) { return knowledge::installs_build(word.value); });
}

bool builds(const model::Model &model, const model::Stage &stage) {
  if (!stage.facts || !stage.facts->row->languages.empty()) return false;
  return has_command(model, stage, compiles);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage)
      : model_(model), stage_(stage), binaries_(model, stage, c().search_path) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    for (const PlacedCommand &placed : placed_commands(model_, stage_))
      if (compiles(*placed.command)) plan_.last = placed.run;
    plan_.last = builder_end(model_, stage_, plan_.last);
    sources_.emplace(model_, stage_, plan_.last, c());
    if (sources_->obstacle()) return *sources_->obstacle();
    find_programs();
    binaries_.follow_moves(plan_.last);
    if (auto obstacle = binaries_.find_started(c())) return *obstacle;
    for (auto step : {&Planner::choose_image, &Planner::check_libraries, &Planner::carry_all, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  // What `-o` names, and what is started from a folder that the build works in.
  void find_programs() {
    for (const PlacedCommand &placed : placed_commands(model_, stage_))
      if (placed.run <= plan_.last) read_output(placed);
    const std::string workdir = final_workdir(model_, stage_).value_or("/");
    for (const StartedCommand &command : started_commands(model_, stage_).all) {
      if (command.words.empty() || command.words[0].find('/') == std::string::npos) continue;
      const std::string path = absolute_path(workdir, command.words[0]);
      if (is_in_build(path) && !origin_of(model_, stage_.end, path)) binaries_.add({path, true, true});
    }
  }

  void read_output(const PlacedCommand &placed) {
    const auto &words = placed.command->words;
    if (!compiles(*placed.command) || placed.folder.empty()) return;
    for (std::size_t w = 1; w + 1 < words.size(); ++w)
      if (words[w].value == "-o")
        if (const auto path = word_text(model_, placed.run, words[w + 1]); path && !path->ends_with(".o"))
          binaries_.add({absolute_path(placed.folder, *path), true, true});
  }

  // In or below a folder that a compiler or a build system was called in.
  bool is_in_build(const std::string &path) const {
    const std::vector<PlacedCommand> all = placed_commands(model_, stage_);
    return std::any_of(all.begin(), all.end(), [&](const PlacedCommand &placed) {
      return placed.run <= plan_.last && compiles(*placed.command) && placed.folder.size() > 1 &&
             is_at_or_below(path, placed.folder);
    });
  }

  Answer choose_image() {
    if (stage_.facts->distro == knowledge::Distro::ubuntu && stage_.facts->row->name == "ubuntu" &&
        !stage_.facts->release.empty()) {
      base_.image = stage_.base.text;
    } else {
      const auto chosen = image_that_runs(stage_);
      if (const auto *obstacle = std::get_if<Obstacle>(&chosen)) return *obstacle;
      base_.image = std::get<ChosenImage>(chosen).image;
    }
    base_.facts = facts_of(model_, base_.image);
    plan_.image = base_.image;
    return std::nullopt;
  }

  // What is linked or loaded from the build's own folders is not known to be all that is carried.
  Answer check_libraries() {
    if (sources_->unread())
      return Obstacle{"shared-libraries", "whether the build makes shared libraries is not known"};
    for (const std::string &file : model_.context()->files()) {
      if (!knowledge::is_c_build_file(base_name(file))) continue;
      const auto text = model_.context()->read(file);
      if (!text || knowledge::makes_shared_libraries(*text))
        return Obstacle{"shared-libraries", file + " makes shared libraries, or brings them"};
    }
    if (sources_->mention("dlopen")) return Obstacle{"shared-libraries", "the program loads libraries by name"};
    return std::nullopt;
  }

  Answer carry_all() {
    binaries_.carry(plan_);
    carry_files(*sources_, plan_);
    const PackageNeeds needs{{}, [&](std::string_view program) { return sources_->may_call(program); }, true};
    const std::vector<RunText> system = system_runs(model_, stage_, plan_.last);
    return add_packages(model_, system, needs, stage_.facts->releases, base_, plan_);
  }

  Answer check() {
    const Builder builder{compiles, {}};
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    if (auto obstacle = check_runtime(model_, stage_, base_, plan_)) return obstacle;
    plan_.title = "build in one stage, run in another";
    plan_.reason = "compilers, headers and sources stay in the builder; " + plan_.image + " has what the program needs";
    plan_.assumptions.push_back("the build makes what the container starts, and that starts no compiler");
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  SplitBinaries binaries_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  std::optional<SplitSources> sources_;
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner c_split{.language = "c", .builds = builds, .plan = plan};

}  // namespace drydock::passes
