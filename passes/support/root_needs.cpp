#include "passes/support/root_needs.hpp"

#include <algorithm>
#include <charconv>

#include "knowledge/accounts.hpp"
#include "knowledge/builds_at_start.hpp"
#include "knowledge/interpreters.hpp"
#include "knowledge/package_managers.hpp"
#include "knowledge/prepared_servers.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/options.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/server_start.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;

// Folders of the system: below them nothing is an application's own.
constexpr Words system_folders = "/etc /usr /var /root /run /bin /sbin /lib /proc /sys /dev /boot";
constexpr int first_free_port = 1024;

std::string quoted(std::string_view text) { return "`" + std::string(text) + "`"; }

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

bool is_low(std::optional<int> port) { return port && *port > 0 && *port < first_free_port; }

bool is_system_path(std::string_view path) {
  if (path.starts_with("~") || path.starts_with("$HOME") || path.starts_with("${HOME")) return false;
  if (is_at_or_below(path, "/dev/null") || path == "/dev/stdout" || path == "/dev/stderr" ||
      path.starts_with("/dev/fd/") || path.starts_with("/dev/shm") || path.starts_with("/var/tmp"))
    return false;
  return std::any_of(system_folders.begin(), system_folders.end(),
                     [&](std::string_view folder) { return is_at_or_below(path, folder); });
}

// `--port 80`, `-p 80`, `--bind=0.0.0.0:80`, `:443`, `${PORT:-80}`, `http.server 80`.
std::optional<int> low_port(const std::vector<std::string> &words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    std::string_view word = words[i];
    while (word.ends_with('}') || word.ends_with('"')) word.remove_suffix(1);
    std::size_t digits = word.size();
    while (digits > 0 && word[digits - 1] >= '0' && word[digits - 1] <= '9') --digits;
    const auto port = number(word.substr(digits));
    if (!is_low(port)) continue;
    const std::string_view before = word.substr(0, digits);
    const std::string_view previous = words[i - 1];
    if (before.empty() && (previous == "-p" || previous.ends_with("port") || *port == 80 || *port == 443)) return port;
    if (before.ends_with(":") || before.ends_with(":-") || before.ends_with("port=") || before.ends_with("PORT="))
      return port;
  }
  return std::nullopt;
}

std::optional<Obstacle> need_of(const StartedCommand &command, const knowledge::PreparedServer *server) {
  const auto privileged = [](const std::string &word) -> std::optional<Obstacle> {
    const knowledge::PrivilegedProgram *program = knowledge::privileged_program(word);
    if (program == nullptr) return std::nullopt;
    if (program->starts_as_other)
      return Obstacle{"changes-user-itself", "the container starts " + std::string(program->name) +
                                                 ", by which the program runs as another user already"};
    return Obstacle{"privileged-program",
                    "the container starts " + std::string(program->name) + " as root: " + std::string(program->why)};
  };
  for (const std::string &prefix : command.prefixes)
    if (auto need = privileged(prefix)) return need;
  for (const std::string &target : command.writes)
    if (is_system_path(target))
      return Obstacle{"writes-system-files", "the start writes " + target + ", which only root can"};
  if (command.words.empty()) return std::nullopt;
  const std::string name(base_name(command.words.front()));
  if (server != nullptr && name == server->program) return std::nullopt;
  if (auto need = privileged(name)) return need;
  const std::string second = command.words.size() > 1 ? command.words[1] : "";
  if (const knowledge::PackageManager *manager = knowledge::manager_of_command(name)) {
    const auto action = knowledge::action_of(*manager, second, command.words.size() > 2 ? command.words[2] : "");
    const bool bare = command.words.size() == 1 && manager->bare_command_installs;
    if (action != knowledge::Action::other || bare)
      return Obstacle{"installs-at-start", "the start installs or fetches packages with " + std::string(manager->id) +
                                               ", which may write where only root can"};
  }
  for (std::size_t i = 1; i < command.words.size(); ++i)
    if (knowledge::changes_operands(name) && is_system_path(command.words[i]))
      return Obstacle{"writes-system-files",
                      "the start changes " + command.words[i] + " with " + name + ", which only root can"};
  if (name == "chown")
    return Obstacle{"writes-system-files", "the start changes owners with chown, which only root can"};
  for (const std::string &word : command.words)
    if (word.find("docker.sock") != std::string::npos)
      return Obstacle{"docker-socket", "the start uses the engine's socket, which belongs to root"};
  for (const std::string &key : names_of(command))
    if (const knowledge::BuildAtStart *build = knowledge::builds_at_start(key);
        build != nullptr && build->folders.empty())
      return Obstacle{"builds-at-start",
                      "the container starts " + quoted(build->name) + ", " + std::string(build->why)};
  return std::nullopt;
}

// Something in the folder of root, which another user can't enter.
bool mentions_root_home(std::string_view text) {
  for (std::string_view mark : {"/root/", "~/", "$HOME", "${HOME}"})
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
      const bool inside = at > 0 && mark.front() != '$' &&
                          (std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0 || text[at - 1] == '.');
      if (!inside) return true;
    }
  return text.ends_with("/root") || text.ends_with(" ~") || text.find("/root ") != std::string_view::npos;
}

// Whether the text holds one of the alternatives.
bool names_any(std::string_view text, std::string_view alternatives) {
  while (!alternatives.empty()) {
    const std::size_t end = std::min(alternatives.find('|'), alternatives.size());
    if (text.find(alternatives.substr(0, end)) != std::string_view::npos) return true;
    alternatives.remove_prefix(std::min(end + 1, alternatives.size()));
  }
  return false;
}

std::optional<Obstacle> home_need(std::string_view text, std::string_view all) {
  for (const knowledge::HomeInstall &row : knowledge::home_installs()) {
    const std::size_t at = text.find(row.text);
    if (at == std::string_view::npos) continue;
    // A whole word only: `nvm` is none in `convmv`.
    const auto letter = [&](std::size_t i) {
      return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0;
    };
    const std::size_t end = at + row.text.size();
    if ((at > 0 && letter(at - 1) && letter(at)) || (letter(end - 1) && letter(end))) continue;
    if (row.text.starts_with('-') && end < text.size() && text[end] != ' ') continue;
    if (names_any(all, row.unless)) continue;
    return Obstacle{"root-home", quoted(row.text) + " puts " + std::string(row.what) +
                                     " into root's home, which another user can't read"};
  }
  if (mentions_root_home(text))
    return Obstacle{"root-home", "files in root's home are used, which another user can't read"};
  return std::nullopt;
}

void append_simple(const shell::Node &node, std::vector<const shell::Node *> &all) {
  if (node.kind == shell::NodeKind::simple && !node.words.empty()) all.push_back(&node);
  for (const shell::Node &child : node.children) append_simple(child, all);
}

bool names(const shell::Node &command, std::string_view program, const std::string &operand) {
  return base_name(command.words.front().value) == program &&
         std::any_of(command.words.begin() + 1, command.words.end(),
                     [&](const shell::Word &word) { return word.value == operand; });
}

std::optional<Obstacle> closed(const std::string &path, const std::string &mode) {
  if (path.starts_with('/') && !knowledge::may_be_applications(path.substr(0, path.find_last_of('/'))))
    return std::nullopt;
  return Obstacle{"closed-file", "others than root may not read " + path + " with the mode " + mode};
}

// `install -m 600 file place`: the last operand, or each folder that `-d` makes.
std::optional<Obstacle> closed_by_install(const shell::Node &command, std::size_t program) {
  const std::vector<Option> options = options_of(command, program, knowledge::install_value_options());
  for (const Option &option : options)
    if ((option.name == "-m" || option.name == "--mode") && option.value && knowledge::closes_to_others(*option.value))
      return closed(command.words.back().value, *option.value);
  return std::nullopt;
}

// A mode that keeps the new account from reading what may be the application's. Folders that the RUN makes become its
// own.
std::optional<Obstacle> closed_file(const shell::Node &command, const std::vector<const shell::Node *> &all) {
  const std::size_t program = model::run_word(command);
  if (program < command.words.size() && base_name(command.words[program].value) == "install")
    return closed_by_install(command, program);
  if (program >= command.words.size() || base_name(command.words[program].value) != "chmod") return std::nullopt;
  std::size_t mode = program + 1;
  while (mode < command.words.size() &&
         (command.words[mode].value == "-R" || command.words[mode].value.starts_with("--")))
    ++mode;
  if (mode >= command.words.size() || !knowledge::closes_to_others(command.words[mode].value)) return std::nullopt;
  for (std::size_t i = mode + 1; i < command.words.size(); ++i) {
    const std::string &path = command.words[i].value;
    if (std::any_of(all.begin(), all.end(), [&](const shell::Node *other) { return names(*other, "mkdir", path); }))
      continue;
    if (auto obstacle = closed(path, command.words[mode].value)) return obstacle;
  }
  return std::nullopt;
}

// A setting in root's home of a program that the container starts.
std::optional<Obstacle> need_of_settings(const StartedCommands &started, std::string_view text, std::string_view all) {
  for (const knowledge::HomeSetting &row : knowledge::home_settings()) {
    const auto starts = [&](const StartedCommand &command) {
      return !command.words.empty() && base_name(command.words.front()) == row.program;
    };
    if (text.find(row.command) == std::string_view::npos || names_any(all, row.unless)) continue;
    if (std::any_of(started.all.begin(), started.all.end(), starts))
      return Obstacle{"root-home", quoted(row.command) + " keeps in root's home what the start needs"};
  }
  return std::nullopt;
}

std::optional<Obstacle> need_of_package(const std::string &name) {
  if (knowledge::talks_to_the_engine(name))
    return Obstacle{"docker-socket", name + " is installed, which speaks to the engine: its socket belongs to root"};
  if (knowledge::works_on_the_network_itself(name))
    return Obstacle{"raw-network", name + " opens raw sockets or changes the network, which wants root"};
  return std::nullopt;
}

std::optional<Obstacle> need_of_run(const model::Model &model, std::size_t index) {
  const Run &run = *model.document().instructions[index].as<Run>();
  const std::string_view source = model.document().source();
  const shell::Script *script = model.script(index);
  if (script == nullptr) return home_need(run.command.text, source);
  std::vector<const shell::Node *> commands;
  append_simple(script->root, commands);
  for (const shell::Node *command : commands) {
    const std::string &name = command->words.front().value;
    const bool behind_sudo = name == "sudo" && command->words.size() > 1;
    if (knowledge::makes_account(behind_sudo ? command->words[1].value : name))
      return Obstacle{"own-account", "the file makes an account of its own but does not switch to it"};
    if (const auto call = model::package_call(*command))
      for (std::size_t operand : call->operands)
        if (auto need = need_of_package(call->word(operand).value)) return need;
    if (auto closed = closed_file(*command, commands)) return closed;
    if (name == "rm" || name == "find" || name == "echo" || name == "cd") continue;
    const std::string_view text = script->text.substr(command->span.begin, command->span.size());
    if (auto need = home_need(text, source)) return need;
  }
  return std::nullopt;
}

// A home that can be handed over as a whole: outside the system, and none that the application lies in.
bool may_be_home(const model::Model &model, std::size_t index, const KeyValue &pair) {
  const model::Value value = model.expand(index, pair.value);
  if (value.is_unknown() || !value.text.starts_with('/')) return false;
  const std::string path = absolute_path("/", value.text);
  if (path == "/tmp") return true;
  const auto workdir = final_workdir(model, *model.stage_of(index));
  return workdir && knowledge::may_be_applications(path) && (path == *workdir || !is_at_or_below(*workdir, path));
}

std::optional<Obstacle> need_of_instruction(const model::Model &model, std::size_t index) {
  const Instruction &instruction = model.document().instructions[index];
  const auto text_of = [&](const Word &word) { return model.expand(index, word).text; };
  if (instruction.as<Onbuild>() != nullptr)
    return Obstacle{"onbuild",
                    "ONBUILD instructions are carried out in other people's images, as the user that is in force"};
  if (instruction.as<Run>() != nullptr) return need_of_run(model, index);
  if (const auto *env = instruction.as<Env>())
    for (const KeyValue &pair : env->pairs) {
      const std::string value = text_of(pair.value);
      if (pair.key.text == "HOME" && !may_be_home(model, index, pair))
        return Obstacle{"root-home", "HOME is set to a folder that can't be the other user's"};
      if (mentions_root_home(value))
        return Obstacle{"root-home", std::string(pair.key.text) + " names root's home, which another user can't read"};
    }
  if (const auto *volume = instruction.as<Volume>())
    for (const Word &word : volume->paths) {
      const std::string path = text_of(word);
      if (path.find("docker.sock") != std::string::npos)
        return Obstacle{"docker-socket", "the engine's socket belongs to root"};
      if (path == "/" || is_at_or_below(path, "/root") || is_at_or_below(path, "/etc") ||
          is_at_or_below(path, "/usr") || is_at_or_below(path, "/proc"))
        return Obstacle{"volume-of-the-system", "the volume " + path + " lies where only root writes"};
      if (path.empty()) return Obstacle{"volume-unknown", "the path of a volume is not known"};
    }
  if (const auto *copy = instruction.as<Copy>()) {
    if (const Flag *mode = instruction.flag("chmod");
        mode != nullptr && mode->value && knowledge::closes_to_others(*mode->value))
      return Obstacle{"closed-file",
                      "others than root may not read what is copied with the mode " + std::string(*mode->value)};
    const std::string path = text_of(copy->destination);
    if (mentions_root_home(path) || path == "/root")
      return Obstacle{"root-home", "files are copied to root's home, which another user can't read"};
    if (path == "/etc/passwd")
      return Obstacle{"own-account", "the file brings accounts of its own but does not switch to one"};
    if (path.starts_with("/etc/cron"))
      return Obstacle{"privileged-program", "it brings jobs for cron, which runs as root"};
  }
  if (const auto *workdir = instruction.as<Workdir>();
      workdir != nullptr && is_at_or_below(text_of(workdir->path), "/root"))
    return Obstacle{"root-home", "the working directory lies in root's home, which another user can't enter"};
  return std::nullopt;
}

}  // namespace

std::vector<const model::Stage *> with_parents(const model::Model &model, const model::Stage &stage) {
  std::vector<const model::Stage *> all{&stage};
  while (all.back()->parent) all.push_back(&model.stages()[*all.back()->parent]);
  std::reverse(all.begin(), all.end());
  return all;
}

// The port that the image's programs bind, unless the file says another.
std::optional<int> port_of_image(const model::Model &model, const model::Stage &stage) {
  if (!stage.facts || stage.facts->port == 0 || !model.runtime(stage).ports.empty()) return std::nullopt;
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i)
      if (const auto *env = model.document().instructions[i].as<Env>())
        for (const KeyValue &pair : env->pairs)
          if (pair.key.text.find("PORT") != std::string_view::npos || pair.key.text.ends_with("URLS"))
            return std::nullopt;
  return stage.facts->port;
}

std::optional<int> low_port(const model::Model &model, const model::Stage &stage, const StartedCommands &started) {
  if (const knowledge::PreparedServer *server = started_server(stage, started))
    if (const auto port = port_of(*server, model, stage)) return port;
  for (const StartedCommand &command : started.all)
    if (const auto port = low_port(command.words)) return port;
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i) {
      const Instruction &instruction = model.document().instructions[i];
      if (const auto *expose = instruction.as<Expose>())
        for (const Word &word : expose->ports) {
          const std::string text = model.expand(i, word).text;
          if (const auto port = number(std::string_view(text).substr(0, text.find_first_of("/-"))); is_low(port))
            return port;
        }
      if (const auto *env = instruction.as<Env>())
        for (const KeyValue &pair : env->pairs)
          if (const auto port = number(model.expand(i, pair.value).text);
              pair.key.text.ends_with("PORT") && is_low(port))
            return port;
    }
  return port_of_image(model, stage);
}

std::optional<RootNeed> need_of_start(const model::Stage &stage, const StartedCommands &started) {
  if (started.obstacle) return RootNeed{stage.from, *started.obstacle};
  const auto is_shell = [](const StartedCommand &command) {
    if (command.words.size() == 1 && knowledge::prompts_without_operands(command.words.front())) return true;
    return command.words.empty() ||
           (knowledge::is_interactive(command.words.front()) &&
            std::none_of(command.words.begin() + 1, command.words.end(),
                         [](const std::string &word) { return word.ends_with("c") || word.ends_with(".sh"); }));
  };
  for (const StartedCommand &command : started.all)
    if (auto need = need_of(command, stage.facts ? stage.facts->server : nullptr)) return RootNeed{stage.from, *need};
  // A start script may wait or print as well; an image that does nothing else runs no application.
  if (std::all_of(started.all.begin(), started.all.end(), is_shell))
    return RootNeed{
        stage.from,
        {"no-application", "the container starts a shell or only waits: the image is for people, who may want root"}};
  return std::nullopt;
}

std::optional<RootNeed> need_of_image(const model::Model &model, const model::Stage &stage,
                                      const StartedCommands &started) {
  if (const knowledge::PreparedServer *server = started_server(stage, started))
    if (auto need = need_of_server(*server, model, stage)) return need;
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i) {
      if (auto need = need_of_instruction(model, i)) return RootNeed{i, *need};
      const Run *run = model.document().instructions[i].as<Run>();
      if (run == nullptr) continue;
      if (auto need = need_of_settings(started, run->command.text, model.document().source()))
        return RootNeed{i, *need};
    }
  return std::nullopt;
}

}  // namespace drydock::passes
