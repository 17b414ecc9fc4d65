// What starts an application of Node.js while it is developed, and what production starts in its place.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Runs a source file, and starts it anew when a file changes, or compiles it at each start.
struct NodeRunner {
  std::string_view program;
  Words subcommands;      // that may stand in front of the file
  Words value_options;    // take the next word
  Words command_options;  // whose value is the command that it runs
  Words flags;            // of its own, without a value
  bool compiles;          // node does not take its sources as they are
  std::string_view what;  // completes "NAME …"
  std::string_view source;
};
const NodeRunner *node_runner(std::string_view program);

// A framework's development server.
struct NodeFramework {
  std::string_view name;         // for people
  std::string_view package;      // that brings the framework itself
  std::string_view program;
  Words develops;                // its subcommands that start the development server
  bool develops_alone = false;   // it does so without a subcommand too
  std::string_view build;        // makes what production needs, in the project's folder
  std::string_view start = {};   // production's server; "" where it has none
  Words port_options = {}, host_options = {};
  std::string_view default_port = {};  // of the development server
  // Static sites: the folder that the build makes, where no configuration says another; "" for the others.
  std::string_view output = {};
  Words configurations = {};     // files that may say so
  std::string_view public_prefix = {};  // of variables whose values the build writes into the files that browsers get
  std::string_view source;
};
// By the first word and the next that is no option. Null where it is another command of the program.
const NodeFramework *node_framework(std::string_view program, std::string_view subcommand);

// Packages that make a server of an application that Vite builds: what it makes is no static site.
bool renders_on_server(std::string_view package);

// Names of scripts in package.json: those that develop, and those that start production, the likelier first.
inline constexpr Words development_scripts =
    "dev develop development start:dev start:development start:watch serve:dev dev:server dev:start watch";
inline constexpr Words production_scripts =
    "start:prod start:production production prod start serve:prod serve:production serve";

// Run scripts of package.json by name (npm-run-all's README); npm-run-all2 has the same programs.
inline constexpr Words script_runners = "run-p run-s npm-run-all";

// Variables that say where a program listens.
inline constexpr Words address_variables = "PORT HOST HOSTNAME";

// Folders that builds make, by each tool's own default; what stands there in a checkout is of an older build.
inline constexpr Words output_folders = "dist build out lib .output .next .nuxt";

// A module that compiles what is loaded behind it: `node -r ts-node/register`.
bool compiles_at_start(std::string_view package);

// Programs that serve in production, each with the subcommand that does: "" for any.
bool serves_production(std::string_view program, std::string_view subcommand);

// The image that serves static sites: it listens on a port above 1024, as an account of its own.
struct SiteServer {
  std::string_view image, configuration, folder;
  Words programs;  // that a health check finds there
};
const SiteServer &site_server();

}  // namespace drydock::knowledge
