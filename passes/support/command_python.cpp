// The development servers of Python's frameworks.
#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "model/context.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/django_start.hpp"
#include "passes/support/flask_start.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/python_start.hpp"
#include "passes/support/uvicorn_start.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

Strings tail(const Strings &words, std::size_t from) {
  return {words.begin() + static_cast<std::ptrdiff_t>(std::min(from, words.size())), words.end()};
}

// `poetry run`, `pipenv run`, `uv run`, without options of their own.
std::size_t runner_words(const Strings &words) {
  const bool runs = words.size() > 2 && knowledge::Words("poetry pipenv uv pdm").contains(words[0]) &&
      words[1] == "run";
  return runs && !words[2].starts_with('-') ? 2 : 0;
}

CommandAnswer plan_fastapi(const ProgramPlace &place, const Strings &words) {
  if (words.size() < 2 || words[1] != "dev") return std::nullopt;
  ProductionStart start;
  start.words = place.runner;
  if (!place.interpreter.empty()) start.words.insert(start.words.end(), {place.interpreter, "-m"});
  for (const std::string &word : words)
    if (word != "--reload") start.words.push_back(word == "dev" ? "run" : word);
  start.title = "start FastAPI without its reloader";
  start.reason = "`fastapi dev` watches the sources";
  const bool host = std::any_of(words.begin(), words.end(),
                                [](const std::string &word) { return word.starts_with("--host"); });
  if (!host)
    start.assumptions.push_back(
        "it listens on all addresses, as `fastapi run` does: `fastapi dev` can be reached from inside the container "
        "alone");
  return start;
}

// What a module starts when Python carries it out is looked for at the end of its text.
CommandAnswer plan_module(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                          const PythonFiles &files, const PythonFiles::Place &at, const std::string &text,
                          bool has_arguments) {
  const auto module = model::PythonModule::read(text);
  if (!module || !module->start()) return std::nullopt;
  const bool uvicorn = module->start()->callee == "uvicorn.run";
  CommandAnswer answer = uvicorn ? plan_uvicorn_run(files, at, place, *module)
                                 : plan_flask_script(model, stage, files, at, place, *module);
  if (!answer || std::holds_alternative<Obstacle>(*answer)) return answer;
  if (has_arguments)
    return Obstacle{"script-arguments", at.module + ".py gets arguments, which no server would hand on"};
  if (!module->before_start().empty())
    return Obstacle{"script-does-more", at.module + ".py does more before it starts its server (" +
                                            module->before_start() + "), which a server that imports it would not do"};
  return answer;
}

CommandAnswer plan_script(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                          const std::string &script, bool has_arguments) {
  if (model.context() == nullptr)
    return Obstacle{"no-context",
                    "whether " + script + " starts a development server can't be seen without the build context"};
  const auto files = PythonFiles::of(model, stage);
  const auto text = files ? files->text(script) : std::nullopt;
  if (!text)
    return Obstacle{"script-not-found",
                    "no COPY is known to bring " + script + ", so that what it starts can't be seen"};
  return plan_module(model, stage, place, *files, files->place_of_script(script), *text, has_arguments);
}

// `python -m shop.main`
CommandAnswer plan_named_module(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                                const std::string &name, bool has_arguments) {
  const auto files = model.context() != nullptr ? PythonFiles::of(model, stage) : std::nullopt;
  if (!files) return std::nullopt;
  std::string path = name;
  std::replace(path.begin(), path.end(), '.', '/');
  if (const auto text = files->text(path + ".py"))
    return plan_module(model, stage, place, *files, {"", name}, *text, has_arguments);
  const auto text = files->text(path + "/__main__.py");
  return text ? plan_module(model, stage, place, *files, {"", name + ".__main__"}, *text, has_arguments) : std::nullopt;
}

// A start script that starts a development server is the project's own to change.
CommandAnswer plan_start_script(const model::Model &model, const model::Stage &stage, const std::string &path) {
  const auto files = model.context() != nullptr ? PythonFiles::of(model, stage) : std::nullopt;
  const auto text = files ? files->text(path) : std::nullopt;
  if (!text) return std::nullopt;
  for (std::string_view server : {"manage.py runserver", "flask run", "fastapi dev", "--reload"})
    if (text->find(server) != std::string::npos)
      return Obstacle{"start-script", path + " starts a development server (" + std::string(server) +
                      "): it is a file of its own to change"};
  return std::nullopt;
}

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &all) {
  ProgramPlace place;
  const std::size_t runner = runner_words(all);
  place.runner.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(runner));
  Strings words = tail(all, runner);
  bool module = false;
  if (words.empty()) return std::nullopt;
  if (knowledge::is_posix_shell(words[0]) && words.size() > 1 && !words[1].starts_with('-'))
    return plan_start_script(model, stage, words[1]);
  if (words[0].ends_with(".sh")) return plan_start_script(model, stage, words[0]);
  if (knowledge::is_python(words[0])) {
    std::size_t at = 1;
    while (at < words.size() && words[at].starts_with('-') && words[at] != "-m" && words[at] != "-c")
      at += knowledge::python_value_options().contains(words[at]) ? 2U : 1U;
    if (at >= words.size() || words[at] == "-c") return std::nullopt;
    const bool by_path = words[0].find('/') != std::string::npos;
    if (by_path) place.interpreter = words[0];
    module = words[at] == "-m";
    if (module) ++at;
    else if (base_name(words[at]) != "manage.py")
      return plan_script(model, stage, place, words[at], at + 1 < words.size());
    words = tail(words, at);
    if (words.empty()) return std::nullopt;
  } else if (words[0].find('/') != std::string::npos && base_name(words[0]) != "manage.py") {
    place.folder = words[0].substr(0, words[0].rfind('/') + 1);
  }
  const std::string_view program = base_name(words[0]);
  if (program == "fastapi") return plan_fastapi(place, words);
  if (program == "flask") return plan_flask(model, stage, place, tail(words, 1));
  if (program == "manage.py" || program == "django-admin") return plan_django(model, stage, place, words);
  return module ? plan_named_module(model, stage, place, words[0], words.size() > 1) : std::nullopt;
}

}  // namespace

extern const CommandPlanner python_command{plan};

}  // namespace drydock::passes
