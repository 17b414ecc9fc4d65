#include "knowledge/composer_scripts.hpp"

namespace drydock::knowledge {

namespace {

constexpr std::string_view plain_scripts[] = {"@php artisan package:discover", "@php artisan vendor:publish", "@php artisan key:generate",
                                              "@php artisan storage:link", "@php artisan optimize", "@php -r", "@auto-scripts",
                                              "Illuminate\\\\Foundation\\\\ComposerScripts::", "Illuminate\\Foundation\\ComposerScripts::"};
constexpr Words plain_commands = "cache:clear assets:install importmap:install";

}  // namespace

bool composer_script_needs_no_development(std::string_view script) {
  for (std::string_view plain : plain_scripts)
    if (script.starts_with(plain)) return true;
  return plain_commands.contains(script.substr(0, script.find(' ')));
}

}  // namespace drydock::knowledge
