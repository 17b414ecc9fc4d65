// health-check: let the engine ask the application whether it is well.
//
// Why:      an engine restarts what ended, not what hangs; with a HEALTHCHECK it knows, and others can wait until the
//           application answers.
// Safety:   intent: a container whose check fails counts as unhealthy, and orchestrators may replace it.
// Keeps:    stages with a HEALTHCHECK; an unknown build context; applications in whose copied sources no route of a usual
//           name (/health, /healthz, …) of the application itself is found, or in several files; ports that neither
//           EXPOSE nor the command names once, or on which they differ; starts that are not known; images without a tool
//           to ask with (Python, Node, Alpine's wget, an installed curl).
// Example:  EXPOSE 5000               ->  EXPOSE 5000
//           CMD ["flask", "run"]          HEALTHCHECK … CMD ["python", "-c", "… urlopen('http://127.0.0.1:5000/health')"]
//                                         CMD ["flask", "run"]
#include <set>

#include "knowledge/health_checks.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/health_routes.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;

constexpr std::string_view limits = "--interval=10s --timeout=5s --start-period=30s --retries=3";  // the guide's

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
    const shell::Script *script = model.script(i);
    if (script == nullptr) continue;
    for (const model::PackageCall &call : model::package_calls(*script)) {
      if (call.manager->kind != knowledge::ManagerKind::system || call.action != model::Action::install) continue;
      for (std::size_t operand : call.operands)
        if (call.word(operand).value == package) return true;
    }
  }
  return false;
}

// Directly above what the stage starts, where it says that itself.
Offset place_of_check(const Document &document, const model::Stage &stage) {
  const Offset from = end_of_installs(document, stage);
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = document.instructions[i];
    const bool starts = instruction.as<Cmd>() != nullptr || instruction.as<Entrypoint>() != nullptr;
    if (starts && start_with_comments(document, instruction) >= from) return start_with_comments(document, instruction);
  }
  return from;
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

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  if (!model.runtime(stage).healthcheck.empty()) return;
  const auto skip = [&](const char *condition, const std::string &reason) {
    rewriter.skip(stage.from, condition, reason);
  };
  if (model.context() == nullptr)
    return skip("no-context", "the build context is not known, and so not what the application answers");
  const std::vector<HealthRoute> found = health_routes(model);
  if (found.empty()) return skip("no-endpoint", "no route of a usual name is found in the sources");
  if (found.size() > 1)
    return skip("several-endpoints", "several files have such a route: " + found[0].file + ", " + found[1].file);
  const StartCommand start = start_command(model, stage);
  if (!start.known) return skip("start-unknown", "it is not known what the image starts");
  const std::set<std::string> named = ports(model, stage, start);
  if (named.size() != 1 || named.begin()->empty())
    return skip("port-unknown", "no single port is named by EXPOSE and the command");
  const knowledge::HealthTool *tool = tool_of(model, stage);
  if (tool == nullptr) return skip("no-tool", "the image is not known to have anything to ask with");
  std::string command(tool->command);
  command.replace(command.find("URL"), 3, "http://127.0.0.1:" + *named.begin() + found[0].path);
  command = rewriter.style().keyword("CMD") + " " + command;
  const std::string between = rewriter.style().continuation();
  auto fix = rewriter.fix("add", stage.from, rewrite::Safety::intent,
                          "ask " + found[0].path + " on port " + *named.begin(),
                          "an engine then knows whether the application still answers");
  const Offset at = place_of_check(rewriter.document(), stage);
  fix.insert(at, line_before(rewriter.document(), at) +
                     rewriter.style().instruction("HEALTHCHECK", std::string(limits) + between + command));
  std::string after = command;
  for (std::string_view limit : knowledge::Words(limits)) after += " " + std::string(limit);
  fix.differences.push_back({rewrite::Difference::Field::healthcheck, "", std::nullopt, after});
  fix.assume(found[0].file + " is what the image runs, and it answers there without a login, over plain HTTP");
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass health_check{
    .id = "health-check",
    .worst = rewrite::Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
