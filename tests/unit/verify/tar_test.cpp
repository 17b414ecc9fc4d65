#include <gtest/gtest.h>

#include "tests/unit/verify/images.hpp"
#include "verify/tar.hpp"

namespace drydock::verify {

namespace {

struct Taken {
  TarEntry entry;
  std::string content;
};

// Fed in pieces of that size, as a pipe may give them.
std::vector<Taken> read(const std::string &archive, std::size_t piece = 1 << 20) {
  std::vector<Taken> all;
  TarReader reader([&](const TarEntry &entry, const std::string &content) { all.push_back({entry, content}); });
  for (std::size_t at = 0; at < archive.size(); at += piece) reader.feed(std::string_view(archive).substr(at, piece));
  EXPECT_TRUE(reader.complete());
  return all;
}

std::string pax_record(const std::string &key, const std::string &value) {
  const std::size_t rest = key.size() + value.size() + 3;
  std::size_t length = rest + 1;
  while (std::to_string(length).size() + rest != length) ++length;
  return std::to_string(length) + " " + key + "=" + value + "\n";
}

TEST(Tar, ReadsFilesFoldersAndLinks) {
  const std::string archive =
      tar_member("app/", '5', "", "", "0000755") + tar_member("./app/a.py", '0', "print()", "", "0000600", "0000012") +
      tar_member("app/b", '2', "", "a.py") + tar_member("app/c", '1', "", "./app/a.py") + tar_end();
  for (const std::size_t piece : {1U, 7U, 512U, 100000U}) {
    const std::vector<Taken> all = read(archive, piece);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].entry.path, "app");
    EXPECT_EQ(all[0].entry.type, FileType::folder);
    EXPECT_EQ(all[1].entry.path, "app/a.py");
    EXPECT_EQ(all[1].content, "print()");
    EXPECT_EQ(all[1].entry.mode, 0600U);
    EXPECT_EQ(all[1].entry.owner, 10U);
    EXPECT_EQ(all[2].entry.target, "a.py");
    EXPECT_TRUE(all[3].entry.hard_link);
    EXPECT_EQ(all[3].entry.target, "app/a.py");
  }
}

TEST(Tar, TakesLongNamesOfBothKinds) {
  const std::string name = "a/" + std::string(300, 'n');
  for (const std::string &archive :
       {tar_member("x", 'x', pax_record("path", name) + pax_record("uid", "70000")) + tar_member("short", '0', "c") +
            tar_end(),
        tar_member("././@LongLink", 'L', name + '\0') + tar_member("short", '0', "c") + tar_end()}) {
    const std::vector<Taken> all = read(archive);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].entry.path, name);
    EXPECT_EQ(all[0].content, "c");
  }
}

TEST(Tar, ANameCountsForOneEntryAlone) {
  const std::string archive =
      tar_member("x", 'x', pax_record("path", "long") + pax_record("SCHILY.xattr.security.capability", "c")) +
      tar_member("short", '0', "") + tar_member("next", '0', "") + tar_end();
  const std::vector<Taken> all = read(archive);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_TRUE(all[0].entry.has_capabilities);
  EXPECT_EQ(all[1].entry.path, "next");
  EXPECT_FALSE(all[1].entry.has_capabilities);
}

TEST(Tar, RefusesWhatIsNone) {
  TarReader reader([](const TarEntry &, const std::string &) {});
  EXPECT_THROW(reader.feed(std::string(512, 'x')), std::runtime_error);
}

TEST(Tar, KnowsWhenItIsCutShort) {
  TarReader reader([](const TarEntry &, const std::string &) {});
  reader.feed(tar_member("a", '0', "content"));
  EXPECT_FALSE(reader.complete());
}

}  // namespace

}  // namespace drydock::verify
