// Reads the reference data where it lies: tar.xz archives and xz-compressed lines.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace drydock::test {

// The regular files of an archive, in its order: path and bytes. Throws std::runtime_error if it can't be read.
std::vector<std::pair<std::string, std::string>> read_tar_xz(const std::string &path);

// Calls `fn` with each line, without its line feed.
void for_each_line_xz(const std::string &path, const std::function<void(std::string_view line)> &fn);

std::string read_file(const std::string &path);

}  // namespace drydock::test
