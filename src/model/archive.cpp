#include "model/archive.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace drydock::model {

namespace {

using namespace std::string_view_literals;

// The first bytes of what the builder unpacks before it looks for an archive: gzip, bzip2, xz, zstd.
constexpr std::array compressed = {"\x1f\x8b"sv, "BZh"sv, "\xfd"
                                   "7zXZ\0"sv, "\x28\xb5\x2f\xfd"sv};
// A frame that zstd skips: any byte from 0x50 to 0x5f, then these.
constexpr auto skippable_frame = "\x2a\x4d\x18"sv;

// A tar header is one block whose checksum counts its own eight bytes as blanks; some writers add up signed bytes.
constexpr std::size_t block = 512, sum_at = 148, sum_size = 8;

bool is_tar_header(std::string_view content) {
  if (content.size() < block) return false;
  std::int64_t stated = 0;
  for (const char c : content.substr(sum_at, sum_size))
    if (c >= '0' && c <= '7') stated = stated * 8 + (c - '0');
  std::int64_t bytes = 0, signed_bytes = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const char c = i >= sum_at && i < sum_at + sum_size ? ' ' : content[i];
    bytes += static_cast<unsigned char>(c);
    signed_bytes += static_cast<signed char>(c);
  }
  return stated == bytes || stated == signed_bytes;
}

}  // namespace

bool may_be_archive(std::string_view content) {
  if (std::any_of(compressed.begin(), compressed.end(), [&](auto magic) { return content.starts_with(magic); }))
    return true;
  if (content.size() >= 4 && (content[0] & 0xf0) == 0x50 && content.substr(1, 3) == skippable_frame) return true;
  // A block of zeros ends an archive, so that it may be an empty one.
  if (content.size() >= block && content.find_first_not_of('\0') >= block) return true;
  return is_tar_header(content);
}

}  // namespace drydock::model
