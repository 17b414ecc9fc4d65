// What the user asked for. The only place that knows the library which reads command lines.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/file_settings.hpp"
#include "cli/settings.hpp"
#include "cli/terminal.hpp"

namespace drydock::cli {

enum class Command { diff, fix, prod, review, check, verify, passes, explain, parse, lsp, config, completion, manual };

// Of the command verify.
struct VerifyOptions {
  std::optional<std::string> against;    // a file to build in place of the suggestion
  std::string engine = "auto", builder, network, probe, scanner;
  std::string format = "text";           // text, json, html
  std::optional<std::string> report;     // a page of all, which a later run goes on with
  unsigned jobs = 1, limit = 3600;       // seconds of one build
  bool quick = false, start = false, keep = false;
};

struct Invocation {
  Command command = Command::diff;
  std::vector<std::string> paths;
  Choices choices;                          // of the command line
  ConfigChoice config;
  std::shared_ptr<FileSettings> file_settings;  // the choices over those of each file's configuration
  std::optional<std::string> output;        // of fix, prod, diff and check: -o
  bool check = false;                       // of fix: tell which files would change
  std::optional<std::string> patch;         // of fix: where a patch goes instead; - for standard output
  std::optional<std::string> backup;        // of fix: what the names of the old texts end with
  std::optional<std::string> changed_since; // of diff, fix and check: a commit
  bool force = false;                       // of prod: the outputs may exist
  std::optional<std::string> compose;       // of prod: the compose file of development
  bool explain = false;
  unsigned jobs = 0;                        // files to work on at once; 0: as many as there are processors
  std::optional<unsigned> history;          // of diff: how many commits to look at
  std::string format = "text";              // of diff and check, see report.hpp
  bool checklist = false;                   // of check: the guide's, in place of the builder's checks
  bool markdown = false;                    // of passes
  VerifyOptions verify;
  ColorMode color = ColorMode::automatic;
  std::string pass;                         // of the command explain
  bool schema = false;                      // of config
  std::string shell;                        // of completion
};

// Either an invocation, or a text to print and the exit code to end with.
struct Asked {
  std::optional<Invocation> invocation;
  std::string text;
  int exit_code = 0;  // 0: the text goes to standard output, else to standard error
};

Asked read_command_line(int count, const char *const *arguments);

// The choices with those that the words, options of the chain alone, add to them; else what is wrong with these.
std::variant<Choices, std::string> read_choices(std::vector<std::string> words, Choices choices);

}  // namespace drydock::cli
