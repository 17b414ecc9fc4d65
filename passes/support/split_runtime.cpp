// The runtime stage's side of split_conditions.hpp: every program that runs there must be there.
#include <algorithm>

#include "knowledge/runtime_images.hpp"
#include "knowledge/slim_programs.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/shell_in_force.hpp"
#include "passes/support/split_conditions.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

class RuntimeCheck {
 public:
  RuntimeCheck(const model::Model &model, const model::Stage &stage, const RuntimeBase &base, const ArtefactSplit &plan)
      : model_(model), document_(model.document()), stage_(stage), base_(base), plan_(plan), packages_(base.packages) {}

  Answer check() {
    for (std::size_t i : plan_.accounts)
      if (auto obstacle = check_run(i)) return obstacle;
    for (std::size_t i = plan_.last + 1; i < stage_.end; ++i)
      if (document_.instructions[i].keyword == Keyword::run)
        if (auto obstacle = check_run(i)) return obstacle;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (auto obstacle = check_configuration(i)) return obstacle;
    return check_start();
  }

 private:
  bool carries(const std::string &path) const {
    return std::any_of(plan_.carried.begin(), plan_.carried.end(), [&](const CarriedPath &carried) {
      return is_at_or_below(path, absolute_path("/", carried.destination));
    });
  }

  // A program by its name in a folder that PATH names, or by its path.
  bool has_program(std::string_view program) const {
    const std::string name(base_name(program));
    if (program.find('/') != std::string_view::npos) {
      const std::string path = absolute_path(final_workdir(model_, stage_).value_or("/"), program);
      if (carries(path) || comes_from_context(path)) return true;
      if (!is_system_path(path)) return false;
    }
    for (std::string_view folder : knowledge::program_folders)
      if (const std::string path = absolute_path(folder, name); carries(path) || comes_from_context(path)) return true;
    if (knowledge::image_has_program(base_.facts, program)) return true;
    const auto names = [&](const std::string &package) { return knowledge::package_has_program(package, name); };
    return std::find(base_.programs.begin(), base_.programs.end(), name) != base_.programs.end() ||
           std::any_of(packages_.begin(), packages_.end(), names);
  }

  static bool is_system_path(std::string_view path) {
    return std::any_of(knowledge::program_folders.begin(), knowledge::program_folders.end(),
                       [&](std::string_view folder) { return is_at_or_below(path, folder); });
  }

  // Copied behind the builder's end, where it stays.
  bool comes_from_context(const std::string &path) const {
    const auto origin = origin_of(model_, stage_.end, path);
    return origin && origin->copy > plan_.last;
  }

  Obstacle missing(const std::string &where, const std::string &program) const {
    return {"program-not-in-runtime",
            where + " runs `" + program + "`, which " + base_.image + " is not known to have"};
  }

  Answer check_node(const shell::Node &node, std::size_t i) {
    if (node.kind == shell::NodeKind::opaque) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
    if (const auto call = model::package_call(node);
        call && call->action == knowledge::Action::install && !call->other_user)
      for (std::size_t operand : call->operands) packages_.push_back(call->word(operand).value);
    if (node.kind == shell::NodeKind::simple && !node.words.empty()) {
      const std::size_t at = model::run_word(node);
      if (at >= node.words.size() || !node.words[at].literal)
        return Obstacle{"run-unclear", line_of(model_, i) + " runs a program whose name is not known"};
      if (!has_program(node.words[at].value)) return missing(line_of(model_, i), node.words[at].value);
    }
    for (const shell::Word &word : node.words)
      for (const shell::Node &inner : word.substitutions)
        if (auto obstacle = check_node(inner, i)) return obstacle;
    for (const shell::Node &child : node.children)
      if (auto obstacle = check_node(child, i)) return obstacle;
    return std::nullopt;
  }

  Answer check_run(std::size_t i) {
    const auto text = RunText::of(model_, i);
    if (!text) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
    if (auto obstacle = check_node(text->script().root, i)) return obstacle;
    return check_paths(*text);
  }

  // What a RUN changes must be there to be changed.
  Answer check_paths(const RunText &text) {
    for (const PlacedCommand &placed : placed_commands(model_, text)) {
      const std::size_t at = model::run_word(*placed.command);
      const auto &words = placed.command->words;
      if (at >= words.size() || !knowledge::needs_named_paths(words[at].value)) continue;
      bool skip = knowledge::first_operand_is_no_path(words[at].value);
      for (std::size_t w = at + 1; w < words.size(); ++w) {
        if (words[w].value.starts_with('-') || std::exchange(skip, false)) continue;
        const auto path = word_text(model_, text.index(), words[w]);
        const std::string absolute = path ? absolute_path(placed.folder, *path) : "";
        if (absolute.empty() || !stands(absolute, text.index()))
          return Obstacle{"path-not-carried", line_of(model_, text.index()) + " needs " + words[w].value +
                                                  ", which is not known to be in the runtime stage"};
      }
    }
    return std::nullopt;
  }

  // A folder above what is carried, something in it, what a command before made, or what the base has.
  bool stands(const std::string &path, std::size_t run) const {
    if (path == final_workdir(model_, stage_)) return true;
    for (const CarriedPath &carried : plan_.carried)
      if (nested(path, absolute_path("/", carried.destination))) return true;
    for (std::size_t i = stage_.from + 1; i <= run; ++i) {
      const bool here =
          i > plan_.last || std::find(plan_.accounts.begin(), plan_.accounts.end(), i) != plan_.accounts.end();
      if (!here) continue;
      const Instruction &instruction = document_.instructions[i];
      if (instruction.as<Copy>() != nullptr) {
        if (const auto plan = copy_plan(model_, i); plan && nested(path, absolute_path("/", plan->destination)))
          return true;
      } else if (const auto text = RunText::of(model_, i)) {
        for (const PlacedCommand &placed : placed_commands(model_, *text)) {
          const std::size_t at = model::run_word(*placed.command);
          if (at >= placed.command->words.size() || !knowledge::makes_folders(placed.command->words[at].value))
            continue;
          for (std::size_t w = at + 1; w < placed.command->words.size(); ++w) {
            const auto made = word_text(model_, i, placed.command->words[w]);
            if (made && nested(path, absolute_path(placed.folder, *made))) return true;
          }
        }
      }
    }
    return std::any_of(knowledge::folders_of_every_image.begin(), knowledge::folders_of_every_image.end(),
                       [&](std::string_view folder) { return path == folder; });
  }

  Answer check_configuration(std::size_t i) {
    const Instruction &instruction = document_.instructions[i];
    if (instruction.keyword == Keyword::onbuild)
      return Obstacle{"instruction-for-both", line_of(model_, i) + " concerns those who build on this image"};
    if (const auto *shell = instruction.as<Shell>(); shell != nullptr && !shell->command.arguments.empty())
      if (const std::string program(shell->command.arguments[0]); !has_program(program))
        return missing(line_of(model_, i), program);
    const auto *health = instruction.as<Healthcheck>();
    if (health == nullptr || health->none) return std::nullopt;
    if (health->command.exec) {
      if (health->command.arguments.empty()) return std::nullopt;
      const std::string program(health->command.arguments[0]);
      return has_program(program) ? std::nullopt : Answer(missing(line_of(model_, i), program));
    }
    if (!has_program("sh")) return missing(line_of(model_, i), "sh");
    const shell::Script script = model_.readers().shell_script(health->command.text);
    if (script.opaque) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
    return check_node(script.root, i);
  }

  // A path below what the builder copied or cloned, and the runtime stage does not have.
  Answer check_argument(const std::string &word) const {
    const std::size_t begin = word.find('/');
    if (begin == std::string::npos || (begin > 0 && word[begin - 1] != '=')) return std::nullopt;
    const std::string path = absolute_path("/", word.substr(begin));
    if (stands(path, stage_.end - 1)) return std::nullopt;
    for (std::size_t i = stage_.from + 1; i <= plan_.last; ++i) {
      if (document_.instructions[i].as<Copy>() == nullptr) continue;
      const auto copied = copy_plan(model_, i);
      if (copied && copied->destination != "/" && is_at_or_below(path, absolute_path("/", copied->destination)))
        return Obstacle{"path-not-carried",
                        "the start names " + path + ", which is not known to be in the runtime stage"};
    }
    const model::Value &folder = model_.workdir(plan_.last);
    if (!folder.is_unknown() && folder.text.size() > 1 && is_at_or_below(path, folder.text))
      return Obstacle{"path-not-carried",
                      "the start names " + path + ", which is not known to be in the runtime stage"};
    return std::nullopt;
  }

  Answer check_start() {
    const StartInstructions start = start_instructions(model_, stage_);
    for (const CommandLine *line : {start.entrypoint, start.command})
      if (line != nullptr && !line->exec && shell_instruction(model_, stage_.end - 1) == nullptr && !has_program("sh"))
        return missing("the start", "sh");
    const StartedCommands started = started_commands(model_, stage_);
    if (started.obstacle) return *started.obstacle;
    for (const StartedCommand &command : started.all) {
      for (const std::string &prefix : command.prefixes)
        if (!has_program(prefix)) return missing("the start", prefix);
      if (!command.words.empty() && command.words[0].find('$') == std::string::npos && !has_program(command.words[0]))
        return missing("the start", command.words[0]);
      for (std::size_t w = 1; w < command.words.size(); ++w)
        if (auto obstacle = check_argument(command.words[w])) return obstacle;
    }
    return std::nullopt;
  }

  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  const RuntimeBase &base_;
  const ArtefactSplit &plan_;
  std::vector<std::string> packages_;
};

}  // namespace

Answer check_runtime(const model::Model &model, const model::Stage &stage, const RuntimeBase &base,
                     const ArtefactSplit &plan) {
  return RuntimeCheck(model, stage, base, plan).check();
}

}  // namespace drydock::passes
