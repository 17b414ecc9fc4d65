#include "model/context.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include "knowledge/dockerfile_names.hpp"
#include "model/folder_listing.hpp"
#include "model/glob.hpp"
#include "model/path.hpp"
#include "model/source_pattern.hpp"

namespace drydock::model {
namespace {

bool contains(const std::vector<std::string> &sorted, std::string_view path) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), path);
  return found != sorted.end() && *found == path;
}

void sort_unique(std::vector<std::string> &paths) {
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

}  // namespace

Context::Context(std::vector<std::string> files, Reader read, bool complete, const std::string &dockerfile_name)
    : files_(std::move(files)), read_(std::move(read)), complete_(complete) {
  for (auto &file : files_) file = context_path(file);
  sort_unique(files_);
  const Exists exists_at = [&](const std::string &path) { return contains(files_, path); };
  choose_ignore_file(dockerfile_name, exists_at);
  std::vector<std::string> found;
  std::copy_if(files_.begin(), files_.end(), std::back_inserter(found),
               [](const std::string &path) { return knowledge::is_dockerfile_name(path.substr(path.rfind('/') + 1)); });
  choose_dockerfiles(std::move(found), exists_at);
  IgnoreFile::Walk walk(ignore_);
  std::erase_if(files_, [&](const std::string &path) { return path.empty() || walk.ignores(path); });
}

Context Context::of_folder(const std::string &root, const std::string &dockerfile_name) {
  Context context;
  context.root_ = root;
  context.read_ = [root](std::string_view path) { return read_below(root, path); };
  const Exists exists_at = [&](const std::string &path) { return exists(path_below(root, path)); };
  context.choose_ignore_file(dockerfile_name, exists_at);
  auto listing = list_folder(root, context.ignore_);
  context.files_ = std::move(listing.files);
  context.contentless_ = std::move(listing.contentless);
  context.folders_ = std::move(listing.folders);
  context.choose_dockerfiles(std::move(listing.dockerfiles), exists_at);
  context.complete_ = context.complete_ && listing.complete;
  sort_unique(context.files_);
  sort_unique(context.contentless_);
  sort_unique(context.folders_);
  return context;
}

void Context::choose_ignore_file(const std::string &dockerfile_name, const Exists &exists_at) {
  std::vector<std::string> candidates{".dockerignore"};
  if (!dockerfile_name.empty()) candidates.insert(candidates.begin(), context_path(dockerfile_name + ".dockerignore"));
  for (const auto &candidate : candidates) {
    if (!exists_at(candidate)) continue;
    ignore_path_ = candidate;
    ignore_text_ = read(candidate);
    if (ignore_text_) ignore_ = IgnoreFile(*ignore_text_);
    else complete_ = false;
    return;
  }
}

void Context::choose_dockerfiles(std::vector<std::string> found, const Exists &exists_at) {
  const auto own = [](const std::string &path) { return path + ".dockerignore"; };
  if (ignore_path_.empty() || ignore_path_ == ".dockerignore")
    std::erase_if(found, [&](const std::string &path) { return exists_at(own(path)); });
  else
    std::erase_if(found, [&](const std::string &path) { return own(path) != ignore_path_; });
  dockerfiles_ = std::move(found);
  sort_unique(dockerfiles_);
}

Context Context::with_ignore_text(std::string text) const {
  Context other = *this;
  other.ignore_ = IgnoreFile(text);
  other.ignore_text_ = std::move(text);
  if (other.ignore_path_.empty()) other.ignore_path_ = ".dockerignore";
  for (std::vector<std::string> *paths : {&other.files_, &other.contentless_, &other.folders_}) {
    IgnoreFile::Walk walk(other.ignore_);
    std::erase_if(*paths, [&](const std::string &path) { return walk.ignores(path); });
  }
  return other;
}

Context Context::with_text(const std::string &path, std::string text) const {
  const bool ignores = path == ignore_path_ || (ignore_path_.empty() && path == ".dockerignore");
  Context other = ignores ? with_ignore_text(text) : *this;
  other.read_ = [path, text = std::move(text), others = read_](std::string_view asked) {
    return asked == path ? text : others(asked);
  };
  if (!other.is_ignored(path)) {
    other.files_.push_back(path);
    sort_unique(other.files_);
  }
  return other;
}

Context Context::remembering() const {
  Context other = *this;
  const auto texts = std::make_shared<std::map<std::string, std::optional<std::string>, std::less<>>>();
  other.read_ = [texts, read = read_](std::string_view path) {
    const auto known = texts->find(path);
    return known != texts->end() ? known->second : texts->emplace(path, read(path)).first->second;
  };
  return other;
}

bool Context::has_file(std::string_view path) const {
  const auto clean = context_path(path);
  return contains(files_, clean) && !contains(contentless_, clean);
}

bool Context::has_folder(std::string_view path) const {
  const auto clean = context_path(path);
  if (clean.empty() || contains(folders_, clean)) return true;
  const auto below = clean + "/";
  const auto found = std::lower_bound(files_.begin(), files_.end(), below);
  return found != files_.end() && found->starts_with(below);
}

bool Context::is_ignored(std::string_view path) const { return ignore_.ignores(context_path(path)); }

std::vector<std::string> Context::matches(std::string_view source) const {
  const auto pattern = context_path(source);
  if (pattern.empty()) return files_;
  std::vector<std::string> found;
  if (Glob::has_wildcards(pattern)) {
    SourcePattern matcher(source);
    std::copy_if(files_.begin(), files_.end(), std::back_inserter(found),
                 [&](const std::string &path) { return matcher.matches(path); });
    return found;
  }
  if (contains(files_, pattern)) found.push_back(pattern);
  const auto below = pattern + "/";
  for (auto at = std::lower_bound(files_.begin(), files_.end(), below);
       at != files_.end() && at->starts_with(below); ++at) {
    found.push_back(*at);
  }
  return found;
}

std::optional<std::string> Context::read(std::string_view path) const {
  const auto clean = clean_path(path);
  if (!read_ || clean == ".." || clean.starts_with("../")) return std::nullopt;
  const auto inside = context_path(clean);
  if (inside.empty()) return std::nullopt;
  return read_(inside);
}

}  // namespace drydock::model
