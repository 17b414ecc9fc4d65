// Runs a program as users do.
#pragma once

#include <string>
#include <vector>

namespace drydock::test {

struct Finished {
  int exit_code;  // 128 + signal where one ended it
  std::string out, err;
};

// `folder` is the working directory, "" for this one; `input` goes to its standard input.
Finished run(const std::vector<std::string> &command, const std::string &folder = "", const std::string &input = "");

// The drydock binary under test.
Finished drydock(std::vector<std::string> arguments, const std::string &folder = "", const std::string &input = "");

std::string read(const std::string &path);
void write(const std::string &path, const std::string &bytes);

// A new empty folder below the system's one for temporary files; removed with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;
  const std::string &path() const { return path_; }
  std::string operator/(const std::string &name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

}  // namespace drydock::test
