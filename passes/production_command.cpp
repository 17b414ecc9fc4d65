// production-command: start what production runs, not debuggers, watchers and development servers.
//
// Why:      a development server serves one request at a time, watches files that do not change in an image, shows its
//           errors with their source, and many let whoever reaches them run code.
// Safety:   intent: another program answers, on the same address and port.
//           Where no CMD stands in the stage, that of the compose file is the start.
// Keeps:    stages whose start command is not known, stands in another stage or in a script, or is more than a list of
//           commands; development servers whose production form the application does not show; instructions with
//           comments inside.
// Example:  CMD ["python", "-m", "debugpy", "--listen", "0.0.0.0:5678", "app.py"]  ->  CMD ["python", "app.py"]
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/development_start.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/plain_start.hpp"
#include "passes/support/removal.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

std::string title_of(const DevelopmentStart &start, const PlainStart &plain) {
  const std::string without = plain.left.empty() ? "" : "without " + listed(plain.left, " and ");
  if (start.outside().empty()) return "start " + without;
  return "start what " + start.outside() + " starts" + (without.empty() ? "" : ", " + without);
}

std::string reason_of(const PlainStart &plain) {
  return plain.reasons.empty() ? "the image alone then says what it runs" : listed(plain.reasons, ", and ");
}

CommandAnswer planned(const model::Model &model, const model::Stage &stage, const std::vector<std::string> &words) {
  for (const CommandPlanner *planner : command_planners)
    if (CommandAnswer answer = planner->plan(model, stage, words)) return answer;
  return std::nullopt;
}

// What the command needs beside itself.
void prepare(const Rewriter &rewriter, const model::Stage &stage, const ProductionStart &production, Fix &fix) {
  const Offset at = end_of_installs(rewriter.document(), stage);
  std::string text;
  for (const std::string &command : production.builds) text += rewriter.style().instruction("RUN", command);
  if (!production.workdir.empty()) {
    text += rewriter.style().instruction("WORKDIR", production.workdir);
    fix.differences.push_back(
        {Difference::Field::workdir, "", rewriter.model().runtime(stage).workdir, production.workdir});
  }
  std::string pairs;
  for (const auto &[name, value] : production.environment) {
    pairs += (pairs.empty() ? "" : rewriter.style().continuation()) + name + "=" + value;
    fix.differences.push_back({Difference::Field::environment, name, std::nullopt, value});
  }
  if (!pairs.empty()) text += rewriter.style().instruction("ENV", pairs);
  if (!text.empty())
    fix.insert(at, line_before(rewriter.document(), at) + text + blank_line_after(rewriter.document(), at));
  if (!production.image.empty()) {
    const Instruction &from = rewriter.document().instructions[stage.from];
    fix.replace(*place_of(rewriter.document(), from, from.as<From>()->image.text), production.image);
  }
  if (!production.manifest) return;
  const std::string before = rewriter.model().context()->read(production.manifest->path).value_or("");
  const std::string line_end = before.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  // Behind the last line that says something.
  const std::size_t last = before.find_last_not_of(" \t\r\n");
  const std::size_t end = last == std::string::npos ? 0 : before.find('\n', last);
  const bool open = end == std::string::npos;
  fix.insert_in(production.manifest->path,
                static_cast<Offset>(open ? before.size() : end + (last == std::string::npos ? 0 : 1)),
                (open ? line_end : "") + production.manifest->text + line_end);
}

// Ports that what left listened on, and nothing that stays: `--listen 0.0.0.0:5678`, `--inspect=0.0.0.0:9229`.
void close_ports(const model::Model &model, const model::Stage &stage, const std::vector<std::string> &before,
                 const PlainStart &plain, const ProductionStart *production, Fix &fix) {
  const auto ends_in = [](const std::vector<std::string> &words, const std::string &port) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string &word) { return word == port || word.ends_with(":" + port); });
  };
  for (const std::string &listed : model.runtime(stage).ports) {
    const std::string port = listed.substr(0, listed.find('/'));
    const auto listed_in = [&](const std::vector<std::string> &ports) {
      return std::find(ports.begin(), ports.end(), port) != ports.end();
    };
    const bool opened = ends_in(before, port) || listed_in(plain.ports);
    if (production != nullptr && listed_in(production->ports)) remove_port(model, stage, port, fix);
    else if (opened && !ends_in(plain.words, port)) remove_port(model, stage, port, fix);
  }
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const auto found = DevelopmentStart::of(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&found)) {
    // A server's own image says what it starts.
    const bool server = stage.facts && !stage.facts->row->command.empty() && stage.facts->row->languages.empty();
    if (obstacle->condition == "no-start-command" && server) return;
    return rewriter.skip(stage.from, obstacle->condition, obstacle->reason);
  }
  const DevelopmentStart &start = std::get<DevelopmentStart>(found);
  const PlainStart plain = plain_start(model, start.words());
  const CommandAnswer answer = planned(model, stage, plain.words);
  const auto *production = answer ? std::get_if<ProductionStart>(&*answer) : nullptr;
  const bool outside = !start.outside().empty();
  if (answer && production == nullptr) {
    const Obstacle &obstacle = std::get<Obstacle>(*answer);
    rewriter.skip(start.instruction(), obstacle.condition, obstacle.reason);
    if (outside) return;
  }
  if (production == nullptr && plain.left.empty() && !outside) return;
  if (production != nullptr && !production->workdir.empty() && start.has_more())
    return rewriter.skip(start.instruction(), "other-commands",
                         "other commands run in front of the server, and in its working directory");
  Fix fix = rewriter.fix("command", start.instruction(), Safety::intent, title_of(start, plain), reason_of(plain));
  if (production != nullptr) {
    fix.title = production->title;
    fix.reason = production->reason + (plain.reasons.empty() ? "" : "; " + listed(plain.reasons, ", and "));
  }
  if (outside)
    fix.assume("the command of " + start.outside() + ", but for what only development needs, is production's as well");
  const std::vector<std::string> &words = production != nullptr ? production->words : plain.words;
  if ((words != start.words() || outside) && !start.replace(rewriter, stage, words, fix))
    return rewriter.skip(start.instruction(), "has-comment", "a comment stands inside the instruction");
  close_ports(model, stage, start.words(), plain, production, fix);
  if (production != nullptr) {
    for (const std::string &assumption : production->assumptions) fix.assume(assumption);
    prepare(rewriter, stage, *production, fix);
  }
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass production_command{
    .id = "production-command",
    .worst = Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

}  // namespace drydock::passes
