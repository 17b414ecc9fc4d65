#include "passes/support/node_output.hpp"

#include <algorithm>

#include "passes/support/node_builds.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;

// A path of the project without `./` in front and `/` behind.
std::string clean(std::string_view path) { return absolute_path("/", path).substr(1); }

std::string stem_of(std::string_view path) { return std::string(path.substr(0, path.rfind('.'))); }

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(path.substr(0, slash == std::string_view::npos ? 0 : slash));
}

bool lies_in(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

// What the configuration of the compiler says; the one that it extends says the rest.
struct CompilerOptions {
  std::string output, root;
  bool emits = true, reads_json = false;
  std::optional<std::vector<std::string>> included; // folders and files
  std::vector<std::string> excluded, files;
};

std::vector<std::string> texts_of(const model::Json *list) {
  std::vector<std::string> result;
  if (list != nullptr)
    for (const model::Json &element : list->elements) result.push_back(element.text);
  return result;
}

// The part of a pattern in front of its first wildcard, as far as it is a folder: `src/**/*` is src.
std::string head_of(std::string_view pattern) {
  const std::string path = clean(pattern);
  const std::size_t wildcard = path.find_first_of("*?");
  return wildcard == std::string::npos ? path : folder_of(path.substr(0, wildcard));
}

bool read_options(const NodeScripts &scripts, const std::string &name, CompilerOptions &options, int depth) {
  const auto text = scripts.file(name);
  const auto json = text ? read_commented_json(*text) : std::nullopt;
  if (!json || depth > 3) return false;
  if (const model::Json *base = json->get("extends"); base != nullptr && base->text.starts_with('.')) {
    std::string path = clean(base->text);
    if (!path.ends_with(".json")) path += ".json";
    read_options(scripts, path, options, depth + 1);
  }
  if (const model::Json *compiler = json->get("compilerOptions")) {
    if (const model::Json *value = compiler->get("outDir")) options.output = clean(value->text);
    if (const model::Json *value = compiler->get("rootDir")) options.root = value->text;
    if (const model::Json *value = compiler->get("noEmit")) options.emits = value->text != "true";
    if (const model::Json *value = compiler->get("resolveJsonModule")) options.reads_json = value->text == "true";
  }
  if (const model::Json *list = json->get("include")) {
    options.included.emplace();
    for (const std::string &pattern : texts_of(list)) options.included->push_back(head_of(pattern));
  }
  if (const model::Json *list = json->get("exclude")) options.excluded = texts_of(list);
  if (const model::Json *list = json->get("files")) options.files = texts_of(list);
  return true;
}

bool is_excluded(const CompilerOptions &options, std::string_view file) {
  for (const std::string &pattern : options.excluded) {
    const std::size_t star = pattern.rfind('*');
    if (pattern.starts_with("**/") && star != std::string::npos && star > 3 && file.ends_with(pattern.substr(star + 1)))
      return true;
    if (!pattern.starts_with("*") && lies_in(file, head_of(pattern))) return true;
  }
  return lies_in(file, options.output);
}

// The folder that all files lie in which the compiler takes.
std::string common_folder(const NodeScripts &scripts, const CompilerOptions &options) {
  std::optional<std::string> common;
  for (const std::string &file : scripts.sources()) {
    if (!file.ends_with(".ts") && !file.ends_with(".tsx") && !file.ends_with(".mts") && !file.ends_with(".cts"))
      continue;
    const bool included =
        !options.included || std::any_of(options.included->begin(), options.included->end(),
                                         [&](const std::string &head) { return lies_in(file, head); });
    if (!included || is_excluded(options, file)) continue;
    if (!common) common = folder_of(file);
    while (!lies_in(file, *common)) common = folder_of(*common);
  }
  return common.value_or("");
}

std::string compiled_ending(std::string_view source) {
  if (source.ends_with(".mts")) return ".mjs";
  return source.ends_with(".cts") ? ".cjs" : ".js";
}

} // namespace

std::optional<model::Json> read_commented_json(std::string_view text) {
  std::string plain;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      plain += c;
      if (c == '\\' && i + 1 < text.size())
        plain += text[++i];
      else if (c == '"')
        quoted = false;
    } else if (text.substr(i, 2) == "//") {
      i = std::min(text.find('\n', i), text.size()) - 1;
    } else if (text.substr(i, 2) == "/*") {
      const std::size_t end = text.find("*/", i + 2);
      if (end == std::string_view::npos) return std::nullopt;
      i = end + 1;
    } else {
      if (c == '}' || c == ']') {
        const std::size_t last = plain.find_last_not_of(" \t\r\n");
        if (last != std::string::npos && plain[last] == ',') plain.erase(last, 1);
      }
      quoted = c == '"';
      plain += c;
    }
  }
  return model::read_json_object(plain);
}

std::variant<std::string, Obstacle> compiled_file(const NodeScripts &scripts, const std::string &written) {
  const std::string source = clean(written), &main = scripts.manifest()->main;
  const std::string name = stem_of(base_name(source));
  const Obstacle unknown{"output-unknown", "where the build puts what it makes of " + source + " is not known"};
  // `main` says it, where it is no source itself.
  const bool main_is_it = !main.empty() && stem_of(base_name(main)) == name && !scripts.file(main) &&
                          !clean(main).ends_with(".ts") && main.find('/') != std::string::npos;
  std::string configuration = "tsconfig.json";
  // Without a script `build`, the compiler itself is asked.
  bool by_compiler = !scripts.manifest()->scripts.contains("build") && scripts.depends_on("typescript");
  for (const NodeCommand &command : build_commands(scripts)) {
    by_compiler |= command.program() == "tsc" || command.program() == "nest";
    if (const auto project = command.option("-p --project -b --build");
        command.program() == "tsc" && project && !project->empty())
      configuration = clean(*project);
    if (command.program() == "nest" && scripts.file("tsconfig.build.json")) configuration = "tsconfig.build.json";
    if (command.program() == "tsc" && command.option("--outDir --outdir --rootDir --rootdir")) return unknown;
  }
  if (!configuration.ends_with(".json")) configuration += "/tsconfig.json";
  CompilerOptions options;
  if (!by_compiler || !read_options(scripts, configuration, options, 0) || options.output.empty() || !options.emits)
    return main_is_it ? std::variant<std::string, Obstacle>(clean(main)) : unknown;
  // package.json beside src belongs to the program, and moves the common folder up.
  if (options.root.empty() && options.reads_json &&
      (scripts.mentions("../package.json'") || scripts.mentions("../package.json\""))) {
    if (main_is_it) return clean(main);
    return unknown;
  }
  const std::string root = options.root.empty() ? common_folder(scripts, options) : clean(options.root);
  if (!lies_in(source, root)) return unknown;
  const std::string file =
      absolute_path("/" + options.output,
                    stem_of(source).substr(root.empty() ? 0 : root.size() + 1) + compiled_ending(source))
          .substr(1);
  if (main_is_it && clean(main) != file && clean(main) + ".js" != file) return unknown;
  return file;
}

} // namespace drydock::passes
