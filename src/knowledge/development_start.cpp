#include "knowledge/development_start.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr Words debugpy_values = "--listen --connect --log-to --parent-session-pid --adapter-access-token";

constexpr Words rerun_values = "-d --dir -p --pattern -i --ignore -s --signal -w --wait -n --name";

constexpr DevelopmentRunner runners[] = {
    {"debugpy", "python -m debugpy", "python", debugpy_values, false, "a debugger", "github.com/microsoft/debugpy#debugpy-cli-usage", "5678"},
    {"debugpy", "python3 -m debugpy", "python3", debugpy_values, false, "a debugger", "github.com/microsoft/debugpy#debugpy-cli-usage", "5678"},
    {"debugpy", "debugpy", "python", debugpy_values, false, "a debugger", "github.com/microsoft/debugpy#debugpy-cli-usage", "5678"},
    {"ptvsd", "python -m ptvsd", "python", "--host --port --log-dir", false, "a debugger", "github.com/microsoft/ptvsd#readme", "5678"},
    {"watchmedo", "watchmedo auto-restart", "",
     "-d --directory -p --pattern --patterns -i --ignore-patterns --interval --signal --kill-after --debounce-interval --timeout",
     false, "a watcher of sources", "github.com/gorakhargosh/watchdog#shell-utilities"},
    {"watchfiles", "watchfiles", "", "--filter --ignore-paths --args --target-type --sigint-timeout --grace-period", true,
     "a watcher of sources", "watchfiles.helpmanual.io/cli"},
    {"rerun", "rerun", "", rerun_values, false, "a watcher of sources", "github.com/alexch/rerun#options"},
    {"rerun", "bundle exec rerun", "bundle exec", rerun_values, false, "a watcher of sources", "github.com/alexch/rerun#options"},
    {"reflex", "reflex", "", "-r --regex -R --inverse-regex -g --glob -G --inverse-glob --substitute -d --decoration", false,
     "a watcher of sources", "github.com/cespare/reflex#usage"},
    {"gow", "gow", "go", "-e -r -w -i", false, "a watcher of sources", "github.com/mitranim/gow#usage"},
    {"watchexec", "watchexec", "",
     "-w --watch -e --exts -f --filter -i --ignore -d --debounce -s --signal --stop-signal --stop-timeout --shell --workdir --project-origin",
     false, "a watcher of sources", "github.com/watchexec/watchexec/blob/main/doc/watchexec.1.md"},
};

constexpr DevelopmentOption options[] = {
    {"uvicorn", "--reload", false, "it watches the sources", "uvicorn.org/settings/#development"},
    {"uvicorn", "--reload-dir", true, "it watches the sources", "uvicorn.org/settings/#development"},
    {"uvicorn", "--reload-include", true, "it watches the sources", "uvicorn.org/settings/#development"},
    {"uvicorn", "--reload-exclude", true, "it watches the sources", "uvicorn.org/settings/#development"},
    {"uvicorn", "--reload-delay", true, "it watches the sources", "uvicorn.org/settings/#development"},
    {"gunicorn", "--reload", false, "it watches the sources", "docs.gunicorn.org/en/stable/settings.html#reload"},
    {"gunicorn", "--reload-engine", true, "it watches the sources", "docs.gunicorn.org/en/stable/settings.html#reload-engine"},
    {"gunicorn", "--reload-extra-file", true, "it watches the sources",
     "docs.gunicorn.org/en/stable/settings.html#reload-extra-files"},
    {"hypercorn", "--reload", false, "it watches the sources", "hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"},
    {"hypercorn", "--debug", false, "it shows errors with their source",
     "hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"},
    {"sanic", "--dev", false, "it watches the sources and shows errors", "sanic.dev/en/guide/running/development.html"},
    {"sanic", "--debug", false, "it shows errors with their source", "sanic.dev/en/guide/running/development.html"},
    {"sanic", "--auto-reload", false, "it watches the sources", "sanic.dev/en/guide/running/development.html"},
    {"streamlit", "--server.runOnSave", true, "it watches the sources",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"streamlit", "--server.fileWatcherType=auto", false, "it watches the sources",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"streamlit", "--server.fileWatcherType=poll*", false, "it watches the sources",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"streamlit", "--server.headless=false", false, "it waits for a browser on the same screen",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"streamlit", "--global.developmentMode", true, "it serves the front end's own development server",
     "docs.streamlit.io/develop/api-reference/configuration/config.toml"},
    {"node", "--inspect*", false, "it opens a port to whoever wants to run code", "nodejs.org/api/cli.html#--inspecthostport", "9229"},
    {"node", "--watch", false, "it watches the sources", "nodejs.org/api/cli.html#--watch"},
    {"node", "--watch-path*", false, "it watches the sources", "nodejs.org/api/cli.html#--watch-path"},
    {"node", "--watch-preserve-output", false, "it watches the sources", "nodejs.org/api/cli.html#--watch-preserve-output"},
    {"php", "--watch", false, "it watches the sources", "laravel.com/docs/octane#watching-for-file-changes"},
    {"php", "-dxdebug*", false, "it sets up a debugger", "xdebug.org/docs/all_settings"},
    {"java", "-agentlib:jdwp*", false, "it opens a port to whoever wants to run code",
     "docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html", "5005"},
    {"java", "-Xrunjdwp*", false, "it opens a port to whoever wants to run code",
     "docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html", "5005"},
    {"java", "-Xdebug", false, "it only prepares for a debugger", "docs.oracle.com/en/java/javase/21/docs/specs/man/java.html"},
};

}  // namespace

std::span<const DevelopmentRunner> development_runners() { return runners; }

// github.com/microsoft/debugpy: it asks for it, so that breakpoints in frozen modules work.
bool is_debuggers_option(std::string_view option) { return option == "-Xfrozen_modules=off"; }

const DevelopmentOption *development_option(std::string_view program, std::string_view option) {
  const std::string_view name = option.substr(0, option.find('='));
  const auto found = std::find_if(std::begin(options), std::end(options), [&](const DevelopmentOption &row) {
    if (row.program != program) return false;
    if (row.option.find('=') != std::string_view::npos && !row.option.ends_with('*')) return row.option == option;
    return row.option.ends_with('*') ? option.starts_with(row.option.substr(0, row.option.size() - 1)) : row.option == name;
  });
  return found == std::end(options) ? nullptr : &*found;
}

}  // namespace drydock::knowledge
