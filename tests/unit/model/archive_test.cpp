#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "model/archive.hpp"

namespace drydock::model {
namespace {

using namespace std::string_literals;

// One block as `tar` writes it, with its checksum.
std::string tar_header() {
  std::string block(512, '\0');
  const auto put = [&](std::size_t at, const std::string &text) { block.replace(at, text.size(), text); };
  put(0, "hello");
  put(100, "0000644");
  put(124, "00000000003");
  put(148, "        ");
  unsigned sum = 0;
  for (const char c : block) sum += static_cast<unsigned char>(c);
  char digits[7];
  std::snprintf(digits, sizeof digits, "%06o", sum);
  put(148, digits + "\0 "s);
  return block;
}

TEST(Archive, TextIsNone) {
  EXPECT_FALSE(may_be_archive(""));
  EXPECT_FALSE(may_be_archive("#!/bin/sh\nexec app\n"));
  EXPECT_FALSE(may_be_archive(std::string(2000, 'a')));
  EXPECT_FALSE(may_be_archive("PK\x03\x04"));
}

TEST(Archive, CompressedTextMayBeOne) {
  EXPECT_TRUE(may_be_archive("\x1f\x8b\x08"s));
  EXPECT_TRUE(may_be_archive("BZh91AY"));
  EXPECT_TRUE(may_be_archive("\xfd"s + "7zXZ\0"s));
  EXPECT_TRUE(may_be_archive("\x28\xb5\x2f\xfd"s));
  EXPECT_TRUE(may_be_archive("\x50\x2a\x4d\x18"s));
}

TEST(Archive, TarByItsChecksumAlone) {
  std::string header = tar_header();
  EXPECT_TRUE(may_be_archive(header));
  EXPECT_TRUE(may_be_archive(std::string(1024, '\0')));
  header[0] = 'j';
  EXPECT_FALSE(may_be_archive(header));
  EXPECT_FALSE(may_be_archive(header.substr(0, 511)));
}

}  // namespace
}  // namespace drydock::model
