#include "model/model.hpp"

#include <algorithm>
#include <charconv>

#include "ir/text.hpp"
#include "model/expansion.hpp"

namespace drydock::model {

namespace {

constexpr std::size_t no_stage = static_cast<std::size_t>(-1);

ShellKind shell_kind(const CommandLine &command) {
  if (!command.exec || command.arguments.empty()) return ShellKind::other;
  const std::string_view program = command.arguments.front();
  const std::string_view name = program.substr(program.find_last_of('/') + 1);
  if (name == "bash") return ShellKind::bash;
  return name == "sh" || name == "ash" || name == "dash" ? ShellKind::posix : ShellKind::other;
}

std::string join_path(std::string_view base, std::string_view path) {
  if (path.starts_with('/')) base = "";
  std::vector<std::string_view> parts;
  for (std::string_view text : {base, path}) {
    while (!text.empty()) {
      const std::size_t slash = std::min(text.find('/'), text.size());
      const std::string_view part = text.substr(0, slash);
      if (part == "..") {
        if (!parts.empty()) parts.pop_back();
      } else if (!part.empty() && part != ".") {
        parts.push_back(part);
      }
      text.remove_prefix(std::min(slash + 1, text.size()));
    }
  }
  std::string result;
  for (std::string_view part : parts) result += "/" + std::string(part);
  return result.empty() ? "/" : result;
}

// The weaker of two certainties, with all build arguments that either rests on.
void weaken(Value &value, const Value &by) {
  value.certainty = std::max(value.certainty, by.certainty);
  value.build_args.insert(value.build_args.end(), by.build_args.begin(), by.build_args.end());
}

}  // namespace

Model::Model(const Document &document, const Context *context, const Readers &readers)
    : document_(document), context_(context), readers_(readers) {
  states_.resize(document.instructions.size());
  calls_.resize(document.instructions.size());
  stage_of_.assign(document.instructions.size(), no_stage);
  values_.push_back({});
  for (std::size_t i = 0; i < document.instructions.size(); ++i) {
    if (document.instructions[i].as<From>() != nullptr) {
      if (!stages_.empty()) stages_.back().end = i;
      Stage stage;
      stage.index = stages_.size();
      stage.from = i;
      stages_.push_back(std::move(stage));
    }
    if (!stages_.empty()) stage_of_[i] = stages_.size() - 1;
  }
  if (!stages_.empty()) stages_.back().end = document.instructions.size();
  variables_.resize(stages_.size());
  last_state_.resize(stages_.size());
  runtimes_.resize(stages_.size());
  read_global();
  for (std::size_t i = 0; i < stages_.size(); ++i) read_stage(i);
}

std::uint32_t Model::remember(Value value) {
  values_.push_back(std::move(value));
  return static_cast<std::uint32_t>(values_.size() - 1);
}

Value Model::expand_with(const Word &word, const std::function<Value(std::string_view)> &lookup) const {
  if (word.plain()) return Value::known(std::string(word.text));
  Value result = Value::known("");
  const Expansion expansion = model::expand(word, [&](std::string_view name) -> std::optional<std::string> {
    const Value value = lookup(name);
    weaken(result, value);
    return value.text;
  });
  if (expansion.error) return {};
  if (!result.is_unknown()) result.text = expansion.text;
  return result;
}

void Model::read_global() {
  for (std::size_t i = 0; i < document_.instructions.size() && stage_of_[i] == no_stage; ++i) {
    const Arg *arg = document_.instructions[i].as<Arg>();
    if (arg == nullptr) continue;
    for (const Arg::Declaration &declaration : arg->declarations) {
      Value value;
      if (declaration.value) {
        value = expand_with(*declaration.value, [this](std::string_view name) {
          const auto found = global_.find(name);
          return found == global_.end() ? Value{} : found->second.back().value;
        });
        if (value.is_known()) value.certainty = Value::Certainty::default_;
        value.build_args.emplace_back(declaration.name);
      }
      global_[std::string(declaration.name)].push_back({i, std::move(value)});
    }
  }
}

void Model::read_base(Stage &stage) {
  const From &from = *document_.instructions[stage.from].as<From>();
  stage.name = from.stage_name();
  stage.base = expand_with(from.image, [this](std::string_view name) {
    const auto found = global_.find(name);
    return found == global_.end() ? Value::known("") : found->second.back().value;
  });
  if (stage.base.is_unknown()) return;
  for (std::size_t i = stage.index; i-- > 0 && !stage.parent;)
    if (!stages_[i].name.empty() && stages_[i].name == stage.base.text) stage.parent = i;
  if (stage.parent) {
    const Stage &parent = stages_[*stage.parent];
    stage.scratch = parent.scratch;
    stage.image = parent.image;
    stage.facts = parent.facts;
    if (!parent.base.is_known()) weaken(stage.base, parent.base);
  } else if (stage.base.text == "scratch") {
    stage.scratch = true;
  } else {
    stage.image = readers_.image_reference(stage.base.text);
    if (stage.image.valid && readers_.mirrors != nullptr)
      stage.image = without_mirror(*readers_.mirrors, std::move(stage.image));
    if (stage.image.valid)
      stage.facts = knowledge::image_facts(stage.image.registry, stage.image.repository, stage.image.tag);
  }
}

void Model::read_stage(std::size_t index) {
  Stage &stage = stages_[index];
  read_base(stage);
  State state;
  Variables &variables = variables_[index];
  if (stage.parent) {
    state = last_state_[*stage.parent];
  } else {
    Value user, workdir;
    if (stage.scratch) {
      user = Value::known("root");
      workdir = Value::known("/");
    } else if (stage.facts) {
      if (!stage.facts->user.empty()) user = Value::known(std::string(stage.facts->user));
      if (!stage.facts->workdir.empty()) workdir = Value::known(std::string(stage.facts->workdir));
      if (stage.facts->windows()) state.shell = ShellKind::other;
    }
    if (stage.base.certainty == Value::Certainty::default_) {
      weaken(user, stage.base);
      weaken(workdir, stage.base);
    }
    state.user = remember(std::move(user));
    state.workdir = remember(std::move(workdir));
  }
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    states_[i] = state;
    read_instruction(i, state, variables);
  }
  last_state_[index] = state;
}

void Model::read_instruction(std::size_t i, State &state, Variables &variables) {
  const Instruction &instruction = document_.instructions[i];
  if (const auto *env = instruction.as<Env>()) {
    for (const KeyValue &pair : env->pairs) {
      const Value key = expand(i, pair.key);
      if (!key.is_unknown()) variables[key.text].push_back({i, expand(i, pair.value)});
    }
  } else if (const auto *arg = instruction.as<Arg>()) {
    for (const Arg::Declaration &declaration : arg->declarations) {
      const std::string name(declaration.name);
      Value value;
      if (declaration.value) {
        value = expand(i, *declaration.value);
      } else if (const auto found = global_.find(name); found != global_.end()) {
        value = found->second.back().value;
      } else {
        value = variable(i, name);
      }
      if (value.is_known()) value.certainty = Value::Certainty::default_;
      value.build_args.push_back(name);
      variables[name].push_back({i, std::move(value)});
    }
  } else if (const auto *workdir = instruction.as<Workdir>()) {
    Value path = expand(i, workdir->path);
    const bool absolute = path.text.starts_with('/');
    if (!absolute) weaken(path, values_[state.workdir]);
    path.text = path.is_unknown() ? "" : join_path(absolute ? "" : values_[state.workdir].text, path.text);
    state.workdir = remember(std::move(path));
  } else if (const auto *user = instruction.as<User>()) {
    state.user = remember(expand(i, user->name));
  } else if (const auto *shell = instruction.as<Shell>()) {
    state.shell = shell_kind(shell->command);
  }
}

const Stage *Model::stage_of(std::size_t instruction) const {
  return stage_of_[instruction] == no_stage ? nullptr : &stages_[stage_of_[instruction]];
}

const Stage *Model::stage_named(std::string_view name, const Stage &in) const {
  const std::string wanted = lower(name);
  for (std::size_t i = in.index; i-- > 0;)
    if (!stages_[i].name.empty() && stages_[i].name == wanted) return &stages_[i];
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error == std::errc() && end == name.data() + name.size() && number < in.index) return &stages_[number];
  return nullptr;
}

bool Model::has_children(const Stage &stage) const {
  return std::any_of(stages_.begin(), stages_.end(), [&](const Stage &other) { return other.parent == stage.index; });
}

namespace {

// Of an image's own variables those whose value its row states.
Value value_in_base(const knowledge::ImageFacts &facts, std::string_view name) {
  for (std::string_view entry : facts.row->environment)
    if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
      return Value::known(std::string(entry.substr(name.size() + 1)));
  return {};
}

}  // namespace

Value Model::variable(std::size_t instruction, std::string_view name) const {
  const std::size_t own = stage_of_[instruction];
  if (own == no_stage) return {};
  bool inherited = false;
  for (std::optional<std::size_t> stage = own; stage; stage = stages_[*stage].parent) {
    const auto found = variables_[*stage].find(name);
    if (found != variables_[*stage].end()) {
      const std::vector<Assignment> &all = found->second;
      // An ENV sees the values from before itself; an ARG's words see each other (§ 9).
      const bool sequential = document_.instructions[instruction].keyword == Keyword::arg;
      auto after = all.end();
      if (!inherited)
        after = std::partition_point(all.begin(), all.end(), [&](const Assignment &a) {
          return a.instruction < instruction || (sequential && a.instruction == instruction);
        });
      if (after != all.begin()) return (after - 1)->value;
    }
    if (stages_[*stage].scratch && !stages_[*stage].parent) return Value::known("");
    if (!stages_[*stage].parent && stages_[*stage].facts) return value_in_base(*stages_[*stage].facts, name);
    inherited = true;
  }
  return {};
}

bool Model::runs_as_root(std::size_t instruction) const {
  const Value &name = user(instruction);
  if (!name.is_known()) return false;
  const std::string_view account = std::string_view(name.text).substr(0, name.text.find(':'));
  return account == "root" || account == "0";
}

std::optional<std::string> Model::home(std::size_t instruction) const {
  const Value set = variable(instruction, "HOME");
  if (set.is_known()) return set.text;
  if (!set.build_args.empty()) return std::nullopt;
  if (runs_as_root(instruction)) return "/root";
  const Stage *stage = stage_of(instruction);
  if (stage == nullptr || !stage->facts || !user(instruction).is_known()) return std::nullopt;
  const auto account = account_of(instruction);
  if (account) return std::string(account->home);
  const bool unchanged = user(instruction).text == stage->facts->user && !stage->facts->row->home.empty();
  return unchanged ? std::optional(std::string(stage->facts->row->home)) : std::nullopt;
}

std::optional<knowledge::Account> Model::account_of(std::size_t instruction) const {
  const Stage *stage = stage_of(instruction);
  if (stage == nullptr || !stage->facts || !user(instruction).is_known()) return std::nullopt;
  const std::string &name = user(instruction).text;
  const auto &account = stage->facts->account;
  if (account && (account->name == name || std::to_string(account->uid) == name)) return account;
  return std::nullopt;
}

bool Model::sets(std::size_t instruction, std::string_view name) const {
  const std::size_t own = stage_of_[instruction];
  if (own == no_stage) return false;
  for (std::optional<std::size_t> stage = own; stage; stage = stages_[*stage].parent) {
    const auto found = variables_[*stage].find(name);
    if (found != variables_[*stage].end() && (*stage != own || found->second.front().instruction < instruction))
      return true;
  }
  return false;
}

Value Model::expand(std::size_t instruction, const Word &word) const {
  return expand_with(word, [&](std::string_view name) { return variable(instruction, name); });
}

const shell::Script *Model::script(std::size_t instruction) const {
  const Run *run = document_.instructions[instruction].as<Run>();
  if (run == nullptr || run->script == nullptr || run->script->opaque) return nullptr;
  return shell(instruction) == ShellKind::other ? nullptr : run->script.get();
}

const std::vector<PackageCall> &Model::package_calls(std::size_t instruction) const {
  std::optional<std::vector<PackageCall>> &calls = calls_[instruction];
  if (!calls) {
    const shell::Script *tree = script(instruction);
    calls = tree == nullptr ? std::vector<PackageCall>() : model::package_calls(*tree);
  }
  return *calls;
}

}  // namespace drydock::model
