#include "verify/subject.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "knowledge/changeable_files.hpp"
#include "model/model.hpp"
#include "model/path.hpp"
#include "parse/parse.hpp"
#include "pipeline/readers.hpp"
#include "verify/file_rules.hpp"

namespace drydock::verify {

namespace {

// The image that the last stage's chain of parents starts from, as a builder takes it.
std::string base_of(const model::Model &model) {
  if (model.stages().empty()) return "";
  const model::Stage *stage = &model.stages().back();
  while (stage->parent) stage = &model.stages()[*stage->parent];
  return stage->scratch || stage->base.is_unknown() ? "" : stage->base.text;
}

// The folders that the stages of the image set as working directory or copy to.
std::vector<std::string> folders_of(const model::Model &model) {
  std::set<std::string> found;
  const auto add = [&](std::string path) {
    while (path.ends_with('/')) path.pop_back();
    if (path.size() > 1 && path.starts_with('/')) found.insert(path.substr(1));
  };
  for (std::optional<std::size_t> at = model.stages().size() - 1; at; at = model.stages()[*at].parent) {
    const model::Stage &stage = model.stages()[*at];
    for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
      const model::Value &folder = model.workdir(i);
      if (!folder.is_unknown()) add(folder.text);
      const Copy *copy = model.document().instructions[i].as<Copy>();
      if (copy == nullptr) continue;
      const model::Value target = model.expand(i, copy->destination);
      if (target.is_unknown()) continue;
      if (target.text.starts_with('/')) add(target.text);
      else if (!folder.is_unknown()) add(folder.text);
    }
  }
  return {found.begin(), found.end()};
}

// What the last stage copies out of another.
std::vector<std::string> carried_by(const model::Model &model) {
  std::vector<std::string> paths;
  if (model.stages().empty()) return paths;
  const model::Stage &last = model.stages().back();
  for (std::size_t i = last.from + 1; i < last.end; ++i) {
    const Instruction &instruction = model.document().instructions[i];
    const Copy *copy = instruction.as<Copy>();
    const Flag *from = instruction.flag("from");
    if (copy == nullptr || from == nullptr || model.stage_named(from->value.value_or(""), last) == nullptr) continue;
    std::string path(copy->destination.text);
    while (path.ends_with('/')) path.pop_back();
    if (path.size() > 1 && path.starts_with('/')) paths.push_back(path.substr(1));
  }
  return paths;
}

// What the stages copy from the context.
std::set<std::string> copied_files(const model::Model &model, const model::Context &context) {
  std::set<std::string> files;
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i) {
    const Instruction &instruction = model.document().instructions[i];
    const Copy *copy = instruction.as<Copy>();
    if (copy == nullptr || instruction.flag("from") != nullptr) continue;
    for (const Word &word : copy->sources) {
      const model::Value source = model.expand(i, word);
      if (source.is_unknown()) continue;
      for (std::string &file : context.matches(source.text)) files.insert(std::move(file));
    }
  }
  return files;
}

// The file to change: one that the Dockerfile names, else the nearest to the root.
std::string file_to_change(const std::set<std::string> &files, std::string_view text, bool manifest) {
  using Rank = std::tuple<bool, std::ptrdiff_t, const knowledge::ChangeableFile *, std::string>;
  std::optional<Rank> best;
  for (const std::string &file : files) {
    const knowledge::ChangeableFile *row = knowledge::changeable_file(file);
    if (row == nullptr || row->manifest != manifest) continue;
    const bool named = manifest && text.find(file) != std::string_view::npos;
    const Rank rank{!named, std::count(file.begin(), file.end(), '/'), row, file};
    if (!best || rank < *best) best = rank;
  }
  return best ? std::get<3>(*best) : "";
}

// What the context showed before and the ignore file hides now, wherever the original puts it.
std::vector<std::string> hidden_files(const model::Context &before, const std::string &ignore_text,
                                      const std::vector<std::string> &folders) {
  const model::Context after = before.with_ignore_text(ignore_text);
  std::set<std::string> hidden;
  if (before.has_folder(".git") && !after.has_folder(".git")) hidden.insert(".git/**");
  for (const std::string &file : before.files()) {
    if (std::binary_search(after.files().begin(), after.files().end(), file)) continue;
    std::size_t end = file.find('/');
    while (end != std::string::npos && after.has_folder(file.substr(0, end))) end = file.find('/', end + 1);
    hidden.insert(end == std::string::npos ? file : file.substr(0, end) + "/**");
  }
  std::vector<std::string> patterns;
  for (const std::string &folder : folders)
    for (const std::string &path : hidden) patterns.push_back(folder + "/" + path);
  return patterns;
}

}  // namespace

Subject subject_of(const std::string &file, const rewrite::Outcome &outcome, const model::Context &context,
                   const model::Mirrors &mirrors, std::optional<std::string> own_ignore_file,
                   std::optional<Version> against) {
  Subject subject;
  subject.file = file;
  subject.context = context.root();
  subject.original = {outcome.before, own_ignore_file, ""};
  subject.rewritten = {outcome.after(), own_ignore_file, ""};
  const rewrite::OtherFile *const ignore_file = outcome.ignore_file();
  if (ignore_file != nullptr) subject.rewritten.ignore = ignore_file->text.text();
  if (against) subject.rewritten = *against;

  const Document before = parse::dockerfile(subject.original.text);
  const Document after = parse::dockerfile(subject.rewritten.text);
  model::Readers readers = pipeline::readers;
  readers.mirrors = &mirrors;
  const model::Model original(before, &context, readers);
  const model::Model rewritten(after, &context, readers);
  subject.original.base = base_of(original);
  subject.rewritten.base = base_of(rewritten);
  std::set<std::string> passes;
  for (const rewrite::AppliedFix &applied : outcome.fixes) {
    passes.insert(applied.fix.pass);
    // One that names a stage counts in a text between the two, and may be of a stage that others copy from.
    for (const rewrite::Difference &difference : applied.fix.differences)
      subject.differences.push_back({difference, !against && !applied.fix.differs_in});
  }
  subject.passes = {passes.begin(), passes.end()};
  subject.another_base = std::any_of(passes.begin(), passes.end(), changes_base) ||
                         (against && subject.original.base != subject.rewritten.base);
  subject.folders = folders_of(original);
  if (ignore_file != nullptr && !against)
    subject.hidden = hidden_files(context, ignore_file->text.text(), subject.folders);
  if (passes.contains("split-stages") && !against) subject.carried = carried_by(rewritten);
  const std::set<std::string> files = copied_files(original, context);
  subject.source_file = file_to_change(files, outcome.before, false);
  subject.manifest_file = file_to_change(files, outcome.before, true);
  return subject;
}

std::optional<std::string> without_syntax_line(const std::string &text) {
  const Document document = parse::dockerfile(text);
  for (const Directive &directive : document.detected) {
    if (directive.name != "syntax") continue;
    // A directive of no meaning, not a plain comment: that would end the directives, and an escape may stand below.
    return std::string(text).replace(directive.line.begin, directive.line.size(), "# withoutsyntax=yes");
  }
  return std::nullopt;
}

}  // namespace drydock::verify
