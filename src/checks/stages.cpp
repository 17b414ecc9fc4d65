#include "checks/stages.hpp"

#include <algorithm>
#include <charconv>

#include "model/build_values.hpp"
#include "model/expansion.hpp"

namespace drydock::checks {

namespace {

constexpr std::string_view target_platform = "linux/amd64";

std::string lower(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

// Go's Atoi.
std::optional<long> number(std::string_view text) {
  if (text.starts_with('+') && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

std::string Stages::expand(const Word &word, const Variables &variables, std::vector<std::string> &unknown) {
  const model::Expansion result = model::expand(word, [&](std::string_view name) {
    auto value = variables.get(name);
    if (!value && std::find(unknown.begin(), unknown.end(), name) == unknown.end()) unknown.emplace_back(name);
    return value;
  });
  if (result.error) throw Refusal{*result.error};
  return result.text;
}

std::string Stages::expand(std::string_view text, const Variables &variables, std::vector<std::string> &unknown) {
  return expand(readers_.word(words_, text, document_.escape, true), variables, unknown);
}

Variables Stages::arguments(Variables variables, const std::map<std::string, std::string> &build_args) {
  for (const Instruction &instruction : document_.instructions) {
    if (instruction.keyword == Keyword::from) break;
    const auto *arg = instruction.as<Arg>();
    if (arg == nullptr) continue;
    for (const Arg::Declaration &declaration : arg->declarations) {
      declared_.emplace(declaration.name);
      const auto given = build_args.find(std::string(declaration.name));
      if (given != build_args.end()) {
        variables.set(declaration.name, given->second);
      } else if (declaration.value) {
        std::vector<std::string> unknown;
        try {
          variables.set(declaration.name, expand(*declaration.value, variables, unknown));
        } catch (Refusal &refusal) {
          refusal.first_line = instruction.first_line;
          refusal.last_line = instruction.last_line;
          refusal.instruction = static_cast<std::size_t>(&instruction - document_.instructions.data());
          throw;
        }
      }
    }
  }
  return variables;
}

// What is set without any ARG (dockerfile-language § 9).
void Stages::set_global() {
  for (const std::string prefix : {"BUILD", "TARGET"}) {
    global_.set(prefix + "PLATFORM", std::string(target_platform));
    global_.set(prefix + "OS", "linux");
    global_.set(prefix + "OSVERSION", "");
    global_.set(prefix + "ARCH", "amd64");
    global_.set(prefix + "VARIANT", "");
  }
  std::string target = "default";
  for (const Instruction &instruction : document_.instructions)
    if (const auto *from = instruction.as<From>()) target = from->name ? from->stage_name() : "default";
  global_.set("TARGETSTAGE", target);
}

// Whether the base images are names when no build argument is given.
void Stages::check_default_images(const Variables &defaults) {
  for (std::size_t i = 0; i < document_.instructions.size(); ++i) {
    const auto *from = document_.instructions[i].as<From>();
    if (from == nullptr) continue;
    std::vector<std::string> unknown;
    const std::string image = expand(from->image, defaults, unknown);
    if (!readers_.image_reference(image).valid)
      findings_.add_for_file(Rule::invalid_default_arg_in_from, i,
                    "Default value for ARG " + std::string(from->image.text) +
                        " results in empty or invalid base image name",
                    from->image.text);
  }
}

void Stages::report_undeclared(std::size_t from, const std::vector<std::string> &unknown) {
  std::vector<std::string_view> known = global_.names();
  known.insert(known.end(), declared_.begin(), declared_.end());
  for (const std::string &name : unknown) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    findings_.add(Rule::undefined_arg_in_from, from,
                  "FROM argument '" + name + "' is not declared" + readers_.suggestion(name, known, false));
  }
}

void Stages::read_platform(BuildStage &stage, const Flag &flag) {
  const std::string_view text = flag.value.value_or("");
  if (text.empty()) return;
  std::vector<std::string> used;
  std::vector<std::string> unknown;
  const Word word = readers_.word(words_, text, document_.escape, true);
  const model::Expansion result = model::expand(word, [&](std::string_view name) { return global_.get(name); }, &used);
  for (const std::string &name : used)
    if (!global_.get(name) && std::find(unknown.begin(), unknown.end(), name) == unknown.end()) unknown.push_back(name);
  report_undeclared(stage.index, unknown);
  const bool one_name = !used.empty() && std::all_of(used.begin(), used.end(), [&](auto &n) { return n == used[0]; });
  if (one_name && unknown.empty() && used[0] == "TARGETPLATFORM" && result.text == *global_.get("TARGETPLATFORM"))
    findings_.add(Rule::redundant_target_platform, stage.index,
                  "Setting platform to predefined " + std::string(text) +
                      " in FROM is redundant as this is the default behavior",
                  flag.raw);
  const model::PlatformResult platform = model::platform(result.text);
  const auto names = [&](const std::string &part) {
    return stage.from->as<From>()->stage_name().find(part) != std::string::npos;
  };
  if (used.empty() && !platform.error && !names(platform.platform.os) && !names(platform.platform.architecture))
    findings_.add(Rule::from_platform_flag_const_disallowed, stage.index,
                  "FROM --platform flag should not use constant value " + quoted(result.text), flag.raw);
  if (result.error)
    refuse("failed to process arguments for platform " + result.text + ": " + *result.error, stage);
  std::string nearest;
  for (const std::string &name : unknown)
    if (nearest.empty()) nearest = readers_.suggestion(name, global_.names(), false);
  if (result.text.empty()) refuse("empty platform value from expression " + std::string(text) + nearest, stage);
  if (platform.error)
    refuse("failed to parse platform " + std::string(text) + ": " + *platform.error + nearest, stage);
  stage.os = platform.platform.os;
}

BuildStage &Stages::add(BuildStage stage) {
  const auto base = by_name_.find(stage.base_name);
  if (base != by_name_.end()) stage.base = base->second;
  return stages_.emplace_back(std::move(stage));
}

void Stages::add_stage(std::size_t from_index) {
  const Instruction &instruction = document_.instructions[from_index];
  const From &from = *instruction.as<From>();
  BuildStage stage;
  stage.from = &instruction;
  stage.index = from_index;
  stage.first_line = instruction.first_line;
  stage.last_line = instruction.last_line;
  std::vector<std::string> unknown;
  try {
    stage.base_name = expand(from.image, global_, unknown);
  } catch (const Refusal &refusal) {
    report_undeclared(from_index, unknown);
    refuse(refusal.message, stage);
  }
  report_undeclared(from_index, unknown);
  if (stage.base_name.empty()) refuse("base name (" + std::string(from.image.text) + ") should not be blank", stage);
  // The last one counts where the flag stands twice, but the builder refuses that before.
  if (const Flag *platform = instruction.flag("platform")) read_platform(stage, *platform);
  stage.name = from.name ? from.stage_name() : "stage-" + std::to_string(file_stages_);
  ++file_stages_;
  BuildStage &added = add(std::move(stage));
  if (from.name) by_name_[added.name] = &added;
}

BuildStage *Stages::named(std::string_view name) {
  const auto found = by_name_.find(lower(name));
  return found == by_name_.end() ? nullptr : found->second;
}

BuildStage *Stages::copy_source(const Instruction &instruction, const Command &command) {
  const Flag *flag = instruction.flag("from");
  if (flag == nullptr || flag->value.value_or("").empty()) return nullptr;
  const std::string_view from = *flag->value;
  std::vector<std::string> unknown;
  if (expand(from, {}, unknown) != from)
    throw Refusal{
        "variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a "
        "workaround",
        0, 0, command.index};
  if (const auto index = number(from)) {
    if (*index < 0 || *index >= static_cast<long>(stages_.size()))
      throw Refusal{"invalid stage index " + std::to_string(*index), 0, 0, command.index};
    return &stages_[static_cast<std::size_t>(*index)];
  }
  if (BuildStage *stage = named(from)) return stage;
  BuildStage image;
  image.index = command.index;
  image.first_line = command.first_line;
  image.last_line = command.last_line;
  image.base_name = from;
  image.is_image = true;
  return &add(std::move(image));
}

Command Stages::command(const Document &document, const Instruction &instruction, std::size_t index) {
  Command result{&document, &instruction, index, instruction.first_line, instruction.last_line, {}};
  if (instruction.keyword == Keyword::copy) {
    if (BuildStage *source = copy_source(instruction, result)) result.sources.push_back(source);
  } else if (const auto *run = instruction.as<Run>()) {
    for (const Mount &mount : run->mounts) {
      const std::string from(mount.get("from").value_or(""));
      BuildStage *source = from.empty() ? named("scratch") : named(from);
      if (source == nullptr) {
        // The builder gives no place for an image that a mount names.
        BuildStage image;
        image.index = index;
        image.base_name = from.empty() ? "scratch" : from;
        image.is_image = true;
        source = &add(std::move(image));
      }
      result.sources.push_back(source);
    }
  }
  return result;
}

void Stages::take_dependencies(BuildStage &stage, const Command &command) {
  for (BuildStage *source : command.sources) {
    const auto known = std::find_if(stage.dependencies.begin(), stage.dependencies.end(),
                                    [&](const auto &dependency) { return dependency.first == source; });
    if (known != stage.dependencies.end()) {
      known->second = command;
    } else {
      stage.dependencies.emplace_back(source, command);
    }
  }
}

void Stages::refuse_circles() const {
  std::set<const BuildStage *> visited;
  // The way to the stage in hand, with the index of the dependency that is looked at next.
  std::vector<std::pair<const BuildStage *, std::size_t>> path;
  for (const BuildStage &start : stages_) {
    if (!visited.insert(&start).second) continue;
    path.assign(1, {&start, 0});
    while (!path.empty()) {
      auto &[stage, next] = path.back();
      if (next == stage->dependencies.size()) {
        path.pop_back();
        continue;
      }
      const BuildStage *dependency = stage->dependencies[next++].first;
      if (std::any_of(path.begin(), path.end(), [&](const auto &step) { return step.first == dependency; })) {
        Refusal refusal{"circular dependency detected on stage: " + start.name, UINT32_MAX, 0, 0};
        for (const auto &[on_path, taken] : path) {
          const Command &command = on_path->dependencies[taken - 1].second;
          refusal.first_line = std::min(refusal.first_line, command.first_line);
          refusal.last_line = std::max(refusal.last_line, command.last_line);
          refusal.instruction = command.index;
        }
        throw refusal;
      }
      if (visited.insert(dependency).second) path.emplace_back(dependency, 0);
    }
  }
}

void Stages::resolve_images() {
  // The builder looks them up side by side, and of several refusals it gives the one that comes first: as a rule that of
  // the stage which it started with last.
  for (auto at = stages_.rbegin(); at != stages_.rend(); ++at) {
    BuildStage &stage = *at;
    if (stage.is_image) stage.dispatched = true;
    if (stage.base != nullptr || stage.base_name == "scratch") continue;
    const ImageReference reference = readers_.image_reference(stage.base_name);
    if (const auto error = model::reference_error(stage.base_name, reference))
      refuse("failed to parse stage name " + quoted(stage.base_name) + ": " + *error, stage);
    stage.environment_known = options_.knows_environment(reference);
  }
}

std::set<const BuildStage *> Stages::reachable() const {
  std::set<const BuildStage *> result;
  std::vector<const BuildStage *> open = {&stages_[file_stages_ - 1]};
  while (!open.empty()) {
    const BuildStage *stage = open.back();
    open.pop_back();
    if (!result.insert(stage).second) continue;
    if (stage->base != nullptr) open.push_back(stage->base);
    for (const auto &[source, command] : stage->dependencies) open.push_back(source);
  }
  return result;
}

// The builder parses a trigger anew, with `\` as its escape character, where a stage starts from the one that holds it.
void Stages::add_triggers(BuildStage &stage) {
  stage.triggers_added = true;
  std::vector<Command> commands;
  for (const Command &of_base : std::vector<Command>(stage.base->commands)) {
    if (of_base.instruction->as<Onbuild>() == nullptr) continue;
    const Document &read = triggers_.emplace_back(
        readers_.dockerfile("FROM scratch\n" + document_.trigger_text(*of_base.instruction)));
    if (const BuildError *error = read.error()) {
      std::string message = error->message;
      constexpr std::string_view prefix = "dockerfile parse error on line 2: ";
      if (message.starts_with(prefix)) message.erase(0, prefix.size());
      refuse(message, stage);
    }
    if (read.instructions.size() != 2) refuse("onbuild trigger should be a single expression", stage);
    Command added;
    try {
      added = command(read, read.instructions[1], stage.index);
    } catch (const Refusal &refusal) {
      refuse(refusal.message, stage);
    }
    added.first_line = stage.first_line;
    added.last_line = stage.last_line;
    take_dependencies(stage, added);
    commands.push_back(std::move(added));
  }
  stage.commands.insert(stage.commands.begin(), commands.begin(), commands.end());
}

// SOURCE_DATE_EPOCH is a number, or names a stage that fetches one thing from the web and does nothing else.
void Stages::check_date_source(const std::string &value) {
  const std::string_view digits = std::string_view(value).substr(value.starts_with('-') || value.starts_with('+') ? 1 : 0);
  if (!digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) return;
  if (value == "context") return;
  const auto &instructions = document_.instructions;
  const auto start = std::find_if(instructions.begin(), instructions.end(), [&](const Instruction &instruction) {
    const auto *from = instruction.as<From>();
    return from != nullptr && from->name && from->stage_name() == lower(value);
  });
  if (start == instructions.end()) throw Refusal{"invalid SOURCE_DATE_EPOCH: " + value};
  BuildStage stage;
  stage.first_line = start->first_line;
  stage.last_line = start->last_line;
  stage.index = static_cast<std::size_t>(start - instructions.begin());
  Variables variables = global_;
  std::vector<std::string> unknown;
  if (expand(start->as<From>()->image, variables, unknown) != "scratch")
    refuse("SOURCE_DATE_EPOCH stage must use FROM scratch", stage);
  bool has_source = false;
  for (auto at = start + 1; at != instructions.end() && at->keyword != Keyword::from; ++at) {
    if (const auto *arg = at->as<Arg>()) {
      for (const Arg::Declaration &declaration : arg->declarations)
        if (declaration.value) variables.set(declaration.name, expand(*declaration.value, variables, unknown));
      continue;
    }
    const auto *add = at->keyword == Keyword::add ? at->as<Copy>() : nullptr;
    if (add == nullptr)
      refuse("SOURCE_DATE_EPOCH stage does not meet source-only requirements: unsupported " +
                 std::string(at->keyword_text) + " instruction",
             stage);
    if (has_source) refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD", stage);
    if (add->sources.size() != 1 || !at->heredocs.empty())
      refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD source", stage);
    const std::string source = expand(add->sources[0], variables, unknown);
    if (!model::is_http_source(source) && !model::is_git_source(source))
      refuse("SOURCE_DATE_EPOCH stage source must be a single HTTP(S) or Git ADD", stage);
    has_source = true;
  }
  if (!has_source) refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD", stage);
}

void Stages::link() {
  set_global();
  std::optional<Variables> defaults;
  try {
    defaults = arguments(global_, {});
    check_default_images(*defaults);
  } catch (const Refusal &) {
    // A check gives no error: the same one comes back below where it is one.
  }
  global_ = arguments(global_, options_.build_args);
  if (const auto date = global_.get("SOURCE_DATE_EPOCH"); date && !date->empty()) check_date_source(*date);
  for (std::size_t i = 0; i < document_.instructions.size(); ++i)
    if (document_.instructions[i].as<From>() != nullptr) add_stage(i);
  for (std::size_t i = 0, stage = file_stages_; i < document_.instructions.size(); ++i) {
    if (document_.instructions[i].keyword == Keyword::from) {
      stage = stage == file_stages_ ? 0 : stage + 1;
    } else if (stage != file_stages_) {
      const Command read = command(document_, document_.instructions[i], i);
      stages_[stage].commands.push_back(read);
      take_dependencies(stages_[stage], read);
    }
  }
  refuse_circles();
  if (stages_.size() == 1) stages_[0].name.clear();
  resolve_images();
  bool more = true;
  while (more) {
    more = false;
    const auto in_use = reachable();
    for (std::size_t i = 0; i < file_stages_; ++i) {
      BuildStage &stage = stages_[i];
      if (!in_use.contains(&stage) || stage.base == nullptr || stage.triggers_added) continue;
      add_triggers(stage);
      more = true;
    }
    resolve_images();
  }
}

}  // namespace drydock::checks
