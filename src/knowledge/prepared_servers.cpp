// Sources: the images' own documentation, docker-library/docs, php, "Running as an arbitrary user"; docker-library/php
// (the run, lock and log folders of Apache are www-data's, later everyone's: issues 743 and 754); Apache's manual, core
// and mpm_common; php-fpm.conf(5). The numbers: base-passwd's, and the images' `adduser -u 82`.
#include "knowledge/prepared_servers.hpp"

#include <algorithm>
#include <cctype>

namespace drydock::knowledge {

namespace {

constexpr Account debians{"www-data", 33, 33, ""};
constexpr Account alpines{"www-data", 82, 82, ""};

constexpr PreparedServer servers[] = {
    {.image = "php", .tag_word = "apache", .since = 7, .program = "apache2-foreground", .workdir = "/var/www/html",
     .account = debians, .alpine_account = alpines, .port = 80, .configuration = "/etc/apache2",
     .rooted_settings = "SSLCertificateKeyFile SSLCertificateFile SSLEngine AssignUserID PidFile ScoreBoardFile Mutex "
                        "LockFile User Group ErrorLog CustomLog TransferLog RewriteLog",
     .harmless = "${APACHE_ \"${APACHE_ /dev/stdout /dev/stderr /proc/self/fd/ \"|/bin/cat www-data",
     .port_file = "ports.conf",
     .user_variables = "APACHE_RUN_USER APACHE_RUN_GROUP APACHE_RUN_DIR APACHE_LOG_DIR APACHE_LOCK_DIR APACHE_PID_FILE",
     .rooted_modules = "ssl default-ssl mpm_itk mpm-itk libapache2-mpm-itk libapache2-mod-mpm-itk"},
    {.image = "php", .tag_word = "fpm", .since = 7, .program = "php-fpm", .workdir = "/var/www/html",
     .account = debians, .alpine_account = alpines, .port = 0,
     .configuration = "/usr/local/etc/php-fpm.d /usr/local/etc/php-fpm.conf",
     .rooted_settings = "user group listen listen.owner listen.group pid error_log access.log slowlog chroot "
                        "process.priority include",
     .harmless = "www-data /usr/local/etc/php-fpm.d/ etc/php-fpm.d/ 9000 [::]:9000 0.0.0.0:9000 127.0.0.1:9000 "
                 "/proc/self/fd/ /dev/std",
     .port_file = "", .user_variables = "", .rooted_modules = ""},
};

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

}  // namespace

const PreparedServer *prepared_server(std::string_view image, const std::vector<std::string_view> &tag) {
  for (const PreparedServer &row : servers)
    if (row.image == image && std::find(tag.begin(), tag.end(), row.tag_word) != tag.end()) return &row;
  return nullptr;
}

std::string rooted_setting(const PreparedServer &server, std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line(text.substr(begin, end - begin));
    begin = end + 1;
    // `listen = 9000`, `ErrorLog "x"`
    std::replace_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == '\r' || c == '='; }, ' ');
    const Words words{std::string_view(line)};
    if (words.empty()) continue;
    const std::string_view name = words.front();
    const bool rooted = std::any_of(server.rooted_settings.begin(), server.rooted_settings.end(),
                                    [&](std::string_view setting) { return equal_ignoring_case(setting, name); });
    if (!rooted || words.size() < 2) continue;
    const std::string_view value = *++words.begin();
    if (std::none_of(server.harmless.begin(), server.harmless.end(),
                     [&](std::string_view start) { return value.starts_with(start); }))
      return std::string(name);
  }
  return "";
}

}  // namespace drydock::knowledge
