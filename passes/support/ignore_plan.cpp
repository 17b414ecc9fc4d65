#include "passes/support/ignore_plan.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "model/ignore_file.hpp"
#include "model/package_json.hpp"
#include "model/path.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::IgnoreEntry;
using model::Glob;
using model::IgnoreFile;

constexpr std::string_view anywhere = "**/";

// A path that the pattern hides, in the root or in a folder.
std::string probe(std::string_view pattern, std::string_view folder) {
  std::string path(folder);
  bool set = false;
  for (char c : pattern.starts_with(anywhere) ? pattern.substr(anywhere.size()) : pattern) {
    if (c == '[') set = true;
    else if (c == ']') set = false;
    else if (c == '*') path += 'x';
    else if (!set || path.empty() || path.back() == '.' || path.back() == 'y') path += c;
  }
  return path;
}

// The existing file's patterns that take something back, as patterns of their own.
IgnoreFile taken_back(const std::optional<std::string> &text) {
  std::string patterns;
  for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    if (line.starts_with('!')) patterns += std::string(line.substr(1)) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return IgnoreFile(patterns);
}

class Planner {
 public:
  Planner(const model::Context &context, const std::vector<ContextUse> &uses)
      : context_(context), uses_(uses), taken_back_(taken_back(context.ignore_text())) {
    for (const std::string &file : context.files()) {
      std::size_t begin = 0;
      for (std::size_t slash = file.find('/'); slash != std::string::npos; slash = file.find('/', begin)) {
        components_.insert(file.substr(begin, slash - begin));
        begin = slash + 1;
      }
      components_.insert(file.substr(begin));
      root_.insert(file.substr(0, file.find('/')));
    }
    if (context.has_folder(".git")) root_.insert(".git");
  }

  IgnorePlan plan() {
    IgnorePlan plan;
    std::set<std::string_view> patterns;
    for (const IgnoreEntry &entry : knowledge::ignore_entries()) {
      if (!wanted(entry) || patterns.contains(entry.pattern)) continue;
      auto obstacle = obstacle_of(entry);
      if (obstacle && entry.pattern == ".git") repository_is_read_ = true;
      if (obstacle) plan.left_out.push_back(std::move(*obstacle));
      else plan.entries.push_back(&entry);
      patterns.insert(entry.pattern);
    }
    return plan;
  }

 private:
  // Whether something is gained by it: it is for the kind of project, and its files would get into an image.
  bool wanted(const IgnoreEntry &entry) const {
    const bool nested = entry.pattern.starts_with(anywhere);
    const auto gains = [&](const ContextUse &use) { return nested ? !use.folders.empty() : use.copies_whole(); };
    if (std::none_of(uses_.begin(), uses_.end(), gains)) return false;
    if (!entry.markers.empty() && !copies_project(entry)) return false;
    if (!entry.dependency.empty() && !depends_on(entry.dependency)) return false;
    const bool here = matches_something(entry.pattern);
    if (entry.when == IgnoreEntry::When::present ? !here : entry.when == IgnoreEntry::When::absent && here)
      return false;
    if (entry.minor && context_.ignore_text() && !here) return false;
    return here || !is_covered(entry);
  }

  bool matches_something(std::string_view pattern) const {
    const bool nested = pattern.starts_with(anywhere);
    const std::string component(nested ? pattern.substr(anywhere.size()) : pattern);
    const auto &names = nested ? components_ : root_;
    if (!Glob::has_wildcards(component)) return names.contains(component);
    const Glob glob(component, Glob::Dialect::ignore_file);
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) { return glob.matches(name); });
  }

  std::vector<std::string> marker_files(const IgnoreEntry &entry) const {
    std::vector<std::string> found;
    for (std::string_view marker : entry.markers) {
      const Glob glob(std::string(marker), Glob::Dialect::ignore_file);
      for (const std::string &file : context_.files())
        if (glob.matches(base_name(file))) found.push_back(file);
    }
    return found;
  }

  bool copies_project(const IgnoreEntry &entry) const {
    const std::vector<std::string> markers = marker_files(entry);
    return std::any_of(markers.begin(), markers.end(), [&](const std::string &file) {
      return std::any_of(uses_.begin(), uses_.end(), [&](const ContextUse &use) { return use.copies(file); });
    });
  }

  bool depends_on(std::string_view package) const {
    for (const std::string &file : context_.files()) {
      if (base_name(file) != "package.json") continue;
      const auto text = context_.read(file);
      const auto manifest = text ? model::read_package_json(*text) : std::nullopt;
      if (manifest &&
          (manifest->sections.required.contains(package) || manifest->sections.development.contains(package)))
        return true;
    }
    return false;
  }

  // What the ignore file says already, for the root and, where the project has parts, for these.
  bool is_covered(const IgnoreEntry &entry) const {
    const auto ignored = [&](std::string_view folder) {
      const std::string path = probe(entry.pattern, folder);
      return context_.is_ignored(path) || taken_back_.ignores(path);
    };
    if (!ignored("")) return false;
    if (!entry.pattern.starts_with(anywhere)) return true;
    for (const std::string &file : marker_files(entry))
      if (file.find('/') != std::string::npos && !ignored(std::string(model::folder_of(file)) + "/")) return false;
    return true;
  }

  std::optional<Obstacle> obstacle_of(const IgnoreEntry &entry) {
    const std::string name(entry.pattern);
    const IgnoreFile hides(entry.pattern);
    for (const ContextUse &use : uses_) {
      const std::string where = use.dockerfile.empty() ? "the Dockerfile" : use.dockerfile;
      for (const std::string &source : use.named)
        if (hides_source(hides, source))
          return Obstacle{"copied-by-name", name + " stays visible: " + where + " copies " + source};
      if (entry.made_by.empty() || use.makes(entry.made_by, entry.build_words)) continue;
      const std::vector<std::string> markers = marker_files(entry);
      if (std::any_of(markers.begin(), markers.end(), [&](const std::string &file) { return use.copies(file); }))
        return Obstacle{"not-made", name + " stays visible: " + where + " is not seen to make it itself"};
    }
    if (repository_is_read_ && matches_something(entry.pattern))
      return Obstacle{"tracked", name + " stays visible: git, which something here asks, would find its files missing"};
    if (takes_back(hides, entry)) return Obstacle{"taken-back", name + " stays visible: the ignore file takes it back"};
    if (const std::string reader = reader_of(entry); !reader.empty())
      return Obstacle{"may-be-read",
                      name + " stays visible: the build or the application may read it (" + reader + ")"};
    return std::nullopt;
  }

  bool hides_source(const IgnoreFile &hides, const std::string &source) const {
    if (!Glob::has_wildcards(source)) return hides.ignores(source);
    const auto depth = std::count(source.begin(), source.end(), '/');
    for (std::string file : context_.matches(source)) {
      std::size_t end = 0;
      for (std::ptrdiff_t i = 0; i <= depth && end != std::string::npos; ++i)
        end = file.find('/', i == 0 ? 0 : end + 1);
      if (hides.ignores(file.substr(0, end))) return true;
    }
    return false;
  }

  bool takes_back(const IgnoreFile &hides, const IgnoreEntry &entry) const {
    if (taken_back_.empty()) return false;
    if (taken_back_.ignores(probe(entry.pattern, ""))) return true;
    return std::any_of(context_.files().begin(), context_.files().end(),
                       [&](const std::string &file) { return hides.ignores(file) && taken_back_.ignores(file); });
  }

  // A word that says that something reads it; "" where there is none.
  std::string reader_of(const IgnoreEntry &entry) {
    if (entry.readers.empty() && !entry.named_files_are_readers) return "";
    const auto makes = [&](const ContextUse &use) {
      return std::any_of(entry.makers.begin(), entry.makers.end(),
                         [&](std::string_view word) { return use.words.contains(word); });
    };
    if (!entry.makers.empty() && std::all_of(uses_.begin(), uses_.end(), makes)) return "";
    for (std::string_view word : entry.readers)
      if (mentioned(word)) return std::string(word);
    if (entry.named_files_are_readers) {
      const Glob glob(std::string(entry.pattern), Glob::Dialect::ignore_file);
      for (const std::string &name : root_) {
        if (!glob.matches(name)) continue;
        if (mentioned(name)) return name;
        if (const std::string stem = name.substr(0, name.rfind('.')); !stem.empty() && mentioned(stem)) return stem;
      }
    }
    return sources().complete ? "" : "there is too much to look through";
  }

  bool mentioned(std::string_view word) {
    return sources().words.contains(word) ||
           std::any_of(uses_.begin(), uses_.end(), [&](const ContextUse &use) { return use.words.contains(word); });
  }

  const ContextWords &sources() {
    if (!words_) words_ = context_words(context_);
    return *words_;
  }

  const model::Context &context_;
  const std::vector<ContextUse> &uses_;
  IgnoreFile taken_back_;
  std::set<std::string, std::less<>> root_, components_;
  std::optional<ContextWords> words_;
  bool repository_is_read_ = false;
};

}  // namespace

IgnorePlan ignore_plan(const model::Context &context, const std::vector<ContextUse> &uses) {
  IgnorePlan plan = Planner(context, uses).plan();
  // What lies in a folder that is hidden now keeps nothing else visible.
  for (std::size_t known = 0; known < plan.entries.size();) {
    known = plan.entries.size();
    std::string text = context.ignore_text().value_or("") + "\n";
    for (const IgnoreEntry *entry : plan.entries) text += std::string(entry->pattern) + "\n";
    const model::Context hidden = context.with_ignore_text(text);
    const IgnorePlan more = Planner(hidden, uses).plan();
    plan.entries.insert(plan.entries.end(), more.entries.begin(), more.entries.end());
  }
  std::sort(plan.entries.begin(), plan.entries.end());  // as in the table
  return plan;
}

}  // namespace drydock::passes
