// Runs the shell grammar and records what matched.
//
// The grammar may give input back, user state does not follow by itself: every rule that records is wrapped in a
// function that cuts the records back when the rule fails. The same place keeps the two limits that make any input
// safe: on nesting, since the rules recurse on the machine's stack, and on steps, since a rule that gives input back
// inside another one that does so multiplies.
#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "grammar/shell.hpp"
#include "parse/parse.hpp"
#include "parse/shell_marks.hpp"

namespace drydock::parse {
namespace {

namespace pegtl = tao::pegtl;
namespace rules = grammar::shell;

constexpr std::size_t max_depth = 256;
constexpr std::size_t steps_per_byte = 64;
constexpr std::size_t steps_for_any = 4096;

struct Refused {
  Offset at;
};

struct Recorder : ShellMarks {
  explicit Recorder(std::string_view text) : text_(text), budget_(steps_for_any + steps_per_byte * text.size()) {}

  struct Place {
    std::size_t marks, heredocs, heredocs_read;
  };
  Place place() const { return {marks.size(), heredocs.size(), heredocs_read_}; }
  void cut_back(const Place &to) {
    marks.resize(to.marks);
    heredocs.resize(to.heredocs);
    heredocs_read_ = to.heredocs_read;
  }

  Offset offset(const char *at) const { return static_cast<Offset>(at - text_.data()); }

  void spend(std::size_t steps, const char *at) {
    if (steps > budget_) throw Refused{offset(at)};
    budget_ -= steps;
  }

  std::size_t &depth() { return depth_; }

  // The delimiter's mark is the last but for what stands in it; the operator's is the one in front.
  void open_heredoc(std::size_t delimiter_mark) {
    const Mark &delimiter = marks[delimiter_mark];
    const Mark &op = marks[delimiter_mark - 1];
    heredocs.push_back({delimiter.begin, {},
                        without_quotes(text_.substr(delimiter.begin, delimiter.end - delimiter.begin)),
                        op.end - op.begin == 3});
  }

  // Reads the bodies of the open heredocs from the start of a line; the number of bytes that they take. A body without
  // an end line reaches to the end of the text, as in the shells.
  std::size_t read_heredocs(const char *begin, const char *end) {
    const char *at = begin;
    for (; heredocs_read_ < heredocs.size(); ++heredocs_read_) {
      HeredocMark &heredoc = heredocs[heredocs_read_];
      const char *const body = at;
      bool closed = false;
      while (at != end && !closed) {
        const char *stop = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (stop == nullptr) stop = end;
        const char *line = at;
        if (heredoc.chomp) line = std::find_if(line, stop, [](char c) { return c != '\t'; });
        closed = std::string_view(line, static_cast<std::size_t>(stop - line)) == heredoc.end_line;
        at = stop == end ? end : stop + 1;
      }
      heredoc.body = {offset(body), offset(at)};
    }
    return static_cast<std::size_t>(at - begin);
  }

 private:
  std::string_view text_;
  std::size_t budget_;
  std::size_t depth_ = 0;
  std::size_t heredocs_read_ = 0;
};

template <typename Rule>
struct action : pegtl::nothing<Rule> {};

template <typename Rule>
struct control : pegtl::normal<Rule> {
  template <typename In, typename... States>
  [[noreturn]] static void raise(const In &in, States &&.../*states*/) {
    throw Refused{static_cast<Offset>(in.current() - in.begin())};
  }
};

// Cuts back on failure; on success a mark of this kind remains, if it is one.
template <ShellMark kind, bool nests = false>
struct records : pegtl::maybe_nothing {
  template <typename Rule, pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In>
  static bool match(In &in, Recorder &state) {
    state.spend(1, in.current());
    if constexpr (nests) {
      if (++state.depth() > max_depth) throw Refused{state.offset(in.current())};
    }
    const auto before = state.place();
    if constexpr (kind != ShellMark::none) state.marks.push_back({state.offset(in.current()), 0, 0, kind});
    const bool matched = pegtl::match<Rule, A, M, Action, Control>(in, state);
    if constexpr (nests) --state.depth();
    if (!matched) {
      state.cut_back(before);
    } else if constexpr (kind != ShellMark::none) {
      Mark &mark = state.marks[before.marks];
      mark.end = state.offset(in.current());
      mark.next = static_cast<std::uint32_t>(state.marks.size());
      if constexpr (std::is_same_v<Rule, rules::heredoc_delimiter>) state.open_heredoc(before.marks);
    }
    return matched;
  }
};

// clang-format off
using enum ShellMark;
template <> struct action<rules::comment> : records<comment> {};
template <> struct action<rules::optional_list> : records<list> {};
template <> struct action<rules::list> : records<list> {};
template <> struct action<rules::continued> : records<none> {};
template <> struct action<rules::pipeline> : records<pipeline, true> {};
template <> struct action<rules::bang> : records<bang> {};
template <> struct action<rules::simple> : records<simple> {};
template <> struct action<rules::subshell> : records<subshell> {};
template <> struct action<rules::group> : records<group> {};
template <> struct action<rules::if_clause> : records<if_clause> {};
template <> struct action<rules::for_clause> : records<for_clause> {};
template <> struct action<rules::while_clause> : records<while_clause> {};
template <> struct action<rules::case_clause> : records<case_clause> {};
template <> struct action<rules::keyword_function> : records<function> {};
template <> struct action<rules::plain_function> : records<function> {};
template <> struct action<rules::select_clause> : records<opaque> {};
template <> struct action<rules::arithmetic_command> : records<opaque> {};
template <> struct action<rules::test_command> : records<opaque> {};
template <> struct action<rules::timed> : records<opaque> {};
template <> struct action<rules::coprocess> : records<opaque, true> {};
template <> struct action<rules::and_if> : records<and_if> {};
template <> struct action<rules::or_if> : records<or_if> {};
template <> struct action<rules::semicolon> : records<semicolon> {};
template <> struct action<rules::background> : records<background> {};
template <> struct action<rules::newline> : records<newline> {};
template <> struct action<rules::assignment> : records<assignment> {};
template <> struct action<rules::array> : records<array> {};
template <> struct action<rules::redirect> : records<redirect> {};
template <> struct action<rules::redirect_operator> : records<redirect_operator> {};
template <> struct action<rules::both_operator> : records<redirect_operator> {};
template <> struct action<rules::heredoc_operator> : records<redirect_operator> {};
template <> struct action<rules::heredoc_delimiter> : records<word> {};
template <> struct action<rules::function_name> : records<name> {};
template <> struct action<rules::loop_name> : records<name> {};
template <> struct action<rules::word> : records<word> {};
template <> struct action<rules::array_word> : records<word> {};
template <> struct action<rules::assigned_word> : records<word> {};
template <> struct action<rules::escape> : records<escape> {};
template <> struct action<rules::quoted_escape> : records<escape> {};
template <> struct action<rules::single_quoted> : records<single_quoted> {};
template <> struct action<rules::double_quoted> : records<double_quoted> {};
template <> struct action<rules::ansi_quoted> : records<foreign_quoted> {};
template <> struct action<rules::locale_quoted> : records<foreign_quoted> {};
template <> struct action<rules::variable> : records<variable> {};
template <> struct action<rules::parameter> : records<parameter, true> {};
template <> struct action<rules::quoted_parameter> : records<parameter, true> {};
template <> struct action<rules::command_substitution> : records<substitution> {};
template <> struct action<rules::process_substitution> : records<substitution> {};
template <> struct action<rules::backtick> : records<backtick> {};
template <> struct action<rules::arithmetic> : records<arithmetic, true> {};
template <> struct action<rules::old_arithmetic> : records<arithmetic, true> {};
template <> struct action<rules::arithmetic_parentheses> : records<none, true> {};
template <> struct action<rules::extended_glob> : records<extended_glob> {};
template <> struct action<rules::extended_glob_parentheses> : records<none, true> {};
template <> struct action<rules::glob> : records<glob> {};
template <> struct action<rules::brace> : records<brace> {};
// clang-format on

// What was read as arithmetic may be read again as commands: pay for its length.
template <>
struct action<rules::arithmetic_body> {
  template <typename In>
  static void apply(const In &in, Recorder &state) {
    state.spend(in.size(), in.begin());
  }
};

}  // namespace

shell::Script shell_script(std::string_view text) {
  const auto refused = [&](Offset at) {
    shell::Script script;
    script.text = text;
    script.root.kind = shell::NodeKind::list;
    script.opaque = true;
    script.error = at;
    return script;
  };
  Recorder recorder(text);
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  try {
    pegtl::parse<rules::script, action, control>(in, recorder);
    // Heredocs on the last line have no body.
    recorder.read_heredocs(text.data() + text.size(), text.data() + text.size());
    return shell_tree(text, recorder);
  } catch (const Refused &refusal) {
    return refused(refusal.at);
  } catch (const std::exception &) {  // out of memory
    return refused(0);
  }
}

namespace {

// Whether a body that starts with `#!` names a shell; the builder runs such a body as a file of its own.
bool runs_in_a_shell(std::string_view body) {
  if (!body.starts_with("#!")) return true;
  std::string_view line = body.substr(2, body.find('\n') - 2);
  const auto next_word = [&line] {
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    const auto found = line.substr(0, line.find_first_of(" \t\r"));
    line.remove_prefix(found.size());
    return found.substr(found.rfind('/') + 1);
  };
  std::string_view program = next_word();
  if (program == "env") {
    do program = next_word();
    while (program.starts_with('-'));
  }
  return program == "sh" || program == "bash" || program == "ash" || program == "dash";
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// The builder takes the tabs at the start of each line out of a body under `<<-`. Where that reaches into a word or
// a nested heredoc, what the shell sees is not what stands in the file.
bool depends_on_tabs(const shell::Script &script) {
  const auto has_tab_line = [&](Span span) {
    return script.text.substr(span.begin, span.size()).find("\n\t") != std::string_view::npos;
  };
  const auto in_node = [&](const auto &self, const shell::Node &node) -> bool {
    const auto in_word = [&](const shell::Word &word) { return has_tab_line(word.span); };
    return std::any_of(node.words.begin(), node.words.end(), in_word) ||
           std::any_of(node.assignments.begin(), node.assignments.end(),
                       [&](const auto &assignment) { return has_tab_line(assignment.span); }) ||
           std::any_of(node.redirects.begin(), node.redirects.end(),
                       [&](const auto &redirect) { return !redirect.heredoc.empty() || in_word(redirect.target); }) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const auto &child) { return self(self, child); });
  };
  return in_node(in_node, script.root);
}

// The trees of a document's RUNs without heredocs, by their texts; they move to who takes them.
class Trees {
 public:
  Trees() = default;
  explicit Trees(Document &source) {
    for (Instruction &instruction : source.instructions) {
      auto *run = std::get_if<Run>(&instruction.arguments);
      if (run != nullptr && run->script != nullptr && instruction.heredocs.empty())
        trees_.emplace(run->script->text, &run->script);
    }
  }

  std::unique_ptr<shell::Script> take(std::string_view text) {
    const auto found = trees_.find(text);
    if (found == trees_.end()) return std::make_unique<shell::Script>(shell_script(text));
    std::unique_ptr<shell::Script> tree = std::move(*found->second);
    trees_.erase(found);
    tree->text = text;
    return tree;
  }

 private:
  std::unordered_multimap<std::string_view, std::unique_ptr<shell::Script> *> trees_;
};

void fill(const Document &document, Instruction &instruction, Trees &trees) {
  if (auto *onbuild = std::get_if<Onbuild>(&instruction.arguments)) {
    if (onbuild->trigger) fill(document, *onbuild->trigger, trees);
    return;
  }
  auto *run = std::get_if<Run>(&instruction.arguments);
  if (run == nullptr || run->command.exec) return;
  if (instruction.heredocs.empty()) {
    run->script = trees.take(run->command.text);
    return;
  }
  const Heredoc &heredoc = instruction.heredocs.front();
  const auto word = instruction.logical.text().substr(heredoc.word.begin, heredoc.word.size());
  if (instruction.heredocs.size() == 1 && trimmed(run->command.text) == trimmed(word)) {
    const auto body = document.text(heredoc.body);
    if (!runs_in_a_shell(body)) return;
    auto script = shell_script(body);
    if (heredoc.chomp && depends_on_tabs(script)) {
      script.root = {};
      script.root.kind = shell::NodeKind::list;
      script.comments.clear();
      script.opaque = true;
    }
    run->script = std::make_unique<shell::Script>(std::move(script));
    run->script_in_heredoc = true;
    return;
  }
  // The shell gets the command with the bodies behind it: a text that stands nowhere in the file in one piece.
  shell::Script script;
  script.text = run->command.text;
  script.root.kind = shell::NodeKind::list;
  script.opaque = true;
  run->script = std::make_unique<shell::Script>(std::move(script));
}

}  // namespace

void shell_scripts(Document &document) {
  if (document.escape == '`') return;
  Trees none;
  for (Instruction &instruction : document.instructions) fill(document, instruction, none);
}

void shell_scripts(Document &document, Document &source) {
  if (document.escape == '`') return;
  Trees trees(source);
  for (Instruction &instruction : document.instructions) fill(document, instruction, trees);
}

}  // namespace drydock::parse
