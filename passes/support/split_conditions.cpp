#include "passes/support/split_conditions.hpp"

#include <algorithm>
#include <set>

#include "knowledge/interpreters.hpp"
#include "knowledge/runtime_images.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

std::string program_of(const shell::Node &command) {
  const std::size_t at = model::run_word(command);
  return at < command.words.size() && command.words[at].literal ? command.words[at].value : "";
}

bool has_opaque(const shell::Node &node) {
  if (node.kind == shell::NodeKind::opaque) return true;
  return std::any_of(node.children.begin(), node.children.end(), has_opaque);
}

// The paths that a command names, absolute; nothing where one is not known.
std::optional<std::vector<std::string>> named_paths(const model::Model &model, std::size_t instruction,
                                                    const PlacedCommand &placed) {
  std::vector<std::string> paths;
  const auto add = [&](const shell::Word &word) {
    const auto text = word_text(model, instruction, word);
    if (!text || (placed.folder.empty() && !text->starts_with('/'))) return false;
    paths.push_back(absolute_path(placed.folder, *text));
    return true;
  };
  bool skip = knowledge::first_operand_is_no_path(program_of(*placed.command));
  const auto &words = placed.command->words;
  for (std::size_t i = model::run_word(*placed.command) + 1; i < words.size(); ++i) {
    if (is_option(words[i].value)) continue;
    if (std::exchange(skip, false)) continue;
    if (!add(words[i])) return std::nullopt;
  }
  return paths;
}

class Sorter {
 public:
  Sorter(const model::Model &model, const model::Stage &stage, const Builder &builder, const RuntimeBase &base,
         ArtefactSplit &plan)
      : model_(model), document_(model.document()), stage_(stage), builder_(builder), base_(base), plan_(plan) {}

  Answer sort() {
    find_folders();
    for (std::size_t i = stage_.from + 1; i <= plan_.last; ++i)
      if (auto obstacle = sort_instruction(i)) return obstacle;
    if (auto obstacle = place_workdir()) return obstacle;
    if (auto obstacle = place_user()) return obstacle;
    keep_needed_arguments();
    std::sort(plan_.settings.begin(), plan_.settings.end());
    return check_variables();
  }

 private:
  Answer sort_instruction(std::size_t i) {
    switch (document_.instructions[i].keyword) {
      case Keyword::run: return sort_run(i);
      case Keyword::env: sort_env(i); return std::nullopt;
      case Keyword::shell: plan_.settings.push_back(i); return std::nullopt;
      case Keyword::workdir: workdir_ = i; return std::nullopt;
      case Keyword::user: user_ = i; return std::nullopt;
      case Keyword::arg: case Keyword::copy: case Keyword::add: return std::nullopt;
      case Keyword::volume:
        if (auto obstacle = check_volume(i)) return obstacle;
        [[fallthrough]];
      case Keyword::label: case Keyword::expose: case Keyword::cmd: case Keyword::entrypoint: case Keyword::healthcheck:
      case Keyword::stopsignal: case Keyword::maintainer:
        plan_.moved.push_back(i);
        return std::nullopt;
      default:
        return Obstacle{"instruction-for-both", line_of(model_, i) + " concerns both stages"};
    }
  }

  // Where the build works: what lies there is the builder's own, and the planner carries what is needed of it.
  void find_folders() {
    folders_ = builder_.folders;
    for (std::string_view folder : knowledge::passing_folders) folders_.emplace_back(folder);
    for (std::size_t i = stage_.from + 1; i <= plan_.last; ++i) {
      const Instruction &instruction = document_.instructions[i];
      if (const auto *workdir = instruction.as<Workdir>()) {
        const model::Value path = model_.expand(i, workdir->path);
        if (!path.is_unknown()) folders_.push_back(absolute_path(model_.workdir(i).text, path.text));
      } else if (auto destination = instruction.as<Copy>() != nullptr ? copy_destination(model_, i) : std::nullopt) {
        folders_.push_back(*destination);
      }
    }
    std::erase_if(folders_, [](const std::string &folder) { return folder.size() < 2; });
  }

  bool is_builders(const std::string &path) const {
    return std::any_of(folders_.begin(), folders_.end(),
                       [&](const std::string &folder) { return is_at_or_below(path, folder); }) ||
           std::any_of(plan_.carried.begin(), plan_.carried.end(), [&](const CarriedPath &carried) {
             return is_at_or_below(path, absolute_path("/", carried.source));
           });
  }

  bool leads_to_builders(const std::string &path) const {
    return is_builders(path) ||
           std::any_of(folders_.begin(), folders_.end(),
                       [&](const std::string &folder) { return is_at_or_below(folder, path); }) ||
           std::any_of(plan_.carried.begin(), plan_.carried.end(),
                       [&](const CarriedPath &carried) { return nested(path, absolute_path("/", carried.source)); });
  }

  Answer sort_run(std::size_t i) {
    const auto text = RunText::of(model_, i);
    if (!text || has_opaque(text->script().root))
      return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
    const std::vector<PlacedCommand> commands = placed_commands(model_, *text);
    if (makes_accounts(commands, i)) {
      plan_.accounts.push_back(i);
      return std::nullopt;
    }
    for (const PlacedCommand &placed : commands)
      if (!is_known(placed, i))
        return Obstacle{"run-side-effects", "what `" + program_of(*placed.command) + "` in " + line_of(model_, i) +
                                                " leaves for the running program is not known"};
    return std::nullopt;
  }

  // Nothing but accounts and folders, one of them outside of what the build fills.
  bool makes_accounts(const std::vector<PlacedCommand> &commands, std::size_t i) const {
    bool needed = false;
    for (const PlacedCommand &placed : commands) {
      const std::string program = program_of(*placed.command);
      if (knowledge::makes_accounts(program)) needed = true;
      else if (!knowledge::makes_folders(program)) return false;
      else if (const auto paths = named_paths(model_, i, placed); !paths) return false;
      else
        needed |= std::any_of(paths->begin(), paths->end(),
                              [&](const std::string &path) { return !leads_to_builders(path); });
    }
    return needed;
  }

  bool is_known(const PlacedCommand &placed, std::size_t i) const {
    const std::string program = program_of(*placed.command);
    for (const shell::Redirect &redirect : placed.command->redirects) {
      if (redirect.op.find('>') == std::string::npos || redirect.op == ">&") continue;
      const auto target = word_text(model_, i, redirect.target);
      if (!target || (placed.folder.empty() && !target->starts_with('/')) ||
          !is_builders(absolute_path(placed.folder, *target)))
        return false;
    }
    if (program.empty()) return placed.command->words.empty();
    if (knowledge::fetches_sources(program, placed.command->words.size() > 1 ? placed.command->words[1].value : ""))
      return false;
    if (builder_.own(*placed.command) || knowledge::leaves_nothing_to_run(program)) return true;
    if (const auto call = model::package_call(*placed.command))
      return call->manager->kind == knowledge::ManagerKind::system && is_plain(*call);
    if (!knowledge::changes_only_named_paths(program)) return false;
    const auto paths = named_paths(model_, i, placed);
    if (!paths) return false;
    // Into a folder: there it has the name of the source.
    if (knowledge::moves_files(program) && paths->size() > 1 && !is_builders(paths->back()))
      return std::all_of(paths->begin(), paths->end() - 1, [&](const std::string &path) {
        return is_builders(path) && is_builders(absolute_path(paths->back(), base_name(path)));
      });
    const bool makes = knowledge::makes_folders(program);
    return std::all_of(paths->begin(), paths->end(),
                       [&](const std::string &path) { return makes ? leads_to_builders(path) : is_builders(path); });
  }

  static bool is_plain(const model::PackageCall &call) {
    using knowledge::Action;
    return !call.other_user && (call.action == Action::update || call.action == Action::install ||
                                call.action == Action::clean || call.action == Action::remove);
  }

  // A variable that only compilers read stays with them, and the fix says so.
  void sort_env(std::size_t i) {
    const auto &pairs = document_.instructions[i].as<Env>()->pairs;
    const bool stays = std::all_of(pairs.begin(), pairs.end(),
                                   [](const KeyValue &pair) { return knowledge::is_build_variable(pair.key.text); });
    if (!stays) return plan_.settings.push_back(i);
    for (const KeyValue &pair : pairs) left_.emplace_back(pair.key.text);
  }

  Answer check_volume(std::size_t i) {
    for (const Word &word : document_.instructions[i].as<Volume>()->paths) {
      const model::Value path = model_.expand(i, word);
      const bool apart = !path.is_unknown() &&
                         std::none_of(plan_.carried.begin(), plan_.carried.end(), [&](const CarriedPath &carried) {
                           return nested(absolute_path("/", carried.destination), absolute_path("/", path.text));
                         });
      if (!apart) return Obstacle{"volume-over-artefact", line_of(model_, i) + " declares a volume over what is built"};
    }
    return std::nullopt;
  }

  Answer place_workdir() {
    const std::size_t behind = plan_.last + 1;
    std::string folder;
    if (workdir_) {
      const Word &path = document_.instructions[*workdir_].as<Workdir>()->path;
      const model::Value value = model_.expand(*workdir_, path);
      if (value.is_unknown())
        return Obstacle{"workdir-unknown", "the working directory of " + line_of(model_, *workdir_) + " is not known"};
      folder = absolute_path(model_.workdir(*workdir_).text, value.text);
      if (is_set_before_use(behind)) return std::nullopt;
      if (path.text.starts_with('/') && !uses_variable_of_base(text_of(*workdir_))) {
        plan_.settings.push_back(*workdir_);
        return std::nullopt;
      }
    } else {
      for (std::size_t i = behind; i < stage_.end; ++i)
        if (const auto *later = document_.instructions[i].as<Workdir>();
            later != nullptr && later->path.text.starts_with('/'))
          return std::nullopt;
      folder = stage_.facts->workdir;
      if (folder.empty())
        return Obstacle{"workdir-unknown", "the working directory of " + stage_.base.text + " is not known"};
      if (folder == base_.facts.workdir) return std::nullopt;
      if (model_.runtime(stage_).workdir.empty())
        plan_.differences.push_back({rewrite::Difference::Field::workdir, "", std::nullopt, folder});
    }
    plan_.workdir = folder;
    return std::nullopt;
  }

  // Whether a WORKDIR of the runtime stage sets the folder anew before anything is done in it.
  bool is_set_before_use(std::size_t behind) const {
    for (std::size_t i = behind; i < stage_.end && plan_.accounts.empty(); ++i) {
      const Instruction &instruction = document_.instructions[i];
      if (const auto *workdir = instruction.as<Workdir>()) return workdir->path.text.starts_with('/');
      if (instruction.keyword == Keyword::run || instruction.as<Copy>() != nullptr) return false;
    }
    return false;
  }

  bool uses_variable_of_base(const std::string &text) const {
    for (std::string_view word : stage_.facts->row->environment)
      if (mentions(text, word.substr(0, word.find('=')))) return true;
    return false;
  }

  Answer place_user() {
    if (!user_) return std::nullopt;
    const model::Value user = model_.expand(*user_, document_.instructions[*user_].as<User>()->name);
    if (user.is_unknown()) return Obstacle{"user-unknown", "the user of " + line_of(model_, *user_) + " is not known"};
    const std::string name = user.text.substr(0, user.text.find(':'));
    const bool number = name.find_first_not_of("0123456789") == std::string::npos;
    const bool made = std::any_of(plan_.accounts.begin(), plan_.accounts.end(), [&](std::size_t run) {
      return document_.text(document_.lines_of(document_.instructions[run])).find(name) != std::string_view::npos;
    });
    const auto &account = base_.facts.row->account;
    if (name != "root" && !number && !made && !(account && account->name == name))
      return Obstacle{"account-unknown", "the account " + name + " is not known to be in " + base_.image};
    plan_.user = user_;
    return std::nullopt;
  }

  static bool mentions(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      const bool begins = at > 0 && (text[at - 1] == '$' || (text[at - 1] == '{' && at > 1 && text[at - 2] == '$'));
      const std::size_t end = at + name.size();
      const bool ends =
          end == text.size() || !(std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_');
      if (begins && ends) return true;
    }
    return false;
  }

  std::string text_of(std::size_t i) const { return std::string(document_.instructions[i].logical.text()); }
  // What stands in the runtime stage, and so may use a variable.
  std::vector<std::size_t> in_runtime() const {
    std::vector<std::size_t> all = plan_.settings;
    all.insert(all.end(), plan_.accounts.begin(), plan_.accounts.end());
    all.insert(all.end(), plan_.moved.begin(), plan_.moved.end());
    if (plan_.user) all.push_back(*plan_.user);
    for (std::size_t i = plan_.last + 1; i < stage_.end; ++i) all.push_back(i);
    return all;
  }

  bool used_in_runtime(std::string_view name) const {
    const auto all = in_runtime();
    return std::any_of(all.begin(), all.end(), [&](std::size_t i) { return mentions(text_of(i), name); });
  }

  // From the last to the first: one ARG may use another.
  void keep_needed_arguments() {
    for (std::size_t i = plan_.last; i > stage_.from; --i) {
      const auto *arg = document_.instructions[i].as<Arg>();
      if (arg == nullptr) continue;
      if (std::any_of(arg->declarations.begin(), arg->declarations.end(),
                      [&](const Arg::Declaration &one) { return used_in_runtime(one.name); }))
        plan_.settings.push_back(i);
    }
    const model::RuntimeConfig config = model_.runtime(stage_);
    std::vector<std::string> set_again;
    for (std::size_t i : in_runtime())
      if (const auto *env = document_.instructions[i].as<Env>())
        for (const KeyValue &pair : env->pairs) set_again.emplace_back(pair.key.text);
    for (const std::string &name : std::set(left_.begin(), left_.end()))
      if (std::find(set_again.begin(), set_again.end(), name) == set_again.end())
        if (const auto found = config.environment.find(name); found != config.environment.end())
          plan_.differences.push_back({rewrite::Difference::Field::environment, name, found->second, std::nullopt});
  }

  // Variables of the builder's image mean nothing in the other.
  Answer check_variables() const {
    const auto sets = [](const knowledge::ImageFacts &facts, std::string_view name) {
      for (std::string_view word : facts.row->environment)
        if (word.substr(0, word.find('=')) == name) return true;
      return false;
    };
    for (std::string_view word : stage_.facts->row->environment) {
      const std::string_view name = word.substr(0, word.find('='));
      if (name != "PATH" && !sets(base_.facts, name) && used_in_runtime(name))
        return Obstacle{"variable-of-the-base",
                        "$" + std::string(name) + " is set by " + stage_.base.text + " and not by " + base_.image};
    }
    for (const std::string &name : left_)
      if (used_in_runtime(name))
        return Obstacle{"variable-of-the-build",
                        "$" + name + ", which the build reads, is used in the runtime stage too"};
    return std::nullopt;
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  const Builder &builder_;
  const RuntimeBase &base_;
  ArtefactSplit &plan_;
  std::vector<std::string> folders_;
  std::optional<std::size_t> workdir_, user_;
  std::vector<std::string> left_;  // variables that stay in the builder
};

}  // namespace

std::optional<std::string> word_text(const model::Model &model, std::size_t instruction, const shell::Word &word) {
  if (word.literal) return word.value;
  if (word.opaque || !word.substitutions.empty()) return std::nullopt;
  std::string text;
  for (std::size_t at = 0; at < word.value.size();) {
    if (word.value[at] != '$') {
      text += word.value[at++];
      continue;
    }
    const bool braces = at + 1 < word.value.size() && word.value[at + 1] == '{';
    const std::size_t begin = at + (braces ? 2 : 1);
    std::size_t end = begin;
    while (end < word.value.size() &&
           (std::isalnum(static_cast<unsigned char>(word.value[end])) != 0 || word.value[end] == '_'))
      ++end;
    if (end == begin || (braces && (end >= word.value.size() || word.value[end] != '}'))) return std::nullopt;
    const model::Value value = model.variable(instruction, word.value.substr(begin, end - begin));
    if (value.is_unknown()) return std::nullopt;
    text += value.text;
    at = end + (braces ? 1 : 0);
  }
  return text;
}

std::vector<PlacedCommand> placed_commands(const model::Model &model, const RunText &text) {
  std::vector<PlacedCommand> result;
  const model::Value &workdir = model.workdir(text.index());
  std::string folder = workdir.is_unknown() ? "" : workdir.text;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    result.push_back({text.index(), &command, folder});
    if (program_of(command) != "cd") return;
    const auto target = command.words.size() == 2 ? word_text(model, text.index(), command.words[1]) : std::nullopt;
    folder = target && (!folder.empty() || target->starts_with('/')) ? absolute_path(folder, *target) : "";
  });
  return result;
}

std::vector<PlacedCommand> placed_commands(const model::Model &model, const model::Stage &stage) {
  std::vector<PlacedCommand> result;
  for (std::size_t i = stage.from + 1; i < stage.end; ++i)
    if (const auto text = RunText::of(model, i))
      for (PlacedCommand &placed : placed_commands(model, *text)) result.push_back(std::move(placed));
  return result;
}

bool has_command(const model::Model &model, const model::Stage &stage,
                 const std::function<bool(const shell::Node &command)> &which) {
  bool found = false;
  for (std::size_t i = stage.from + 1; i < stage.end && !found; ++i)
    if (const auto text = RunText::of(model, i))
      for_each_command(text->script().root, [&](const shell::Node &command) { found = found || which(command); });
  return found;
}

Answer check_base(const model::Model &model, const model::Stage &stage) {
  if (!stage.base.is_known() || !stage.facts)
    return Obstacle{"base-unknown", "the base image is not known from the file"};
  if (stage.facts->onbuild) return Obstacle{"base-not-covered", "the base image carries ONBUILD"};
  if (stage.facts->windows()) return Obstacle{"base-not-covered", "images of Windows are not split"};
  if (!stage.image.digest.empty())
    return Obstacle{"base-pinned", "the base image is pinned by digest, and its counterpart's is not known"};
  if (model.context() == nullptr)
    return Obstacle{"no-context", "the build context is not known, and so not what is built"};
  if (!model.context()->complete()) return Obstacle{"no-context", "the build context is too large to be read in full"};
  return std::nullopt;
}

std::size_t builder_end(const model::Model &model, const model::Stage &stage, std::size_t build) {
  std::size_t last = build;
  for (std::size_t i = build + 1; i < stage.end; ++i) {
    if (model.document().instructions[i].keyword != Keyword::run) continue;
    const auto text = RunText::of(model, i);
    if (!text) return i;
    for (const PlacedCommand &placed : placed_commands(model, *text)) {
      const auto call = model::package_call(*placed.command);
      if (!(call && call->manager->kind == knowledge::ManagerKind::system) &&
          !knowledge::repeatable_on_artefacts(program_of(*placed.command)))
        last = i;
    }
  }
  return last;
}

std::vector<RunText> system_runs(const model::Model &model, const model::Stage &stage, std::size_t last) {
  std::vector<RunText> result;
  for (std::size_t i = stage.from + 1; i <= last; ++i) {
    const auto text = RunText::of(model, i);
    if (!text) continue;
    const std::vector<model::PackageCall> &calls = text->calls();
    if (std::any_of(calls.begin(), calls.end(),
                    [](const auto &call) { return call.manager->kind == knowledge::ManagerKind::system; }))
      result.push_back(*text);
  }
  return result;
}

Answer sort_builder(const model::Model &model, const model::Stage &stage, const Builder &builder,
                    const RuntimeBase &base, ArtefactSplit &plan) {
  return Sorter(model, stage, builder, base, plan).sort();
}

}  // namespace drydock::passes
