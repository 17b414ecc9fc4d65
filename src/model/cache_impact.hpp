// What a rewrite changes in rebuilds: the steps that run again after a file of the context has changed, before and
// after, and how often that would have happened in the past.
#pragma once

#include <string>
#include <vector>

#include "model/rebuild.hpp"
#include "model/step_work.hpp"

namespace drydock::model {

// What runs again.
struct Rerun {
  std::size_t steps = 0, copies = 0;  // of these, COPY and ADD; the others are RUN
  std::vector<Work> works;            // what takes time among it, each once
  bool operator==(const Rerun &) const = default;
};

struct FileImpact {
  std::string file;             // in the context
  bool manifest = false;        // says what an install step installs; else a source
  bool stands_for_all = false;  // a source, and all are alike
  Rerun before, after;

  // Whether the same things that take time run again, be their downloads kept or not.
  bool same_works() const;
  bool differs() const;  // in one or the other
};

// For a source and for the manifest of each package manager in turn; nothing where it is not known what the steps take
// from the context, or where none is known. The models are of the same file before and after.
std::vector<FileImpact> cache_impact(const Model &before, const Model &after);

// How many commits would have made an install run again.
struct InstallHistory {
  std::string name;  // `pip install`
  std::size_t before = 0, after = 0;
};

// `commits`: the paths that each changed, as the context's own. One for each kind of install in `before`.
std::vector<InstallHistory> install_history(const Model &before, const Model &after,
                                            const std::vector<std::vector<std::string>> &commits);

}  // namespace drydock::model
