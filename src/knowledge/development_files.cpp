#include "knowledge/development_files.hpp"

#include <algorithm>

namespace drydock::knowledge {

namespace {

constexpr Words mounting = "mount volume";
constexpr Words sources = "code source copy copied copying";

bool holds_any(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

// As cookiecutter-django, pip-tools' own documentation (dev-requirements.txt) and the files of public projects have them.
Words development_name_parts() { return "dev develop development local test tests testing debug lint"; }
Words production_name_parts() { return "prod production"; }
Words plain_manifest_names() { return "requirements base common"; }

// docs.pytest.org (conftest.py); nox.thea.codes; docs.pyinvoke.org; fabfile.org; setuptools.pypa.io
Words development_sources() { return "conftest.py noxfile.py tasks.py fabfile.py setup.py"; }

// As comments of development Dockerfiles have it.
bool speaks_of_mounted_sources(std::string_view comment) { return holds_any(comment, mounting) &&
  holds_any(comment, sources); }

bool speaks_of_development(std::string_view comment) { return holds_any(comment, "development debug"); }

}  // namespace drydock::knowledge
