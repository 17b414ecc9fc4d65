// How the chain runs over a file: what may be said of it, in the words of the command line, and what that means.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "passes/pass.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::cli {

// Absent: not said.
struct Choices {
  std::vector<std::string> select, extend_select;  // names of passes, or `all`
  std::vector<std::string> ignore;
  std::vector<std::string> reject;          // ids of fixes
  std::vector<std::string> bases;           // NAME=NAME
  std::vector<std::string> mirrors;         // NAME=NAME
  std::optional<std::string> safety;        // safe, review, intent
  std::optional<std::string> syntax;        // auto, always, never, or the front end to name
  std::optional<std::string> split;         // auto, always, never
  std::optional<std::string> run_style;     // chain, heredoc
  std::optional<std::string> cache_mounts;  // auto, never
  std::string context;                      // a folder; `none`; "" for the one that is found
  std::optional<bool> python_dont_write_bytecode;
  std::optional<unsigned> user_id;
  std::optional<std::string> user_name;
};

// What is wrong with a choice, in words.
struct UsageError {
  std::string message;
};

struct Settings {
  std::vector<const passes::Pass *> chain;  // the chosen passes
  std::set<std::string> rejected;
  rewrite::Safety safety = rewrite::Safety::intent;
  rewrite::Options options;
  std::string context;
};

// `production`: for a production variant. Throws UsageError.
Settings settings_of(const Choices &choices, bool production);

std::string unknown_pass(const std::string &name);

}  // namespace drydock::cli
