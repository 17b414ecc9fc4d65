// Node.js: packages are installed and sources built on the full image; the runtime stage is the slim image of the same
// tag with the project's folder, without what only development needs.
#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/runtime_images.hpp"
#include "model/context.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/node_project.hpp"
#include "passes/support/node_start.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_owner.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;
using knowledge::Flavour;
using knowledge::PackageRole;

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage)
      : model_(model), document_(model.document()), stage_(stage) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    auto project = node_project(model_, stage_);
    if (auto *obstacle = std::get_if<Obstacle>(&project)) return *obstacle;
    project_ = std::get<NodeProject>(std::move(project));
    for (auto step : {&Planner::find_base, &Planner::check_start, &Planner::decide_pruning, &Planner::check_needs,
                      &Planner::carry, &Planner::place_packages, &Planner::check_gain, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    auto hand_overs = hand_overs_of(model_, stage_, plan_.last, root_);
    if (auto *obstacle = std::get_if<Obstacle>(&hand_overs)) return *obstacle;
    plan_.hand_overs = std::get<std::vector<std::string>>(std::move(hand_overs));
    explain();
    return std::move(plan_);
  }

 private:
  Answer find_base() {
    const knowledge::ImageFacts &facts = *stage_.facts;
    if (!facts.row->languages.contains("node"))
      return Obstacle{"base-not-covered",
                      stage_.base.text + " is no image of Node.js, and what else it brings is not known"};
    const std::string_view written = document_.instructions[stage_.from].as<From>()->image.text;
    base_.image = std::string(written);
    base_.facts = facts;
    other_image_ = facts.flavour == Flavour::full && !facts.slim_tag.empty();
    if (!other_image_) {
      if (facts.flavour == Flavour::full)
        return Obstacle{"no-slim-image", stage_.base.text + " has no slim counterpart"};
      return std::nullopt;
    }
    const std::size_t colon = written.rfind(':');
    const bool tagged = colon != std::string_view::npos && written.find('/', colon) == std::string_view::npos;
    base_.image = std::string(tagged ? written.substr(0, colon) : written) + ":" + facts.slim_tag;
    base_.facts.flavour = Flavour::slim;
    return std::nullopt;
  }

  Answer check_start() {
    NodeStart start = node_start(model_, stage_, project_);
    if (start.obstacle) return start.obstacle;
    start_ = std::move(start);
    base_.programs = start_.programs;
    for (std::string_view own : knowledge::node_image_programs) base_.programs.emplace_back(own);
    for (const NodeProject::Global &global : project_.globals) {
      const bool needed =
          std::any_of(start_.global_packages.begin(), start_.global_packages.end(), [&](const std::string &name) {
            return std::find(global.packages.begin(), global.packages.end(), name) != global.packages.end();
          });
      if (!needed) continue;
      if (!global.alone)
        return Obstacle{"installed-with-others",
                        line_of(model_, global.run) + " installs what the container starts, and does more than that"};
      plan_.accounts.push_back(global.run);
    }
    return std::nullopt;
  }

  // What is started may bring all of the packages that it needs.
  void find_contained() {
    for (const StartedCommand &command : started_commands(model_, stage_).all)
      if (command.words.size() == 2 && base_name(command.words[0]) == "node")
        contained_ = knowledge::self_contained(command.words[1]);
    if (final_workdir(model_, stage_) != project_.folder) contained_ = nullptr;
  }

  // Taken away where nothing at run time is seen to need it.
  Answer decide_pruning() {
    find_contained();
    if (!project_.development || contained_ != nullptr) return std::nullopt;
    why_kept_ =
        start_.needs_development ? start_.needs_development : development_in_use(model_, project_, start_, kept_);
    if (!why_kept_)
      if (const knowledge::NodePruning &row = *knowledge::node_pruning(project_.manager->id); !row.with_scripts.empty())
        for (std::string_view script : knowledge::lifecycle_scripts)
          if (project_.manifest.scripts.contains(script))
            why_kept_ = Obstacle{"lifecycle-script", "to prune, " + std::string(row.manager) + " would " +
                                                         std::string(row.with_scripts) + " the project's own script `" +
                                                         std::string(script) + "`"};
    if (!why_kept_) why_kept_ = packages_of_another();
    if (why_kept_ && !other_image_) return why_kept_;
    if (!why_kept_) plan_.prepare.push_back(pruning_in_place());
    return std::nullopt;
  }

  // Who prunes must be able to remove what is installed.
  Answer packages_of_another() const {
    const std::size_t last = builder_end(model_, stage_, project_.last);
    if (model_.runs_as_root(last)) return std::nullopt;
    for (std::size_t run : project_.installs)
      if (model_.user(run).is_unknown() || model_.user(run).text != model_.user(last).text)
        return Obstacle{"packages-of-another-user",
                        line_of(model_, run) +
                            " installs as another user than the one in force at the end of the build, who can't prune"};
    return std::nullopt;
  }

  // In the project's folder, with its packages there.
  std::string pruning_in_place() const {
    std::vector<std::string> commands;
    const model::Value &workdir = model_.workdir(builder_end(model_, stage_, project_.last));
    if (workdir.text != project_.folder) commands.push_back("cd " + project_.folder);
    if (!project_.moved_packages.empty())
      commands.push_back("mv " + project_.moved_packages + " " + project_.own_packages());
    const std::string kept(kept_ ? kept_->name : ""), aside = "/tmp/" + kept;
    const std::string place = std::string(knowledge::node_packages_folder) + "/" + kept;
    if (kept_) commands.push_back("mv " + place + " " + aside);
    commands.push_back(pruning());
    if (kept_) commands.push_back("mv " + aside + " " + place);
    if (!project_.moved_packages.empty())
      commands.push_back("mv " + project_.own_packages() + " " + project_.moved_packages);
    std::string text;
    for (const std::string &command : commands)
      text += (text.empty() ? "" : rewrite::style_of(document_).and_continuation()) + command;
    return text;
  }

  std::string pruning() const {
    const knowledge::NodePruning &row = *knowledge::node_pruning(project_.manager->id);
    const int major = knowledge::node_major(stage_.image.tag);
    std::string text(major != 0 && major < row.since ? row.command_before : row.command);
    for (const std::string &option : project_.options) text += " " + option;
    return text;
  }

  Answer check_needs() {
    for (const auto *section : {&project_.manifest.sections.required, &project_.manifest.sections.optional})
      for (const auto &[name, range] : *section)
        if (const knowledge::NodeNeed *need = knowledge::node_need(name);
            need != nullptr && (other_image_ || (need->among_packages && !plan_.prepare.empty())))
          return Obstacle{"package-needs-more", name + " needs " + std::string(need->what)};
    return std::nullopt;
  }

  // The project's folder, and what COPY puts beside it.
  Answer carry() {
    plan_.last = builder_end(model_, stage_, project_.last);
    plan_.image = base_.image;
    const auto workdir = final_workdir(model_, stage_);
    if (!workdir || !nested(*workdir, project_.folder))
      return Obstacle{"install-elsewhere",
                      "the packages are installed in " + project_.folder + ", away from where the container starts"};
    find_root();
    add_folder(contained_ == nullptr ? root_ : project_.folder + "/" + std::string(contained_->folder));
    if (!project_.moved_packages.empty() && contained_ == nullptr) add_folder(project_.moved_packages);
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i) {
      if (document_.instructions[i].as<Copy>() == nullptr) continue;
      if (const auto copy = copy_plan(model_, i))
        for (const std::string &path : places_of(*copy))
          if (knowledge::program_folders.contains(path.substr(0, path.find_last_of('/'))))
            base_.programs.emplace_back(base_name(path));
      if (i > plan_.last) continue;
      if (auto obstacle = carry_copy(i)) return obstacle;
    }
    return std::nullopt;
  }

  // The project's folder, or one above it that a COPY fills.
  void find_root() {
    root_ = project_.folder;
    for (std::size_t i = stage_.from + 1; i <= plan_.last; ++i) {
      const auto copy = document_.instructions[i].as<Copy>() != nullptr ? copy_plan(model_, i) : std::nullopt;
      const std::string folder = copy && !copy->folders.empty() ? absolute_path("/", copy->destination) : root_;
      if (is_at_or_below(root_, folder) && !is_systems(folder)) root_ = folder;
    }
  }

  static bool is_systems(const std::string &folder) {
    return folder == "/" || knowledge::program_folders.contains(folder) ||
           knowledge::folders_of_every_image.contains(folder) || knowledge::folders_of_packages.contains(folder);
  }

  void add_folder(const std::string &folder) { plan_.carried.push_back({folder + "/", folder + "/"}); }

  Answer carry_copy(std::size_t i) {
    const auto below_project = [&](const std::string &path) { return is_at_or_below(absolute_path("/", path), root_); };
    const auto copy = copy_plan(model_, i);
    if (!copy) {
      const auto destination = copy_destination_of(i);
      if (destination && below_project(*destination)) return std::nullopt;
      return Obstacle{"copy-unclear", "what " + line_of(model_, i) + " copies is not known"};
    }
    if (below_project(copy->destination)) return std::nullopt;
    for (const std::string &path : places_of(*copy)) plan_.carried.push_back({path, path});
    if (copy->folders.empty()) return std::nullopt;
    const std::string folder = absolute_path("/", copy->destination);
    if (is_systems(folder))
      return Obstacle{"copies-into-system", line_of(model_, i) + " copies a folder among files of the system"};
    add_folder(folder);
    return std::nullopt;
  }

  // Where the files that a COPY names stand. A single one without a slash behind it may be a folder too, and can be
  // carried by that name in either case.
  std::vector<std::string> places_of(const CopyPlan &copy) const {
    const std::string place = absolute_path("/", copy.destination);
    const std::string_view written = document_.instructions[copy.index].as<Copy>()->destination.text;
    const bool folder = written.ends_with('/') || knowledge::program_folders.contains(place) ||
                        knowledge::folders_of_every_image.contains(place);
    if (copy.files.size() == 1 && copy.folders.empty() && !folder) return {place};
    return named_files(copy);
  }

  std::optional<std::string> copy_destination_of(std::size_t i) const {
    const model::Value destination = model_.expand(i, document_.instructions[i].as<Copy>()->destination);
    if (destination.is_unknown() || destination.text.empty()) return std::nullopt;
    return absolute_path(model_.workdir(i).text, destination.text);
  }

  // A RUN without build tools is repeated as it is written; of the others, what programs need.
  Answer place_packages() {
    std::vector<RunText> mixed;
    for (const RunText &text : system_runs(model_, stage_, plan_.last)) {
      const std::size_t before = left_.size();
      bool others = false;
      for (const model::PackageCall &call : text.calls())
        if (call.action == knowledge::Action::install && call.manager->kind == knowledge::ManagerKind::system)
          for (std::size_t operand : call.operands) note_left(call.word(operand).value);
      for (const PlacedCommand &placed : placed_commands(model_, text)) {
        const auto call = model::package_call(*placed.command);
        others |= (call && call->manager->kind != knowledge::ManagerKind::system) ||
                  (!call && is_node_command(project_, *placed.command));
      }
      if (left_.size() == before && !others) plan_.accounts.push_back(text.index());
      else mixed.push_back(text);
    }
    const knowledge::Words releases = stage_.facts->release.empty() ? knowledge::Words() : stage_.facts->releases;
    const bool compiles = !left_.empty();
    PackageNeeds needs;
    needs.left = [compiles](std::string_view name) {
      return knowledge::in_every_node_image(name) || (compiles && knowledge::builds_add_ons(name));
    };
    return add_packages(model_, mixed, needs, releases, base_, plan_);
  }

  void note_left(const std::string &operand) {
    const std::string name(knowledge::bare_package_name(operand));
    const auto *debian = knowledge::build_package(name);
    const auto *alpine = knowledge::alpine_build_package(name);
    const bool alpines = stage_.facts->distro == knowledge::Distro::alpine;
    const bool tool = alpines ? alpine != nullptr && alpine->role != PackageRole::ambiguous
                              : debian != nullptr && debian->role != PackageRole::ambiguous;
    if (tool) left_.push_back(name);
    if (knowledge::builds_add_ons(name)) add_on_tools_.push_back(name);
  }

  Answer check_gain() {
    if (other_image_ || !plan_.prepare.empty() || !left_.empty() || contained_ != nullptr) return std::nullopt;
    return Obstacle{
        "nothing-gained",
        "no compilers and nothing that only development needs is installed: a builder would leave nothing behind"};
  }

  Answer check() {
    Builder builder{[&](const shell::Node &command) { return is_node_command(project_, command); }, {root_}};
    if (!project_.moved_packages.empty()) builder.folders.push_back(project_.moved_packages);
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    std::sort(plan_.accounts.begin(), plan_.accounts.end());
    plan_.accounts.erase(std::unique(plan_.accounts.begin(), plan_.accounts.end()), plan_.accounts.end());
    return check_runtime(model_, stage_, base_, plan_);
  }

  void explain() {
    plan_.title = "build in one stage, run in another";
    std::vector<std::string> stays;
    if (contained_ != nullptr) stays.emplace_back("what " + std::string(contained_->folder) + " does not hold");
    if (!plan_.prepare.empty()) stays.emplace_back("what only development needs");
    stays.insert(stays.end(), left_.begin(), left_.end());
    plan_.reason = stays.empty() ? "" : joined(stays) + (stays.size() > 1 ? " stay" : " stays") + " in the builder";
    if (other_image_) plan_.reason += (stays.empty() ? "" : ", and ") + base_.image + " carries no compilers";
    if (!plan_.prepare.empty())
      plan_.assumptions.emplace_back(
          "what the application loads when it runs stands in dependencies, not in devDependencies");
    if (kept_ && !plan_.prepare.empty())
      plan_.assumptions.push_back(std::string(kept_->name) + " alone of them stays, for " + std::string(kept_->file) +
                                  ", which is read at each start");
    if (contained_ != nullptr)
      plan_.assumptions.push_back("the server reads nothing of " + project_.folder + " but " +
                                  std::string(contained_->folder));
    if (why_kept_) plan_.assumptions.push_back("what only development needs stays: " + why_kept_->reason);
    plan_.assumptions.push_back("install and build write nothing that is needed later outside of " + root_);
    if (!left_.empty() && !add_on_tools_.empty())
      plan_.assumptions.push_back(joined(add_on_tools_) +
                                  " is there to compile add-ons, and the application starts none of it");
    for (const std::string &assumption : start_.assumptions) plan_.assumptions.push_back(assumption);
    if (other_image_) {
      plan_.assumptions.push_back("the application starts no program that only " + stage_.base.text +
                                  " has (compilers, git, curl, Python …)");
      const std::vector<std::string> unknown = unknown_add_ons(model_, project_);
      if (!unknown.empty())
        plan_.assumptions.push_back("these are compiled or fetch what they need, and find their libraries in " +
                                    base_.image + ": " + joined(unknown));
    }
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  NodeProject project_;
  std::string root_;                       // the folder that is taken over
  NodeStart start_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  bool other_image_ = false;
  const knowledge::SelfContained *contained_ = nullptr;
  std::optional<Obstacle> why_kept_;
  std::optional<KeptPackage> kept_;
  std::vector<std::string> left_;          // packages of the system that stay in the builder
  std::vector<std::string> add_on_tools_;  // those that do so where something is compiled
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner node_split{.language = "node", .builds = installs_node_project, .plan = plan};

}  // namespace drydock::passes
