#include "verify/scan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <sstream>

#include "verify/engine.hpp"
#include "verify/process.hpp"

namespace drydock::verify {

namespace {

// Of osv.dev's list of databases, those that scanners of images report.
constexpr std::array<std::string_view, 11> databases = {"CVE-",  "GHSA-", "DSA-",    "DLA-", "RHSA-", "ALAS-",
                                                        "ELSA-", "USN-",  "ALPINE-", "GO-",  "PYSEC-"};

bool of_id(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; }

std::set<std::string> scan_one(const std::string &command, const std::string &image) {
  Command call;
  std::istringstream words(command);
  for (std::string word; words >> word;) call.arguments.push_back(word);
  call.arguments.push_back(image);
  const Ended ended = run(call);
  if (ended.exit_code == 127) throw EngineError(fmt::format("the scanner can't be run: {}", call.arguments[0]));
  const std::set<std::string> ids = finding_ids(ended.out);
  // Scanners end with other codes than 0 for findings; without any, it is a failure.
  if (!ended.ok() && ids.empty())
    throw EngineError(
        fmt::format("the scanner ends with {}: {}", ended.exit_code, ended.err.substr(0, ended.err.find('\n'))));
  return ids;
}

}  // namespace

std::set<std::string> finding_ids(const std::string &output) {
  std::set<std::string> ids;
  for (std::size_t at = 0; at < output.size(); ++at) {
    if (at > 0 && of_id(output[at - 1])) continue;
    const std::string_view rest = std::string_view(output).substr(at);
    if (std::none_of(databases.begin(), databases.end(), [&](std::string_view name) { return rest.starts_with(name); }))
      continue;
    std::size_t end = at;
    while (end < output.size() && of_id(output[end])) ++end;
    const std::string id = output.substr(at, end - at);
    if (std::any_of(id.begin(), id.end(), [](unsigned char c) { return std::isdigit(c) != 0; })) ids.insert(id);
  }
  return ids;
}

Scan scan_both(const std::string &command, const std::string &original, const std::string &rewritten) {
  const std::set<std::string> a = scan_one(command, original), b = scan_one(command, rewritten);
  Scan scan{command, {}, {}, {}};
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(scan.both));
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(scan.only_original));
  std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(scan.only_rewritten));
  return scan;
}

}  // namespace drydock::verify
