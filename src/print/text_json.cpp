#include "print/text_json.hpp"

#include <string>

namespace drydock::print {

using nlohmann::json;

namespace {

bool is_utf8(const std::string &text) {
  try {
    (void)json(text).dump();
    return true;
  } catch (const json::exception &) {
    return false;
  }
}

std::string base64(std::string_view bytes) {
  static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j)
      group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0);
    for (std::size_t j = 0; j < 4; ++j) result += i + j <= bytes.size() ? digits[group >> (18 - 6 * j) & 63] : '=';
  }
  return result;
}

}  // namespace

json text_json(std::string_view view) {
  const std::string text(view);
  if (is_utf8(text)) return text;
  return {{"b64", base64(text)}};
}

std::string valid_utf8(std::string_view view) {
  const std::string text(view);
  if (is_utf8(text)) return text;
  return json::parse(json(text).dump(-1, ' ', false, json::error_handler_t::replace)).get<std::string>();
}

json error_json(const BuildError &error) {
  return {{"message", text_json(error.message)},
          {"locations", json::array({json::array({error.first_line, error.last_line})})}};
}

}  // namespace drydock::print
