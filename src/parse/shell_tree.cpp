// Turns the marks of the shell grammar into the tree.
#include <algorithm>
#include <charconv>

#include "parse/shell_marks.hpp"

namespace drydock::parse {
namespace {

using shell::Node;
using shell::NodeKind;
using shell::Redirect;
using shell::Separator;
using shell::Word;

NodeKind node_kind(ShellMark kind) {
  switch (kind) {
    case ShellMark::pipeline: return NodeKind::pipeline;
    case ShellMark::list: return NodeKind::list;
    case ShellMark::subshell: return NodeKind::subshell;
    case ShellMark::group: return NodeKind::group;
    case ShellMark::if_clause: return NodeKind::if_clause;
    case ShellMark::for_clause: return NodeKind::for_clause;
    case ShellMark::while_clause: return NodeKind::while_clause;
    case ShellMark::case_clause: return NodeKind::case_clause;
    case ShellMark::function: return NodeKind::function;
    case ShellMark::opaque: return NodeKind::opaque;
    default: return NodeKind::simple;
  }
}

Separator separator_kind(ShellMark kind) {
  switch (kind) {
    case ShellMark::and_if: return Separator::and_if;
    case ShellMark::or_if: return Separator::or_if;
    case ShellMark::semicolon: return Separator::semicolon;
    case ShellMark::background: return Separator::background;
    case ShellMark::newline: return Separator::newline;
    default: return Separator::none;
  }
}

class Builder {
 public:
  Builder(std::string_view text, const ShellMarks &marks) : text_(text), marks_(marks) {}

  Node list(std::uint32_t index) {
    Node node;
    node.kind = NodeKind::list;
    const auto count = static_cast<std::size_t>(
        count_of(index, [](const Mark &mark) { return mark.kind == ShellMark::pipeline; }));
    node.children.reserve(count);
    node.separators.reserve(count);
    node.separator_spans.reserve(count);
    each_child(index, [&](std::uint32_t child, const Mark &mark) {
      if (mark.kind == ShellMark::pipeline) {
        node.children.push_back(pipeline(child));
        return;
      }
      const Separator separator = separator_kind(mark.kind);
      if (separator == Separator::none) return;
      node.separators.push_back(separator);
      // The mark of a newline holds the heredoc bodies behind it too.
      node.separator_spans.push_back(separator == Separator::newline ? Span{mark.begin, mark.begin + 1}
                                                                     : Span{mark.begin, mark.end});
    });
    if (node.separators.size() < node.children.size()) {
      node.separators.push_back(Separator::none);
      node.separator_spans.emplace_back();
    }
    const Offset begin = marks_.marks[index].begin;
    node.span = node.children.empty() ? Span{begin, begin}
                                      : Span{node.children.front().span.begin, node.children.back().span.end};
    return node;
  }

 private:
  template <typename F>
  void each_child(std::uint32_t index, F &&visit) const {
    const std::uint32_t end = marks_.marks[index].next;
    for (std::uint32_t child = index + 1; child < end; child = marks_.marks[child].next)
      visit(child, marks_.marks[child]);
  }

  template <typename F>
  std::size_t count_of(std::uint32_t index, F &&wanted) const {
    std::size_t count = 0;
    each_child(index, [&](std::uint32_t, const Mark &mark) { count += wanted(mark) ? 1 : 0; });
    return count;
  }

  std::string_view text(Offset begin, Offset end) const { return text_.substr(begin, end - begin); }

  Node pipeline(std::uint32_t index) {
    const auto is_command = [](const Mark &mark) {
      return mark.kind != ShellMark::comment && mark.kind != ShellMark::bang;
    };
    std::size_t commands = 0, bangs = 0;
    std::uint32_t only = 0;
    each_child(index, [&](std::uint32_t child, const Mark &mark) {
      if (mark.kind == ShellMark::bang) ++bangs;
      if (is_command(mark)) ++commands, only = child;
    });
    if (commands == 1 && bangs == 0) return command(only);
    Node node;
    node.kind = NodeKind::pipeline;
    node.span = {marks_.marks[index].begin, marks_.marks[index].end};
    node.negated = bangs % 2 != 0;
    node.children.reserve(commands);
    each_child(index, [&](std::uint32_t child, const Mark &mark) {
      if (is_command(mark)) node.children.push_back(command(child));
    });
    return node;
  }

  Node command(std::uint32_t index) {
    const Mark &mark = marks_.marks[index];
    Node node;
    node.kind = node_kind(mark.kind);
    node.span = {mark.begin, mark.end};
    if (node.kind == NodeKind::opaque) return node;
    if (node.kind == NodeKind::simple)
      node.words.reserve(count_of(index, [](const Mark &child) { return child.kind == ShellMark::word; }));
    each_child(index, [&](std::uint32_t child, const Mark &part) {
      switch (part.kind) {
        case ShellMark::word: node.words.push_back(word(child)); break;
        case ShellMark::assignment: node.assignments.push_back(assignment(child)); break;
        case ShellMark::redirect: node.redirects.push_back(redirect(child)); break;
        case ShellMark::name: node.name = text(part.begin, part.end); break;
        case ShellMark::list: node.children.push_back(list(child)); break;
        default:
          // The compound command that is a function's body; of a case's patterns nothing is kept.
          if (node.kind == NodeKind::function && node_kind(part.kind) != NodeKind::simple)
            node.children.push_back(command(child));
      }
    });
    return node;
  }

  shell::Assignment assignment(std::uint32_t index) {
    const Mark &mark = marks_.marks[index];
    shell::Assignment result;
    result.span = {mark.begin, mark.end};
    std::uint32_t value = index;
    each_child(index, [&](std::uint32_t child, const Mark &part) {
      if (part.kind == ShellMark::word || part.kind == ShellMark::array) value = child;
    });
    std::string_view name = text(mark.begin, marks_.marks[value].begin - 1);
    if (name.ends_with('+')) {
      result.append = true;
      name.remove_suffix(1);
    }
    result.name = name;
    result.value = word(value);
    // A tilde expands behind each colon of an assignment.
    const auto written = text(result.value.span.begin, result.value.span.end);
    if (written.find(":~") != std::string_view::npos) result.value.literal = false;
    return result;
  }

  Redirect redirect(std::uint32_t index) {
    const Mark &mark = marks_.marks[index];
    Redirect result;
    result.span = {mark.begin, mark.end};
    each_child(index, [&](std::uint32_t child, const Mark &part) {
      if (part.kind == ShellMark::redirect_operator) {
        result.op = text(part.begin, part.end);
        const auto number = text(mark.begin, part.begin);
        std::from_chars(number.data(), number.data() + number.size(), result.descriptor);
      } else if (part.kind == ShellMark::word) {
        result.target = word(child);
        const auto heredoc =
            std::lower_bound(marks_.heredocs.begin(), marks_.heredocs.end(), part.begin,
                             [](const HeredocMark &a, Offset begin) { return a.delimiter < begin; });
        if (heredoc != marks_.heredocs.end() && heredoc->delimiter == part.begin) result.heredoc = heredoc->body;
      }
    });
    return result;
  }

  Word word(std::uint32_t index) {
    const Mark &mark = marks_.marks[index];
    Word result;
    result.span = {mark.begin, mark.end};
    if (mark.kind == ShellMark::array) {
      result.literal = false;
      result.opaque = true;
      result.value = text(mark.begin, mark.end);
      names_and_scripts(index, result);
      return result;
    }
    parts(index, mark.begin, mark.end, result);
    if (has_patterns(index)) result.literal = false;
    if (mark.begin < mark.end && text_[mark.begin] == '~') result.literal = false;
    return result;
  }

  // Whether globs or braces of the word may expand. Only the first `[` and `{` are looked at: what closes a later one
  // closes these too.
  bool has_patterns(std::uint32_t index) const {
    const Offset end = marks_.marks[index].end;
    bool found = false, bracket = false, brace = false;
    each_child(index, [&](std::uint32_t, const Mark &mark) {
      if (mark.kind == ShellMark::glob && text_[mark.begin] != '[') {
        found = true;
      } else if (mark.kind == ShellMark::glob && !bracket) {
        // `[` opens a bracket expression only where a `]` follows: the command `[` is a plain word.
        bracket = true;
        found |= text(mark.end, end).find(']') != std::string_view::npos;
      } else if (mark.kind == ShellMark::brace && !brace) {
        // Braces expand around `,` or `..`; `{}` stands for itself.
        brace = true;
        const auto behind = text(mark.end, end);
        const auto inside = behind.substr(0, std::min(behind.rfind('}') + 1, behind.size()));
        found |= inside.find(',') != std::string_view::npos || inside.find("..") != std::string_view::npos;
      }
    });
    return found;
  }

  // Appends what stands in [begin, end) of a word or its double quotes, with the parts that mark `index` holds.
  void parts(std::uint32_t index, Offset begin, Offset end, Word &result) {
    Offset at = begin;
    each_child(index, [&](std::uint32_t child, const Mark &part) {
      result.value += text(at, part.begin);
      at = part.end;
      this->part(child, part, result);
    });
    result.value += text(at, end);
  }

  void part(std::uint32_t index, const Mark &mark, Word &result) {
    const auto written = text(mark.begin, mark.end);
    switch (mark.kind) {
      case ShellMark::escape:
        if (written.size() == 2 && written[1] == '\n') return;
        result.value += written.size() == 2 ? written.substr(1) : written;
        result.quoted = true;
        return;
      case ShellMark::single_quoted:
        result.value += written.substr(1, written.size() - 2);
        result.quoted = true;
        return;
      case ShellMark::double_quoted:
        result.quoted = true;
        parts(index, mark.begin + 1, mark.end - 1, result);
        return;
      case ShellMark::glob:
      case ShellMark::brace:
        break;
      case ShellMark::foreign_quoted:
        // sh takes the dollar for itself.
        result.quoted = true;
        result.literal = false;
        names_and_scripts(index, result);
        break;
      case ShellMark::array:
      case ShellMark::backtick:
      case ShellMark::arithmetic:
      case ShellMark::extended_glob:
        result.opaque = true;
        [[fallthrough]];
      default:
        result.literal = false;
        name_or_script(index, mark, result);
    }
    result.value += written;
  }

  // The variables and scripts in a part whose text itself is of no interest.
  void names_and_scripts(std::uint32_t index, Word &result) {
    each_child(index, [&](std::uint32_t child, const Mark &mark) { name_or_script(child, mark, result); });
  }

  void name_or_script(std::uint32_t index, const Mark &mark, Word &result) {
    if (mark.kind == ShellMark::substitution) {
      result.substitutions.push_back(list(index + 1));
      return;
    }
    if (mark.kind == ShellMark::variable) result.variables.emplace_back(text(mark.begin + 1, mark.end));
    if (mark.kind == ShellMark::parameter) parameter_name(text(mark.begin + 2, mark.end - 1), result);
    if (mark.kind == ShellMark::backtick) result.opaque = true;
    names_and_scripts(index, result);
  }

  static void parameter_name(std::string_view inside, Word &result) {
    const auto is_name = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    const auto begins_parameter = [&](char c) {
      return is_name(c) || std::string_view("@*#?-$!").find(c) != std::string_view::npos;
    };
    // `#` and `!` in front of a name are operators, alone they are parameters.
    if (inside.size() > 1 && (inside[0] == '#' || inside[0] == '!') && begins_parameter(inside[1]))
      inside.remove_prefix(1);
    if (inside.empty() || !begins_parameter(inside[0])) return;
    std::size_t length = 1;
    if (is_name(inside[0]))
      while (length < inside.size() && is_name(inside[length])) ++length;
    result.variables.emplace_back(inside.substr(0, length));
  }

  std::string_view text_;
  const ShellMarks &marks_;
};

}  // namespace

shell::Script shell_tree(std::string_view text, const ShellMarks &marks) {
  shell::Script script;
  script.text = text;
  script.root = Builder(text, marks).list(0);
  for (const Mark &mark : marks.marks)
    if (mark.kind == ShellMark::comment) script.comments.push_back({mark.begin, mark.end});
  return script;
}

std::string without_quotes(std::string_view word) {
  std::string result;
  char quote = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const char c = word[at];
    if (c == quote) {
      quote = 0;
    } else if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == '\\' && quote != '\'' && at + 1 < word.size() && (quote == 0 || word[at + 1] == '"')) {
      result += word[++at];
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace drydock::parse
