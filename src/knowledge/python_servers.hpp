// Python's web frameworks, and the servers that production starts their applications with.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

enum class PythonInterface { wsgi, asgi };

// A class whose objects are applications.
struct PythonFramework {
  std::string_view made_by;     // as imported: "flask.Flask"
  std::string_view name;        // for people
  PythonInterface interface;
  std::string_view attribute;   // that of its object which a server takes; "" for the object itself
  std::string_view source;
};
const PythonFramework *python_framework(std::string_view made_by);

struct PythonServer {
  std::string_view distribution;
  std::string_view program;
  PythonInterface interface;
  // Its arguments; {host}, {port} and {object} stand for what they name.
  Words arguments;
  // Of WSGI servers with processes of their own: how many, as the arguments say it.
  Words processes, one_process;
  std::string_view factory_option;  // in front of an object that is a function to call; "": `module:function()`
  std::string_view path_option;     // names a folder to import from; "" for none
  std::string_view source;
};
// The servers of an interface, the one to choose first.
const PythonServer *python_server(PythonInterface interface, std::string_view distribution);
// What to install where there is none.
const PythonServer &default_python_server(PythonInterface interface);
// Names of the distributions, in the order of choice.
Words python_server_names(PythonInterface interface);

// Distributions that have to run once, not in each process of a server: schedulers.
bool wants_one_process(std::string_view distribution);

// Distributions whose applications need a server of their own kind.
bool has_own_server(std::string_view distribution);

// Options of `flask run` and of `manage.py runserver`, without a value, that a production server has no use for.
Words flask_run_switches();
Words flask_run_values();      // with a value; not host and port
Words runserver_switches();
// Subcommands of manage.py that start a development server.
bool is_django_server(std::string_view subcommand);

// Arguments of uvicorn.run() and the options of the same meaning; "" for those that only development needs.
struct UvicornArgument {
  std::string_view name, option;
};
const UvicornArgument *uvicorn_argument(std::string_view name);
// Arguments of Flask's and Dash's run() that a production server has no use for.
Words flask_run_arguments();

}  // namespace drydock::knowledge
