#include "lsp/framing.hpp"

#include <algorithm>
#include <charconv>

#include "ir/text.hpp"

namespace drydock::lsp {

namespace {

constexpr std::string_view end_of_headers = "\r\n\r\n";
constexpr std::size_t longest_headers = 1 << 14;
constexpr std::size_t longest_body = std::size_t{1} << 30;

std::optional<std::size_t> content_length(std::string_view headers) {
  std::optional<std::size_t> length;
  while (!headers.empty()) {
    const std::size_t end = std::min(headers.find("\r\n"), headers.size());
    const std::string_view line = headers.substr(0, end);
    headers.remove_prefix(std::min(end + 2, headers.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    if (lower(trim(line.substr(0, colon))) != "content-length") continue;
    const std::string_view value = trim(line.substr(colon + 1));
    std::size_t number = 0;
    const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool is_number = error == std::errc() && rest == value.data() + value.size();
    if (!is_number || number > longest_body || length) return std::nullopt;
    length = number;
  }
  return length;
}

}  // namespace

void Frames::add(std::string_view bytes) {
  if (broken_) return;
  // What was given is dropped only where it is most of it, so that many small messages cost no more than their bytes.
  if (begin_ > bytes_.size() / 2) {
    bytes_.erase(0, begin_);
    searched_ -= std::min(searched_, begin_);
    begin_ = 0;
  }
  bytes_ += bytes;
}

bool Frames::read_headers() {
  const std::size_t end = bytes_.find(end_of_headers, std::max(begin_, searched_));
  if ((end == std::string::npos ? bytes_.size() : end) - begin_ > longest_headers) broken_ = true;
  if (end == std::string::npos) {
    searched_ = std::max(begin_, bytes_.size() - std::min(bytes_.size(), end_of_headers.size() - 1));
    return false;
  }
  length_ = content_length(std::string_view(bytes_).substr(begin_, end - begin_));
  begin_ = end + end_of_headers.size();
  broken_ = broken_ || !length_;
  return !broken_;
}

std::optional<std::string> Frames::next() {
  if (broken_ || (!length_ && !read_headers())) return std::nullopt;
  if (bytes_.size() - begin_ < *length_) return std::nullopt;
  std::string body = bytes_.substr(begin_, *length_);
  begin_ += *length_;
  length_.reset();
  return body;
}

std::string framed(std::string_view body) {
  return "Content-Length: " + std::to_string(body.size()) + std::string(end_of_headers) + std::string(body);
}

}  // namespace drydock::lsp
