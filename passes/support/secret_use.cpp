#include "passes/support/secret_use.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "knowledge/feature_versions.hpp"
#include "knowledge/ignore_entries.hpp"
#include "knowledge/secret_names.hpp"
#include "model/context.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/context_words.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using shell::Node;

std::string at_line(const model::Model &model, std::size_t index) {
  return "line " + std::to_string(model.document().instructions[index].first_line);
}

// How often a text takes the variable's value.
std::size_t references(std::string_view text, std::string_view name) {
  const auto in_name = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  };
  std::size_t count = 0;
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
    const std::size_t end = at + name.size();
    const bool dollar = at > 0 && (text[at - 1] == '$' || (at > 1 && text[at - 1] == '{' && text[at - 2] == '$'));
    count += dollar && (end == text.size() || !in_name(text[end]));
  }
  return count;
}

// The commands of one RUN that are given the variable, in order.
class Script {
 public:
  Script(const shell::Script &script, std::string_view name) : name_(name) { visit(script.root); }

  // "" where each takes it without keeping it; else the command that may keep it.
  std::string keeper() const {
    for (const Node *command : given_)
      if (!passes_by(*command) && !writes_what_goes(*command))
        return command->words.empty() ? "an assignment" : command->words[0].value;
    return "";
  }
  std::size_t references() const { return references_; }

 private:
  void visit(const Node &node) {
    std::size_t found = 0;
    for (const shell::Word &word : node.words) found += count(word);
    for (const shell::Assignment &assignment : node.assignments) found += count(assignment.value);
    if (node.kind == shell::NodeKind::simple) {
      all_.push_back(&node);
      if (found > 0) given_.push_back(&node);
      references_ += found;
    }
    for (const Node &child : node.children) visit(child);
  }

  std::size_t count(const shell::Word &word) const {
    return static_cast<std::size_t>(std::count(word.variables.begin(), word.variables.end(), name_));
  }

  // `NPM_TOKEN=$TOKEN npm ci` and `X=$TOKEN` set what only this RUN sees.
  static bool passes_by(const Node &command) {
    if (command.words.empty()) return command.redirects.empty();
    const std::size_t at = model::run_word(command);
    if (at >= command.words.size() || !command.words[at].literal) return false;
    if (const auto call = model::package_call(command)) {
      const std::string_view subcommand = call->subcommand ? std::string_view(call->word(*call->subcommand).value) : "";
      return knowledge::keeps_no_secret(call->manager->id == "pip" ? "pip" : call->word(call->name_word).value,
                                        subcommand);
    }
    const std::string_view next = at + 1 < command.words.size() ? std::string_view(command.words[at + 1].value) : "";
    return knowledge::keeps_no_secret(command.words[at].value, next);
  }

  // `echo … > file` of a file that the same RUN removes.
  bool writes_what_goes(const Node &command) const {
    const std::string &program = command.words.empty() ? std::string() : command.words[0].value;
    if ((program != "echo" && program != "printf") || command.redirects.size() != 1) return false;
    const shell::Redirect &redirect = command.redirects.front();
    if ((redirect.op != ">" && redirect.op != ">>") || redirect.descriptor != -1 || redirect.target.opaque)
      return false;
    const auto self = std::find(all_.begin(), all_.end(), &command);
    return std::any_of(self, all_.end(), [&](const Node *later) {
      return !later->words.empty() && later->words[0].value == "rm" &&
             std::any_of(later->words.begin(), later->words.end(),
                         [&](const shell::Word &word) { return word.value == redirect.target.value; });
    });
  }

  std::string_view name_;
  std::vector<const Node *> all_, given_;
  std::size_t references_ = 0;
};

// Managers that find the variable in a file of the project; an obstacle where something else of it names it.
std::variant<std::set<std::string>, Obstacle> managers_that_read(const model::Model &model, std::string_view name) {
  std::set<std::string> managers;
  const model::Context &context = *model.context();
  for (const std::string &path : context.files()) {
    const std::string_view file = base_name(path);
    const auto rows = knowledge::secret_readers();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const auto &reader) { return reader.files.contains(file); });
    if (row == rows.end() && !knowledge::tells_readers(path)) continue;
    const auto text = context.read(path);
    if (!text || text->find(name) == std::string::npos) continue;
    TextWords words;
    words.add(*text);
    if (!words.contains(name)) continue;
    if (row == rows.end())
      return Obstacle{"read-elsewhere", path + " names it, and may read it in any RUN or when the image runs"};
    for (std::string_view manager : row->managers) managers.emplace(manager);
  }
  return managers;
}

bool calls_one(const RunText &text, const std::set<std::string> &managers) {
  const auto &calls = text.calls();
  return std::any_of(calls.begin(), calls.end(),
                     [&](const auto &call) { return managers.contains(std::string(call.manager->id)); });
}

}  // namespace

std::variant<std::vector<std::size_t>, Obstacle> secret_readers(const model::Model &model, const model::Stage &stage,
                                                                std::size_t first, std::string_view name) {
  const auto &instructions = model.document().instructions;
  bool copies = false;
  for (std::size_t i = stage.from; i < stage.end; ++i) copies |= copies_context(instructions[i]);
  std::set<std::string> managers;
  if (copies) {
    if (model.context() == nullptr || !model.context()->complete())
      return Obstacle{"no-context", "the build context is not known, and so not who else reads it"};
    auto found = managers_that_read(model, name);
    if (auto *obstacle = std::get_if<Obstacle>(&found)) return *obstacle;
    managers = std::move(std::get<std::set<std::string>>(found));
  }
  std::vector<std::size_t> readers;
  for (std::size_t i = first; i < stage.end; ++i) {
    if (instructions[i].as<Run>() == nullptr) continue;
    const auto text = RunText::of(model, i);
    if (!text) return Obstacle{"not-understood", at_line(model, i) + " is not understood, and may read it"};
    const Script script(text->script(), name);
    if (script.references() != references(text->script().text, name))
      return Obstacle{"not-understood", at_line(model, i) + " uses it in a way that is not understood"};
    if (const std::string keeper = script.keeper(); !keeper.empty())
      return Obstacle{"may-be-kept",
                      at_line(model, i) + " hands it to " + keeper + ", which may leave it in the image"};
    if (script.references() > 0 || calls_one(*text, managers)) readers.push_back(i);
  }
  if (readers.empty()) return Obstacle{"reader-unknown", "nothing is seen to read it"};
  return readers;
}

bool secrets_as_variables(const Document &document) {
  return document.syntax && knowledge::supports(*document.syntax, knowledge::Feature::secret_env);
}

void mount_secret(const rewrite::Rewriter &rewriter, std::size_t run, const std::string &name, rewrite::Fix &fix) {
  const Document &document = rewriter.document();
  const RunText text = *RunText::of(rewriter.model(), run);
  const std::string flag = "--mount=type=secret,id=" + name;
  if (secrets_as_variables(document)) return text.insert_flags(fix, {flag + ",env=" + name});
  text.insert_flags(fix, {flag + (rewriter.model().runs_as_root(run) ? "" : ",mode=0444")});
  const Instruction &instruction = document.instructions[run];
  const Offset at = instruction.logical.physical(instruction.logical.range_of(instruction.rest()).begin);
  fix.insert(at, "export " + name + "=\"$(cat /run/secrets/" + name + ")\"" +
                     rewrite::style_of(document, instruction).and_continuation(), 1);
}

}  // namespace drydock::passes
