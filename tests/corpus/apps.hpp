// The corpus of real applications: a Dockerfile each, what its build context lists, and the texts of some of its files.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/context.hpp"

namespace drydock::test {

struct App {
  std::string name;
  std::string repository, folder;           // `owner/name`, and which folder of it is the context; "." is its root
  std::string dockerfile_path;              // in the context
  std::string dockerfile;                   // its text
  std::map<std::string, std::string> kept;  // texts of the files that the corpus holds
  std::vector<std::string> files;           // all paths of the context

  void put(const std::string &path, const std::string &text);
  // Reads from the application, which must outlive it.
  model::Context context() const;
};

// Those whose Dockerfile the corpus holds, in the order of its table.
std::vector<App> read_apps();

}  // namespace drydock::test
