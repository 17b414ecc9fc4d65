// Which programs Cargo builds.
#include "model/cargo.hpp"

#include <gtest/gtest.h>

#include <map>

namespace drydock::model {
namespace {

using Files = std::map<std::string, std::string>;

Context context_of(const Files &files) {
  std::vector<std::string> names;
  for (const auto &[name, text] : files) names.push_back(name);
  return Context(names, [files](std::string_view path) -> std::optional<std::string> {
    const auto found = files.find(std::string(path));
    return found == files.end() ? std::nullopt : std::optional(found->second);
  });
}

using Names = std::optional<std::vector<std::string>>;

TEST(Cargo, PackageName) {
  const Context context = context_of({{"Cargo.toml", "[package]\nname = \"mailer\" # sends\n"}, {"src/main.rs", ""}});
  EXPECT_EQ(cargo_programs(context, ""), Names({"mailer"}));
}

TEST(Cargo, ListedAndFoundPrograms) {
  const Context context =
      context_of({{"Cargo.toml", "[package]\nname = \"a\"\n[[bin]]\nname = \"server\"\npath = \"src/main.rs\"\n"},
                  {"src/main.rs", ""},
                  {"src/bin/seed.rs", ""},
                  {"src/bin/tool/main.rs", ""},
                  {"src/bin/tool/more.rs", ""}});
  EXPECT_EQ(cargo_programs(context, ""), Names({"server", "seed", "tool"}));
}

TEST(Cargo, LibraryHasNone) {
  EXPECT_EQ(cargo_programs(context_of({{"Cargo.toml", "[package]\nname = \"a\"\n"}, {"src/lib.rs", ""}}), ""),
            Names(std::vector<std::string>{}));
}

TEST(Cargo, WorkspaceHasThoseOfItsMembers) {
  const Files files = {{"Cargo.toml", "[workspace]\nmembers = [\n  'web', # the site\n  \"tools/*\",\n]\n"},
                       {"web/Cargo.toml", "[package]\nname = \"web\"\n"}, {"web/src/main.rs", ""},
                       {"tools/x/Cargo.toml", "[package]\nname = \"x\"\n"}, {"tools/x/src/main.rs", ""}};
  EXPECT_EQ(cargo_programs(context_of(files), ""), Names({"web", "x"}));
}

TEST(Cargo, MissingManifestIsNotKnown) {
  EXPECT_EQ(cargo_programs(context_of({{"src/main.rs", ""}}), ""), std::nullopt);
  EXPECT_EQ(cargo_programs(context_of({{"Cargo.toml", "[workspace]\nmembers = [\"gone\"]\n"}}), ""), std::nullopt);
}

TEST(Cargo, LockedCrates) {
  EXPECT_EQ(
      locked_crates("version = 3\n\n[[package]]\nname = \"a\"\nversion = \"1\"\n\n[[package]]\nname = \"b-sys\"\n"),
      (std::vector<std::string>{"a", "b-sys"}));
}

}  // namespace
}  // namespace drydock::model
