// Which of yum, dnf and dnf5 an image has.
#include "knowledge/rpm_tools.hpp"

#include <gtest/gtest.h>

namespace drydock::knowledge {
namespace {

TEST(RpmTools, ByImageAndRelease) {
  EXPECT_EQ(rpm_tool("", "centos", "7"), "yum");
  EXPECT_EQ(rpm_tool("", "centos", "centos7.9.2009"), "yum");
  EXPECT_EQ(rpm_tool("docker.io", "centos", ""), "dnf");
  EXPECT_EQ(rpm_tool("quay.io", "centos/centos", "stream9"), "dnf");
  EXPECT_EQ(rpm_tool("", "fedora", "40"), "dnf");
  EXPECT_EQ(rpm_tool("", "fedora", "41"), "dnf5");
  EXPECT_EQ(rpm_tool("", "fedora", "latest"), "dnf5");
  EXPECT_EQ(rpm_tool("", "amazonlinux", "2.0.20240306.2"), "yum");
  EXPECT_EQ(rpm_tool("", "amazonlinux", "2018.03"), "yum");
  EXPECT_EQ(rpm_tool("", "amazonlinux", "2023"), "dnf");
}

TEST(RpmTools, MinimalImages) {
  EXPECT_EQ(rpm_tool("registry.access.redhat.com", "ubi9/ubi-minimal", "9.4"), "microdnf");
  EXPECT_EQ(rpm_tool("registry.access.redhat.com", "ubi9/ubi-minimal", ""), "microdnf");
  EXPECT_EQ(rpm_tool("", "rockylinux", "9-minimal"), "microdnf");
  EXPECT_EQ(rpm_tool("", "rockylinux", "9.3"), "dnf");
  EXPECT_EQ(rpm_tool("", "oraclelinux", "9-slim"), "microdnf");
  EXPECT_EQ(rpm_tool("", "oraclelinux", "8-slim"), "") << "its microdnf may be too old to keep packages";
  EXPECT_EQ(rpm_tool("registry.access.redhat.com", "ubi8/ubi-minimal", "8.4"), "");
}

TEST(RpmTools, UnknownIsSaid) {
  EXPECT_EQ(rpm_tool("", "debian", "12"), "");
  EXPECT_EQ(rpm_tool("example.com", "centos", "7"), "");
  EXPECT_EQ(rpm_tool("", "fedora", "rawhide"), "");
  EXPECT_EQ(rpm_tool("", "oraclelinux", ""), "");
  EXPECT_EQ(rpm_tool("", "centos", "5"), "") << "its yum does not know --setopt";
  EXPECT_EQ(rpm_tool("", "fedora", "19"), "");
}

}  // namespace
}  // namespace drydock::knowledge
