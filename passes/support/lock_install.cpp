#include "passes/support/lock_install.hpp"

#include <algorithm>
#include <cctype>

#include "model/context.hpp"
#include "model/package_lock.hpp"
#include "passes/support/cache_place.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::PackageManager;
using model::Model;
using model::PackageCall;
using shell::Separator;

constexpr std::string_view modules = "/node_modules";

// Whether the call puts packages into a project's folder, and not elsewhere.
bool installs_here(const PackageCall &call) {
  return (call.action == Action::install || call.action == Action::upgrade) &&
         !call.option_word(call.manager->path_options);
}

// The folder in which a command of the top list runs; nothing where that is not known.
std::optional<std::string> folder_of(const Model &model, const RunText &text, std::size_t child) {
  const model::Value &workdir = model.workdir(text.index());
  if (!workdir.is_known()) return std::nullopt;
  std::string folder = absolute_path("/", workdir.text);
  const auto &commands = text.script().root.children;
  for (std::size_t i = 0; i < child; ++i) {
    const shell::Node &command = commands[i];
    bool moves = false;
    for_each_command(command, [&](const shell::Node &inner) {
      moves |= !inner.words.empty() && (inner.words[0].value == "cd" || inner.words[0].value == "pushd");
    });
    if (!moves) continue;
    const bool plain = command.kind == shell::NodeKind::simple && command.words.size() == 2 &&
                       command.words[1].literal && text.script().root.separators[i] == Separator::and_if &&
                       command.words[1].value != "-";
    if (!plain) return std::nullopt;
    folder = absolute_path(folder, command.words[1].value);
  }
  return folder;
}

class Finder {
 public:
  Finder(const Model &model, const RunText &text, const PackageCall &call)
      : model_(model), text_(text), call_(call), manager_(*call.manager), stage_(*model.stage_of(text.index())) {}

  std::variant<LockInstall, Obstacle> find() {
    if (auto obstacle = call_obstacle()) return *obstacle;
    if (model_.context() == nullptr)
      return Obstacle{"no-context", "the build context is not known, and so neither is the lock file"};
    if (!model_.context()->complete())
      return Obstacle{"context-incomplete", "the build context has too many files to be known"};
    const auto folder = folder_of(model_, text_, child_);
    if (!folder) return Obstacle{"folder-unknown", "the folder that the install runs in is not known"};
    folder_ = *folder;
    using Step = std::optional<Obstacle> (Finder::*)();
    for (const Step step : {&Finder::files_obstacle, &Finder::fit_obstacle, &Finder::modules_obstacle,
                            &Finder::earlier_obstacle, &Finder::setting_obstacle, &Finder::version_obstacle})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return result_;
  }

 private:
  std::string in_folder(std::string_view name) const { return absolute_path(folder_, name); }

  std::optional<Obstacle> call_obstacle() {
    const shell::Node &list = text_.script().root;
    const auto at = std::find_if(list.children.begin(), list.children.end(),
                                 [&](const shell::Node &node) { return &node == call_.command; });
    if (at == list.children.end()) return Obstacle{"not-plain", "the install stands inside another command"};
    child_ = static_cast<std::size_t>(at - list.children.begin());
    if (list.separators[child_] == Separator::or_if || (child_ > 0 && list.separators[child_ - 1] == Separator::or_if))
      return Obstacle{"failure-handled", "the RUN goes on where the install fails"};
    for (std::size_t i = call_.name_word + 1; i < call_.command->words.size(); ++i) {
      const shell::Word &word = call_.word(i);
      if (!word.literal) return Obstacle{"option-unknown", "it depends on a variable what is installed"};
      if (word.value.size() < 2 || word.value[0] != '-') continue;
      const std::string_view option = std::string_view(word.value).substr(0, word.value.find('='));
      if (!manager_.locked_options.contains(option))
        return Obstacle{"option", std::string(option) + " is not known to mean the same to " +
                                      std::string(manager_.locked_command)};
      if (manager_.unsure_locked_options.contains(option))
        result_.assumptions.push_back(std::string(manager_.id) + " " + std::string(manager_.locked_command) +
                                      " of this version knows " + std::string(option));
    }
    for (const PackageCall &other : text_.calls())
      if (other.manager == &manager_ && other.command != call_.command && installs_here(other))
        return Obstacle{"adds-packages", "another command of the RUN installs into the same project"};
    return std::nullopt;
  }

  // The manifest and the lock file in the image.
  std::optional<Obstacle> files_obstacle() {
    const std::string manifest_name(manager_.manifests.front());
    const auto manifest = origin_of(model_, text_.index(), in_folder(manifest_name));
    if (!manifest)
      return Obstacle{"manifest-unknown", "it is not known which " + manifest_name + " stands in " + folder_};
    manifest_ = manifest->path;
    const std::string beside = manifest_.substr(0, manifest_.size() - base_name(manifest_).size());
    Obstacle obstacle{"no-lock", "the build context has no lock file beside " + manifest_};
    for (std::string_view name : manager_.lockfiles) {  // the last one wins
      const std::string path = beside + std::string(name);
      if (const auto lock = origin_of(model_, text_.index(), in_folder(name))) {
        lock_ = lock->path;
        result_.lock = std::string(name);
      } else if (model_.context()->has_file(path)) {
        obstacle = {"lock-not-copied", path + " is not copied before this RUN"};
      } else if (model_.context()->is_ignored(path) && model_.context()->read(path)) {
        obstacle = {"lock-ignored", path + " is ignored: " + model_.context()->ignore_path() + " hides it"};
      }
    }
    return lock_.empty() ? std::optional(obstacle) : std::nullopt;
  }

  std::optional<Obstacle> fit_obstacle() {
    const auto manifest_text = model_.context()->read(manifest_), lock_text = model_.context()->read(lock_);
    const auto manifest = manifest_text ? model::read_package_json(*manifest_text) : std::nullopt;
    const auto lock = lock_text ? model::read_package_lock(*lock_text) : std::nullopt;
    if (!manifest || !lock)
      return Obstacle{"not-readable", (manifest ? lock_ : manifest_) + " is not understood, or larger than 1 MiB"};
    if (manifest->has_workspaces)
      return Obstacle{"workspaces", manifest_ + " has workspaces, each with a manifest of its own"};
    if (manifest->has_overrides)
      return Obstacle{"overrides", manifest_ + " overrides versions, of which the lock file does not tell"};
    if (manifest->scripts.contains(manager_.locked_command))
      return Obstacle{"script-of-the-name", manifest_ + " has a script " + std::string(manager_.locked_command)};
    for (const auto *section :
         {&manifest->sections.required, &manifest->sections.development, &manifest->sections.optional})
      for (const auto &[name, range] : *section)
        if (range.starts_with("file:") || range.starts_with("link:") || range.starts_with('.') ||
            range.starts_with('/'))
          return Obstacle{"local-dependencies", name + " is a folder of the project"};
    if (std::string why = model::misfit(*manifest, *lock); !why.empty())
      return Obstacle{"lock-does-not-fit", lock_ + " does not fit: " + why};
    if (!lock->missing_peer.empty() && !call_.option_word(manager_.peerless_options))
      return Obstacle{"peers-not-locked", lock_ + " does not name the peer dependency " + lock->missing_peer};
    format_ = lock->version;
    return std::nullopt;
  }

  // Whoever else fills node_modules: it would be emptied.
  std::optional<Obstacle> modules_obstacle() {
    const std::string place = absolute_path(folder_, modules.substr(1));
    for (const Mount &mount : text_.run().mounts)
      if (!mount.target() || nested(absolute_path("/", *mount.target()), place))
        return Obstacle{"mounted", "the RUN mounts something where the packages go"};
    for (std::size_t i = stage_.from; i < text_.index(); ++i) {
      const Copy *copy = model_.document().instructions[i].as<Copy>();
      if (copy == nullptr) continue;
      const model::Value written = model_.expand(i, copy->destination);
      const std::string destination = absolute_path(model_.workdir(i).text, written.text);
      if (!written.is_unknown() && !nested(destination, place)) continue;
      const Obstacle obstacle{"modules-copied", line_of(model_, i) + " may copy node_modules, which would be emptied"};
      const auto plan = copy_plan(model_, i);
      if (!plan || is_at_or_below(destination, place)) return obstacle;
      const std::string rest = place.substr(std::min(place.size(), plan->destination.size()));
      for (const std::string &folder : plan->folders)
        if (model_.context()->has_folder(folder.empty() ? rest : folder + "/" + rest)) return obstacle;
    }
    return std::nullopt;
  }

  // RUNs before this one, in the stage and those that it starts from.
  std::optional<Obstacle> earlier_obstacle() {
    if (stage_.facts && stage_.facts->onbuild) return Obstacle{"installed-before", "the base image installs by itself"};
    if (mentions_files(text_.source({0, call_.command->span.begin}))) return changed(text_.index());
    std::size_t end = text_.index();
    for (const model::Stage *stage = &stage_;; stage = &model_.stages()[*stage->parent]) {
      for (std::size_t i = stage->from; i < end; ++i) {
        const Run *run = model_.document().instructions[i].as<Run>();
        if (run == nullptr) continue;
        if (mentions_files(run->command.text)) return changed(i);
        if (auto obstacle = run_obstacle(i)) return obstacle;
      }
      if (!stage->parent) return std::nullopt;
      end = model_.stages()[*stage->parent].end;
    }
  }

  std::optional<Obstacle> run_obstacle(std::size_t index) const {
    const auto text = RunText::of(model_, index);
    if (!text) return std::nullopt;
    for (const PackageCall &call : text->calls()) {
      if (call.manager->manifests.empty() || call.manager->manifests.front() != manager_.manifests.front()) continue;
      if (call.subcommand && call.manager->manifest_subcommands.contains(call.word(*call.subcommand).value))
        return changed(index);
      if (!installs_here(call)) continue;
      const auto &commands = text->script().root.children;
      const auto at = std::find_if(commands.begin(), commands.end(),
                                   [&](const shell::Node &node) { return &node == call.command; });
      const auto folder = at == commands.end()
                              ? std::nullopt
                              : folder_of(model_, *text, static_cast<std::size_t>(at - commands.begin()));
      if (!folder || *folder == folder_)
        return Obstacle{"installed-before", line_of(model_, index) + " has installed packages, which would be removed"};
    }
    return std::nullopt;
  }

  bool mentions_files(std::string_view script) const {
    const auto stands = [&](std::string_view name) { return script.find(name) != std::string_view::npos; };
    return stands(manager_.manifests.front()) ||
           std::any_of(manager_.lockfiles.begin(), manager_.lockfiles.end(), stands);
  }

  Obstacle changed(std::size_t index) const {
    return {"manifest-changed", line_of(model_, index) + " may change what package.json or the lock file say"};
  }

  std::optional<Obstacle> setting_obstacle() {
    for (std::string_view setting : manager_.unlocking_settings) {
      std::string name = std::string(manager_.id) + "_config_" + std::string(setting);
      std::replace(name.begin(), name.end(), '-', '_');
      std::string upper = name;
      for (char &c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      for (const std::string &variable : {name, upper})
        if (model_.sets(text_.index(), variable)) return Obstacle{"configured", variable + " is set"};
      for (const std::string &file : model_.context()->files()) {
        if (!manager_.manifests.contains(base_name(file)) || base_name(file) == manager_.manifests.front()) continue;
        const auto content = model_.context()->read(file);
        if (!content || content->find(setting) != std::string::npos)
          return Obstacle{"configured", file + " sets " + std::string(setting)};
      }
    }
    return std::nullopt;
  }

  // Whether the image's own version of the manager is replaced: `npm install -g npm@8`.
  bool is_replaced() const {
    for (std::size_t i = 0; i <= text_.index(); ++i) {
      if (model_.script(i) == nullptr) continue;
      for (const PackageCall &call : model_.package_calls(i))
        for (std::size_t word : call.operands) {
          const std::string_view operand = call.word(word).value;
          if (call.action == Action::install && manager_.commands.contains(operand.substr(0, operand.find('@'))))
            return true;
        }
    }
    return false;
  }

  std::optional<Obstacle> version_obstacle() {
    const auto format = knowledge::lock_format(manager_, format_);
    const std::string version = std::to_string(format_);
    if (!format) return Obstacle{"lock-format", "lock files of format " + version + " are not known here"};
    const std::string &tag = stage_.image.tag;
    const bool known = stage_.facts && stage_.facts->row->languages.contains(manager_.language) && !tag.empty() &&
                       std::isdigit(static_cast<unsigned char>(tag[0])) != 0 && !is_replaced();
    if (!known && !format->end.empty())
      return Obstacle{"version-unknown", "it is not known whether the " + std::string(manager_.id) +
                                             " of this image takes a lock file of format " + version + " for complete"};
    if (!known) {
      result_.assumptions.push_back("the " + std::string(manager_.id) + " of this image reads lock files of format " +
                                    version);
      return std::nullopt;
    }
    if (is_older(tag, format->first))
      return Obstacle{"too-old", "the " + std::string(manager_.id) + " of " + stage_.base.text +
                                     " does not read lock files of format " + version};
    if (!format->end.empty() && !is_older(tag, format->end))
      return Obstacle{"lock-too-old", "a lock file of format " + version + " does not list all that this " +
                                          std::string(manager_.id) + " installs"};
    return std::nullopt;
  }

  const Model &model_;
  const RunText &text_;
  const PackageCall &call_;
  const PackageManager &manager_;
  const model::Stage &stage_;
  std::size_t child_ = 0;
  std::string folder_, manifest_, lock_;
  int format_ = 0;
  LockInstall result_;
};

}  // namespace

bool is_lockable(const PackageCall &call) {
  return !call.manager->locked_command.empty() && call.subcommand && call.operands.empty() &&
         call.manager->lockable.contains(call.word(*call.subcommand).value);
}

std::variant<LockInstall, Obstacle> lock_install(const Model &model, const RunText &text, const PackageCall &call) {
  return Finder(model, text, call).find();
}

}  // namespace drydock::passes
