#include "model/step_work.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/plain_programs.hpp"
#include "knowledge/shell_builtins.hpp"

namespace drydock::model {

namespace {

using shell::Node;
using shell::NodeKind;
using shell::Word;

// A name is to be read at a glance.
constexpr std::size_t longest_word = 24;
constexpr std::string_view name_characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.:_-/0123456789";
constexpr std::string_view letters = name_characters.substr(0, 52);

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

// Whether the word may stand in a name: part of what is done, not its settings.
bool tells(const Word &word) {
  const std::string &text = word.value;
  return word.literal && text.size() <= longest_word && !text.starts_with('-') &&
         text.find_first_of(letters) != std::string::npos &&
         text.find_first_not_of(name_characters) == std::string::npos && text.find("//") == std::string::npos;
}

// The program and what follows it up to its first option, two words of that at most.
std::string name_of(const std::vector<Word> &words, std::size_t at) {
  std::string name(base_name(words[at].value));
  std::size_t left = 2;
  if (knowledge::is_python(words[at].value) && at + 2 < words.size() && words[at + 1].value == "-m") {
    name += " -m";
    ++at;
  }
  for (++at; left > 0 && at < words.size() && tells(words[at]); ++at, --left) name += " " + words[at].value;
  return name;
}

bool holds_cache_of(const Mount &mount, const knowledge::PackageManager &manager) {
  const std::string_view target = mount.target().value_or(""), id = mount.get("id").value_or("");
  const auto is_at = [&](std::string_view place) {
    if (place.starts_with("${HOME}")) place.remove_prefix(std::string_view("${HOME}").size());
    return !place.empty() && target.ends_with(place);
  };
  return std::any_of(manager.caches.begin(), manager.caches.end(), [&](const knowledge::Cache &cache) {
    return (!cache.id_stem.empty() && id.starts_with(cache.id_stem)) ||
           is_at(cache.target) || is_at(cache.default_target) || is_at(cache.root_target);
  });
}

class Works {
 public:
  explicit Works(const Run &run) : run_(run) {}

  void add(const Node &node) {
    if (node.kind == NodeKind::simple && !node.words.empty()) {
      if (const auto call = package_call(node)) add_call(*call);
      else add_program(node);
    }
    for (const Node &child : node.children) add(child);
  }

  std::vector<Work> take() {
    if (works_.empty() && !slow_.empty()) works_.push_back({slow_, nullptr, Action::other, false});
    return std::move(works_);
  }

 private:
  void add_call(const PackageCall &call) {
    const knowledge::PackageManager &manager = *call.manager;
    if (call.action == Action::clean || call.action == Action::remove) return;
    const bool other = call.action == Action::other;
    if (other && (!call.subcommand || manager.configure.contains(call.word(*call.subcommand).value))) return;
    Work work{std::string(base_name(call.word(call.name_word).value)), &manager, call.action, false};
    const bool first_tells = call.subcommand && tells(call.word(*call.subcommand));
    if (first_tells) work.name += " " + call.word(*call.subcommand).value;
    const bool second_tells = other || manager.any_subcommand_fetches || names_action_with_two_words(call);
    if (first_tells && second_tells && !call.operands.empty() && tells(call.word(call.operands[0])))
      work.name += " " + call.word(call.operands[0]).value;
    if (const auto offline = call.option_word(manager.offline_options)) work.name += " " + call.word(*offline).value;
    const auto keeps = [&](const Mount &mount) { return mount.type() == "cache" && holds_cache_of(mount, manager); };
    work.keeps_downloads = work.installs() && std::any_of(run_.mounts.begin(), run_.mounts.end(), keeps);
    works_.push_back(std::move(work));
  }

  void add_program(const Node &node) {
    const std::size_t at = run_word(node);
    if (at >= node.words.size() || !node.words[at].literal) return;
    const std::string &program = node.words[at].value;
    if (knowledge::is_shell_builtin(program) || knowledge::is_cheap(program)) return;
    const std::string name = name_of(node.words, at);
    const bool shell_alone = knowledge::is_posix_shell(program) && name == base_name(program);
    if (!knowledge::is_plain_program(program) && !shell_alone) works_.push_back({name, nullptr, Action::other, false});
    else if (slow_.empty() && !shell_alone) slow_ = base_name(program);
  }

  // The subcommand alone says something else, or nothing: `go mod download`.
  static bool names_action_with_two_words(const PackageCall &call) {
    return call.subcommand && knowledge::action_of(*call.manager, call.word(*call.subcommand).value, "") != call.action;
  }

  const Run &run_;
  std::vector<Work> works_;
  std::string slow_;  // the first program that works on files and may take its time
};

// A command in exec form, as a shell would see it.
Node simple_command(const CommandLine &command) {
  Node node;
  for (const std::string_view argument : command.arguments) {
    Word word;
    word.value = argument;
    node.words.push_back(std::move(word));
  }
  return node;
}

}  // namespace

const Work *find_same(const std::vector<Work> &works, const Work &work) {
  const Work *found = nullptr;
  for (const Work &other : works) {
    if (!other.same_as(work)) continue;
    if (other.name == work.name) return &other;
    if (found == nullptr) found = &other;
  }
  return found;
}

std::vector<Work> works_of(const Model &model, std::size_t instruction) {
  const Run *run = model.document().instructions[instruction].as<Run>();
  if (run == nullptr) return {};
  Works works(*run);
  if (const shell::Script *script = model.script(instruction)) works.add(script->root);
  else if (run->command.exec) works.add(simple_command(run->command));
  return works.take();
}

}  // namespace drydock::model
