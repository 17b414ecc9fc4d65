// Reads requirements files the way pip does: bytes to text, lines to logical lines, comments off, then either one
// requirement with its options or options alone. What pip would accept and this does not understand is an obstacle, so
// a file without obstacles is understood in full. Texts of obstacles name option, file and line, never a value: URLs
// may hold tokens.
#include "model/requirements.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <set>
#include <unordered_set>

#include "ir/text.hpp"
#include "model/path.hpp"

namespace drydock::model {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view blanks = " \t\v\f";

bool is_blank(char c) { return blanks.find(c) != none; }

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(blanks);
  if (begin == none) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

void add_utf8(std::string &text, char32_t c) {
  const auto tail = [](char32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0U | (c >> 6U));
    text += tail(c);
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0U | (c >> 12U));
    text += tail(c >> 6U);
    text += tail(c);
  } else {
    text += static_cast<char>(0xF0U | (c >> 18U));
    text += tail(c >> 12U);
    text += tail(c >> 6U);
    text += tail(c);
  }
}

std::optional<std::string> from_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xE000) {
      const char32_t low = at + 4 <= bytes.size() ? unit(at + 2) : 0;
      if (c >= 0xDC00 || low < 0xDC00 || low >= 0xE000) return std::nullopt;
      c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
      at += 2;
    }
    add_utf8(text, c);
  }
  return text;
}

// By byte-order mark, as pip does; PowerShell's `>` writes UTF-16. Without one the text is taken as it is: only ASCII
// matters. Nothing for UTF-32 and for what can't be text.
std::optional<std::string> decoded(std::string bytes) {
  const std::string_view view = bytes;
  std::optional<std::string> text;
  if (view.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return std::nullopt;
  if (view.starts_with("\xEF\xBB\xBF")) {
    text = bytes.substr(3);
  } else if (view.starts_with("\xFF\xFE") || view.starts_with("\xFE\xFF")) {
    text = from_utf16(view.substr(2), view.starts_with("\xFE"));
  } else {
    text = std::move(bytes);
  }
  if (text && text->find('\0') != std::string::npos) return std::nullopt;
  return text;
}

struct Line {
  std::string text;    // comment taken off, trimmed, not empty
  std::size_t number;  // of its first physical line, from 1
};

// Where a comment begins: a `#` at the start or after a blank; with the blanks before it.
std::size_t comment_begin(std::string_view line) {
  for (auto at = line.find('#'); at != none; at = line.find('#', at + 1)) {
    if (at > 0 && !is_blank(line[at - 1])) continue;
    while (at > 0 && is_blank(line[at - 1])) --at;
    return at;
  }
  return none;
}

// A backslash at the end joins the next line, but not inside a line that is all comment.
std::vector<Line> logical_lines(std::string_view text) {
  std::vector<Line> lines;
  std::string joined;
  std::size_t first = 0;
  const auto finish = [&] {
    const auto line = trimmed(std::string_view(joined).substr(0, comment_begin(joined)));
    if (!line.empty()) lines.push_back({std::string(line), first});
    joined.clear();
    first = 0;
  };
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of("\r\n", begin), text.size());
    auto line = text.substr(begin, end - begin);
    begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    ++number;
    if (first == 0) first = number;
    const bool comment = comment_begin(line) == 0;
    if (comment) joined += ' ';
    if (line.ends_with('\\') && !comment) {
      while (line.ends_with('\\')) line.remove_suffix(1);
      while (line.starts_with('\\')) line.remove_prefix(1);
      joined += line;
    } else {
      joined += line;
      finish();
    }
  }
  finish();
  return lines;
}

// `${NAME}`, which pip replaces from its environment.
bool has_variable(std::string_view line) {
  for (auto at = line.find("${"); at != none; at = line.find("${", at + 2)) {
    auto end = at + 2;
    while (end < line.size() && ((line[end] >= 'A' && line[end] <= 'Z') || (line[end] >= '0' && line[end] <= '9') ||
                                 line[end] == '_')) {
      ++end;
    }
    if (end > at + 2 && end < line.size() && line[end] == '}') return true;
  }
  return false;
}

// Words of an option string as a POSIX shell would cut them. Nothing for an open quote.
std::optional<std::vector<std::string>> shell_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;
  char quote = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) {
        quote = 0;
      } else if (c == '\\' && quote == '"' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\')) {
        word += text[++at];
      } else {
        word += c;
      }
    } else if (is_blank(c)) {
      if (inside) words.push_back(std::move(word));
      word.clear();
      inside = false;
    } else {
      inside = true;
      if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '\\') {
        if (++at == text.size()) return std::nullopt;
        word += text[at];
      } else {
        word += c;
      }
    }
  }
  if (quote != 0) return std::nullopt;
  if (inside) words.push_back(std::move(word));
  return words;
}

// The scheme before `:`, lower-cased, as pip tells URLs from paths; "" for anything else.
std::string scheme_of(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == none) return {};
  auto scheme = lower(text.substr(0, colon));
  const auto plus = scheme.find('+');
  const auto base = std::string_view(scheme).substr(0, plus);
  constexpr std::array<std::string_view, 5> transports{"http", "https", "file", "ftp", "ssh"};
  constexpr std::array<std::string_view, 4> systems{"git", "hg", "svn", "bzr"};
  const auto &known_begin = plus == std::string::npos ? transports.begin() : systems.begin();
  const auto &known_end = plus == std::string::npos ? transports.end() : systems.end();
  return std::find(known_begin, known_end, base) != known_end ? scheme : std::string();
}

// Reachable for every builder without keys and without the context.
bool is_public_scheme(std::string_view scheme) {
  if (const auto plus = scheme.find('+'); plus != none) scheme.remove_prefix(plus + 1);
  return scheme == "https" || scheme == "http";
}

bool is_archive(std::string_view path) {
  constexpr std::array<std::string_view, 11> endings{".whl",     ".zip", ".tar.gz", ".tgz",    ".tar",     ".tar.bz2",
                                                     ".tar.xz", ".tbz", ".txz",    ".tar.lz", ".tar.lzma"};
  const auto name = lower(path);
  return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

struct Option {
  std::string_view name;
  char letter;
  bool value;
};

// What pip takes inside a requirements file.
constexpr std::array<Option, 25> known_options{{
    {"requirement", 'r', true},         {"constraint", 'c', true},         {"editable", 'e', true},
    {"find-links", 'f', true},          {"index-url", 'i', true},          {"pypi-url", 0, true},
    {"extra-index-url", 0, true},       {"trusted-host", 0, true},         {"no-binary", 0, true},
    {"only-binary", 0, true},           {"use-feature", 0, true},          {"no-index", 0, false},
    {"pre", 0, false},                  {"prefer-binary", 0, false},       {"require-hashes", 0, false},
    {"always-unzip", 'Z', false},       {"use-pep517", 0, false},          {"no-use-pep517", 0, false},
    {"no-build-isolation", 0, false},   {"hash", 0, true},                 {"global-option", 0, true},
    {"install-option", 0, true},        {"config-settings", 'C', true},    {"config-setting", 0, true},
    {"build-option", 0, true},
}};

struct GivenOption {
  const Option *option;
  std::string value;
};

// Nothing where an option is unknown, lacks its value or has one too many, or where a word is none.
std::optional<std::vector<GivenOption>> parse_options(const std::vector<std::string> &words) {
  std::vector<GivenOption> given;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const bool is_long = word.starts_with("--");
    if (!is_long && (word.size() < 2 || word[0] != '-')) return std::nullopt;
    const auto name = is_long ? word.substr(2, word.find('=') == none ? none : word.find('=') - 2) : word.substr(1, 1);
    const auto found = std::find_if(known_options.begin(), known_options.end(), [&](const Option &option) {
      return is_long ? option.name == name : option.letter == name[0];
    });
    if (found == known_options.end()) return std::nullopt;
    const bool attached = is_long ? word.find('=') != none : word.size() > 2;
    if (!found->value) {
      if (attached) return std::nullopt;
      given.push_back({&*found, {}});
    } else if (attached) {
      given.push_back({&*found, std::string(is_long ? word.substr(word.find('=') + 1) : word.substr(2))});
    } else {
      if (++i == words.size()) return std::nullopt;
      given.push_back({&*found, words[i]});
    }
  }
  return given;
}

// The distribution that a URL says it holds: its `#egg=`, or a wheel's file name.
std::string_view name_in_url(std::string_view url) {
  const auto hash = url.find('#');
  if (hash != none) {
    const auto fragment = url.substr(hash + 1);
    const auto egg = fragment.find("egg=");
    if (egg != none && (egg == 0 || fragment[egg - 1] == '&')) {
      const auto value = fragment.substr(egg + 4);
      return value.substr(0, value.find_first_of("&[=<>!~ "));
    }
  }
  auto path = url.substr(0, url.find_first_of("?#"));
  if (!path.ends_with(".whl")) return {};
  path = path.substr(path.rfind('/') + 1);
  return path.substr(0, path.find('-'));
}

// The length of `name` or `name[extra,…]` with the blanks behind it; 0 where none stands at the start.
std::size_t name_size(std::string_view text, std::string_view &name) {
  std::size_t end = 0;
  while (end < text.size() && (is_alphanumeric(text[end]) || std::string_view("._-").find(text[end]) != none)) ++end;
  if (end == 0 || !is_alphanumeric(text[0]) || !is_alphanumeric(text[end - 1])) return 0;
  name = text.substr(0, end);
  while (end < text.size() && is_blank(text[end])) ++end;
  if (end < text.size() && text[end] == '[') {
    const auto close = text.find(']', end);
    if (close == none) return 0;
    const auto extras = text.substr(end + 1, close - end - 1);
    for (const char c : extras) {
      if (!is_alphanumeric(c) && !is_blank(c) && std::string_view("._-,").find(c) == none) return 0;
    }
    end = close + 1;
    while (end < text.size() && is_blank(text[end])) ++end;
  }
  return end;
}

// `==1.0, <2` or the same in parentheses; empty is fine.
bool is_version_specifier(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('(')) {
    if (!text.ends_with(')')) return false;
    text = trimmed(text.substr(1, text.size() - 2));
  }
  while (!text.empty()) {
    const auto comma = std::min(text.find(','), text.size());
    const auto clause = trimmed(text.substr(0, comma));
    text = trimmed(text.substr(std::min(comma + 1, text.size())));
    constexpr std::array<std::string_view, 8> operators{"===", "==", "~=", "!=", "<=", ">=", "<", ">"};
    const auto found =
        std::find_if(operators.begin(), operators.end(), [&](auto op) { return clause.starts_with(op); });
    if (found == operators.end()) return false;
    const auto version = trimmed(clause.substr(found->size()));
    if (version.empty()) return false;
    for (const char c : version) {
      if (!is_alphanumeric(c) && std::string_view("._-+!*").find(c) == none) return false;
    }
  }
  return true;
}

class RequirementsReader {
 public:
  explicit RequirementsReader(const Context &context) : context_(context) {}

  Requirements read(const std::string &path) {
    enqueue(path, false);
    while (!pending_.empty()) {
      const auto [next, constraint] = pending_.front();
      pending_.pop_front();
      read_file(next, constraint);
    }
    return std::move(result_);
  }

 private:
  void enqueue(const std::string &path, bool constraint) {
    if (!seen_.emplace(path, constraint).second) return;
    if (!seen_.contains({path, !constraint})) result_.files.push_back(path);
    pending_.emplace_back(path, constraint);
  }

  void read_file(const std::string &path, bool constraint) {
    path_ = path;
    constraint_ = constraint;
    auto bytes = context_.read(path);
    auto text = bytes ? decoded(std::move(*bytes)) : std::nullopt;
    if (!text) {
      add_obstacle(fmt::format("{} can't be read as text", path));
      return;
    }
    for (const auto &line : logical_lines(*text)) {
      line_ = line.number;
      read_line(line.text);
    }
  }

  void read_line(std::string_view line) {
    if (has_variable(line)) return obstacle("a variable");
    // Everything up to the first word that begins with `-` is the requirement.
    std::size_t options_begin = line.size();
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == '-' && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')) {
        options_begin = at;
        break;
      }
    }
    const auto requirement = trimmed(line.substr(0, options_begin));
    const auto words = shell_words(line.substr(options_begin));
    const auto options = words ? parse_options(*words) : std::nullopt;
    if (!options) return obstacle("text that is not understood");
    if (!requirement.empty()) {
      read_requirement(requirement);
      for (const auto &given : *options) {
        // pip reads past other options here; one that names a file is a slip of the author's.
        if (std::string_view("rcef").find(given.option->letter) != none) obstacle("text that is not understood");
      }
      return;
    }
    for (const auto &given : *options) read_option(given);
  }

  void read_option(const GivenOption &given) {
    const auto name = given.option->name;
    if (name == "requirement" || name == "constraint") {
      refer(given.value, name == "constraint");
    } else if (name == "editable") {
      const auto scheme = scheme_of(given.value);
      if (scheme.empty()) return obstacle("-e of a local project");
      if (!is_public_scheme(scheme)) return obstacle("-e of a URL other than https");
      add_url(given.value);
      add_name(name_in_url(given.value));
    } else if (name == "find-links" || name == "index-url" || name == "extra-index-url" || name == "pypi-url") {
      if (!is_public_scheme(scheme_of(given.value))) obstacle(fmt::format("--{} of a local path", name));
    }
  }

  void refer(const std::string &value, bool constraint) {
    const auto option = constraint ? "-c" : "-r";
    if (!scheme_of(value).empty()) return obstacle(fmt::format("{} of a URL", option));
    const auto folder = folder_of(path_);
    const auto path = clean_path(folder.empty() ? value : std::string(folder) + "/" + value);
    if (value.starts_with('/') || path == ".." || path.starts_with("../")) {
      return obstacle(fmt::format("{} of a file outside the context", option));
    }
    if (!context_.has_file(path)) return obstacle(fmt::format("{} of a file that the context does not have", option));
    enqueue(path, constraint_ || constraint);
  }

  void read_requirement(std::string_view text) {
    // A marker follows a `;`; behind a URL a blank must stand before it or after it, since URLs may hold one.
    std::string_view name;
    const auto after_name = name_size(text, name);
    const bool named_url = after_name > 0 && after_name < text.size() && text[after_name] == '@';
    const auto url = named_url ? trimmed(text.substr(after_name + 1)) : text;
    if (const auto scheme = scheme_of(url); !scheme.empty()) {
      if (!is_public_scheme(scheme)) return obstacle("a URL other than https");
      const auto end = url.find_first_of(blanks);
      const auto rest = end == none ? std::string_view() : trimmed(url.substr(end));
      if (!rest.empty() && !rest.starts_with(';') && !url.substr(0, end).ends_with(';')) {
        return obstacle("text that is not understood");
      }
      auto address = url.substr(0, end);
      if (address.ends_with(';')) address.remove_suffix(1);
      if (!named_url) name = name_in_url(address);
      add_url(address);
      add_name(name);
      return;
    }
    if (named_url) return obstacle("text that is not understood");

    const auto marker = text.find(';');
    const auto specification = trimmed(text.substr(0, marker));
    if (specification.find('/') != none || specification.starts_with('.') || is_archive(specification)) {
      return obstacle("a local path");
    }
    const auto size = name_size(specification, name);
    if (size == 0 || !is_version_specifier(specification.substr(size)) ||
        (marker != none && trimmed(text.substr(marker + 1)).empty())) {
      return obstacle("text that is not understood");
    }
    add_name(name);
  }

  void add_name(std::string_view name) {
    if (name.empty() || constraint_) return;
    auto normalised = normalised_distribution(name);
    if (names_.insert(normalised).second) result_.names.push_back(std::move(normalised));
  }

  void add_url(std::string_view url) {
    std::string text(url);
    if (!constraint_ && urls_.insert(text).second) result_.urls.push_back(std::move(text));
  }

  void obstacle(std::string_view what) { add_obstacle(fmt::format("{} in {}, line {}", what, path_, line_)); }

  // A file may be read twice, as requirements and as constraints.
  void add_obstacle(std::string text) {
    if (obstacles_.insert(text).second) result_.obstacles.push_back(std::move(text));
  }

  const Context &context_;
  Requirements result_;
  std::deque<std::pair<std::string, bool>> pending_;  // path, whether its requirements are only constraints
  std::set<std::pair<std::string, bool>> seen_;
  std::unordered_set<std::string> names_;
  std::unordered_set<std::string> urls_;
  std::unordered_set<std::string> obstacles_;
  std::string path_;
  std::size_t line_ = 0;
  bool constraint_ = false;
};

}  // namespace

std::optional<Requirements> read_requirements(const Context &context, std::string_view path) {
  const auto clean = context_path(path);
  if (!context.has_file(clean)) return std::nullopt;
  return RequirementsReader(context).read(clean);
}

std::string normalised_distribution(std::string_view name) {
  std::string result;
  for (const char c : lower(name)) {
    const bool separator = c == '-' || c == '_' || c == '.';
    if (separator && result.ends_with('-')) continue;
    result += separator ? '-' : c;
  }
  return result;
}

}  // namespace drydock::model
