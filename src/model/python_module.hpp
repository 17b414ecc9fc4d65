// What a Python module defines and starts, as far as its text tells. Nothing of it is executed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/python_tokens.hpp"

namespace drydock::model {

// The value of an argument.
struct PythonValue {
  enum class Kind {
    unknown,
    fixed,        // `text`
    environment,  // that of the variable `variable`, or `text` where it is not set
    name,         // of an object of the module: `text`
  };
  Kind kind = Kind::unknown;
  std::string text;
  std::string variable;
  bool operator==(const PythonValue &) const = default;
};

// A call as a whole expression: `flask.Flask(__name__)`.
struct PythonCall {
  std::string callee;                                // as imported: "flask.Flask", ".factory.create_app"; "app.run"
  std::vector<std::vector<PythonToken>> positional;
  std::map<std::string, std::vector<PythonToken>, std::less<>> named;
};

struct PythonFunction {
  bool needs_arguments = false;
  std::vector<std::string> callees;  // of `x = f()` and `return f()` in it
};

// What a module keeps in memory from one call of its functions to the next: the first name that a function declares
// `global`, or a list or dictionary of the top level that one changes; ":memory:" for a database there. "" for nothing.
std::string kept_in_memory(std::string_view source);

class PythonModule {
 public:
  static std::optional<PythonModule> read(std::string_view source);

  // What an import of the module binds to the name: "flask.Flask"; a relative one begins with dots. "" for none.
  std::string imported(std::string_view name) const;
  // What the one assignment to a name at the top level calls; nothing for other values, and for several assignments.
  const PythonCall *made(std::string_view name) const;
  // `server = app.server`: the text behind the name's only assignment where that is a dotted name; "" otherwise.
  std::string alias(std::string_view name) const;
  const PythonFunction *function(std::string_view name) const;
  // Names assigned or imported at the top level, in order.
  const std::vector<std::string> &names() const { return names_; }

  // The last call of what `python module.py` carries out and an import does not: `app.run(debug=True)`.
  const std::optional<PythonCall> &start() const { return start_; }
  // The call without arguments that makes an object there, which is then started: `app = create_app()`.
  const PythonCall *made_at_start(std::string_view name) const;
  // What else is carried out then, in a few words; "" for nothing that matters.
  const std::string &before_start() const { return before_start_; }
  // Calls that stand at the top level as statements: an import carries them out.
  const std::vector<std::string> &called_on_import() const { return called_on_import_; }
  // The value of an argument of `start`.
  PythonValue value(const std::vector<PythonToken> &tokens) const;

 private:
  using Tokens = std::vector<PythonToken>;

  void import(const Tokens &tokens);
  void assign(const Tokens &tokens);
  void read_block_of_main(const std::vector<PythonStatement> &statements, std::size_t from, std::size_t to);
  void read_function(const std::vector<PythonStatement> &statements, std::size_t from, std::size_t to);
  std::optional<PythonCall> call(Tokens tokens) const;
  std::string resolved(const std::string &dotted) const;
  PythonValue value(Tokens tokens, int depth) const;

  std::map<std::string, std::string, std::less<>> imports_;
  std::map<std::string, std::vector<Tokens>, std::less<>> assigned_;  // top level and the block of main
  std::map<std::string, std::optional<PythonCall>, std::less<>> made_;
  std::map<std::string, PythonCall, std::less<>> started_;
  std::map<std::string, PythonFunction, std::less<>> functions_;
  std::vector<std::string> names_;
  std::optional<PythonCall> start_;
  std::string before_start_;
  std::vector<std::string> called_on_import_;
};

}  // namespace drydock::model
