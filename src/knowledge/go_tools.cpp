// Sources: `go help build`, `go tool compile -help`; `dlv help debug` and the documentation of delve
// (github.com/go-delve/delve/blob/master/Documentation/usage/dlv.md); each watcher's README; gin-gonic.com/docs/deployment.
#include "knowledge/go_tools.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr Words development_options = "-race -msan -asan -cover -x -v -n -work -a";
constexpr Words delve_values =
    "-l --listen --api-version --backend --build-flags --init --log-dest --log-output --output --redirect -r --wd --disable-aslr";
constexpr Words watchers = "air CompileDaemon realize fresh gin modd wgo reflex gow gomon arelo";

constexpr GoMode modes[] = {
    {"github.com/gin-gonic/gin", "GIN_MODE", "release", "Gin otherwise prints each route and request as its development needs them"},
};

}  // namespace

bool is_go_development_option(std::string_view option, std::string_view value) {
  if (option == "-gcflags") return value.find("-N") != std::string_view::npos || value.find("-l") != std::string_view::npos;
  return development_options.contains(option);
}

Words delve_value_options() { return delve_values; }
bool is_go_watcher(std::string_view program) { return watchers.contains(program); }

const GoMode *go_mode(std::string_view go_mod) {
  const auto found = std::find_if(std::begin(modes), std::end(modes), [&](const GoMode &mode) { return go_mod.find(mode.module) != std::string_view::npos; });
  return found == std::end(modes) ? nullptr : &*found;
}

}  // namespace drydock::knowledge
