// PHP's development servers, and the image that serves the same files in production.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Of `php artisan serve` and of Symfony's server: options that production has no use for; those with a value apart.
inline constexpr Words php_host_options = "--host --listen-ip";
inline constexpr Words php_port_options = "--port";
inline constexpr Words php_dropped_values = "--tries --env --daemon-timeout --p12";
inline constexpr Words php_dropped_options =
    "--no-reload --no-tls --allow-http --allow-all-ip --allow-cors --no-humanize --no-workers --verbose -v -vv -vvv --no-interaction -n -q --ansi";

struct PhpFramework {
  std::string_view name;
  std::string_view console;          // the program in the sources that shows the framework
  Words written;                     // folders of the sources that it writes
  std::string_view database;         // a database file that lies among the sources, in a folder that it then writes
  std::string_view mode, debug_off;  // what APP_ENV and APP_DEBUG say in production
  std::string_view secret;           // the variable that the container has to get
  bool serves_one_request;           // its development server answers one at a time
  std::string_view source;
};
std::span<const PhpFramework> php_frameworks();
const PhpFramework &laravel();
const PhpFramework &symfony();

// The tag with Apache in place of a tag of the image `php` (docker-library/php: cli, fpm and apache are made of the same
// sources with the same scripts); "" where there is none.
std::string php_apache_tag(std::string_view tag);

}  // namespace drydock::knowledge
