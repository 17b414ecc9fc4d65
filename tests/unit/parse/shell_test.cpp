// The tree of shell texts, construct by construct. Limits and hostile inputs: shell_limits_test.cpp.
#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace {

using namespace drydock;
using shell::Node;
using shell::NodeKind;
using shell::Separator;

// A readable form of a node: kinds in front of brackets, words as values, separators as written.
class Form {
 public:
  static std::string of(std::string_view text) {
    const auto script = parse::shell_script(text);
    return script.opaque ? "opaque at " + std::to_string(script.error) : Form(text).list(script.root);
  }

 private:
  explicit Form(std::string_view text) : text_(text) {}

  std::string list(const Node &node) const {
    std::string form;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      form += (i == 0 ? "" : " ") + this->node(node.children[i]);
      const Span at = node.separator_spans[i];
      if (node.separators[i] == Separator::newline) form += " NL";
      else if (node.separators[i] != Separator::none) form += " " + std::string(text_.substr(at.begin, at.size()));
    }
    return form;
  }

  std::string node(const Node &node) const {
    static constexpr const char *names[] = {"", "pipe", "list", "subshell", "group", "if", "for", "while", "case",
                                            "function", "opaque"};
    if (node.kind == NodeKind::list) return list(node);
    std::string inside;
    const auto add = [&inside](const std::string &part) { inside += (inside.empty() ? "" : " ") + part; };
    if (node.negated) add("!");
    if (!node.name.empty()) add(node.name + ":");
    for (const auto &assignment : node.assignments)
      add(assignment.name + (assignment.append ? "+=" : "=") + assignment.value.value);
    for (const auto &word : node.words) add(word.literal ? word.value : "?" + word.value);
    for (const auto &redirect : node.redirects)
      add((redirect.descriptor < 0 ? "" : std::to_string(redirect.descriptor)) + redirect.op + redirect.target.value);
    for (const auto &child : node.children)
      add(child.kind == NodeKind::list ? "[" + list(child) + "]" : this->node(child));
    return node.kind == NodeKind::simple ? inside
                                         : std::string(names[static_cast<int>(node.kind)]) + "(" + inside + ")";
  }

  std::string_view text_;
};

std::string form(std::string_view text) { return Form::of(text); }

bool refused(std::string_view text) { return parse::shell_script(text).opaque; }

// The second word of `: WORD`.
shell::Word word(std::string_view text) {
  static std::string kept;
  kept = ": " + std::string(text);
  auto script = parse::shell_script(kept);
  if (script.opaque || script.root.children.size() != 1 || script.root.children[0].words.size() != 2) {
    ADD_FAILURE() << "not one word: " << text;
    return {};
  }
  EXPECT_EQ(kept.substr(script.root.children[0].words[1].span.begin, script.root.children[0].words[1].span.size()),
            text);
  return std::move(script.root.children[0].words[1]);
}

std::string literal(std::string_view text) {
  const auto read = word(text);
  return read.literal ? read.value : "not literal";
}

using Names = std::vector<std::string>;

// ---- lists

TEST(Shell, EmptyTextIsAnEmptyList) {
  for (const char *text : {"", " ", "\n\n", "# only a comment", " \t# c\n"}) EXPECT_EQ(form(text), "") << text;
  EXPECT_TRUE(parse::shell_script("").root.children.empty());
}

TEST(Shell, ListIsFlatWithTheSeparatorBehindEachChild) {
  EXPECT_EQ(form("a && b; c"), "a && b ; c");
  EXPECT_EQ(form("a || b & c\nd"), "a || b & c NL d");
  const auto script = parse::shell_script("a && b; c");
  EXPECT_EQ(script.root.separators, (std::vector{Separator::and_if, Separator::semicolon, Separator::none}));
  EXPECT_EQ(script.root.separator_spans[0], (Span{2, 4}));
  EXPECT_TRUE(script.root.separator_spans[2].empty());
}

TEST(Shell, LastSeparatorIsKept) {
  EXPECT_EQ(form("a;"), "a ;");
  EXPECT_EQ(form("a &"), "a &");
  EXPECT_EQ(form("a\n\n"), "a NL");
}

TEST(Shell, LineMayEndBehindAndOr) { EXPECT_EQ(form("a &&\n\n # c\n b ||\nc"), "a && b || c"); }

TEST(Shell, SeparatorNeedsACommandInFront) {
  for (const char *text : {"; a", "a ; ; b", "a &&", "a && ; b", "&& a", "a ||| b", "a ;; b", "a & ; b", "|", "a |"})
    EXPECT_TRUE(refused(text)) << text;
}

TEST(Shell, SpansLeaveOutBlanksAndSeparators) {
  const std::string text = "  apt-get update  &&  ( x ; y ) > f  ; ";
  const auto script = parse::shell_script(text);
  const auto at = [&](Span span) { return text.substr(span.begin, span.size()); };
  ASSERT_EQ(script.root.children.size(), 2U);
  EXPECT_EQ(at(script.root.span), "apt-get update  &&  ( x ; y ) > f");
  EXPECT_EQ(at(script.root.children[0].span), "apt-get update");
  EXPECT_EQ(at(script.root.children[0].words[1].span), "update");
  EXPECT_EQ(at(script.root.children[1].span), "( x ; y ) > f");
  EXPECT_EQ(at(script.root.children[1].children[0].span), "x ; y");
}

// ---- pipelines

TEST(Shell, PipelineOnlyForMoreThanOneCommandOrABang) {
  EXPECT_EQ(form("a | b |& c"), "pipe(a b c)");
  EXPECT_EQ(form("! a"), "pipe(! a)");
  EXPECT_EQ(form("! ! a"), "pipe(a)");
  EXPECT_EQ(form("a"), "a");
  EXPECT_EQ(form("a |\n b && c"), "pipe(a b) && c");
}

TEST(Shell, BangInsideAWordIsNoNegation) { EXPECT_EQ(form("a !; b!"), "a ! ; b!"); }

// ---- comments and continuations

TEST(Shell, HashInsideWordIsNoComment) {
  EXPECT_EQ(form("a b#c 'd'#e $#"), "a b#c d#e ?$#");
  EXPECT_EQ(form("a;#c"), "a ;");
}

TEST(Shell, CommentReachesToTheLineEnd) {
  EXPECT_EQ(form("a # && b\nc"), "a NL c");
  const auto script = parse::shell_script("a # one\n$(b # two\n)");
  EXPECT_EQ(script.comments, (std::vector<Span>{{2, 7}, {12, 17}}));
}

TEST(Shell, CommentAtTheEndOfAListIsFoundOnce) {
  EXPECT_EQ(parse::shell_script("{ a; # one\n # two\n}").comments.size(), 2U);
}

TEST(Shell, BackslashNewlineIsABlankOrNothing) {
  EXPECT_EQ(form("a \\\n b"), "a b");
  EXPECT_EQ(literal("a\\\nb"), "ab");
  EXPECT_FALSE(word("a\\\nb").quoted);
  EXPECT_EQ(literal("\"a\\\nb\""), "ab");
}

// ---- simple commands

TEST(Shell, AssignmentsStandInFrontOfTheCommand) {
  EXPECT_EQ(form("A=1 B+=2 C= env D=3"), "A=1 B+=2 C= env D=3");
  const auto script = parse::shell_script("A=1 B=$x env D=3");
  const auto &node = script.root.children[0];
  ASSERT_EQ(node.assignments.size(), 2U);
  EXPECT_EQ(node.words.size(), 2U);
  EXPECT_EQ(node.assignments[1].span, (Span{4, 8}));
  EXPECT_EQ(node.assignments[1].value.variables, Names{"x"});
  EXPECT_EQ(form("1A=b"), "1A=b");
}

TEST(Shell, TildeAfterColonOfAnAssignmentExpands) {
  EXPECT_FALSE(parse::shell_script("P=a:~/b").root.children[0].assignments[0].value.literal);
  EXPECT_FALSE(parse::shell_script("P=~/b").root.children[0].assignments[0].value.literal);
}

TEST(Shell, ArraysAreOpaque) {
  const auto script = parse::shell_script("a=(b \"$c\"\n d) e[1]=2; declare -a f=(x)");
  const auto &node = script.root.children[0];
  ASSERT_EQ(node.assignments.size(), 2U);
  EXPECT_TRUE(node.assignments[0].value.opaque);
  EXPECT_EQ(node.assignments[0].value.variables, Names{"c"});
  EXPECT_EQ(node.assignments[1].name, "e[1]");
  EXPECT_TRUE(script.root.children[1].words[2].opaque);
  EXPECT_TRUE(refused("echo a=(b)"));
}

TEST(Shell, ReservedWordsOnlyInCommandPosition) {
  EXPECT_EQ(form("echo if then { } ! fi done in"), "echo if then { } ! fi done in");
  EXPECT_EQ(form("iffy; ifconfig; done2"), "iffy ; ifconfig ; done2");
  EXPECT_EQ(form("\"if\" x"), "if x");
  EXPECT_EQ(form("if a; then (b); else (c); fi"), "if([a ;] [subshell([b]) ;] [subshell([c]) ;])");
  for (const char *text : {"then", "fi", "}", "a; done", "do x"}) EXPECT_TRUE(refused(text)) << text;
}

// ---- redirections

TEST(Shell, EveryRedirectOperator) {
  EXPECT_EQ(form("a >b >>c <d <>e >|f >&g <&h &>i &>>j <<<k"), "a >b >>c <d <>e >|f >&g <&h &>i &>>j <<<k");
  EXPECT_EQ(form("a 2>&1 >/dev/null 10< x 3>&-"), "a 2>&1 >/dev/null 10<x 3>&-");
  EXPECT_EQ(form("> f"), ">f");
  EXPECT_EQ(form("a {fd}>x"), "a >x");
}

TEST(Shell, NumberIsADescriptorOnlyRightBeforeTheOperator) {
  EXPECT_EQ(form("a 2 >b"), "a 2 >b");
  EXPECT_EQ(form("a x2>b"), "a x2 >b");
}

TEST(Shell, RedirectSpanHoldsNumberOperatorAndTarget) {
  const auto script = parse::shell_script("a 2> b c");
  EXPECT_EQ(script.root.children[0].redirects[0].span, (Span{2, 6}));
  EXPECT_EQ(script.root.children[0].words.size(), 2U);
}

TEST(Shell, RedirectNeedsATarget) {
  for (const char *text : {"a >", "a > ; b", "a 2>&", "a <<", "a > > b"}) EXPECT_TRUE(refused(text)) << text;
}

TEST(Shell, CompoundsKeepTheirRedirects) {
  EXPECT_EQ(form("(a) 2>b >c"), "subshell(2>b >c [a])");
  EXPECT_EQ(form("if a; then b; fi <c | d"), "pipe(if(<c [a ;] [b ;]) d)");
}

// ---- heredocs

TEST(Shell, HeredocBodyFollowsTheLine) {
  const std::string text = "cat <<E >f && b\n$x (\nE\nc";
  EXPECT_EQ(form(text), "cat <<E >f && b NL c");
  const auto script = parse::shell_script(text);
  const Span body = script.root.children[0].redirects[0].heredoc;
  EXPECT_EQ(text.substr(body.begin, body.size()), "$x (\nE\n");
  EXPECT_EQ(script.root.separator_spans[1], (Span{15, 16}));
}

TEST(Shell, HeredocsAreReadInOrder) {
  const std::string text = "cat <<A <<-'B'\n1\nA\n\t2\n\tB\nend";
  const auto script = parse::shell_script(text);
  const auto &redirects = script.root.children[0].redirects;
  EXPECT_EQ(text.substr(redirects[0].heredoc.begin, redirects[0].heredoc.size()), "1\nA\n");
  EXPECT_EQ(text.substr(redirects[1].heredoc.begin, redirects[1].heredoc.size()), "\t2\n\tB\n");
  EXPECT_EQ(redirects[1].op, "<<-");
  EXPECT_EQ(script.root.children.size(), 2U);
}

TEST(Shell, HeredocInsideACompoundIsReadOnce) {
  EXPECT_EQ(form("{ cat <<E\n)\nE\n}\n(cat <<E\nx\nE\n)"), "group([cat <<E NL]) NL subshell([cat <<E NL])");
}

TEST(Shell, HeredocWithoutItsEndReachesToTheEndOfTheText) {
  EXPECT_EQ(form("cat <<E\na; (\n"), "cat <<E NL");
  EXPECT_TRUE(parse::shell_script("cat <<E").root.children[0].redirects[0].heredoc.empty());
}

// ---- compound commands

TEST(Shell, SubshellAndGroup) {
  EXPECT_EQ(form("(a; b) && { c; d; }"), "subshell([a ; b]) && group([c ; d ;])");
  EXPECT_EQ(form("{ (a) }"), "group([subshell([a])])");
  EXPECT_EQ(form("( (a) )"), "subshell([subshell([a])])");
  EXPECT_EQ(form("{a,b}"), "?{a,b}");
  for (const char *text : {"()", "{ }", "{ a }", "(a", "{ a; } b", "(a) b", "a (b)", "a )"})
    EXPECT_TRUE(refused(text)) << text;
}

TEST(Shell, IfWithAllItsParts) {
  EXPECT_EQ(form("if a; then b; elif c; then d; else e; fi"), "if([a ;] [b ;] [c ;] [d ;] [e ;])");
  EXPECT_EQ(form("if [ -f x ]\nthen b\nfi"), "if([[ -f x ] NL] [b NL])");
  for (const char *text : {"if a; then fi", "if a; b; fi", "if a; then b", "if; then b; fi", "if a then b; fi"})
    EXPECT_TRUE(refused(text)) << text;
}

TEST(Shell, ForLoops) {
  EXPECT_EQ(form("for x in a $b; do c; done"), "for(x: a ?$b [c ;])");
  EXPECT_EQ(form("for x\nin a b # c\ndo c\ndone"), "for(x: a b [c NL])");
  EXPECT_EQ(form("for x; do c; done; for y do c; done"), "for(x: [c ;]) ; for(y: [c ;])");
  EXPECT_EQ(form("for ((i=0; i<3; i++)); do c; done"), "for([c ;])");
  EXPECT_EQ(form("for x in a; { c; }"), "for(x: a [c ;])");
  EXPECT_TRUE(refused("for x in a do c; done"));
}

TEST(Shell, WhileAndUntil) {
  EXPECT_EQ(form("while a; do b; done"), "while([a ;] [b ;])");
  EXPECT_EQ(form("until a; do b; done"), "while([a ;] [b ;])");
}

TEST(Shell, CaseBranches) {
  EXPECT_EQ(form("case $x in a|b*) c;; (d) e; f ;& [g]) ;;& *) h; esac"),
            "case(?$x [c] [e ; f] [] [h ;])");
  EXPECT_EQ(form("case x in esac"), "case(x)");
  EXPECT_EQ(form("case \"$(a)\" in\n # c\n \"b c\") d\n ;;\n $(e)) f\nesac"), "case(?$(a) [d NL] [f NL])");
}

TEST(Shell, Functions) {
  EXPECT_EQ(form("f() { a; }; f"), "function(f: group([a ;])) ; f");
  EXPECT_EQ(form("function f { a; }\nfunction g () (b)"), "function(f: group([a ;])) NL function(g: subshell([b]))");
  EXPECT_EQ(form("f ()\n{ a; } >b"), "function(f: group(>b [a ;]))");
  EXPECT_TRUE(refused("f() a"));
}

TEST(Shell, SomeCommandsAreOpaque) {
  EXPECT_EQ(form("[[ $a =~ ^(x|y)$ && b < c ]] && d"), "opaque() && d");
  EXPECT_EQ(form("((i++)) || a"), "opaque() || a");
  EXPECT_EQ(form("time -p a | b; c"), "opaque() ; c");
  EXPECT_EQ(form("select x in a; do b; done; coproc C { d; }"), "opaque() ; opaque()");
  EXPECT_TRUE(refused("[[ a ]"));
}

// ---- words

TEST(Shell, QuotesGoFromTheValue) {
  EXPECT_EQ(literal("a'b c'\"d e\"\\ f"), "ab cd e f");
  EXPECT_EQ(literal("''"), "");
  EXPECT_EQ(literal("\"\\a\\$\\\"\\\\\""), "\\a$\"\\");
  EXPECT_TRUE(word("a\\b").quoted);
  EXPECT_FALSE(word("ab").quoted);
  EXPECT_EQ(literal("'\\'"), "\\");
}

TEST(Shell, ExpandedWordsAreNotLiteral) {
  for (const char *text : {"$x", "\"$x\"", "a${x}b", "$(x)", "`x`", "$((1))", "*", "a?", "[ab]", "{a,b}", "{1..3}", "~",
                           "~/x", "$'a'", "$\"a\"", "<(x)", "@(a|b)", "$1", "$@", "${#x}"})
    EXPECT_FALSE(word(text).literal) << text;
}

TEST(Shell, QuotedOrLoneSignsAreLiteral) {
  EXPECT_EQ(literal("'$x*~{a,b}'"), "$x*~{a,b}");
  EXPECT_EQ(literal("\"*?[a]\""), "*?[a]");
  EXPECT_EQ(literal("a~"), "a~");
  EXPECT_EQ(literal("{}"), "{}");
  EXPECT_EQ(literal("["), "[");
  EXPECT_EQ(literal("$"), "$");
  EXPECT_EQ(literal("\"a$\""), "a$");
  EXPECT_EQ(literal("\\*"), "*");
  EXPECT_EQ(literal("a@b+c!"), "a@b+c!");
}

TEST(Shell, VariablesInOrder) {
  EXPECT_EQ(word("$a\"${b}$1\"${c:-$d}${#e}${!f}$@${g[0]}${10}$#").variables,
            (Names{"a", "b", "1", "c", "d", "e", "f", "@", "g", "10", "#"}));
  EXPECT_EQ(word("'$a'\\$b").variables, Names{});
  EXPECT_EQ(word("$abc-d").variables, Names{"abc"});
}

TEST(Shell, ParameterExpansionsAreSkippedWithTheirQuotes) {
  for (const char *text :
       {"${x:-'}'}", "${x:-\"}\"}", "${x:-${y:-}}", "${x%%'}'*}", "\"${x%'}'}\"", "${x:-a b;c}", "\"${x:-it's}\"",
        "\"${x:-\"a b\"}\"", "${x//\\//}", "${x:-$(echo })}", "${x:1:2}", "${x^^}"})
    word(text);
  EXPECT_TRUE(refused("a ${x:-'}"));
  EXPECT_TRUE(refused("a \"${x\""));
}

TEST(Shell, SubstitutionsCarryTheirScripts) {
  const auto outer = word("a$(b $(c) && d)\"$(e)\"<(f)${x:-$(g)}");
  ASSERT_EQ(outer.substitutions.size(), 4U);
  const Node &first = outer.substitutions[0];
  EXPECT_EQ(first.kind, NodeKind::list);
  ASSERT_EQ(first.children.size(), 2U);
  ASSERT_EQ(first.children[0].words.size(), 2U);
  EXPECT_EQ(first.children[0].words[1].substitutions.size(), 1U);
  EXPECT_EQ(outer.substitutions[2].children[0].words[0].value, "f");
  EXPECT_FALSE(outer.opaque);
}

TEST(Shell, SubstitutionSeesQuotesAndCases) {
  word("$(echo ')' \")\" \\) # )\n)");
  word("$(case x in a) b;; esac)");
  word("\"$(echo \"a b\" | sed 's/\"//')\"");
  EXPECT_EQ(word("$()").substitutions.size(), 1U);
}

TEST(Shell, BackticksAreOpaqueButEndWhereTheyShould) {
  EXPECT_TRUE(word("`a \\` ) \"`").opaque);
  EXPECT_TRUE(word("\"`a`\"").opaque);
  EXPECT_EQ(form("a `b; c` d"), "a ?`b; c` d");
  EXPECT_TRUE(refused("a `b"));
}

TEST(Shell, ArithmeticAgainstSubshellInSubstitution) {
  EXPECT_TRUE(word("$((1 + (2 << 3) ))").opaque);
  EXPECT_TRUE(word("$((1))").substitutions.empty());
  EXPECT_EQ(word("$((a); b)").substitutions.size(), 1U);
  EXPECT_EQ(word("$( (a) )").substitutions.size(), 1U);
  EXPECT_EQ(form("((a); b)"), "subshell([subshell([a]) ; b])");
}

TEST(Shell, DollarQuotesEndWhereTheyShould) {
  EXPECT_EQ(form("a $'b\\'c' d"), "a ?$'b\\'c' d");
  EXPECT_EQ(form("a $\"b $x\" d"), "a ?$\"b $x\" d");
}

TEST(Shell, UnclosedQuotesAreRefused) {
  for (const char *text : {"a 'b", "a \"b", "a $'b", "a $(b", "a ${b", "a <(b"}) EXPECT_TRUE(refused(text)) << text;
}

TEST(Shell, BytesAboveAsciiAreLetters) { EXPECT_EQ(form("echo \xc3\xa4\xff b"), "echo \xc3\xa4\xff b"); }

}  // namespace
