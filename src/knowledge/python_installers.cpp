#include "knowledge/python_installers.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr GroupInstaller installers[] = {
    {"poetry", "install sync", "--only main", "--no-dev", "1.2", "--without", "--no-dev --only --without --only-root",
     "--all-groups",
     "--with -E --extras", "", "python-poetry.org/docs/cli/#install; python-poetry.org/blog/announcing-poetry-1.2.0a1"},
    {"pipenv", "install sync", "", "", "", "", "", "-d --dev", "", "",
     "pipenv.pypa.io/en/latest/commands.html#install"},
    {"uv", "sync", "--no-dev", "", "", "", "--no-dev --only-group --no-default-groups --no-group", "--all-groups --dev",
     "--group --extra", "dev", "docs.astral.sh/uv/reference/cli/#uv-sync"},
    {"pdm", "install sync", "--prod", "", "", "", "--prod --production --no-default", "-d --dev", "-G --group --with",
     "",
     "pdm-project.org/en/latest/reference/cli/#install"},
};

}  // namespace

// As cookiecutter templates, and the documentation of the managers, name them.
Words development_groups() { return "dev develop development test tests testing lint linting typing docs doc ci qa debug"; }

const GroupInstaller *group_installer(std::string_view manager) {
  const auto found = std::find_if(std::begin(installers), std::end(installers),
                                  [&](const GroupInstaller &row) { return row.manager == manager; });
  return found == std::end(installers) ? nullptr : &*found;
}

}  // namespace drydock::knowledge
