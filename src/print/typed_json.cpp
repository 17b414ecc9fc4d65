#include "print/typed_json.hpp"

#include <algorithm>
#include <set>

#include "ir/comments.hpp"
#include "ir/text.hpp"
#include "model/mount_options.hpp"

namespace drydock::print {

namespace {

using nlohmann::json;

json texts_json(std::span<const std::string_view> texts) {
  json result = json::array();
  for (const std::string_view text : texts) result.push_back(text_json(text));
  return result;
}

// `name text` in a comment above says what a stage or an argument is for.
void describe(json &entry, const std::vector<std::string_view> &comments, std::string_view name) {
  for (const std::string_view comment : comments) {
    if (!comment.starts_with(name) || !comment.substr(name.size()).starts_with(' ')) continue;
    entry["doc"] = text_json(comment.substr(name.size() + 1));
    return;
  }
}

// One command of a stage: what only its type has is added to what all have.
struct Typed {
  const Document &document;
  const Instruction &instruction;
  const model::Readers &readers;
  json &result;

  std::string_view flag(std::string_view name) const {
    const Flag *found = instruction.flag(name);
    return found == nullptr ? std::string_view() : found->value.value_or("");
  }
  // A flag without value is true.
  json switched(std::string_view name, const json &absent) const {
    const Flag *found = instruction.flag(name);
    return found == nullptr ? absent : json(lower(found->value.value_or("true")) == "true");
  }
  json all(std::string_view name) const {
    json values = json::array();
    for (const Flag &found : instruction.flags)
      if (found.name == name) values.push_back(text_json(found.value.value_or("")));
    return values;
  }

  void operator()(const Opaque &) const {}
  void operator()(const From &) const {}
  void operator()(const Run &run) const {
    result["type"] = "run";
    command_line(run.command, false);
    for (const Heredoc &heredoc : instruction.heredocs)
      result["files"].push_back({{"name", text_json(heredoc.name)},
                                 {"data", text_json(document.text(heredoc.body))},
                                 {"chomp", heredoc.chomp}});
    std::set<std::string> used;
    for (const Flag &found : instruction.flags) used.emplace(found.name);
    result["flags_used"] = used;
    result["network"] = flag("network").empty() ? json("default") : text_json(flag("network"));
    result["security"] = flag("security").empty() ? json("sandbox") : text_json(flag("security"));
    mounts(run);
    devices();
  }
  void mounts(const Run &run) const {
    json list = json::array();
    for (const Mount &mount : run.mounts) {
      const auto read =
          model::mount_options(mount, [](std::string_view text) { return std::string(text); }, readers.suggestion);
      if (read.error) {
        result["mounts_error"] = text_json(*read.error);
        return;
      }
      const model::MountOptions &options = read.options;
      json entry = {{"type", options.type},         {"from", text_json(options.from)},
                    {"source", text_json(options.source)}, {"target", text_json(options.target)},
                    {"id", text_json(options.id)},  {"sharing", options.sharing},
                    {"readonly", options.read_only}, {"required", options.required},
                    {"size", options.size}};
      if (options.mode) entry["mode"] = *options.mode;
      if (options.uid) entry["uid"] = *options.uid;
      if (options.gid) entry["gid"] = *options.gid;
      if (options.env) entry["env"] = text_json(*options.env);
      list.push_back(std::move(entry));
    }
    result["mounts"] = std::move(list);
  }
  void devices() const {
    for (const Flag &found : instruction.flags) {
      if (found.name != "device") continue;
      std::string_view rest = found.value.value_or("");
      json device = {{"name", ""}, {"required", false}};
      while (!rest.empty()) {
        const std::string_view field = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(field.size() + 1, rest.size()));
        if (lower(field) == "required") {
          device["required"] = true;
        } else if (lower(field).starts_with("required=")) {
          device["required"] = boolean(field.substr(9)).value_or(false);
        } else {
          device["name"] = text_json(lower(field).starts_with("name=") ? field.substr(5) : field);
        }
      }
      result["devices"].push_back(std::move(device));
    }
  }
  void operator()(const Copy &copy) const {
    const bool adds = instruction.keyword == Keyword::add;
    result["type"] = adds ? "add" : "copy";
    result["sources"] = json::array();
    result["contents"] = json::array();
    auto next = copy.inline_files.begin();
    for (std::size_t i = 0; i < copy.sources.size(); ++i) {
      if (next == copy.inline_files.end() || next->source != i) {
        result["sources"].push_back(text_json(copy.sources[i].text));
        continue;
      }
      result["contents"].push_back({{"path", text_json(next->name)},
                                    {"data", text_json(document.heredoc_text(instruction, next->name, next->chomp))},
                                    {"expand", next->expand}});
      ++next;
    }
    result["dest"] = text_json(copy.destination.text);
    result["chown"] = text_json(flag("chown"));
    result["chmod"] = text_json(flag("chmod"));
    result["link"] = switched("link", false);
    result["exclude"] = all("exclude");
    if (adds) {
      result["checksum"] = text_json(flag("checksum"));
      result["keep_git_dir"] = switched("keep-git-dir", json());
      result["unpack"] = switched("unpack", json());
    } else {
      result["from"] = text_json(flag("from"));
      result["parents"] = switched("parents", false);
    }
  }
  void pairs(std::string_view name, List<KeyValue> list, bool legacy) const {
    for (const KeyValue &pair : list)
      result[std::string(name)].push_back(
          {{"key", text_json(pair.key.text)}, {"value", text_json(pair.value.text)}, {"no_delim", legacy}});
  }
  void operator()(const Env &env) const {
    result["type"] = "env";
    pairs("env", env.pairs, env.legacy);
  }
  void operator()(const Label &label) const {
    result["type"] = "label";
    pairs("labels", label.pairs, label.legacy);
  }
  void operator()(const Arg &arg) const {
    result["type"] = "arg";
    const auto comments = comments_above(document, instruction);
    for (const Arg::Declaration &declaration : arg.declarations) {
      json entry = {{"key", text_json(declaration.name)},
                    {"value", declaration.value ? text_json(declaration.value->text) : json()}};
      describe(entry, comments, declaration.name);
      result["args"].push_back(std::move(entry));
    }
  }
  void command_line(const CommandLine &command, bool empty_is_nil) const {
    std::vector<std::string_view> words(command.arguments.begin(), command.arguments.end());
    if (!command.exec && !command.text.empty()) words = {command.text};
    result["cmdline"] = texts_json(words);
    result["cmdline_nil"] = empty_is_nil && words.empty();
    result["prepend_shell"] = !command.exec;
    result["files"] = json::array();
  }
  void operator()(const Cmd &cmd) const {
    result["type"] = "cmd";
    command_line(cmd.command, false);
  }
  void operator()(const Entrypoint &entrypoint) const {
    result["type"] = "entrypoint";
    command_line(entrypoint.command, true);
  }
  void operator()(const Shell &shell) const {
    result["type"] = "shell";
    result["shell"] = texts_json(shell.command.arguments);
  }
  void operator()(const Healthcheck &check) const {
    result["type"] = "healthcheck";
    std::vector<std::string_view> test(check.command.arguments.begin(), check.command.arguments.end());
    test.insert(test.begin(), check.none ? "NONE" : check.command.exec ? "CMD" : "CMD-SHELL");
    if (!check.none && !check.command.exec) test.push_back(check.command.text);
    result["test"] = texts_json(test);
    const Healthcheck::Limits limits = check.limits ? *check.limits : Healthcheck::Limits();
    result["interval_ns"] = limits.interval;
    result["timeout_ns"] = limits.timeout;
    result["start_period_ns"] = limits.start_period;
    result["start_interval_ns"] = limits.start_interval;
    result["retries"] = limits.retries;
  }
  void operator()(const Workdir &workdir) const {
    result["type"] = "workdir";
    result["path"] = text_json(workdir.path.text);
  }
  void operator()(const User &user) const {
    result["type"] = "user";
    result["user"] = text_json(user.name.text);
  }
  void operator()(const Expose &expose) const {
    result["type"] = "expose";
    std::vector<std::string_view> ports;
    for (const Word &port : expose.ports) ports.push_back(port.text);
    std::sort(ports.begin(), ports.end());
    result["ports_sorted"] = texts_json(ports);
  }
  void operator()(const Volume &volume) const {
    result["type"] = "volume";
    result["volumes"] = json::array();
    for (const Word &path : volume.paths) result["volumes"].push_back(text_json(path.text));
  }
  void operator()(const Stopsignal &signal) const {
    result["type"] = "stopsignal";
    result["signal"] = text_json(signal.signal.text);
  }
  void operator()(const Maintainer &maintainer) const {
    result["type"] = "maintainer";
    result["maintainer"] = text_json(maintainer.name);
  }
  void operator()(const Onbuild &) const {
    result["type"] = "onbuild";
    result["expression"] = text_json(document.trigger_text(instruction));
  }
};

// What stages and commands have in common.
json common(const Document &document, const Instruction &instruction) {
  json result = {{"code", text_json(trim(instruction.logical.text()))},
                 {"lines", {instruction.first_line, instruction.last_line}}};
  const auto comments = comments_above(document, instruction);
  if (!comments.empty()) result["comments"] = texts_json(comments);
  return result;
}

json command_json(const Document &document, const Instruction &instruction, const model::Readers &readers) {
  json result = common(document, instruction);
  result["name"] = text_json(instruction.keyword_text());
  std::visit(Typed{document, instruction, readers, result}, instruction.arguments);
  return result;
}

json stage_json(const Document &document, const Instruction &instruction, const From &from) {
  json result = common(document, instruction);
  const std::string name = from.stage_name();
  result["name"] = name;
  result["base"] = text_json(from.image.text);
  result["platform"] = text_json(from.platform.value_or(""));
  result["orig_cmd"] = text_json(instruction.keyword_text());
  result["commands"] = json::array();
  if (name.empty()) return result;
  describe(result, comments_above(document, instruction), name);
  return result;
}

}  // namespace

json typed_json(const Document &document, const model::Readers &readers) {
  if (document.instruction_error) {
    json errors = json::array();
    for (const BuildError &error : document.refused_instructions)
      errors.push_back(
          {{"message", text_json(error.message)}, {"start_line", error.first_line}, {"end_line", error.last_line}});
    return {{"error", error_json(*document.instruction_error)}, {"node_errors", std::move(errors)}};
  }
  json result = {{"meta_args", json::array()}, {"stages", json::array()}};
  for (const Instruction &instruction : document.instructions) {
    if (const auto *from = instruction.as<From>()) {
      result["stages"].push_back(stage_json(document, instruction, *from));
    } else if (result["stages"].empty()) {
      result["meta_args"].push_back(command_json(document, instruction, readers));
    } else {
      result["stages"].back()["commands"].push_back(command_json(document, instruction, readers));
    }
  }
  return result;
}

}  // namespace drydock::print
