// Any scanner's findings of two images side by side.
#pragma once

#include <set>
#include <string>

#include "verify/report.hpp"

namespace drydock::verify {

// The ids of vulnerabilities in a scanner's output, whatever its form: CVE-…, GHSA-… and those of distributions.
std::set<std::string> finding_ids(const std::string &output);

// Runs the command (words between blanks) with each image's name behind it. Throws EngineError where it can't be run.
Scan scan_both(const std::string &command, const std::string &original, const std::string &rewritten);

}  // namespace drydock::verify
