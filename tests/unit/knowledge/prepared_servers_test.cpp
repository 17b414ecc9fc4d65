// Servers that their images prepare for another user.
#include "knowledge/prepared_servers.hpp"

#include <gtest/gtest.h>

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {
namespace {

TEST(PreparedServers, TheTagSaysWhetherThereIsOne) {
  EXPECT_EQ(image_facts("", "php", "8.3-apache")->server->program, "apache2-foreground");
  EXPECT_EQ(image_facts("", "php", "apache")->server->program, "apache2-foreground");
  EXPECT_EQ(image_facts("", "php", "8-fpm-alpine")->server->program, "php-fpm");
  EXPECT_EQ(image_facts("", "php", "8.3-cli")->server, nullptr);
  EXPECT_EQ(image_facts("", "php", "5.6-apache")->server, nullptr);
  EXPECT_EQ(image_facts("", "php", "8.3-apache")->workdir, "/var/www/html");
}

TEST(PreparedServers, SettingsThatWantRoot) {
  const PreparedServer &apache = *image_facts("", "php", "8.3-apache")->server;
  EXPECT_EQ(rooted_setting(apache, "<VirtualHost *:80>\n  ErrorLog ${APACHE_LOG_DIR}/error.log\n</VirtualHost>\n"), "");
  EXPECT_EQ(rooted_setting(apache, "# SSLEngine on\n"), "");
  EXPECT_EQ(rooted_setting(apache, "\tsslcertificatekeyfile /etc/ssl/private/key.pem\r\n"), "sslcertificatekeyfile");
  EXPECT_EQ(rooted_setting(apache, "CustomLog /var/log/shop.log combined\n"), "CustomLog");
  const PreparedServer &fpm = *image_facts("", "php", "8.3-fpm")->server;
  EXPECT_EQ(rooted_setting(fpm, "[www]\nuser = www-data\nlisten = 9000\npm = dynamic\n"), "");
  EXPECT_EQ(rooted_setting(fpm, "listen=/run/php-fpm.sock\n"), "listen");
}

TEST(BaseImages, PortsEndWithAVersion) {
  EXPECT_EQ(image_facts("mcr.microsoft.com", "dotnet/aspnet", "6.0")->port, 80);
  EXPECT_EQ(image_facts("mcr.microsoft.com", "dotnet/aspnet", "8.0")->port, 0);
  EXPECT_EQ(image_facts("mcr.microsoft.com", "dotnet/core/aspnet", "3.1")->port, 80);
}

TEST(PackageManagers, FilesThatNameDependencies) {
  for (const std::string_view name :
       {"package.json", "package*.json", "requirements-dev.txt", "requirements*.txt", "Gemfile.lock", "shop.csproj"})
    EXPECT_TRUE(names_dependencies(name)) << name;
  for (const std::string_view name : {"*", ".", "*.py", "server.js", "src"})
    EXPECT_FALSE(names_dependencies(name)) << name;
}

}  // namespace
}  // namespace drydock::knowledge
