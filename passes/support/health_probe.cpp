#include "passes/support/health_probe.hpp"

#include <set>

#include "knowledge/health_checks.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/health_routes.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

std::string digits_at_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of("0123456789");
  return std::string(last == std::string_view::npos ? text : text.substr(last + 1));
}

// All ports that EXPOSE or the command names.
std::set<std::string> ports(const model::Model &model, const model::Stage &stage, const StartCommand &start) {
  std::set<std::string> found;
  for (const std::string &port : model.runtime(stage).ports) {
    const std::string number = port.substr(0, port.find('/'));
    found.insert(digits_at_end(number) == number && port.ends_with("/tcp") ? number : "");
  }
  for (std::size_t i = 0; i < start.words.size(); ++i) {
    const std::string_view word = start.words[i], name = word.substr(0, word.find('='));
    if (!knowledge::port_options().contains(name)) continue;
    if (name.size() < word.size()) found.insert(digits_at_end(word.substr(name.size() + 1)));
    else if (i + 1 < start.words.size()) found.insert(digits_at_end(start.words[i + 1]));
  }
  return found;
}

bool installs(const model::Model &model, const model::Stage &stage, std::string_view package) {
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    for (const model::PackageCall &call : model.package_calls(i)) {
      if (call.manager->kind != knowledge::ManagerKind::system || call.action != model::Action::install) continue;
      for (std::size_t operand : call.operands)
        if (call.word(operand).value == package) return true;
    }
  }
  return false;
}

const knowledge::HealthTool *tool_of(const model::Model &model, const model::Stage &stage) {
  for (const knowledge::HealthTool &tool : knowledge::health_tools()) {
    const bool fits = !tool.package.empty() ? installs(model, stage, tool.package)
                      : !stage.facts        ? false
                      : tool.language.empty() ? to_string(stage.facts->distro) == tool.distro
                                              : stage.facts->row->languages.contains(tool.language);
    if (fits) return &tool;
  }
  return nullptr;
}

}  // namespace

std::variant<HealthProbe, Obstacle> health_probe(const model::Model &model, const model::Stage &stage) {
  if (model.context() == nullptr)
    return Obstacle{"no-context", "the build context is not known, and so not what the application answers"};
  const std::vector<HealthRoute> found = health_routes(model);
  if (found.empty()) return Obstacle{"no-endpoint", "no route of a usual name is found in the sources"};
  if (found.size() > 1)
    return Obstacle{"several-endpoints", "several files have such a route: " + found[0].file + ", " + found[1].file};
  const StartCommand start = start_command(model, stage);
  if (!start.known) return Obstacle{"start-unknown", "it is not known what the image starts"};
  const std::set<std::string> named = ports(model, stage, start);
  if (named.size() != 1 || named.begin()->empty())
    return Obstacle{"port-unknown", "no single port is named by EXPOSE and the command"};
  const knowledge::HealthTool *tool = tool_of(model, stage);
  if (tool == nullptr) return Obstacle{"no-tool", "the image is not known to have anything to ask with"};
  std::string command(tool->command);
  command.replace(command.find("URL"), 3, "http://127.0.0.1:" + *named.begin() + found[0].path);
  return HealthProbe{found[0].file, found[0].path, *named.begin(), command};
}

}  // namespace drydock::passes
