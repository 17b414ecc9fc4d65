#include "passes/support/manifest_copies.hpp"

#include <map>

namespace drydock::passes {

std::string flags_of(const Instruction &instruction) {
  std::string flags;
  for (const Flag &flag : instruction.flags) flags += std::string(flag.raw) + " ";
  return flags;
}

std::string manifest_copies(const Document &document, const rewrite::Style &style, const CopyPlan &plan,
                            const std::vector<ProjectFile> &files) {
  const Instruction &copy = document.instructions[plan.index];
  const std::string destination(copy.as<Copy>()->destination.text);
  std::map<std::string, std::vector<std::string>> folders;  // below the destination
  for (const ProjectFile &file : files) {
    const std::string below = file.image.substr(plan.destination.size());
    if (file.folder) folders[below + "/"].push_back(file.path);
    else folders[below.substr(0, below.find_last_of('/') + 1)].push_back(file.path + (file.missing ? "*" : ""));
  }
  std::string text;
  for (const auto &[folder, paths] : folders) {
    std::string arguments = flags_of(copy);
    for (const std::string &path : paths) arguments += path + " ";
    const bool dot = destination == "." && folder.empty() && paths.size() == 1;
    const std::string slash = destination.ends_with('/') || dot ? "" : "/";
    text += style.instruction("COPY", arguments + destination + slash + folder);
  }
  return text;
}

}  // namespace drydock::passes
