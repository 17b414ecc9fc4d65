// The tables of the builder's own tests.
#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "tests/support/archives.hpp"

namespace drydock::test {

inline nlohmann::json table(const std::string &name) {
  static const auto files = read_tar_xz(std::string(DRYDOCK_SHARED) + "/conformance/cases.tar.xz");
  const std::string path = "buildkit-tables/" + name + ".json";
  for (const auto &[file, text] : files)
    if (file.ends_with(path)) return nlohmann::json::parse(text);
  throw std::runtime_error("no table " + name);
}

}  // namespace drydock::test
