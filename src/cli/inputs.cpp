// A context is looked for by what the file copies from it, which needs no option for most repositories.
#include "cli/inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include "cli/errors.hpp"
#include "cli/find_dockerfiles.hpp"
#include "cli/options.hpp"
#include "cli/repository.hpp"
#include "model/context_sources.hpp"
#include "model/find_context.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

// What the COPYs and ADDs want from the context, as far as it is written plainly.
std::vector<std::string> context_sources(const Document &document) {
  std::vector<std::string> result;
  for (const Instruction &instruction : document.instructions) {
    const Copy *copy = instruction.as<Copy>();
    if (copy == nullptr || instruction.flag("from") != nullptr) continue;
    for (const Word &source : copy->sources) {
      const bool heredoc = !instruction.heredocs.empty() && source.text.starts_with("<<");
      if (source.plain() && !heredoc && !model::is_remote_source(source.text)) result.emplace_back(source.text);
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

void add_folder(const std::string &folder, std::vector<Input> &files, bool &failed) {
  const FoundFiles found = find_dockerfiles(folder);
  for (const std::string &error : found.errors) report_error(error);
  if (!found.errors.empty()) failed = true;
  if (found.files.empty() && found.errors.empty()) {
    report_error(folder + ": no Dockerfile found in this folder");
    failed = true;
  }
  for (const std::string &file : found.files) {
    const auto context = found.contexts.find(file);
    files.push_back({file, "", context == found.contexts.end() ? "" : context->second});
  }
}

}  // namespace

Inputs find_inputs(const std::vector<std::string> &paths) {
  Inputs result;
  std::vector<Input> files;
  for (const std::string &path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) add_folder(path, files, result.failed);
    else files.push_back({path});
  }
  std::set<std::string> seen;
  for (Input &file : files)
    if (seen.insert(fs::path(file.path).lexically_normal().string()).second) result.inputs.push_back(std::move(file));
  return result;
}

void keep_changed(Inputs &inputs, const std::string &revision) {
  if (inputs.inputs.empty()) return;
  ChangedFiles changed(revision);
  std::erase_if(inputs.inputs,
                [&](const Input &input) { return !input.standard_input() && !changed.contains(input.path); });
  for (const std::string &error : changed.errors()) report_error(error);
  if (!changed.errors().empty()) inputs.failed = true;
  else if (inputs.inputs.empty()) write_to_stderr("no Dockerfile differs from " + printable(revision) + "\n");
}

std::vector<std::string> paths_of(const Inputs &found) {
  std::vector<std::string> paths;
  for (const Input &input : found.inputs) paths.push_back(input.path);
  return paths;
}

ContextPlace Contexts::place_of(const Input &input, const Document &document) {
  if (choice_ == "none") return {};
  ContextPlace place{choice_, "", {}};
  model::ComposeUse compose = input.standard_input() ? model::ComposeUse{} : compose_files_.use_of(input.path);
  std::error_code error;
  if (place.root.empty() && compose.context && fs::is_directory(*compose.context, error)) place.root = *compose.context;
  const bool found = !input.context.empty() && fs::is_directory(input.context, error);
  if (place.root.empty() && found) place.root = input.context;
  if (place.root.empty()) {
    if (input.standard_input()) return {};
    const auto folder = model::find_context(input.path, context_sources(document));
    if (!folder) return {};
    place.root = *folder;
  }
  place.start = std::move(compose.start);
  if (!input.standard_input())
    place.dockerfile = with_own_ignore_file(place.root, input.result.empty() ? input.path : input.result);
  return place;
}

std::shared_ptr<const model::Context> Contexts::at(const ContextPlace &place) {
  if (place.root.empty()) return nullptr;
  std::unique_lock lock(mutex_);
  Folder &folder = folders_[place.root];
  std::shared_ptr<model::Context> context = folder.dockerfile == place.dockerfile ? folder.context : nullptr;
  const bool outdated = std::exchange(folder.outdated, false) || !context;
  const std::map<std::string, std::string> texts = outdated ? folder.texts : std::map<std::string, std::string>();
  lock.unlock();
  if (!context) context = std::make_shared<model::Context>(model::Context::of_folder(place.root, place.dockerfile));
  for (const auto &[path, text] : texts) *context = context->with_text(path, text);
  context->set_start(place.start);
  lock.lock();
  keep(place.root, context, place.dockerfile);
  return context;
}

void Contexts::keep(const std::string &root, const std::shared_ptr<model::Context> &context,
                    const std::string &dockerfile) {
  constexpr std::size_t most_kept = 16;
  Folder &folder = folders_[root];
  if (!folder.context) {
    if (kept_.size() == most_kept) {
      folders_[kept_.front()].context.reset();
      kept_.pop_front();
    }
    kept_.push_back(root);
  }
  folder.context = context;
  folder.dockerfile = dockerfile;
}

std::string Contexts::name_of(const Input &input, const ContextPlace &place, const std::string &path) const {
  const fs::path full = (fs::path(place.root) / path).lexically_normal();
  if (!choice_.empty() || fs::path(input.path).is_absolute()) return full;
  std::error_code error;
  const fs::path here = fs::current_path(error);
  return error ? full : full.lexically_relative(here);
}

void Contexts::set_text(const ContextPlace &place, const std::string &path, std::string text) {
  const std::lock_guard lock(mutex_);
  Folder &folder = folders_[place.root];
  folder.texts[path] = std::move(text);
  folder.outdated = true;
}

}  // namespace drydock::cli
