// Sources: `pip install --help` and `pip wheel --help` of pip 20 to 25; "Environment variables" in pip's user guide;
// the manuals of CPython, Flask, Django and gunicorn.
#include "knowledge/pip_options.hpp"

namespace drydock::knowledge {

namespace {

// clang-format off
constexpr PipOption options[] = {
    // name                        value  fetches places
    {"-r",                         true,  true,  false},
    {"--requirement",              true,  true,  false},
    {"-c",                         true,  true,  false},
    {"--constraint",               true,  true,  false},
    {"-i",                         true,  true,  false},
    {"--index-url",                true,  true,  false},
    {"--extra-index-url",          true,  true,  false},
    {"--trusted-host",             true,  true,  false},
    {"--no-binary",                true,  true,  false},
    {"--only-binary",              true,  true,  false},
    {"--prefer-binary",            false, true,  false},
    {"--pre",                      false, true,  false},
    {"--no-deps",                  false, true,  false},
    {"--require-hashes",           false, true,  false},
    {"--no-build-isolation",       false, true,  false},
    {"--use-pep517",               false, true,  false},
    {"--no-cache-dir",             false, true,  false},
    {"--no-cache",                 false, true,  false},
    {"--cache-dir",                true,  true,  false},
    {"--timeout",                  true,  true,  false},
    {"--default-timeout",          true,  true,  false},
    {"--retries",                  true,  true,  false},
    {"--proxy",                    true,  true,  false},
    {"--cert",                     true,  true,  false},
    {"--client-cert",              true,  true,  false},
    {"--use-feature",              true,  true,  false},
    {"--use-deprecated",           true,  true,  false},
    {"--progress-bar",             true,  true,  false},
    {"--no-input",                 false, true,  false},
    {"--exists-action",            true,  true,  false},
    {"--quiet",                    false, true,  true},
    {"-q",                         false, true,  true},
    {"-qq",                        false, true,  true},
    {"--verbose",                  false, true,  true},
    {"-v",                         false, true,  true},
    {"-vv",                        false, true,  true},
    {"-vvv",                       false, true,  true},
    {"--no-color",                 false, true,  true},
    {"--disable-pip-version-check", false, true, true},
    // Wheels are fetched anew and put in by file: what these ask for happens anyway.
    {"-U",                         false, false, false},
    {"--upgrade",                  false, false, false},
    {"--upgrade-strategy",         true,  false, false},
    {"-I",                         false, false, true},
    {"--ignore-installed",         false, false, true},
    {"--force-reinstall",          false, false, true},
    {"--no-compile",               false, false, true},
    {"--compile",                  false, false, true},
    {"--no-warn-script-location",  false, false, true},
    {"--no-warn-conflicts",        false, false, true},
    {"--root-user-action",         true,  false, true},
    {"--break-system-packages",    false, false, true},
    {"--user",                     false, false, true},
};
// clang-format on

// python-poetry.org/docs/configuration, virtualenvs.create; pipenv.pypa.io, `pipenv install --system`; docs.astral.sh/uv,
// "Using arbitrary Python environments".
constexpr SystemInstall system_installs[] = {
    {"poetry", "POETRY_VIRTUALENVS_CREATE=false", "virtualenvs.create false", ""},
    {"pipenv", "PIPENV_SYSTEM=1", "", "--system"},
    {"uv", "UV_SYSTEM_PYTHON=1", "", "--system"},
};

}  // namespace

std::span<const PipOption> pip_options() { return options; }

const PipOption *pip_option(std::string_view name) {
  for (const PipOption &row : options)
    if (row.name == name) return &row;
  return nullptr;
}

Words pip_own_packages() { return "pip setuptools wheel"; }

Words pip_indifferent_options() {
  return "--no-cache-dir --no-cache --cache-dir --timeout --default-timeout --retries --progress-bar --no-input --exists-action "
         "--quiet -q -qq --verbose -v -vv -vvv --no-color --disable-pip-version-check --prefer-binary";
}

Words python_managers() { return "poetry pipenv uv"; }

const SystemInstall *system_install(std::string_view manager) {
  for (const SystemInstall &row : system_installs)
    if (row.manager == manager) return &row;
  return nullptr;
}

bool makes_environments(std::string_view name) { return Words("venv virtualenv").contains(name); }

// The build back ends on the Python package index, and what their users' setup scripts import.
Words python_build_helpers() {
  return "cffi cmake cython extension-helpers flit-core hatchling mesonpy meson-python ninja numpy packaging pbr poetry-core pybind11 "
         "scikit-build scikit-build-core setuptools-rust setuptools-scm maturin torch versioneer";
}

Words pip_hidden_settings() {
  return "PIP_CONFIG_FILE PIP_REQUIREMENT PIP_CONSTRAINT PIP_EDITABLE PIP_FIND_LINKS PIP_NO_INDEX PIP_TARGET PIP_PREFIX "
         "PIP_ROOT PIP_USER PIP_SRC PIP_WHEEL_DIR PIP_PYTHON PYTHONUSERBASE PYTHONHOME VIRTUAL_ENV";
}

}  // namespace drydock::knowledge
