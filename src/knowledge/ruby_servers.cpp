// Sources: guides.rubyonrails.org/command_line.html (rails server), edgeguides.rubyonrails.org/configuring.html;
// github.com/rack/rackup (lib/rackup/server.rb), github.com/rtomayko/shotgun (bin/shotgun), sinatrarb.com/configuration.html;
// the Dockerfile that `rails new` writes, since 7.1.
#include "knowledge/ruby_servers.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr RackServer servers[] = {
    {"rackup", "9292", "config.ru"},
    {"shotgun", "9393", "config.ru"},
    {"ruby", "4567", ""},
};

}  // namespace

const RackServer *rack_server(std::string_view program) {
  const auto found = std::find_if(std::begin(servers), std::end(servers), [&](const RackServer &row) { return row.program == program; });
  return found == std::end(servers) ? nullptr : &*found;
}

}  // namespace drydock::knowledge
