// What a pyproject.toml or a Pipfile says that a project needs, and what only its development does.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace drydock::model {

struct PythonManifest {
  std::set<std::string> names;  // of the distributions that the program needs, normalised
  // Groups of further ones; and extras, which are installed where they are asked for. Optional groups are no part of
  // either.
  std::map<std::string, std::set<std::string>, std::less<>> groups, extras;
  bool old_poetry_groups = false;  // Poetry's dev-dependencies of before 1.2
};

// A text that is no TOML gives what can be read of it.
PythonManifest read_python_manifest(std::string_view text);

}  // namespace drydock::model
