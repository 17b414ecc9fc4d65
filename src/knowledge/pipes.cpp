// Sources: the manuals of coreutils, grep, sed, gawk, findutils, patch, tar, gzip, xz, bzip2, jq, gnupg, apt-key, of the
// shells, of php and python (which read a script from their input before they run it); busybox's
// archival/libarchive/get_header_tar.c: its tar reads a pipe to the end, and takes an empty one for an empty archive. What
// else fails on an empty input was tried with the programs of Debian 12.
#include "knowledge/pipes.hpp"

namespace drydock::knowledge {
namespace {

constexpr Words grep_early_options = "--quiet --silent --max-count --files-with-matches --files-without-match";

constexpr PipeReader readers[] = {
    {.program = "apt-key", .fails_on_nothing = true, .needs = "add"},
    {.program = "awk", .early_texts = "exit"},
    {.program = "gawk", .early_texts = "exit"},
    {.program = "mawk", .early_texts = "exit"},
    {.program = "base64"},
    {.program = "bash"},
    {.program = "bunzip2", .fails_on_nothing = true},
    {.program = "bzcat", .fails_on_nothing = true},
    {.program = "bzip2"},
    {.program = "cat"},
    {.program = "chpasswd"},
    {.program = "crontab"},
    {.program = "cut"},
    {.program = "debconf-set-selections"},
    {.program = "gpg", .fails_on_nothing = true, .needs = "--dearmor --import"},
    {.program = "gpg2", .fails_on_nothing = true, .needs = "--dearmor --import"},
    {.program = "grep", .early_letters = "qmlL", .early_options = grep_early_options},
    {.program = "egrep", .early_letters = "qmlL", .early_options = grep_early_options},
    {.program = "fgrep", .early_letters = "qmlL", .early_options = grep_early_options},
    {.program = "gunzip", .fails_on_nothing = true},
    {.program = "gzip"},
    {.program = "jq"},
    {.program = "md5sum"},
    {.program = "patch"},
    {.program = "perl", .early_texts = "exit last"},
    {.program = "php", .needs = "--"},
    {.program = "python", .needs = "-"},
    {.program = "python2", .needs = "-"},
    {.program = "python3", .needs = "-"},
    {.program = "sed", .early_texts = "q Q"},
    {.program = "sh"},
    {.program = "sha1sum"},
    {.program = "sha256sum"},
    {.program = "sha384sum"},
    {.program = "sha512sum"},
    {.program = "sort"},
    {.program = "tail"},
    {.program = "tar", .fails_on_nothing = true, .early_options = "--occurrence"},
    {.program = "tee"},
    {.program = "tr"},
    {.program = "uniq"},
    {.program = "unxz", .fails_on_nothing = true},
    {.program = "wc"},
    {.program = "xargs"},
    {.program = "xz"},
    {.program = "xzcat", .fails_on_nothing = true},
    {.program = "zcat", .fails_on_nothing = true},
};

constexpr Words answers =
    "[ cmp diff egrep expr fgrep find getent grep ldd ls pgrep rg test which xargs yes zgrep";

constexpr Words argument_writers = ": echo printf true";

constexpr std::string_view base_name(std::string_view program) { return program.substr(program.find_last_of('/') + 1); }

}  // namespace

std::span<const PipeReader> pipe_readers() { return readers; }

const PipeReader *pipe_reader(std::string_view program) {
  for (const PipeReader &row : readers)
    if (row.program == base_name(program)) return &row;
  return nullptr;
}

bool status_is_answer(std::string_view program) { return answers.contains(base_name(program)); }

bool only_writes_arguments(std::string_view program) { return argument_writers.contains(base_name(program)); }

// sh is busybox's ash on Alpine, bash on Fedora's family and Arch; on Debian and Ubuntu it is dash, which has no such
// option (dash(1) of Debian 12). On SUSE and Wolfi it depends on the packages.
bool default_shell_has_pipefail(Distro distro) {
  return distro == Distro::alpine || distro == Distro::busybox || distro == Distro::rhel || distro == Distro::arch;
}

}  // namespace drydock::knowledge
