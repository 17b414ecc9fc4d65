#include "passes/support/split_sources.hpp"

#include <algorithm>
#include <map>

#include "model/path.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

bool opens_name(char c) { return c == '"' || c == '\'' || c == '`' || c == '/' || c == '='; }
bool closes_name(char c) { return c == '"' || c == '\'' || c == '`' || c == '/' || c == ':'; }

// Whether a path in quotes has the name as one of its parts.
bool names_path(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && opens_name(text[at - 1]) && end < text.size() && closes_name(text[end])) return true;
  }
  return false;
}

bool in_test_folder(std::string_view path) {
  for (std::size_t begin = 0; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (end < path.size() && knowledge::is_test_folder(path.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

std::optional<std::string> context_folder(const model::Model &model, const model::Stage &stage, std::size_t before,
                                          std::string_view image_folder) {
  const std::string folder = std::string(image_folder) + (image_folder.ends_with('/') ? "" : "/");
  for (std::size_t i = before; i-- > stage.from + 1;) {
    const auto plan = copy_plan(model, i);
    if (!plan) continue;
    if (!plan->folders.empty() && folder.starts_with(plan->destination)) {
      std::string path = model::path_below(plan->folders.front(), folder.substr(plan->destination.size()));
      if (path.ends_with('/')) path.pop_back();
      if (path.empty() || model.context()->has_folder(path)) return path;
    }
    if (!plan->files.empty() && plan->destination == folder) return std::string(model::folder_of(plan->files.front()));
  }
  return std::nullopt;
}

SplitSources::SplitSources(const model::Model &model, const model::Stage &stage, std::size_t last,
                           const knowledge::CompiledLanguage &language)
    : model_(model), stage_(stage), language_(language) {
  for (std::size_t i = stage.from + 1; i <= last && !obstacle_; ++i)
    if (model.document().instructions[i].as<Copy>() != nullptr) add_copy(i);
  read_names();
}

bool SplitSources::is_source(std::string_view file) const {
  const std::size_t dot = file.rfind('.');
  return dot != std::string_view::npos && language_.source_endings.contains(file.substr(dot));
}

void SplitSources::add_source(const std::string &file) {
  if (!is_source(file) || in_test_folder(file) || file.ends_with("_test.go")) return;
  const auto text = model_.context()->read(file);
  if (!text) {
    unread_ = true;
    return;
  }
  // Line by line: those that embed are another matter.
  std::string kept;
  for (std::size_t begin = 0; begin < text->size();) {
    const std::size_t end = std::min(text->find('\n', begin), text->size());
    const std::string_view line = std::string_view(*text).substr(begin, end - begin);
    const bool embeds = std::any_of(language_.embed_marks.begin(), language_.embed_marks.end(),
                                    [&](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
    (embeds ? embeds_ : kept).append(line).append("\n");
    begin = end + 1;
  }
  texts_.push_back(std::move(kept));
}

void SplitSources::add_copy(std::size_t index) {
  const Instruction &instruction = model_.document().instructions[index];
  if (const Flag *from = instruction.flag("from"); from != nullptr) {
    obstacle_ =
        Obstacle{"copy-unclear", "line " + std::to_string(instruction.first_line) +
                                     " copies from another image, and what of it the program needs is not known"};
    return;
  }
  const auto plan = copy_plan(model_, index);
  if (!plan) {
    obstacle_ = Obstacle{"copy-unclear", "line " + std::to_string(instruction.first_line) +
                                             " copies what is not known from the file and its context"};
    return;
  }
  const auto add_entry = [&](Entry entry) {
    const auto same = [&](const Entry &other) { return other.image == entry.image; };
    if (std::none_of(entries_.begin(), entries_.end(), same)) entries_.push_back(std::move(entry));
  };
  const std::vector<std::string> named = named_files(*plan);
  for (std::size_t i = 0; i < plan->files.size(); ++i) {
    add_source(plan->files[i]);
    add_entry({plan->files[i], named[i], false});
  }
  for (const std::string &folder : plan->folders) {
    std::map<std::string, bool> children;
    for (const std::string &file : model_.context()->matches(folder.empty() ? "." : folder)) {
      add_source(file);
      const std::string_view below = std::string_view(file).substr(folder.empty() ? 0 : folder.size() + 1);
      const std::size_t slash = below.find('/');
      children[std::string(below.substr(0, slash))] |= slash != std::string_view::npos;
    }
    // A folder with a name of its own goes as one; the whole context child by child.
    if (!folder.empty() && base_name(plan->destination.substr(0, plan->destination.size() - 1)) == base_name(folder)) {
      add_entry({folder, plan->destination.substr(0, plan->destination.size() - 1), true});
      continue;
    }
    for (const auto &[name, is_folder] : children)
      add_entry({model::path_below(folder, name), model::path_below(plan->destination, name), is_folder});
  }
}

void SplitSources::read_names() {
  const auto add = [&](std::string_view text) { names_.append("\"").append(text).append("\"\n"); };
  for (const std::string &word : start_command(model_, stage_).words) add(word);
  for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
    if (const auto *env = model_.document().instructions[i].as<Env>())
      for (const KeyValue &pair : env->pairs) add(model_.expand(i, pair.value).text);
}

bool SplitSources::mention(std::string_view text) const {
  return any([&](const std::string &source) { return source.find(text) != std::string::npos; });
}

bool SplitSources::quote(std::string_view word) const { return mention("\"" + std::string(word) + "\""); }

bool SplitSources::may_call(std::string_view program) const {
  if (mention(language_.process_mark) || mention(language_.other_process_mark)) return true;
  const auto &files = model_.context()->files();
  return std::any_of(files.begin(), files.end(), [&](const std::string &file) {
    if (!knowledge::is_script(file) || knowledge::is_for_people_or_build(base_name(file))) return false;
    const auto text = model_.context()->read(file);
    return !text || text->find(program) != std::string::npos;
  });
}

bool SplitSources::is_named(std::string_view name) const {
  return names_path(names_, name) || any([&](const std::string &source) { return names_path(source, name); });
}

bool SplitSources::is_embedded(std::string_view name) const { return embeds_.find(name) != std::string::npos; }

bool SplitSources::holds_assets(const Entry &entry) const {
  const auto is_asset = [&](const std::string &file) {
    return !is_source(file) && !in_test_folder(file) && !knowledge::is_for_people_or_build(base_name(file));
  };
  if (!entry.folder) return is_asset(entry.path);
  const std::vector<std::string> files = model_.context()->matches(entry.path);
  return std::any_of(files.begin(), files.end(), is_asset);
}

std::vector<CarriedPath> SplitSources::runtime_files(std::vector<std::string> &left) const {
  std::vector<CarriedPath> result;
  for (const Entry &entry : entries_) {
    const std::string_view name = base_name(entry.path);
    if (knowledge::is_test_folder(name)) continue;
    if (knowledge::is_for_people_or_build(name) && !is_named(name)) continue;
    if (!holds_assets(entry)) continue;
    const std::string stem(name.substr(0, name.rfind('.')));
    const bool settings = !entry.folder && knowledge::is_settings_file(name);
    const bool named = unread_ || is_named(name) || (settings && !stem.empty() && quote(stem)) ||
                       (name == ".env" && mention("dotenv"));
    const bool usual = entry.folder && knowledge::is_asset_folder(name) && !is_embedded(name);
    const std::string end = entry.folder ? "/" : "";
    if (named || usual) result.push_back({entry.image + end, entry.image + end});
    else if (!is_embedded(name)) left.emplace_back(name);
  }
  return result;
}

}  // namespace drydock::passes
