// What Composer runs by itself when it installs.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// The members of "scripts" that an install carries out (getcomposer.org/doc/articles/scripts.md).
inline constexpr Words composer_install_events =
    "pre-install-cmd post-install-cmd pre-update-cmd post-update-cmd pre-autoload-dump post-autoload-dump pre-package-install "
    "post-package-install auto-scripts";

// Whether a script of those is known to need no package of development: what the frameworks' own skeletons have
// (github.com/laravel/laravel/blob/11.x/composer.json, github.com/symfony/skeleton/blob/7.0/composer.json).
bool composer_script_needs_no_development(std::string_view script);

}  // namespace drydock::knowledge
