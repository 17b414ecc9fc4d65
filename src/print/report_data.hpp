// What the report page knows of the files, as JSON: each choice among the groups of fixes with what the chain made of
// it. A choice is written as what differs from the one with a group less left out, in numbers of a file's lines, fixes
// and notes, so that hundreds of choices take little more than one. src/print/report/data.js reads it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "print/layer_picture.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::print {

// What the chain made of a file with some groups left out.
struct ReportChoice {
  const rewrite::Outcome *outcome;
  std::vector<std::string> cache_notes;
  LayerPicture picture;
};

struct ReportFile {
  std::string name;
  std::string command;                           // what makes the first choice: `drydock fix Dockerfile`
  std::vector<std::vector<std::string>> groups;  // ids of fixes
  bool joined = false;                           // there would be more groups
  std::vector<ReportChoice> choices;             // where bit i of the index is set, group i is left out
};

class ReportData {
 public:
  ReportData();
  ~ReportData();

  void add(const ReportFile &file);

  // Each file as a JSON object, in the order of adding, safe to stand in a script element.
  const std::vector<std::string> &files() const { return files_; }
  // What all files share: texts, one row about each file, and `explanations`, pairs of pass and text.
  std::string shared(const std::vector<std::pair<std::string, std::string>> &explanations,
                     const std::vector<std::string> &unread) const;

 private:
  struct Shared;
  std::unique_ptr<Shared> shared_;
  std::vector<std::string> files_;
};

}  // namespace drydock::print
