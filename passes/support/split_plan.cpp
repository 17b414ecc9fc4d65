#include "passes/support/split_plan.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/python_requirements.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/runtime_programs.hpp"

namespace drydock::passes {

namespace {

bool has(const std::vector<std::string> &list, std::string_view name) { return std::find(list.begin(), list.end(), name) != list.end(); }

std::string joined(const std::vector<std::string> &names) {
  std::string text;
  for (const std::string &name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  std::variant<SplitPlan, Obstacle> take() {
    for (auto step : {&Planner::check_base, &Planner::find_installs, &Planner::check_installs, &Planner::check_several,
                      &Planner::place_copies, &Planner::find_packages, &Planner::check_programs})
      if (auto obstacle = (this->*step)()) return *obstacle;
    state_assumptions();
    return std::move(plan_);
  }

 private:
  using Answer = std::optional<Obstacle>;

  const Instruction &instruction(std::size_t i) const { return model_.document().instructions[i]; }
  std::string line(std::size_t i) const { return "line " + std::to_string(instruction(i).first_line); }

  Answer check_base() {
    if (!stage_.base.is_known() || !stage_.facts) return Obstacle{"base-unknown", "the base image is not known from the file"};
    const knowledge::ImageFacts &facts = *stage_.facts;
    const bool covered = facts.distro == knowledge::Distro::debian || facts.distro == knowledge::Distro::alpine;
    if (!facts.row->languages.contains("python") || !covered)
      return Obstacle{"base-not-covered", "only Python images on Debian and Alpine are split so far"};
    if (facts.onbuild) return Obstacle{"base-not-covered", "the base image carries ONBUILD"};
    // A stage that starts from another of the file has what that one has, and so will the runtime stage.
    plan_.other_image = !stage_.parent && facts.flavour == knowledge::Flavour::full && !facts.slim_tag.empty();
    if (plan_.other_image && !stage_.image.digest.empty())
      return Obstacle{"base-pinned", "the base image is pinned by digest, and its slim counterpart's is not known"};
    if (model_.document().source().find("/wheels") != std::string_view::npos) return Obstacle{"wheels-in-use", "the file uses /wheels already"};
    const std::string_view written = instruction(stage_.from).as<From>()->image.text;
    plan_.image = std::string(written);
    if (plan_.other_image) {
      const std::size_t colon = written.rfind(':');
      const bool tagged = colon != std::string_view::npos && written.find('/', colon) == std::string_view::npos;
      plan_.image = std::string(tagged ? written.substr(0, colon) : written) + ":" + facts.slim_tag;
    }
    return name_builder();
  }

  Answer name_builder() {
    for (const char *name : {"builder", "wheels", "python-builder"}) {
      const auto stages = model_.stages();
      plan_.builder = name;
      if (std::none_of(stages.begin(), stages.end(), [&](const model::Stage &stage) { return stage.name == name; })) return std::nullopt;
    }
    return Obstacle{"several-stages", "the file has stages of all the names that a builder would get"};
  }

  Answer find_installs() {
    const std::vector<std::size_t> runs = install_runs(model_, stage_);
    auto steps = builder_steps(model_, stage_, runs.back());
    if (const auto *obstacle = std::get_if<Obstacle>(&steps)) return *obstacle;
    plan_.steps = std::get<BuilderSteps>(std::move(steps));
    return std::nullopt;
  }

  Answer check_installs() {
    const std::size_t last = plan_.steps.last();
    for (const InstallStep &step : plan_.steps.installs) {
      const PipInstall &install = step.install;
      if (!install.unknown_option.empty()) return Obstacle{"pip-option", "what " + install.unknown_option + " does to wheels is not known"};
      if (!install.place.empty()) return Obstacle{"pip-operand", "pip installs from a path or an address, not by name"};
      if (!install.understood()) return Obstacle{"pip-operand", "a word of the pip command is not known from the file"};
      for (std::string_view name : knowledge::pip_hidden_settings())
        if (model_.sets(step.instruction, name)) return Obstacle{"pip-configured", std::string(name) + " is set, and changes what pip does"};
      if (!install.files.empty() && model_.context() == nullptr)
        return Obstacle{"no-context", "the build context is not known, and so not what the requirements say"};
      auto inputs = inputs_of(model_, last, install);
      if (const auto *obstacle = std::get_if<Obstacle>(&inputs)) return *obstacle;
      add_inputs(std::get<InstallInputs>(inputs));
    }
    if (!plan_.inputs.requirements.urls.empty()) return Obstacle{"fetched-by-address", "a requirement is fetched from an address"};
    const model::Value &user = model_.user(last);
    if (user.is_unknown()) return Obstacle{"other-user", "the user who installs is not known from the file"};
    // Other users than root may write there alone.
    plan_.wheels = model_.runs_as_root(last) ? "/wheels" : "/tmp/wheels";
    for (const shell::Node *removal : plan_.steps.removals)
      for (std::size_t word = 1; word < removal->words.size(); ++word)
        if (!removal->words[word].value.starts_with('-') && !removes_input(last, removal->words[word]))
          return Obstacle{"install-with-others", line(last) + " removes more than the requirements"};
    return std::nullopt;
  }

  void add_inputs(const InstallInputs &inputs) {
    InstallInputs &all = plan_.inputs;
    all.files.insert(all.files.end(), inputs.files.begin(), inputs.files.end());
    for (const std::string &name : inputs.requirements.names)
      if (!has(all.requirements.names, name)) all.requirements.names.push_back(name);
    all.requirements.urls.insert(all.requirements.urls.end(), inputs.requirements.urls.begin(), inputs.requirements.urls.end());
  }

  bool removes_input(std::size_t last, const shell::Word &word) {
    if (!word.literal) return false;
    const std::string path = absolute_path(model_.workdir(last).text, word.value);
    removed_.push_back(path);
    return std::any_of(plan_.inputs.files.begin(), plan_.inputs.files.end(), [&](const auto &file) { return file.image == path; });
  }

  // Several installs become one: what they ask for is met together, and not one after the other.
  Answer check_several() {
    const auto &installs = plan_.steps.installs;
    if (installs.size() < 2) return std::nullopt;
    const InstallStep &last = installs.back();
    for (std::size_t i = 0; i + 1 < installs.size(); ++i) {
      const InstallStep &step = installs[i];
      const bool alike = step.install.choosing == last.install.choosing && step.install.placing == last.install.placing;
      const bool same_place = model_.user(step.instruction).text == model_.user(last.instruction).text &&
                              (step.install.files.empty() || model_.workdir(step.instruction).text == model_.workdir(last.instruction).text);
      if (!alike || !same_place)
        return Obstacle{"several-installs", "pip installs several times, with different options or as different users: not all of it can be resolved at once"};
      if (auto obstacle = check_helpers(step)) return obstacle;
    }
    return std::nullopt;
  }

  // What an earlier install brings, a later one may be built with.
  Answer check_helpers(const InstallStep &step) {
    auto inputs = inputs_of(model_, plan_.steps.last(), step.install);
    const auto &names = plan_.inputs.requirements.names;
    const bool all_wheels = std::all_of(names.begin(), names.end(), [](const std::string &name) {
      return knowledge::python_needs(name) == knowledge::PythonNeeds::nothing;
    });
    if (all_wheels) return std::nullopt;
    for (const std::string &name : std::get<InstallInputs>(inputs).requirements.names)
      if (knowledge::python_build_helpers().contains(name))
        return Obstacle{"several-installs", line(step.instruction) + " installs " + name + " first, and what is installed behind it may be built with that"};
    return std::nullopt;
  }

  // The runtime stage takes the COPYs in front of the install behind it, so that a change of theirs leaves the install
  // alone; where something between may depend on their files, all keep their places.
  Answer place_copies() {
    const bool deferrable = std::all_of(plan_.steps.copies.begin(), plan_.steps.copies.end(), [&](std::size_t i) { return may_follow(i); });
    for (std::size_t i : plan_.steps.copies) {
      const auto plan = copy_plan(model_, i);
      const bool manifests = plan && plan->folders.empty() && !plan->files.empty() &&
                             std::all_of(plan->files.begin(), plan->files.end(), [&](const std::string &file) { return is_input(file); });
      if (manifests && !is_wanted(i)) continue;
      (deferrable ? plan_.behind : plan_.in_front).push_back(i);
    }
    return std::nullopt;
  }

  bool is_input(const std::string &path) const {
    return std::any_of(plan_.inputs.files.begin(), plan_.inputs.files.end(), [&](const auto &file) { return file.path == path; });
  }

  // Whether the image has a manifest of this COPY in the end, and no later COPY brings it.
  bool is_wanted(std::size_t copy) const {
    return std::any_of(plan_.inputs.files.begin(), plan_.inputs.files.end(), [&](const InstallInputs::File &file) {
      if (file.copy != copy || has(removed_, file.image)) return false;
      const auto origin = origin_of(model_, stage_.end, file.image);
      return !origin || origin->copy <= plan_.steps.last();
    });
  }

  bool may_follow(std::size_t copy) const {
    const auto destination = copy_destination(model_, copy);
    if (!destination || *destination == "/") return false;
    for (std::string_view folder : knowledge::folders_of_packages) {
      const bool left_to_others = std::any_of(knowledge::folders_without_packages.begin(), knowledge::folders_without_packages.end(),
                                              [&](std::string_view other) { return other != "/usr/local" && is_at_or_below(*destination, other); });
      if (is_at_or_below(*destination, folder) && !left_to_others) return false;
    }
    const Copy &written = *instruction(copy).as<Copy>();
    const Span lines = model_.document().lines_of(instruction(copy));
    const std::string_view text = model_.document().source().substr(lines.begin, lines.size());
    return std::none_of(plan_.steps.repeated.begin(), plan_.steps.repeated.end(), [&](const BuilderSteps::Repeated &step) {
      if (step.instruction < copy) return false;
      const Keyword keyword = instruction(step.instruction).keyword;
      if (keyword == Keyword::workdir) return !written.destination.text.starts_with('/');
      if (keyword == Keyword::arg || keyword == Keyword::env) return text.find('$') != std::string_view::npos;
      return step.changes_files;
    });
  }

  Answer find_packages() {
    auto packages = runtime_packages_of(plan_.steps.system, plan_.inputs.requirements, *stage_.facts, stage_.base.text);
    if (auto *obstacle = std::get_if<Obstacle>(&packages)) return *obstacle;
    plan_.packages = std::get<RuntimePackages>(std::move(packages));
    // What the author removes is no gain of a split, nor is it missed.
    const auto purged = [&](const std::string &name) { return has(plan_.steps.purged, knowledge::bare_package_name(name)); };
    if (std::any_of(plan_.steps.purged.begin(), plan_.steps.purged.end(), [](const std::string &name) { return name.starts_with('.'); }))
      plan_.packages.left.clear();
    std::erase_if(plan_.packages.left, purged);
    std::erase_if(plan_.packages.packages, purged);
    return std::nullopt;
  }

  Answer check_programs() {
    RuntimePrograms programs(model_, stage_, plan_);
    if (auto obstacle = programs.check()) return obstacle;
    plan_.dropped = programs.dropped();
    plan_.assumptions = programs.assumptions();
    return std::nullopt;
  }

  void state_assumptions() {
    auto &all = plan_.assumptions;
    const RuntimePackages &packages = plan_.packages;
    if (plan_.steps.installs.size() > 1) all.push_back("what the installs ask for can be had together, and none is built with what another brings");
    if (!packages.unknown.empty())
      all.push_back("no table knows these requirements; they need no system library at run time: " + joined(packages.unknown));
    if (!packages.wheels.empty())
      all.push_back("these come as wheels, which bring their libraries, for this version of Python: " + joined(packages.wheels));
    if (packages.older_names) all.push_back("the platform is a 64-bit one, where Debian 13 installs its libraries by their older names too");
    if (plan_.other_image)
      all.push_back("the application starts no program that only " + stage_.base.text + " has (compilers, git, curl …)");
    else if (!packages.left.empty())
      all.push_back("nothing is compiled at run time, and no program is called that only came along with " + joined(packages.left));
  }

  const model::Model &model_;
  const model::Stage &stage_;
  SplitPlan plan_;
  std::vector<std::string> removed_;  // by the RUN of the last install, paths in the image
};

}  // namespace

std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage) {
  std::vector<std::size_t> runs;
  for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
    const auto text = RunText::of(model, i);
    if (!text) continue;
    for (const model::PackageCall &call : model::package_calls(text->script()))
      if (const auto install = pip_install(*call.command); install && !install->upgrades_pip_only) {
        runs.push_back(i);
        break;
      }
  }
  return runs;
}

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace drydock::passes
