// Build packages, Python requirements, and the words that the tables are made of.
#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "knowledge/build_packages.hpp"
#include "knowledge/name_index.hpp"
#include "knowledge/python_requirements.hpp"

namespace drydock::knowledge {
namespace {

std::string joined(std::optional<Words> words) {
  return words ? std::string(words->text()) : "(unknown)";
}

TEST(Words, ContainWholeWordsAlone) {
  const Words words = " -r  --requirement\n-c ";
  for (const std::string_view word : {"-r", "--requirement", "-c"}) EXPECT_TRUE(words.contains(word)) << word;
  for (const std::string_view other :
       {"", " ", "-", "--require", "requirement", "-r ", " -r", "-r  --requirement", "-cc"})
    EXPECT_FALSE(words.contains(other)) << other;
}

TEST(NameIndex, FindsTheFirstRowOfAName) {
  struct Row {
    Words names;
  };
  constexpr Row rows[] = {{"apt-get apt"}, {"apk"}, {"apt pip"}};
  const NameIndex<Row> index(rows, [](const Row &row) { return row.names; });
  EXPECT_EQ(index.find("apt"), &rows[0]);
  EXPECT_EQ(index.find("apk"), &rows[1]);
  EXPECT_EQ(index.find("pip"), &rows[2]);
  for (const std::string_view other : {"", "ap", "apt-get ", "tpa"}) EXPECT_EQ(index.find(other), nullptr) << other;
}

TEST(Words, AreSeparatedByBlanks) {
  EXPECT_EQ(std::vector<std::string_view>(Words(" a  bc\nd ").begin(), Words(" a  bc\nd ").end()),
            (std::vector<std::string_view>{"a", "bc", "d"}));
  EXPECT_TRUE(Words("").empty());
  EXPECT_TRUE(Words("  ").empty());
  EXPECT_EQ(Words("a b").size(), 2u);
  EXPECT_TRUE(Words("aa b").contains("b"));
  EXPECT_FALSE(Words("aa b").contains("a"));
  EXPECT_FALSE(Words("aa b").contains(""));
}

TEST(BuildPackages, RowsAreUniqueAndSound) {
  std::set<std::string_view> names;
  for (const BuildPackage &row : build_packages()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(row.role == PackageRole::library, !row.runtime.empty()) << row.name;
    EXPECT_EQ(bare_package_name(row.name), row.name);
    for (std::string_view release : covered_releases) {
      for (std::string_view package : row.runtime.in(release).value_or(Words())) {
        EXPECT_FALSE(package.ends_with("-dev")) << row.name << " " << package;
      }
    }
  }
  names.clear();
  for (const AlpineBuildPackage &row : alpine_build_packages()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
  }
}

TEST(BuildPackages, CompilersAndHeadersOfInterpreters) {
  for (std::string_view name : {"gcc", "build-essential", "build-base", "g++-12"})
    EXPECT_TRUE(is_compiler(name)) << name;
  for (std::string_view name : {"make", "patch", "libpq-dev", ""}) EXPECT_FALSE(is_compiler(name)) << name;
  for (const InterpreterHeaders &row : interpreter_headers()) {
    EXPECT_FALSE(row.language.empty());
    EXPECT_FALSE(row.kept_by.empty()) << row.language;
    for (std::string_view package : row.headers)
      EXPECT_TRUE(build_package(package) != nullptr || alpine_build_package(package) != nullptr) << package;
  }
  // What compiled programs need on Alpine, whose base has neither.
  EXPECT_EQ(alpine_build_package("g++")->runtime.text(), "libstdc++");
  EXPECT_EQ(alpine_build_package("gcc")->runtime.text(), "libgcc");
}

TEST(BuildPackages, LibrariesOfInterpretersByRelease) {
  EXPECT_TRUE(python_headers().headers.contains("python3-dev"));
  EXPECT_TRUE(python_headers().kept_by.contains("python3-pip"));
  EXPECT_EQ(python_headers().library.in("bookworm")->text(), "libpython3.11");
  EXPECT_EQ(python_headers().library.in("noble")->text(), "libpython3.12t64");
  EXPECT_FALSE(python_headers().library.in("focal"));
  EXPECT_TRUE(ruby_headers().kept_by.contains("ruby"));
  EXPECT_TRUE(recommends_compilers("python3-pip"));
  EXPECT_FALSE(recommends_compilers("python3"));
  EXPECT_EQ(alpine_build_package("gfortran")->runtime.text(), "libgfortran");
}

TEST(BuildPackages, RuntimeCounterpartsByRelease) {
  const std::tuple<std::string_view, std::string_view, std::string_view> cases[] = {
      {"libpq-dev", "bullseye", "libpq5"},
      {"libpq-dev", "trixie", "libpq5"},
      {"libssl-dev", "bullseye", "libssl1.1"},
      {"libssl-dev", "bookworm", "libssl3"},
      {"libssl-dev", "trixie", "libssl3t64"},
      {"libssl-dev", "noble", "libssl3t64"},
      {"libffi-dev", "bullseye", "libffi7"},
      {"libffi-dev", "bookworm", "libffi8"},
      {"libxml2-dev", "bookworm", "libxml2"},
      {"libxslt1-dev", "bookworm", "libxslt1.1"},
      {"default-libmysqlclient-dev", "bookworm", "libmariadb3"},
      {"default-libmysqlclient-dev", "jammy", "libmysqlclient21"},
      {"libjpeg-dev", "bookworm", "libjpeg62-turbo"},
      {"libldap2-dev", "bookworm", "libldap-2.5-0"},
      {"libmagic-dev", "trixie", "libmagic1t64"},
      {"gcc", "bookworm", ""},
      {"libpcre3-dev", "trixie", "(unknown)"},
      {"libpq-dev", "forky", "(unknown)"},
      {"libpq-dev", "", "(unknown)"},
      {"git", "bookworm", "(unknown)"},
      {"nginx", "bookworm", "(unknown)"},
  };
  for (const auto &[name, release, expected] : cases) {
    EXPECT_EQ(joined(runtime_packages(name, release)), expected) << name << " " << release;
  }
}

TEST(BuildPackages, Roles) {
  EXPECT_EQ(build_package("build-essential")->role, PackageRole::build_tool);
  EXPECT_EQ(build_package("git")->role, PackageRole::ambiguous);
  EXPECT_EQ(build_package("libpq5"), nullptr);
  EXPECT_EQ(alpine_build_package("musl-dev")->role, PackageRole::build_tool);
  EXPECT_EQ(alpine_build_package("postgresql-dev")->runtime.text(), "libpq");
}

TEST(BuildPackages, OperandsLoseTheirChoiceOfVersion) {
  EXPECT_EQ(bare_package_name("gcc=4:12.2.0-3"), "gcc");
  EXPECT_EQ(bare_package_name("libpq-dev/bookworm-backports"), "libpq-dev");
  EXPECT_EQ(bare_package_name("gcc:amd64"), "gcc");
  EXPECT_EQ(bare_package_name("libffi-dev>3"), "libffi-dev");
  EXPECT_EQ(bare_package_name("g++"), "g++");
}

TEST(PythonRequirements, RowsAreUniqueAndNormalised) {
  std::set<std::string_view> names;
  for (const PythonRequirement &row : python_requirements()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(normalise_requirement(row.name), row.name);
    EXPECT_NE(row.needs, PythonNeeds::nothing) << row.name;
    EXPECT_FALSE(row.why.empty()) << row.name;
    EXPECT_FALSE(row.needs == PythonNeeds::system_library && row.runtime.empty()) << row.name;
    for (std::string_view package : row.build) EXPECT_NE(build_package(package), nullptr) << row.name << " " << package;
  }
  for (std::string_view name : complete_python_requirements()) {
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(normalise_requirement(name), name);
  }
  EXPECT_GT(names.size(), 1000u);
}

TEST(PythonRequirements, NamesAreNormalised) {
  EXPECT_EQ(normalise_requirement("Flask_SQLAlchemy"), "flask-sqlalchemy");
  EXPECT_EQ(normalise_requirement("ruamel.yaml"), "ruamel-yaml");
  EXPECT_EQ(normalise_requirement("a-._b"), "a-b");
  EXPECT_EQ(normalise_requirement(""), "");
}

TEST(PythonRequirements, WhatTheyNeed) {
  EXPECT_EQ(python_needs("psycopg2"), PythonNeeds::source_build);
  EXPECT_EQ(python_needs("psycopg2-binary"), PythonNeeds::nothing);
  EXPECT_EQ(python_needs("flask"), PythonNeeds::nothing);
  EXPECT_EQ(python_needs("numpy"), PythonNeeds::nothing);
  EXPECT_EQ(python_needs("opencv-python"), PythonNeeds::system_library);
  EXPECT_EQ(python_needs("dlib"), PythonNeeds::unpredictable);
  EXPECT_EQ(python_needs("acme-internal"), std::nullopt);
  EXPECT_EQ(python_requirement("flask"), nullptr);
  EXPECT_EQ(joined(python_requirement("psycopg2")->runtime.in("bookworm")), "libpq5");
  EXPECT_EQ(joined(python_requirement("python-magic")->runtime.in("trixie")), "libmagic1t64");
  EXPECT_EQ(joined(python_requirement("opencv-python")->runtime.in("bookworm")), "libgl1 libglib2.0-0");
  EXPECT_EQ(joined(python_requirement("opencv-python")->runtime.in("trixie")), "libgl1 libglib2.0-0t64");
}

TEST(PythonRequirements, OldVersionsFallBackToTheSource) {
  EXPECT_EQ(joined(python_source_fallback("lxml", "bookworm")), "libxml2 libxslt1.1");
  EXPECT_EQ(joined(python_source_fallback("cryptography", "trixie")), "libssl3t64");
  EXPECT_EQ(joined(python_source_fallback("flask", "bookworm")), "");
  EXPECT_EQ(joined(python_source_fallback("lxml", "forky")), "(unknown)");
}

}  // namespace
}  // namespace drydock::knowledge
