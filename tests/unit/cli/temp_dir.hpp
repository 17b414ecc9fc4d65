// A folder for one test, and the files in it.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace drydock::cli {

struct TempDir {
  TempDir() {
    std::string name = (std::filesystem::temp_directory_path() / "drydock-cli-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  TempDir(const TempDir &) = delete;
  ~TempDir() { std::filesystem::remove_all(path); }

  std::string operator/(std::string_view name) const { return (path / name).string(); }

  std::string put(std::string_view name, std::string_view bytes = "FROM a\n") const {
    const std::filesystem::path file = path / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file.string();
  }

  std::size_t count() const {
    const std::filesystem::directory_iterator entries(path);
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
  }

  std::filesystem::path path;
};

inline std::string bytes_of(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  return in ? std::string(std::istreambuf_iterator<char>(in), {}) : "(no file)";
}

}  // namespace drydock::cli
