// Durations as Go writes them: `1m30s`, `-1.5h`; and the errors of its reader.
#include <array>
#include <limits>

#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

// As Go's time package quotes: byte by byte beyond ASCII.
std::string quoted_bytes(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < ' ' || byte >= 0x80) {
      result += "\\x";
      result += "0123456789abcdef"[byte >> 4];
      result += "0123456789abcdef"[byte & 15];
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + "\"";
}

}  // namespace

std::string read_duration(std::string_view text, std::int64_t &nanoseconds) {
  struct Unit {
    std::string_view name;
    double size;
  };
  static constexpr std::array<Unit, 8> units = {{{"ns", 1},
                                                 {"us", 1e3},
                                                 {"\xC2\xB5s", 1e3},
                                                 {"\xCE\xBCs", 1e3},
                                                 {"ms", 1e6},
                                                 {"s", 1e9},
                                                 {"m", 60e9},
                                                 {"h", 3600e9}}};
  const std::string invalid = "time: invalid duration " + quoted_bytes(text);
  std::string_view left = text;
  const bool negative = left.starts_with('-');
  if (negative || left.starts_with('+')) left.remove_prefix(1);
  nanoseconds = 0;
  if (left == "0") return {};
  if (left.empty()) return invalid;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  double total = 0;
  while (!left.empty()) {
    double value = 0;
    std::size_t count = 0;
    while (!left.empty() && is_digit(left[0])) {
      value = value * 10 + (left[0] - '0');
      left.remove_prefix(1);
      ++count;
    }
    if (left.starts_with('.')) {
      left.remove_prefix(1);
      for (double scale = 0.1; !left.empty() && is_digit(left[0]); scale /= 10) {
        value += scale * (left[0] - '0');
        left.remove_prefix(1);
        ++count;
      }
    }
    if (count == 0) return invalid;
    std::size_t size = 0;
    while (size < left.size() && left[size] != '.' && !is_digit(left[size])) ++size;
    if (size == 0) return "time: missing unit in duration " + quoted_bytes(text);
    const std::string_view name = left.substr(0, size);
    const Unit *unit = nullptr;
    for (const Unit &candidate : units)
      if (candidate.name == name) unit = &candidate;
    if (unit == nullptr) return "time: unknown unit " + quoted_bytes(name) + " in duration " + quoted_bytes(text);
    total += value * unit->size;
    if (total > static_cast<double>(std::numeric_limits<std::int64_t>::max()) * 0.999999) return invalid;
    left.remove_prefix(size);
  }
  nanoseconds = static_cast<std::int64_t>(negative ? -total : total);
  return {};
}

}  // namespace drydock::parse
