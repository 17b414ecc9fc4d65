#include "cli/patch_file.hpp"

#include "cli/repository.hpp"
#include "print/git_patch.hpp"

namespace drydock::cli {

namespace {

std::string part_of(const PatchPart::OtherText &file) {
  const print::DiffSide before = file.before ? print::DiffSide{file.name, *file.before} : print::DiffSide{};
  return print::git_patch(before, {file.name, file.after});
}

}  // namespace

PatchPart patch_part(const std::string &path, const rewrite::Outcome &outcome) {
  PatchPart part;
  const auto name_of = [&](const std::string &file) {
    std::optional<std::string> name = path_in_repository(file);
    if (!name) part.error = file + ": lies outside of the folder that a patch from here can reach";
    return name.value_or("");
  };
  const std::string after = outcome.after();
  if (after != outcome.before) part.text = part_of({name_of(path), outcome.before, after});
  for (const rewrite::OtherFile &file : outcome.others)
    part.others.push_back({name_of(file.name), file.before, file.text.text()});
  return part;
}

PatchFile::PatchFile(std::string place, Output &output) : output_(output) {
  if (place != "-") file_.emplace(std::move(place));
}

void PatchFile::add(const PatchPart &part) {
  write(part.text);
  for (const PatchPart::OtherText &file : part.others)
    others_.try_emplace(file.name, file).first->second.after = file.after;
}

std::optional<std::string> PatchFile::finish() {
  for (const auto &[name, file] : others_) write(part_of(file));
  return file_ ? file_->finish() : std::nullopt;
}

void PatchFile::write(const std::string &text) {
  if (file_) file_->write(text);
  else output_.write(text);
}

}  // namespace drydock::cli
