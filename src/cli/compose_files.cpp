#include "cli/compose_files.hpp"

#include <filesystem>

#include "cli/files.hpp"
#include "knowledge/dockerfile_names.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

model::ComposeUse ComposeFiles::use_of(const std::string &dockerfile) {
  std::vector<model::ComposeSource> sources;
  for (const std::string &folder : model::folders_above(dockerfile))
    for (const model::ComposeSource &source : in(folder)) sources.push_back(source);
  if (sources.empty()) return {};
  std::error_code error;
  return model::compose_use(sources, fs::absolute(dockerfile, error).lexically_normal().string());
}

const std::vector<model::ComposeSource> &ComposeFiles::in(const std::string &folder) {
  const auto [found, is_new] = folders_.try_emplace(folder);
  if (!is_new) return found->second;
  for (std::string_view name : knowledge::compose_file_names()) {
    const std::string path = (fs::path(folder) / name).string();
    std::error_code error;
    if (!fs::is_regular_file(path, error)) continue;
    const FileContents contents = read_file(path);
    if (!contents.ok()) continue;
    auto file = model::read_compose(contents.bytes);
    if (auto *compose = std::get_if<model::ComposeFile>(&file)) found->second.push_back({std::string(name), folder, std::move(*compose)});
  }
  return found->second;
}

}  // namespace drydock::cli
