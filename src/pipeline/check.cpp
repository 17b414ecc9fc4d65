#include "pipeline/check.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/context.hpp"
#include "model/context_sources.hpp"
#include "model/path.hpp"
#include "pipeline/instruction_names.hpp"

namespace drydock::pipeline {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using Field = Difference::Field;

// The stretches of the text before that some edit changes or inserts at, sorted and merged.
std::vector<Span> touched_stretches(std::span<const Fix> fixes) {
  std::vector<Span> all, merged;
  for (const Fix &fix : fixes)
    for (const rewrite::Edit &edit : fix.edits)
      if (edit.file == rewrite::the_dockerfile && edit.kind == rewrite::Edit::Kind::replace) all.push_back(edit.span);
  std::sort(all.begin(), all.end());
  for (Span span : all) {
    if (merged.empty() || merged.back().end < span.begin) merged.push_back(span);
    else merged.back().end = std::max(merged.back().end, span.end);
  }
  return merged;
}

bool touches(const std::vector<Span> &stretches, Span lines) {
  const auto at = std::partition_point(stretches.begin(), stretches.end(), [&](Span s) { return s.end < lines.begin; });
  return at != stretches.end() && at->begin <= lines.end;
}

// Sources of a COPY that the context shows before, but no longer.
std::optional<std::string> hidden_source(const model::Context &before, const model::Context &after,
                                         const std::string &source) {
  const std::string path = model::context_path(source);
  // The files and folders that the source itself stands for, not what lies below them.
  const auto named = [&](const model::Context &context) {
    std::set<std::string> found;
    for (const std::string &file : context.matches(path)) {
      std::size_t end = file.find('/');
      for (auto depth = std::count(path.begin(), path.end(), '/'); depth > 0 && end != std::string::npos; --depth)
        end = file.find('/', end + 1);
      found.insert(file.substr(0, end));
    }
    return found;
  };
  if (path.empty()) return std::nullopt;
  if (before.has_folder(path) && !after.has_folder(path)) return path;
  const std::set<std::string> now = named(after);
  for (const std::string &file : named(before))
    if (!now.contains(file)) return file;
  return std::nullopt;
}

// What the Dockerfile names in the context is still to be seen there, where fixes change the ignore file.
std::optional<std::string> check_sources(const model::Model &before, const model::Model &after) {
  if (before.context() == after.context() || before.context() == nullptr) return std::nullopt;
  for (std::size_t i = 0; i < after.document().instructions.size(); ++i)
    for (const std::string &source : model::context_sources(after, i).known)
      if (const auto hidden = hidden_source(*before.context(), *after.context(), source))
        return "the ignore file hides what an instruction takes from the context: " + *hidden;
  return std::nullopt;
}

// Each instruction before stands exactly once after, or a fix copied it or says what became of it.
std::optional<std::string> check_instructions(const Document &before, const Document &after, std::span<const Fix> fixes,
                                              const rewrite::TrackedText &step) {
  std::vector<Offset> places;
  places.reserve(before.instructions.size());
  for (const Instruction &instruction : before.instructions) places.push_back(keyword_place(instruction));
  std::vector<std::pair<std::size_t, const Instruction *>> now;  // index before, instruction after
  now.reserve(after.instructions.size());
  for (const Instruction &instruction : after.instructions) {
    const auto origin = step.original_of(keyword_place(instruction));
    const auto place = origin ? std::lower_bound(places.begin(), places.end(), *origin) : places.end();
    if (place != places.end() && *place == *origin) now.emplace_back(place - places.begin(), &instruction);
  }
  std::sort(now.begin(), now.end());
  const std::vector<Span> stretches = touched_stretches(fixes);
  std::set<std::size_t> absorbed;
  std::vector<Span> copies;
  for (const Fix &fix : fixes) {
    for (const rewrite::Absorbed &item : fix.absorbed) absorbed.insert(item.instruction);
    for (const rewrite::Edit &edit : fix.edits)
      if (edit.kind == rewrite::Edit::Kind::copy) copies.push_back(edit.span);
  }
  auto first = now.begin();
  for (std::size_t i = 0; i < before.instructions.size(); ++i) {
    const Instruction &old = before.instructions[i];
    const auto wrong = [&](const char *what) { return what + (" (line " + std::to_string(old.first_line) + ")"); };
    const auto begin = first;
    while (first != now.end() && first->first == i) ++first;
    if (begin == first) {
      if (!absorbed.contains(i)) return wrong("an instruction is gone that no fix names");
      continue;
    }
    if (absorbed.contains(i)) return wrong("an instruction still stands that a fix says is gone");
    const auto times = 1 + std::count_if(copies.begin(), copies.end(), [&](Span s) { return s.contains(places[i]); });
    if (first - begin != times) return wrong("an instruction stands more often than it should");
    if (touches(stretches, before.lines_of(old))) continue;
    const auto reads_as_before = [&](const auto &at) { return at.second->logical.text() == old.logical.text(); };
    if (!std::all_of(begin, first, reads_as_before)) return wrong("an untouched instruction reads differently");
  }
  return std::nullopt;
}

std::optional<std::string> check_comments(const Document &before, const Document &after, std::span<const Fix> fixes,
                                          const rewrite::TrackedText &step) {
  std::vector<Offset> kept;
  for (const Fix &fix : fixes)
    for (const rewrite::DroppedComment &comment : fix.dropped_comments) kept.push_back(comment.span.begin);
  for (std::size_t j = 0; j < after.pieces.size(); ++j) {
    const PieceKind kind = after.pieces[j].kind;
    if (kind != PieceKind::comment && kind != PieceKind::directive) continue;
    if (const auto origin = step.original_of(after.pieces[j].begin)) kept.push_back(*origin);
  }
  // What stood between the lines of a RUN may stand in its heredoc, as a comment of the shell's.
  for (const Instruction &instruction : after.instructions) {
    const Run *run = instruction.as<Run>();
    if (run == nullptr || !run->script_in_heredoc || run->script == nullptr) continue;
    for (Span comment : run->script->comments)
      if (const auto origin = step.original_of(instruction.heredocs.front().body.begin + comment.begin))
        kept.push_back(*origin);
  }
  std::sort(kept.begin(), kept.end());
  for (std::size_t i = 0; i < before.pieces.size(); ++i)
    if (before.pieces[i].kind == PieceKind::comment &&
        !std::binary_search(kept.begin(), kept.end(), before.pieces[i].begin))
      return "a comment is lost (line " + std::to_string(before.position(before.pieces[i].begin).first) + ")";
  for (const Directive &directive : before.directives) {
    const bool stands = std::any_of(after.directives.begin(), after.directives.end(), [&](const Directive &other) {
      return other.name == directive.name && other.value == directive.value;
    });
    if (!stands) return "the directive " + std::string(directive.name) + " is lost";
  }
  return std::nullopt;
}

using Settings = std::map<std::pair<Field, std::string>, std::string>;

Settings settings_of(const model::RuntimeConfig &config) {
  Settings all;
  const auto set = [&](Field field, const std::string &key, const std::string &value) { all[{field, key}] = value; };
  for (const auto &[key, value] : config.environment) set(Field::environment, key, value);
  for (const auto &[key, value] : config.labels) set(Field::label, key, value);
  for (const std::string &port : config.ports) set(Field::port, port, "");
  for (const std::string &volume : config.volumes) set(Field::volume, volume, "");
  for (std::size_t i = 0; i < config.triggers.size(); ++i) set(Field::trigger, std::to_string(i), config.triggers[i]);
  const std::pair<Field, const std::string *> single[] = {{Field::entrypoint, &config.entrypoint},
                                                          {Field::command, &config.command},
                                                          {Field::user, &config.user},
                                                          {Field::workdir, &config.workdir},
                                                          {Field::shell, &config.shell},
                                                          {Field::stop_signal, &config.stop_signal},
                                                          {Field::healthcheck, &config.healthcheck}};
  for (const auto &[field, value] : single)
    if (!value->empty()) set(field, "", *value);
  return all;
}

// Whether a stage starts from another, directly or through others.
bool starts_from(std::span<const model::Stage> stages, std::size_t stage, std::size_t other) {
  for (std::optional<std::size_t> at = stages[stage].parent; at; at = stages[*at].parent)
    if (*at == other) return true;
  return false;
}

using Setting = std::optional<std::string>;

Setting value_of(const Settings &settings, const Settings::key_type &key) {
  const auto found = settings.find(key);
  return found == settings.end() ? std::nullopt : Setting(found->second);
}

// What the declared differences make of the settings before; an error where one does not start from what is there. A
// stage may have those of the stages that it starts from too, where it sets nothing else itself.
std::optional<std::string> declare(Settings &settings, const Settings &after, std::span<const Fix> fixes,
                                   std::size_t stage, std::span<const model::Stage> stages) {
  for (const Fix &fix : fixes)
    for (const Difference &difference : fix.differences) {
      const std::size_t where = fix.differs_in.value_or(stages.size() - 1);
      const bool inherited = where != stage && starts_from(stages, stage, where);
      if (where != stage && !inherited) continue;
      const std::pair key{difference.field, difference.key};
      const bool starts_here = value_of(settings, key) == difference.before;
      if (inherited && (!starts_here || value_of(after, key) != difference.after)) continue;
      if (!starts_here) return "a declared difference does not start from what is there: " + difference.describe();
      if (difference.after) settings[key] = *difference.after;
      else settings.erase(key);
    }
  return std::nullopt;
}

std::optional<std::string> check_runtime(const model::Model &before, const model::Model &after,
                                         std::span<const Fix> fixes) {
  std::vector<std::size_t> map;
  for (const Fix &fix : fixes)
    if (!fix.stage_map.empty()) map = fix.stage_map;
  const auto stages = before.stages();
  if (map.empty() && stages.size() != after.stages().size()) return "the number of stages changed";
  if (stages.empty()) return std::nullopt;
  const bool declares =
      std::any_of(fixes.begin(), fixes.end(), [](const Fix &fix) { return !fix.differences.empty(); });
  for (const model::Stage &stage : stages) {
    const bool last = stage.index + 1 == stages.size();
    const std::size_t other = last ? after.stages().size() - 1 : map.empty() ? stage.index : map[stage.index];
    if (other >= after.stages().size()) return "a stage is mapped to none";
    const model::RuntimeConfig &was = before.runtime(stage), &is = after.runtime(after.stages()[other]);
    if (!declares && was == is) continue;
    Settings expected = settings_of(was);
    const Settings found = settings_of(is);
    if (auto wrong = declare(expected, found, fixes, stage.index, stages)) return wrong;
    if (expected == found) continue;
    for (const auto &[key, value] : expected) {
      const auto now = found.find(key);
      if (now != found.end() && now->second == value) continue;
      const Difference lost{key.first, key.second, value,
                            now == found.end() ? std::nullopt : std::optional(now->second)};
      return "the runtime configuration is not what the fixes declare: " + lost.describe();
    }
    return "the runtime configuration has a setting that no fix declares";
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> check(const model::Model &before, const model::Model &after, std::span<const Fix> fixes,
                                 const rewrite::TrackedText &step) {
  if (const BuildError *error = after.document().error()) return "the result does not parse: " + error->message;
  if (auto wrong = check_instructions(before.document(), after.document(), fixes, step)) return wrong;
  if (auto wrong = check_comments(before.document(), after.document(), fixes, step)) return wrong;
  if (auto wrong = check_sources(before, after)) return wrong;
  return check_runtime(before, after, fixes);
}

}  // namespace drydock::pipeline
