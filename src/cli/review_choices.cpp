// A comment keeps every fix of its pass away from its instruction, so the chain runs again over the marked text, and
// only the refused fixes may be missing. An id names the line of a fix, so the ids that are saved are those of the new
// text.
#include "cli/review_choices.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>

#include "cli/files.hpp"
#include "rewrite/style.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using rewrite::AppliedFix;

constexpr const char *config_name = ".drydock.toml";

const Instruction *instruction_at(const Document &document, std::uint32_t line) {
  const auto found = std::find_if(document.instructions.begin(), document.instructions.end(),
                                  [&](const Instruction &instruction) { return instruction.first_line == line; });
  return found == document.instructions.end() ? nullptr : &*found;
}

Offset keyword_place(const Document &document, const Instruction &instruction) {
  const Span lines = document.lines_of(instruction);
  const std::string_view text = document.text(lines);
  return lines.begin + static_cast<Offset>(std::min(text.find_first_not_of(" \t"), text.size()));
}

// The line at which an instruction of the result stood when its fixes were asked about; 0 where a fix made it.
std::uint32_t line_before(const ReviewFile &file, const Document &result, std::uint32_t line) {
  const Instruction *const instruction = instruction_at(result, line);
  if (instruction == nullptr) return 0;
  const auto origin = file.result().text.original_of(keyword_place(result, *instruction));
  return origin ? file.text().document.position(*origin).first : 0;
}

// What the chain would suggest for this text, as the files beside it will be.
rewrite::Outcome suggestions(const ReviewFile &file, const std::string &text,
                             const std::set<std::string> &rejected = {}) {
  std::shared_ptr<const model::Context> context = file.text().context;
  for (const rewrite::OtherFile &other : file.result().others)
    context = std::make_shared<const model::Context>(context->with_text(other.path, other.text.text()));
  return *ReviewText(text, context, file.text().request).without(rejected);
}

// Of what the chain suggests for the result with marks in it, what was refused.
std::vector<AppliedFix> refused_again(const ReviewFile &file, const MarkedText &marked) {
  const ReviewText result(file.result().after(), nullptr, {});
  std::vector<AppliedFix> again;
  for (const AppliedFix &fix : suggestions(file, marked.text).fixes) {
    const auto above = std::count_if(marked.marks.begin(), marked.marks.end(),
                                     [&](const Mark &mark) { return mark.line < fix.line; });
    const std::uint32_t line = line_before(file, result.document, fix.line - static_cast<std::uint32_t>(above));
    const auto refused = [&](const ReviewItem &item) {
      const rewrite::Fix &old = item.fix.fix;
      const bool same_place = line != 0 && item.fix.line != 0 ? line == item.fix.line : old.title == fix.fix.title;
      return item.answer == Answer::no && old.pass == fix.fix.pass && old.kind == fix.fix.kind && same_place;
    };
    if (std::any_of(file.items().begin(), file.items().end(), refused)) again.push_back(fix);
  }
  return again;
}

using Marks = std::map<std::uint32_t, std::set<std::string>>;  // passes, by the line of the result

MarkedText with_marks(const Document &result, const Marks &marks) {
  MarkedText marked;
  std::uint32_t added = 0;
  Offset at = 0;
  const std::string line_end = rewrite::style_of(result).line_end;
  for (const auto &[line, passes] : marks) {
    const Instruction &instruction = *instruction_at(result, line);
    const Offset begin = result.lines_of(instruction).begin, keyword = keyword_place(result, instruction);
    const std::string comment = fmt::format("# drydock: off={}", fmt::join(passes, ","));
    marked.text.append(result.text({at, begin})).append(result.text({begin, keyword})).append(comment).append(line_end);
    marked.marks.push_back({line + added++, comment});
    at = begin;
  }
  marked.text += result.text({at, static_cast<Offset>(result.source().size())});
  return marked;
}

// What tells fixes apart that may stand at other lines.
using Kinds = std::multiset<std::tuple<std::string, std::string, std::string>>;
Kinds kinds_of(const rewrite::Outcome &outcome) {
  Kinds kinds;
  for (const AppliedFix &fix : outcome.fixes) kinds.emplace(fix.fix.pass, fix.fix.kind, fix.fix.title);
  return kinds;
}

}  // namespace

MarkedText marked_result(const ReviewFile &file) {
  const std::string result = file.result().after();
  const ReviewText text(result, nullptr, {});
  Marks marks;
  MarkedText marked{result, {}};
  std::set<std::string> rejected;
  for (const AppliedFix &fix : refused_again(file, marked)) {
    if (fix.line == 0) continue;
    Marks more = marks;
    more[fix.line].insert(fix.fix.pass);
    rejected.insert(fix.id);
    MarkedText attempt = with_marks(text.document, more);
    if (kinds_of(suggestions(file, attempt.text)) == kinds_of(suggestions(file, result, rejected))) {
      marks = std::move(more);
      marked = std::move(attempt);
    } else {
      rejected.erase(fix.id);
    }
  }
  return marked;
}

std::set<std::string> refused_ids(const ReviewFile &file, const MarkedText &marked,
                                  const std::set<std::string> &but_passes) {
  std::set<std::string> ids;
  for (const AppliedFix &fix : refused_again(file, marked))
    if (!but_passes.contains(fix.fix.pass)) ids.insert(fix.id);
  return ids;
}

namespace {

std::string toml_list(const std::set<std::string> &words) {
  std::string list;
  for (const std::string &word : words) {
    std::string escaped;
    for (const char c : word) escaped += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", escaped);
  }
  return list;
}

// As a pattern of paths, in which it stands for itself.
std::string pattern_of(const std::string &path) {
  std::string pattern = "/";
  for (const char c : path) {
    if (std::string_view("*?[\\!").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  return pattern;
}

// Behind the last entry of the array that begins at `at`, and whether an entry stands there.
std::pair<std::size_t, bool> end_of_array(std::string_view text, std::size_t at) {
  std::size_t last = at;
  for (std::size_t i = at + 1; i < text.size() && text[i] != ']'; ++i) {
    const char c = text[i];
    if (c == '#') {
      i = std::min(text.find('\n', i), text.size() - 1);
    } else if (c == '"' || c == '\'') {
      for (++i; i < text.size() && text[i] != c; ++i)
        if (c == '"' && text[i] == '\\') ++i;
      last = i;
    } else if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) {
      last = i;
    }
  }
  return {last + 1, text[last] != '[' && text[last] != ','};
}

void add_ignored(std::string &text, const std::set<std::string> &passes) {
  std::size_t line = 0;
  for (; line < text.size() && text[line] != '['; line = std::min(text.find('\n', line), text.size() - 1) + 1) {
    std::size_t at = text.find_first_not_of(" \t", line);
    if (at == std::string::npos || text.compare(at, 6, "ignore") != 0) continue;
    at = text.find_first_not_of(" \t", at + 6);
    if (at == std::string::npos || text[at] != '=') continue;
    at = text.find_first_not_of(" \t", at + 1);
    if (at == std::string::npos || text[at] != '[') continue;
    const auto [end, entries] = end_of_array(text, at);
    text.insert(end, (entries ? ", " : text[end - 1] == ',' ? " " : "") + toml_list(passes));
    return;
  }
  // Before the first table, since a key behind its head would be the table's.
  text.insert(line, fmt::format("ignore = [{}]\n{}", toml_list(passes), line < text.size() ? "\n" : ""));
}

}  // namespace

std::string configuration_with(std::string text, const std::set<std::string> &passes,
                               const std::vector<RefusedIn> &files) {
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  if (!passes.empty()) add_ignored(text, passes);
  for (const RefusedIn &file : files) {
    if (file.ids.empty()) continue;
    text += fmt::format("{}[[overrides]]\npaths = [{}]\nreject = [{}]\n", text.empty() ? "" : "\n",
                        toml_list({pattern_of(file.path)}), toml_list(file.ids));
  }
  return text;
}

std::optional<std::string> save_choices(const std::string &path, const std::set<std::string> &passes,
                                        const std::vector<RefusedIn> &files) {
  std::error_code error;
  if (!fs::exists(path, error)) return write_together({{path, configuration_with("", passes, files), {}, true}});
  const FileContents before = read_file(path);
  if (!before.ok()) return before.error;
  return write_atomically(path, configuration_with(before.bytes, passes, files), before.bytes);
}

std::string configuration_path(const std::string &file) {
  std::error_code error;
  const fs::path own = fs::absolute(file, error).lexically_normal().parent_path();
  for (fs::path folder = own;; folder = folder.parent_path()) {
    const bool root = fs::exists(folder / ".git", error);
    if (root || fs::exists(folder / config_name, error)) return (folder / config_name).string();
    if (!folder.has_relative_path()) return (own / config_name).string();
  }
}

}  // namespace drydock::cli
