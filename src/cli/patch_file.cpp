#include "cli/patch_file.hpp"

#include "cli/repository.hpp"

namespace drydock::cli {

std::string unnamed_in_patch(const std::string &path, const rewrite::Outcome &outcome) {
  const auto error_of = [](const std::string &file) {
    return path_in_repository(file) ? "" : file + ": lies outside of the folder that a patch from here can reach";
  };
  for (const rewrite::OtherFile &file : outcome.others)
    if (std::string error = error_of(file.name); !error.empty()) return error;
  return outcome.before == outcome.after() ? "" : error_of(path);
}

PatchFile::PatchFile(std::string place, Output &output) : output_(output), report_(name_in_repository) {
  if (place != "-") file_.emplace(std::move(place));
}

std::optional<std::string> PatchFile::finish() {
  write(report_.end(0));
  return file_ ? file_->finish() : std::nullopt;
}

void PatchFile::write(const std::string &text) {
  if (file_) file_->write(text);
  else output_.write(text);
}

}  // namespace drydock::cli
