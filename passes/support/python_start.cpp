#include "passes/support/python_start.hpp"

#include <algorithm>

#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"

namespace drydock::passes {

namespace {

using knowledge::PythonInterface;
using knowledge::PythonServer;

std::string filled(std::string_view argument, Address address, const std::string &object) {
  std::string text(argument);
  // An IPv6 address beside a port.
  if (text.find("{host}:") != std::string::npos && address.host.find(':') != std::string::npos &&
      address.host.find('$') == std::string::npos)
    address.host = "[" + address.host + "]";
  for (const auto &[sign, value] : {std::pair<std::string_view, std::string_view>{"{host}", address.host},
                                    {"{port}", address.port}, {"{object}", object}})
    if (const std::size_t at = text.find(sign); at != std::string::npos) text.replace(at, sign.size(), value);
  return text;
}

const PythonServer *installed_server(const PythonProject &project, PythonInterface interface) {
  for (std::string_view name : knowledge::python_server_names(interface))
    if (project.has(name)) return knowledge::python_server(interface, name);
  return nullptr;
}

bool exposes(const model::Model &model, const model::Stage &stage, const std::string &port) {
  const std::vector<std::string> ports = model.runtime(stage).ports;
  return std::any_of(ports.begin(), ports.end(), [&](const std::string &exposed) { return exposed.substr(0,
      exposed.find('/')) == port; });
}

// Why one process has to answer all requests; "" where several may.
std::string reason_for_one_process(const model::Context &context, const PythonProject &project) {
  for (const std::string &name : project.installed)
    if (knowledge::wants_one_process(name)) return "since " + name + " would run each job once in every process";
  for (const std::string &file : context.files()) {
    if (!file.ends_with(".py") || !knowledge::is_application_source(file) || is_for_development(file)) continue;
    const std::string name = model::kept_in_memory(context.read(file).value_or(""));
    if (name == ":memory:") return "since the database that " + file + " names lies in memory";
    if (!name.empty()) return "since " + file + " keeps " + name + " in memory from one request to the next";
  }
  return "";
}

}  // namespace

std::vector<std::string> with_shell_for_variables(std::vector<std::string> words) {
  if (std::none_of(words.begin(), words.end(),
                   [](const std::string &word) { return word.find('$') != std::string::npos; })) return words;
  std::string text = "exec";
  for (const std::string &word : words) text += word.find('(') == std::string::npos ? " " + word : " '" + word + "'";
  return {"sh", "-c", text};
}

std::variant<ProductionStart, Obstacle> python_start(const model::Model &model, const model::Stage &stage,
                                                     const ProgramPlace &place,
                                                     const PythonApplication &application, Address address) {
  const PythonProject project = python_project(model);
  const PythonInterface interface = application.framework->interface;
  if (std::any_of(project.installed.begin(), project.installed.end(),
                  [](const std::string &name) { return knowledge::has_own_server(name); }))
    return Obstacle{"own-server", "its sockets need a server of their own kind, which has to be chosen by hand"};
  ProductionStart start;
  const PythonServer *server = installed_server(project, interface);
  if (server == nullptr) {
    server = &knowledge::default_python_server(interface);
    const std::string name(server->distribution);
    if (const auto *obstacle = std::get_if<Obstacle>(&project.manifest))
      return Obstacle{obstacle->condition, name + " is not among what is installed, and " + obstacle->reason};
    const std::string &path = std::get<std::string>(project.manifest);
    start.manifest = {path, name};
    start.assumptions.push_back(name + " is added to " + path +
                                " without a version, since which one fits is not known offline");
  }
  if (!application.root.empty() && server->path_option.empty())
    return Obstacle{"folder-of-modules", std::string(server->program) + " can't be told to import from " +
                    application.root};
  if (!address.chosen && exposes(model, stage, address.port)) {
    address.host = "0.0.0.0";
    start.assumptions.push_back("it listens on all addresses: development's " + address.port +
                                " could be reached from inside the container alone, though EXPOSE names it");
  }
  const std::string target = application.module + ":" + application.object;
  const std::string object = application.factory && server->factory_option.empty() ? target + "()" : target;
  std::vector<std::string> words = place.runner;
  if (!place.interpreter.empty())
    words.insert(words.end(), {place.interpreter, "-m", std::string(server->distribution)});
  else words.push_back(place.folder + std::string(server->program));
  if (!application.root.empty()) words.insert(words.end(), {std::string(server->path_option), application.root});
  const std::string one = server->processes.empty() ? "" : reason_for_one_process(*model.context(), project);
  const knowledge::Words processes = one.empty() ? server->processes : server->one_process;
  for (std::string_view argument : server->arguments) {
    if (argument == "{object}") {
      for (std::string_view word : processes) words.emplace_back(word);
      if (application.factory && !server->factory_option.empty()) words.emplace_back(server->factory_option);
    }
    words.push_back(filled(argument, address, object));
  }
  if (!one.empty()) start.assumptions.push_back("one process of four threads, " + one);
  else if (!processes.empty())
    start.assumptions.push_back(
        "the program keeps nothing in memory that its requests share: four processes answer them");
  start.words = with_shell_for_variables(words);
  start.title = "start " + object + " with " + std::string(server->program);
  return start;
}

}  // namespace drydock::passes
