#include "verify/trial.hpp"

#include <fmt/format.h>

#include <thread>

#include "verify/probe.hpp"

namespace drydock::verify {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto longest_start = 30s;  // until the probe has to be answered
constexpr auto watched = 5s;         // without a probe
constexpr auto pause = 200ms;

// What the probe says now: text for people, and whether it is content.
std::pair<bool, std::string> ask_once(const Engine &engine, const std::string &container, const std::string &probe) {
  if (const auto address = read_address(probe)) {
    const Answer answer = ask(*address, engine.address_of(container, address->port));
    if (answer.status == 0) return {false, "does not answer"};
    return {answer.status < 400, fmt::format("answers {}", answer.status)};
  }
  const Ended ended = engine.carry_out(container, probe);
  return {ended.ok(), ended.ok() ? "the probe succeeds" : fmt::format("the probe ends with {}", ended.exit_code)};
}

Trial watch(const Engine &engine, const std::string &container, const std::string &probe) {
  Trial trial;
  const Clock::time_point begin = Clock::now();
  const auto limit = probe.empty() ? Clock::duration(watched) : Clock::duration(longest_start);
  for (;;) {
    if (interrupted_by() != 0) throw Interrupted();
    const auto code = engine.ended(container);
    if (code) {
      trial.ok = probe.empty() && *code == 0;
      trial.what = fmt::format("ended with {}", *code);
      return trial;
    }
    if (!probe.empty()) std::tie(trial.ok, trial.what) = ask_once(engine, container, probe);
    if (trial.ok) return trial;
    if (Clock::now() - begin > limit) break;
    std::this_thread::sleep_for(pause);
  }
  if (probe.empty()) trial = {true, "runs", ""};
  return trial;
}

}  // namespace

Trial try_out(const Engine &engine, Workshop &workshop, const std::string &tag, const std::string &name,
              const std::string &probe) {
  const std::string container = workshop.container(name + "-run");
  const auto address = read_address(probe);
  Trial trial;
  try {
    engine.start(tag, container, address ? address->port : 0);
    trial = watch(engine, container, probe);
    if (!trial.ok) trial.log = engine.log_of(container);
  } catch (const EngineError &error) {
    trial = {false, error.what(), ""};
  }
  workshop.remove_container(container);
  return trial;
}

}  // namespace drydock::verify
