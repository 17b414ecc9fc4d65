#include "passes/support/flask_start.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "knowledge/python_servers.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view reason = "Flask's own server is meant to be neither secure, nor stable, nor efficient";

// What `flask run` is told, by its options and its environment.
struct FlaskRun {
  std::map<std::string, std::string, std::less<>> values;  // app, host, port
  std::string unknown;                                     // an option that can't be taken along
};

constexpr std::pair<std::string_view, std::string_view> value_options[] = {
    {"--app", "app"}, {"-A", "app"}, {"--host", "host"}, {"-h", "host"}, {"--port", "port"}, {"-p", "port"},
        {"--env-file", ""}, {"-e", ""}};

bool read_options(const Strings &words, FlaskRun &run) {
  bool runs = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string &word = words[at];
    if (word == "run" && !runs) {
      runs = true;
      continue;
    }
    const std::string name = word.substr(0, word.find('='));
    const auto *option = std::find_if(std::begin(value_options), std::end(value_options),
                                      [&](const auto &row) { return row.first == name; });
    if (option != std::end(value_options) && !option->second.empty()) {
      const bool attached = name.size() < word.size();
      if (!attached && at + 1 == words.size()) return false;
      run.values[std::string(option->second)] = attached ? word.substr(name.size() + 1) : words[++at];
    } else if (knowledge::flask_run_values().contains(name)) {
      if (name.size() == word.size()) ++at;
    } else if (!knowledge::flask_run_switches().contains(word)) {
      if (!runs) return false;
      run.unknown = name;
    }
  }
  return runs;
}

// The lines NAME=value of a file that python-dotenv reads.
std::map<std::string, std::string> dotenv(const std::string &text) {
  std::map<std::string, std::string> values;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '"' ||
                             line.back() == '\'')) line.pop_back();
    if (line.starts_with("export ")) line.erase(0, 7);
    const std::size_t sign = line.find('=');
    if (sign == std::string::npos || line.starts_with('#')) continue;
    const std::size_t value = line.find_first_not_of("\"' ", sign + 1);
    if (value != std::string::npos) values[line.substr(0, sign)] = line.substr(value);
  }
  return values;
}

// Of the image's environment, and of the files that Flask reads where python-dotenv is installed: .env before
// .flaskenv.
void read_environment(const model::Model &model, const model::Stage &stage, const PythonFiles &files, FlaskRun &run) {
  std::map<std::string, std::string> environment = model.runtime(stage).environment;
  if (python_project(model).has("python-dotenv"))
    for (const char *file : {".env", ".flaskenv"}) environment.merge(dotenv(files.text(file).value_or("")));
  for (const auto &[variable, value] : {std::pair{"FLASK_APP", "app"}, {"FLASK_RUN_HOST", "host"},
                                        {"FLASK_RUN_PORT", "port"}})
    if (const auto found = environment.find(variable); found != environment.end())
      run.values.emplace(value, found->second);
}

FoundApplication application_of(const PythonFiles &files, const FlaskRun &run) {
  const auto named = run.values.find("app");
  if (named == run.values.end()) {
    for (const char *module : {"wsgi", "app"})
      if (files.module("", module)) return files.search({"", module});
    return Obstacle{"application-not-found",
                    "neither FLASK_APP, wsgi.py nor app.py says which application `flask run` starts"};
  }
  std::string path = named->second, object;
  if (path.starts_with('?') || path.find('$') != std::string::npos)
    return Obstacle{"application-unknown", "which application FLASK_APP names is not known"};
  if (const std::size_t colon = path.find(':'); colon != std::string::npos) {
    object = path.substr(colon + 1);
    path.erase(colon);
  }
  if (object.ends_with("()")) object.erase(object.size() - 2);
  if (object.find('(') != std::string::npos) return Obstacle{"factory-arguments", "FLASK_APP calls " + object +
                                                             ", which gunicorn may read otherwise"};
  const PythonFiles::Place place = files.place_of_import(path);
  return object.empty() ? files.search(place) : files.object(place, object);
}

}  // namespace

std::string argument_text(const model::PythonValue &value) {
  if (value.kind == model::PythonValue::Kind::fixed) return value.text;
  if (value.kind == model::PythonValue::Kind::environment) return "${" + value.variable + ":-" + value.text + "}";
  return "";
}

CommandAnswer plan_flask(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                         const Strings &words) {
  FlaskRun run;
  if (!read_options(words, run)) return std::nullopt;
  if (!run.unknown.empty())
    return Obstacle{"flask-option", "`flask run` is told " + run.unknown +
                    ", for which the production server has another form"};
  const auto files = model.context() != nullptr ? PythonFiles::of(model, stage) : std::nullopt;
  if (!files)
    return Obstacle{"no-context",
                    "which application `flask run` starts can't be seen without the build context and a WORKDIR"};
  read_environment(model, stage, *files, run);
  const FoundApplication found = application_of(*files, run);
  if (const auto *obstacle = std::get_if<Obstacle>(&found)) return *obstacle;
  Address address{"127.0.0.1", "5000", run.values.count("host") > 0};
  if (address.chosen) address.host = run.values["host"];
  if (run.values.count("port") > 0) address.port = run.values["port"];
  if (address.host.starts_with('?') || address.port.starts_with('?'))
    return Obstacle{"address-unknown", "where `flask run` listens is not known"};
  auto start = python_start(model, stage, place, std::get<PythonApplication>(found), address);
  if (auto *production = std::get_if<ProductionStart>(&start)) production->reason = reason;
  return start;
}

CommandAnswer plan_flask_script(const model::Model &model, const model::Stage &stage, const PythonFiles &files,
                                const PythonFiles::Place &at,
                                const ProgramPlace &place, const model::PythonModule &module) {
  const FoundApplication found = files.started(at, module);
  if (const auto *obstacle = std::get_if<Obstacle>(&found))
    return obstacle->condition.empty() ? CommandAnswer() : *obstacle;
  const PythonApplication &application = std::get<PythonApplication>(found);
  if (application.framework->interface != knowledge::PythonInterface::wsgi) return std::nullopt;
  const std::string name = at.module + ".py";
  const bool dash = !application.framework->attribute.empty();
  Address address{"127.0.0.1", dash ? "8050" : "5000", false};
  const auto take = [&](std::string_view argument, const std::vector<model::PythonToken> &tokens) {
    const std::string text = argument_text(module.value(tokens));
    if (argument == "host") address.chosen = true;
    (argument == "host" ? address.host : address.port) = text;
    return !text.empty();
  };
  const model::PythonCall &call = *module.start();
  for (std::size_t i = 0; i < call.positional.size() && i < 2; ++i)
    if (!take(i == 0 ? "host" : "port", call.positional[i]))
      return Obstacle{"address-unknown", "where " + name + " listens is computed"};
  for (const auto &[argument, tokens] : call.named) {
    if (argument == "host" || argument == "port") {
      if (!take(argument, tokens)) return Obstacle{"address-unknown", "where " + name + " listens is computed"};
    } else if (!knowledge::flask_run_arguments().contains(argument)) {
      return Obstacle{"flask-option", name + " starts its server with " + argument +
                      ", for which the production server has another form"};
    }
  }
  if (address.host == "None") address = {"127.0.0.1", address.port, false};
  auto start = python_start(model, stage, place, application, address);
  if (auto *production = std::get_if<ProductionStart>(&start))
    production->reason = name +
        " starts Flask's own server, which is meant to be neither secure, nor stable, nor efficient";
  return start;
}

}  // namespace drydock::passes
