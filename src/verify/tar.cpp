#include "verify/tar.hpp"

#include <algorithm>
#include <stdexcept>

namespace drydock::verify {

namespace {

constexpr std::size_t block_size = 512;

std::string text_field(std::string_view block, std::size_t at, std::size_t size) {
  const std::string_view field = block.substr(at, size);
  return std::string(field.substr(0, std::min(field.find('\0'), size)));
}

// Octal digits; or, with the first bit set, a big-endian number.
std::uint64_t number_field(std::string_view block, std::size_t at, std::size_t size) {
  const std::string_view field = block.substr(at, size);
  std::uint64_t value = 0;
  if ((static_cast<unsigned char>(field[0]) & 0x80U) != 0) {
    for (std::size_t i = 1; i < size; ++i) value = value << 8 | static_cast<unsigned char>(field[i]);
    return value;
  }
  for (const char c : field) {
    if (c == ' ' && value == 0) continue;
    if (c < '0' || c > '7') break;
    value = value << 3 | static_cast<unsigned>(c - '0');
  }
  return value;
}

bool checksum_holds(std::string_view block) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < block_size; ++i) sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(block[i]);
  return sum == number_field(block, 148, 8);
}

std::string relative(std::string path) {
  while (path.starts_with("./")) path.erase(0, 2);
  while (path.starts_with('/')) path.erase(0, 1);
  while (path.ends_with('/')) path.pop_back();
  return path == "." ? "" : path;
}

std::uint64_t padded(std::uint64_t size) { return (size + block_size - 1) / block_size * block_size; }

}  // namespace

void TarReader::read_header(std::string_view block) {
  if (std::all_of(block.begin(), block.end(), [](char c) { return c == '\0'; })) {
    ended_ = true;
    return;
  }
  if (!checksum_holds(block)) throw std::runtime_error("the archive of the image's files is damaged");
  kind_ = block[156];
  entry_ = {};
  entry_.mode = static_cast<unsigned>(number_field(block, 100, 8)) & 07777U;
  entry_.owner = number_field(block, 108, 8);
  entry_.group = number_field(block, 116, 8);
  entry_.size = number_field(block, 124, 12);
  entry_.path = text_field(block, 0, 100);
  if (block.substr(257, 6) == std::string_view("ustar\0", 6)) {
    const std::string prefix = text_field(block, 345, 155);
    if (!prefix.empty()) entry_.path = prefix + "/" + entry_.path;
  }
  entry_.target = text_field(block, 157, 100);
  if (kind_ != 'x' && kind_ != 'g' && kind_ != 'L' && kind_ != 'K')
    if (const auto size = pax_.find("size"); size != pax_.end()) entry_.size = std::stoull(size->second);
  // Links and devices have no content, whatever their size says.
  const bool has_content =
      kind_ == '0' || kind_ == '\0' || kind_ == '7' || kind_ == 'x' || kind_ == 'g' || kind_ == 'L' || kind_ == 'K';
  wanted_ = has_content ? entry_.size : 0;
  padding_ = padded(wanted_) - wanted_;
  content_.clear();
  content_.reserve(wanted_);
  in_content_ = true;
}

void TarReader::read_pax(std::string_view text) {
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) return;
    const std::size_t length = std::stoull(std::string(text.substr(0, blank)));
    if (length <= blank + 1 || length > text.size())
      throw std::runtime_error("the archive of the image's files is damaged");
    const std::string_view record = text.substr(blank + 1, length - blank - 2);
    const std::size_t equals = record.find('=');
    if (equals != std::string_view::npos) pax_[std::string(record.substr(0, equals))] = record.substr(equals + 1);
    text.remove_prefix(length);
  }
}

void TarReader::finish_content() {
  in_content_ = false;
  const auto as_text = [&] { return content_.substr(0, content_.find('\0')); };
  switch (kind_) {
    case 'x':
      return read_pax(content_);
    case 'g':
      return;  // of git's archives; no image has them
    case 'L':
      long_name_ = as_text();
      return;
    case 'K':
      long_target_ = as_text();
      return;
    default:
      break;
  }
  const auto pax = [&](const char *key, std::string &value) {
    if (const auto found = pax_.find(key); found != pax_.end()) value = found->second;
  };
  const auto pax_number = [&](const char *key, std::uint64_t &value) {
    if (const auto found = pax_.find(key); found != pax_.end()) value = std::stoull(found->second);
  };
  if (!long_name_.empty()) entry_.path = long_name_;
  if (!long_target_.empty()) entry_.target = long_target_;
  pax("path", entry_.path);
  pax("linkpath", entry_.target);
  pax_number("uid", entry_.owner);
  pax_number("gid", entry_.group);
  entry_.has_capabilities = pax_.contains("SCHILY.xattr.security.capability");
  entry_.path = relative(entry_.path);
  entry_.hard_link = kind_ == '1';
  if (entry_.hard_link) entry_.target = relative(entry_.target);
  entry_.type = kind_ == '5'                                                    ? FileType::folder
                : kind_ == '2'                                                  ? FileType::link
                : kind_ == '0' || kind_ == '\0' || kind_ == '1' || kind_ == '7' ? FileType::file
                                                                                : FileType::other;
  if (entry_.type != FileType::link && !entry_.hard_link) entry_.target.clear();
  pax_.clear();
  long_name_.clear();
  long_target_.clear();
  if (!entry_.path.empty()) take_(entry_, content_);
}

void TarReader::feed(std::string_view bytes) {
  while (!ended_) {
    if (in_content_ && wanted_ == 0) {
      finish_content();
      continue;
    }
    if (bytes.empty()) return;
    if (in_content_) {
      const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(wanted_, bytes.size()));
      content_.append(bytes, 0, count);
      wanted_ -= count;
      bytes.remove_prefix(count);
    } else if (padding_ > 0) {
      const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(padding_, bytes.size()));
      padding_ -= count;
      bytes.remove_prefix(count);
    } else {
      const std::size_t count = std::min(block_size - block_.size(), bytes.size());
      block_.append(bytes, 0, count);
      bytes.remove_prefix(count);
      if (block_.size() < block_size) return;
      read_header(block_);
      block_.clear();
    }
  }
}

}  // namespace drydock::verify
