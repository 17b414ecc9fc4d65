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

// Distributions that others are built with: installed before them, they may be meant for that.
Words python_build_helpers();

}  // namespace drydock::knowledge
