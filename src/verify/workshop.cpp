#include "verify/workshop.hpp"

#include <algorithm>
#include <fstream>
#include <random>
#include <system_error>

namespace drydock::verify {

namespace fs = std::filesystem;

namespace {

std::string random_mark() {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::random_device random;
  std::string mark;
  for (int i = 0; i < 10; ++i) mark += letters[random() % letters.size()];
  return mark;
}

// Files, folders and links with their modes, which the builder's cache looks at. Pipes and sockets are no part of a
// context.
void copy_folder(const fs::path &from, const fs::path &to) {
  fs::create_directory(to);
  for (const fs::directory_entry &entry : fs::directory_iterator(from)) {
    const fs::path target = to / entry.path().filename();
    if (entry.is_symlink()) fs::copy_symlink(entry.path(), target);
    else if (entry.is_directory()) copy_folder(entry.path(), target);
    else if (entry.is_regular_file()) fs::copy_file(entry.path(), target);
  }
  fs::permissions(to, fs::status(from).permissions());
}

// What is below a folder that the user may not write can't be removed.
void remove_folder(const fs::path &folder) {
  std::error_code error;
  fs::permissions(folder, fs::perms::owner_all, error);
  for (const fs::directory_entry &entry : fs::directory_iterator(folder, error))
    if (!entry.is_symlink(error) && entry.is_directory(error)) remove_folder(entry.path());
  fs::remove_all(folder, error);
}

void write(const fs::path &path, const std::string &text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw EngineError("can't write " + path.string() + ": " + std::generic_category().message(errno));
}

void erase(std::vector<std::string> &list, const std::string &name) {
  list.erase(std::remove(list.begin(), list.end(), name), list.end());
}

}  // namespace

Workshop::Workshop(const Engine &engine) : engine_(engine), mark_(random_mark()) {
  std::error_code error;
  folder_ = fs::temp_directory_path(error) / ("drydock-verify-" + mark_);
  if (error || !fs::create_directory(folder_, error))
    throw EngineError("can't make a temporary folder " + folder_.string() + ": " + error.message());
  fs::permissions(folder_, fs::perms::owner_all, error);
}

Workshop::~Workshop() {
  for (const std::string &name : containers_) engine_.remove_container(name);
  for (const std::string &tag : images_) engine_.remove_image(tag);
  remove_folder(folder_);
}

std::string Workshop::put(const std::string &name, const std::string &text,
                          const std::optional<std::string> &ignore) const {
  std::error_code error;
  fs::create_directories(folder_ / name, error);
  const fs::path path = folder_ / name / "Dockerfile";
  write(path, text);
  if (ignore) write(path.string() + ".dockerignore", *ignore);
  return path;
}

std::string Workshop::empty_folder() const {
  std::error_code error;
  fs::create_directories(folder_ / "empty", error);
  return folder_ / "empty";
}

std::string Workshop::copy_of(const std::string &context) const {
  const fs::path copy = folder_ / "context";
  try {
    if (!fs::exists(copy)) copy_folder(context, copy);
  } catch (const fs::filesystem_error &error) {
    throw EngineError(std::string("can't copy the context: ") + error.what());
  }
  return copy;
}

bool Workshop::append(const std::string &file, const std::string &text) const {
  const fs::path path = folder_ / "context" / file;
  std::error_code error;
  // As the copy has it, perhaps read-only.
  const fs::perms before = fs::status(path, error).permissions();
  fs::permissions(path, fs::perms::owner_write, fs::perm_options::add, error);
  std::ofstream out(path, std::ios::binary | std::ios::app);
  out << text;
  out.close();
  fs::permissions(path, before, error);
  return static_cast<bool>(out);
}

std::string Workshop::image(const std::string &name) {
  std::string tag = "drydock-verify-" + mark_ + ":" + name;
  images_.push_back(tag);
  return tag;
}

void Workshop::remove_image(const std::string &tag) {
  engine_.remove_image(tag);
  erase(images_, tag);
}

void Workshop::keep_image(const std::string &tag) { erase(images_, tag); }

std::string Workshop::container(const std::string &name) {
  std::string container = "drydock-verify-" + mark_ + "-" + name;
  containers_.push_back(container);
  return container;
}

void Workshop::remove_container(const std::string &name) {
  engine_.remove_container(name);
  erase(containers_, name);
}

}  // namespace drydock::verify
