// What the translation units of this layer share. Not for other layers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ir/document.hpp"
#include "parse/parse.hpp"

namespace drydock::parse {

struct Context {
  Document &document;
  char escape;

  // A text that is not in the file as it is, kept by the document.
  std::string_view own(std::string_view text) const { return document.arena->keep(text); }
  template <typename T>
  List<T> own(const std::vector<T> &list) const { return document.arena->keep(std::span<const T>(list)); }
};

// Why the builder refuses an instruction, and the text to point at.
struct Complaint {
  std::string message;
  std::string_view at;
};

// Arguments as the builder's parser hands them on: words, one text, or the strings of a JSON array.
struct RawArguments {
  std::vector<std::string_view> words;
  bool json = false;
  int depth = 0;  // ONBUILDs around the instruction
};

// --- characters ---
bool is_utf8(std::string_view text);
std::string to_utf8(std::string_view text);  // each byte that belongs to no character becomes U+FFFD
void append_utf8(std::string &text, char32_t rune);
std::string to_lower(std::string_view text);  // ASCII, and the two code points that Unicode lowers into it
std::string to_upper(std::string_view text);
std::string go_quoted(std::string_view text);  // a Go string literal (%q)

// --- parts of an instruction ---
void read_directives(Document &document);  // those that the search for the front end sees
// Splits a line into keyword, flags and rest.
void read_statement(const Context &context, std::string_view line, Instruction &instruction);
void read_list(std::string_view text, std::vector<std::string_view> &words);
enum class Json { strings, other_values, none };
Json read_json(const Context &context, std::string_view text, std::vector<std::string_view> &strings);
void read_key_value_words(const Context &context, std::string_view text, std::vector<std::string_view> &words);
// Where quotes do not count they stand for themselves.
Word read_word(const Context &context, std::string_view text, bool quotes_count = true);
std::pair<std::string_view, std::string_view> read_health_check(std::string_view text);
// The comma-separated fields of a flag's value, or the builder's complaint about them.
std::optional<std::string> read_fields(const Context &context, std::string_view text,
                                       std::vector<std::string_view> &fields);
std::vector<Mount> read_mounts(const Context &context, List<Flag> flags);

// The heredocs that the line announces, bodies still empty.
std::vector<Heredoc> read_heredocs(const Context &context, std::string_view line);
// The heredoc that a word names, if it names one.
std::optional<Heredoc> heredoc_of(const Context &context, std::string_view word);

// Reads the instruction whose `logical` text is set. Returns the syntax error in it, if there is one.
std::optional<Complaint> read_instruction(const Context &context, std::string_view line, Instruction &instruction,
                                          RawArguments &arguments);
// The error of a health check's duration, "" if there is none; `nanoseconds` is its value.
std::string read_duration(std::string_view text, std::int64_t &nanoseconds);
// Whether the builder refuses the instruction when it reads its arguments (§ 10, phase 2).
std::optional<Complaint> check_instruction(const Context &context, const Instruction &instruction,
                                           const RawArguments &arguments);

}  // namespace drydock::parse
