#include "model/python_module.hpp"

#include <algorithm>
#include <set>

namespace drydock::model {

namespace {

using Tokens = std::vector<PythonToken>;
using Kind = PythonToken::Kind;

constexpr int deepest = 4;

// The index behind the bracket that closes the one at `at`.
std::size_t behind_bracket(const Tokens &tokens, std::size_t at) {
  std::size_t depth = 0;
  for (; at < tokens.size(); ++at) {
    if (tokens[at].kind != Kind::sign) continue;
    if (std::string_view("([{").find(tokens[at].text) != std::string_view::npos) ++depth;
    if (std::string_view(")]}").find(tokens[at].text) != std::string_view::npos && --depth == 0) return at + 1;
  }
  return tokens.size();
}

// The dotted name that begins at `at`, and the index behind it; "" where none does.
std::pair<std::string, std::size_t> dotted_name(const Tokens &tokens, std::size_t at) {
  std::string name;
  while (at < tokens.size() && tokens[at].is(".")) {
    name += '.';
    ++at;
  }
  while (at < tokens.size() && tokens[at].kind == Kind::name && !tokens[at].is("import")) {
    name += tokens[at++].text;
    if (at + 1 >= tokens.size() || !tokens[at].is(".") || tokens[at + 1].kind != Kind::name) break;
    name += '.';
    ++at;
  }
  return {name, at};
}

// The parts between commas outside brackets.
std::vector<Tokens> parts(const Tokens &tokens, std::size_t from, std::size_t to) {
  std::vector<Tokens> result(1);
  for (std::size_t i = from; i < to; ++i) {
    if (tokens[i].is(",")) {
      result.emplace_back();
      continue;
    }
    const std::size_t end = tokens[i].is("(") || tokens[i].is("[") || tokens[i].is("{") ? behind_bracket(tokens, i)
        : i + 1;
    result.back().insert(result.back().end(), tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() +
                         static_cast<std::ptrdiff_t>(end));
    i = end - 1;
  }
  if (result.back().empty()) result.pop_back();
  return result;
}

Tokens tail(const Tokens &tokens, std::size_t from) {
  return {tokens.begin() + static_cast<std::ptrdiff_t>(std::min(from, tokens.size())), tokens.end()};
}

// `if __name__ == "__main__":`, either way round.
bool begins_main(const Tokens &tokens) {
  if (tokens.size() < 5 || !tokens[0].is("if") || !tokens[2].is("==") || !tokens[4].is(":")) return false;
  const auto is_main = [](const PythonToken &token) { return token.kind == Kind::text && token.text == "__main__"; };
  return (tokens[1].is("__name__") && is_main(tokens[3])) || (is_main(tokens[1]) && tokens[3].is("__name__"));
}

// Where the value of `name = …` or `name: type = …` begins; 0 for other statements.
std::size_t value_of_assignment(const Tokens &tokens) {
  if (tokens.size() < 3 || tokens[0].kind != Kind::name) return 0;
  if (tokens[1].is("=")) return 2;
  if (!tokens[1].is(":")) return 0;
  for (std::size_t i = 2; i + 1 < tokens.size(); ++i)
    if (tokens[i].is("=")) return i + 1;
  return 0;
}

// What tells people something, or is of use to development alone.
bool is_harmless(const Tokens &tokens) {
  const auto [name, end] = dotted_name(tokens, 0);
  if (name == "pass") return true;
  if (tokens[0].kind == Kind::text || tokens[0].kind == Kind::computed_text) return tokens.size() == 1;
  return name == "print" || name.starts_with("logging.") || name.starts_with("logger.") || name.starts_with("log.") ||
      name.ends_with(".debug");
}

}  // namespace

std::optional<PythonModule> PythonModule::read(std::string_view source) {
  const auto statements = python_statements(source);
  if (!statements) return std::nullopt;
  PythonModule module;
  for (std::size_t i = 0; i < statements->size(); ++i) {
    const PythonStatement &statement = (*statements)[i];
    const Tokens &tokens = statement.tokens;
    if (statement.indentation > 0) continue;
    std::size_t end = i + 1;
    while (end < statements->size() && (*statements)[end].indentation > 0) ++end;
    if (begins_main(tokens)) module.read_block_of_main(*statements, i, end);
    else if (tokens[0].is("def") && tokens.size() > 2) module.read_function(*statements, i, end);
    else if (tokens[0].is("import") || tokens[0].is("from")) module.import(tokens);
    else if (value_of_assignment(tokens) != 0) module.assign(tokens);
    else if (const auto call = module.call(tokens)) module.called_on_import_.push_back(call->callee);
  }
  for (const auto &[name, values] : module.assigned_)
    if (values.size() == 1) module.made_[name] = module.call(values.front());
  return module;
}

void PythonModule::import(const Tokens &tokens) {
  const bool from = tokens[0].is("from");
  std::string module;
  std::size_t at = 1;
  if (from) {
    std::tie(module, at) = dotted_name(tokens, 1);
    if (at >= tokens.size() || !tokens[at].is("import")) return;
    if (++at < tokens.size() && tokens[at].is("(")) ++at;
  }
  while (at < tokens.size()) {
    auto [name, end] = dotted_name(tokens, at);
    if (name.empty()) return;
    std::string bound = from ? name : name.substr(0, name.find('.'));
    std::string origin = from ? module + (module.empty() || module.ends_with('.') ? "" : ".") + name : bound;
    if (end + 1 < tokens.size() && tokens[end].is("as")) {
      bound = tokens[end + 1].text;
      if (!from) origin = name;
      end += 2;
    }
    imports_[bound] = origin;
    names_.push_back(bound);
    if (end >= tokens.size() || !tokens[end].is(",")) return;
    at = end + 1;
  }
}

void PythonModule::assign(const Tokens &tokens) {
  assigned_[tokens[0].text].push_back(tail(tokens, value_of_assignment(tokens)));
  names_.push_back(tokens[0].text);
}

void PythonModule::read_function(const std::vector<PythonStatement> &statements, std::size_t from, std::size_t to) {
  const Tokens &head = statements[from].tokens;
  if (!head[2].is("(")) return;
  PythonFunction function;
  for (const Tokens &parameter : parts(head, 3, behind_bracket(head, 2) - 1)) {
    const bool optional = std::any_of(parameter.begin(), parameter.end(),
                                      [](const PythonToken &token) { return token.is("="); });
    function.needs_arguments |= !optional && !parameter.empty() && !parameter[0].is("*") && !parameter[0].is("/");
  }
  for (std::size_t i = from + 1; i < to; ++i) {
    const Tokens &tokens = statements[i].tokens;
    if (tokens[0].is("import") || tokens[0].is("from")) {
      import(tokens);
      continue;
    }
    const std::size_t value = tokens[0].is("return") ? 1 : value_of_assignment(tokens);
    if (value == 0) continue;
    if (const auto made = call(tail(tokens, value))) function.callees.push_back(made->callee);
  }
  functions_[head[1].text] = function;
}

void PythonModule::read_block_of_main(const std::vector<PythonStatement> &statements, std::size_t from,
                                      std::size_t to) {
  std::vector<Tokens> block;
  if (statements[from].tokens.size() > 5) block.push_back(tail(statements[from].tokens, 5));
  for (std::size_t i = from + 1; i < to; ++i) block.push_back(statements[i].tokens);
  const auto note = [&](std::string what) {
    if (before_start_.empty()) before_start_ = what.empty() ? "more" : std::move(what);
  };
  if (start_) note("another start");
  for (std::size_t i = 0; i < block.size(); ++i) {
    const Tokens &tokens = block[i];
    if (tokens[0].is("import") || tokens[0].is("from")) {
      import(tokens);
      continue;
    }
    if (i + 1 == block.size()) start_ = call(tokens);
    if (i + 1 == block.size() && start_) break;
    if (is_harmless(tokens)) continue;
    const Tokens value = tail(tokens, value_of_assignment(tokens));
    const bool assigns = value.size() < tokens.size();
    if (assigns && (value.size() == 1 || this->value(value).kind == PythonValue::Kind::environment)) {
      assigned_[tokens[0].text].push_back(value);
      continue;
    }
    const auto made = assigns ? call(value) : std::nullopt;
    if (made && made->positional.empty() && made->named.empty()) started_[tokens[0].text] = *made;
    else note(dotted_name(tokens, 0).first);
  }
  for (const auto &[name, made] : started_)
    if (!start_ || start_->callee != name + ".run") note(made.callee);
}

std::string PythonModule::resolved(const std::string &dotted) const {
  const std::size_t dot = dotted.find('.');
  const auto found = imports_.find(dotted.substr(0, dot));
  if (found == imports_.end()) return dotted;
  return found->second + (dot == std::string::npos ? "" : dotted.substr(dot));
}

std::optional<PythonCall> PythonModule::call(Tokens tokens) const {
  const auto [name, open] = dotted_name(tokens, 0);
  if (name.empty() || open >= tokens.size() || !tokens[open].is("(") || behind_bracket(tokens, open) != tokens.size())
    return std::nullopt;
  PythonCall call;
  call.callee = resolved(name);
  for (Tokens &argument : parts(tokens, open + 1, tokens.size() - 1)) {
    if (argument.size() > 2 && argument[0].kind == Kind::name && argument[1].is("="))
      call.named[argument[0].text] = tail(argument, 2);
    else call.positional.push_back(std::move(argument));
  }
  return call;
}

std::string PythonModule::imported(std::string_view name) const {
  const auto found = imports_.find(name);
  return found == imports_.end() ? "" : found->second;
}

const PythonCall *PythonModule::made(std::string_view name) const {
  const auto found = made_.find(name);
  return found == made_.end() || !found->second ? nullptr : &*found->second;
}

const PythonCall *PythonModule::made_at_start(std::string_view name) const {
  const auto found = started_.find(name);
  return found == started_.end() ? nullptr : &found->second;
}

std::string PythonModule::alias(std::string_view name) const {
  const auto found = assigned_.find(name);
  if (found == assigned_.end() || found->second.size() != 1) return "";
  const auto [dotted, end] = dotted_name(found->second.front(), 0);
  return end == found->second.front().size() ? dotted : "";
}

const PythonFunction *PythonModule::function(std::string_view name) const {
  const auto found = functions_.find(name);
  return found == functions_.end() ? nullptr : &found->second;
}

PythonValue PythonModule::value(const std::vector<PythonToken> &tokens) const { return value(tokens, 0); }

PythonValue PythonModule::value(Tokens tokens, int depth) const {
  if (tokens.size() == 1 && (tokens[0].kind == Kind::text || tokens[0].kind == Kind::number))
    return {PythonValue::Kind::fixed, tokens[0].text, ""};
  if (tokens.size() == 1 && (tokens[0].is("True") || tokens[0].is("False") || tokens[0].is("None")))
    return {PythonValue::Kind::fixed, tokens[0].text, ""};
  if (tokens.size() == 1 && tokens[0].kind == Kind::name) {
    const auto found = assigned_.find(tokens[0].text);
    if (found == assigned_.end() || found->second.size() != 1 || depth > deepest)
      return {PythonValue::Kind::name, tokens[0].text, ""};
    const PythonValue inner = value(found->second.front(), depth + 1);
    return inner.kind == PythonValue::Kind::unknown ? PythonValue{PythonValue::Kind::name, tokens[0].text, ""} : inner;
  }
  const auto called = call(tokens);
  if (!called || !called->named.empty() || depth > deepest) return {};
  if ((called->callee == "int" || called->callee == "str") && called->positional.size() == 1)
    return value(called->positional[0], depth + 1);
  if (called->callee != "os.getenv" && called->callee != "os.environ.get" && called->callee != "os.environ") return {};
  if (called->positional.size() != 2) return {};
  const PythonValue variable = value(called->positional[0], depth + 1), fallback = value(called->positional[1], depth +
      1);
  if (variable.kind != PythonValue::Kind::fixed || fallback.kind != PythonValue::Kind::fixed) return {};
  return {PythonValue::Kind::environment, fallback.text, variable.text};
}

std::string kept_in_memory(std::string_view source) {
  const auto statements = python_statements(source);
  if (!statements) return "";
  std::set<std::string> containers;
  for (const PythonStatement &statement : *statements) {
    const Tokens &tokens = statement.tokens;
    const std::size_t value = value_of_assignment(tokens);
    const bool opens = value != 0 && (tokens[value].is("[") || tokens[value].is("{") || tokens[value].is("dict") ||
                                      tokens[value].is("list") ||
                                      tokens[value].is("defaultdict") || tokens[value].is("set") ||
                                          tokens[value].is("deque"));
    if (statement.indentation == 0 && opens) containers.insert(tokens[0].text);
    for (const PythonToken &token : tokens)
      if (token.kind == Kind::text && token.text.find(":memory:") != std::string::npos) return ":memory:";
  }
  for (const PythonStatement &statement : *statements) {
    const Tokens &tokens = statement.tokens;
    if (statement.indentation == 0 || tokens.size() < 2) continue;
    if (tokens[0].is("global")) return tokens[1].text;
    if (!containers.contains(tokens[0].text)) continue;
    const bool changes = tokens[1].is(".") || tokens[1].is("+=");
    const bool sets = tokens[1].is("[") && behind_bracket(tokens, 1) < tokens.size();
    if (changes || sets) return tokens[0].text;
  }
  return "";
}

}  // namespace drydock::model
