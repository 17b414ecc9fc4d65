#include "cli/compose_files.hpp"

#include <filesystem>

#include "cli/files.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "model/find_context.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

std::optional<model::ComposeSource> source_at(const fs::path &path) {
  const FileContents contents = read_file(path.string());
  if (!contents.ok()) return std::nullopt;
  auto file = model::read_compose(contents.bytes);
  auto *compose = std::get_if<model::ComposeFile>(&file);
  if (compose == nullptr) return std::nullopt;
  return model::ComposeSource{path.filename().string(), path.parent_path().string(), std::move(*compose)};
}

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
  for (const model::ComposeSource *source : around(dockerfile))
    for (const model::ComposeService *service : model::services_built_from(source->file, source->folder, absolute(dockerfile)))
      services.push_back(service);
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
    if (auto source = source_at(fs::absolute(*named_, error).lexically_normal())) found->second.push_back(std::move(*source));
  return found->second;
}

const std::vector<model::ComposeSource> &ComposeFiles::in(const std::string &folder) {
  const std::lock_guard lock(mutex_);
  const auto [found, is_new] = folders_.try_emplace(folder);
  if (!is_new) return found->second;
  for (std::string_view name : knowledge::compose_file_names()) {
    const fs::path path = fs::path(folder) / name;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) continue;
    if (auto source = source_at(path)) found->second.push_back(std::move(*source));
  }
  return found->second;
}

}  // namespace drydock::cli
