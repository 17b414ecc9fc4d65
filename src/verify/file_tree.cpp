#include "verify/file_tree.hpp"

#include "verify/digest.hpp"

namespace drydock::verify {

namespace {

// What says where libraries are looked for, and which numbers accounts have.
bool keeps_text(const std::string &path) {
  return path == "etc/passwd" || path.starts_with("etc/ld.so.conf") || path.starts_with("etc/ld-musl-");
}

std::string joined(const std::string &folder, const std::string &name) {
  return folder.empty() ? name : folder + "/" + name;
}

}  // namespace

void FileTree::add(const TarEntry &entry, const std::string &content) {
  FileEntry file;
  const auto other = entry.hard_link ? entries_.find(entry.target) : entries_.end();
  if (other != entries_.end()) file = other->second;
  file.type = entry.type;
  file.mode = entry.type == FileType::link ? 0 : entry.mode;
  file.owner = entry.owner;
  file.group = entry.group;
  file.has_capabilities = entry.has_capabilities;
  if (!entry.hard_link) {
    file.size = entry.type == FileType::file ? entry.size : 0;
    file.target = entry.target;
    if (entry.type == FileType::file) {
      file.content = sha256(content);
      file.elf = read_elf(content);
    }
    if (file.elf) {
      file.loaded = file.elf->loaded.empty() ? "" : sha256(file.elf->loaded);
      file.elf->loaded = {};
    }
    if (keeps_text(entry.path)) texts_[entry.path] = content;
  }
  entries_[entry.path] = std::move(file);
}

const FileEntry *FileTree::find(const std::string &path) const {
  const auto found = entries_.find(path);
  return found == entries_.end() ? nullptr : &found->second;
}

std::optional<std::string> FileTree::resolve(const std::string &path) const {
  std::string done, rest = path;
  for (int links = 0; links < 40;) {
    while (rest.starts_with('/')) rest.erase(0, 1);
    if (rest.empty()) return done;
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string name = rest.substr(0, slash);
    rest.erase(0, slash);
    if (name == ".") continue;
    if (name == "..") {
      const std::size_t last = done.rfind('/');
      done = last == std::string::npos ? "" : done.substr(0, last);
      continue;
    }
    const std::string next = joined(done, name);
    const FileEntry *entry = find(next);
    if (entry == nullptr) return std::nullopt;
    if (entry->type != FileType::link) {
      done = next;
      continue;
    }
    ++links;
    if (entry->target.starts_with('/')) done.clear();
    rest = entry->target + "/" + rest;
  }
  return std::nullopt;
}

std::string FileTree::text(const std::string &path) const {
  const auto found = texts_.find(path);
  return found == texts_.end() ? "" : found->second;
}

std::vector<std::string> FileTree::texts_below(const std::string &prefix) const {
  std::vector<std::string> paths;
  for (const auto &[path, text] : texts_)
    if (path.starts_with(prefix)) paths.push_back(path);
  return paths;
}

}  // namespace drydock::verify
