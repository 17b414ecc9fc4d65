// Standard output, where a reader that went away and a full disk are two different things.
#pragma once

#include <string>
#include <string_view>

namespace drydock::cli {

class Output {
 public:
  // Writes at once. After a failure nothing more is written.
  void write(std::string_view text);

  // Whether writing is still of use.
  bool open() const { return !closed_ && error_.empty(); }
  // Why not all of it was written; "" where it was, or where the reader has gone (`drydock diff | head`).
  const std::string &error() const { return error_; }

 private:
  bool closed_ = false;
  std::string error_;
};

}  // namespace drydock::cli
