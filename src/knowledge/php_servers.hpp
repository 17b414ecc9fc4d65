// PHP's development servers, and the image that serves the same files in production.
#pragma once

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

// The tag with Apache in place of a tag of the image `php` (docker-library/php: cli, fpm and apache are made of the same
// sources with the same scripts); "" where there is none.
std::string php_apache_tag(std::string_view tag);

}  // namespace drydock::knowledge
