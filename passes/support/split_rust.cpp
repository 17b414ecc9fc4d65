// Rust: the programs of `cargo build` and `cargo install`, on the Debian release or the Alpine that they were linked
// on, with the libraries of the system that the lock file's crates wrap.
#include <algorithm>

#include "knowledge/runtime_images.hpp"
#include "model/cargo.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_binaries.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

const knowledge::CompiledLanguage &rust() { return *knowledge::compiled_language("rust"); }

// The index of `build` or `install` of cargo; nothing for another command. A `+toolchain` may stand before it.
std::optional<std::size_t> verb_of(const shell::Node &command) {
  std::size_t at = model::run_word(command);
  if (at >= command.words.size() || base_name(command.words[at].value) != "cargo") return std::nullopt;
  ++at;
  if (at < command.words.size() && command.words[at].value.starts_with('+')) ++at;
  if (at >= command.words.size()) return std::nullopt;
  const std::string &verb = command.words[at].value;
  return verb == "build" || verb == "b" || verb == "install" ? std::optional(at) : std::nullopt;
}

bool builds(const model::Model &model, const model::Stage &stage) {
  return has_command(model, stage, [](const shell::Node &command) { return verb_of(command).has_value(); });
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage)
      : model_(model), stage_(stage), binaries_(model, stage, rust().search_path) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    if (auto obstacle = find_programs()) return *obstacle;
    plan_.last = builder_end(model_, stage_, plan_.last);
    binaries_.follow_moves(plan_.last);
    sources_.emplace(model_, stage_, plan_.last, rust());
    if (sources_->obstacle()) return *sources_->obstacle();
    if (auto obstacle = binaries_.find_started(rust())) return *obstacle;
    for (auto step : {&Planner::choose_image, &Planner::carry_files, &Planner::install_packages, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  Answer find_programs() {
    for (const PlacedCommand &placed : placed_commands(model_, stage_)) {
      const auto verb = verb_of(*placed.command);
      if (!verb) continue;
      plan_.last = placed.run;
      if (auto obstacle = read_build(placed.run, placed, *verb)) return obstacle;
    }
    return std::nullopt;
  }

  struct Build {
    std::string folder, target, profile = "debug", root, output, binary, example;
    std::vector<std::string> crates;
    bool path = false;
  };

  Answer read_build(std::size_t i, const PlacedCommand &placed, std::size_t verb) {
    const auto &words = placed.command->words;
    const std::string line = "line " + std::to_string(model_.document().instructions[i].first_line);
    const Obstacle unclear{"artefact-unknown", "what " + line + " builds is not known from the file"};
    if (placed.folder.empty()) return unclear;
    Build build;
    build.folder = placed.folder;
    for (std::size_t w = verb + 1; w < words.size(); ++w) {
      const auto text = word_text(model_, i, words[w]);
      if (!text) return unclear;
      if (!text->starts_with('-')) {
        build.crates.push_back(*text);
        continue;
      }
      const std::string option = text->substr(0, text->find('='));
      std::optional<std::string> value;
      if (text->find('=') != std::string::npos) value = text->substr(option.size() + 1);
      else if (rust().value_options.contains(option) && w + 1 < words.size()) value = word_text(model_, i, words[++w]);
      if (option == "--release" || option == "-r") build.profile = "release";
      if (!rust().value_options.contains(option)) continue;
      if (!value) return unclear;
      if (option == "--profile") build.profile = *value == "dev" ? "debug" : *value;
      if (option == "--target") build.target = *value;
      if (option == "--target-dir") build.output = absolute_path(placed.folder, *value);
      if (option == "--root") build.root = absolute_path(placed.folder, *value);
      if (option == "--bin") build.binary = *value;
      if (option == "--example" || option == "-Z") return unclear;
      if (option == "--manifest-path") build.folder = absolute_path(placed.folder, model::folder_of(*value));
      if (option == "--path") {
        build.path = true;
        build.folder = absolute_path(placed.folder, *value);
      }
    }
    return words[verb].value == "install" ? add_installed(i, build, unclear) : add_built(i, placed, build, unclear);
  }

  std::optional<std::vector<std::string>> names(std::size_t i, const Build &build) const {
    if (!build.binary.empty()) return std::vector{build.binary};
    const auto folder = context_folder(model_, stage_, i, build.folder);
    return folder ? model::cargo_programs(*model_.context(), *folder) : std::nullopt;
  }

  Answer add_installed(std::size_t i, const Build &build, const Obstacle &unclear) {
    const model::Value home = model_.variable(i, "CARGO_HOME");
    const std::string root = !build.root.empty()                      ? build.root
                             : home.is_unknown() || home.text.empty() ? "/usr/local/cargo"
                                                                      : home.text;
    if (!build.path) {
      for (const std::string &crate : build.crates)
        binaries_.add({absolute_path(root, "bin/" + crate.substr(0, crate.find('@'))), false, true});
      return std::nullopt;
    }
    const auto programs = names(i, build);
    if (!programs || programs->empty()) return unclear;
    for (const std::string &name : *programs) binaries_.add({absolute_path(root, "bin/" + name), true, links(build)});
    find_lock(i, build);
    return std::nullopt;
  }

  Answer add_built(std::size_t i, const PlacedCommand &placed, const Build &build, const Obstacle &unclear) {
    const auto programs = names(i, build);
    if (!programs) return unclear;
    std::string folder = build.output;
    const model::Value target = model_.variable(i, "CARGO_TARGET_DIR");
    if (folder.empty() && target.is_known() && !target.text.empty()) folder = absolute_path(placed.folder, target.text);
    if (folder.empty()) folder = absolute_path(build.folder, "target");
    if (!build.target.empty()) folder = absolute_path(folder, build.target);
    for (const std::string &name : *programs)
      binaries_.add({absolute_path(folder, build.profile + "/" + name), true, links(build)});
    find_lock(i, build);
    return std::nullopt;
  }

  bool links(const Build &build) const {
    return build.target.find("musl") == std::string::npos && stage_.facts->distro != knowledge::Distro::alpine;
  }

  void find_lock(std::size_t i, const Build &build) {
    // A member of a workspace has its lock file in a folder above.
    auto folder = context_folder(model_, stage_, stage_.end, build.folder);
    if (!folder) folder = context_folder(model_, stage_, i, build.folder);
    for (std::string at = folder.value_or(""); !lock_; at = std::string(model::folder_of(at))) {
      lock_ = model_.context()->read(at.empty() ? "Cargo.lock" : at + "/Cargo.lock");
      if (at.empty()) break;
    }
  }

  Answer choose_image() {
    const auto chosen = image_that_runs(stage_);
    if (const auto *obstacle = std::get_if<Obstacle>(&chosen)) return *obstacle;
    base_.image = std::get<ChosenImage>(chosen).image;
    if (const std::string &assumption = std::get<ChosenImage>(chosen).assumption; !assumption.empty())
      plan_.assumptions.push_back(assumption);
    base_.facts = facts_of(model_, base_.image);
    plan_.image = base_.image;
    return std::nullopt;
  }

  Answer carry_files() {
    binaries_.carry(plan_);
    passes::carry_files(*sources_, plan_);
    return std::nullopt;
  }

  // What the crates of the lock file need of the system.
  Answer install_packages() {
    if (!lock_)
      return Obstacle{"no-lock-file",
                      "without Cargo.lock it is not known which libraries of the system the program needs"};
    const auto &all = binaries_.all();
    const bool dynamic = std::any_of(all.begin(), all.end(), [](const BuiltBinary &binary) { return binary.links; });
    PackageNeeds needs{{}, [&](std::string_view program) { return sources_->may_call(program); }, false};
    bool reads_certificates = false;
    const std::vector<std::string> crates = model::locked_crates(*lock_);
    const bool vendored = std::find(crates.begin(), crates.end(), "openssl-src") != crates.end();
    for (const std::string &crate : crates) {
      reads_certificates |= knowledge::reads_certificates(crate);
      if (!dynamic || !knowledge::wraps_library(crate)) continue;
      const knowledge::NativeCrate *known = knowledge::native_crate(crate);
      if (known == nullptr)
        return Obstacle{"native-library-unknown",
                        "which library of the system the crate " + crate + " needs is not known"};
      if (!known->headers.empty() && !(vendored && crate == "openssl-sys")) needs.more.emplace_back(known->headers);
    }
    const bool installs = !needs.more.empty();
    if (reads_certificates && installs) needs.more.insert(needs.more.begin(), "ca-certificates");
    if (reads_certificates && !installs && base_.facts.distro == knowledge::Distro::debian &&
        stage_.facts->row->languages.contains("rust"))
      carry(plan_, std::string(knowledge::certificate_bundle), std::string(knowledge::certificate_bundle));
    const knowledge::Words releases =
        knowledge::releases_of_tag(*stage_.facts, knowledge::version_of_tag(stage_.image.tag));
    return add_packages(model_, system_runs(model_, stage_, plan_.last), needs, releases, base_, plan_);
  }

  Answer check() {
    const Builder builder{[](const shell::Node &command) {
                            const std::size_t at = model::run_word(command);
                            if (at >= command.words.size() ||
                                !rust().tools.contains(base_name(command.words[at].value)))
                              return false;
                            return at + 1 >= command.words.size() || command.words[at + 1].value != "run";
                          },
                          {rust().builder_folders.begin(), rust().builder_folders.end()}};
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    if (auto obstacle = check_runtime(model_, stage_, base_, plan_)) return obstacle;
    plan_.title = "build in one stage, run in another";
    plan_.reason = "the tool chain, its caches and the sources stay in the builder; " + plan_.image +
                   " has what the program needs";
    plan_.assumptions.push_back("the program starts no other that only " + stage_.base.text +
                                " has (cargo, gcc, git …)");
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  SplitBinaries binaries_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  std::optional<SplitSources> sources_;
  std::optional<std::string> lock_;
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner rust_split{.language = "rust", .builds = builds, .plan = plan};

}  // namespace drydock::passes
