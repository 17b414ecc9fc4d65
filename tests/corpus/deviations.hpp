// Where drydock differs from the reference builder's recorded answers, on purpose, and which answers are not compared.
// One list for all comparisons.
#pragma once

#include <map>
#include <string>

namespace drydock::test {

inline const std::string no_line_limit =
    "the builder refuses lines above 65,535 bytes; drydock has no such limit (dockerfile-language § 1.2)";

// By the name of the case. A case that is equal after all fails its test.
inline const std::map<std::string, std::string> deviations = {
    {"quirks/line-058-long-65536.Dockerfile", no_line_limit},
    {"quirks/line-060-long-65536-eof.Dockerfile", no_line_limit},
    {"quirks/line-061-long-65537-eof.Dockerfile", no_line_limit},
    {"quirks/line-062-long-first.Dockerfile", no_line_limit},
    {"quirks/line-063-long-in-continuation.Dockerfile", no_line_limit},
    {"quirks/line-064-long-in-heredoc.Dockerfile", no_line_limit},
    // In the builder's own tests:
    {"testLegacyKeyValueFormat 1321",
     "the table has lines 3 and 4 for what stands in 5 and 6; its test looks at no line"},
    {"heredoc_words RUN <<- EOF",
     "the builder's own answer to this line is no heredoc (quirks/heredoc-004-dash-space)"},
};

// Records that are not compared.
inline const std::map<std::string, std::string> left_out = {
    {"words.jsonl: raw_quotes, raw_escapes, skip_unset_env",
     "with the first two the builder finds heredocs, which are compared where heredocs are; with the third it prints "
     "its progress"},
    {"rundevice", "the stable front end, which drydock follows, takes no devices"},
};

}  // namespace drydock::test
