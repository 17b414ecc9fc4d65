#include "passes/support/wheel_stages.hpp"

#include <algorithm>

#include "passes/support/command_text.hpp"
#include "passes/support/moves.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;

class Writer {
 public:
  Writer(const rewrite::Rewriter &rewriter, const model::Stage &stage, const SplitPlan &plan, Fix &fix)
      : rewriter_(rewriter),
        document_(rewriter.document()),
        style_(rewriter.style()),
        stage_(stage),
        plan_(plan),
        fix_(fix) {}

  void write() {
    name_builder();
    if (plan_.carried.empty()) {
      make_wheels();
      leave_out_earlier_installs();
    }
    add_runtime_stage();
  }

 private:
  const PipInstall &last_install() const { return plan_.steps.installs.back().install; }
  const Instruction &from() const { return document_.instructions[stage_.from]; }

  // What follows the image of the FROM: "AS app" as written, or "".
  std::string own_name() const {
    const auto &name = from().as<From>()->name;
    if (!name) return "";
    const Span image = from().logical.range_of(from().as<From>()->image.text);
    const std::string_view rest = from().logical.text().substr(image.end);
    return std::string(rest.substr(0, rest.find_last_not_of(" \t") + 1));
  }

  void name_builder() {
    const auto &name = from().as<From>()->name;
    if (name) {
      fix_.replace(from().logical.physical(from().logical.range_of(*name)), plan_.builder);
      return;
    }
    const Offset image_end = from().logical.physical(from().logical.range_of(from().as<From>()->image.text)).end;
    fix_.insert(image_end, " " + style_.keyword("AS") + " " + plan_.builder);
  }

  void make_wheels() {
    const RunText text = *RunText::of(rewriter_.model(), plan_.steps.last);
    const PipInstall &install = last_install();
    fix_.replace(text.place(install.call.word(*install.call.subcommand).span), "wheel --wheel-dir " + plan_.wheels);
    if (plan_.image_setuptools)
      fix_.insert(text.place(install.call.command->span).end, " && rm -f " + plan_.wheels + "/setuptools-*.whl");
    std::string others;
    for (const InstallStep &step : plan_.steps.installs) {
      if (&step == &plan_.steps.installs.back()) break;
      const RunText own = *RunText::of(rewriter_.model(), step.instruction);
      for (std::size_t word : step.install.wanted)
        others += std::string(own.source(step.install.call.word(word).span)) + " ";
    }
    if (!others.empty()) fix_.insert(text.place(install.call.word(install.wanted.front()).span).begin, others);
    for (std::size_t word : install.fetching) text.remove_word(fix_, *install.call.command, word);
  }

  // Their requirements are among those of the last one.
  void leave_out_earlier_installs() {
    const auto &installs = plan_.steps.installs;
    for (std::size_t first = 0; first + 1 < installs.size();) {
      const std::size_t run = installs[first].instruction;
      const RunText text = *RunText::of(rewriter_.model(), run);
      const shell::Node &list = text.script().root;
      std::vector<std::size_t> which;
      for (; first + 1 < installs.size() && installs[first].instruction == run; ++first)
        for (std::size_t i = 0; i < list.children.size(); ++i)
          if (&list.children[i] == installs[first].install.call.command) which.push_back(i);
      if (which.size() < list.children.size()) {
        text.remove_commands(fix_, list, which);
        continue;
      }
      fix_.erase(document_.lines_of(document_.instructions[run]));
      fix_.absorbed.push_back({run, "its requirements are met together with those of the last install"});
    }
  }

  std::string system_run() const {
    const RuntimePackages &packages = plan_.packages;
    std::vector<std::string> commands;
    if (!packages.update.empty()) commands.push_back(packages.update);
    if (!packages.upgrade.empty()) commands.push_back(packages.upgrade);
    if (!packages.packages.empty()) commands.push_back(packages.install + " " + joined(packages.packages, " "));
    if (!packages.lean.empty())
      commands.push_back(packages.install + " --no-install-recommends " + joined(packages.lean, " "));
    commands.insert(commands.end(), packages.clean_ups.begin(), packages.clean_ups.end());
    return style_.instruction("RUN", joined(commands, style_.and_continuation()));
  }

  std::string install() const {
    if (!plan_.carried.empty())
      return style_.instruction("COPY", "--from=" + plan_.builder + " " + plan_.carried + " " + plan_.carried);
    const std::string mount =
        "--mount=type=bind,from=" + plan_.builder + ",source=" + plan_.wheels + ",target=" + plan_.wheels;
    std::vector<std::string> commands = plan_.steps.upgrades;
    const RunText run = *RunText::of(rewriter_.model(), plan_.steps.last);
    const model::PackageCall &call = last_install().call;
    std::string command(run.source({call.word(0).span.begin, call.word(call.name_word).span.end}));
    command += " install ";
    for (const std::string &option : last_install().placing) command += option + " ";
    commands.push_back(command + "--no-index --no-deps " + plan_.wheels + "/*.whl");
    return style_.instruction("RUN", mount + style_.continuation() + joined(commands, style_.and_continuation()));
  }

  void insert(std::string text) { fix_.insert(place_, std::move(text), order_++); }
  void copy(std::size_t i) { fix_.copy(document_.lines_of(document_.instructions[i]), place_, order_++); }

  // What stands in front of the install, where it stood.
  void repeat_steps() {
    const BuilderSteps &steps = plan_.steps;
    const RuntimePackages &packages = plan_.packages;
    const bool system = !packages.packages.empty() || !packages.lean.empty() || !packages.upgrade.empty();
    auto repeated = steps.repeated.begin();
    auto copied = plan_.in_front.begin();
    for (std::size_t i = stage_.from + 1; i <= steps.last; ++i) {
      if (system && i == std::max(steps.system_place, stage_.from + 1)) insert(system_run());
      if (copied != plan_.in_front.end() && *copied == i) {
        copy(i);
        ++copied;
      }
      if (repeated == steps.repeated.end() || repeated->instruction != i) continue;
      if (repeated->commands.empty()) copy(i);
      else insert(style_.instruction("RUN", joined(repeated->commands, style_.and_continuation())));
      ++repeated;
    }
  }

  void add_runtime_stage() {
    place_ = document_.lines_of(document_.instructions[plan_.steps.last]).end;
    const std::string line_end = place_ > 0 && document_.source()[place_ - 1] != '\n' ? style_.line_end : "";
    const Flag *platform = from().flag("platform");
    const std::string image = platform == nullptr ? plan_.image : std::string(platform->raw) + " " + plan_.image;
    insert(line_end + style_.line_end + style_.instruction("FROM", image + own_name()));
    repeat_steps();
    insert(install());
    for (std::size_t i : plan_.behind) copy(i);
    for (std::size_t i : plan_.steps.moved) fix_.move(movable(document_, document_.instructions[i]), place_, order_++);
  }

  const rewrite::Rewriter &rewriter_;
  const Document &document_;
  const rewrite::Style &style_;
  const model::Stage &stage_;
  const SplitPlan &plan_;
  Fix &fix_;
  Offset place_ = 0;
  int order_ = 1;  // behind what is added to the install, which may end the file
};

}  // namespace

void write_wheel_stages(const rewrite::Rewriter &rewriter, const model::Stage &stage, const SplitPlan &plan, Fix &fix) {
  Writer(rewriter, stage, plan, fix).write();
  for (const model::Stage &other : rewriter.model().stages())
    fix.stage_map.push_back(other.index + (other.index == stage.index ? 1 : 0));
}

}  // namespace drydock::passes
