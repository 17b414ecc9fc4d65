#include "verify/libraries.hpp"

#include <fnmatch.h>

#include <set>
#include <sstream>

namespace drydock::verify {

namespace {

std::string folder_of(const std::string &path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

// $ORIGIN, and what ld.so(8) knows beside it.
std::string expanded(std::string folder, const std::string &user) {
  for (const char *name : {"$ORIGIN", "${ORIGIN}"})
    for (std::size_t at; (at = folder.find(name)) != std::string::npos;)
      folder.replace(at, std::string(name).size(), "/" + folder_of(user));
  for (const char *name : {"$LIB", "${LIB}"})
    for (std::size_t at; (at = folder.find(name)) != std::string::npos;)
      folder.replace(at, std::string(name).size(), "lib");
  return folder;
}

}  // namespace

Libraries::Libraries(const FileTree &tree, const std::string &library_path) : tree_(tree) {
  std::istringstream folders(library_path);
  for (std::string folder; std::getline(folders, folder, ':');)
    if (!folder.empty()) searched_first_.push_back(folder);
  read_configuration("etc/ld.so.conf", 0);
  for (const std::string &path : tree.texts_below("etc/ld-musl-")) {
    std::istringstream lines(tree.text(path));
    for (std::string line; std::getline(lines, line);) {
      std::istringstream parts(line);
      for (std::string folder; std::getline(parts, folder, ':');) searched_.push_back(folder);
    }
  }
  // ld.so(8) and musl's default.
  for (const char *folder : {"lib", "usr/lib", "lib64", "usr/lib64", "usr/local/lib"}) searched_.emplace_back(folder);
}

void Libraries::read_configuration(const std::string &path, int depth) {
  if (depth > 4) return;
  std::istringstream lines(tree_.text(path));
  for (std::string line; std::getline(lines, line);) {
    line = line.substr(0, line.find('#'));
    std::istringstream words(line);
    std::string word, pattern;
    if (!(words >> word)) continue;
    if (word != "include") {
      searched_.push_back(word);
      continue;
    }
    while (words >> pattern) {
      if (pattern.starts_with('/')) pattern.erase(0, 1);
      else pattern = "etc/" + pattern;
      for (const std::string &text : tree_.texts_below("etc/ld.so.conf"))
        if (text != path && ::fnmatch(pattern.c_str(), text.c_str(), FNM_PATHNAME) == 0)
          read_configuration(text, depth + 1);
    }
  }
}

std::string Libraries::find(const std::string &name, const std::string &user, const ElfFile &file) const {
  const auto fits = [&](const std::string &path) -> std::string {
    const auto real = tree_.resolve(path);
    const FileEntry *entry = real ? tree_.find(*real) : nullptr;
    const bool found =
        entry != nullptr && entry->elf && entry->elf->bits == file.bits && entry->elf->machine == file.machine;
    return found ? *real : "";
  };
  if (name.find('/') != std::string::npos) return fits(name);
  std::vector<std::string> folders;
  for (const std::string &folder : file.search) folders.push_back(expanded(folder, user));
  for (const std::vector<std::string> *more : {&searched_first_, &searched_})
    folders.insert(folders.end(), more->begin(), more->end());
  for (const std::string &folder : folders)
    if (std::string found = fits(folder + "/" + name); !found.empty()) return found;
  return "";
}

std::vector<MissingLibrary> Libraries::missing(const std::string &path) const {
  std::vector<MissingLibrary> result;
  std::set<std::string> seen{path};
  std::vector<std::string> open{path};
  // A library's own search path holds for those that it loads in turn (RPATH); the loader also takes what is loaded
  // already. Both are met by giving the libraries below the folders of the file that began.
  const FileEntry *first = tree_.find(path);
  if (first == nullptr || !first->elf) return result;
  while (!open.empty()) {
    const std::string user = open.back();
    open.pop_back();
    ElfFile file = *tree_.find(user)->elf;
    if (user == path && !file.interpreter.empty() && !tree_.resolve(file.interpreter))
      result.push_back({path, file.interpreter});
    if (user != path)
      for (const std::string &folder : first->elf->search) file.search.push_back(expanded(folder, path));
    for (const std::string &name : file.needed) {
      const std::string found = find(name, user, file);
      if (found.empty()) result.push_back({user, name});
      else if (seen.insert(found).second) open.push_back(found);
    }
  }
  return result;
}

}  // namespace drydock::verify
