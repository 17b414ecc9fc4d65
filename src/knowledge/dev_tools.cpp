#include "knowledge/dev_tools.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace drydock::knowledge {

namespace {

constexpr DevTool python_tools[] = {
    {"debugpy", "debuggers", "", "", "5678", "github.com/microsoft/debugpy#debugpy-cli-usage"},
    {"ptvsd", "debuggers", "", "", "5678", "github.com/microsoft/ptvsd#readme"},
    {"pydevd pydevd-pycharm", "debuggers", "", "pydevd pydevd_pycharm", "", "pypi.org/project/pydevd-pycharm"},
    {"ipdb pudb pdbpp web-pdb remote-pdb", "debuggers", "", "ipdb pudb pdb web_pdb remote_pdb", "",
     "pypi.org/project/ipdb"},
    {"pytest pytest-* coverage nose nose2 tox nox hypothesis", "test runners", "py.test", "", "",
     "docs.pytest.org; tox.wiki; nox.thea.codes"},
    {"black isort autopep8 yapf autoflake", "formatters", "", "", "", "black.readthedocs.io; pycqa.github.io/isort"},
    {"flake8 flake8-* pylint pylint-* ruff pycodestyle pydocstyle pyflakes bandit mypy pyright", "linters", "dmypy", "",
     "",
     "flake8.pycqa.org; docs.astral.sh/ruff; mypy.readthedocs.io"},
    {"pre-commit", "linters", "", "", "", "pre-commit.com"},
    {"ipython bpython ptpython", "interactive shells", "", "IPython bpython ptpython", "", "ipython.readthedocs.io"},
    {"watchdog hupper", "watchers of sources", "watchmedo", "", "", "github.com/gorakhargosh/watchdog#shell-utilities"},
    {"django-debug-toolbar", "debug pages", "", "debug_toolbar", "", "django-debug-toolbar.readthedocs.io"},
    {"pip-tools", "tools for the requirements", "pip-compile pip-sync", "piptools", "", "pip-tools.readthedocs.io"},
};

// Names of Debian, Alpine and Fedora alike.
constexpr DevTool system_tools[] = {
    {"vim vim-tiny vim-nox vim-gtk3 vim-enhanced vim-minimal neovim", "editors", "vim vi nvim", "", "",
     "packages.debian.org, section editors"},
    {"nano emacs emacs-nox joe micro ne mg", "editors", "emacs", "", "", "packages.debian.org, section editors"},
    {"htop iotop glances btop", "monitors", "", "", "", "packages.debian.org, section utils"},
    // Not less: psql, git and the AWS command line start it.
    {"man-db manpages manpages-dev", "manuals", "man", "", "", "packages.debian.org, section doc"},
    {"strace ltrace gdb gdbserver valgrind", "debuggers", "", "", "", "packages.debian.org, section devel"},
    {"tmux screen byobu", "terminal multiplexers", "", "", "", "packages.debian.org, section admin"},
    {"zsh fish", "interactive shells", "", "", "", "packages.debian.org, section shells"},
};

constexpr DevTool node_tools[] = {
    {"nodemon node-dev ts-node-dev", "watchers of sources", "tsnd", "", "", "nodemon.io"},
    {"eslint prettier standard", "linters", "", "", "", "eslint.org; prettier.io"},
    {"jest mocha nyc", "test runners", "", "", "", "jestjs.io; mochajs.org"},
    {"npm-check-updates", "tools for the dependencies", "ncu", "", "", "github.com/raineorshine/npm-check-updates"},
    {"ndb node-inspect", "debuggers", "", "", "9229", "nodejs.org/api/debugger.html"},
};

// By module path; a program is called by the last part of it.
constexpr DevTool go_tools[] = {
    {"github.com/air-verse/air github.com/cosmtrek/air", "watchers of sources", "air", "", "", "github.com/air-verse/air#installation"},
    {"github.com/go-delve/delve/cmd/dlv", "debuggers", "dlv", "", "2345", "github.com/go-delve/delve/tree/master/Documentation/installation"},
    {"github.com/githubnemo/CompileDaemon", "watchers of sources", "CompileDaemon", "", "", "github.com/githubnemo/CompileDaemon"},
    {"github.com/cespare/reflex", "watchers of sources", "reflex", "", "", "github.com/cespare/reflex#installation"},
    {"github.com/mitranim/gow", "watchers of sources", "gow", "", "", "github.com/mitranim/gow"},
    {"github.com/gravityblast/fresh github.com/pilu/fresh", "watchers of sources", "fresh", "", "", "github.com/gravityblast/fresh"},
    {"github.com/oxequa/realize github.com/tockins/realize", "watchers of sources", "realize", "", "", "github.com/oxequa/realize"},
    {"golang.org/x/tools/gopls", "editors' servers", "gopls", "", "", "pkg.go.dev/golang.org/x/tools/gopls"},
    {"github.com/golangci/golangci-lint/cmd/golangci-lint", "linters", "golangci-lint", "", "", "golangci-lint.run"},
    {"honnef.co/go/tools/cmd/staticcheck", "linters", "staticcheck", "", "", "staticcheck.dev"},
    {"gotest.tools/gotestsum", "test runners", "gotestsum", "", "", "github.com/gotestyourself/gotestsum"},
};

// `cargo watch` is the program cargo-watch.
constexpr DevTool cargo_tools[] = {
    {"cargo-watch", "watchers of sources", "watch", "", "", "github.com/watchexec/cargo-watch#install"},
    {"watchexec-cli", "watchers of sources", "watchexec", "", "", "github.com/watchexec/watchexec"},
    {"bacon", "watchers of sources", "", "", "", "dystroy.org/bacon"},
    {"systemfd", "watchers of sources", "", "", "", "github.com/mitsuhiko/systemfd"},
    {"cargo-nextest", "test runners", "nextest", "", "", "nexte.st"},
    {"cargo-tarpaulin", "test runners", "tarpaulin", "", "", "github.com/xd009642/tarpaulin"},
};

constexpr DevTool ruby_tools[] = {
    {"rerun shotgun guard", "watchers of sources", "", "", "", "github.com/alexch/rerun; github.com/rtomayko/shotgun; github.com/guard/guard"},
    {"foreman", "starters of several programs", "bin/dev", "", "", "github.com/ddollar/foreman"},
    {"mailcatcher", "mail servers for development", "", "", "1080 1025", "mailcatcher.me"},
    {"rubocop rubocop-*", "linters", "", "", "", "docs.rubocop.org"},
    {"solargraph ruby-lsp", "editors' servers", "", "", "", "solargraph.org; shopify.github.io/ruby-lsp"},
    {"debug byebug ruby-debug-ide", "debuggers", "rdbg rdebug-ide", "", "", "github.com/ruby/debug"},
};

constexpr DevTool php_tools[] = {
    {"xdebug", "debuggers", "", "", "9003", "xdebug.org/docs/install"},
    {"pcov", "test runners", "", "", "", "github.com/krakjoe/pcov"},
};

// hub.docker.com/_/php, "How to install more PHP extensions"; github.com/mlocati/docker-php-extension-installer
constexpr ExtensionCommand extension_commands[] = {
    {"pecl", "install"},
    {"docker-php-ext-enable", ""},
    {"install-php-extensions", ""},
};

std::span<const DevTool> tools_of(std::string_view id) {
  if (id == "pecl") return php_tools;
  const PackageManager *row = manager(id);
  if (row == nullptr) return {};
  if (row->kind == ManagerKind::system) return system_tools;
  if (Words("pip uv").contains(id)) return python_tools;
  if (Words("npm yarn pnpm").contains(id)) return node_tools;
  if (id == "go") return go_tools;
  if (id == "cargo") return cargo_tools;
  if (id == "gem") return ruby_tools;
  return {};
}

bool names(Words packages, std::string_view package) {
  for (std::string_view name : packages)
    if (name.ends_with('*') ? package.starts_with(name.substr(0, name.size() - 1)) : package == name) return true;
  return false;
}

}  // namespace

std::string_view plugin_host(std::string_view package) {
  const std::string_view host = package.substr(0, package.find('-'));
  const bool plugin = host.size() < package.size() && std::any_of(std::begin(python_tools), std::end(python_tools),
                                                                  [&](const DevTool &tool) {
    return tool.packages.contains(host) && !tool.packages.contains(package) && names(tool.packages, package);
  });
  return plugin ? host : "";
}

const DevTool *dev_tool(std::string_view manager, std::string_view package) {
  for (const DevTool &tool : tools_of(manager))
    if (names(tool.packages, package)) return &tool;
  return nullptr;
}

bool installs_programs(std::string_view manager) { return Words("go cargo gem").contains(manager); }

const ExtensionCommand *extension_command(std::string_view program) {
  const auto found = std::find_if(std::begin(extension_commands), std::end(extension_commands), [&](const ExtensionCommand &row) { return row.program == program; });
  return found == std::end(extension_commands) ? nullptr : &*found;
}

std::string_view module_of(const DevTool &tool, std::string_view package) {
  auto module = tool.modules.begin();
  for (std::string_view name : tool.packages) {
    if (module == tool.modules.end()) return "";
    if (name == package) return *module;
    ++module;
  }
  return "";
}

}  // namespace drydock::knowledge
