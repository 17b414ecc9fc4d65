#include "checks/stages.hpp"

#include <algorithm>
#include <charconv>

#include "checks/date_source.hpp"
#include "ir/text.hpp"
#include "model/build_values.hpp"
#include "model/expansion.hpp"

namespace drydock::checks {

namespace {

constexpr std::string_view target_platform = "linux/amd64";

// Go's Atoi.
std::optional<long> number(std::string_view text) {
  if (text.starts_with('+') && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Expanded expand(const Word &word, const Variables &variables) {
  Expanded result;
  model::Expansion expansion = model::expand(word, [&](std::string_view name) {
    auto value = variables.get(name);
    result.used.emplace(name);
    if (!value) result.unknown.emplace(name);
    return value;
  });
  result.text = std::move(expansion.text);
  result.error = std::move(expansion.error);
  return result;
}

Variables Stages::arguments(Variables variables, const std::map<std::string, std::string> &build_args) {
  for (const Instruction &instruction : document_.instructions) {
    if (instruction.keyword == Keyword::from) break;
    const auto *arg = instruction.as<Arg>();
    if (arg == nullptr) continue;
    for (const Arg::Declaration &declaration : arg->declarations) {
      variables.declare(declaration.name);
      const auto given = build_args.find(std::string(declaration.name));
      if (given != build_args.end()) {
        variables.set(declaration.name, given->second);
      } else if (declaration.value) {
        Expanded value = expand(*declaration.value, variables);
        if (value.error)
          throw Refusal{*value.error, instruction.first_line, instruction.last_line,
                        static_cast<std::size_t>(&instruction - document_.instructions.data())};
        variables.set(declaration.name, std::move(value.text));
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
    const Expanded image = expand(from->image, defaults);
    if (image.error) return;
    if (!readers_.image_reference(image.text).valid)
      findings_.add_for_file(Rule::invalid_default_arg_in_from, i,
                             "Default value for ARG " + std::string(from->image.text) +
                                 " results in empty or invalid base image name",
                             from->image.text);
  }
}

void Stages::report_undeclared(std::size_t from, const std::set<std::string> &unknown) {
  for (const std::string &name : unknown) {
    if (global_.is_declared(name)) continue;
    findings_.add(Rule::undefined_arg_in_from, from,
                  "FROM argument '" + name + "' is not declared" + suggestions_.nearest(name, global_));
  }
}

void Stages::read_platform(BuildStage &stage, const Flag &flag) {
  const std::string_view text = flag.value.value_or("");
  if (text.empty()) return;
  const Word word = readers_.word(words_, text, document_.escape, true);
  const Expanded result = expand(word, global_);
  const std::set<std::string> &used = result.used;
  const std::set<std::string> &unknown = result.unknown;
  report_undeclared(stage.index, unknown);
  if (used == std::set<std::string>{"TARGETPLATFORM"} && unknown.empty() &&
      result.text == *global_.get("TARGETPLATFORM"))
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
    if (nearest.empty()) nearest = suggestions_.nearest(name, global_);
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
  Expanded image = expand(from.image, global_);
  report_undeclared(from_index, image.unknown);
  if (image.error) refuse(*image.error, stage);
  stage.base_name = std::move(image.text);
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
  const Expanded expanded = expand(readers_.word(words_, from, document_.escape, true), {});
  if (expanded.error) throw Refusal{*expanded.error, 0, 0, command.index};
  if (expanded.text != from)
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
  // The builder looks them up side by side, and of several refusals it gives the one that comes first: as a rule that
  // of the stage which it started with last.
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

void Stages::link() {
  set_global();
  try {
    check_default_images(arguments(global_, {}));
  } catch (const Refusal &) {
    // A check gives no error: the same one comes back below where it is one.
  }
  global_ = arguments(global_, options_.build_args);
  check_date_source(document_, global_);
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
    if (more) resolve_images();
  }
}

}  // namespace drydock::checks
