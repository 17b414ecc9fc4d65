#include "passes/support/uvicorn_start.hpp"

#include "knowledge/python_servers.hpp"
#include "passes/support/flask_start.hpp"

namespace drydock::passes {

namespace {

using Kind = model::PythonValue::Kind;

// Whether the call reloads: nothing where that is decided when it runs.
std::optional<bool> reloads(const model::PythonModule &module) {
  const auto &named = module.start()->named;
  const auto reload = named.find("reload");
  if (reload == named.end()) return false;
  const model::PythonValue value = module.value(reload->second);
  if (value.kind == Kind::fixed) return value.text == "True" || value.text == "1";
  return std::nullopt;
}

}  // namespace

CommandAnswer plan_uvicorn_run(const PythonFiles &files, const PythonFiles::Place &at, const ProgramPlace &place,
                               const model::PythonModule &module) {
  const std::string script = at.module + ".py";
  const model::PythonCall &call = *module.start();
  const auto reload = reloads(module);
  if (!reload)
    return Obstacle{"reload-by-settings", script + " decides by its settings whether it watches the sources"};
  if (!*reload) return std::nullopt;
  const auto named_app = call.named.find("app");
  if (call.positional.size() + (named_app != call.named.end() ? 1U : 0U) != 1)
    return Obstacle{"uvicorn-arguments", script + " hands uvicorn.run() more than names"};
  const model::PythonValue target = module.value(named_app != call.named.end() ? named_app->second
                                                 : call.positional[0]);
  std::string object = target.text;
  if (target.kind == Kind::name) object = at.module + ":" + target.text;
  else if (target.kind != Kind::fixed)
    return Obstacle{"uvicorn-arguments", "which application " + script + " starts is computed"};
  const std::size_t colon = object.find(':');
  if (colon == std::string::npos || !files.module(at.root, object.substr(0, colon)))
    return Obstacle{"application-not-found", "the module of " + object + ", which " + script + " starts, is not found"};
  std::vector<std::string> words = place.runner;
  if (!place.interpreter.empty()) words.insert(words.end(), {place.interpreter, "-m"});
  words.insert(words.end(), {"uvicorn", object});
  if (!at.root.empty()) words.insert(words.end(), {"--app-dir", at.root});
  for (std::string_view argument : {"host", "port", "workers", "log_level", "root_path", "log_config",
                                    "forwarded_allow_ips", "timeout_keep_alive", "factory"}) {
    const auto found = call.named.find(argument);
    if (found == call.named.end()) continue;
    const std::string text = argument_text(module.value(found->second));
    if (text.empty())
      return Obstacle{"uvicorn-arguments", std::string(argument) + " of uvicorn.run() in " + script + " is computed"};
    if (text == "None" || text == "False") continue;
    words.emplace_back(knowledge::uvicorn_argument(argument)->option);
    if (text != "True") words.push_back(text);
  }
  for (const auto &[argument, value] : call.named)
    if (argument != "app" && knowledge::uvicorn_argument(argument) == nullptr)
      return Obstacle{"uvicorn-arguments", script + " starts uvicorn with " + argument +
                      ", which is not among the options that are taken along"};
  ProductionStart start;
  start.words = with_shell_for_variables(words);
  start.title = "start " + object + " with uvicorn, without its reloader";
  start.reason = script + " starts it so that it watches the sources";
  return start;
}

}  // namespace drydock::passes
