// The frames in which messages travel: headers, of which only Content-Length counts, an empty line, and the body.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drydock::lsp {

class Frames {
 public:
  void add(std::string_view bytes);
  // The next body; nothing where more bytes are needed, or where the stream is broken.
  std::optional<std::string> next();
  // What came is no frame: nothing behind it can be found any more.
  bool broken() const { return broken_; }

 private:
  bool read_headers();

  std::string bytes_;
  std::size_t begin_ = 0;               // of what next() has not given yet
  std::size_t searched_ = 0;            // up to here there is no end of the headers
  std::optional<std::size_t> length_;   // of the body, once its headers are read
  bool broken_ = false;
};

std::string framed(std::string_view body);

}  // namespace drydock::lsp
