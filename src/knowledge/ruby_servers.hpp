// The servers of Ruby's frameworks: what starts them in development, and what production needs beside.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// A program of development that serves a Rack application, and where it listens unless it is told.
struct RackServer {
  std::string_view program;
  std::string_view port;
  std::string_view file;  // what it serves unless it is told: config.ru; "" an application that is a program itself
};
// Null for other programs.
const RackServer *rack_server(std::string_view program);

// Options of all of them and of `rails server`, by what they say.
inline constexpr Words ruby_host_options = "-b --binding -o --host";
inline constexpr Words ruby_port_options = "-p --port";
inline constexpr Words ruby_server_options = "-u --using -s --server";
// Those that production has no use for: with a value, and without.
inline constexpr Words ruby_dropped_values = "-e --environment -E --env -P --pid --pidfile";
inline constexpr Words ruby_dropped_options = "-C --dev-caching --no-dev-caching --log-to-stdout --no-log-to-stdout -q -x -w --warn --debug";

// Programs that start what a Procfile lists.
inline constexpr Words procfile_runners = "foreman overmind hivemind honcho";

// Gems that compile assets when they are told to, and those of them that need Node.js for it.
inline constexpr Words asset_gems = "sprockets-rails propshaft";
inline constexpr Words asset_gems_with_node = "jsbundling-rails cssbundling-rails webpacker shakapacker vite_rails";

// A variable by which an application lets the image choose, if its settings for production ask for it.
inline constexpr Words rails_production_switches = "RAILS_SERVE_STATIC_FILES RAILS_LOG_TO_STDOUT";

}  // namespace drydock::knowledge
