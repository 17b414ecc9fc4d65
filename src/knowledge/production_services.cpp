#include "knowledge/production_services.hpp"

#include <algorithm>
#include <iterator>

#include "knowledge/interpreters.hpp"

namespace drydock::knowledge {

namespace {

struct Listener {
  std::string_view port, name, source;
};

// The ports that each tool takes by itself, or that its manual uses throughout.
constexpr Listener listeners[] = {
    {"5678", "debugpy", "the guide; github.com/microsoft/debugpy#readme"},
    {"9229", "Node's inspector", "nodejs.org/en/learn/getting-started/debugging"},
    {"9230", "Node's inspector", "nodejs.org/api/cluster.html: one more for each worker"},
    {"5005", "Java's debugger", "docs.spring.io/spring-boot/maven-plugin/run.html; docs.gradle.org, Test#setDebug"},
    {"2345", "Delve", "github.com/go-delve/delve, Documentation/cli"},
    {"35729", "LiveReload", "livereload.com/api/protocol"},
    {"24678", "Vite's live updates", "vite.dev/config/server-options#server-hmr, middleware mode"},
};

// github/gitignore of each ecosystem; hub.docker.com/_/ruby for its bundle.
constexpr Words built_folders =
    "node_modules bower_components vendor .venv venv target .next .nuxt .output dist build __pycache__ deps _build bundle "
    ".bundle site-packages";

// docs.docker.com/build/building/multi-stage and docs.docker.com/get-started, where one file serves both.
constexpr Words development_stages = "dev develop development debug local test tests testing";
constexpr Words production_stages = "prod production release runtime runner final deploy";

constexpr Words passing_folders = "tmp temp .tmp .temp cache .cache caches pids run sockets";

// Servers: gunicorn's worker_tmp_dir and the manuals of the others name no files of their own; interpreters write what
// the application tells them to. `hsperfdata` of Java and the diagnostics of .NET lie below /tmp.
constexpr Words quiet_programs = "gunicorn uvicorn hypercorn daphne waitress-serve node java dotnet deno tini dumb-init";

// uvicorn and flask: --reload, --debug; Django: runserver; npm's usual scripts; nodemon, air, watchexec, ts-node-dev,
// tsx watch; Node: --inspect, --watch; debugpy, pdb; webpack-dev-server; dotnet watch.
constexpr Words for_developers =
    "--reload --debug --debugger runserver dev start:dev start:debug develop serve:dev watch nodemon air watchexec "
    "ts-node-dev --inspect --inspect-brk --watch debugpy pdb webpack-dev-server";

constexpr Resources resources = {"1.0", "512M", "0.5", "256M"};    // the guide, Resource Limits
constexpr HealthLimits health_limits = {"10s", "5s", "30s", "3"};  // the guide, Healthchecks

// Of `web-dev` and `web_dev`.
std::string_view last_word(std::string_view name) { return name.substr(name.find_last_of("-_.") + 1); }
std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::string_view development_listener(std::string_view port) {
  const auto *row = std::find_if(std::begin(listeners), std::end(listeners),
                                 [&](const Listener &one) { return one.port == port; });
  return row == std::end(listeners) ? std::string_view() : row->name;
}

bool is_filled_by_build(std::string_view folder) { return built_folders.contains(last_part(folder)); }
bool may_be_lost(std::string_view folder) { return passing_folders.contains(last_part(folder)); }

bool is_development_stage(std::string_view stage) { return development_stages.contains(last_word(stage)); }
bool is_production_stage(std::string_view stage) { return production_stages.contains(last_word(stage)); }

bool writes_below_tmp_alone(std::string_view program) {
  return is_python(program) || is_posix_shell(program) || quiet_programs.contains(last_part(program));
}

bool serves_developers(std::string_view word) {
  return for_developers.contains(last_part(word.substr(0, word.find('='))));
}

const Resources &usual_resources() { return resources; }
const HealthLimits &usual_health_limits() { return health_limits; }

}  // namespace drydock::knowledge
