// What npm asks of a lock file before `npm ci` installs.
#include "model/package_lock.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

std::string misfit_of(const std::string &manifest, const std::string &lock) {
  return misfit(*read_package_json(manifest), *read_package_lock(lock));
}

TEST(PackageLock, VersionsLieInRanges) {
  EXPECT_EQ(satisfies("1.2.3", "^1.2.0"), true);
  EXPECT_EQ(satisfies("2.0.0", "^1.2.0"), false);
  EXPECT_EQ(satisfies("1.1.9", "^1.2.0"), false);
  EXPECT_EQ(satisfies("0.3.0", "^0.2.1"), false);
  EXPECT_EQ(satisfies("0.0.4", "^0.0.3"), false);
  EXPECT_EQ(satisfies("1.3.0", "~1.2.3"), false);
  EXPECT_EQ(satisfies("1.2.9", "~1.2.3"), true);
  EXPECT_EQ(satisfies("3.0.0", ">=1.2.3"), true);
  EXPECT_EQ(satisfies("1.2.3", "1.2.3"), true);
  EXPECT_EQ(satisfies("1.2.3", "*"), true);
}

TEST(PackageLock, LeavesOtherRangesUndecided) {
  for (const char *range : {"1.x", "^1", "1.2.3 || 2.0.0", "latest", "github:a/b", ">1.0.0", "<2.0.0", "^1.2.3-rc.1"})
    EXPECT_EQ(satisfies("1.2.3", range), std::nullopt) << range;
  EXPECT_EQ(satisfies("1.2.3-rc.1", "^1.2.0"), std::nullopt);
}

TEST(PackageLock, OfTheFirstFormatNamesEachDependency) {
  const std::string lock = R"({"lockfileVersion": 1, "dependencies": {"a": {"version": "1.2.3"}}})";
  EXPECT_EQ(misfit_of(R"({"dependencies": {"a": "^1.0.0"}})", lock), "");
  EXPECT_EQ(misfit_of(R"({"devDependencies": {"b": "*"}})", lock), "b is not in it");
  EXPECT_NE(misfit_of(R"({"optionalDependencies": {"a": "^2.0.0"}})", lock), "");
}

TEST(PackageLock, OfALaterFormatSaysWhatItWasMadeFor) {
  const std::string lock = R"({"lockfileVersion": 3, "packages": {
    "": {"dependencies": {"@s/a": "^1.0.0"}},
    "node_modules/@s/a": {"version": "1.0.1", "dependencies": {"b": "*"}, "optionalDependencies": {"c": "*"}},
    "node_modules/@s/a/node_modules/b": {"version": "2.0.0", "dependencies": {"@s/a": "*"}}}})";
  EXPECT_EQ(misfit_of(R"({"dependencies": {"@s/a": "^1.0.0"}})", lock), "");
  EXPECT_NE(misfit_of(R"({"dependencies": {"@s/a": "^1.0.1"}})", lock), "");
  EXPECT_NE(misfit_of(R"({"dependencies": {"@s/a": "^1.0.0"}, "peerDependencies": {"d": "1"}})", lock), "");
}

TEST(PackageLock, FindsAPackageThatIsMissing) {
  const std::string lock = R"({"lockfileVersion": 2, "packages": {
    "": {"dependencies": {"a": "1.0.0"}},
    "node_modules/a": {"version": "1.0.0", "dependencies": {"b": "*"}},
    "node_modules/c/node_modules/b": {"version": "1.0.0"}}})";
  EXPECT_EQ(misfit_of(R"({"dependencies": {"a": "1.0.0"}})", lock), "b is not in it");
}

TEST(PackageLock, NamesAPeerThatIsMissing) {
  const auto peer = [](const std::string &meta) {
    return read_package_lock(
               R"({"lockfileVersion": 3, "packages": {"": {}, "node_modules/a": {"peerDependencies": {"react": "*"})" +
               meta + "}}}")
        ->missing_peer;
  };
  EXPECT_EQ(peer(""), "react");
  EXPECT_EQ(peer(R"(, "peerDependenciesMeta": {"react": {"optional": true}})"), "");
}

TEST(PackageLock, IsNoObject) {
  EXPECT_FALSE(read_package_lock("").has_value());
  EXPECT_FALSE(read_package_lock("[1]").has_value());
  EXPECT_FALSE(read_package_lock(R"({"a": )").has_value());
  EXPECT_EQ(misfit_of("{}", "{}"), "it has no lockfileVersion");
}

}  // namespace

}  // namespace drydock::model
