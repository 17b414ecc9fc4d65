#include "passes/support/split_plan.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/runtime_images.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/runtime_programs.hpp"
#include "passes/support/several_installs.hpp"
#include "passes/support/system_python.hpp"

namespace drydock::passes {

namespace {

bool has(const std::vector<std::string> &list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// Where the images of Python have it, and pip installs.
constexpr std::string_view system_prefix = "/usr/local";
constexpr std::string_view system_libraries = "/usr/local/lib";

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  std::variant<SplitPlan, Obstacle> take() {
    for (auto step : {&Planner::check_base, &Planner::find_installs, &Planner::check_options, &Planner::check_carried,
                      &Planner::check_packages_of_base, &Planner::read_inputs, &Planner::check_several,
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
    if (!stage_.base.is_known() || !stage_.facts)
      return Obstacle{"base-unknown", "the base image is not known from the file"};
    const knowledge::ImageFacts &facts = *stage_.facts;
    const bool covered = facts.distro == knowledge::Distro::debian || facts.distro == knowledge::Distro::alpine;
    distribution_ = knowledge::is_distribution(facts);
    if (!distribution_ && (!facts.row->languages.contains("python") || !covered))
      return Obstacle{
          "base-not-covered",
          stage_.base.text + " is neither an image of Python on Debian or Alpine nor of a distribution itself"};
    if (facts.onbuild) return Obstacle{"base-not-covered", "the base image carries ONBUILD"};
    // A stage that starts from another of the file has what that one has, and so will the runtime stage.
    plan_.other_image = !stage_.parent && facts.flavour == knowledge::Flavour::full && !facts.slim_tag.empty();
    if (plan_.other_image && !stage_.image.digest.empty())
      return Obstacle{"base-pinned", "the base image is pinned by digest, and its slim counterpart's is not known"};
    if (model_.document().source().find("/wheels") != std::string_view::npos)
      return Obstacle{"wheels-in-use", "the file uses /wheels already"};
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
      if (std::none_of(stages.begin(), stages.end(), [&](const model::Stage &stage) { return stage.name == name; }))
        return std::nullopt;
    }
    return Obstacle{"several-stages", "the file has stages of all the names that a builder would get"};
  }

  Answer find_installs() {
    const std::vector<std::size_t> runs = install_runs(model_, stage_);
    auto steps = builder_steps(model_, stage_, runs.back());
    if (const auto *obstacle = std::get_if<Obstacle>(&steps)) return *obstacle;
    plan_.steps = std::get<BuilderSteps>(std::move(steps));
    if (!plan_.steps.environment.empty()) plan_.carried = plan_.steps.environment;
    else if (!plan_.steps.others.empty() || distribution_) carry_system();
    if (!plan_.carried.empty()) return std::nullopt;
    const model::Value &user = model_.user(plan_.steps.last);
    if (user.is_unknown()) return Obstacle{"other-user", "the user who installs is not known from the file"};
    // Other users than root may write there alone.
    plan_.wheels = model_.runs_as_root(plan_.steps.last) ? "/wheels" : "/tmp/wheels";
    return std::nullopt;
  }

  // What pip itself has been upgraded to comes along.
  void carry_system() {
    plan_.carried = system_prefix;
    std::erase_if(plan_.steps.repeated, [](const BuilderSteps::Repeated &step) { return step.upgrades_pip_alone; });
  }

  Answer check_options() {
    for (const InstallStep &step : plan_.steps.installs) {
      const PipInstall &install = step.install;
      const bool elsewhere = !plan_.carried.empty() && has(install.placing, "--user");
      if (!install.unknown_option.empty() || elsewhere)
        return Obstacle{"pip-option", "what " + (elsewhere ? "--user" : install.unknown_option) +
                                          " does to the install is not known"};
      for (std::string_view name : knowledge::pip_hidden_settings())
        if (model_.sets(step.instruction, name) && (plan_.carried.empty() || name != "VIRTUAL_ENV"))
          return Obstacle{"pip-configured", std::string(name) + " is set, and changes what pip does"};
      if (!plan_.carried.empty()) continue;
      if (!install.place.empty()) return Obstacle{"pip-operand", "pip installs from a path or an address, not by name"};
      if (!install.understood()) return Obstacle{"pip-operand", "a word of the pip command is not known from the file"};
    }
    return std::nullopt;
  }

  // Whether all that is installed lies in the folder that the runtime stage takes, and does what it did there.
  Answer check_carried() {
    if (plan_.carried.empty()) return std::nullopt;
    if (distribution_)
      if (auto obstacle = check_system_python(model_, stage_, plan_.steps)) return obstacle;
    if (plan_.carried != system_prefix) return check_environment();
    if (distribution_) return std::nullopt;
    if (plan_.other_image || stage_.parent || !stage_.facts->row->interpreter.starts_with(system_prefix))
      return Obstacle{"environment-unclear",
                      "the packages are installed among those of an image that the runtime stage does not have"};
    for (const OtherInstall &step : plan_.steps.others) {
      if (!model_.runs_as_root(step.instruction))
        return Obstacle{"other-user", line(step.instruction) + " installs as another user than root"};
      if (step.call.action == knowledge::Action::install && !installs_into_system(step))
        return Obstacle{
            "environment-unclear",
            line(step.instruction) + " installs into an environment whose place is not known from the file"};
    }
    return std::nullopt;
  }

  // pip leaves what is installed and good enough; among the wheels it would have the newest, and all of it.
  Answer check_packages_of_base() {
    if (!plan_.carried.empty()) return std::nullopt;
    if (!knowledge::brings_python_alone(*stage_.facts))
      return Obstacle{"base-brings-packages",
                      stage_.base.text + " has Python packages of its own, which wheels would replace by newer ones"};
    for (const model::Stage *one = &stage_; one->parent;) {
      one = &model_.stages()[*one->parent];
      if (!install_runs(model_, *one).empty())
        return Obstacle{"base-brings-packages",
                        "the stage " + one->name + " has Python packages, which wheels would replace by newer ones"};
    }
    for (std::size_t copy : plan_.steps.copies)
      if (const auto destination = copy_destination(model_, copy);
          destination && is_at_or_below(*destination, system_libraries))
        return Obstacle{"base-brings-packages",
                        line(copy) + " brings Python packages, which wheels would replace by newer ones"};
    return std::nullopt;
  }

  bool installs_into_system(const OtherInstall &step) const {
    const knowledge::SystemInstall *row = knowledge::system_install(step.call.manager->id);
    if (row == nullptr) return false;
    if (step.call.option_word(row->options)) return true;
    const std::size_t equals = row->variable.find('=');
    if (model_.variable(step.instruction, row->variable.substr(0, equals)).text == row->variable.substr(equals + 1))
      return true;
    return !row->settings.empty() &&
           std::any_of(plan_.steps.others.begin(), plan_.steps.others.end(), [&](const OtherInstall &other) {
             if (other.call.manager != step.call.manager || other.instruction > step.instruction) return false;
             std::string operands;
             for (std::size_t operand : other.call.operands)
               operands += (operands.empty() ? "" : " ") + other.call.word(operand).value;
             return operands == row->settings.text();
           });
  }

  Answer check_environment() {
    if (!plan_.steps.others.empty())
      return Obstacle{"environment-unclear",
                      "several tools install, and not all of them are known to fill " + plan_.carried};
    for (const InstallStep &step : plan_.steps.installs) {
      const std::string &program = step.install.call.word(0).value;
      const bool path = program.find('/') != std::string::npos;
      const bool by_path =
          path && absolute_path(model_.workdir(step.instruction).text, program).starts_with(plan_.carried + "/bin/");
      if (!by_path && (path || !starts_path(step.instruction, plan_.carried + "/bin")))
        return Obstacle{"environment-unclear",
                        line(step.instruction) + " is not known to install into " + plan_.carried};
    }
    return std::nullopt;
  }

  // Whether the first folder of PATH is this one.
  bool starts_path(std::size_t before, std::string_view folder) const {
    for (std::size_t i = before; i-- > stage_.from;) {
      const auto *env = instruction(i).as<Env>();
      if (env == nullptr) continue;
      for (const KeyValue &pair : env->pairs)
        if (pair.key.text == "PATH") return first_folder(i, pair.value) == folder;
    }
    return false;
  }

  std::string first_folder(std::size_t i, const Word &path) const {
    if (path.plain()) return std::string(path.text.substr(0, path.text.find(':')));
    std::string text;
    for (const WordPart &part : *path.parts) {
      const bool known = part.kind == WordPart::Kind::literal ||
                         (part.kind == WordPart::Kind::variable && part.modifier == WordPart::Modifier::none);
      if (!known) return "";
      text += part.kind == WordPart::Kind::literal ? std::string(part.text) : model_.variable(i, part.text).text;
      if (text.find(':') != std::string::npos) break;
    }
    return text.substr(0, text.find(':'));
  }

  // What is installed, where the runtime stage depends on it: for its packages, or to install the wheels.
  Answer read_inputs() {
    const std::size_t last = plan_.steps.last;
    if (!plan_.carried.empty() && !plan_.other_image) return check_removals();
    for (const InstallStep &step : plan_.steps.installs) {
      const PipInstall &install = step.install;
      if (!install.place.empty()) return Obstacle{"pip-operand", "pip installs from a path or an address, not by name"};
      if (!install.files.empty() && model_.context() == nullptr)
        return Obstacle{"no-context", "the build context is not known, and so not what the requirements say"};
      auto inputs = inputs_of(model_, last, install);
      if (const auto *obstacle = std::get_if<Obstacle>(&inputs)) return *obstacle;
      add_inputs(std::get<InstallInputs>(inputs));
    }
    if (!plan_.inputs.requirements.urls.empty())
      return Obstacle{"fetched-by-address", "a requirement is fetched from an address"};
    // pip takes what is installed for good enough; among the wheels it would have the newest.
    plan_.image_setuptools = plan_.carried.empty() && !has(plan_.inputs.requirements.names, "setuptools") &&
                             knowledge::brings_setuptools(*stage_.facts, knowledge::version_of_tag(stage_.image.tag));
    return check_removals();
  }

  Answer check_removals() {
    const std::size_t last = plan_.steps.last;
    for (const shell::Node *removal : plan_.steps.removals)
      for (std::size_t word = 1; word < removal->words.size(); ++word)
        if (!removal->words[word].value.starts_with('-') && !removes_input(last, removal->words[word]))
          return Obstacle{"install-with-others", line(last) + " removes more than the requirements"};
    return std::nullopt;
  }

  Answer check_several() {
    return plan_.carried.empty() ? check_several_installs(model_, plan_.steps, plan_.inputs) : std::nullopt;
  }

  void add_inputs(const InstallInputs &inputs) {
    InstallInputs &all = plan_.inputs;
    all.files.insert(all.files.end(), inputs.files.begin(), inputs.files.end());
    for (const std::string &name : inputs.requirements.names)
      if (!has(all.requirements.names, name)) all.requirements.names.push_back(name);
    all.requirements.urls.insert(all.requirements.urls.end(), inputs.requirements.urls.begin(),
                                 inputs.requirements.urls.end());
  }

  bool removes_input(std::size_t last, const shell::Word &word) {
    if (!word.literal) return false;
    const std::string path = absolute_path(model_.workdir(last).text, word.value);
    removed_.push_back(path);
    return std::any_of(plan_.inputs.files.begin(), plan_.inputs.files.end(),
                       [&](const auto &file) { return file.image == path; });
  }

  // The runtime stage takes the COPYs in front of the install behind it, so that a change of theirs leaves the install
  // alone; where something between may depend on their files, all keep their places.
  Answer place_copies() {
    const auto &copies = plan_.steps.copies;
    const bool deferrable = (plan_.carried.empty() || plan_.carried == system_prefix || apart_from_copies()) &&
                            std::all_of(copies.begin(), copies.end(), [&](std::size_t i) { return may_follow(i); });
    for (std::size_t i : copies) {
      if (is_brought_again(i)) continue;
      (deferrable ? plan_.behind : plan_.in_front).push_back(i);
    }
    return std::nullopt;
  }

  // No COPY fills a folder that the environment lies in.
  bool apart_from_copies() const {
    return std::none_of(plan_.steps.copies.begin(), plan_.steps.copies.end(), [&](std::size_t i) {
      const auto destination = copy_destination(model_, i);
      return !destination || nested(*destination, plan_.carried);
    });
  }

  // Whether each file of this COPY comes again behind the install, before anything can ask for it, or is removed there.
  bool is_brought_again(std::size_t copy) const {
    const auto plan = copy_plan(model_, copy);
    if (!plan || !plan->folders.empty()) return false;
    const std::vector<std::string> files = named_files(*plan);
    for (std::size_t i = 0; i < files.size(); ++i) {
      const auto origin = origin_of(model_, stage_.end, files[i]);
      const bool again =
          origin && origin->copy > plan_.steps.last && origin->path == plan->files[i] && !runs_between(origin->copy);
      if (!again && !has(removed_, files[i])) return false;
    }
    return !files.empty();
  }

  bool runs_between(std::size_t behind) const {
    for (std::size_t i = plan_.steps.last + 1; i < behind; ++i)
      if (instruction(i).keyword == Keyword::run) return true;
    return false;
  }

  bool may_follow(std::size_t copy) const {
    const auto destination = copy_destination(model_, copy);
    const auto plan = copy_plan(model_, copy);
    if (!destination || (*destination == "/" && (!plan || !plan->folders.empty()))) return false;
    for (std::string_view folder : knowledge::folders_of_packages) {
      const bool left_to_others = std::any_of(
          knowledge::folders_without_packages.begin(), knowledge::folders_without_packages.end(),
          [&](std::string_view other) { return other != "/usr/local" && is_at_or_below(*destination, other); });
      if (is_at_or_below(*destination, folder) && !left_to_others) return false;
    }
    const Copy &written = *instruction(copy).as<Copy>();
    const Span lines = model_.document().lines_of(instruction(copy));
    const std::string_view text = model_.document().source().substr(lines.begin, lines.size());
    return std::none_of(plan_.steps.repeated.begin(), plan_.steps.repeated.end(),
                        [&](const BuilderSteps::Repeated &step) {
                          if (step.instruction < copy) return false;
                          const Keyword keyword = instruction(step.instruction).keyword;
                          if (keyword == Keyword::workdir) return !written.destination.text.starts_with('/');
                          if (keyword == Keyword::arg || keyword == Keyword::env)
                            return text.find('$') != std::string_view::npos;
                          return step.changes_files;
                        });
  }

  Answer find_packages() {
    auto packages = runtime_packages_of(plan_.steps.system, plan_.inputs.requirements, *stage_.facts, stage_.base.text,
                                        plan_.steps.purged);
    if (auto *obstacle = std::get_if<Obstacle>(&packages)) return *obstacle;
    plan_.packages = std::get<RuntimePackages>(std::move(packages));
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
    if (plan_.carried == system_prefix)
      all.push_back(distribution_
                        ? "all that pip installs lies below /usr/local"
                        : "what is installed reads no settings that its installer keeps in the home directory");
    if (!packages.lean.empty())
      all.push_back(joined(packages.lean) + " recommends nothing but compilers and header packages");
    if (plan_.carried.empty() && plan_.steps.installs.size() > 1)
      all.push_back("what the installs ask for can be had together, and none is built with what another brings");
    if (plan_.image_setuptools) all.push_back("nothing that is installed needs a newer setuptools than the image has");
    if (!packages.unknown.empty())
      all.push_back("no table knows these requirements; they need no system library at run time: " +
                    joined(packages.unknown));
    if (!packages.wheels.empty())
      all.push_back("these come as wheels, which bring their libraries, for this version of Python: " +
                    joined(packages.wheels));
    if (packages.older_names)
      all.push_back("the platform is a 64-bit one, where Debian 13 installs its libraries by their older names too");
    if (!packages.left.empty() && stage_.facts->distro == knowledge::Distro::alpine)
      all.push_back("nothing looks for a library by name with ctypes, which takes a compiler on Alpine");
    if (plan_.other_image)
      all.push_back("the application starts no program that only " + stage_.base.text +
                    " has (compilers, git, curl …)");
    else if (!packages.left.empty())
      all.push_back("nothing is compiled at run time, and no program is called that only came along with " +
                    joined(packages.left));
  }

  const model::Model &model_;
  const model::Stage &stage_;
  SplitPlan plan_;
  bool distribution_ = false;         // the base is a distribution's, and Python one of its packages
  std::vector<std::string> removed_;  // by the RUN of the last install, paths in the image
};

}  // namespace

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage) {
  return Planner(model, stage).take();
}

}  // namespace drydock::passes
