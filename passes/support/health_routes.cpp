#include "passes/support/health_routes.hpp"

#include <optional>
#include <set>
#include <string_view>

#include "knowledge/health_checks.hpp"
#include "knowledge/ignore_entries.hpp"
#include "model/context.hpp"
#include "model/context_sources.hpp"

namespace drydock::passes {

namespace {

// The path of the first usual name that the text has a route for.
std::optional<std::string> route_in(std::string_view file, std::string_view text) {
  const std::string_view ending = file.substr(file.rfind('.') + 1);
  for (std::string_view path : knowledge::health_paths())
    for (const knowledge::RouteForm &form : knowledge::route_forms()) {
      if (!form.endings.contains(ending)) continue;
      for (const char quote : {'"', '\''}) {
        const std::string written = std::string(form.text) + quote + std::string(path) + quote;
        if (text.find(written) != std::string_view::npos) return std::string(path);
      }
    }
  return std::nullopt;
}

}  // namespace

std::vector<HealthRoute> health_routes(const model::Model &model) {
  const model::Context &context = *model.context();
  std::set<std::string> files;
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i)
    for (const std::string &source : model::context_sources(model, i).known)
      for (std::string &file : context.matches(source)) files.insert(std::move(file));
  std::vector<HealthRoute> result;
  for (const std::string &file : files) {
    if (!knowledge::tells_readers(file)) continue;
    const auto text = context.read(file);
    if (!text) continue;
    if (auto path = route_in(file, *text)) result.push_back({file, std::move(*path)});
  }
  return result;
}

}  // namespace drydock::passes
