#include "passes/support/written_folders.hpp"

#include <algorithm>
#include <optional>

#include "knowledge/application_writes.hpp"
#include "knowledge/plain_programs.hpp"
#include "knowledge/production_services.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "knowledge/shell_builtins.hpp"
#include "passes/support/application_writes.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/root_needs.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

// Whether a COPY or ADD puts the file there.
bool is_copied(const model::Model &model, const model::Stage &stage, const std::string &path) {
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const auto *copy = model.document().instructions[i].as<Copy>();
    if (copy == nullptr) continue;
    const std::string destination = copy_destination(model, i).value_or("");
    if (destination == path) return true;
    for (const Word &source : copy->sources)
      if (absolute_path(destination, base_name(source.text)) == path) return true;
  }
  return false;
}

// The first program of which nobody knows what it writes: neither the tables, nor a program of the application's own,
// whose sources are looked at.
std::optional<std::string> unknown_program(const model::Model &model, const model::Stage &stage,
                                           const StartedCommands &started, const std::string &workdir) {
  for (const StartedCommand &command : started.all) {
    if (command.words.empty()) continue;
    const std::string &program = command.words.front();
    const std::string path = absolute_path(workdir, program);
    const bool by_path = program.find('/') != std::string::npos;
    const bool own = is_copied(model, stage, path) || (by_path && workdir != "/" && is_at_or_below(path, workdir));
    const bool plain = knowledge::is_plain_program(program) && !knowledge::changes_operands(base_name(program));
    if (own || plain || knowledge::is_shell_builtin(program) || knowledge::writes_below_tmp_alone(program)) continue;
    const std::vector<std::string> names = names_of(command);
    const bool in_table = std::any_of(names.begin(), names.end(), [](const std::string &name) {
      return knowledge::application_write(knowledge::Sign::command, name) != nullptr;
    });
    if (!in_table) return program;
  }
  return std::nullopt;
}

bool is_below_any(const std::string &path, const std::vector<std::string> &folders) {
  return std::any_of(folders.begin(), folders.end(),
                     [&](const std::string &folder) { return is_at_or_below(path, folder); });
}

// With the volumes that the image declares: the engine mounts one there, which can be written.
std::vector<std::string> with_declared_volumes(const model::Model &model, const model::Stage &stage,
                                               std::vector<std::string> mounted) {
  for (const std::string &volume : model.runtime(stage).volumes)
    if (volume.starts_with('/')) mounted.push_back(absolute_path("/", volume));
  return mounted;
}

}  // namespace

std::variant<std::vector<std::string>, Obstacle> written_folders(const model::Model &model, const model::Stage &stage,
                                                                 const std::vector<std::string> &mounted) {
  if (model.context() == nullptr)
    return Obstacle{"no-context", "the build context is not known, and so not what the application writes"};
  const StartedCommands started = started_commands(model, stage);
  if (started.obstacle)
    return Obstacle{"start-unknown", "what the container starts is not known, and so not what it writes"};
  if (!started.assumptions.empty())
    return Obstacle{"start-unclear", "not all that the container starts is known, and so not what it writes"};
  const auto workdir = final_workdir(model, stage);
  if (!workdir)
    return Obstacle{"workdir-unknown", "the working directory is not known, and so not where the application writes"};
  if (const auto program = unknown_program(model, stage, started, *workdir))
    return Obstacle{"program-unknown", "what " + *program + " writes is not known"};
  const ApplicationWrites writes = application_writes(model, stage, started);
  if (writes.obstacle) return *writes.obstacle;
  if (!writes.in_home.empty()) return Obstacle{"writes-home", writes.in_home.front() + " writes below HOME"};
  const std::vector<std::string> volumes = with_declared_volumes(model, stage, mounted);
  if (writes.own_folder && !is_below_any(*workdir, volumes))
    return Obstacle{"writes-own-folder", "the application seems to write into " + *workdir + " (" + writes.sign + ")"};
  std::vector<std::string> folders = {"/tmp"};
  for (const std::string &folder : writes.all_folders()) {
    if (is_below_any(folder, volumes) || is_below_any(folder, {"/tmp"})) continue;
    if (!knowledge::may_be_lost(folder))
      return Obstacle{"writes-data", "the application seems to write " + folder + ", for which no volume is mounted"};
    folders.push_back(folder);
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

}  // namespace drydock::passes
