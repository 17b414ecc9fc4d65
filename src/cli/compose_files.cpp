#include "cli/compose_files.hpp"

#include <filesystem>
#include <set>

#include "cli/build_files.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "model/find_context.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

std::string absolute(const std::string &path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().string();
}

}  // namespace

model::ComposeUse ComposeFiles::use_of(const std::string &dockerfile) {
  const std::vector<const model::ComposeSource *> sources = around(dockerfile);
  if (sources.empty()) return {};
  return model::compose_use(sources, absolute(dockerfile));
}

std::vector<const model::ComposeService *> ComposeFiles::services_of(const std::string &dockerfile) {
  std::vector<const model::ComposeService *> services;
  for (const model::ComposeSource *source : around(dockerfile)) {
    if (!source->starts) continue;
    for (const model::ComposeService *service :
         model::services_built_from(source->file, source->folder, absolute(dockerfile)))
      services.push_back(service);
  }
  return services;
}

std::vector<const model::ComposeSource *> ComposeFiles::around(const std::string &dockerfile) {
  std::vector<const model::ComposeSource *> sources;
  const auto add = [&](const std::vector<model::ComposeSource> &files) {
    for (const model::ComposeSource &source : files) sources.push_back(&source);
  };
  if (named_) add(named());
  else for (const std::string &folder : model::folders_above(dockerfile)) add(in(folder));
  return sources;
}

const std::vector<model::ComposeSource> &ComposeFiles::named() {
  const std::lock_guard lock(mutex_);
  const auto [found, is_new] = folders_.try_emplace(*named_);
  std::error_code error;
  if (is_new)
    if (auto source = read_compose_source(fs::absolute(*named_, error).lexically_normal()))
      found->second.push_back(std::move(*source));
  return found->second;
}

const std::vector<model::ComposeSource> &ComposeFiles::in(const std::string &folder) {
  const std::lock_guard lock(mutex_);
  const auto [found, is_new] = folders_.try_emplace(folder);
  if (!is_new) return found->second;
  // One look into the folder costs less than one for each name.
  std::set<std::string> there;
  std::error_code error;
  for (fs::directory_iterator next(folder, error); !error && next != fs::directory_iterator(); next.increment(error)) {
    std::string name = next->path().filename().string();
    if (knowledge::is_compose_file(name) || knowledge::is_bake_file(name)) there.insert(std::move(name));
  }
  const auto paths_of = [&](knowledge::Words names) {
    std::vector<fs::path> paths;
    for (std::string_view name : names)
      if (there.count(std::string(name)) != 0) paths.push_back(fs::path(folder) / name);
    return paths;
  };
  for (const fs::path &path : paths_of(knowledge::compose_file_names()))
    if (auto source = read_compose_source(path)) found->second.push_back(std::move(*source));
  const std::vector<fs::path> bake = paths_of(knowledge::bake_file_names());
  if (bake.empty()) return found->second;
  if (auto source = read_bake_source(bake)) found->second.push_back(std::move(*source));
  return found->second;
}

}  // namespace drydock::cli
