// How the chain runs over each file: what its configuration says, and over that what the command line says.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/config_file.hpp"
#include "cli/inputs.hpp"
#include "cli/settings.hpp"

namespace drydock::cli {

// Which configuration counts: the nearest `.drydock.toml`, from the file's folder up to the repository's root; the one
// that is named; or none.
struct ConfigChoice {
  std::string file;  // "": the nearest
  bool none = false;
};

// A configuration and the folder that its patterns count from.
struct FoundConfig {
  ConfigFile file;
  std::string folder;  // absolute
};

// Shared by all threads of a run; each folder is looked at once, and each wrong configuration reported once.
class FileSettings {
 public:
  FileSettings(Choices command_line, bool production, ConfigChoice choice)
      : command_line_(std::move(command_line)), production_(production), choice_(std::move(choice)) {}

  // Null where the file's configuration is wrong; that was reported. Valid as long as this is.
  const Settings *of(const Input &input);
  // Whether the file's configuration says to leave it alone. Where it is wrong, not: of() tells.
  bool excludes(const Input &input);
  // Null where there is none, or where it is wrong; that was reported.
  const FoundConfig *config_of(const Input &input);
  // Of the overrides of the file's configuration, those that are for it.
  static std::vector<const ConfigFile::Part *> overrides_for(const FoundConfig &config, const Input &input);

 private:
  using Lock = std::lock_guard<std::mutex>;
  using Config = std::shared_ptr<const FoundConfig>;

  Config nearest(const std::string &folder);
  Config read(const std::string &path, const std::string &folder);
  const FoundConfig *found(const Input &input);

  const Choices command_line_;
  const bool production_;
  const ConfigChoice choice_;
  std::mutex mutex_;
  std::map<std::string, Config> by_folder_;
  std::map<std::vector<const void *>, std::optional<Settings>> settings_;  // by configuration and overrides
};

// Takes out what the configurations say to leave alone; says so of what `named` holds.
void leave_out_excluded(Inputs &inputs, FileSettings &settings, const std::vector<std::string> &named);

}  // namespace drydock::cli
