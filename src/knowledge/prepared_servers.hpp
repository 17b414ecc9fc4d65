// Images whose server starts as root by default, and is prepared by the image to be started as another user.
//
// Its workers run as an account of the image already: what the application reads and writes stays the same when the
// master does, too. What remains is what the master itself does with root: its port, its logs, its process id.
#pragma once

#include <string_view>
#include <vector>

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct PreparedServer {
  std::string_view image;        // as in base_images.hpp
  std::string_view tag_word;     // the tags that hold this word between `-` have the server
  int since;                     // the first major version
  std::string_view program;      // what these images start by default
  std::string_view workdir;      // where
  Account account;               // that its workers run as
  Account alpine_account;
  int port;                      // that it binds by default
  Words configuration;           // folders and files that tell it what to do
  // Settings in them for which the master needs root, or that write where only root can, unless their value begins with
  // one of `harmless`; case does not matter.
  Words rooted_settings;
  Words harmless;
  std::string_view port_file;    // where a file says another port
  Words user_variables;          // choose another account for the workers
  Words rooted_modules;          // operands of commands that switch on what needs root
};

// Null where the image has none; `tag` as in read tags: the words between `-`.
const PreparedServer *prepared_server(std::string_view image, const std::vector<std::string_view> &tag);

// The setting of a text of its configuration for which the master needs root; "" where there is none.
std::string rooted_setting(const PreparedServer &server, std::string_view text);

}  // namespace drydock::knowledge
