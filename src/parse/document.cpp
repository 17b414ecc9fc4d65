// Reads a file: lines to pieces, joined lines to instructions, and the builder's first errors.
//
// The builder stops at the first syntax error; the pieces go on to the end of the file all the same. Its second phase
// starts only when the first has passed the whole file, so an instruction error may stand before a syntax error.
#include <algorithm>

#include "grammar/lines.hpp"
#include "parse/internal.hpp"
#include "parse/parse.hpp"

namespace drydock::parse {

namespace {

namespace peg = grammar::peg;

class Builder {
 public:
  // What the grammar asks for.
  char escape = '\\';
  bool continued = false;
  bool failed = false;
  bool heredoc_due() const { return !failed && next_heredoc_ < heredocs_.size(); }
  std::size_t heredoc(const char *begin, const char *file_end);

  explicit Builder(Document &document) : document_(document), origin_(document.source().data()) {
    // What small files need.
    document_.pieces.reserve(64);
    document_.instructions.reserve(16);
  }

  void piece(std::string_view text, PieceKind kind) {
    if (text.empty()) return;
    grow(document_.pieces, offset(text.data()));
    document_.pieces.push_back({offset(text.data()), kind});
  }
  void directive_name(std::string_view name) { directive_.name = name; }
  void directive_value(std::string_view value) { directive_.value = value; }
  void directive(std::string_view text);
  void line_end(std::string_view text) {
    piece(text, PieceKind::line_end);
    ++lines_;
  }
  void inner_blank(std::string_view text) { piece(text, PieceKind::blank); }
  void begin_instruction();
  void text(std::string_view text);
  void continuation(std::string_view text) {
    piece(text, PieceKind::continuation);
    continued = true;
  }
  void empty_continuation_line() { empty_line_ = true; }
  void join();
  void end_heredoc(std::string_view text);
  void end_instruction();
  void end_file();

 private:
  Offset offset(const char *at) const { return static_cast<Offset>(at - origin_); }
  std::uint32_t line() const { return lines_ + 1; }
  // Makes room for one more: for as many as the whole file will hold if it goes on like this.
  template <typename T>
  void grow(std::vector<T> &list, Offset at) const {
    if (list.size() < list.capacity()) return;
    const double share = static_cast<double>(document_.source().size()) / (static_cast<double>(at) + 1);
    const double expected = static_cast<double>(list.size()) * std::min(share * 1.02, 64.0);
    list.reserve(std::max(list.size() + list.size() / 4, static_cast<std::size_t>(expected)) + 1);
  }
  LogicalText joined_text();
  bool takes_heredocs() const;
  void refuse(std::string message, Offset at, std::uint32_t first, std::uint32_t last) {
    document_.syntax_error = BuildError{ErrorLevel::syntax, std::move(message), at, first, last};
    failed = true;
  }
  Offset place_of(std::string_view part) const;
  void check();

  Document &document_;
  const char *origin_;
  std::uint32_t lines_ = 0;  // line ends read
  Directive directive_;

  std::vector<std::string_view> stretches_;
  bool in_keyword_ = false;
  bool keyword_begun_ = false;
  bool empty_line_ = false;
  Instruction *instruction_ = nullptr;  // the last one; taken back where it turns out to be wrong
  RawArguments arguments_;
  std::span<Heredoc> heredocs_;  // of the instruction, their bodies still to come
  std::size_t next_heredoc_ = 0;
  bool has_stage_ = false;
};

void Builder::directive(std::string_view text) {
  std::string_view name = "syntax";
  if ((directive_.name[0] | 0x20) == 'e') name = "escape";
  if ((directive_.name[0] | 0x20) == 'c') name = "check";
  piece(text, PieceKind::directive);
  const Offset begin = offset(text.data());
  const Directive read{name, directive_.value, {begin, begin + static_cast<Offset>(text.size())}, line()};
  // The builder counts the line only afterwards (§ 3.5).
  const std::uint32_t reported = line() - 1;
  const auto &known = document_.directives;
  if (std::any_of(known.begin(), known.end(), [&](const Directive &d) { return d.name == name; }))
    return refuse("only one " + std::string(name) + " parser directive can be used", begin, reported, reported);
  document_.directives.push_back(read);
  if (name != "escape") return;
  if (read.value != "\\" && read.value != "`")
    return refuse("invalid escape token '" + std::string(read.value) + "' does not match ` or \\",
                  offset(read.value.data()), reported, reported);
  escape = document_.escape = read.value[0];
}

void Builder::begin_instruction() {
  stretches_.clear();
  in_keyword_ = true;
  keyword_begun_ = false;
  empty_line_ = false;
  continued = false;
  heredocs_ = {};
  next_heredoc_ = 0;
  grow(document_.instructions, document_.pieces.empty() ? 0 : document_.pieces.back().begin);
  instruction_ = &document_.instructions.emplace_back();
  instruction_->first_piece = static_cast<std::uint32_t>(document_.pieces.size());
  instruction_->first_line = line();
}

void Builder::text(std::string_view text) {
  continued = false;
  stretches_.push_back(text);
  if (in_keyword_) {
    if (!keyword_begun_) {
      const std::string_view trimmed = grammar::trim_left(text);
      piece(text.substr(0, text.size() - trimmed.size()), PieceKind::indent);
      text = trimmed;
    }
    const auto end =
        static_cast<std::size_t>(std::find_if(text.begin(), text.end(), grammar::is_separator) - text.begin());
    piece(text.substr(0, end), PieceKind::keyword);
    keyword_begun_ = keyword_begun_ || end > 0;
    in_keyword_ = end == text.size();
    text.remove_prefix(end);
  }
  piece(text, PieceKind::text);
}

LogicalText Builder::joined_text() {
  if (stretches_.empty()) {
    const auto end = document_.pieces.size() > instruction_->first_piece
                         ? document_.pieces[instruction_->first_piece].begin
                         : Offset{0};
    return {document_.source().substr(end, 0), end};
  }
  if (stretches_.size() == 1) return {stretches_[0], offset(stretches_[0].data())};
  std::size_t size = 0;
  for (const std::string_view stretch : stretches_) size += stretch.size();
  const auto joined = document_.arena->room<char>(size);
  const auto segments = document_.arena->room<LogicalText::Segment>(stretches_.size());
  std::size_t at = 0;
  for (std::size_t i = 0; i < stretches_.size(); ++i) {
    segments[i] = {static_cast<Offset>(at), offset(stretches_[i].data())};
    std::copy(stretches_[i].begin(), stretches_[i].end(), joined.begin() + static_cast<std::ptrdiff_t>(at));
    at += stretches_[i].size();
  }
  return {{joined.data(), joined.size()}, segments};
}

bool Builder::takes_heredocs() const {
  const Instruction *instruction = instruction_;
  bool json = arguments_.json;
  if (const auto *onbuild = instruction->as<Onbuild>()) {
    instruction = onbuild->trigger.get();
    const auto *run = instruction->as<Run>();
    const auto *copy = instruction->as<Copy>();
    const auto *opaque = instruction->as<Opaque>();
    json =
        (run != nullptr && run->command.exec) || (copy != nullptr && copy->json) || (opaque != nullptr && opaque->json);
  }
  const Keyword keyword = instruction->keyword;
  return !json && (keyword == Keyword::run || keyword == Keyword::copy || keyword == Keyword::add);
}

// Where a text stands in the file; the keyword if it is not in the instruction as it is.
Offset Builder::place_of(std::string_view part) const {
  const LogicalText &logical = instruction_->logical;
  const std::string_view known = logical.holds(part) && part.data() != nullptr ? part : instruction_->keyword_text();
  if (known.data() == nullptr || !logical.holds(known)) return logical.physical(0);
  return logical.physical(logical.range_of(known).begin);
}

void Builder::join() {
  // Comment and blank lines behind a continuation count, as does a last line without its end.
  instruction_->last_line = document_.pieces.back().kind == PieceKind::line_end ? lines_ : line();
  instruction_->logical = joined_text();
  const std::string_view line_text = instruction_->logical.text();
  const Context context{document_, escape};
  if (empty_line_)
    document_.warnings.push_back(
        {"Empty continuation line found in: " + std::string(line_text), instruction_->last_line});
  if (auto complaint = read_instruction(context, line_text, *instruction_, arguments_))
    return refuse(std::move(complaint->message), place_of(complaint->at), instruction_->first_line,
                  instruction_->last_line);
  if (!takes_heredocs()) return;
  heredocs_ = document_.arena->keep(std::span<const Heredoc>(read_heredocs(context, line_text)));
  instruction_->heredocs = heredocs_;
}

std::size_t Builder::heredoc(const char *begin, const char *file_end) {
  Heredoc &heredoc = heredocs_[next_heredoc_];
  const char *at = begin;
  while (at != file_end) {
    const char *const end = grammar::content_end(at, file_end);
    const char *from = at;
    if (heredoc.chomp)
      while (from != end && *from == '\t') ++from;
    if (std::string_view(from, static_cast<std::size_t>(end - from)) == heredoc.name) break;
    const void *const lf = std::memchr(end, '\n', static_cast<std::size_t>(file_end - end));
    at = lf != nullptr ? static_cast<const char *>(lf) + 1 : file_end;
    ++lines_;
  }
  const auto size = static_cast<std::size_t>(at - begin);
  heredoc.body = {offset(begin), offset(at)};
  piece({begin, size}, PieceKind::heredoc_body);
  ++next_heredoc_;
  if (at == file_end) {
    const Offset place = instruction_->logical.physical(heredoc.word.begin);
    const std::uint32_t last = file_end != begin ? lines_ : std::max(lines_, instruction_->last_line);
    refuse("unterminated heredoc", place, instruction_->first_line, last);
  }
  return size;
}

void Builder::end_heredoc(std::string_view text) {
  piece(text, PieceKind::heredoc_end);
  instruction_->last_line = line();
}

void Builder::check() {
  BuildError error{ErrorLevel::instruction, {}, 0, instruction_->first_line, instruction_->last_line};
  if (auto complaint = check_instruction({document_, escape}, *instruction_, arguments_)) {
    error.message = std::move(complaint->message);
    error.at = place_of(complaint->at);
    document_.refused_instructions.push_back(error);
    error.message.insert(0, "dockerfile parse error on line " + std::to_string(error.first_line) + ": ");
  } else {
    has_stage_ = has_stage_ || instruction_->keyword == Keyword::from;
    if (has_stage_ || instruction_->keyword == Keyword::arg) return;
    error.message = "no build stage in current context";
    error.at = place_of({});
  }
  if (!document_.instruction_error) document_.instruction_error = std::move(error);
}

void Builder::end_instruction() {
  instruction_->last_piece = static_cast<std::uint32_t>(document_.pieces.size());
  if (failed) {
    document_.instructions.pop_back();
  } else {
    check();
  }
}

void Builder::end_file() {
  if (failed || !document_.instructions.empty()) return;
  const std::string_view source = document_.source();
  const auto lines = static_cast<std::uint32_t>(lines_ + (!source.empty() && source.back() != '\n' ? 1 : 0));
  refuse("file with no instructions", static_cast<Offset>(source.size()), lines, lines);
}

template <typename Rule>
struct Build : peg::nothing<Rule> {};

template <PieceKind kind>
struct AddPiece {
  template <typename In>
  static void apply(const In &in, Builder &builder) {
    builder.piece(in.string_view(), kind);
  }
};
template <auto member>
struct Call {
  template <typename In>
  static void apply(const In &in, Builder &builder) {
    (builder.*member)(in.string_view());
  }
};
template <auto member>
struct CallPlain {
  static void apply0(Builder &builder) { (builder.*member)(); }
};

// clang-format off
template <> struct Build<grammar::byte_order_mark>   : AddPiece<PieceKind::byte_order_mark> {};
template <> struct Build<grammar::indent>            : AddPiece<PieceKind::indent> {};
template <> struct Build<grammar::comment>           : AddPiece<PieceKind::comment> {};
template <> struct Build<grammar::blank_content>     : AddPiece<PieceKind::blank> {};
template <> struct Build<grammar::inner_blank>       : AddPiece<PieceKind::blank> {};
template <> struct Build<grammar::directive_padding> : AddPiece<PieceKind::text> {};
template <> struct Build<grammar::unread_text>       : AddPiece<PieceKind::text> {};
template <> struct Build<grammar::directive_name>    : Call<&Builder::directive_name> {};
template <> struct Build<grammar::directive_value>   : Call<&Builder::directive_value> {};
template <> struct Build<grammar::blank_value>       : Call<&Builder::directive_value> {};
template <> struct Build<grammar::directive_text>    : Call<&Builder::directive> {};
template <> struct Build<grammar::line_end>          : Call<&Builder::line_end> {};
template <> struct Build<grammar::text>              : Call<&Builder::text> {};
template <> struct Build<grammar::continuation>      : Call<&Builder::continuation> {};
template <> struct Build<grammar::heredoc_end>       : Call<&Builder::end_heredoc> {};
template <> struct Build<grammar::instruction_begin> : CallPlain<&Builder::begin_instruction> {};
template <> struct Build<grammar::inner_blank_line>  : CallPlain<&Builder::empty_continuation_line> {};
template <> struct Build<grammar::joined_lines>      : CallPlain<&Builder::join> {};
template <> struct Build<grammar::instruction>       : CallPlain<&Builder::end_instruction> {};
// clang-format on

}  // namespace

Document dockerfile(std::string bytes) {
  Document document(std::move(bytes));
  const std::string_view source = document.source();
  Builder builder(document);
  peg::memory_input<peg::tracking_mode::lazy> in(source.data(), source.data() + source.size(), "");
  peg::parse<grammar::file, Build>(in, builder);
  builder.end_file();
  read_directives(document);
  return document;
}

}  // namespace drydock::parse
