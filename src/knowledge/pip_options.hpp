// Options of `pip install`, as far as an install can be taken apart: what `pip wheel` takes as well, and what belongs
// to the installation of the wheels.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct PipOption {
  std::string_view name;
  bool value;    // takes one, attached by `=` or as the next argument
  bool fetches;  // says what is downloaded or built, or how: goes to `pip wheel`
  bool places;   // says how it is put into site-packages: goes to the `pip install` of the wheels
};

std::span<const PipOption> pip_options();
// Null for an option that is in no row: what it does to an install that is taken apart is not known.
const PipOption *pip_option(std::string_view name);

// What installs Python packages itself: `pip install --upgrade pip setuptools wheel` fetches nothing for the program.
Words pip_own_packages();

// Environment variables that make pip read or write something that its command line does not show.
Words pip_hidden_settings();

// Of the options that say how something is fetched those that don't change what is: two installs that differ in them alone
// choose alike.
Words pip_indifferent_options();

// Python's other package managers: what they install where the interpreter's own packages are comes along with those.
Words python_managers();

// What tells one to install there: settings by `NAME=value`, and options.
struct SystemInstall {
  std::string_view manager;
  std::string_view variable;  // NAME=value, in the environment
  Words settings;             // operands of its own command for settings, the value behind the last
  Words options;              // of the install
};
const SystemInstall *system_install(std::string_view manager);

// A project's own script that builds and installs it, which `python` runs.
inline constexpr std::string_view python_setup_script = "setup.py";

// Modules and programs that make a virtual environment at the path that they are given.
bool makes_environments(std::string_view name);

// Distributions that others are built with: installed before them, they may be meant for that.
Words python_build_helpers();

}  // namespace drydock::knowledge
