// Over every application and one in eight of the other real Dockerfiles: the patch of a run, applied by git, gives what
// fix writes.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/archives.hpp"
#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;

// The archive's files below a folder; of the flat archive one in eight, each with a folder of its own.
void unpack(const std::string &archive, const std::string &folder) {
  int number = 0;
  for (const auto &[name, bytes] : read_tar_xz(DRYDOCK_SHARED "/corpus/" + archive)) {
    const bool flat = name.ends_with(".Dockerfile");
    if (flat && number++ % 8 != 0) continue;
    const fs::path path =
        fs::path(folder) / (flat ? fs::path(name).replace_extension() / "Dockerfile" : fs::path(name));
    fs::create_directories(path.parent_path());
    write(path.string(), bytes);
  }
}

void expect_patch_equals_fix(const std::string &archive) {
  const TemporaryFolder scratch;
  unpack(archive, scratch / "patched");
  ASSERT_EQ(run({"sh", "-c", "cd patched && git init -q && cp -a . ../fixed"}, scratch.path()).exit_code, 0);
  const Finished made = drydock({"fix", "--patch", "../all.patch", "."}, scratch / "patched");
  EXPECT_LE(made.exit_code, 2);
  EXPECT_GT(fs::file_size(scratch / "all.patch"), 100'000u);
  const Finished applied =
      run({"sh", "-c", "git apply --check ../all.patch && git apply --whitespace=nowarn ../all.patch"},
          scratch / "patched");
  EXPECT_EQ(applied.exit_code, 0) << applied.err;
  EXPECT_LE(drydock({"fix", "."}, scratch / "fixed").exit_code, 2);
  EXPECT_EQ(run({"diff", "-r", "--brief", "patched", "fixed"}, scratch.path()).out, "");
  EXPECT_EQ(drydock({"fix", "--check", "."}, scratch / "fixed").out, "") << "a second run changes something";
}

TEST(CorpusPatch, OfDockerfilesDoesWhatFixDoes) { expect_patch_equals_fix("dockerfiles.tar.xz"); }

TEST(CorpusPatch, OfApplicationsDoesWhatFixDoes) { expect_patch_equals_fix("apps.tar.xz"); }

}  // namespace

}  // namespace drydock::test
