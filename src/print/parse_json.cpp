// Projects the document to the builder's own tree, which keeps less: arguments as one list, heredocs by content,
// comments only as the block before an instruction (dockerfile-language §§ 4, 12).
#include "print/parse_json.hpp"

#include "ir/comments.hpp"
#include "print/typed_json.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;

// --- arguments ---

struct Tree {
  json args = json::array();
  bool json_form = false;
};

void add(Tree &tree, std::string_view text) {
  tree.args.push_back(text_json(text));
}
void add(Tree &tree, List<Word> words) {
  for (const Word &word : words) add(tree, word.text);
}
void add(Tree &tree, const CommandLine &command) {
  tree.json_form = command.exec;
  for (const std::string_view argument : command.arguments) add(tree, argument);
  if (!command.exec && !command.text.empty()) add(tree, command.text);
}
void add_pairs(Tree &tree, List<KeyValue> pairs, bool legacy) {
  for (const KeyValue &pair : pairs) {
    add(tree, pair.key.text);
    add(tree, pair.value.text);
    add(tree, legacy ? "" : "=");
  }
}

json node(const Document &document, const Instruction &instruction);

struct Arguments {
  const Document &document;
  const Instruction &instruction;
  Tree &tree;

  void operator()(const Opaque &opaque) const {
    tree.json_form = opaque.json;
    for (const std::string_view word : opaque.words) add(tree, word);
  }
  void operator()(const From &from) const {
    add(tree, from.image.text);
    if (!from.name) return;
    // The word between is AS in any case.
    const auto gap =
        static_cast<std::size_t>(from.image.text.data() - instruction.rest().data()) + from.image.text.size();
    const auto as = instruction.rest().find_first_of("aA", gap);
    add(tree, instruction.rest().substr(as, instruction.rest().find_first_of("\t\v\f\r ", as) - as));
    add(tree, *from.name);
  }
  void operator()(const Run &run) const { add(tree, run.command); }
  void operator()(const Copy &copy) const {
    tree.json_form = copy.json;
    add(tree, copy.sources);
    add(tree, copy.destination.text);
  }
  void operator()(const Env &env) const { add_pairs(tree, env.pairs, env.legacy); }
  void operator()(const Label &label) const { add_pairs(tree, label.pairs, label.legacy); }
  void operator()(const Arg &arg) const {
    for (const Arg::Declaration &declaration : arg.declarations) {
      std::string text(declaration.name);
      if (declaration.value) text.append("=").append(declaration.value->text);
      add(tree, text);
    }
  }
  void operator()(const Cmd &cmd) const { add(tree, cmd.command); }
  void operator()(const Entrypoint &entrypoint) const { add(tree, entrypoint.command); }
  void operator()(const Shell &shell) const { add(tree, shell.command); }
  void operator()(const Healthcheck &check) const {
    add(tree, check.none ? instruction.rest() : instruction.rest().substr(0, 3));
    if (!check.none) add(tree, check.command);
  }
  void operator()(const Workdir &workdir) const { add(tree, workdir.path.text); }
  void operator()(const User &user) const { add(tree, user.name.text); }
  void operator()(const Expose &expose) const { add(tree, expose.ports); }
  void operator()(const Volume &volume) const {
    tree.json_form = volume.json;
    add(tree, volume.paths);
  }
  void operator()(const Stopsignal &signal) const { add(tree, signal.signal.text); }
  void operator()(const Maintainer &maintainer) const { add(tree, maintainer.name); }
  void operator()(const Onbuild &onbuild) const {
    json trigger = node(document, *onbuild.trigger);
    const char *const begin = onbuild.trigger->keyword_text().data();
    trigger["original"] =
        text_json({begin, static_cast<std::size_t>(instruction.rest().data() + instruction.rest().size() - begin)});
    tree.args.push_back(std::move(trigger));
  }
};

json node(const Document &document, const Instruction &instruction) {
  Tree tree;
  std::visit(Arguments{document, instruction, tree}, instruction.arguments);
  json result = {
      {"instruction", text_json(instruction.keyword_text())}, {"flags", json::array()}, {"args", std::move(tree.args)}};
  for (const Flag &flag : instruction.flags) result["flags"].push_back(text_json(flag.text));
  result["attributes"] = tree.json_form ? json::array({"json"}) : json::array();
  for (const Heredoc &heredoc : instruction.heredocs) {
    result["heredocs"].push_back({{"name", text_json(heredoc.name)},
                                  {"fd", heredoc.descriptor},
                                  {"expand", heredoc.expand},
                                  {"chomp", heredoc.chomp},
                                  {"content", text_json(document.text(heredoc.body))}});
  }
  return result;
}

json tree_of(const Document &document) {
  json tree = json::array();
  for (const Instruction &instruction : document.instructions) {
    json entry = node(document, instruction);
    entry["original"] = text_json(instruction.logical.text());
    entry["start_line"] = instruction.first_line;
    entry["end_line"] = instruction.last_line;
    for (const std::string_view comment : comments_above(document, instruction))
      entry["prev_comment"].push_back(text_json(comment));
    tree.push_back(std::move(entry));
  }
  return tree;
}

}  // namespace

std::string parse_json(const Document &document, std::string_view file, const model::Readers &readers) {
  json result = {{"file", text_json(file)}, {"directives_parse", json::array()}, {"directives_detect", json::object()}};
  for (const Directive &directive : document.directives)
    result["directives_parse"].push_back(
        {{"name", directive.name}, {"value", text_json(directive.value)}, {"line", directive.line_number}});
  for (const Directive &directive : document.detected) {
    result["directives_detect"][std::string(directive.name)] = {
        {"first_word", text_json(directive.value.substr(0, directive.value.find(' ')))},
        {"value", text_json(directive.value)},
        {"line", directive.line_number}};
  }
  if (document.syntax_error) {
    result["parse_error"] = error_json(*document.syntax_error);
  } else {
    result["escape"] = std::string(1, document.escape);
    result["ast"] = tree_of(document);
    result["parse_warnings"] = json::array();
    for (const Warning &warning : document.warnings)
      result["parse_warnings"].push_back({{"short", text_json(warning.message)}, {"line", warning.line}});
    result["instr"] = typed_json(document, readers);
  }
  return result.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace drydock::print
