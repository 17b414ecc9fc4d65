// The copy is in a folder that nobody else may look into: a Dockerfile may hold secrets. The command goes through the
// shell, as git has it, since people put options into these variables.
#include "cli/editor.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

#include "cli/files.hpp"
#include "cli/temporary_files.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

std::string editor_command() {
  for (const char *name : {"VISUAL", "EDITOR"})
    if (const char *const value = std::getenv(name); value != nullptr && *value != '\0') return value;
  return "vi";
}

std::string quoted(const std::string &text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

class PrivateFolder {
 public:
  PrivateFolder() {
    std::error_code error;
    path_ = (fs::temp_directory_path(error) / "drydock-XXXXXX").string();
    if (::mkdtemp(path_.data()) == nullptr) path_.clear();
  }
  ~PrivateFolder() {
    std::error_code error;
    if (!path_.empty()) fs::remove_all(path_, error);
  }
  PrivateFolder(const PrivateFolder &) = delete;
  PrivateFolder &operator=(const PrivateFolder &) = delete;
  const std::string &path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

Edited edit(std::string_view text, const std::string &name) {
  const PrivateFolder folder;
  if (folder.path().empty()) return {{}, "there is no folder for a temporary file"};
  const std::string path = folder.path() + "/" + fs::path(name).filename().string();
  TemporaryEntry entry;
  entry.set(path);
  if (const auto error = write_atomically(path, text)) return {{}, *error};
  const std::string command = editor_command();
  // An interrupt is the editor's while it runs.
  const int status = std::system((command + " " + quoted(path)).c_str());
  if (status != 0) return {{}, fmt::format("`{}` did not end well: its text is not taken over", command)};
  FileContents contents = read_file(path);
  return {std::move(contents.bytes), std::move(contents.error)};
}

}  // namespace drydock::cli
