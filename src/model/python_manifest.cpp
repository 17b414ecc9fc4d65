// Strings, comments and brackets end in TOML as they do in Python, so that the same words can be read; a table's head
// is then a list of names, and a key what stands before the first `=`.
#include "model/python_manifest.hpp"

#include <algorithm>
#include <vector>

#include "model/python_tokens.hpp"
#include "model/requirements.hpp"

namespace drydock::model {

namespace {

using Tokens = std::vector<PythonToken>;

std::string joined(Tokens::const_iterator begin, Tokens::const_iterator end) {
  std::string text;
  for (; begin != end; ++begin) text += begin->text;
  return text;
}

std::string distribution(std::string_view requirement) {
  const std::size_t begin = std::min(requirement.find_first_not_of(' '), requirement.size());
  const std::string_view name = requirement.substr(begin);
  return normalised_distribution(name.substr(0, name.find_first_of("[=<>!~; @(")));
}

// The texts of an array of requirements; not those of tables in it, `{include-group = "test"}`.
std::set<std::string> requirements_in(Tokens::const_iterator begin, Tokens::const_iterator end) {
  std::set<std::string> names;
  int depth = 0;
  for (; begin != end; ++begin) {
    if (begin->is("{")) ++depth;
    if (begin->is("}")) --depth;
    if (begin->kind == PythonToken::Kind::text && depth == 0) names.insert(distribution(begin->text));
  }
  return names;
}

// The part of a table's name between two others: the group in tool.poetry.group.dev.dependencies; "" for another table.
std::string between(const std::string &table, std::string_view before, std::string_view after) {
  if (!table.starts_with(before) || !table.ends_with(after) || table.size() <= before.size() + after.size()) return "";
  return table.substr(before.size(), table.size() - before.size() - after.size());
}

// python-poetry.org/docs/pyproject, docs.astral.sh/uv/concepts/projects/dependencies, pdm-project.org, pipenv.pypa.io
void read_line(const std::string &table, const Tokens &tokens, PythonManifest &manifest,
               std::set<std::string> &optional) {
  const auto sign = std::find_if(tokens.begin(), tokens.end(), [](const PythonToken &token) { return token.is("="); });
  if (sign == tokens.end()) return;
  const std::string key = joined(tokens.begin(), sign);
  const std::string name = normalised_distribution(key.substr(0, key.find('.')));
  const auto add_values = [&](std::set<std::string> &names) { names.merge(requirements_in(sign + 1, tokens.end())); };
  const std::string group = between(table, "tool.poetry.group.", ".dependencies");
  if (table == "tool.poetry.dependencies" || table == "packages") {
    if (name != "python") manifest.names.insert(name);
  } else if (table == "tool.poetry.dev-dependencies" || table == "dev-packages") {
    manifest.groups["dev"].insert(name);
    manifest.old_poetry_groups |= table != "dev-packages";
  } else if (!group.empty()) {
    manifest.groups[group].insert(name);
  } else if (table.starts_with("tool.poetry.group.") && key == "optional" && joined(sign + 1, tokens.end()) == "true") {
    optional.insert(table.substr(std::string_view("tool.poetry.group.").size()));
  } else if (table == "project" && key == "dependencies") {
    add_values(manifest.names);
  } else if (table == "project.optional-dependencies") {
    add_values(manifest.extras[key]);
  } else if (table == "dependency-groups" || table == "tool.pdm.dev-dependencies") {
    add_values(manifest.groups[key]);
  } else if (table == "tool.uv" && key == "dev-dependencies") {
    add_values(manifest.groups["dev"]);
  }
}

}  // namespace

PythonManifest read_python_manifest(std::string_view text) {
  PythonManifest manifest;
  std::set<std::string> optional;
  std::string table;
  for (const PythonStatement &statement : python_statements(text).value_or(std::vector<PythonStatement>())) {
    const Tokens &tokens = statement.tokens;
    if (!tokens[0].is("[")) {
      read_line(table, tokens, manifest, optional);
      continue;
    }
    table = joined(tokens.begin(), tokens.end());
    table = table.substr(table.find_first_not_of('['), table.find(']') - table.find_first_not_of('['));
  }
  for (const std::string &group : optional) manifest.groups.erase(group);
  return manifest;
}

}  // namespace drydock::model
