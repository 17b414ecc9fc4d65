// The account that an image gets which brings none: how each distribution makes it.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/base_images.hpp"

namespace drydock::knowledge {

// Those that the programs of every distribution take, above those of its own accounts (busybox's adduser ends at 60000).
inline constexpr unsigned lowest_account_id = 1000, highest_account_id = 60000;

struct AccountMaker {
  Distro distro;
  std::string_view command;  // with {id} and {name} in it
};

// Null where the distribution, or this image of it, lacks the programs.
const AccountMaker *account_maker(const ImageFacts &facts);

// Makes group and account of that name and number, with a home of its own.
std::string account_command(const AccountMaker &maker, std::string_view name, unsigned id);

// The programs that make accounts, under every distribution.
bool makes_account(std::string_view program);
// Of those, the ones that make a group.
bool makes_group(std::string_view program);

// Whether the image has an account, or a group, of that name before the Dockerfile makes any.
bool has_account(const ImageFacts &facts, std::string_view name);
bool has_group(const ImageFacts &facts, std::string_view name);

}  // namespace drydock::knowledge
