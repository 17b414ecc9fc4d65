// One `pip install` taken apart, and what the commands around it do.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/requirements.hpp"
#include "passes/support/cache_plan.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct PipInstall {
  struct File {
    std::string path;  // as written
    bool constraint;
  };
  model::PackageCall call;
  std::vector<File> files;           // of -r and -c
  std::vector<std::string> names;    // distributions that the command line names, normalised
  std::vector<std::size_t> wanted;   // the words that say what to install: operands, -r and -c with their values
  std::string choosing;              // options that change what is fetched, as written: the index, --pre …
  std::vector<std::size_t> fetching; // the words of options for `pip wheel` that are not wanted there
  std::vector<std::string> placing;  // options for the install of the wheels, as written
  std::string unknown_option;        // one that no table has; "" for none
  std::string place;                 // an operand that is a path or an address; "" for none
  bool upgrades_pip_only = false;    // pip, setuptools and wheel alone

  bool understood() const { return unknown_option.empty() && place.empty() && call.literal && !call.other_user; }
};

// Nothing where the command is no `pip install`.
std::optional<PipInstall> pip_install(const shell::Node &command);

// All that an install reads, from the files that the image has at that place. The obstacle says why that is not known.
struct InstallInputs {
  struct File {
    std::string path;   // in the context
    std::string image;  // in the image
    std::size_t copy;   // the COPY that brings it
  };
  std::vector<File> files;           // those that files name by -r and -c too
  model::Requirements requirements;  // names and urls alone; the names of the command line included
};
std::variant<InstallInputs, Obstacle> inputs_of(const model::Model &model, std::size_t instruction,
                                                const PipInstall &install);

// Whether a command may read files which a COPY brings, or write where one does; files of requirements don't count.
bool needs_sources(const shell::Node &command);
// The command in a RUN that may read files which a COPY brings, or write where one does; "" where every command only
// installs packages by name, makes folders or accounts, or cleans up. Files of requirements don't count.
std::string command_that_needs_sources(const RunText &text);

}  // namespace drydock::passes
