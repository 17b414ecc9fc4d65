#include "lsp/uri.hpp"

#include <fmt/format.h>

#include <charconv>

#include "ir/text.hpp"

namespace drydock::lsp {

namespace {

constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const char *const first = text.data() + i + 1;
    if (text[i] == '%' && i + 2 < text.size() && std::from_chars(first, first + 2, byte, 16).ptr == first + 2) {
      result += static_cast<char>(byte);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace

std::string path_of(std::string_view uri) {
  constexpr std::string_view scheme = "file://";
  if (lower(uri.substr(0, scheme.size())) != scheme) return "";
  uri.remove_prefix(scheme.size());
  const std::size_t slash = uri.find('/');
  if (slash == std::string_view::npos || (slash > 0 && lower(uri.substr(0, slash)) != "localhost")) return "";
  std::string path = decoded(uri.substr(slash, uri.find_first_of("?#", slash) - slash));
  return path.find('\0') == std::string::npos ? path : "";
}

std::string uri_of(std::string_view path) {
  std::string result = "file://";
  for (const char c : path) {
    if (unreserved.find(c) != std::string_view::npos) result += c;
    else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

}  // namespace drydock::lsp
