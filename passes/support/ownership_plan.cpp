#include "passes/support/ownership_plan.hpp"

#include <algorithm>
#include <set>

#include "knowledge/feature_versions.hpp"
#include "knowledge/file_modes.hpp"
#include "knowledge/folders.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using Kind = OwnershipChange::Kind;

const Obstacle not_about_a_copy{"", ""};

std::string folder_of(const std::string &path) {
  const std::size_t slash = path.find_last_of('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

class Planner {
 public:
  Planner(const model::Model &model, std::size_t run, const OwnershipChange &change,
          const std::vector<const shell::Node *> &remaining)
      : model_(model),
        document_(model.document()),
        stage_(*model.stage_of(run)),
        run_(run),
        change_(change),
        remaining_(remaining) {}

  std::variant<OwnershipPlan, Obstacle> take() {
    if (auto obstacle = change_.recursive ? plan_folders() : plan_files()) return *obstacle;
    if (auto obstacle = check_copies()) return *obstacle;
    return std::move(plan_);
  }

 private:
  using Result = std::optional<Obstacle>;

  // One file that one source of the COPY becomes, and whether only its name says that it is a file.
  struct Files {
    std::vector<std::string> paths;
    bool by_name = false;
  };

  // What the COPY brings, where that is files alone.
  std::optional<Files> files_of(std::size_t index) const {
    const Instruction &instruction = document_.instructions[index];
    const Copy &copy = *instruction.as<Copy>();
    if (const auto plan = copy_plan(model_, index)) {
      if (!plan->folders.empty() || plan->files.empty()) return std::nullopt;
      return Files{named_files(*plan), false};
    }
    const auto destination = copy_destination(model_, index);
    if (!destination || copy.sources.size() != 1) return std::nullopt;
    const model::Value source = model_.expand(index, copy.sources[0]);
    if (source.is_unknown() || source.text.find_first_of("*?[") != std::string::npos) return std::nullopt;
    const bool named = base_name(source.text).find('.', 1) != std::string_view::npos && !source.text.ends_with('/');
    const std::string_view written = copy.destination.text;
    const bool into_folder = written.ends_with('/') || base_name(written) == "." || base_name(written) == ".." ||
                             *destination == model_.workdir(index).text;
    std::string path = into_folder ? absolute_path(*destination, base_name(source.text)) : *destination;
    const bool proven = !instruction.heredocs.empty() || copied_text(model_, stage_, path).has_value();
    if (!proven && (!named || model_.context() != nullptr)) return std::nullopt;
    return Files{{std::move(path)}, !proven};
  }

  // Whether a command neither reads nor changes what lies at the path.
  bool leaves_alone(std::size_t index, const shell::Node &command, const std::string &path) const {
    if (const auto change = ownership_change(model_, index, command))
      return std::none_of(change->paths.begin(), change->paths.end(),
                          [&](const std::string &other) { return nested(other, path); });
    if (needs_sources(command) || command.words.empty()) return false;
    if (manager_cleaned_by({&command}) != nullptr) return true;
    const std::string &name = command.words.front().value;
    const auto install = pip_install(command);
    if (install && (!install->unknown_option.empty() || !install->understood())) return false;
    const bool folders = !install && knowledge::makes_folders_or_accounts(name);
    // Packages leave /usr/local alone, and take no single file for theirs that lies beside the distribution's folders.
    const bool single =
        !change_.recursive && (knowledge::may_be_applications(path) || is_at_or_below(path, "/usr/local"));
    if (!folders && !single && knowledge::packages_may_fill(path)) return false;
    for (std::size_t i = 1; !install && i < command.words.size(); ++i) {
      const shell::Word &word = command.words[i];
      if (!word.literal) return false;
      const bool is_path = word.value.find('/') != std::string::npos || (folders && word.value.front() != '-');
      const std::string other = absolute_path(model_.workdir(index).text, word.value);
      if (is_path && nested(other, path) && !(name == "mkdir" && is_at_or_below(path, other))) return false;
    }
    return true;
  }

  // Whether an instruction between leaves alone what lies at the path.
  bool leaves_alone(std::size_t index, const std::string &path) const {
    const Instruction &instruction = document_.instructions[index];
    if (instruction.as<Copy>() != nullptr) {
      const auto files = files_of(index);
      if (files) return std::find(files->paths.begin(), files->paths.end(), path) == files->paths.end();
      const auto destination = copy_destination(model_, index);
      return destination && !is_at_or_below(path, *destination);
    }
    if (instruction.as<Run>() == nullptr)
      return instruction.as<Onbuild>() == nullptr && instruction.as<Opaque>() == nullptr;
    const auto text = RunText::of(model_, index);
    const auto commands = text ? text->and_list() : std::nullopt;
    return commands && std::all_of(commands->begin(), commands->end(),
                                   [&](const shell::Node *command) { return leaves_alone(index, *command, path); });
  }

  Result plan_files() {
    std::set<std::size_t> copies;
    bool by_name = false;
    for (const std::string &path : change_.paths) {
      const auto copy = copy_of(path);
      if (const auto *obstacle = std::get_if<Obstacle>(&copy)) return *obstacle;
      copies.insert(std::get<std::size_t>(copy));
    }
    for (std::size_t index : copies) {
      const auto files = files_of(index);
      by_name |= files->by_name;
      for (const std::string &path : files->paths)
        if (std::find(change_.paths.begin(), change_.paths.end(), path) == change_.paths.end())
          return Obstacle{"copied-with-others", "the COPY brings " + path + " as well, and its flag would be for all"};
    }
    plan_.copies.assign(copies.begin(), copies.end());
    if (auto obstacle = read_value(copies)) return obstacle;
    if (by_name) plan_.assumptions.push_back("what is copied to " + change_.paths.front() + " is a file, not a folder");
    return std::nullopt;
  }

  std::variant<std::size_t, Obstacle> copy_of(const std::string &path) const {
    for (const shell::Node *command : remaining_)
      if (!leaves_alone(run_, *command, path)) return not_about_a_copy;
    for (std::size_t i = run_; i-- > stage_.from + 1;) {
      if (document_.instructions[i].as<Copy>() != nullptr) {
        const auto files = files_of(i);
        if (files && std::find(files->paths.begin(), files->paths.end(), path) != files->paths.end()) {
          if (document_.instructions[i].keyword == Keyword::add) return Obstacle{"adds", "ADD brings " + path};
          return i;
        }
        const auto destination = copy_destination(model_, i);
        const bool covers = !files && destination && is_at_or_below(path, *destination);
        if (covers && document_.instructions[i].keyword == Keyword::add) return Obstacle{"adds", "ADD brings " + path};
        if (covers)
          return Obstacle{"copied-with-others",
                          "the COPY that brings " + path + " may bring more, and its flag would be for all"};
      }
      if (leaves_alone(i, path)) continue;
      return document_.instructions[i].as<Run>() == nullptr
                 ? not_about_a_copy
                 : Obstacle{"run-between", "a RUN stands between this and the COPY, and it may read or write " + path};
    }
    return not_about_a_copy;
  }

  // The whole of one folder: every COPY into it gets the flag, and nothing else may lie there.
  Result plan_folders() {
    if (change_.paths.size() != 1) return not_about_a_copy;
    const std::string &folder = change_.paths.front();
    const auto more = [&](const std::string &why) {
      return Obstacle{"more-than-copied", "in " + folder + " lies more than what is copied: " + why};
    };
    std::set<std::size_t> fillers;
    for (std::size_t i = stage_.from + 1; i < run_; ++i) {
      const Instruction &instruction = document_.instructions[i];
      if (instruction.as<Copy>() == nullptr) continue;
      const auto files = files_of(i);
      const auto destination = copy_destination(model_, i);
      if (!destination) return not_about_a_copy;
      const bool inside = is_at_or_below(*destination, folder);
      if (inside && instruction.keyword == Keyword::add) return Obstacle{"adds", "ADD brings a part of " + folder};
      if (inside) fillers.insert(i);
      else if (files ? std::any_of(files->paths.begin(), files->paths.end(),
                                   [&](const std::string &path) { return is_at_or_below(path, folder); })
                     : is_at_or_below(folder, *destination))
        return fillers.empty() ? not_about_a_copy : more("a COPY brings the folder with others");
    }
    if (fillers.empty()) return not_about_a_copy;
    if (stage_.parent) return more("the stage that this one starts from may bring files");
    if (!stage_.facts || base_may_bring(*stage_.facts->row, folder)) return more("the base image may bring files");
    for (const shell::Node *command : remaining_)
      if (!leaves_alone(run_, *command, folder)) return more("a command in front of it may write there");
    bool made = false;
    for (std::size_t i = stage_.from + 1; i < run_; ++i) {
      const auto *workdir = document_.instructions[i].as<Workdir>();
      const std::string path =
          workdir == nullptr ? "" : absolute_path(model_.workdir(i).text, model_.expand(i, workdir->path).text);
      if (workdir != nullptr && path != folder && is_at_or_below(path, folder)) return more("WORKDIR makes a folder");
      made = made || path == folder;
      if (document_.instructions[i].as<Run>() == nullptr) continue;
      if (!leaves_alone(i, folder))
        return more("a RUN may write there (line " + std::to_string(document_.instructions[i].first_line) + ")");
      made = true;  // perhaps by mkdir
    }
    plan_.copies.assign(fillers.begin(), fillers.end());
    plan_.folder_stays = made || !exists_before(folder_of(folder), *fillers.begin());
    if (change_.kind == Kind::mode && !knowledge::is_octal_mode(change_.value))
      return Obstacle{"mode-by-letters", "the mode " + change_.value + " comes out differently for files and folders"};
    // The flag's mode is for what a folder holds, and not for the folder that COPY makes.
    for (std::size_t i : fillers)
      if (change_.kind == Kind::mode && copy_destination(model_, i) != folder)
        return Obstacle{"mode-of-folders", "COPY makes folders of mode 755 below " + folder};
    if (change_.kind == Kind::mode && !change_.value.ends_with("755")) plan_.folder_stays = true;
    return read_value(fillers);
  }

  static bool base_may_bring(const knowledge::ImageRow &row, const std::string &folder) {
    if (!knowledge::may_be_applications(folder) || is_at_or_below(folder, "/var") || is_at_or_below(folder, "/srv"))
      return true;
    return row.workdir == folder || row.home == folder || (row.account && row.account->home == folder);
  }

  // Every image has the folder there, or an instruction in front has made it. COPY's own folders get the owner of its
  // flag.
  bool exists_before(const std::string &folder, std::size_t before) const {
    if (knowledge::is_in_every_image(folder) || (stage_.facts && stage_.facts->workdir == folder)) return true;
    for (std::size_t i = stage_.from + 1; i < before; ++i) {
      if (const auto *workdir = document_.instructions[i].as<Workdir>())
        if (is_at_or_below(absolute_path(model_.workdir(i).text, model_.expand(i, workdir->path).text), folder))
          return true;
      const shell::Script *script = document_.instructions[i].as<Run>() == nullptr ? nullptr : model_.script(i);
      for (std::size_t k = 0; script != nullptr && k < script->root.children.size(); ++k) {
        const shell::Node &command = script->root.children[k];
        if (command.words.empty() || command.words.front().value != "mkdir") continue;
        for (const shell::Word &word : command.words)
          if (word.literal && is_at_or_below(absolute_path(model_.workdir(i).text, word.value), folder)) return true;
      }
    }
    return false;
  }

  Result read_value(const std::set<std::size_t> &copies) {
    if (change_.kind == Kind::mode) return read_mode();
    const auto owner = owner_of(change_.value);
    if (!owner)
      return Obstacle{"owner-unclear", "which user and group " + change_.value + " stands for is not written out"};
    const std::size_t first = *copies.begin();
    if (!account_exists(model_, first, owner->user) || !group_exists(model_, first, owner->group))
      return Obstacle{"account-unknown", "whether " + owner->user + ":" + owner->group +
                                             " exists where the files are copied is not known"};
    for (std::size_t i : copies) {
      const auto destination = copy_destination(model_, i);
      const std::string folder = change_.recursive ? *destination : files_of(i)->paths.front();
      if (!(change_.recursive && is_at_or_below(folder_of(folder), change_.paths.front())) &&
          !exists_before(folder_of(folder), i))
        return Obstacle{"makes-folders",
                        "COPY makes " + folder_of(folder) + ", which would belong to " + owner->user + " too"};
    }
    plan_.flag = "--chown=" + owner->user + ":" + owner->group;
    return std::nullopt;
  }

  Result read_mode() {
    const std::string syntax = document_.syntax.value_or("");
    if (!knowledge::supports(syntax, knowledge::Feature::copy_chmod))
      return Obstacle{"front-end-too-old", "the front end that the file names has no COPY --chmod"};
    if (knowledge::is_octal_mode(change_.value)) {
      plan_.flag = "--chmod=" + change_.value;
      return std::nullopt;
    }
    const auto octal = knowledge::mode_of_checked_out(change_.value);
    if (octal) {
      plan_.flag = "--chmod=" + *octal;
      plan_.assumptions.push_back("the files have mode 644 or 755, as git checks them out");
    } else if (!syntax.empty() && knowledge::supports(syntax, knowledge::Feature::copy_chmod_symbolic) &&
               change_.value.find_first_of("ugoa") == 0) {
      plan_.flag = "--chmod=" + change_.value;
    } else {
      return Obstacle{"mode-by-letters",
                      "what " + change_.value + " makes of the files depends on the mode that they have"};
    }
    return std::nullopt;
  }

  Result check_copies() const {
    const std::string_view name = change_.kind == Kind::owner ? "chown" : "chmod";
    for (std::size_t i : plan_.copies) {
      const Instruction &instruction = document_.instructions[i];
      const std::string line = "the COPY in line " + std::to_string(instruction.first_line);
      if (instruction.flag(name) != nullptr)
        return Obstacle{"has-flag", line + " says --" + std::string(name) + " already"};
      if (instruction.flag("link") != nullptr && change_.kind == Kind::owner &&
          plan_.flag.find_first_not_of("0123456789:", 8) != std::string::npos)
        return Obstacle{"linked", line + " has --link, which knows no names of accounts"};
    }
    return std::nullopt;
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  std::size_t run_;
  const OwnershipChange &change_;
  const std::vector<const shell::Node *> &remaining_;
  OwnershipPlan plan_;
};

}  // namespace

std::variant<OwnershipPlan, Obstacle> plan_ownership(const model::Model &model, std::size_t run,
                                                     const OwnershipChange &change,
                                                     const std::vector<const shell::Node *> &remaining) {
  return Planner(model, run, change, remaining).take();
}

}  // namespace drydock::passes
