#include "knowledge/plain_programs.hpp"

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

// Manuals of coreutils, shadow, sed, grep, tar, unzip, curl and wget, and of the shells for what is built in.
constexpr Words plain =
    ": [ addgroup adduser awk base64 basename bunzip2 cat cd chgrp chmod chown cmp cp curl cut date dd df diff dirname du "
    "echo egrep export expr false fgrep getent grep groupadd groupdel groupmod gunzip gzip head hostname id install ldconfig "
    "ln locale-gen ls md5sum mkdir mktemp mv passwd printf pwd readlink realpath rm rmdir sed seq set setcap sha1sum "
    "sha256sum sha512sum shift sleep sort stat strip tail tar tee test touch tr true truncate umask uname uniq unset unxz "
    "unzip update-ca-certificates upx useradd userdel usermod wc wget which whoami xz zcat zip";

// Manuals of coreutils and shadow, and busybox: done in a moment, without the network.
constexpr Words cheap =
    ": addgroup adduser cat cd chgrp chmod chown cp echo groupadd groupmod install ln ls mkdir mv printf pwd rm rmdir sed tee "
    "test touch true useradd usermod [";

// GNU make, just, Task, mage, Bazel, CMake's front ends, SCons, Rake.
constexpr Words runners = "bazel cmake gmake just mage make meson ninja rake scons task";

}  // namespace

bool is_plain_program(std::string_view program) { return plain.contains(program.substr(program.find_last_of('/') + 1)); }

bool is_cheap(std::string_view program) { return cheap.contains(program.substr(program.find_last_of('/') + 1)); }

bool is_task_runner(std::string_view program) { return runners.contains(program.substr(program.find_last_of('/') + 1)); }

}  // namespace drydock::knowledge
