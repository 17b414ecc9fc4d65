// What a step of a build does that takes time, in the few words that people know it by: `pip install`, `npm run build`.
#pragma once

#include <string>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"

namespace drydock::model {

struct Work {
  std::string name;
  const knowledge::PackageManager *manager = nullptr;  // whose call it is, null for other programs
  Action action = Action::other;                       // of the manager
  bool keeps_downloads = false;                        // between builds, in a cache mount

  bool installs() const {
    return action == Action::install || action == Action::upgrade || action == Action::download;
  }
  bool operator==(const Work &) const = default;
  // The same thing done, be it written in another way: `npm install` and `npm ci`.
  bool same_as(const Work &other) const {
    if (manager != other.manager) return false;
    return manager != nullptr && installs() ? action == other.action : name == other.name;
  }
};

// The same work among others, by its name where one is called so; null where there is none.
const Work *find_same(const std::vector<Work> &works, const Work &work);

// Of a RUN, in order; nothing where it only does what is done in a moment, or is not understood. Of any other
// instruction nothing.
std::vector<Work> works_of(const Model &model, std::size_t instruction);


}  // namespace drydock::model
