#include "model/java_archive.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

constexpr const char *parent =
    "<parent><artifactId>spring-boot-starter-parent</artifactId><version>3.2.4</version></parent>";

std::string pom(const std::string &inside) { return "<project>" + std::string(parent) + inside + "</project>"; }

TEST(MavenArchive, IsNamedByArtifactAndVersion) {
  EXPECT_EQ(maven_archive(pom("<artifactId>shop</artifactId><version>1.0</version>")).path, "target/shop-1.0.jar");
}

TEST(MavenArchive, HasTheParentsVersionWithoutOneOfItsOwn) {
  EXPECT_EQ(maven_archive(pom("<artifactId>shop</artifactId>")).path, "target/shop-3.2.4.jar");
}

TEST(MavenArchive, TakesNoNameOfADependency) {
  const std::string dependency =
      "<dependencies><dependency><artifactId>other</artifactId><version>9</version></dependency></dependencies>";
  EXPECT_EQ(maven_archive(pom(dependency + "<artifactId>shop</artifactId><version>1.0</version>")).path,
            "target/shop-1.0.jar");
}

TEST(MavenArchive, FollowsFinalNameAndProperties) {
  const std::string text =
      "<artifactId>shop</artifactId><version>${revision}</version><properties><revision>2.1</revision></properties>"
      "<build><finalName>${project.artifactId}-app-${project.version}</finalName></build>";
  EXPECT_EQ(maven_archive(pom(text)).path, "target/shop-app-2.1.jar");
}

TEST(MavenArchive, IsNotKnownWhereAPropertyComesFromElsewhere) {
  EXPECT_NE(maven_archive(pom("<artifactId>shop</artifactId><version>${changelist}</version>")).obstacle, "");
}

TEST(MavenArchive, IsNotKnownWhereAPluginNamesIt) {
  const std::string plugin =
      "<build><plugins><plugin><configuration><classifier>exec</classifier></configuration></plugin></plugins></build>";
  EXPECT_NE(maven_archive(pom("<artifactId>shop</artifactId><version>1</version>" + plugin)).obstacle, "");
}

TEST(MavenArchive, IsNoneOfAProjectOfModules) {
  EXPECT_NE(maven_archive(pom("<artifactId>shop</artifactId><version>1</version><packaging>pom</packaging>")).obstacle,
            "");
}

TEST(Repackages, NeedsTheParentOrTheGoal) {
  const std::string plugin = "<plugin><artifactId>spring-boot-maven-plugin</artifactId></plugin>";
  EXPECT_TRUE(repackages(pom(plugin)));
  EXPECT_FALSE(repackages("<project>" + plugin + "</project>"));
  EXPECT_TRUE(repackages("<project><artifactId>spring-boot-maven-plugin</artifactId><goal>repackage</goal></project>"));
  EXPECT_FALSE(repackages(pom("<!-- " + plugin + " -->")));
}

TEST(GradleArchive, IsNamedByProjectAndVersion) {
  EXPECT_EQ(gradle_archive({"version = '1.2'\n", "rootProject.name = 'shop'\n", "", "app"}).path,
            "build/libs/shop-1.2.jar");
  EXPECT_EQ(gradle_archive({"version '1.2'\n", "", "", "app"}).path, "build/libs/app-1.2.jar");
  EXPECT_EQ(gradle_archive({"", "", "version=3\n", "app"}).path, "build/libs/app-3.jar");
  EXPECT_EQ(gradle_archive({"", "", "", "app"}).path, "build/libs/app.jar");
}

TEST(GradleArchive, TakesNoVersionOfAPlugin) {
  EXPECT_EQ(gradle_archive({"plugins {\n  id 'x' version '9'\n}\n", "", "", "app"}).path, "build/libs/app.jar");
}

TEST(GradleArchive, IsNotKnownWhereItIsComputed) {
  EXPECT_NE(gradle_archive({"version = \"$base-SNAPSHOT\"\n", "", "", "app"}).obstacle, "");
  EXPECT_NE(gradle_archive({"version = gitVersion()\n", "", "", "app"}).obstacle, "");
  EXPECT_NE(gradle_archive({"bootJar {\n  archiveFileName = 'a.jar'\n}\n", "", "", "app"}).obstacle, "");
  EXPECT_NE(gradle_archive({"", "include ':api'\n", "", "app"}).obstacle, "");
}

}  // namespace

}  // namespace drydock::model
