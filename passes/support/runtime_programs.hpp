// Whether the runtime stage of a split Python file has every program that runs there: in the RUNs behind the install,
// at the start, and in the health check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"
#include "passes/support/builder_steps.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct SplitPlan;

class RuntimePrograms {
 public:
  // `plan`: all but what is found here.
  RuntimePrograms(const model::Model &model, const model::Stage &stage, const SplitPlan &plan)
      : model_(model), stage_(stage), plan_(plan) {}

  std::optional<Obstacle> check();

  // RUNs behind the install that only remove what the runtime stage never gets.
  const std::vector<std::size_t> &dropped() const { return dropped_; }
  const std::vector<std::string> &assumptions() const { return assumptions_; }

 private:
  using Answer = std::optional<Obstacle>;

  Answer check_instruction(std::size_t i);
  Answer check_repeated(const BuilderSteps::Repeated &step);
  Answer check_health(std::size_t i);
  Answer check_start();
  Answer check_node(const shell::Node &node, std::size_t i);
  Answer check_command(const shell::Node &command, std::size_t i);
  Answer check_text(std::string_view text, std::size_t i);
  Answer check_script(const std::string &path, std::size_t i);
  Answer check_program(const std::string &where, const std::string &program);
  bool in_image(std::string_view program) const;
  bool is_carried(std::string_view program) const;
  bool has_program(std::string_view program) const;
  bool removes_left_packages_alone(const RunText &text) const;
  bool is_left(const std::string &package) const;

  const model::Model &model_;
  const model::Stage &stage_;
  const SplitPlan &plan_;
  std::string folder_;                       // that the command at hand runs in, "" where it is not known
  int depth_ = 0;                            // of scripts that call each other
  std::vector<std::string> later_packages_;  // that RUNs behind the install add
  std::vector<std::string> functions_;       // of the shell, defined in what was read
  std::vector<std::size_t> dropped_;
  std::vector<std::string> assumptions_;
};

}  // namespace drydock::passes
