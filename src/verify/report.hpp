// What a verification found, and its forms: text, JSON, HTML.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drydock::verify {

enum class Verdict {
  equal,
  different,     // a difference that no fix declares; the rewritten file not building is one
  not_possible,  // the original does not build or start, no engine, a file that can't be read
};

// The figures of one side; absent where not measured.
struct Figures {
  std::optional<std::uint64_t> size;
  std::optional<std::size_t> layers;
  std::optional<double> first, unchanged, source, manifest;  // seconds of a build
};

struct Part {
  std::string name;                   // build, configuration, files, libraries, run
  std::string summary;                // for people
  std::vector<std::string> declared;  // differences that fixes declare
  std::vector<std::string> undeclared;
};

struct Scan {
  std::string command;
  std::vector<std::string> both, only_original, only_rewritten;  // ids of findings
};

struct Report {
  std::string key;  // of the texts and options that it is about; "" where it is not to be taken up
  std::string file, context, engine;
  Verdict verdict = Verdict::not_possible;
  std::string reason;  // where it is not possible
  std::vector<Part> parts;
  Figures original, rewritten;
  std::string source_file, manifest_file;  // that were changed
  std::optional<Scan> scan;
  std::vector<std::string> notes;  // what was done otherwise than asked, kept images
  std::string log;                 // tail of the build that failed
};

std::string report_text(const Report &report);
// One table, self-contained.
std::string report_html(const std::vector<Report> &reports);

// A row of the table of figures: what is measured, both values and their ratio as text; "" where there is none.
struct FigureRow {
  std::string what, original, rewritten, ratio;
};
std::vector<FigureRow> figure_rows(const Report &report);

std::string to_string(Verdict verdict);
// The command's exit code.
int exit_code(Verdict verdict);

}  // namespace drydock::verify
