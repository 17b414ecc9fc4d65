#include "tests/support/archives.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace drydock::test {

namespace {

std::string decompress(const std::string &path) {
  std::FILE *pipe = popen(std::string("xzcat -- '").append(path).append("'").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("can't run xzcat");
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    bytes.append(buffer.data(), count);
  if (pclose(pipe) != 0) throw std::runtime_error("can't read " + path);
  return bytes;
}

// A field that ends at its first NUL or at its end.
std::string_view field(std::string_view header, std::size_t begin, std::size_t size) {
  const std::string_view text = header.substr(begin, size);
  return text.substr(0, text.find('\0'));
}

// The value of `key` in a pax header: lines of "length key=value\n".
std::string pax_value(std::string_view records, std::string_view key) {
  const auto at = records.find(std::string(" ").append(key).append("="));
  if (at == std::string_view::npos) return {};
  const auto begin = at + key.size() + 2;
  return std::string(records.substr(begin, records.find('\n', begin) - begin));
}

}  // namespace

std::vector<std::pair<std::string, std::string>> read_tar_xz(const std::string &path) {
  constexpr std::size_t block = 512;
  const std::string archive = decompress(path);
  std::vector<std::pair<std::string, std::string>> files;
  std::string long_name;
  for (std::size_t at = 0; at + block <= archive.size() && archive[at] != '\0';) {
    const std::string_view header = std::string_view(archive).substr(at, block);
    const auto size = static_cast<std::size_t>(std::strtoull(std::string(field(header, 124, 12)).c_str(), nullptr, 8));
    const std::string_view content = std::string_view(archive).substr(at + block, size);
    const char type = header[156];
    if (type == 'L') {
      long_name = field(content, 0, content.size());
    } else if (type == 'x') {
      long_name = pax_value(content, "path");
    } else {
      std::string name = long_name;
      if (name.empty()) {
        const std::string_view prefix =
            header.substr(257, 5) == "ustar" && header[262] == '\0' ? field(header, 345, 155) : std::string_view();
        if (!prefix.empty()) name.append(prefix).append("/");
        name.append(field(header, 0, 100));
      }
      if (type == '0' || type == '\0') files.emplace_back(name, content);
      long_name.clear();
    }
    at += block + (size + block - 1) / block * block;
  }
  return files;
}

void for_each_line_xz(const std::string &path, const std::function<void(std::string_view)> &fn) {
  const std::string text = decompress(path);
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    fn(std::string_view(text).substr(at, end - at));
    at = end + 1;
  }
}

std::string read_file(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("can't read " + path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace drydock::test
