// What a run over many files came to, as a small table at its end.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "ir/document.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::cli {

// What is counted of one file.
struct FileCount {
  explicit FileCount(const rewrite::Outcome &outcome);

  bool changed;
  struct Skip {
    std::string id;      // pass [condition]
    std::string reason;  // in this file
  };
  struct Beside {
    std::string name;
    bool made;
  };

  std::vector<std::string> fixes;  // their passes
  std::vector<Skip> skips;
  std::vector<Beside> beside;      // the files beside it that fixes change
  std::size_t layers_before = 0, layers_after = 0, lines_before = 0, lines_after = 0;  // of a file that changes
};

class RunSummary {
 public:
  void add(const FileCount &file);
  // One that nothing could be done with, which was reported.
  void add_failed() { ++failed_; }
  // "" for a run over one file, or none.
  std::string text() const;

 private:
  struct PassCount {
    std::size_t fixes = 0, files = 0;
  };
  struct SkipCount {
    std::size_t count = 0;
    std::string example;
  };
  std::size_t changed_ = 0, unchanged_ = 0, failed_ = 0;
  std::size_t layers_before_ = 0, layers_after_ = 0, lines_before_ = 0, lines_after_ = 0;
  std::map<std::string, PassCount> passes_;
  std::map<std::string, SkipCount> skips_;
  std::map<std::string, bool> beside_;  // whether it was made; files of one context share some
};

// The layers that the file's own instructions make of its last stage, and of those that it starts from.
std::size_t layers_of(const Document &document);

}  // namespace drydock::cli
