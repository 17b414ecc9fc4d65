// Inputs of a wanted size whose cost must grow with it and no faster. Made in code, the same in every run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::bench {

struct Shape {
  std::string_view name;
  std::string (*make)(std::size_t bytes);
};

const std::vector<Shape> &shapes();

}  // namespace drydock::bench
