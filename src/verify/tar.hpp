// A tar archive as it comes: what `docker export` and `tar` write (ustar, pax and GNU's long names).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace drydock::verify {

enum class FileType { file, folder, link, other };

struct TarEntry {
  std::string path;  // relative, without ./ in front and / behind
  FileType type = FileType::file;
  bool hard_link = false;  // `target` is the path of the file that it is another name of
  unsigned mode = 0;       // permission bits
  std::uint64_t owner = 0, group = 0, size = 0;
  std::string target;  // of a link
  bool has_capabilities = false;
};

class TarReader {
 public:
  // Called for each entry, with the whole content of a regular file.
  using Taker = std::function<void(const TarEntry &, const std::string &content)>;
  explicit TarReader(Taker take) : take_(std::move(take)) {}

  // More bytes of the archive. Throws std::runtime_error on what is no tar.
  void feed(std::string_view bytes);
  // Whether the archive ended where an entry does, with its end mark.
  bool complete() const { return ended_; }

 private:
  void read_header(std::string_view block);
  void finish_content();
  void read_pax(std::string_view text);

  Taker take_;
  std::string block_;  // of a header that is not there whole
  std::string content_;
  TarEntry entry_;
  char kind_ = 0;
  std::uint64_t wanted_ = 0;  // bytes of content that are still to come
  std::uint64_t padding_ = 0;
  bool in_content_ = false, ended_ = false;
  std::map<std::string, std::string> pax_;
  std::string long_name_, long_target_;
};

}  // namespace drydock::verify
