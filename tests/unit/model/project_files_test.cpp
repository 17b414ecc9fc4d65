#include "model/project_files.hpp"

#include <gtest/gtest.h>

#include "model/package_json.hpp"

namespace drydock::model {

namespace {

TEST(Gemfile, NamesOfGemsNeedNothingElse) {
  const Gemfile gemfile = read_gemfile(
      "source \"https://rubygems.org\"\n\ngit_source(:github) { |repo| \"https://github.com/#{repo}.git\" }\n"
      "gem \"rails\", \"~> 7.1\"\ngem 'bootsnap', require: false\n# gem 'x', path: 'x'\ngroup :test do\n  gem "
      "\"rspec\"\nend\n");
  EXPECT_EQ(gemfile.obstacle, "");
  EXPECT_TRUE(gemfile.files.empty());
}

TEST(Gemfile, ReadsTheVersionFileThatItNames) {
  EXPECT_EQ(read_gemfile("ruby file: \".ruby-version\"\n").files, std::vector<std::string>{".ruby-version"});
  EXPECT_EQ(read_gemfile("ruby File.read('.ruby-version').strip\n").files, std::vector<std::string>{".ruby-version"});
}

TEST(Gemfile, WhatLiesInTheProjectIsAnObstacle) {
  for (const char *text :
       {"gemspec\n", "gem 'core', path: 'core'\n", "gem 'core', :path => 'core'\n", "path 'engines' do\nend\n",
        "eval_gemfile 'more.rb'\n", "require_relative 'lib/gemfile_helper'\n", "Dir.glob('engines/*')\n",
        "ruby File.read(File.join(__dir__, '.ruby-version'))\n", "gem 'x', `cat version`\n"})
    EXPECT_NE(read_gemfile(text).obstacle, "") << text;
}

TEST(GemfileLock, TellsGemsOfTheProject) {
  EXPECT_TRUE(locks_local_gems("PATH\n  remote: .\n"));
  EXPECT_FALSE(locks_local_gems("GEM\n  remote: https://rubygems.org/\n"));
}

TEST(Pyproject, ABuildSystemMakesItAPackage) {
  EXPECT_FALSE(read_pyproject("[project]\nname = \"a\"\n").package);
  EXPECT_TRUE(read_pyproject("[project]\nname = \"a\"\n[build-system]\nrequires = []\n").package);
  EXPECT_TRUE(read_pyproject("[tool.poetry]\npackage-mode = false\n").package_mode_off);
  EXPECT_TRUE(read_pyproject("[project]\ndynamic = [\"version\"]\n").dynamic);
}

TEST(Pyproject, WhatLiesInTheProjectIsAnObstacle) {
  for (const char *text :
       {"[tool.poetry.dependencies]\nlib = {path = \"lib\"}\n",
        "[tool.poetry.group.dev.dependencies]\nlib = { develop = true, path = \"lib\" }\n",
        "[tool.uv.sources]\nlib = { workspace = true }\n", "[tool.uv.workspace]\nmembers = [\"packages/*\"]\n",
        "[project]\ndependencies = [\n  \"lib @ file:///srv/lib\",\n]\n",
        "[tool.poetry-dynamic-versioning]\nenable = true\n"})
    EXPECT_NE(read_pyproject(text).obstacle, "") << text;
  for (const char *text :
       {"[project]\nlicense = {file = \"LICENSE\"}\ndependencies = [\"flask>=3\"]\n",
        "[tool.pytest.ini_options]\npath = \"x\"\n", "[tool.poetry.dependencies]\npathlib2 = \"^2.3\"\n"})
    EXPECT_EQ(read_pyproject(text).obstacle, "") << text;
}

TEST(Pipfile, ALocalPackageIsAnObstacle) {
  EXPECT_EQ(pipfile_obstacle("[packages]\nflask = \"*\"\n"), "");
  EXPECT_NE(pipfile_obstacle("[packages]\nlib = {path = \"lib\", editable = true}\n"), "");
}

TEST(Mix, OtherFilesAreAnObstacle) {
  EXPECT_EQ(mix_obstacle("elixirc_paths: elixirc_paths(Mix.env())\n{:plug, \"~> 1.0\"}\n"), "");
  EXPECT_NE(mix_obstacle("{:lib, path: \"lib\"}\n"), "");
  EXPECT_NE(mix_obstacle("version: File.read!(\"VERSION\")\n"), "");
}

TEST(GoMod, TellsWhatIsDownloaded) {
  EXPECT_TRUE(read_go_mod("module a\nrequire b v1.0.0\n").requires_modules);
  EXPECT_TRUE(read_go_mod("module a\n\nrequire (\n\tb v1.0.0 // indirect\n)\n").requires_modules);
  EXPECT_FALSE(read_go_mod("module a\n\ngo 1.21\n").requires_modules);
}

TEST(GoMod, TellsReplacementsByAFolder) {
  EXPECT_TRUE(read_go_mod("replace b => ../b\n").replaces_by_folder);
  EXPECT_TRUE(read_go_mod("replace (\n\tb v1.0.0 => ./b\n)\n").replaces_by_folder);
  EXPECT_FALSE(read_go_mod("replace b => example.com/fork v1.0.1\n").replaces_by_folder);
  EXPECT_FALSE(read_go_mod("// replace b => ../b\n").replaces_by_folder);
}

TEST(Pom, NamesModulesAndParent) {
  const Pom pom = read_pom(
      "<project><parent><relativePath>../parent/pom.xml</relativePath></parent><modules>\n<module>a</module><!-- "
      "<module>b</module> -->\n</modules></project>");
  EXPECT_EQ(pom.modules, std::vector<std::string>{"a"});
  EXPECT_EQ(pom.parent, "../parent/pom.xml");
  EXPECT_EQ(pom.obstacle, "");
  EXPECT_NE(read_pom("<project><systemPath>lib/x.jar</systemPath></project>").obstacle, "");
}

TEST(Msbuild, NamesProjectsWithSlashes) {
  const MsbuildFile file = read_msbuild(
      "<Project Sdk=\"Microsoft.NET.Sdk\">\n<Import Project=\"..\\common.props\" />\n<ItemGroup>\n"
      "<ProjectReference Include=\"..\\Core\\Core.csproj\" />\n<!-- <ProjectReference Include=\"x\" /> "
      "-->\n</ItemGroup></Project>");
  EXPECT_EQ(file.references, std::vector<std::string>{"../Core/Core.csproj"});
  EXPECT_EQ(file.imports, std::vector<std::string>{"../common.props"});
  EXPECT_EQ(file.obstacle, "");
  EXPECT_NE(read_msbuild("<ProjectReference Include=\"$(Root)\\Core.csproj\" />").obstacle, "");
}

TEST(Solution, NamesItsProjects) {
  EXPECT_EQ(solution_projects("Project(\"{A}\") = \"Shop\", \"src\\Shop\\Shop.csproj\", \"{B}\"\r\nEndProject\r\n"
                              "Project(\"{C}\") = \"docs\", \"docs\", \"{D}\"\r\nEndProject\r\n"),
            std::vector<std::string>{"src/Shop/Shop.csproj"});
  EXPECT_EQ(solution_projects("<Solution><Project Path=\"Shop/Shop.csproj\" /></Solution>"),
            std::vector<std::string>{"Shop/Shop.csproj"});
}

TEST(NugetConfig, TellsFoldersOfPackages) {
  EXPECT_TRUE(has_local_source("<packageSources><add key=\"a\" value=\"./packages\" /></packageSources>"));
  EXPECT_FALSE(has_local_source(
      "<packageSources><clear/><add key=\"a\" value=\"https://api.nuget.org/v3/index.json\" /></packageSources>"));
}

TEST(PnpmWorkspaces, AreTheListBelowPackages) {
  EXPECT_EQ(pnpm_workspaces("packages:\n  - 'packages/*'\n  - apps/web # the site\ncatalog:\n  react: ^18\n"),
            (std::vector<std::string>{"packages/*", "apps/web"}));
  EXPECT_EQ(pnpm_workspaces("packages: ['a']\n"), std::nullopt);
}

TEST(PackageJson, TellsWorkspacesPatchesAndPrograms) {
  const auto list = read_package_json(R"({"workspaces": ["a/*", "b"], "bin": "x.js"})");
  ASSERT_TRUE(list);
  EXPECT_EQ(list->workspaces, (std::vector<std::string>{"a/*", "b"}));
  EXPECT_TRUE(list->has_programs);
  const auto object = read_package_json(R"({"workspaces": {"packages": ["a"], "nohoist": ["**/x"]},
      "pnpm": {"patchedDependencies": {"x@1": "patches/x.patch"}, "overrides": {"y": {"z": "file:z"}}}})");
  ASSERT_TRUE(object);
  EXPECT_EQ(object->workspaces, std::vector<std::string>{"a"});
  EXPECT_EQ(object->patches, std::vector<std::string>{"patches/x.patch"});
  EXPECT_EQ(object->replacements, std::vector<std::string>{"file:z"});
  EXPECT_FALSE(object->has_programs);
}

}  // namespace

}  // namespace drydock::model
