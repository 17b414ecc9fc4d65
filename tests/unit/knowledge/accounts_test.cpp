// Accounts: those that images bring, and how the others get one.
#include <gtest/gtest.h>

#include "knowledge/accounts.hpp"
#include "knowledge/slim_programs.hpp"

namespace drydock::knowledge {
namespace {

ImageFacts facts(std::string_view name, std::string_view tag) { return *image_facts("", name, tag); }

TEST(Accounts, OfDistributionsAndImages) {
  EXPECT_TRUE(has_account(facts("debian", "bookworm"), "www-data"));
  EXPECT_TRUE(has_account(facts("node", "20-slim"), "node"));
  EXPECT_TRUE(has_account(facts("php", "8.2-fpm-alpine"), "www-data"));
  EXPECT_TRUE(has_group(facts("debian", "bookworm"), "nogroup"));
  EXPECT_FALSE(has_account(facts("alpine", "3.19"), "www-data"));
  EXPECT_FALSE(has_account(facts("node", "0.10"), "node"));
  EXPECT_FALSE(has_account(facts("python", "3.11"), "app"));
}

TEST(Accounts, EachDistributionWithAShellHasAWayToMakeOne) {
  EXPECT_NE(account_maker(facts("busybox", "1.36"))->command.find("adduser -S"), std::string_view::npos);
  EXPECT_NE(account_maker(facts("fedora", "40"))->command.find("useradd"), std::string_view::npos);
  EXPECT_NE(account_maker(facts("amazonlinux", "2023"))->command.find("/etc/passwd"), std::string_view::npos);
  EXPECT_NE(account_maker(facts("amazoncorretto", "21-alpine"))->command.find("adduser -S"), std::string_view::npos);
  EXPECT_EQ(account_maker(*image_facts("gcr.io", "distroless/static", "")), nullptr);
}

TEST(Accounts, AreMadeWithAnyNameAndNumber) {
  EXPECT_EQ(account_command(*account_maker(facts("debian", "bookworm")), "web", 20001),
            "groupadd -g 20001 web && useradd -l -m -u 20001 -g web -s /usr/sbin/nologin web");
  EXPECT_EQ(account_command(*account_maker(facts("alpine", "3.19")), "web", 20001),
            "addgroup -g 20001 -S web && adduser -S -D -u 20001 -G web -s /sbin/nologin web");
  EXPECT_EQ(account_command(*account_maker(facts("amazonlinux", "2023")), "web", 20001),
            "echo 'web:x:20001:' >> /etc/group && echo 'web:x:20001:20001::/home/web:/sbin/nologin' >> /etc/passwd && "
            "mkdir -p /home/web && chown 20001:20001 /home/web");
}

TEST(SlimPrograms, OfPythonAndNode) {
  EXPECT_TRUE(in_slim_image(facts("python", "3.11-bookworm"), "openssl"));
  EXPECT_FALSE(in_slim_image(facts("python", "3.11-bookworm"), "git"));
  EXPECT_TRUE(in_slim_image(facts("node", "20-bookworm"), "npx"));
  for (const char *program : {"openssl", "python3", "git", "make", "curl"})
    EXPECT_FALSE(in_slim_image(facts("node", "20-bookworm"), program)) << program;
  EXPECT_FALSE(slim_is_covered(facts("ruby", "3.2")));
}

}  // namespace
}  // namespace drydock::knowledge
