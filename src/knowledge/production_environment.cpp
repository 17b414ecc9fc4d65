#include "knowledge/production_environment.hpp"

#include <algorithm>
#include <iterator>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

enum class Turn {
  mode,      // development's names become `production`
  off,       // a switch that is on goes off, in the spelling that it has
  leaves,    // the variable is of use to development alone
};

struct Row {
  std::string_view name;
  Turn turn;
  Words development;          // values that turn; of switches the table below has them
  std::string_view production;
  std::string_view why;
  std::string_view source;
};

constexpr Words development_modes = "development dev develop local debug";

constexpr Row rows[] = {
    {"NODE_ENV", Turn::mode, development_modes, "production", "packages leave out what only development needs",
     "nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production"},
    {"APP_ENV", Turn::mode, development_modes, "production", "the framework then serves cached, without its debug pages",
     "laravel.com/docs/configuration#environment-configuration"},
    {"FLASK_ENV", Turn::mode, development_modes, "production", "development turns on the debugger, which runs code that anyone sends",
     "flask.palletsprojects.com/en/2.2.x/config/#ENV"},
    {"FLASK_DEBUG", Turn::off, {}, {}, "the debugger runs code that anyone sends",
     "flask.palletsprojects.com/en/stable/config/#DEBUG"},
    {"DJANGO_DEBUG", Turn::off, {}, {}, "debug pages show settings and source",
     "docs.djangoproject.com/en/stable/ref/settings/#debug"},
    {"DEBUG", Turn::off, {}, {}, "debug pages show settings and source",
     "docs.djangoproject.com/en/stable/ref/settings/#debug"},
    {"APP_DEBUG", Turn::off, {}, {}, "debug pages show settings and source",
     "laravel.com/docs/configuration#debug-mode"},
    {"RAILS_ENV", Turn::mode, development_modes, "production", "development compiles and reloads with each request",
     "guides.rubyonrails.org/configuring.html#rails-environment-settings"},
    {"RACK_ENV", Turn::mode, development_modes, "production", "development shows errors with their source",
     "sinatrarb.com/configuration.html (environment)"},
    {"MIX_ENV", Turn::mode, development_modes, "prod", "development builds without optimisation, and reloads",
     "hexdocs.pm/mix/Mix.html#module-environments"},
    {"ASPNETCORE_ENVIRONMENT", Turn::mode, "Development development Local", "Production", "development shows errors with their source",
     "learn.microsoft.com/aspnet/core/fundamentals/environments"},
    {"DOTNET_ENVIRONMENT", Turn::mode, "Development development Local", "Production", "development shows errors with their source",
     "learn.microsoft.com/aspnet/core/fundamentals/environments"},
    {"GIN_MODE", Turn::mode, "debug", "release", "debug prints each route and request", "pkg.go.dev/github.com/gin-gonic/gin#section-readme"},
    {"DOTNET_USE_POLLING_FILE_WATCHER", Turn::leaves, {}, {}, "only a watcher of sources reads it",
     "learn.microsoft.com/dotnet/core/tools/dotnet-watch"},
    {"DOTNET_WATCH_RESTART_ON_RUDE_EDIT", Turn::leaves, {}, {}, "only a watcher of sources reads it",
     "learn.microsoft.com/dotnet/core/tools/dotnet-watch"},
    {"DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER", Turn::leaves, {}, {}, "only a watcher of sources reads it",
     "learn.microsoft.com/dotnet/core/tools/dotnet-watch"},
    {"XDEBUG_MODE", Turn::leaves, {}, {}, "only the debugger reads it", "xdebug.org/docs/all_settings#mode"},
    {"XDEBUG_CONFIG", Turn::leaves, {}, {}, "only the debugger reads it", "xdebug.org/docs/all_settings"},
    {"PHP_IDE_CONFIG", Turn::leaves, {}, {}, "only the debugger reads it", "www.jetbrains.com/help/phpstorm/debugging-a-php-cli-script.html"},
    {"CHOKIDAR_USEPOLLING", Turn::leaves, {}, {}, "only a watcher of sources reads it", "github.com/paulmillr/chokidar#readme"},
    {"CHOKIDAR_INTERVAL", Turn::leaves, {}, {}, "only a watcher of sources reads it", "github.com/paulmillr/chokidar#readme"},
    {"WATCHPACK_POLLING", Turn::leaves, {}, {}, "only a watcher of sources reads it", "github.com/webpack/watchpack#readme"},
    {"FAST_REFRESH", Turn::leaves, {}, {}, "only the development server reads it",
     "create-react-app.dev/docs/advanced-configuration"},
    {"WDS_SOCKET_HOST", Turn::leaves, {}, {}, "only the development server reads it",
     "create-react-app.dev/docs/advanced-configuration"},
    {"WDS_SOCKET_PORT", Turn::leaves, {}, {}, "only the development server reads it",
     "create-react-app.dev/docs/advanced-configuration"},
    {"PYTHONASYNCIODEBUG", Turn::leaves, {}, {}, "it slows every program down to find mistakes",
     "docs.python.org/3/using/cmdline.html#envvar-PYTHONASYNCIODEBUG"},
    {"PYTHONDEVMODE", Turn::leaves, {}, {}, "it slows every program down to find mistakes",
     "docs.python.org/3/using/cmdline.html#envvar-PYTHONDEVMODE"},
    {"WATCHFILES_FORCE_POLLING", Turn::leaves, {}, {}, "only a watcher of sources reads it", "watchfiles.helpmanual.io/api/watch"},
    {"UVICORN_RELOAD", Turn::leaves, {}, {}, "only a watcher of sources reads it", "uvicorn.org/settings"},
    {"STREAMLIT_SERVER_RUN_ON_SAVE", Turn::leaves, {}, {}, "only a watcher of sources reads it",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"PYDEVD_DISABLE_FILE_VALIDATION", Turn::leaves, {}, {}, "only the debugger reads it", "github.com/microsoft/debugpy#readme"},
};

// On, and off in the same spelling.
struct Switch {
  std::string_view on, off;
};
constexpr Switch switches[] = {{"1", "0"}, {"true", "false"}, {"True", "False"}, {"TRUE", "FALSE"}, {"on", "off"},
                               {"yes", "no"}, {"y", "n"}};

struct Default {
  std::string_view language;
  EnvironmentDefault value;
};

// Of the others each framework has its own, and the file says by its start command which one it is.
constexpr Default defaults[] = {
    {"node", {"NODE_ENV", "production", "packages leave out what only development needs, and cache what they render"}},
};

}  // namespace

std::optional<EnvironmentTurn> production_turn(std::string_view name, std::string_view value) {
  const Row *row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) { return r.name == name; });
  if (row == std::end(rows)) return std::nullopt;
  switch (row->turn) {
    case Turn::mode:
      if (!row->development.contains(value)) return std::nullopt;
      // Symfony's own short names stay short.
      if (name == "APP_ENV" && value == "dev") return EnvironmentTurn{"prod", row->why};
      return EnvironmentTurn{std::string(row->production), row->why};
    case Turn::off: {
      const Switch *found = std::find_if(std::begin(switches), std::end(switches), [&](const Switch &s) { return s.on == value; });
      if (found == std::end(switches)) return std::nullopt;
      return EnvironmentTurn{std::string(found->off), row->why};
    }
    case Turn::leaves: return EnvironmentTurn{std::nullopt, row->why};
  }
  return std::nullopt;
}

bool is_development_mode(std::string_view name) { return development_modes.contains(name); }

// docs.npmjs.com/cli/v10/commands/npm-install (omit), classic.yarnpkg.com/lang/en/docs/cli/install, pnpm.io/cli/install
bool read_by_installs(std::string_view name) { return name == "NODE_ENV"; }

std::optional<EnvironmentDefault> production_default(std::string_view language) {
  const Default *row = std::find_if(std::begin(defaults), std::end(defaults), [&](const Default &d) { return d.language == language; });
  return row == std::end(defaults) ? std::nullopt : std::optional(row->value);
}

}  // namespace drydock::knowledge
