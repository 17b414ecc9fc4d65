#include "knowledge/changeable_files.hpp"

namespace drydock::knowledge {

namespace {

// Comments by each language's reference; JSON has none, and takes blanks behind its value (RFC 8259 § 2). Manifests come
// first: their names win over the ends. Lock files are left out: their tools check what stands in them.
constexpr ChangeableFile table[] = {
    {"requirements*.txt", true, "# ", ""},
    {"Pipfile", true, "# ", ""},
    {"pyproject.toml", true, "# ", ""},
    {"package.json", true, "", ""},
    {"go.mod", true, "// ", ""},
    {"Cargo.toml", true, "# ", ""},
    {"pom.xml", true, "<!-- ", " -->"},
    {"build.gradle", true, "// ", ""},
    {"build.gradle.kts", true, "// ", ""},
    {"Gemfile", true, "# ", ""},
    {"composer.json", true, "", ""},
    {"*.py", false, "# ", ""},
    {"*.ts", false, "// ", ""},
    {"*.tsx", false, "// ", ""},
    {"*.js", false, "// ", ""},
    {"*.mjs", false, "// ", ""},
    {"*.cjs", false, "// ", ""},
    {"*.jsx", false, "// ", ""},
    {"*.go", false, "// ", ""},
    {"*.java", false, "// ", ""},
    {"*.kt", false, "// ", ""},
    {"*.scala", false, "// ", ""},
    {"*.rs", false, "// ", ""},
    {"*.rb", false, "# ", ""},
    {"*.c", false, "/* ", " */"},
    {"*.cc", false, "// ", ""},
    {"*.cpp", false, "// ", ""},
    {"*.cs", false, "// ", ""},
    {"*.swift", false, "// ", ""},
    {"*.ex", false, "# ", ""},
    {"*.sh", false, "# ", ""},
    {"*.css", false, "/* ", " */"},
    {"*.html", false, "<!-- ", " -->"},
};

bool fits(std::string_view pattern, std::string_view name) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return name == pattern;
  const std::string_view begin = pattern.substr(0, star), end = pattern.substr(star + 1);
  return name.size() >= begin.size() + end.size() && name.starts_with(begin) && name.ends_with(end);
}

}  // namespace

const ChangeableFile *changeable_file(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  for (const ChangeableFile &file : table)
    if (fits(file.name, name)) return &file;
  return nullptr;
}

std::string harmless_change(const ChangeableFile &file, std::string_view mark) {
  std::string text = "\n";
  if (!file.open.empty()) return text.append(file.open).append("changed ").append(mark).append(file.close) + "\n";
  for (const char c : mark)
    for (unsigned bit = 0; bit < 8; ++bit) text += (static_cast<unsigned char>(c) >> bit & 1U) != 0 ? '\t' : ' ';
  return text + "\n";
}

}  // namespace drydock::knowledge
