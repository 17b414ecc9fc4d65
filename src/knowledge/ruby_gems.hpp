// What gems need of the system at run time, by their names.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct GemNeed {
  std::string_view gem;
  Words packages = "";         // of Debian, with headers: the program needs their libraries
  std::string_view more = "";  // what a slim image lacks and no package of the table stands for; "" for nothing
};
// Null where none is known.
const GemNeed *gem_need(std::string_view gem);

// Pure Ruby, precompiled, or compiled against nothing but what Ruby itself needs.
bool is_complete_gem(std::string_view gem);

// Programs that Ruby's images bring, and those of gems that are called by another name than the gem's.
inline constexpr Words ruby_programs = "ruby irb gem bundle bundler rake erb rdoc ri racc";
inline constexpr Words gem_programs = "rails rackup";

// Where the images of Ruby keep gems and bundler's settings (docker-library/ruby: GEM_HOME, BUNDLE_APP_CONFIG).
inline constexpr Words ruby_gem_folders = "/usr/local/bundle";
// Where Ruby of Debian and Ubuntu keeps gems, and their programs (rubygems/defaults/operating_system.rb there).
inline constexpr Words distribution_gem_folders = "/var/lib/gems /usr/local/bin";
// bundler keeps what `bundle config` sets without --local in the home directory (bundle-config(1)); what installs alone
// read is of no use later.
inline constexpr Words bundler_install_settings = "frozen jobs retry build force_ruby_platform silence_root_warning git.allow_insecure mirror";

// Programs besides Ruby's own that builds of applications call: what they make lies in the application.
inline constexpr Words asset_programs = "rails node npm npx yarn";

}  // namespace drydock::knowledge
