#include "cli/file_settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/choice_keys.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char *config_name = ".drydock.toml";

std::string absolute(const std::string &path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().string();
}

std::string working_folder() {
  std::error_code error;
  return fs::current_path(error).string();
}

// As people write it: from here, where it is below.
std::string shown(const std::string &path) {
  const std::string below = fs::path(path).lexically_relative(working_folder()).string();
  return below.empty() || below.starts_with("..") ? path : below;
}

// The file's path from the configuration's folder; "" where it lies elsewhere.
std::string path_from(const std::string &folder, const Input &input) {
  if (input.standard_input()) return "";
  const std::string path = fs::path(absolute(input.path)).lexically_relative(folder).string();
  return path.starts_with("..") ? "" : path;
}

}  // namespace

const Settings *FileSettings::of(const Input &input) {
  const Lock lock(mutex_);
  const FoundConfig *config = found(input);
  std::vector<const void *> key{config};
  std::vector<const ConfigFile::Part *> parts;
  if (config != nullptr) {
    if (!config->file.errors.empty()) return nullptr;
    parts = overrides_for(*config, input);
    key.insert(key.end(), parts.begin(), parts.end());
    parts.insert(parts.begin(), &config->file.all);
  }
  const auto [place, is_new] = settings_.try_emplace(std::move(key));
  if (is_new) {
    Choices choices;
    for (const ConfigFile::Part *part : parts) choices = merged(choices, part->choices);
    try {
      place->second = settings_of(merged(choices, command_line_), production_);
    } catch (const UsageError &error) {
      const std::string message = error.message.starts_with("--") ? error.message.substr(2) : error.message;
      write_to_stderr(fmt::format("{}: error: {}\n", printable(config == nullptr ? "drydock" : config->file.path),
                                  printable(message)));
    }
  }
  return place->second ? &*place->second : nullptr;
}

bool FileSettings::excludes(const Input &input) {
  const Lock lock(mutex_);
  const FoundConfig *config = found(input);
  if (config == nullptr || !config->file.errors.empty() || config->file.exclude.empty()) return false;
  const std::string path = path_from(config->folder, input);
  return !path.empty() && config->file.exclude.ignores(path);
}

const FoundConfig *FileSettings::config_of(const Input &input) {
  const Lock lock(mutex_);
  const FoundConfig *config = found(input);
  return config == nullptr || !config->file.errors.empty() ? nullptr : config;
}

std::vector<const ConfigFile::Part *> FileSettings::overrides_for(const FoundConfig &config, const Input &input) {
  std::vector<const ConfigFile::Part *> result;
  const std::string path = config.file.overrides.empty() ? "" : path_from(config.folder, input);
  if (path.empty()) return result;
  for (const ConfigFile::Part &part : config.file.overrides)
    if (part.paths.ignores(path)) result.push_back(&part);
  return result;
}

const FoundConfig *FileSettings::found(const Input &input) {
  if (choice_.none) return nullptr;
  if (!choice_.file.empty()) {
    const auto [place, is_new] = by_folder_.try_emplace("");
    if (is_new) place->second = read(choice_.file, working_folder());
    return place->second.get();
  }
  // By the folder as it is written, with its `/`, as well: most files have neighbours.
  const std::string folder = input.standard_input() ? "" : input.path.substr(0, input.path.rfind('/') + 1);
  if (const auto known = by_folder_.find(folder); known != by_folder_.end()) return known->second.get();
  const Config config = nearest(folder.empty() ? working_folder() : fs::path(absolute(folder)).parent_path().string());
  return (by_folder_[folder] = config).get();
}

FileSettings::Config FileSettings::nearest(const std::string &folder) {
  if (const auto known = by_folder_.find(folder); known != by_folder_.end()) return known->second;
  std::error_code error;
  const fs::path here(folder);
  Config config;
  if (fs::exists(here / config_name, error)) config = read((here / config_name).string(), folder);
  else if (here.has_relative_path() && !fs::exists(here / ".git", error)) config = nearest(here.parent_path().string());
  return by_folder_[folder] = config;
}

FileSettings::Config FileSettings::read(const std::string &path, const std::string &folder) {
  const FileContents contents = read_file(path);
  FoundConfig config{{}, folder};
  if (contents.ok()) {
    config.file = read_config(shown(path), contents.bytes);
    for (const std::string &error : config.file.errors) write_to_stderr(error);
  } else {
    report_error(contents.error);
    config.file.errors.push_back(contents.error);
  }
  return std::make_shared<const FoundConfig>(std::move(config));
}

void leave_out_excluded(Inputs &inputs, FileSettings &settings, const std::vector<std::string> &named) {
  std::erase_if(inputs.inputs, [&](const Input &input) {
    if (!settings.excludes(input)) return false;
    if (std::find(named.begin(), named.end(), input.path) != named.end())
      write_to_stderr(fmt::format("{}: left out, as {} says\n", printable(input.name()),
                                  printable(settings.config_of(input)->file.path)));
    return true;
  });
}

}  // namespace drydock::cli
