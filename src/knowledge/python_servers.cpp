#include "knowledge/python_servers.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

using enum PythonInterface;

constexpr PythonFramework frameworks[] = {
    {"flask.Flask", "Flask", wsgi, "", "flask.palletsprojects.com/en/stable/deploying"},
    {"apiflask.APIFlask", "APIFlask", wsgi, "", "apiflask.com: a subclass of Flask"},
    {"flask_openapi3.OpenAPI", "Flask", wsgi, "", "luolingchun.github.io/flask-openapi3: a subclass of Flask"},
    {"dash.Dash", "Dash", wsgi, "server", "dash.plotly.com/deployment"},
    {"fastapi.FastAPI", "FastAPI", asgi, "", "fastapi.tiangolo.com/deployment"},
    {"starlette.applications.Starlette", "Starlette", asgi, "", "uvicorn.org/deployment"},
};

constexpr PythonServer servers[] = {
    {"gunicorn", "gunicorn", wsgi, "--bind {host}:{port} {object}", "--workers 4", "--workers 1 --threads 4", "",
     "--pythonpath",
     "docs.gunicorn.org/en/stable/run.html; flask.palletsprojects.com/en/stable/deploying/gunicorn"},
    {"waitress", "waitress-serve", wsgi, "--host={host} --port={port} {object}", "", "", "--call", "",
     "docs.pylonsproject.org/projects/waitress/en/stable/runner.html"},
    {"uvicorn", "uvicorn", asgi, "{object} --host {host} --port {port}", "", "", "--factory", "--app-dir",
     "uvicorn.org/settings"},
    {"daphne", "daphne", asgi, "-b {host} -p {port} {object}", "", "", "", "", "github.com/django/daphne#readme"},
    {"hypercorn", "hypercorn", asgi, "--bind {host}:{port} {object}", "", "", "", "",
     "hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"},
};

constexpr UvicornArgument uvicorn_arguments[] = {
    // uvicorn.org/settings
    {"reload", ""}, {"reload_dirs", ""}, {"reload_includes", ""}, {"reload_excludes", ""}, {"reload_delay", ""},
        {"debug", ""},
    {"host", "--host"}, {"port", "--port"}, {"workers", "--workers"}, {"log_level", "--log-level"},
        {"root_path", "--root-path"},
    {"log_config", "--log-config"}, {"forwarded_allow_ips", "--forwarded-allow-ips"},
        {"timeout_keep_alive", "--timeout-keep-alive"},
    {"factory", "--factory"},
};

}  // namespace

const PythonFramework *python_framework(std::string_view made_by) {
  const auto found = std::find_if(std::begin(frameworks), std::end(frameworks),
                                  [&](const PythonFramework &row) { return row.made_by == made_by; });
  return found == std::end(frameworks) ? nullptr : &*found;
}

const PythonServer *python_server(PythonInterface interface, std::string_view distribution) {
  const auto found = std::find_if(std::begin(servers), std::end(servers), [&](const PythonServer &row) {
    return row.interface == interface && row.distribution == distribution;
  });
  return found == std::end(servers) ? nullptr : &*found;
}

const PythonServer &default_python_server(PythonInterface interface) {
  return *python_server(interface, python_server_names(interface).front());
}

Words python_server_names(PythonInterface interface) {
  return interface == wsgi ? Words("gunicorn waitress") : Words("uvicorn daphne hypercorn");
}

// apscheduler.readthedocs.io/en/3.x/faq.html: one scheduler in each process would run each job that many times.
bool wants_one_process(std::string_view distribution) { return Words("apscheduler flask-apscheduler django-apscheduler").contains(distribution); }

// flask-socketio.readthedocs.io/en/latest/deployment.html: one worker, and that of an asynchronous kind.
bool has_own_server(std::string_view distribution) { return Words("flask-socketio").contains(distribution); }

// flask.palletsprojects.com/en/stable/cli
Words flask_run_switches() {
  return "--debug --no-debug --reload --no-reload --debugger --no-debugger --with-threads --without-threads --eager-loading --lazy-loader "
         "--no-lazy-loading";
}
Words flask_run_values() { return "--extra-files --exclude-patterns"; }

// docs.djangoproject.com/en/stable/ref/django-admin/#runserver
Words runserver_switches() { return "--noreload --nothreading --insecure --nostatic --force-color --no-color --skip-checks --traceback"; }

// django-extensions.readthedocs.io/en/latest/runserver_plus.html
bool is_django_server(std::string_view subcommand) { return Words("runserver runserver_plus").contains(subcommand); }

const UvicornArgument *uvicorn_argument(std::string_view name) {
  const auto found = std::find_if(std::begin(uvicorn_arguments), std::end(uvicorn_arguments),
                                  [&](const UvicornArgument &row) { return row.name == name; });
  return found == std::end(uvicorn_arguments) ? nullptr : &*found;
}

// flask.palletsprojects.com/en/stable/api/#flask.Flask.run; dash.plotly.com/devtools
Words flask_run_arguments() {
  return "debug load_dotenv threaded use_reloader use_debugger use_evalex reloader_type reloader_interval extra_files exclude_patterns "
         "dev_tools_ui dev_tools_hot_reload dev_tools_props_check dev_tools_silence_routes_logging";
}

}  // namespace drydock::knowledge
