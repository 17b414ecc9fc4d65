// health-check: let the engine ask the application whether it is well.
//
// Why:      an engine restarts what ended, not what hangs; with a HEALTHCHECK it knows, and others can wait until the
//           application answers.
// Safety:   intent: a container whose check fails counts as unhealthy, and orchestrators may replace it.
// Keeps:    stages with a HEALTHCHECK; an unknown build context; applications in whose copied sources no route of a
//           usual name (/health, /healthz, …) of the application itself is found, or in several files; ports that
//           neither EXPOSE nor the command names once, or on which they differ; starts that are not known; images
//           without a tool to ask with (Python, Node, Alpine's wget, an installed curl).
// Example:  EXPOSE 5000               ->  EXPOSE 5000
//           CMD ["flask", "run"]          HEALTHCHECK … CMD ["python", "-c", "… urlopen('…/health')"]
//                                         CMD ["flask", "run"]
#include "knowledge/words.hpp"
#include "passes/pass.hpp"
#include "passes/support/health_probe.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;

constexpr std::string_view limits = "--interval=10s --timeout=5s --start-period=30s --retries=3";  // the guide's

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

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  if (!model.runtime(stage).healthcheck.empty()) return;
  const auto found = health_probe(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&found))
    return rewriter.skip(stage.from, obstacle->condition, obstacle->reason);
  const HealthProbe &probe = std::get<HealthProbe>(found);
  const std::string command = rewriter.style().keyword("CMD") + " " + probe.command;
  const std::string between = rewriter.style().continuation();
  auto fix = rewriter.fix("add", stage.from, rewrite::Safety::intent,
                          "ask " + probe.path + " on port " + probe.port,
                          "an engine then knows whether the application still answers");
  insert_lines(rewriter.document(), place_of_check(rewriter.document(), stage),
               rewriter.style().instruction("HEALTHCHECK", std::string(limits) + between + command), fix);
  std::string after = command;
  for (std::string_view limit : knowledge::Words(limits)) after += " " + std::string(limit);
  fix.differences.push_back({rewrite::Difference::Field::healthcheck, "", std::nullopt, after});
  fix.assume(probe.file + " is what the image runs, and it answers there without a login, over plain HTTP");
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
