#include "knowledge/health_checks.hpp"

namespace drydock::knowledge {

namespace {

// Kubernetes' own components (healthz, livez), the guide (health), Spring Boot's and Rails' defaults are not here: they
// depend on more settings than a route does.
constexpr Words paths = "/health /healthz /livez /healthcheck /api/health /api/healthz /_health /ping";

constexpr RouteForm forms[] = {
    {"py", "@app.route(", "flask.palletsprojects.com/quickstart"},
    {"py", "@app.get(", "fastapi.tiangolo.com/tutorial/first-steps; flask since 2.0"},
    {"js mjs cjs ts mts", "app.get(", "expressjs.com/starter/basic-routing"},
    {"go", "http.HandleFunc(", "pkg.go.dev/net/http"},
};

constexpr HealthTool tools[] = {
    {"python", "", "",
     R"json(["python", "-c", "import urllib.request; urllib.request.urlopen('URL', timeout=3)"])json",
     "the guide; docs.python.org/3/library/urllib.request: an error status is raised"},
    {"node", "", "",
     R"json(["node", "-e", "require('http').get('URL', r => process.exit(r.statusCode < 400 ? 0 : 1)).on('error', () => process.exit(1))"])json",
     "nodejs.org/api/http"},
    {"", "alpine", "", R"json(["wget", "-q", "-O", "/dev/null", "URL"])json", "busybox.net, wget: fails where the status is an error"},
    {"", "", "curl", R"json(["curl", "-fsS", "-o", "/dev/null", "URL"])json", "curl(1), --fail"},
};

constexpr Words options = "-p --port -b --bind --http --listen";

}  // namespace

Words health_paths() { return paths; }
std::span<const RouteForm> route_forms() { return forms; }
std::span<const HealthTool> health_tools() { return tools; }
Words port_options() { return options; }

}  // namespace drydock::knowledge
