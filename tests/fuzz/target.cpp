// One libFuzzer target; PROPERTY is the function of properties.hpp that it asks.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/properties.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string broken =
      drydock::fuzz::PROPERTY(std::string_view(reinterpret_cast<const char *>(data), size));
  if (broken.empty()) return 0;
  std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
  std::abort();
}
