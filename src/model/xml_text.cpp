#include "model/xml_text.hpp"

#include <algorithm>

#include "ir/text.hpp"

namespace drydock::model {

std::vector<std::string> elements(std::string_view text, std::string_view name) {
  const std::string open = "<" + std::string(name) + ">", close = "</" + std::string(name) + ">";
  std::vector<std::string> result;
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
    const std::size_t end = text.find(close, at);
    if (end == std::string_view::npos) break;
    result.emplace_back(trim(text.substr(at + open.size(), end - at - open.size())));
  }
  return result;
}

std::string without_xml_comments(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find("<!--", at);
    result += text.substr(at, std::min(begin, text.size()) - at);
    const std::size_t end = begin == std::string_view::npos ? std::string_view::npos : text.find("-->", begin);
    at = end == std::string_view::npos ? text.size() : end + 3;
  }
  return result;
}

}  // namespace drydock::model
