// Go's tools of development: what their options mean, and what a production build has no use for.
#pragma once

#include <optional>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Options of `go build` and `go run` that serve development alone. `-gcflags` is one where it turns optimisation off.
bool is_go_development_option(std::string_view option, std::string_view value);

// Options of dlv that take the next word.
Words delve_value_options();

// Programs that build a program of Go anew with each change, from settings or options that are not read here.
bool is_go_watcher(std::string_view program);

// The variable by which a framework, by its module, tells production.
struct GoMode {
  std::string_view module, name, value, reason;
};
// Null where the module file names none.
const GoMode *go_mode(std::string_view go_mod);

}  // namespace drydock::knowledge
