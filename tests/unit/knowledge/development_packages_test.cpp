// The generated table of header packages, and what the images of Python have of their own.
#include "knowledge/development_packages.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/slim_programs.hpp"

namespace drydock::knowledge {
namespace {

TEST(DevelopmentPackages, NamesTheLibrariesOfARelease) {
  const DevelopmentPackage *row = development_package("libturbojpeg0-dev");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->runtime.in("bookworm")->text(), "libturbojpeg0");
  EXPECT_EQ(row->runtime.in("buster"), std::nullopt);
  EXPECT_EQ(row->runtime.in("jammy"), std::nullopt) << "Ubuntu's index was not read";
  EXPECT_EQ(development_package("libnobodyknows-dev"), nullptr);
}

TEST(DevelopmentPackages, AreSortedAndHaveNoRowThatIsMadeByHand) {
  const auto rows = development_packages();
  EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.name < b.name; }));
  for (const DevelopmentPackage &row : rows) {
    EXPECT_EQ(build_package(row.name), nullptr) << row.name;
    EXPECT_TRUE(row.name.ends_with("-dev")) << row.name;
    for (std::string_view release : {"bullseye", "bookworm", "trixie"}) {
      const Words packages = row.runtime.in(release).value_or(Words());
      for (std::string_view package : packages)
        EXPECT_FALSE(package.ends_with("-dev")) << row.name << " brings " << package;
    }
  }
}

TEST(DevelopmentPackages, KnowTheOlderNameOfALibrary) {
  EXPECT_EQ(older_name("libpcap0.8t64", "trixie"), "libpcap0.8");
  EXPECT_EQ(older_name("libpcap0.8", "bookworm"), "libpcap0.8");
  EXPECT_EQ(older_name("libwebp7", "bookworm"), "libwebp7") << "another library than bullseye's libwebp6";
}

TEST(ImagePackages, PythonLinksWithSomeLibrariesItself) {
  const auto slim = image_facts("", "python", "3.11-slim");
  EXPECT_TRUE(linked_by_interpreter(*slim).contains("libssl-dev"));
  EXPECT_FALSE(linked_by_interpreter(*slim).contains("libpq-dev"));
  EXPECT_TRUE(linked_by_interpreter(*image_facts("", "python", "3.11-alpine")).contains("openssl-dev"));
  EXPECT_TRUE(linked_by_interpreter(*image_facts("", "python", "3.6-alpine3.8")).empty()) << "LibreSSL";
  EXPECT_TRUE(linked_by_interpreter(*image_facts("", "node", "20-slim")).empty());
}

TEST(ImagePackages, PythonBringsSetuptoolsUntil311) {
  const auto facts = image_facts("", "python", "3.11-slim");
  EXPECT_TRUE(brings_setuptools(*facts, "3.11"));
  EXPECT_TRUE(brings_setuptools(*facts, "3.8.2"));
  EXPECT_TRUE(brings_setuptools(*facts, "2.7"));
  EXPECT_FALSE(brings_setuptools(*facts, "3.12.1"));
  EXPECT_FALSE(brings_setuptools(*facts, "3"));
  EXPECT_FALSE(brings_setuptools(*facts, ""));
}

TEST(ImagePackages, OthersBringPackagesOfPythonOfTheirOwn) {
  EXPECT_TRUE(brings_python_alone(*image_facts("", "python", "3.11-slim")));
  EXPECT_FALSE(brings_python_alone(*image_facts("", "apache/airflow", "2.9.1")));
  EXPECT_FALSE(brings_python_alone(*image_facts("", "tiangolo/uvicorn-gunicorn", "python3.11")));
  EXPECT_TRUE(is_distribution(*image_facts("", "ubuntu", "22.04")));
  EXPECT_TRUE(is_distribution(*image_facts("", "debian", "bookworm-slim")));
  EXPECT_FALSE(is_distribution(*image_facts("", "python", "3.11-slim")));
}

TEST(SlimPrograms, ToolsOfBuildsAreKnown) {
  EXPECT_TRUE(is_build_program("/usr/bin/gcc"));
  EXPECT_FALSE(is_build_program("alembic"));
  EXPECT_TRUE(in_alpine_python("addgroup"));
  EXPECT_FALSE(in_alpine_python("bash"));
  EXPECT_TRUE(changes_files_alone("chmod"));
  EXPECT_FALSE(changes_files_alone("mkdir")) << "makes folders wherever it stands";
}

TEST(PipOptions, InstallersKnowTheSystem) {
  EXPECT_EQ(system_install("poetry")->settings.text(), "virtualenvs.create false");
  EXPECT_TRUE(system_install("uv")->options.contains("--system"));
  EXPECT_EQ(system_install("conda"), nullptr);
  EXPECT_TRUE(makes_environments("virtualenv"));
  EXPECT_TRUE(pip_indifferent_options().contains("--no-cache-dir"));
  EXPECT_FALSE(pip_indifferent_options().contains("--index-url"));
}

}  // namespace
}  // namespace drydock::knowledge
