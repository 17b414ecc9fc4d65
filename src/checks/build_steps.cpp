#include "checks/build_steps.hpp"

#include <algorithm>
#include <array>

#include "ir/text.hpp"
#include "knowledge/secret_names.hpp"
#include "model/build_values.hpp"
#include "model/expansion.hpp"
#include "model/mount_options.hpp"
#include "model/path.hpp"

namespace drydock::checks {

namespace {

constexpr std::string_view default_path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
// Arguments to the builder itself that never become variables (dockerfile-language § 9).
constexpr std::array<std::string_view, 2> scan_arguments = {"BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"};

bool is_scan_argument(std::string_view name) {
  return std::find(scan_arguments.begin(), scan_arguments.end(), name) != scan_arguments.end();
}

class Steps {
 public:
  Steps(Stages &stages, const model::Readers &readers, const BuildOptions &options, Findings &findings, char escape)
      : stages_(stages), readers_(readers), options_(options), findings_(findings), escape_(escape) {}

  void carry_out(BuildStage &stage) {
    stage_ = &stage;
    begin();
    for (const Command &command : stage.commands) {
      command_ = &command;
      instruction_ = command.instruction;
      try {
        step();
      } catch (Refusal &refusal) {
        refusal.first_line = command.first_line;
        refusal.last_line = command.last_line;
        refusal.instruction = command.index;
        throw;
      }
    }
  }

 private:
  void begin() {
    stage_->dispatched = true;
    stage_->variables = std::make_shared<Variables>();
    if (const BuildStage *base = stage_->base) {
      stage_->variables = std::make_shared<Variables>(base->variables);
      stage_->workdir_set = base->workdir_set;
      stage_->shell_set = base->shell_set;
      stage_->environment_known = base->environment_known;
      stage_->os = base->os;
    }
    if (stage_->os != "windows" && !stage_->variables->get("PATH"))
      stage_->variables->set("PATH", std::string(default_path));
  }

  void step() {
    switch (instruction_->keyword) {
      case Keyword::env:
        return set_environment();
      case Keyword::label:
        return set_labels();
      case Keyword::arg:
        return declare();
      case Keyword::run:
        return run();
      case Keyword::add:
      case Keyword::copy:
        return copy();
      case Keyword::workdir:
        return enter();
      case Keyword::cmd:
      case Keyword::entrypoint:
        return start_command();
      case Keyword::healthcheck:
        return use_once();
      case Keyword::expose:
        return expose();
      case Keyword::user:
        if (const auto *user = instruction_->as<User>()) expand(user->name);
        return;
      case Keyword::volume:
        return volumes();
      case Keyword::stopsignal:
        if (const auto *stop = instruction_->as<Stopsignal>()) refuse_if(model::signal_error(expand(stop->signal)));
        return;
      case Keyword::shell:
        stage_->shell_set = true;
        return;
      default:
        return;
    }
  }

  static void refuse_if(const std::optional<std::string> &error) {
    if (error) throw Refusal{*error};
  }
  void find(Rule rule, std::string detail, std::string_view subject = {}) {
    findings_.add(rule, command_->index, std::move(detail), subject);
  }
  std::string keyword() const { return std::string(instruction_->keyword_text()); }

  std::string expand(const Word &word) {
    Expanded result = checks::expand(word, *stage_->variables);
    report_undefined(result.unknown, word.text);
    refuse_if(result.error);
    return std::move(result.text);
  }
  std::string expand(std::string_view text) { return expand(readers_.word(words_, text, escape_, true)); }
  // A flag that the builder expands; "" where it is absent.
  std::string flag(std::string_view name) {
    const Flag *flag = instruction_->flag(name);
    return flag == nullptr || !flag->value ? "" : expand(*flag->value);
  }
  void report_undefined(const std::set<std::string> &unknown, std::string_view word) {
    if (!stage_->environment_known) return;
    for (const std::string &name : unknown) {
      if (stage_->variables->is_declared(name) || is_scan_argument(name)) continue;
      const std::string nearest = stages_.suggestions().nearest(name, *stage_->variables);
      std::string detail = "Usage of undefined variable '$" + name + "'" + nearest;
      if (!nearest.empty())
        detail.insert(detail.size() - nearest.size() + std::string_view(" (did you mean ").size(), "$");
      find(Rule::undefined_var, detail, place_of(name, word));
    }
  }
  // Where the name stands first in the word; the word itself where that is far.
  static std::string_view place_of(std::string_view name, std::string_view word) {
    constexpr std::size_t far = 4096;
    const std::string_view text = word.substr(0, far);
    for (auto at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
      const std::size_t begin = at + 1 + (text.substr(at + 1).starts_with('{') ? 1 : 0);
      if (text.substr(begin).starts_with(name)) return text.substr(at, begin + name.size() - at);
    }
    return word;
  }

  void set_environment() {
    const auto *env = instruction_->as<Env>();
    if (env == nullptr) return;
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const KeyValue &pair : env->pairs) {
      std::string key = expand(pair.key);
      pairs.emplace_back(std::move(key), expand(pair.value));
    }
    for (auto &[key, value] : pairs) {
      if (env->legacy) find_legacy();
      find_secret("ENV", key);
      stage_->variables->set(key, std::move(value));
    }
  }
  void set_labels() {
    const auto *label = instruction_->as<Label>();
    if (label == nullptr) return;
    for (const KeyValue &pair : label->pairs) {
      expand(pair.key);
      expand(pair.value);
    }
    if (label->legacy) find_legacy();
  }
  void find_legacy() {
    const std::string name = keyword();
    find(Rule::legacy_key_value_format,
         quoted(name + " key=value") + " should be used instead of legacy " + quoted(name + " key value") + " format");
  }
  void find_secret(const std::string &where, std::string_view name) {
    if (!knowledge::names_secret(name)) return;
    find(Rule::secrets_used_in_arg_or_env,
         "Do not use ARG or ENV instructions for sensitive data (" + where + " " + quoted(name) + ")");
  }

  void declare() {
    const auto *arg = instruction_->as<Arg>();
    if (arg == nullptr) return;
    for (const Arg::Declaration &declaration : arg->declarations) {
      find_secret("ARG", declaration.name);
      std::optional<std::string> value;
      const auto given = options_.build_args.find(std::string(declaration.name));
      if (given != options_.build_args.end()) {
        value = given->second;
      } else if (declaration.value) {
        value = expand(*declaration.value);
      } else {
        value = stages_.global().get(declaration.name);
      }
      if (value && !is_scan_argument(declaration.name)) stage_->variables->set(declaration.name, *value);
      stage_->variables->declare(declaration.name);
    }
  }

  void run() {
    const auto *run = instruction_->as<Run>();
    if (run == nullptr) return;
    std::vector<model::MountOptions> mounts;
    for (const Mount &mount : run->mounts) {
      const model::MountResult read =
          model::mount_options(mount, [&](std::string_view text) { return expand(text); }, readers_.suggestion);
      refuse_if(read.error);
      mounts.push_back(read.options);
    }
    for (std::size_t i = 0; i < mounts.size(); ++i) check_mount(mounts[i], *command_->sources[i]);
    if (instruction_->flag("device") != nullptr)
      throw Refusal{"device feature is only supported in Dockerfile frontend 1.14.0-labs or later"};
  }
  static void check_mount(const model::MountOptions &mount, const BuildStage &source) {
    if (!mount.from.empty() && !source.dispatched)
      throw Refusal{"cannot mount from stage " + quoted(mount.from) + " to " + quoted(mount.target) +
                    ", stage needs to be defined before current command"};
    if (mount.type == "ssh" && !mount.source.empty()) throw Refusal{"ssh does not support source"};
    if (mount.type == "secret" || mount.type == "ssh") return;
    if (model::clean_path(mount.target) == "/") throw Refusal{"invalid mount target \"/\""};
  }

  void copy() {
    const auto *copy = instruction_->as<Copy>();
    if (copy == nullptr) return;
    const bool adds = instruction_->keyword == Keyword::add;
    flag("chown");
    const std::string mode = flag("chmod");
    const std::string checksum = adds ? flag("checksum") : "";
    std::vector<std::string> sources;
    for (std::size_t i = 0; i < copy->sources.size(); ++i) {
      const bool is_inline = std::any_of(copy->inline_files.begin(), copy->inline_files.end(),
                                         [&](const Copy::InlineFile &file) { return file.source == i; });
      if (!is_inline) sources.push_back(expand(copy->sources[i]));
    }
    expand(copy->destination);
    for (const Copy::InlineFile &file : copy->inline_files) {
      if (!file.expand) continue;
      const std::string body = command_->document->heredoc_text(*instruction_, file.name, file.chomp);
      expand(readers_.word(words_, body, '\\', false));
    }
    if (!command_->sources.empty() && !command_->sources[0]->dispatched)
      throw Refusal{"cannot copy from stage " + quoted(instruction_->flag("from")->value.value_or("")) +
                    ", it needs to be defined before current stage " + quoted(stage_->name)};
    if (!mode.empty()) refuse_if(model::mode_error(mode));
    if (!checksum.empty()) {
      if (sources.size() != 1) throw Refusal{"checksum can't be specified for multiple sources"};
      if (!model::is_http_source(sources[0]) && !model::is_git_source(sources[0]))
        throw Refusal{"checksum requires HTTP(S) or Git sources"};
    }
    for (const std::string &source : sources) check_source(source, adds, checksum);
  }
  void check_source(const std::string &source, bool adds, const std::string &checksum) {
    if (model::is_git_source(source)) {
      if (!adds) throw Refusal{"source can't be a git ref for COPY"};
    } else if (model::is_http_source(source)) {
      if (!adds) throw Refusal{"source can't be a URL for COPY"};
      if (!checksum.empty()) refuse_if(model::checksum_error(checksum));
    } else if (command_->sources.empty() && options_.context != nullptr && is_ignored(model::clean_path(source))) {
      find(Rule::copy_ignored_file, std::string("Attempting to ") + (adds ? "Add" : "Copy") + " file " +
                                        quoted(model::clean_path(source)) + " that is excluded by .dockerignore");
    }
  }
  bool is_ignored(const std::string &path) const {
    const model::IgnoreFile &ignore = options_.context->ignore();
    if (ignore.empty() || ignore.takes_back()) return false;
    return path == "." || path == "/" ? ignore.hides_all() : ignore.ignores(path);
  }

  void enter() {
    const auto *workdir = instruction_->as<Workdir>();
    if (workdir == nullptr) return;
    const std::string path = expand(workdir->path);
    if (!stage_->workdir_set && !model::is_absolute(path, stage_->os))
      find(Rule::workdir_relative_path,
           "Relative workdir " + quoted(path) + " can have unexpected results if the base image changes",
           workdir->path.text);
    stage_->workdir_set = true;
  }

  // The one before is ignored, and is the one that is reported.
  void use_once() {
    const auto [last, first] = stage_->used_once.try_emplace(instruction_->keyword, command_->index);
    if (first) return;
    findings_.add_under(command_->index, Rule::multiple_instructions_disallowed, last->second,
                  "Multiple " + keyword() +
                      " instructions should not be used in the same stage because only the last one will be used");
    last->second = command_->index;
  }
  void start_command() {
    use_once();
    const auto *cmd = instruction_->as<Cmd>();
    const auto *entrypoint = instruction_->as<Entrypoint>();
    const CommandLine *line = cmd != nullptr ? &cmd->command : entrypoint != nullptr ? &entrypoint->command : nullptr;
    if (line == nullptr || line->exec || stage_->shell_set) return;
    find(Rule::json_args_recommended, "JSON arguments recommended for " + keyword() +
                                          " to prevent unintended behavior related to OS signals");
  }

  void expose() {
    const auto *expose = instruction_->as<Expose>();
    if (expose == nullptr) return;
    std::vector<Word> sorted(expose->ports.begin(), expose->ports.end());
    std::sort(sorted.begin(), sorted.end(), [](const Word &a, const Word &b) { return a.text < b.text; });
    std::vector<std::pair<std::string, std::string_view>> ports;
    for (const Word &word : sorted) {
      std::optional<std::string> error;
      const auto split = model::expand_words(word, [&](auto name) { return stage_->variables->get(name); }, error);
      refuse_if(error);
      for (const std::string &port : split) ports.emplace_back(port, word.text);
    }
    for (const auto &[port, place] : ports) {
      refuse_if(model::port_error(port));
      const model::PortSpec spec = model::port_spec(port);
      if (std::any_of(spec.protocol.begin(), spec.protocol.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        find(Rule::expose_proto_casing, "Defined protocol '" + port + "' in EXPOSE instruction should be lowercase",
             place);
      if (!spec.ip.empty() || !spec.host.empty())
        find(Rule::expose_invalid_format,
             "EXPOSE instruction should not define an IP address or host-port mapping, found '" + port + "'", place);
    }
  }
  void volumes() {
    const auto *volume = instruction_->as<Volume>();
    if (volume == nullptr) return;
    for (const Word &path : volume->paths)
      if (expand(path).empty()) throw Refusal{"VOLUME specified can not be an empty string"};
  }

  Stages &stages_;
  const model::Readers &readers_;
  const BuildOptions &options_;
  Findings &findings_;
  char escape_;
  Document words_{""};
  BuildStage *stage_ = nullptr;
  const Command *command_ = nullptr;
  const Instruction *instruction_ = nullptr;
};

}  // namespace

void carry_out(Stages &stages, const Document &document, const model::Readers &readers, const BuildOptions &options,
               Findings &findings) {
  Steps steps(stages, readers, options, findings, document.escape);
  for (BuildStage &stage : stages.all())
    if (!stage.is_image) steps.carry_out(stage);
}

}  // namespace drydock::checks
