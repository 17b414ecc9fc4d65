#include "cli/build_files.hpp"

#include <utility>

#include "cli/files.hpp"
#include "model/bake.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

std::optional<model::ComposeSource> read_compose_source(const fs::path &path) {
  const FileContents contents = read_file(path.string());
  if (!contents.ok()) return std::nullopt;
  auto file = model::read_compose(contents.bytes);
  auto *compose = std::get_if<model::ComposeFile>(&file);
  if (compose == nullptr) return std::nullopt;
  return model::ComposeSource{path.filename().string(), path.parent_path().string(), std::move(*compose)};
}

std::optional<model::ComposeSource> read_bake_source(const std::vector<fs::path> &paths) {
  std::vector<std::string> bytes;
  for (const fs::path &path : paths) {
    FileContents contents = read_file(path.string());
    if (!contents.ok()) return std::nullopt;
    bytes.push_back(std::move(contents.bytes));
  }
  std::vector<model::BakeText> texts;
  for (std::size_t i = 0; i < paths.size(); ++i) texts.push_back({bytes[i], paths[i].extension() == ".json"});
  std::optional<model::ComposeFile> file = model::read_bake(texts);
  if (!file) return std::nullopt;
  return model::ComposeSource{paths[0].filename().string(), paths[0].parent_path().string(), std::move(*file), false};
}

}  // namespace drydock::cli
