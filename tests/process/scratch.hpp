// What the tests of the program share: small Dockerfiles and what drydock makes of them with one pass.
#pragma once

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>

#include "tests/support/process.hpp"

namespace drydock::test {

inline const std::string python = "FROM python:3.12-slim\nCMD [\"python\", \"app.py\"]\n";
inline const std::string python_fixed = "FROM python:3.12-slim\nENV PYTHONUNBUFFERED=1\nCMD [\"python\", \"app.py\"]\n";
inline const std::string refused = "FROM alpine\nFRUM x\n";

// A command that changes `python` to `python_fixed`, whatever the chain is.
inline std::vector<std::string> only_python(const std::string &command, std::vector<std::string> rest) {
  std::vector<std::string> result{command, "--select", "python-env", "--context", "none"};
  result.insert(result.end(), rest.begin(), rest.end());
  return result;
}

struct Scratch {
  TemporaryFolder folder;

  std::string put(const std::string &name, const std::string &bytes) const {
    std::filesystem::create_directories(std::filesystem::path(folder / name).parent_path());
    write(folder / name, bytes);
    return folder / name;
  }
  std::string get(const std::string &name) const { return read(folder / name); }
  // drydock with this working directory.
  Finished drydock(std::vector<std::string> arguments, const std::string &input = "") const {
    return test::drydock(std::move(arguments), folder.path(), input);
  }
  Finished shell(const std::string &script) const { return run({"sh", "-c", script}, folder.path()); }
};

inline timespec changed_at(const std::string &path) {
  struct stat status {};
  stat(path.c_str(), &status);
  return status.st_mtim;
}

}  // namespace drydock::test
