// Variables that hold secrets, by the rule of the builder's SecretsUsedInArgOrEnv, and who reads them.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Whether one of its words between underscores, in any case of letters, names a secret, and none says that it is public,
// a file or a version.
bool names_secret(std::string_view variable);

// Whether a variable is likely to hold one. Fewer than the rule's: not what says where a secret lies, how one is used or
// whose it is, fingerprints of public keys, and what a front-end tool writes into what every visitor of a site gets.
bool holds_secret(std::string_view variable);

// How a program comes by a secret without being given it: the files of a project in which its variables stand.
struct SecretReader {
  Words managers;  // ids of package managers
  Words files;     // names of their files
};
std::span<const SecretReader> secret_readers();

// Whether the program, called with these subcommands, uses a secret among its arguments and keeps it nowhere: `curl`,
// `pip install`. Not `npm config set`, which writes it down.
bool keeps_no_secret(std::string_view program, std::string_view subcommand);

}  // namespace drydock::knowledge
