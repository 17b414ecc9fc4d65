#include "passes/support/django_start.hpp"

#include <algorithm>

#include "knowledge/python_servers.hpp"
#include "model/path.hpp"
#include "model/python_tokens.hpp"
#include "passes/support/python_project.hpp"

namespace drydock::passes {

namespace {

using knowledge::PythonFramework;
using knowledge::PythonInterface;

constexpr PythonFramework django[] = {
    {"", "Django", PythonInterface::wsgi, "", "docs.djangoproject.com/en/stable/howto/deployment/wsgi"},
    {"", "Django", PythonInterface::asgi, "", "docs.djangoproject.com/en/stable/howto/deployment/asgi"},
};

// The text that an assignment at the top level gives a name; "" where it gives none, or something else.
std::string assigned_text(std::string_view source, std::string_view name) {
  const auto statements = model::python_statements(source);
  std::string text;
  if (!statements) return text;
  for (const model::PythonStatement &statement : *statements) {
    const auto &tokens = statement.tokens;
    if (tokens.size() == 3 && tokens[0].is(name) && tokens[1].is("=") &&
        tokens[2].kind == model::PythonToken::Kind::text) text = tokens[2].text;
  }
  return text;
}

// `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")`
std::string settings_default(std::string_view source) {
  const auto statements = model::python_statements(source);
  if (!statements) return "";
  std::string found;
  for (const model::PythonStatement &statement : *statements)
    for (std::size_t i = 0; i + 2 < statement.tokens.size(); ++i)
      if (statement.tokens[i].text == "DJANGO_SETTINGS_MODULE" && statement.tokens[i + 1].is(",") &&
          statement.tokens[i + 2].kind == model::PythonToken::Kind::text) {
        if (!found.empty() && found != statement.tokens[i + 2].text) return "";
        found = statement.tokens[i + 2].text;
      }
  return found;
}

std::string as_path(std::string module) {
  std::replace(module.begin(), module.end(), '.', '/');
  return module;
}

std::optional<std::string> module_text(const PythonFiles &files, const std::string &root, const std::string &module) {
  auto text = files.text(model::path_below(root, as_path(module) + ".py"));
  if (!text) text = files.text(model::path_below(root, as_path(module) + "/__init__.py"));
  return text;
}

// The object that a setting, or the module in the project's own folder, says.
FoundApplication object_of(const PythonFiles &files, const std::string &root, const std::string &settings, bool asgi) {
  const std::string kind = asgi ? "asgi" : "wsgi";
  const std::string text = module_text(files, root, settings).value_or("");
  std::string dotted = assigned_text(text, asgi ? "ASGI_APPLICATION" : "WSGI_APPLICATION");
  for (std::string folder = settings; dotted.empty() && folder.find('.') != std::string::npos;) {
    folder.erase(folder.rfind('.'));
    if (files.text(model::path_below(root, as_path(folder) + "/" + kind + ".py")))
      dotted = folder + "." + kind + ".application";
  }
  const std::size_t dot = dotted.rfind('.');
  if (dot == std::string::npos)
    return Obstacle{"application-not-found", "no " + kind + ".py is found beside the settings " + settings};
  PythonApplication found{root, dotted.substr(0, dot), dotted.substr(dot + 1), false, &django[asgi ? 1 : 0]};
  const auto module = files.module(root, found.module);
  if (!module)
    return Obstacle{"application-not-found", "the module of " + dotted + ", which the settings name, is not found"};
  const std::vector<std::string> names = module->names();
  if (std::find(names.begin(), names.end(), found.object) == names.end())
    return Obstacle{"application-not-found", found.module + " has no " + found.object};
  return found;
}

// `8000`, `0.0.0.0:8000`, `0:8000`
std::optional<Address> address_of(const std::string &operand) {
  if (operand.empty()) return Address{"127.0.0.1", "8000", false};
  const std::size_t colon = operand.rfind(':');
  if (operand.starts_with("${") && operand.find(':') == operand.find(":-")) return std::nullopt;
  if (colon == std::string::npos) return Address{"127.0.0.1", operand, false};
  Address address{operand.substr(0, colon), operand.substr(colon + 1), true};
  if (address.host == "0") address.host = "0.0.0.0";
  if (address.host.starts_with('[') && address.host.ends_with(']'))
    address.host = address.host.substr(1, address.host.size() - 2);
  return address;
}

// `DEBUG = True`, as a new project has it.
bool shows_debug_pages(std::string_view settings) {
  const auto statements = model::python_statements(settings);
  return statements && std::any_of(statements->begin(), statements->end(), [](const model::PythonStatement &statement) {
    const auto &tokens = statement.tokens;
    return tokens.size() == 3 && tokens[0].is("DEBUG") && tokens[1].is("=") && tokens[2].is("True");
  });
}

// What the framework serves itself in development, and nothing does in production.
std::string note_on_static_files(const PythonProject &project) {
  if (project.has("whitenoise"))
    return "the static files are there: `manage.py collectstatic` runs before the start, or in the build";
  return "something in front of the container serves the static files, which runserver did itself";
}

}  // namespace

CommandAnswer plan_django(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                          const std::vector<std::string> &words) {
  if (words.size() < 2 || !knowledge::is_django_server(words[1])) return std::nullopt;
  std::string operand;
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (!words[i].starts_with('-') && operand.empty()) operand = words[i];
    else if (!knowledge::runserver_switches().contains(words[i]))
      return Obstacle{"runserver-option", words[1] + " is told " + words[i] +
                      ", for which the production server has another form"};
  }
  const auto files = model.context() != nullptr ? PythonFiles::of(model, stage) : std::nullopt;
  if (!files)
    return Obstacle{"no-context",
                    "which application runserver starts can't be seen without the build context and a WORKDIR"};
  const std::string root = files->place_of_script(words[0]).root;
  const auto manage = files->text(words[0]);
  if (!manage) return Obstacle{"script-not-found", "no COPY is known to bring " + words[0]};
  const auto environment = model.runtime(stage).environment;
  const auto set = environment.find("DJANGO_SETTINGS_MODULE");
  const std::string settings = set != environment.end() ? set->second : settings_default(*manage);
  if (settings.empty() || settings.starts_with('?'))
    return Obstacle{"settings-unknown", "which settings " + words[0] + " takes is not known"};
  const auto address = address_of(operand);
  if (!address) return Obstacle{"address-unknown", "where runserver listens is computed"};
  const PythonProject project = python_project(model);
  const bool asgi = project.has("channels") || project.has("daphne");
  const FoundApplication found = object_of(*files, root, settings, asgi);
  if (const auto *obstacle = std::get_if<Obstacle>(&found)) return *obstacle;
  const PythonApplication &application = std::get<PythonApplication>(found);
  auto start = python_start(model, stage, place, application, *address);
  auto *production = std::get_if<ProductionStart>(&start);
  if (production == nullptr) return start;
  production->reason = "runserver is for development: it has gone through no security audits or performance tests";
  production->assumptions.push_back(note_on_static_files(project));
  const std::string own = settings_default(module_text(*files, root, application.module).value_or(""));
  const bool others = set == environment.end() && !own.empty() && own != settings;
  if (others)
    production->assumptions.push_back(application.module + " takes the settings " + own + ", where " + words[0] +
                                      " takes " + settings);
  const std::string &used = others ? own : settings;
  if (shows_debug_pages(module_text(*files, root, used).value_or("")))
    production->assumptions.push_back(
        used + " is changed to DEBUG = False: it has True now, which shows errors with their source");
  return start;
}

}  // namespace drydock::passes
