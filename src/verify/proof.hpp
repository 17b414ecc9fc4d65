// The proof by building: builds both versions, compares what came out, measures, starts and scans.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>

#include "verify/engine.hpp"
#include "verify/report.hpp"
#include "verify/subject.hpp"

namespace drydock::verify {

struct ProofOptions {
  bool measure = true;  // else the builder's cache is used, and only size and layers are told
  bool start = false;   // --run
  std::string probe;    // an http:// address or a command; "" for none
  std::string scanner;  // a command that gets the image's name as its last word
  bool keep = false;
};

// What is told while it goes on. Both may be empty.
struct Progress {
  std::function<void(const std::string &)> done;   // a step and what it took
  std::function<void(const std::string &)> going;  // what is done right now; soon outdated
};

// Shared by all proofs of a run.
struct Surroundings {
  std::atomic<bool> front_end_unreachable{false};
};

// Throws EngineError where the engine fails, and Interrupted.
Report prove(const Subject &subject, const Engine &engine, const ProofOptions &options, Surroundings &surroundings,
             const Progress &progress);

}  // namespace drydock::verify
