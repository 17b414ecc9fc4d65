#include "model/project_files.hpp"

#include <algorithm>

#include "ir/text.hpp"
#include "model/path.hpp"
#include "model/xml_text.hpp"

namespace drydock::model {

namespace {

constexpr auto none = std::string_view::npos;

// Calls `visit` with each line, trimmed, comments and empty lines left out.
template <typename Visit>
void for_each_line(std::string_view text, const Visit &visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    if (!line.empty() && line[0] != '#') visit(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_word_character(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                c == '_' || c == '-'; }

// Whether `word` stands in the text with no letter beside it.
bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != none; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    const std::size_t end = at + word.size();
    if (begins && (end >= text.size() || !is_word_character(text[end]))) return true;
  }
  return false;
}

// Whether a line sets the key: `key = …`, alone or inside an inline table.
bool sets_key(std::string_view line, std::string_view key) {
  for (std::size_t at = line.find(key); at != none; at = line.find(key, at + 1)) {
    const bool begins = at == 0 || !is_word_character(line[at - 1]);
    const std::string_view rest = trim(line.substr(at + key.size()));
    if (begins && rest.starts_with('=') && !rest.starts_with("==")) return true;
  }
  return false;
}

bool is_file_address(std::string_view line) { return line.find("file:") != none || line.find("${") != none; }

// The texts in single or double quotes.
std::vector<std::string> quoted_texts(std::string_view line) {
  std::vector<std::string> result;
  for (std::size_t at = line.find_first_of("\"'"); at != none; at = line.find_first_of("\"'", at + 1)) {
    const std::size_t end = line.find(line[at], at + 1);
    if (end == none) break;
    result.emplace_back(line.substr(at + 1, end - at - 1));
    at = end;
  }
  return result;
}

// The values of an attribute of all elements of a name.
std::vector<std::string> attributes(std::string_view text, std::string_view element, std::string_view attribute) {
  const std::string open = "<" + std::string(element), name = std::string(attribute) + "=\"";
  std::vector<std::string> result;
  for (std::size_t at = text.find(open); at != none; at = text.find(open, at + 1)) {
    if (is_word_character(text[std::min(at + open.size(), text.size() - 1)])) continue;
    const std::string_view tag = text.substr(at, text.find('>', at) - at);
    const std::size_t begin = tag.find(name);
    if (begin == none) continue;
    const std::size_t value = begin + name.size();
    result.emplace_back(tag.substr(value, tag.find('"', value) - value));
  }
  return result;
}

std::string with_slashes(std::string path) {
  std::replace(path.begin(), path.end(), '\\', '/');
  return path;
}

}  // namespace

Gemfile read_gemfile(std::string_view text) {
  Gemfile result;
  const auto needs = [&](std::string_view what) {
    if (result.obstacle.empty()) result.obstacle = std::string(what);
  };
  for_each_line(text, [&](std::string_view line) {
    if (has_word(line, "gemspec")) return needs("gemspec");
    if (has_word(line, "path") && (line.find("path:") != none || line.find(":path") != none ||
        line.starts_with("path ")))
      return needs("a gem in a folder of the project (path)");
    if (has_word(line, "eval_gemfile") || has_word(line, "instance_eval")) return needs("eval_gemfile");
    if (has_word(line, "require") || has_word(line, "require_relative") || has_word(line, "load")) {
      if (line.starts_with("require") || line.starts_with("load")) return needs("Ruby code of the project (require)");
    }
    // `ruby file: ".ruby-version"`, `ruby File.read(".ruby-version").strip`: one plain name, and it is copied too.
    if (line.find("file:") != none || line.find("File.") != none || line.find("IO.") != none ||
        line.find("Dir") != none) {
      const auto names = quoted_texts(line);
      const bool reads = line.find("file:") != none || line.find("File.read") != none;
      if (!reads || names.empty() || line.find("__") != none || line.find("join") != none ||
          line.find("expand") != none)
        return needs("Ruby code that looks for files");
      result.files.push_back(clean_path(names.front()));
    }
    if (line.find('`') != none || line.find("system(") != none || line.find("%x") != none)
      return needs("Ruby code that runs programs");
  });
  return result;
}

bool locks_local_gems(std::string_view lock) {
  bool found = false;
  for_each_line(lock, [&](std::string_view line) { found |= line == "PATH"; });
  return found;
}

Pyproject read_pyproject(std::string_view text) {
  Pyproject result;
  std::string table;
  const auto needs = [&](std::string_view what) {
    if (result.obstacle.empty()) result.obstacle = std::string(what);
  };
  for_each_line(text, [&](std::string_view line) {
    if (line.starts_with('[') && line.find('=') == none && line.find(']') != none &&
        line.find_first_of("\"',") == none) {
      const std::size_t begin = line.find_first_not_of('['), end = line.find(']');
      table = std::string(line.substr(begin, end - begin));
      if (table.starts_with("tool.uv.workspace")) needs("workspace members");
      if (table == "build-system") result.package = true;
      if (table.find("dynamic-versioning") != none) needs("a version that git tells");
      return;
    }
    const bool dependencies = table.find("dependencies") != none || table.starts_with("tool.uv") ||
        table == "project" ||
                              table.find("dependency-groups") != none;
    if (table == "project" && sets_key(line, "dynamic")) result.dynamic = true;
    if ((table == "tool.poetry" && sets_key(line, "package-mode")) ||
        (table == "tool.uv" && sets_key(line, "package"))) {
      if (line.find("false") != none) result.package_mode_off = true;
      if (table == "tool.uv" && line.find("true") != none) result.package = true;
    }
    if (!dependencies) return;
    if (is_file_address(line)) needs("a dependency at a local path");
    if (table != "project" && (sets_key(line, "path") || sets_key(line, "file") || sets_key(line, "workspace")))
      needs("a dependency at a local path");
    if (table == "tool.uv" && (sets_key(line, "find-links") || sets_key(line, "find_links"))) needs("find-links");
  });
  return result;
}

std::string pipfile_obstacle(std::string_view text) {
  std::string obstacle, table;
  for_each_line(text, [&](std::string_view line) {
    if (line.starts_with('[')) table = std::string(line);
    else if (table.find("packages") != none && (sets_key(line, "path") || sets_key(line, "file") ||
                                                is_file_address(line)))
      obstacle = "a package at a local path";
  });
  return obstacle;
}

std::string mix_obstacle(std::string_view text) {
  std::string obstacle;
  for_each_line(text, [&](std::string_view line) {
    for (const std::string_view word : {"apps_path:", "path:", "in_umbrella:", "File.", "Code.", "System.cmd",
                                        "System.shell", ":os.cmd", "Path."})
      if (obstacle.empty() && line.find(word) != none && line.find("elixirc_paths") == none)
        obstacle = std::string(word);
  });
  return obstacle;
}

GoModule read_go_mod(std::string_view text) {
  GoModule result;
  std::string block;
  for_each_line(text, [&](std::string_view line) {
    line = trim(line.substr(0, line.find("//")));
    if (line.empty()) return;
    if (line == ")") return block.clear();
    const std::string_view word = line.substr(0, line.find_first_of(" \t("));
    if (line.ends_with('(')) {
      block = std::string(word);
      return;
    }
    const std::string_view directive = block.empty() ? word : std::string_view(block);
    if (directive == "require") result.requires_modules = true;
    const std::size_t arrow = line.find("=>");
    if (directive != "replace" || arrow == none) return;
    const std::string_view target = trim(line.substr(arrow + 2));
    result.replaces_by_folder |= target.starts_with('.') || target.starts_with('/');
  });
  return result;
}

Pom read_pom(std::string_view xml) {
  const std::string text = without_xml_comments(xml);
  Pom result;
  result.modules = elements(text, "module");
  const auto parents = elements(text, "parent");
  if (!parents.empty()) {
    const auto paths = elements(parents.front(), "relativePath");
    const bool none_in_project = parents.front().find("<relativePath/>") != none ||
        parents.front().find("<relativePath />") != none;
    if (!none_in_project) result.parent = paths.empty() ? "../pom.xml" : paths.front();
  }
  for (const std::string &module : result.modules)
    if (module.find("${") != none) result.obstacle = "a module whose name is computed";
  for (const std::string_view mark : {"<systemPath>", "<extension>", "file:", "<exists>", "<missing>"})
    if (text.find(mark) != none) result.obstacle = "the project's pom has " + std::string(mark);
  return result;
}

MsbuildFile read_msbuild(std::string_view xml) {
  const std::string text = without_xml_comments(xml);
  MsbuildFile result;
  for (const std::string &path : attributes(text, "ProjectReference",
                                            "Include")) result.references.push_back(with_slashes(path));
  for (const std::string &path : attributes(text, "Import", "Project")) result.imports.push_back(with_slashes(path));
  for (const auto *paths : {&result.references, &result.imports})
    for (const std::string &path : *paths)
      if (path.find("$(") != std::string::npos || path.find('*') != std::string::npos)
        result.obstacle = "the path " + path + " is computed";
  if (text.find("RestoreSources") != std::string::npos || text.find("<Exec ") != std::string::npos)
    result.obstacle = "it changes how it is restored";
  return result;
}

std::vector<std::string> solution_projects(std::string_view text) {
  std::vector<std::string> result;
  for (const std::string &path : attributes(text, "Project", "Path")) result.push_back(with_slashes(path));
  for_each_line(text, [&](std::string_view line) {
    if (!line.starts_with("Project(")) return;
    for (const std::string &value : quoted_texts(line))
      if (value.ends_with("proj")) result.push_back(with_slashes(value));
  });
  return result;
}

bool has_local_source(std::string_view nuget_config) {
  const std::string text = without_xml_comments(nuget_config);
  const std::size_t begin = text.find("<packageSources"), end = text.find("</packageSources");
  if (begin == none || end == none) return false;
  const auto sources = attributes(std::string_view(text).substr(begin, end - begin), "add", "value");
  return std::any_of(sources.begin(), sources.end(), [](const std::string &value) {
    return value.find("://") == std::string::npos;
  });
}

std::optional<std::vector<std::string>> pnpm_workspaces(std::string_view text) {
  std::vector<std::string> result;
  bool inside = false, understood = true;
  for_each_line(text, [&](std::string_view line) {
    if (line.starts_with("- ") && inside) {
      std::string_view item = trim(line.substr(2));
      if (const auto texts = quoted_texts(item); !texts.empty()) result.push_back(texts.front());
      else result.emplace_back(trim(item.substr(0, item.find(" #"))));
    } else if (!line.starts_with("- ")) {
      inside = line.starts_with("packages:");
      if (inside && line != "packages:") understood = false;
    }
  });
  if (!understood) return std::nullopt;
  return result;
}

}  // namespace drydock::model
