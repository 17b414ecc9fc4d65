#include "model/cargo.hpp"

#include <algorithm>

#include "model/path.hpp"

namespace drydock::model {

namespace {

struct Manifest {
  std::string name;                       // of the package, "" where the manifest is a workspace's alone
  std::vector<std::pair<std::string, std::string>> binaries;  // [[bin]]: name and path
  std::vector<std::string> members, default_members;
  bool workspace = false;
  bool automatic = true;  // autobins
};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

// All strings of a value that is one or a list of them.
std::vector<std::string> strings_in(std::string_view value) {
  std::vector<std::string> result;
  for (std::size_t at = value.find_first_of("\"'"); at != std::string_view::npos; at = value.find_first_of("\"'", at)) {
    const std::size_t end = value.find(value[at], at + 1);
    if (end == std::string_view::npos) break;
    result.emplace_back(value.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return result;
}

Manifest read_manifest(std::string_view text) {
  Manifest manifest;
  std::string table;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = trimmed(text.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      table = std::string(line.substr(0, line.find_last_of(']') + 1));
      if (table == "[[bin]]") manifest.binaries.emplace_back();
      manifest.workspace |= table == "[workspace]";
      continue;
    }
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string key(trimmed(line.substr(0, equals)));
    std::string value(trimmed(line.substr(equals + 1)));
    // A list may go on over several lines.
    while (value.starts_with('[') && value.find(']') == std::string::npos && begin < text.size()) {
      end = std::min(text.find('\n', begin), text.size());
      std::string_view more = text.substr(begin, end - begin);
      value += more.substr(0, more.find('#'));
      begin = end + 1;
    }
    const std::vector<std::string> found = strings_in(value);
    if (table == "[package]" && key == "name" && !found.empty()) manifest.name = found[0];
    if (table == "[package]" && key == "autobins") manifest.automatic = value.find("false") == std::string::npos;
    if (table == "[workspace]" && key == "members") manifest.members = found;
    if (table == "[workspace]" && key == "default-members") manifest.default_members = found;
    if (table == "[[bin]]" && !found.empty()) {
      if (key == "name") manifest.binaries.back().first = found[0];
      if (key == "path") manifest.binaries.back().second = found[0];
    }
  }
  return manifest;
}

std::string joined(std::string_view folder, std::string_view name) {
  return context_path(folder.empty() ? std::string(name) : std::string(folder) + "/" + std::string(name));
}

void add(std::vector<std::string> &names, std::string_view name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

// Of one package: what [[bin]] lists, and what lies where Cargo looks by itself.
void add_package(const Context &context, std::string_view folder, const Manifest &manifest,
                 std::vector<std::string> &names) {
  bool main_is_named = false;
  for (const auto &[name, path] : manifest.binaries) {
    add(names, name);
    main_is_named |= path == "src/main.rs" || path == "./src/main.rs";
  }
  if (!manifest.automatic) return;
  if (context.has_file(joined(folder, "src/main.rs")) && !main_is_named) add(names, manifest.name);
  const std::string programs = joined(folder, "src/bin");
  for (const std::string &file : context.matches(programs)) {
    const std::string_view below = std::string_view(file).substr(programs.size() + 1);
    const bool named = std::any_of(manifest.binaries.begin(), manifest.binaries.end(),
                                   [&](const auto &binary) { return joined(folder, binary.second) == file; });
    if (named) continue;
    if (below.find('/') == std::string_view::npos && below.ends_with(".rs"))
      add(names, below.substr(0, below.size() - 3));
    else if (below.ends_with("/main.rs")) add(names, below.substr(0, below.find('/')));
  }
}

}  // namespace

std::optional<std::vector<std::string>> cargo_programs(const Context &context, std::string_view folder) {
  const auto text = context.read(joined(folder, "Cargo.toml"));
  if (!text) return std::nullopt;
  const Manifest manifest = read_manifest(*text);
  std::vector<std::string> names;
  if (!manifest.name.empty()) add_package(context, folder, manifest, names);
  // In a workspace's own package `cargo build` builds that alone, unless it says otherwise.
  const bool all = manifest.workspace && (manifest.name.empty() || !manifest.default_members.empty());
  if (!all) return names;
  for (const std::string &member : manifest.default_members.empty() ? manifest.members : manifest.default_members) {
    std::vector<std::string> folders;
    if (member.find('*') == std::string::npos) {
      folders.push_back(joined(folder, member));
    } else {
      for (const std::string &file : context.matches(joined(folder, member)))
        if (file.ends_with("/Cargo.toml")) folders.emplace_back(folder_of(file));
    }
    for (const std::string &path : folders) {
      const auto own = context.read(joined(path, "Cargo.toml"));
      if (!own) return std::nullopt;
      add_package(context, path, read_manifest(*own), names);
    }
  }
  return names;
}

std::vector<std::string> locked_crates(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t at = text.find("\nname = \""); at != std::string_view::npos; at = text.find("\nname = \"", at + 1)) {
    const std::size_t begin = at + 9;
    names.emplace_back(text.substr(begin, text.find('"', begin) - begin));
  }
  return names;
}

}  // namespace drydock::model
