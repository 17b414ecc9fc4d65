#include "cli/for_each.hpp"

#include <algorithm>
#include <new>

#include "cli/errors.hpp"
#include "cli/ordered_work.hpp"
#include "cli/progress.hpp"

namespace drydock::cli {

namespace {

constexpr std::size_t settled_together = 64;

// What became of one input until its turn.
struct State {
  std::string messages;
  int exit_code = 0;
};

// False where the step threw; that was reported.
bool succeeds(const Input &input, State &state, const std::function<void()> &step) {
  try {
    step();
    return true;
  } catch (const std::bad_alloc &) {
    report_own_error(input.name(), "out of memory");
  } catch (const std::exception &error) {
    report_own_error(input.name(), error.what());
  }
  state.exit_code = 3;
  return false;
}

void carry_out_step(const Input &input, State &state, const std::function<void()> &step) {
  const HeldMessages messages;
  succeeds(input, state, step);
  state.messages += messages.text();
}

}  // namespace

int for_each_input(const std::vector<Input> &inputs, unsigned jobs, const Output &output, const InputSteps &steps) {
  std::vector<State> states(inputs.size());
  Progress progress(inputs.size());
  int result = 0;
  OrderedWork work;
  work.count = inputs.size();
  work.jobs = jobs == 0 ? all_processors() : jobs;
  work.begin = [&](std::size_t index) {
    std::optional<std::string> group;
    State &state = states[index];
    carry_out_step(inputs[index], state, [&] { group = steps.open(index); });
    if (!group) state.exit_code = std::max(state.exit_code, 2);
    return group.value_or("");
  };
  work.finish = [&](std::size_t index) {
    if (states[index].exit_code == 0) carry_out_step(inputs[index], states[index], [&] { steps.work(index); });
  };
  if (steps.settle) {
    work.settled_together = settled_together;
    work.settle = [&](std::size_t first, std::size_t last) {
      // Who settles says for each what failed: this is of all, and nobody's in particular.
      State state;
      succeeds(inputs[first], state, [&] { steps.settle(first, last); });
      result = std::max(result, state.exit_code);
    };
  }
  work.take = [&](std::size_t index) {
    State state = std::exchange(states[index], {});
    if (!state.messages.empty()) write_to_stderr(state.messages);
    succeeds(inputs[index], state, [&] { state.exit_code = std::max(state.exit_code, steps.tell(index)); });
    result = std::max(result, state.exit_code);
    progress.show(index + 1);
    return output.open();
  };
  carry_out(work);
  return result;
}

}  // namespace drydock::cli
