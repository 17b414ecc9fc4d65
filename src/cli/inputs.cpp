// A context is looked for by what the file copies from it, which needs no option for most repositories.
#include "cli/inputs.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>

#include "cli/errors.hpp"
#include "cli/find_dockerfiles.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

// What ADD fetches instead of looking into the context.
bool is_remote(std::string_view source) {
  constexpr std::array prefixes = {std::string_view("http://"), std::string_view("https://"), std::string_view("git://"),
                                   std::string_view("ssh://"),  std::string_view("git@"),     std::string_view("github.com/")};
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) { return source.starts_with(prefix); });
}

// What the COPYs and ADDs want from the context, as far as it is written plainly.
std::vector<std::string> context_sources(const Document &document) {
  std::vector<std::string> result;
  for (const Instruction &instruction : document.instructions) {
    const Copy *copy = instruction.as<Copy>();
    if (copy == nullptr || instruction.flag("from") != nullptr) continue;
    for (const Word &source : copy->sources) {
      const bool heredoc = !instruction.heredocs.empty() && source.text.starts_with("<<");
      if (source.plain() && !heredoc && !is_remote(source.text)) result.emplace_back(source.text);
    }
  }
  return result;
}

// The Dockerfile's path in the context, where it has an ignore file of its own there; else "", so that all without one
// share a listing.
std::string with_own_ignore_file(const std::string &root, const std::string &path) {
  std::error_code error;
  const fs::path base = fs::absolute(root, error).lexically_normal();
  const std::string name = fs::absolute(path, error).lexically_normal().lexically_relative(base).string();
  if (error || name.empty() || name.starts_with("..")) return "";
  return fs::exists(base / (name + ".dockerignore"), error) ? name : "";
}

void add_folder(const std::string &folder, std::vector<std::string> &files, bool &failed) {
  const FoundFiles found = find_dockerfiles(folder);
  for (const std::string &error : found.errors) report_error(error);
  if (!found.errors.empty()) failed = true;
  if (found.files.empty() && found.errors.empty()) {
    report_error(folder + ": no Dockerfile found in this folder");
    failed = true;
  }
  files.insert(files.end(), found.files.begin(), found.files.end());
}

}  // namespace

Inputs find_inputs(const std::vector<std::string> &paths) {
  Inputs result;
  std::vector<std::string> files;
  for (const std::string &path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) add_folder(path, files, result.failed);
    else files.push_back(path);
  }
  std::set<std::string> seen;
  for (std::string &file : files)
    if (seen.insert(fs::path(file).lexically_normal().string()).second) result.inputs.push_back({std::move(file)});
  return result;
}

const model::Context *Contexts::of(const Input &input, const Document &document) {
  if (choice_ == "none") return nullptr;
  std::string root = choice_;
  if (root.empty()) {
    if (input.standard_input()) return nullptr;
    const auto found = model::find_context(input.path, context_sources(document));
    if (!found) return nullptr;
    root = *found;
  }
  const std::string dockerfile = input.standard_input() ? "" : with_own_ignore_file(root, input.path);
  if (!last_ || root != root_ || dockerfile != dockerfile_) {
    last_.reset();
    last_ = model::Context::of_folder(root, dockerfile);
    root_ = root;
    dockerfile_ = dockerfile;
  }
  return &*last_;
}

}  // namespace drydock::cli
