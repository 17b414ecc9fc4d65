#include "passes/support/install_order.hpp"

#include <algorithm>

#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_cut.hpp"
#include "passes/support/source_use.hpp"

namespace drydock::passes {

namespace {

using shell::Node;
using shell::NodeKind;

std::optional<std::string> workdir_of(const model::Model &model, std::size_t instruction) {
  const model::Value &workdir = model.workdir(instruction);
  return workdir.is_unknown() ? std::nullopt : std::optional(absolute_path("/", workdir.text));
}

// Calls `visit` with each simple command of a RUN and the folder that it runs in, where that is known.
template <typename Visit>
void for_each_in_folder(const model::Model &model, const RunText &text, const Visit &visit) {
  std::optional<std::string> folder = workdir_of(model, text.index());
  for_each_command(text.script().root, [&](const Node &command) {
    visit(command, folder);
    if (is_cd(command)) folder = folder_after_cd(command, folder);
  });
}

// The files that another copy puts where this one puts others, or the same ones with other owners.
bool overlaps(const model::Model &model, const CopyPlan &plan, const CopyPlan &other) {
  const auto &instructions = model.document().instructions;
  const bool same_flags = instructions[plan.index].flags.empty() && instructions[other.index].flags.empty();
  const auto clash = [&](const std::string &place, const std::string &file) {
    const auto own = brought(*model.context(), plan, place);
    return own && (*own != file || !same_flags);
  };
  const std::vector<std::string> places = named_files(other);
  for (std::size_t i = 0; i < places.size(); ++i)
    if (clash(places[i], other.files[i])) return true;
  for (const std::string &folder : other.folders)
    for (const std::string &file : model.context()->matches(folder.empty() ? "." : folder))
      if (clash(other.destination + file.substr(folder.empty() ? 0 : folder.size() + 1), file)) return true;
  return false;
}

// Those of the options that the command does not have yet.
std::string missing_options(const Node &command, knowledge::Words options) {
  std::string result;
  for (std::string_view option : options)
    if (std::none_of(command.words.begin(), command.words.end(), [&](const shell::Word &word) {
      return word.value == option;
    }))
      result.append(result.empty() ? "" : " ").append(option);
  return result;
}

// In its flags, sources or destination.
bool names_variables(const Instruction &copy) {
  const auto computed = [](std::string_view text) { return text.find('$') != std::string_view::npos; };
  return computed(copy.rest()) ||
         std::any_of(copy.flags.begin(), copy.flags.end(), [&](const Flag &flag) { return computed(flag.raw); });
}

// `.txt`; the name where it has none.
std::string ending_of(const std::string &path) {
  const std::string name(base_name(path));
  const std::size_t dot = name.find_last_of('.');
  return dot == std::string::npos ? name : name.substr(dot);
}

class Walk {
 public:
  Walk(const model::Model &model, const CopyPlan &plan) : model_(model), plan_(plan) {}

  std::variant<std::monostate, InstallOrder, Obstacle> order() {
    const model::Stage &stage = *model_.stage_of(plan_.index);
    for (std::size_t i = plan_.index + 1; i < stage.end && !ended_; ++i) {
      if (instruction(i).keyword == Keyword::run) take_run(i);
      else if (auto obstacle = barrier(i)) stop(i, *obstacle);
    }
    if (found_) return std::move(order_);
    if (reported_) return *reported_;
    return {};
  }

 private:
  const Instruction &instruction(std::size_t i) const { return model_.document().instructions[i]; }

  // The COPY can't go behind instruction `i`: the reason is told where something behind it would have been installed.
  void stop(std::size_t i, Obstacle obstacle) {
    ended_ = true;
    if (found_ || obstacle.condition.empty()) return;
    const model::Stage &stage = *model_.stage_of(plan_.index);
    for (std::size_t at = i; at < stage.end; ++at)
      if (installs_from_copy(at)) {
        reported_ = std::move(obstacle);
        return;
      }
  }

  // Whether a RUN installs from manifests that this COPY brings, or would but for an obstacle.
  bool installs_from_copy(std::size_t run) const {
    bool result = false;
    const auto text = RunText::of(model_, run);
    if (!text || mounts_sources(run)) return false;
    for_each_in_folder(model_, *text, [&](const Node &command, const std::optional<std::string> &folder) {
      if (!folder) return static_cast<void>(result |= installs_from_manifests(command));
      const ProjectAnswer answer = project_install(model_, run, command, *folder);
      if (const auto *install = std::get_if<ProjectInstall>(&answer)) result |= from_copy(*install);
      if (const auto *wrong = std::get_if<ProjectObstacle>(&answer))
        result |= wrong->copy.value_or(plan_.index) == plan_.index;
    });
    return result;
  }

  bool from_copy(const ProjectInstall &install) const {
    return std::any_of(install.files.begin(), install.files.end(), [&](const ProjectFile &file) {
      return file.copy == plan_.index;
    });
  }

  bool mounts_sources(std::size_t run) const {
    const List<Mount> &mounts = instruction(run).as<Run>()->mounts;
    return std::any_of(mounts.begin(), mounts.end(), [](const Mount &mount) {
      return mount.type() == "bind" && !mount.get("from");
    });
  }

  // Why the COPY may not go behind an instruction that is no RUN.
  std::optional<Obstacle> barrier(std::size_t i) const {
    const std::string line = line_of(instruction(i));
    switch (instruction(i).keyword) {
      case Keyword::env: case Keyword::arg:
        if (!names_variables(instruction(plan_.index))) return std::nullopt;
        return Obstacle{"variable-changes", line + " may change a variable that the COPY names"};
      case Keyword::label: case Keyword::expose: case Keyword::cmd: case Keyword::entrypoint:
      case Keyword::healthcheck: case Keyword::stopsignal: case Keyword::maintainer: case Keyword::shell:
      case Keyword::user:  // COPY puts files there as root, or as --chown says
        return std::nullopt;
      case Keyword::workdir:
        if (!plan_.relative) return std::nullopt;
        return Obstacle{"workdir-changes", line +
                        " changes the working directory that the COPY's destination starts from"};
      case Keyword::copy: case Keyword::add: {
        const auto destination = copy_destination(model_, i);
        if (destination && !nested(absolute_path("/", plan_.destination), *destination)) return std::nullopt;
        const auto other = copy_plan(model_, i);
        if (other && !overlaps(model_, plan_, *other)) return std::nullopt;
        return Obstacle{"copies-overlap", line + " copies to the same place"};
      }
      default:
        return Obstacle{"instruction-between", line + " has an effect on what is copied"};
    }
  }

  void take_run(std::size_t i) {
    const std::string line = line_of(instruction(i));
    const auto text = RunText::of(model_, i);
    if (!text) return stop(i, {"reads-sources", line + " is not understood and may read the sources"});
    if (mounts_sources(i)) return stop(i, {"reads-sources", line + " mounts the sources"});
    const Node &root = text->script().root;
    std::optional<std::string> folder = workdir_of(model_, i);
    SourceUse use(model_, plan_, i);
    Part part;
    for (std::size_t k = 0; k < root.children.size(); ++k) {
      const Node &command = root.children[k];
      std::string shown(text->source(command.span).substr(0, 60));
      ProjectAnswer answer;
      if (command.kind == NodeKind::simple && !folder && installs_from_manifests(command))
        return end_in(*text, k, part, {"workdir-unknown", line + " installs in a working directory that is not known"});
      if (command.kind == NodeKind::simple && folder) answer = project_install(model_, i, command, *folder);
      if (const auto *wrong = std::get_if<ProjectObstacle>(&answer)) {
        const bool concerned = wrong->copy.value_or(plan_.index) == plan_.index && !installed_before(i, command, "");
        return end_in(*text, k, part, concerned ? wrong->obstacle : Obstacle{"reads-sources", line +
                                                                             " may read the sources: " + shown});
      }
      if (const auto *install = std::get_if<ProjectInstall>(&answer)) {
        if (auto wrong = unfit(*install, i, command)) return end_in(*text, k, part, std::move(*wrong));
        if (!install->fetch.empty() && fetched_already(*install, part))
          return end_in(*text, k, part, {"reads-sources", line + " may read the sources: " + shown});
        if (!install->fetch.empty() || !install->without_project.empty())
          return end_with(*text, k, part, *install, command);
        add(*install, part);
      } else if (use.uses(command, folder)) {
        return end_in(*text, k, part, {"reads-sources", line + " may read the sources: " + shown});
      }
      part.remote_script = use.runs_remote_script();
      for (const shell::Word *word : folders_removed(command))
        if (folder) removed_.push_back(absolute_path(*folder, word->value));
      if (is_cd(command)) folder = folder_after_cd(command, folder);
    }
    finish(i, part);
    if (found_) {
      order_.last = i;
      order_.place = InstallOrder::Place::behind;
    }
  }

  // What of one RUN goes in front of the COPY.
  struct Part {
    std::vector<ProjectInstall> installs;
    std::vector<std::string> assumptions;
    bool remote_script = false;
  };

  // Takes over the installs of a part; found_ says from then on that there is something to do.
  void finish(std::size_t i, const Part &part) {
    std::vector<ProjectFile> files;
    for (const ProjectInstall &install : part.installs) {
      order_.managers.push_back(install.manager);
      order_.runs_packages |= knowledge::manifest_files(install.manager)->runs_packages;
      for (const ProjectFile &file : install.files)
        if (file.copy == plan_.index && !is_there_already(install, file) && !is_copied(file) &&
            std::find(files.begin(), files.end(), file) == files.end())
          files.push_back(file);
    }
    found_ |= !part.installs.empty();
    for (const std::string &assumption : part.assumptions) order_.assumptions.push_back(assumption);
    if (part.remote_script)
      order_.assumptions.push_back("the script that " + line_of(instruction(i)) +
                                   " fetches does not read the application's sources");
    if (!files.empty()) order_.manifests.push_back({i, std::move(files)});
  }

  // Behind the COPY, but not far enough to need it: `RUN go mod download && go build`.
  bool fetched_already(const ProjectInstall &install, const Part &part) const {
    return std::any_of(part.installs.begin(), part.installs.end(), [&](const auto &other) {
      return other.manager == install.manager;
    }) ||
           std::find(order_.managers.begin(), order_.managers.end(), install.manager) != order_.managers.end();
  }

  bool is_copied(const ProjectFile &file) const {
    return std::any_of(order_.manifests.begin(), order_.manifests.end(), [&](const auto &manifests) {
      return std::find(manifests.files.begin(), manifests.files.end(), file) != manifests.files.end();
    });
  }

  // An earlier COPY brings the file too, and nothing names it in between. A lock file to come goes by its manifest.
  bool is_there_already(const ProjectInstall &install, const ProjectFile &file) const {
    if (file.folder) return false;
    const ProjectFile &known = file.missing ? install.files.front() : file;
    const auto origin = origin_of(model_, plan_.index, known.image);
    if (!origin || origin->path != known.path) return false;
    const auto flags = [&](std::size_t i) {
      std::string all;
      for (const Flag &flag : instruction(i).flags) all += std::string(flag.text) + " ";
      return all;
    };
    if (flags(origin->copy) != flags(plan_.index)) return false;
    for (std::size_t i = origin->copy + 1; i < plan_.index; ++i)
      if (instruction(i).keyword == Keyword::run &&
          instruction(i).rest().find(base_name(known.path)) != std::string_view::npos)
        return false;
    return true;
  }

  // Whether the stage, or one that it starts from, installs from the same manifest before the COPY: then its order is
  // right. "" is any manifest of the manager.
  bool installed_before(std::size_t i, const Node &command, std::string_view manifest) const {
    const auto call = model::package_call(command);
    if (!call) return false;
    for (std::optional<std::size_t> at = model_.stage_of(i)->index; at; at = model_.stages()[*at].parent) {
      const model::Stage &stage = model_.stages()[*at];
      for (std::size_t run = stage.from; run < std::min(stage.end, plan_.index); ++run) {
        const auto text = RunText::of(model_, run);
        if (!text) continue;
        bool same = false;
        for_each_in_folder(model_, *text, [&](const Node &earlier, const std::optional<std::string> &folder) {
          const auto other = model::package_call(earlier);
          if (!folder || !other || other->manager != call->manager) return;
          const ProjectAnswer answer = project_install(model_, run, earlier, *folder);
          const auto *install = std::get_if<ProjectInstall>(&answer);
          same |= mounts_sources(run) || (install != nullptr && (manifest.empty() ||
                                                                 install->files.front().image == manifest));
        });
        if (same) return true;
      }
    }
    return false;
  }

  // Why an install that manifests are enough for still can't run before this COPY.
  std::optional<Obstacle> unfit(const ProjectInstall &install, std::size_t i, const Node &command) const {
    const bool partial = !install.fetch.empty() || !install.without_project.empty();
    if (partial && !from_copy(install))
      return Obstacle{"reads-sources", line_of(instruction(i)) + " reads the sources"};
    if (from_copy(install) && installed_before(i, command, install.files.front().image)) return Obstacle{"", ""};
    if (brings_manifests_only(install))
      return Obstacle{"manifests-only", "the COPY brings little else than what the install reads"};
    const List<Mount> &mounts = instruction(i).as<Run>()->mounts;
    const bool cached = std::any_of(mounts.begin(), mounts.end(), [](const Mount &mount) {
      return mount.type() == "cache";
    });
    if (!install.fetch.empty() && cached)
      return Obstacle{"cache-mounted", "a cache mount keeps what the build downloads already"};
    for (const std::vector<std::string> *trees : {&install.trees, &install.possible_trees})
      for (const std::string &tree : *trees) {
        if (tree + "/" == plan_.destination || tree == plan_.destination)
          return Obstacle{"packages-among-sources", "it installs into the folder that the COPY fills"};
        const std::string path = context_path(tree);
        if (path.empty()) continue;
        if (model_.context()->has_folder(path) || model_.context()->has_file(path))
          return Obstacle{"tree-in-context", "the build context has " + path +
                          ", which the COPY would put over what was installed: .dockerignore should name it"};
        if (!model_.context()->is_ignored(path) && std::find(removed_.begin(), removed_.end(), tree) != removed_.end())
          return Obstacle{"tree-in-context", "the file expects that the build context may have " + path +
                          ": .dockerignore should name it"};
      }
    return std::nullopt;
  }

  // A folder of manifests (requirements/) is what should come first already.
  bool brings_manifests_only(const ProjectInstall &install) const {
    std::vector<std::string> endings;
    for (const ProjectFile &file : install.files) {
      if (file.copy != plan_.index) continue;
      if (file.folder && std::find(plan_.folders.begin(), plan_.folders.end(), file.path) != plan_.folders.end())
        return true;
      if (!file.folder) endings.push_back(ending_of(file.path));
    }
    if (endings.empty()) return false;
    for (const std::string &folder : plan_.folders)
      for (const std::string &file : model_.context()->matches(folder.empty() ? "." : folder))
        if (std::none_of(endings.begin(), endings.end(), [&](const std::string &ending) {
          return file.ends_with(ending);
        })) return false;
    return true;
  }

  // The place in the context that the COPY would bring to an image's path; "" where it brings nothing there.
  std::string context_path(const std::string &image) const {
    if (!image.starts_with(plan_.destination) || plan_.folders.size() != 1) return "";
    const std::string rest = image.substr(plan_.destination.size());
    return plan_.folders[0].empty() ? rest : plan_.folders[0] + "/" + rest;
  }

  void add(const ProjectInstall &install, Part &part) const {
    part.installs.push_back(install);
    part.assumptions.insert(part.assumptions.end(), install.assumptions.begin(), install.assumptions.end());
    for (const std::string &tree : install.trees)
      if (const std::string path = context_path(tree); !path.empty() && !model_.context()->is_ignored(path))
        part.assumptions.push_back("the build context has no " + path +
                                   " of its own, which .dockerignore does not keep out");
  }

  // The RUN's commands up to `k` may run without the sources, and the others not.
  void end_in(const RunText &text, std::size_t k, const Part &part, Obstacle obstacle) {
    const bool installs = std::any_of(part.installs.begin(), part.installs.end(), [&](const auto &install) {
      return from_copy(install);
    });
    if (!installs) return stop(text.index(), std::move(obstacle));
    if (auto wrong = uncuttable(text, k)) return stop(text.index(), std::move(*wrong));
    finish(text.index(), part);
    cut(text, k);
  }

  // Command `k` installs, or fetches, a part without the sources, and then runs again or builds.
  void end_with(const RunText &text, std::size_t k, Part part, const ProjectInstall &install, const Node &command) {
    const auto &commands = text.script().root.children;
    // Whether the commands before it do something, and don't only set the stage for it.
    const bool works = std::any_of(commands.begin(), commands.begin() + static_cast<std::ptrdiff_t>(k),
                                   [](const Node &earlier) {
      return earlier.kind != NodeKind::simple || !is_repeatable(earlier);
    });
    if (auto wrong = works ? uncuttable(text, k) : cleans_up_behind(text, k))
      return stop(text.index(), std::move(*wrong));
    add(install, part);
    finish(text.index(), part);
    order_.install = install.fetch.empty() ? spelled(text, command, missing_options(command,
            std::string_view(install.without_project))) : install.fetch;
    if (works) return cut(text, k);
    order_.install = repeated_before(text, k) + order_.install;
    order_.last = text.index();
    order_.place = InstallOrder::Place::in_front;
    ended_ = true;
  }

  void cut(const RunText &text, std::size_t k) {
    order_.last = text.index();
    order_.place = InstallOrder::Place::inside;
    order_.command = k;
    order_.repeated = repeated_before(text, k);
    ended_ = true;
  }

  const model::Model &model_;
  const CopyPlan &plan_;
  InstallOrder order_;
  std::optional<Obstacle> reported_;
  std::vector<std::string> removed_;  // folders of the image that RUNs behind the COPY take away
  bool found_ = false, ended_ = false;
};

}  // namespace

std::variant<std::monostate, InstallOrder, Obstacle> install_order(const model::Model &model, const CopyPlan &plan) {
  return Walk(model, plan).order();
}

bool installs_behind(const model::Model &model, std::size_t instruction) {
  const model::Stage &stage = *model.stage_of(instruction);
  bool result = false;
  for (std::size_t i = instruction + 1; i < stage.end; ++i)
    if (const auto text = RunText::of(model, i))
      for_each_command(text->script().root, [&](const Node &command) { result |= installs_from_manifests(command); });
  return result;
}

}  // namespace drydock::passes
