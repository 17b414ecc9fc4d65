#include "knowledge/marks.hpp"

namespace drydock::knowledge {

namespace {

// Codes: hadolint's wiki, one page a rule. The builder's `check=skip=` names none of what the passes do.
constexpr ForeignMark marks[] = {
    {"dockerfmt-ignore", "", "*"},                            // dockerfmt: leave the instruction's text as it is
    {"hadolint ignore=", "", "merge-runs"},                   // the mark would cover what is merged into it, or lose its own
    {"hadolint ignore=", "", "merge-steps"},                  // the same
    {"hadolint ignore=", "", "build-deps-purge"},             // the same
    {"hadolint ignore=", "DL3000", "absolute-workdir"},       // absolute WORKDIR
    {"hadolint ignore=", "DL3002", "non-root-user"},          // last user should not be root
    {"hadolint ignore=", "DL3004", "sudo-removal"},           // no sudo
    {"hadolint ignore=", "DL3009", "cache-mounts"},           // delete the apt lists
    {"hadolint ignore=", "DL3009", "package-cleanup"},
    {"hadolint ignore=", "DL3015", "no-recommends"},          // apt-get install --no-install-recommends
    {"hadolint ignore=", "DL3019", "cache-mounts"},           // apk add --no-cache
    {"hadolint ignore=", "DL3019", "package-cleanup"},
    {"hadolint ignore=", "DL3020", "add-to-copy"},            // COPY for files and folders
    {"hadolint ignore=", "DL3032", "package-cleanup"},        // yum clean all
    {"hadolint ignore=", "DL3036", "package-cleanup"},        // zypper clean
    {"hadolint ignore=", "DL3040", "package-cleanup"},        // dnf clean all
    {"hadolint ignore=", "DL3042", "cache-mounts"},           // pip --no-cache-dir
    {"hadolint ignore=", "DL3042", "package-cleanup"},
    {"hadolint ignore=", "DL3046", "useradd-no-log-init"},    // useradd -l with a high number
    {"hadolint ignore=", "DL3060", "package-cleanup"},        // yarn cache clean
    {"hadolint ignore=", "DL4006", "pipefail"},               // pipefail before a RUN with a pipe
};

}  // namespace

std::span<const ForeignMark> foreign_marks() { return marks; }

}  // namespace drydock::knowledge
