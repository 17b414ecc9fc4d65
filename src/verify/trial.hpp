// Starting an image, and asking it whether it works.
#pragma once

#include <string>

#include "verify/engine.hpp"
#include "verify/workshop.hpp"

namespace drydock::verify {

struct Trial {
  bool ok = false;
  std::string what;  // for people: `answers 200`, `ended with 1`
  std::string log;   // the container's last lines, where it failed
};

// `probe`: an http:// address, a command that a shell in the container carries out, or "": then the program has to go
// on running for a while, or to end well.
Trial try_out(const Engine &engine, Workshop &workshop, const std::string &tag, const std::string &name,
              const std::string &probe);

}  // namespace drydock::verify
