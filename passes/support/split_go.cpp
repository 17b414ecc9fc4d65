// Go: the binary that `go build` or `go install` writes, on the same release of the distribution; one that needs no C
// library on the smallest image.
#include <algorithm>
#include <map>

#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_binaries.hpp"
#include "passes/support/split_packages.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/split_sources.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

const knowledge::CompiledLanguage &go() { return *knowledge::compiled_language("go"); }

// `go build …`, `go install …`: the word behind the subcommand; 0 for another command.
std::size_t arguments_of_build(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  if (at + 1 >= command.words.size() || base_name(command.words[at].value) != "go") return 0;
  const std::string &verb = command.words[at + 1].value;
  return verb == "build" || verb == "install" ? at + 2 : 0;
}

bool builds(const model::Model &model, const model::Stage &stage) {
  return has_command(model, stage, [](const shell::Node &command) { return arguments_of_build(command) != 0; });
}

// The name of the binary of a package path: its last part, past a major version.
std::string binary_name(std::string_view path) {
  path = path.substr(0, path.find('@'));
  std::string_view name = base_name(path);
  const bool version =
      name.size() > 1 && name[0] == 'v' && name.find_first_not_of("0123456789", 1) == std::string_view::npos;
  if (version && path.size() > name.size() + 1) name = base_name(path.substr(0, path.size() - name.size() - 1));
  return std::string(name);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage)
      : model_(model), document_(model.document()), stage_(stage), binaries_(model, stage, go().search_path) {}

  SplitAnswer take() {
    if (auto obstacle = check_base(model_, stage_)) return *obstacle;
    if (auto obstacle = find_binaries()) return *obstacle;
    plan_.last = builder_end(model_, stage_, plan_.last);
    binaries_.follow_moves(plan_.last);
    if (auto obstacle = binaries_.find_started(go())) return *obstacle;
    sources_.emplace(model_, stage_, plan_.last, go());
    if (sources_->obstacle()) return *sources_->obstacle();
    for (auto step : {&Planner::choose_image, &Planner::carry_files, &Planner::install_packages,
                      &Planner::carry_certificates_and_zones, &Planner::check})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  Answer find_binaries() {
    for (const PlacedCommand &placed : placed_commands(model_, stage_)) {
      read_module_init(placed.run, placed);
      if (arguments_of_build(*placed.command) == 0) continue;
      plan_.last = placed.run;
      if (auto obstacle = read_build(placed.run, placed)) return obstacle;
    }
    return std::nullopt;
  }

  // `go mod init NAME`
  void read_module_init(std::size_t i, const PlacedCommand &placed) {
    const auto &words = placed.command->words;
    const std::size_t at = model::run_word(*placed.command);
    if (words.size() == at + 4 && words[at].value == "go" && words[at + 1].value == "mod" &&
        words[at + 2].value == "init")
      if (const auto name = word_text(model_, i, words[at + 3])) initialised_[placed.folder] = *name;
  }

  Answer read_build(std::size_t i, const PlacedCommand &placed) {
    const std::string line = "line " + std::to_string(document_.instructions[i].first_line);
    const auto &words = placed.command->words;
    const std::size_t first = arguments_of_build(*placed.command);
    std::optional<std::string> output;
    std::vector<std::string> packages;
    const auto unclear = [&](std::string_view what) {
      return Obstacle{"artefact-unknown", "what " + line + " builds is not known: " + std::string(what)};
    };
    for (std::size_t w = first; w < words.size(); ++w) {
      const std::string &value = words[w].value;
      if (!value.starts_with('-')) {
        const auto name = word_text(model_, i, words[w]);
        if (!name) return unclear("a package's name is no plain text");
        packages.push_back(*name);
        continue;
      }
      const std::string option = (value.starts_with("--") ? value.substr(1) : value).substr(0, value.find('='));
      const bool attached = value.find('=') != std::string::npos;
      const bool takes = go().value_options.contains(option);
      if (option == "-buildmode" && value.find("exe") == std::string::npos && value.find("pie") == std::string::npos)
        return unclear("it is no program");
      if (option == "-C") return unclear("it changes the folder");
      if (option == "-o") {
        const auto text = attached               ? word_text(model_, i, words[w])
                          : w + 1 < words.size() ? word_text(model_, i, words[w + 1])
                                                 : std::nullopt;
        if (!text) return unclear("its place is no plain text");
        output = attached ? text->substr(text->find('=') + 1) : *text;
      }
      if (takes && !attached) ++w;
    }
    const bool install = words[first - 1].value == "install";
    if (placed.folder.empty()) return unclear("its folder");
    return add_binaries(i, placed, install, output, packages, line);
  }

  Answer add_binaries(std::size_t i, const PlacedCommand &placed, bool install,
                      const std::optional<std::string> &output, std::vector<std::string> packages,
                      const std::string &line) {
    if (packages.empty()) packages.emplace_back(".");
    const bool cgo = !disables_cgo(i, *placed.command);
    std::vector<std::pair<std::string, bool>> names;
    const bool files = packages.front().ends_with(".go");
    if (files) packages.resize(1);
    for (const std::string &package : packages)
      for (auto &name : names_of(i, placed.folder, package)) names.push_back(std::move(name));
    if (names.empty()) {
      if (output || install)
        return Obstacle{"artefact-unknown",
                        "what " + line + " builds is not known: its context has no main package there"};
      return std::nullopt;
    }
    std::string folder = placed.folder;
    if (install) {
      const model::Value bin = model_.variable(i, "GOBIN"), path = model_.variable(i, "GOPATH");
      if (!bin.is_unknown() && !bin.text.empty()) folder = bin.text;
      else if (!path.is_unknown() && !path.text.empty()) folder = path.text.substr(0, path.text.find(':')) + "/bin";
      else if (stage_.facts->row->languages.contains("go")) folder = knowledge::go_programs;
      else folder = knowledge::go_programs_of_root;
    } else if (output) {
      const std::string place = absolute_path(placed.folder, *output);
      const auto own = context_folder(model_, stage_, i, place);
      if (!output->ends_with('/') && base_name(*output) != "." && !own) {
        if (names.size() != 1) return Obstacle{"artefact-unknown", line + " builds several programs into one file"};
        binaries_.add({place, names.front().second, cgo});
        return std::nullopt;
      }
      folder = place;
    } else if (names.size() > 1) {
      return std::nullopt;  // without a place nothing is kept
    }
    for (const auto &[name, local] : names) binaries_.add({absolute_path(folder, name), local, cgo});
    return std::nullopt;
  }

  // The names of the programs that a package, or a pattern of packages, is built to; whether they are the context's
  // own.
  std::vector<std::pair<std::string, bool>> names_of(std::size_t i, const std::string &folder,
                                                     const std::string &package) const {
    if (package.ends_with(".go")) return {{std::string(base_name(package.substr(0, package.size() - 3))), true}};
    const bool relative = package.starts_with('.') || package.starts_with('/');
    if (package.find("...") == std::string::npos) {
      if (!relative) return {{binary_name(package), package.find('@') == std::string::npos}};
      return {{name_of_folder(i, absolute_path(folder, package)), true}};
    }
    const auto root = context_folder(model_, stage_, i, absolute_path(folder, package.substr(0, package.find("..."))));
    std::vector<std::pair<std::string, bool>> names;
    if (!relative || !root) return names;
    std::vector<std::string> seen;
    for (const std::string &file : model_.context()->matches(root->empty() ? "." : *root)) {
      const std::string owner(model::folder_of(file));
      if (!file.ends_with(".go") || file.ends_with("_test.go") || owner.find("vendor/") != std::string::npos) continue;
      if (std::find(seen.begin(), seen.end(), owner) != seen.end()) continue;
      const auto text = model_.context()->read(file);
      if (!text || !(text->starts_with("package main\n") || text->find("\npackage main\n") != std::string::npos))
        continue;
      seen.push_back(owner);
      names.emplace_back(owner.empty() ? name_of_folder(i, folder) : std::string(base_name(owner)), true);
    }
    return names;
  }

  // Of the package in a folder of the image: by its module, where its go.mod stands there.
  std::string name_of_folder(std::size_t i, const std::string &folder) const {
    if (const auto found = initialised_.find(folder); found != initialised_.end()) return binary_name(found->second);
    const auto own = context_folder(model_, stage_, i, folder);
    const auto text = own ? model_.context()->read(own->empty() ? "go.mod" : *own + "/go.mod") : std::nullopt;
    if (text)
      for (const std::string_view mark : {"module ", "module\t"})
        if (const std::size_t at = text->find(mark); at == 0 || (at != std::string::npos && (*text)[at - 1] == '\n')) {
          const std::size_t begin = text->find_first_not_of(" \t\"", at + mark.size());
          return binary_name(std::string_view(*text).substr(begin, text->find_first_of(" \t\r\n\"", begin) - begin));
        }
    return std::string(base_name(folder));
  }

  bool disables_cgo(std::size_t i, const shell::Node &command) const {
    for (const shell::Assignment &assignment : command.assignments)
      if (assignment.name == "CGO_ENABLED") return assignment.value.literal && assignment.value.value == "0";
    for (std::size_t w = 0; w < model::run_word(command); ++w)
      if (command.words[w].value.starts_with("CGO_ENABLED=")) return command.words[w].value == "CGO_ENABLED=0";
    const model::Value value = model_.variable(i, "CGO_ENABLED");
    return value.is_known() && value.text == "0";
  }

  Answer choose_image() {
    if (!sources_->unread() && sources_->mention("\"plugin\""))
      return Obstacle{"plugins", "the program loads plugins, which need the very tool chain that built it"};
    const auto &all = binaries_.all();
    const bool links = std::any_of(all.begin(), all.end(), [](const BuiltBinary &binary) { return binary.links; });
    const bool debian = stage_.facts->row->name == "golang" && stage_.facts->distro == knowledge::Distro::debian;
    if (debian && !links && needs_no_shell()) {
      base_.image = knowledge::static_image;
    } else {
      const auto chosen = image_that_runs(stage_);
      if (const auto *obstacle = std::get_if<Obstacle>(&chosen)) return *obstacle;
      base_.image = std::get<ChosenImage>(chosen).image;
      if (const std::string &assumption = std::get<ChosenImage>(chosen).assumption; links && !assumption.empty())
        plan_.assumptions.push_back(assumption);
    }
    base_.facts = facts_of(model_, base_.image);
    plan_.image = base_.image;
    return std::nullopt;
  }

  // Whether nothing of the stage asks for a shell or another program.
  bool needs_no_shell() const {
    if (sources_->mention("\"os/exec\"") || !system_runs(model_, stage_, plan_.last).empty()) return false;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i) {
      const Instruction &instruction = document_.instructions[i];
      if (i > plan_.last && instruction.keyword == Keyword::run) return false;
      if (instruction.keyword == Keyword::user || instruction.keyword == Keyword::shell) return false;
      if (const auto *health = instruction.as<Healthcheck>(); health != nullptr && !health->none) return false;
      if (const auto text = RunText::of(model_, i))
        for (const PlacedCommand &placed : placed_commands(model_, *text))
          if (const std::size_t at = model::run_word(*placed.command);
              at < placed.command->words.size() && knowledge::makes_accounts(placed.command->words[at].value))
            return false;
    }
    const StartInstructions start = start_instructions(model_, stage_);
    for (const CommandLine *line : {start.entrypoint, start.command})
      if (line != nullptr && !line->exec) return false;
    const StartedCommands started = started_commands(model_, stage_);
    return started.all.size() == 1 && started.all[0].prefixes.empty();
  }

  Answer carry_files() {
    binaries_.carry(plan_);
    passes::carry_files(*sources_, plan_);
    return std::nullopt;
  }

  // What the tool chain's image has beside the program: images of a distribution have it where a package brings it.
  Answer carry_certificates_and_zones() {
    if (!stage_.facts->row->languages.contains("go")) return std::nullopt;
    const auto installed = [&](std::string_view package) {
      return std::find(base_.packages.begin(), base_.packages.end(), package) != base_.packages.end();
    };
    const auto manifest = module_text();
    const bool dependencies = !manifest || manifest->find("require") != std::string::npos || !initialised_.empty();
    const bool network =
        dependencies || sources_->any([](const std::string &source) { return knowledge::mentions_network(source); });
    if (network && !installed("ca-certificates") && base_.facts.distro == knowledge::Distro::debian)
      carry_same(knowledge::certificate_bundle);
    const bool zones =
        dependencies || sources_->any([](const std::string &source) { return knowledge::mentions_time_zones(source); });
    if (zones && !installed("tzdata") && !knowledge::image_has_time_zones(base_.facts))
      carry_same(knowledge::go_time_zones);
    return std::nullopt;
  }

  void carry_same(std::string_view path) { carry(plan_, std::string(path), std::string(path)); }

  std::optional<std::string> module_text() const {
    const auto folder = context_folder(model_, stage_, plan_.last + 1, model_.workdir(plan_.last).text);
    return folder ? model_.context()->read(folder->empty() ? "go.mod" : *folder + "/go.mod") : std::nullopt;
  }

  Answer install_packages() {
    const std::vector<RunText> system = system_runs(model_, stage_, plan_.last);
    PackageNeeds needs{{}, [&](std::string_view program) { return sources_->may_call(program); }, false};
    const knowledge::Words releases =
        knowledge::releases_of_tag(*stage_.facts, knowledge::version_of_tag(stage_.image.tag));
    return add_packages(model_, system, needs, releases, base_, plan_);
  }

  Answer check() {
    const Builder builder{[](const shell::Node &command) {
                            const std::size_t at = model::run_word(command);
                            if (at >= command.words.size() || !go().tools.contains(base_name(command.words[at].value)))
                              return false;
                            return at + 1 >= command.words.size() || command.words[at + 1].value != "run";
                          },
                          {go().builder_folders.begin(), go().builder_folders.end()}};
    if (auto obstacle = sort_builder(model_, stage_, builder, base_, plan_)) return obstacle;
    if (auto obstacle = check_runtime(model_, stage_, base_, plan_)) return obstacle;
    plan_.title = "build in one stage, run in another";
    plan_.reason = "the tool chain, its caches and the sources stay in the builder; " + plan_.image +
                   " has what the program needs";
    plan_.assumptions.push_back("the program starts no other that only " + stage_.base.text + " has (go, gcc, git …)");
    return std::nullopt;
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  ArtefactSplit plan_;
  RuntimeBase base_;
  std::optional<SplitSources> sources_;
  SplitBinaries binaries_;
  std::map<std::string, std::string> initialised_;  // by folder: the module that `go mod init` makes there
};

SplitAnswer plan(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace

extern const SplitPlanner go_split{.language = "go", .builds = builds, .plan = plan};

}  // namespace drydock::passes
