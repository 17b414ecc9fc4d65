// The text of the compose file with which development's services run the production image.
#pragma once

#include <string>
#include <vector>

#include "model/context.hpp"
#include "passes/support/compose_plan.hpp"

namespace drydock::pipeline {

struct ComposeRequest {
  const model::ComposeFile &compose;
  std::string name, override_name;   // of the file, and of the one that is written beside it, for people
  std::string folder;                // in which both lie, absolute
  std::string development_path, production_path;  // of the Dockerfiles, absolute
  std::string development, production;            // their texts
  const model::Context *context = nullptr;        // null: none is known
  passes::ComposePlan::Turn turn;
};

struct ComposeResult {
  std::string text;                // "" where no service is built from the development file, or all are left out
  std::vector<std::string> notes;  // a sentence for each service that is left out
};
ComposeResult compose_override(const ComposeRequest &request);

}  // namespace drydock::pipeline
