// The lossless document: the file's bytes, tiled by pieces, and the instructions in them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/instruction.hpp"
#include "ir/span.hpp"

namespace drydock {

enum class PieceKind : std::uint8_t {
  byte_order_mark,
  directive,     // # escape=…, without its line end
  comment,       // from `#`, without its line end; between instructions or inside a continued one
  blank,         // the blanks of a line that holds nothing else; may be absent for an empty line
  indent,        // blanks before an instruction's keyword, or before a comment or directive
  keyword,
  text,          // the rest of an instruction's text
  continuation,  // the escape character and the blanks behind it
  line_end,      // \n with the \r before it
  heredoc_body,  // all lines of one body
  heredoc_end,   // the end line's text, without its line end
};

// A piece ends where the next one begins, the last at the end of the source. No piece is empty.
struct Piece {
  Offset begin;
  PieceKind kind;
};

struct Directive {
  std::string_view name;   // lower-cased: syntax, escape, check
  std::string_view value;
  Span line;               // from `#` to before the line end
  std::uint32_t line_number;
};

enum class ErrorLevel { syntax, instruction, graph };

// What the builder refuses, in its own words, and where.
struct BuildError {
  ErrorLevel level;
  std::string message;
  Offset at;                 // the byte to point at
  std::uint32_t first_line;  // as the builder reports it (§ 10), 0 where it names none
  std::uint32_t last_line;
};

struct Warning {
  std::string message;
  std::uint32_t line;
};

class Document {
 public:
  explicit Document(std::string bytes) : source_(std::make_unique<const std::string>(std::move(bytes))) {}

  std::string_view source() const { return *source_; }
  std::string_view text(Span span) const { return source().substr(span.begin, span.size()); }
  Span piece_span(std::size_t index) const {
    const auto end = index + 1 < pieces.size() ? pieces[index + 1].begin : static_cast<Offset>(source_->size());
    return {pieces[index].begin, end};
  }
  // From the indentation of an instruction through its last line end, heredocs included.
  Span lines_of(const Instruction &instruction) const;
  // The line and column of a byte, both from 1; columns count code points.
  std::pair<std::uint32_t, std::uint32_t> position(Offset at) const;
  // What an ONBUILD hands to the builds that start from its image: the trigger's line, and the bodies of its heredocs.
  std::string trigger_text(const Instruction &onbuild) const;
  // The body of the last heredoc of that name, the tabs before its lines taken away where it is chomped.
  std::string heredoc_text(const Instruction &instruction, std::string_view name, bool chomp) const;

  std::vector<Piece> pieces;               // tile [0, source().size()) without gap or overlap, valid file or not
  std::vector<Directive> directives;       // as the parser sees them (§ 3)
  std::vector<Directive> detected;         // as the search for the front end sees them (§ 3.6), the first of each name
  std::optional<std::string> syntax;       // of those: the whole value
  std::optional<std::string> check;
  char escape = '\\';
  std::vector<Instruction> instructions;   // those before the first syntax error
  std::optional<BuildError> syntax_error;
  std::optional<BuildError> instruction_error;
  // What is wrong with each instruction taken alone; the first of them, or a missing FROM, is the error above.
  std::vector<BuildError> refused_instructions;
  std::vector<Warning> warnings;

  // The first error that the builder would stop at, if any.
  const BuildError *error() const;

  // Holds the texts that are not in the source as they are, and all lists.
  std::unique_ptr<Arena> arena = std::make_unique<Arena>();

 private:
  std::unique_ptr<const std::string> source_;
  // Lines and columns of every so many bytes, as far as they were asked for: very many may be.
  mutable std::vector<std::pair<std::uint32_t, std::uint32_t>> milestones_;
};

}  // namespace drydock
