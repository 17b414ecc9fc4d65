#include "passes/support/plain_start.hpp"

#include <algorithm>
#include <optional>

#include "knowledge/development_start.hpp"
#include "knowledge/interpreters.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

void add_once(Strings &list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

// How many words at the front are the runner's own: its name and its options. Nothing where another program stands
// there. Options of an interpreter in front of the runner's name go to `kept`, but for those of debuggers.
std::optional<std::size_t> own_words(const knowledge::DevelopmentRunner &runner, const Strings &words, Strings &kept) {
  std::size_t at = 0;
  for (std::string_view word : runner.program) {
    for (; word == "-m" && at < words.size() && is_option(words[at]) && words[at] != "-m" && words[at] != "-c"; ++at)
      if (!knowledge::is_debuggers_option(words[at])) kept.push_back(words[at]);
    if (at >= words.size() || (at == 0 ? base_name(words[0]) : std::string_view(words[at])) != word)
      return std::nullopt;
    ++at;
  }
  // Behind a debugger's options `-m` and `-c` say what Python runs.
  while (at < words.size() && is_option(words[at]) && words[at] != "--" && words[at] != "-m" && words[at] != "-c")
    at += runner.value_options.contains(words[at]) ? 2U : 1U;
  if (at < words.size() && words[at] == "--") ++at;
  return std::min(at, words.size());
}

bool leave_runner(const model::Model &model, PlainStart &start) {
  for (const knowledge::DevelopmentRunner &runner : knowledge::development_runners()) {
    Strings kept;
    const auto own = own_words(runner, start.words, kept);
    if (!own || *own == start.words.size()) continue;
    Strings rest(start.words.begin() + static_cast<std::ptrdiff_t>(*own), start.words.end());
    if (runner.whole_command || (rest.size() == 1 && rest.front().find(' ') != std::string::npos))
      rest = plain_words(model, rest.front());
    const bool in_shell = rest.size() == 3 && knowledge::is_posix_shell(rest[0]) && rest[1] == "-c";
    if (Strings inside = in_shell ? plain_words(model, rest[2]) : Strings(); !inside.empty()) rest = std::move(inside);
    if (rest.empty()) continue;
    std::size_t at = 0;
    for (std::string_view word : runner.becomes)
      rest.insert(rest.begin() + static_cast<std::ptrdiff_t>(at++), std::string(word));
    rest.insert(rest.begin() + static_cast<std::ptrdiff_t>(at), kept.begin(), kept.end());
    start.words = std::move(rest);
    add_once(start.left, std::string(runner.name));
    if (!runner.port.empty()) add_once(start.ports, std::string(runner.port));
    add_once(start.reasons, std::string(runner.name) + " is " + std::string(runner.what));
    return true;
  }
  return false;
}

// The program, and behind which word its options begin: that of `python -m uvicorn` is uvicorn.
std::pair<std::string_view, std::size_t> program_of(const Strings &words) {
  if (words.size() > 2 && knowledge::is_python(words[0]) && words[1] == "-m") return {words[2], 3};
  return {base_name(words[0]), 1};
}

void leave_options(PlainStart &start) {
  if (start.words.empty()) return;
  const auto [name, first] = program_of(start.words);
  const std::string program(name);
  for (std::size_t at = first; at < start.words.size();) {
    const std::string word = start.words[at];
    const knowledge::DevelopmentOption *option = knowledge::development_option(program, word);
    if (option == nullptr) {
      ++at;
      continue;
    }
    const bool two = option->value && word.find('=') == std::string::npos && at + 1 < start.words.size();
    start.words.erase(start.words.begin() + static_cast<std::ptrdiff_t>(at),
                      start.words.begin() + static_cast<std::ptrdiff_t>(at + (two ? 2 : 1)));
    add_once(start.left, word.substr(0, word.find('=')));
    if (!option->port.empty()) add_once(start.ports, std::string(option->port));
    add_once(start.reasons, std::string(option->why));
  }
}

}  // namespace

std::vector<std::string> plain_words(const model::Model &model, const std::string &text) {
  const shell::Script script = model.readers().shell_script(text);
  if (script.opaque || script.root.children.size() != 1 || script.root.children[0].kind != shell::NodeKind::simple)
    return {};
  Strings words;
  for (const shell::Word &word : script.root.children[0].words) {
    if (!word.literal) return {};
    words.push_back(word.value);
  }
  return words;
}

PlainStart plain_start(const model::Model &model, const std::vector<std::string> &words) {
  PlainStart start{words, {}, {}, {}};
  while (leave_runner(model, start)) {}
  leave_options(start);
  return start;
}

}  // namespace drydock::passes
