// How Python's project managers are told to leave out what only development needs.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Names of groups and extras that are for development.
Words development_groups();

struct GroupInstaller {
  std::string_view manager;
  Words installs;              // subcommands that install a project
  std::string_view option;     // leaves out all that is for development alone
  std::string_view older_option;   // in versions before `since`
  std::string_view since;      // "1.2"; "" where every version has `option`
  std::string_view groups_option;  // leaves out the groups that are named behind it; "" for none
  Words left_out;              // options of calls that leave them out, or choose themselves
  Words asking;                // switches that ask for them
  Words asking_values;         // options that ask for the groups or extras which their value names
  Words default_groups;        // those that an install takes in unasked; empty: all
  std::string_view source;
};
const GroupInstaller *group_installer(std::string_view manager);

}  // namespace drydock::knowledge
