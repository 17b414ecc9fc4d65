#include "passes/support/started_commands.hpp"

#include <algorithm>
#include <memory>
#include <sstream>

#include "knowledge/dockerfile_names.hpp"
#include "knowledge/interpreters.hpp"
#include "knowledge/prepared_servers.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/package_json.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

constexpr int deepest = 6;
// Where a program without a slash is looked for.
constexpr knowledge::Words search_path = "/usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin /";

class Follower {
 public:
  Follower(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {
    workdir_ = final_workdir(model, stage).value_or("");
  }

  StartedCommands take() {
    const auto [entrypoint, command] = start_instructions(model_, stage_);
    if (const model::ImageStart *outside = start_from_outside(model_, stage_)) follow_outside(*outside, entrypoint);
    else if (entrypoint == nullptr && command == nullptr) follow_image();
    else if (entrypoint == nullptr) follow(*command);
    else if (!entrypoint->exec) follow_text(entrypoint->text, 0);
    else follow_words(with_arguments(*entrypoint, command), {}, 0);
    return std::move(result_);
  }

 private:
  void refuse(std::string condition, std::string reason) {
    if (!result_.obstacle) result_.obstacle = Obstacle{std::move(condition), std::move(reason)};
  }

  // Without CMD the base image's own command is started, unless those who run it say another.
  void follow_image() {
    const std::string elsewhere = other_start(model_.context());
    const std::string_view start = start_of(stage_);
    if (start.empty()) {
      const std::string_view own = stage_.facts ? stage_.facts->row->command : std::string_view();
      return refuse("no-start-command",
                    "neither ENTRYPOINT nor CMD says what the container starts, so nobody knows what it needs" +
                        (own.empty() ? "" : "; the base image's own command is " + std::string(own)) +
                        (elsewhere.empty() ? "" : "; " + elsewhere + " may say it"));
    }
    if (!elsewhere.empty())
      return refuse("started-elsewhere",
                    elsewhere + " may start something else than the base image's own " + std::string(start));
    start_of_image_ = true;
    follow_text(start, 0);
  }

  // What a compose file says in the place of CMD, and perhaps of ENTRYPOINT.
  void follow_outside(const model::ImageStart &outside, const CommandLine *entrypoint) {
    assume("the image is started as " + outside.where + " says");
    if (outside.replaces_entrypoint || entrypoint == nullptr) return follow_words(outside.words, {}, 0);
    if (!entrypoint->exec) return follow_text(entrypoint->text, 0);
    std::vector<std::string> words(entrypoint->arguments.begin(), entrypoint->arguments.end());
    words.insert(words.end(), outside.words.begin(), outside.words.end());
    follow_words(std::move(words), {}, 0);
  }

  static std::string_view start_of(const model::Stage &stage) {
    if (!stage.facts) return "";
    return stage.facts->server != nullptr ? stage.facts->server->program : stage.facts->row->start;
  }

  // A compose file that names some command; "" where none does.
  static std::string other_start(const model::Context *context) {
    if (context == nullptr) return "";
    const knowledge::Words names = knowledge::default_compose_files();
    std::vector<std::string> files(names.begin(), names.end());
    for (const std::string &file : context->files())
      if (knowledge::is_compose_file(base_name(file))) files.push_back(file);
    for (const std::string &file : files) {
      const auto text = context->read(file);
      const bool says =
          text && (text->find("command:") != std::string::npos || text->find("entrypoint:") != std::string::npos);
      if (says || (!text && context->has_file(file))) return file;
    }
    return "";
  }

  void follow(const CommandLine &line) {
    if (!line.exec) return follow_text(line.text, 0);
    follow_words({line.arguments.begin(), line.arguments.end()}, {}, 0);
  }

  // Behind an entry point the words of CMD are its arguments.
  static std::vector<std::string> with_arguments(const CommandLine &entrypoint, const CommandLine *command) {
    std::vector<std::string> words(entrypoint.arguments.begin(), entrypoint.arguments.end());
    if (command == nullptr) return words;
    if (command->exec) words.insert(words.end(), command->arguments.begin(), command->arguments.end());
    else words.insert(words.end(), {"/bin/sh", "-c", std::string(command->text)});
    return words;
  }

  void follow_text(std::string_view text, int depth) {
    const shell::Script script = model_.readers().shell_script(text);
    if (script.opaque || depth > deepest) return refuse("start-unclear", "what the container starts is not understood");
    follow_node(script.root, text, depth);
  }

  void follow_node(const shell::Node &node, std::string_view text, int depth) {
    if (node.kind == shell::NodeKind::opaque) return;  // a test or arithmetic: it starts nothing
    if (node.kind == shell::NodeKind::function) result_.functions.push_back(node.name);
    std::vector<std::string> words, writes;
    for (const shell::Word &word : node.words) {
      for (const shell::Node &inner : word.substitutions) follow_node(inner, text, depth);
      words.push_back(word.literal ? word.value : without_quotes(text.substr(word.span.begin, word.span.size())));
    }
    for (const shell::Redirect &redirect : node.redirects)
      if (redirect.op.starts_with('>') && redirect.op != ">&" && redirect.target.literal)
        writes.push_back(redirect.target.value);
    for (const shell::Assignment &assignment : node.assignments)
      for (const shell::Node &inner : assignment.value.substitutions) follow_node(inner, text, depth);
    if (node.kind == shell::NodeKind::simple) follow_words(std::move(words), std::move(writes), depth);
    for (const shell::Node &child : node.children) follow_node(child, text, depth);
  }

  static std::string without_quotes(std::string_view text) {
    const bool quoted = text.size() > 1 && text.front() == '"' && text.find('"', 1) == text.size() - 1;
    if (quoted) text = text.substr(1, text.size() - 2);
    return std::string(text);
  }

  static bool is_all_arguments(std::string_view word) { return word == "$@" || word == "${@}" || word == "$*"; }

  // `exec "$@"` and `set -- node "$@"`: what the script was called with.
  std::vector<std::string> with_own_arguments(const std::vector<std::string> &words) const {
    std::vector<std::string> all;
    for (const std::string &word : words)
      if (is_all_arguments(word)) all.insert(all.end(), arguments_.begin(), arguments_.end());
      else all.push_back(word);
    return all;
  }

  void follow_words(std::vector<std::string> words, std::vector<std::string> writes, int depth) {
    StartedCommand command{{}, {}, std::move(writes)};
    std::size_t at = 0;
    while (at < words.size()) {
      const knowledge::CommandPrefix *prefix = knowledge::command_prefix(words[at]);
      if (prefix == nullptr) break;
      command.prefixes.push_back(words[at]);
      int operands = prefix->operands;
      for (++at; at < words.size(); ++at) {
        if (is_option(words[at])) at += prefix->value_options.contains(words[at]) ? 1U : 0U;
        else if (prefix->takes_assignments && words[at].find('=') != std::string::npos) continue;
        else if (operands-- <= 0) break;
      }
    }
    command.words.assign(words.begin() + static_cast<std::ptrdiff_t>(std::min(at, words.size())), words.end());
    const std::vector<std::string> own = command.words;
    result_.all.push_back(std::move(command));
    if (!own.empty() && depth <= deepest) follow_program(own, depth);
  }

  void follow_program(const std::vector<std::string> &words, int depth) {
    const std::string &program = words.front();
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (knowledge::is_posix_shell(program)) return follow_shell(words, depth);
    if (program == "." || program == "source") {
      if (!rest.empty()) follow_script(rest.front(), arguments_, depth);
    } else if (program == "set") {
      follow_set(rest, depth);
    } else if (is_all_arguments(program)) {
      follow_arguments(words, depth);
    } else if (knowledge::runs_package_script(program)) {
      follow_package_script(words, depth);
    } else if (knowledge::runs_procfile(base_name(program))) {
      follow_procfile(rest, depth);
    } else if (words.size() > 2 && knowledge::carries_out(program, words[1])) {
      follow_words({words.begin() + 2, words.end()}, {}, depth + 1);
    } else if (program.starts_with('$')) {
      assume("what " + program + " names needs no root");
    } else if (const auto text = text_at(program)) {
      if (is_shell_script(program, *text)) follow_script_text(*text, rest, depth);
    } else if (program.ends_with(".sh") && !of_base_image(program)) {
      follow_script(program, rest, depth);
    } else if (of_base_image(program) && !rest.empty()) {
      follow_words(rest, {}, depth + 1);
    }
  }

  void follow_arguments(const std::vector<std::string> &words, int depth) {
    const std::vector<std::string> all = with_own_arguments(words);
    if (all.empty())
      return refuse("no-start-command",
                    "the start script carries out its arguments, and no CMD says which, so nobody knows what it needs");
    if (depth <= deepest) follow_words(all, {}, depth + 1);
  }

  // `set -- node "$@"`: whatever then stands for the arguments may be started.
  void follow_set(const std::vector<std::string> &rest, int depth) {
    if (rest.size() < 2 || rest.front() != "--") return;
    const std::vector<std::string> all = with_own_arguments({rest.begin() + 1, rest.end()});
    if (depth <= deepest) follow_words(all, {}, depth + 1);
    if (arguments_.empty()) arguments_ = all;
  }

  void follow_shell(const std::vector<std::string> &words, int depth) {
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!is_option(words[i]))
        return follow_script(words[i], {words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end()}, depth);
      if (!words[i].starts_with("--") && words[i].ends_with('c')) {
        // The word behind the text is its name, the others are its arguments.
        const std::size_t first = std::min(i + 3, words.size());
        if (i + 1 < words.size())
          follow_text_with(words[i + 1], {words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, depth);
        return;
      }
    }
  }

  void follow_script(const std::string &path, std::vector<std::string> arguments, int depth) {
    const auto text = text_at(path);
    // The image has one of its own, unless it is copied over.
    if (!text && start_of_image_ && depth == 0) return;
    if (!text)
      return refuse("start-script-unknown", "the start script " + path + " can't be read here, and may need root");
    follow_script_text(*text, std::move(arguments), depth);
  }

  void follow_script_text(const std::string &text, std::vector<std::string> arguments, int depth) {
    std::string plain;
    for (char c : text)
      if (c != '\r') plain += c;
    follow_text_with(std::move(plain), std::move(arguments), depth);
  }

  void follow_text_with(std::string text, std::vector<std::string> arguments, int depth) {
    std::swap(arguments_, arguments);
    follow_text(remember(std::move(text)), depth + 1);
    std::swap(arguments_, arguments);
  }

  // `web: gunicorn app:app`, a line each.
  void follow_procfile(const std::vector<std::string> &rest, int depth) {
    std::string path = "Procfile";
    for (std::size_t i = 0; i + 1 < rest.size(); ++i)
      if (knowledge::procfile_options().contains(rest[i])) path = rest[i + 1];
    const auto text = text_at(path);
    if (!text) return refuse("start-script-unknown", "what " + path + " starts can't be read here, and may need root");
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);)
      if (const std::size_t colon = line.find(':'); colon != std::string::npos && line.front() != '#')
        follow_text_with(line.substr(colon + 1, line.find('\r') - colon - 1), {}, depth);
  }

  // `npm start`, `npm run NAME`, `yarn NAME` …
  void follow_package_script(const std::vector<std::string> &words, int depth) {
    std::size_t at = 1;
    while (at < words.size() && (is_option(words[at]) || words[at] == "run" || words[at] == "run-script")) ++at;
    if (at >= words.size()) return;
    const std::string &name = words[at];
    const auto text = text_at("package.json");
    const auto package = text ? model::read_package_json(*text) : std::nullopt;
    if (!package)
      return refuse(
          "package-script-unknown",
          "the script `" + name + "` is started, and no package.json that says what it does can be read here");
    for (const std::string &script : {"pre" + name, name, "post" + name})
      if (const auto found = package->scripts.find(script); found != package->scripts.end())
        follow_text(remember(found->second), depth + 1);
  }

  std::optional<std::string> text_at(const std::string &program) const {
    if (program.starts_with('/')) return copied_text(model_, stage_, absolute_path("/", program));
    if (!workdir_.empty())
      if (auto text = copied_text(model_, stage_, absolute_path(workdir_, program))) return text;
    if (program.find('/') == std::string::npos)
      for (std::string_view folder : search_path)
        if (auto text = copied_text(model_, stage_, absolute_path(folder, program))) return text;
    return std::nullopt;
  }

  static bool is_shell_script(std::string_view name, std::string_view text) {
    if (!text.starts_with("#!")) return name.ends_with(".sh");
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::size_t end = line.find_last_not_of(" \r");
    for (std::string_view word : knowledge::Words(line.substr(2, end - 1)))
      if (knowledge::is_posix_shell(word)) return true;
    return false;
  }

  bool of_base_image(std::string_view program) const {
    return stage_.facts && !stage_.facts->row->entrypoint.empty() && stage_.facts->row->entrypoint == program;
  }

  void assume(std::string what) {
    auto &all = result_.assumptions;
    if (std::find(all.begin(), all.end(), what) == all.end()) all.push_back(std::move(what));
  }

  // Scripts view their text, which must stay as long as they are looked at.
  std::string_view remember(std::string text) {
    texts_.push_back(std::make_unique<std::string>(std::move(text)));
    return *texts_.back();
  }

  const model::Model &model_;
  const model::Stage &stage_;
  std::string workdir_;
  bool start_of_image_ = false;
  std::vector<std::string> arguments_;  // of the script that is being followed
  StartedCommands result_;
  std::vector<std::unique_ptr<std::string>> texts_;
};

}  // namespace

std::optional<std::string> final_workdir(const model::Model &model, const model::Stage &stage) {
  const std::size_t last = stage.end - 1;
  model::Value value = model.workdir(last);
  if (const auto *own = model.document().instructions[last].as<Workdir>()) {
    const model::Value path = model.expand(last, own->path);
    if (path.is_unknown() || (!path.text.starts_with('/') && value.is_unknown())) return std::nullopt;
    return absolute_path(value.text, path.text);
  }
  if (value.is_unknown()) return std::nullopt;
  return value.text;
}

std::vector<std::string> names_of(const StartedCommand &command) {
  std::vector<std::string> names;
  if (command.words.empty()) return names;
  const std::string name(base_name(command.words.front()));
  names.push_back(name);
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const std::string script(base_name(command.words[1]));
    names.push_back(name + " " + command.words[i]);
    names.push_back(i == 1 ? script : script + " " + command.words[i]);
  }
  return names;
}

StartedCommands started_commands(const model::Model &model, const model::Stage &stage) {
  return Follower(model, stage).take();
}

}  // namespace drydock::passes
