#include "knowledge/php_servers.hpp"

#include <gtest/gtest.h>

namespace drydock::knowledge {

namespace {

TEST(PhpApacheTag, PutsApacheInTheServersPlace) {
  EXPECT_EQ(php_apache_tag("8.3-cli"), "8.3-apache");
  EXPECT_EQ(php_apache_tag("8.3-fpm-bookworm"), "8.3-apache-bookworm");
  EXPECT_EQ(php_apache_tag("8.3-bookworm"), "8.3-apache-bookworm");
  EXPECT_EQ(php_apache_tag("8.3"), "8.3-apache");
  EXPECT_EQ(php_apache_tag("cli"), "apache");
  EXPECT_EQ(php_apache_tag("latest"), "apache");
  EXPECT_EQ(php_apache_tag("8.3-apache"), "8.3-apache");
}

TEST(PhpApacheTag, IsNoneForOtherSystemsAndBuilds) {
  EXPECT_EQ(php_apache_tag("8.3-cli-alpine"), "");
  EXPECT_EQ(php_apache_tag("8.3-zts"), "");
}

}  // namespace

}  // namespace drydock::knowledge
