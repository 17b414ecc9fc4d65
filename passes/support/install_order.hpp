// How far down a COPY of the sources may go: behind the installs that only need the manifests, which are copied in
// front of them (rewrites § 2.6).
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "passes/support/copies.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/project_install.hpp"

namespace drydock::passes {

struct InstallOrder {
  struct Manifests {
    std::size_t run;                 // in front of which they are copied
    std::vector<ProjectFile> files;  // those that only the COPY of the sources brings
  };
  enum class Place {
    behind,    // the COPY goes behind the last RUN
    inside,    // between two of its commands, which makes two RUNs of it
    in_front,  // in front of it, behind a RUN of its own that installs or fetches
  };
  std::vector<Manifests> manifests;
  std::size_t last = 0;
  Place place = Place::behind;
  std::size_t command = 0;     // inside: the first command behind the COPY
  std::string repeated;        // inside: what the commands behind it need again, `cd app && `
  std::string install;         // the commands without the sources: inside they follow the first RUN's own
  std::vector<std::string> managers;
  bool runs_packages = false;  // one of them runs code of the packages that it installs
  std::vector<std::string> assumptions;
};

// monostate: nothing behind the COPY installs from what it brings, or all is in order.
std::variant<std::monostate, InstallOrder, Obstacle> install_order(const model::Model &model, const CopyPlan &plan);

// Whether a RUN behind an instruction installs from some project's manifests, be they known or not.
bool installs_behind(const model::Model &model, std::size_t instruction);

}  // namespace drydock::passes
