#include "model/node_imports.hpp"

#include <algorithm>

namespace drydock::model {

namespace {

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

// The string literal that begins at `at`, past blanks; "" where none does.
std::string_view literal_at(std::string_view source, std::size_t at) {
  at = source.find_first_not_of(" \t\r\n", at);
  if (at == std::string_view::npos || (source[at] != '"' && source[at] != '\'' && source[at] != '`')) return {};
  const std::size_t end = source.find_first_of("\"'`\n", at + 1);
  if (end == std::string_view::npos || source[end] != source[at]) return {};
  return source.substr(at + 1, end - at - 1);
}

// The statement before a `from`: whether it imports types alone, and whether it is one at all.
bool takes_values(std::string_view source, std::size_t from) {
  const std::string_view before = source.substr(0, from);
  const std::size_t import = before.rfind("import"), export_at = before.rfind("export");
  const std::size_t begin = import == std::string_view::npos ? export_at
                            : export_at == std::string_view::npos ? import : std::max(import, export_at);
  if (begin == std::string_view::npos || before.substr(begin).find(';') != std::string_view::npos) return false;
  const std::string_view statement = before.substr(begin + 6);
  const std::size_t word = statement.find_first_not_of(" \t\r\n");
  return word != std::string_view::npos && !statement.substr(word).starts_with("type ");
}

}  // namespace

std::string package_of_module(std::string_view module) {
  if (module.empty() || module.front() == '.' || module.front() == '/' || module.find(':') != std::string_view::npos)
    return "";
  std::size_t end = module.find('/');
  if (module.front() == '@' && end != std::string_view::npos) end = module.find('/', end + 1);
  return std::string(module.substr(0, end));
}

std::vector<std::string> imported_packages(std::string_view source) {
  std::vector<std::string> result;
  const auto add = [&](std::string_view module) {
    std::string name = package_of_module(module);
    if (!name.empty() && std::find(result.begin(), result.end(), name) == result.end())
      result.push_back(std::move(name));
  };
  for (std::string_view mark : {"require", "import", "from"})
    for (std::size_t at = source.find(mark); at != std::string_view::npos; at = source.find(mark, at + 1)) {
      const std::size_t end = at + mark.size();
      if ((at > 0 && (is_name_character(source[at - 1]) || source[at - 1] == '.')) ||
          (end < source.size() && is_name_character(source[end])))
        continue;
      const std::size_t next = source.find_first_not_of(" \t\r\n", end);
      if (next == std::string_view::npos) continue;
      if (mark == "from") {
        if (takes_values(source, at)) add(literal_at(source, next));
      } else if (source[next] == '(') {
        add(literal_at(source, next + 1));
      } else if (mark == "import") {
        add(literal_at(source, next));
      }
    }
  return result;
}

}  // namespace drydock::model
