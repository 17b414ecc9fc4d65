// Ruby: gems are installed, and assets built, on the full image; the runtime stage is the slim image of the same tag
// with the gems and the application's folder. Of a distribution's own Ruby gems lie apart from what packages bring, and
// the same image with those packages takes them over.
#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/ruby_gems.hpp"
#include "knowledge/runtime_images.hpp"
#include "model/context.hpp"
#include "model/gemfile_lock.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_owner.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;
using knowledge::Flavour;
using knowledge::PackageRole;

bool installs_bundle(const model::PackageCall &call) {
  return call.manager->id == "bundle" && call.action == knowledge::Action::install;
}

bool builds(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from + 1; i < stage.end; ++i)
    if (const auto text = RunText::of(model, i))
      for (const model::PackageCall &call : text->calls())
        if (installs_bundle(call)) return true;
  return false;
}

bool is_own(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size() || !command.words[at].literal) return false;
  const std::string_view program = base_name(command.words[at].value);
  return knowledge::ruby_programs.contains(program) || knowledge::asset_programs.contains(program);
}

// `bundle config set path vendor/bundle`: without --local it may be for all projects of the user.
bool sets_at_home(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at + 2 >= command.words.size() || !command.words[at].value.starts_with("bundle") ||
      command.words[at + 1].value != "config")
    return false;
  std::vector<std::string_view> operands;
  for (std::size_t w = at + 2; w < command.words.size(); ++w) {
    const std::string_view word = command.words[w].value;
    if (word == "--local") return false;
    if (!word.starts_with('-') && (word != "set" || !operands.empty())) operands.push_back(word);
  }
  if (operands.size() < 2) return false;
  return !knowledge::bundler_install_settings.contains(operands[0].substr(0, operands[0].find("__")));
}

std::string listed(const std::vector<std::string> &names, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) text += (text.empty() ? "" : ", ") + names[i];
  return names.size() > most ? text + " …" : text;
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage)
      : model_(model), document_(model.document()), stage_(stage) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    for (auto step : {&Planner::find_base, &Planner::find_project, &Planner::read_lock, &Planner::carry,
                      &Planner::place_packages, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    auto hand_overs = hand_overs_of(model_, stage_, plan_.last, folder_);
    if (auto *obstacle = std::get_if<Obstacle>(&hand_overs)) return *obstacle;
    plan_.hand_overs = std::get<std::vector<std::string>>(std::move(hand_overs));
    explain();
    return std::move(plan_);
  }

 private:
  Answer find_base() {
    const knowledge::ImageFacts &facts = *stage_.facts;
    if (installs_ruby()) gems_ = knowledge::distribution_gem_folders;
    else if (!facts.row->languages.contains("ruby") || facts.distro != knowledge::Distro::debian)
      return Obstacle{"base-not-covered",
                      stage_.base.text + " is no image of Ruby on Debian, and is not seen to install Debian's"};
    const std::string_view written = document_.instructions[stage_.from].as<From>()->image.text;
    base_.image = std::string(written);
    base_.facts = facts;
    for (std::string_view program : knowledge::ruby_programs) base_.programs.emplace_back(program);
    for (std::string_view program : knowledge::gem_programs) base_.programs.emplace_back(program);
    other_image_ = facts.flavour == Flavour::full && !facts.slim_tag.empty();
    if (!other_image_) return std::nullopt;
    const std::size_t colon = written.rfind(':');
    const bool tagged = colon != std::string_view::npos && written.find('/', colon) == std::string_view::npos;
    base_.image = std::string(tagged ? written.substr(0, colon) : written) + ":" + facts.slim_tag;
    base_.facts.flavour = Flavour::slim;
    return std::nullopt;
  }

  // The Ruby of the distribution whose image it is.
  bool installs_ruby() const {
    if (!knowledge::is_distribution(*stage_.facts) || stage_.facts->distro == knowledge::Distro::alpine) return false;
    for (const RunText &text : system_runs(model_, stage_, stage_.end - 1))
      for (const model::PackageCall &call : text.calls())
        for (std::size_t operand : call.operands)
          if (call.action == knowledge::Action::install && call.word(operand).literal &&
              knowledge::ruby_headers().kept_by.contains(knowledge::bare_package_name(call.word(operand).value)))
            return true;
    return false;
  }

  Answer find_project() {
    for (const PlacedCommand &placed : placed_commands(model_, stage_)) {
      if (is_own(*placed.command)) plan_.last = placed.run;
      if (sets_at_home(*placed.command))
        return Obstacle{"gems-elsewhere",
                        line_of(model_, placed.run) +
                            " sets something of bundler's that is kept in the home directory: say --local"};
      const auto call = model::package_call(*placed.command);
      if (!call || !installs_bundle(*call)) continue;
      if (!model_.runs_as_root(placed.run) && gems_.text() == knowledge::distribution_gem_folders.text())
        return Obstacle{"other-user", line_of(model_, placed.run) + " installs as another user than root"};
      if (placed.folder.empty())
        return Obstacle{"install-elsewhere",
                        "the folder that " + line_of(model_, placed.run) + " works in is not known"};
      if (!folder_.empty() && folder_ != placed.folder)
        return Obstacle{"several-projects", "gems are installed for " + folder_ + " and for " + placed.folder};
      folder_ = placed.folder;
    }
    if (folder_ == "/")
      return Obstacle{"application-in-root", "the application lies in /, among the system's own folders"};
    for (std::string_view name : {"GEM_HOME", "BUNDLE_PATH", "BUNDLE_APP_CONFIG"})
      if (model_.sets(stage_.end - 1, name))
        return Obstacle{"gems-elsewhere", "$" + std::string(name) + " puts gems elsewhere"};
    const auto workdir = final_workdir(model_, stage_);
    if (!workdir || !nested(*workdir, folder_))
      return Obstacle{"install-elsewhere",
                      "the application lies in " + folder_ + ", away from where the container starts"};
    plan_.last = builder_end(model_, stage_, plan_.last);
    plan_.image = base_.image;
    return std::nullopt;
  }

  Answer read_lock() {
    const auto origin = origin_of(model_, plan_.last + 1, absolute_path(folder_, "Gemfile.lock"));
    const auto text = origin ? model_.context()->read(origin->path) : std::nullopt;
    if (!text) return Obstacle{"lock-not-found", "there is no Gemfile.lock that tells which gems are installed"};
    const model::GemfileLock lock = model::read_gemfile_lock(*text);
    if (lock.from_git)
      return Obstacle{"gem-from-git", "a gem comes from a git repository, which bundler may ask for git at each start"};
    if (lock.from_path) return Obstacle{"local-gem", "a gem is a folder of the project"};
    bool zones = false;
    for (const std::string &gem : lock.gems) {
      zones |= gem == "tzinfo" && !knowledge::image_has_time_zones(base_.facts);
      base_.programs.push_back(gem);
      const knowledge::GemNeed *need = knowledge::gem_need(gem);
      if (need == nullptr) {
        if (!knowledge::is_complete_gem(gem)) unknown_.push_back(gem);
        continue;
      }
      if (!need->more.empty() && other_image_)
        return Obstacle{"gem-needs-more", gem + " needs " + std::string(need->more)};
      for (std::string_view package : need->packages) needs_.more.emplace_back(package);
    }
    if (zones && std::find(lock.gems.begin(), lock.gems.end(), "tzinfo-data") == lock.gems.end())
      needs_.more.emplace_back("tzdata");
    return std::nullopt;
  }

  Answer carry() {
    for (std::string_view gems : gems_) plan_.carried.push_back({std::string(gems) + "/", std::string(gems) + "/"});
    plan_.carried.push_back({folder_ + "/", folder_ + "/"});
    for (std::size_t i = stage_.from + 1; i <= plan_.last; ++i) {
      if (document_.instructions[i].as<Copy>() == nullptr) continue;
      const auto destination = copy_destination(model_, i);
      if (!destination || !is_at_or_below(*destination, folder_))
        return Obstacle{"copies-elsewhere", line_of(model_, i) + " copies to another place than " + folder_};
    }
    return std::nullopt;
  }

  Answer place_packages() {
    const std::vector<RunText> system = system_runs(model_, stage_, plan_.last);
    for (const RunText &text : system)
      for (const model::PackageCall &call : text.calls())
        if (call.action == knowledge::Action::install && call.manager->kind == knowledge::ManagerKind::system)
          for (std::size_t operand : call.operands) {
            const std::string name(knowledge::bare_package_name(call.word(operand).value));
            const auto *row = knowledge::build_package(name);
            if (row != nullptr && row->role != PackageRole::ambiguous) left_.push_back(name);
          }
    if (!other_image_ && left_.empty())
      return Obstacle{"nothing-gained",
                      "no compilers are installed and the base is slim: a builder would leave nothing behind"};
    needs_.left = [](std::string_view package) { return knowledge::ruby_headers().headers.contains(package); };
    const knowledge::Words releases = stage_.facts->release.empty() ? knowledge::Words() : stage_.facts->releases;
    return add_packages(model_, system, needs_, releases, base_, plan_);
  }

  Answer check() {
    Builder builder{is_own, {folder_}};
    for (std::string_view gems : gems_) builder.folders.emplace_back(gems);
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    return check_runtime(model_, stage_, base_, plan_);
  }

  void explain() {
    plan_.title = "build in one stage, run in another";
    plan_.reason =
        left_.empty() ? "" : listed(left_, left_.size()) + (left_.size() > 1 ? " stay" : " stays") + " in the builder";
    if (other_image_) plan_.reason += (left_.empty() ? "" : ", and ") + base_.image + " carries no compilers";
    plan_.assumptions.push_back("install and build write nothing that is needed later outside of " + folder_ + " and " +
                                std::string(*gems_.begin()));
    if (!unknown_.empty())
      plan_.assumptions.push_back("no table knows these gems; they need no system library at run time: " +
                                  listed(unknown_, 12));
    if (other_image_)
      plan_.assumptions.push_back("the application starts no program that only " + stage_.base.text +
                                  " has (compilers, git, curl …)");
    else
      plan_.assumptions.push_back(
          "nothing is compiled at run time, and no program is called that only came along with " +
          listed(left_, left_.size()));
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  PackageNeeds needs_;
  std::string folder_;
  knowledge::Words gems_ = knowledge::ruby_gem_folders;  // where gems lie, and their programs
  bool other_image_ = false;
  std::vector<std::string> left_;     // packages of the system that stay in the builder
  std::vector<std::string> unknown_;  // gems
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner ruby_split{.language = "ruby", .builds = builds, .plan = plan};

}  // namespace drydock::passes
