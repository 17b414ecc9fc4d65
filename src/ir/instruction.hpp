// Typed instructions (dockerfile-language §§ 5, 6). All views point into the instruction's logical text, or, where the
// builder changes the text before it uses it (flag quotes, JSON strings), into strings that the document owns.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "ir/arena.hpp"
#include "ir/logical_text.hpp"
#include "ir/shell.hpp"
#include "ir/span.hpp"
#include "ir/word.hpp"

namespace drydock {

enum class Keyword : std::uint8_t {
  add, arg, cmd, copy, entrypoint, env, expose, from, healthcheck, label, maintainer, onbuild, run, shell, stopsignal,
  user, volume, workdir,
  unknown,
};

// The keyword in capitals, as documentation writes it; "" for unknown.
std::string_view to_string(Keyword keyword);

// `--name` or `--name=value`.
struct Flag {
  std::string_view raw;    // as written in the logical text, quotes and escapes included
  std::string_view text;   // the whole flag as the builder reads it
  std::string_view name;   // without dashes
  std::optional<std::string_view> value;
};

// One `--mount`: a line of comma-separated `key=value` or `key`, in order of writing.
struct Mount {
  struct Option {
    std::string_view key;                  // lower-cased
    std::optional<std::string_view> value;
    std::string_view field;                // all of it, as written
  };
  std::size_t flag;  // index in Instruction::flags
  List<Option> options;

  std::optional<std::string_view> get(std::string_view key) const;
  std::string_view type() const { return get("type").value_or("bind"); }
  // target, dst or destination
  std::optional<std::string_view> target() const;
};

// RUN, CMD, ENTRYPOINT, SHELL and HEALTHCHECK: a JSON array or text for the shell.
struct CommandLine {
  bool exec = false;
  List<std::string_view> arguments;  // exec form: the decoded strings
  std::string_view text;                    // as written: the JSON text, or the text for the shell
};

struct Heredoc {
  std::string_view name;
  std::uint64_t descriptor = 0;  // saturates, as in the builder
  bool expand = true;  // the delimiter was not quoted
  bool chomp = false;  // <<-
  Span body;           // in the file: raw lines with their ends, without the end line
  Span word;           // in the logical text: from the descriptor or `<<` through the delimiter
};

struct KeyValue {
  Word key;
  Word value;
};

struct From {
  Word image;
  std::optional<std::string_view> platform;
  std::optional<std::string_view> name;  // as written, after AS

  // The name as the builder knows the stage: lower-cased, "" where there is none.
  std::string stage_name() const;
};
struct Run {
  CommandLine command;
  List<Mount> mounts;
  // Shell form only: the tree of `command.text`, or of the only heredoc's body where that alone is run
  // (dockerfile-language § 7.9). Null until the document's shell scripts were parsed.
  std::unique_ptr<shell::Script> script;
  bool script_in_heredoc = false;
};
// COPY and ADD. A source may be a heredoc: then it is the word with `<<`, and an inline file says its name.
struct Copy {
  struct InlineFile {
    std::size_t source;  // index in `sources`
    std::string_view name;
    bool expand;
    bool chomp;
  };
  List<Word> sources;
  List<InlineFile> inline_files;
  Word destination;
  bool json = false;
};
struct Env { List<KeyValue> pairs; bool legacy = false; };    // legacy: ENV key value
struct Label { List<KeyValue> pairs; bool legacy = false; };
struct Arg {
  struct Declaration {
    std::string_view name;
    std::optional<Word> value;
  };
  List<Declaration> declarations;
};
struct Cmd { CommandLine command; };
struct Entrypoint { CommandLine command; };
struct Shell { CommandLine command; };
struct Healthcheck {
  // Times in nanoseconds; 0 where the flag is absent, or wrong.
  struct Limits {
    std::int64_t interval = 0, timeout = 0, start_period = 0, start_interval = 0;
    int retries = 0;
  };
  bool none = false;
  std::unique_ptr<Limits> limits;  // null where there are no flags
  CommandLine command;
};
struct Workdir { Word path; };
struct User { Word name; };
struct Expose { List<Word> ports; };
struct Volume { List<Word> paths; bool json = false; };
struct Stopsignal { Word signal; };
struct Maintainer { std::string_view name; };
struct Instruction;
// The trigger shares the ONBUILD's logical text and leaves it the heredocs. Unknown or incomplete triggers are taken
// (dockerfile-language § 6).
struct Onbuild { std::unique_ptr<Instruction> trigger; };
// An unknown keyword, or arguments that the instruction's grammar does not take.
struct Opaque {
  List<std::string_view> words;  // the arguments as the parser, which knows no counts, splits them
  bool json = false;
};

using Arguments = std::variant<Opaque, From, Run, Copy, Env, Label, Arg, Cmd, Entrypoint, Shell, Healthcheck, Workdir,
                               User, Expose, Volume, Stopsignal, Maintainer, Onbuild>;

struct Instruction {
  Keyword keyword = Keyword::unknown;
  LogicalText logical;             // the keyword and all that follows it, heredoc bodies not included
  Span keyword_place;              // in the logical text
  Span rest_place;                 // in the logical text
  List<Flag> flags;
  Arguments arguments;
  List<Heredoc> heredocs;
  std::uint32_t first_piece = 0;   // [first_piece, last_piece) in Document::pieces: from its indentation through the
  std::uint32_t last_piece = 0;    // end of its last line, heredoc bodies included
  std::uint32_t first_line = 0;    // counted from 1
  std::uint32_t last_line = 0;

  // As written, continuations taken out.
  std::string_view keyword_text() const { return logical.text(keyword_place); }
  // What follows the flags, trimmed at both ends.
  std::string_view rest() const { return logical.text(rest_place); }
  template <typename T>
  const T *as() const { return std::get_if<T>(&arguments); }
  const Flag *flag(std::string_view name) const;
};

}  // namespace drydock
