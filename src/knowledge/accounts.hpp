// The account that an image gets which brings none: how each distribution makes it.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/base_images.hpp"

namespace drydock::knowledge {

// Above every distribution's own ranges, so that it meets no account of a package or of a person.
inline constexpr int new_account_id = 10001;

struct AccountMaker {
  Distro distro;
  std::string_view command;  // makes group and account `app` with that number and a home of its own
};

// Null where the distribution, or this image of it, lacks the programs.
const AccountMaker *account_maker(const ImageFacts &facts);

// The programs that make accounts, under every distribution.
bool makes_account(std::string_view program);
// Of those, the ones that make a group.
bool makes_group(std::string_view program);

// Whether the image has an account, or a group, of that name before the Dockerfile makes any.
bool has_account(const ImageFacts &facts, std::string_view name);
bool has_group(const ImageFacts &facts, std::string_view name);

}  // namespace drydock::knowledge
