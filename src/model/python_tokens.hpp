// The words of a Python source text, statement by statement: enough to see what a module defines and calls.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

struct PythonToken {
  enum class Kind { name, number, text, computed_text, sign };  // computed_text: an f-string, or one of bytes
  Kind kind;
  std::string text;  // of a text its value, escapes left as they are

  bool is(std::string_view sign) const { return (kind == Kind::sign || kind == Kind::name) && text == sign; }
};

// One logical line, or a part of one between semicolons.
struct PythonStatement {
  std::size_t indentation;
  std::vector<PythonToken> tokens;  // never empty
};

// Nothing where strings or brackets do not end.
std::optional<std::vector<PythonStatement>> python_statements(std::string_view source);

}  // namespace drydock::model
