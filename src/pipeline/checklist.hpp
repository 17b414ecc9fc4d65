// Goes through the guide's checklist for one Dockerfile: by its model, by what the passes would change, and by the
// compose services that are built from it. What these do not prove is not decided.
#pragma once

#include <string>
#include <vector>

#include "checks/checklist.hpp"
#include "model/compose.hpp"
#include "model/model.hpp"

namespace drydock::pipeline {

struct ChecklistSubject {
  const model::Model &model;                                  // of a document without error
  std::vector<const model::ComposeService *> services = {};   // built from the file
  std::string file_name = {};                                 // without its folder; "" where it has none
  std::vector<std::string> neighbours = {};                   // names of the files in that folder
  std::vector<std::string> other_compose = {};                // names of compose files around that were not read
};

// One result an item, in the checklist's order.
std::vector<checks::ItemResult> checklist_of(const ChecklistSubject &subject);

// Of these parts:
checks::ItemResult image_item(checks::Item item,
                              const ChecklistSubject &subject);  // what the build leaves in the image
checks::ItemResult service_item(checks::Item item, const ChecklistSubject &subject);  // how it is developed and run

}  // namespace drydock::pipeline
