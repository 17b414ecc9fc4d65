// manifest-first: copy the requirements alone, install them, and only then copy the sources.
//
// Why:      a COPY of everything changes with every source file, and each install behind it then runs again.
// Safety:   review: the packages are installed without the sources being there, which requirements that are names of
//           packages do not notice; a set-up script of a package that looks for them would.
// Keeps:    files without a known build context; requirements that the context lacks or that .dockerignore hides, that
//           name local projects or paths, or that no COPY is known to bring; installs behind a RUN that may read the
//           sources; a change of the working directory or user between; variables that make pip read other files.
//           Python's pip with -r so far.
// Example:  COPY . .                             ->  COPY requirements.txt .
//           RUN pip install -r requirements.txt      RUN pip install -r requirements.txt
//                                                    COPY . .
#include <algorithm>
#include <map>

#include "knowledge/pip_options.hpp"
#include "passes/pass.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;

// Why a walk from the COPY downwards ends at an instruction; nothing where the COPY may go behind it.
std::optional<Obstacle> barrier(const Rewriter &rewriter, const CopyPlan &plan, std::size_t at) {
  const model::Model &model = rewriter.model();
  const Instruction &instruction = rewriter.document().instructions[at];
  const std::string line = "line " + std::to_string(instruction.first_line);
  switch (instruction.keyword) {
    case Keyword::env: case Keyword::arg: case Keyword::label: case Keyword::expose: case Keyword::cmd: case Keyword::entrypoint:
    case Keyword::healthcheck: case Keyword::stopsignal: case Keyword::maintainer: case Keyword::shell:
      return std::nullopt;
    case Keyword::workdir:
      if (!plan.relative) return std::nullopt;
      return Obstacle{"workdir-changes", line + " changes the working directory that the COPY's destination starts from"};
    case Keyword::user:
      return Obstacle{"user-changes", line + " changes the user before the install"};
    case Keyword::copy: case Keyword::add: {
      const auto other = copy_plan(model, at);
      if (other && other->folders.empty()) {
        // The same files at the same places: it does not matter which of the two comes last.
        bool same = rewriter.document().instructions[plan.index].flags.empty() && instruction.flags.empty();
        const std::vector<std::string> places = named_files(*other);
        for (std::size_t i = 0; i < places.size(); ++i)
          same &= brought(*model.context(), plan, places[i]) == other->files[i];
        if (same) return std::nullopt;
      }
      if (other && !nested(absolute_path("/", plan.destination), absolute_path("/", other->destination))) return std::nullopt;
      return Obstacle{"copies-overlap", line + " copies to the same place"};
    }
    case Keyword::run: {
      const auto text = RunText::of(model, at);
      if (!text || text->run().script_in_heredoc) return Obstacle{"reads-sources", line + " is not understood and may read the sources"};
      for (const Mount &mount : text->run().mounts)
        if (mount.type() == "bind" && !mount.get("from")) return Obstacle{"reads-sources", line + " mounts the sources"};
      const std::string command = command_that_needs_sources(*text);
      if (command.empty()) return std::nullopt;
      return Obstacle{"reads-sources", line + " may read the sources: " + command};
    }
    default:
      return Obstacle{"instruction-between", line + " has an effect on what is copied"};
  }
}

std::vector<PipInstall> installs_in(const model::Model &model, std::size_t instruction) {
  std::vector<PipInstall> result;
  const auto text = RunText::of(model, instruction);
  if (!text) return result;
  for (const model::PackageCall &call : model::package_calls(text->script()))
    if (auto install = pip_install(*call.command); install && !install->files.empty()) result.push_back(std::move(*install));
  return result;
}

// The COPYs of the manifests, one for each folder of them.
std::string manifest_copies(const Rewriter &rewriter, const CopyPlan &plan, const std::vector<InstallInputs::File> &files) {
  const Instruction &copy = rewriter.document().instructions[plan.index];
  std::string flags, destination(copy.as<Copy>()->destination.text);
  for (const Flag &flag : copy.flags) flags += std::string(flag.raw) + " ";
  std::map<std::string, std::vector<std::string>> folders;  // below the destination
  for (const InstallInputs::File &file : files) {
    const std::string below = file.image.substr(plan.destination.size());
    folders[below.substr(0, below.find_last_of('/') + 1)].push_back(file.path);
  }
  std::string text;
  for (const auto &[folder, paths] : folders) {
    std::string arguments = flags;
    for (const std::string &path : paths) arguments += path + " ";
    const bool dot = destination == "." && folder.empty() && paths.size() == 1;
    const std::string slash = destination.ends_with('/') || dot ? "" : "/";
    text += rewriter.style().instruction("COPY", arguments + destination + slash + folder);
  }
  return text;
}

std::optional<Obstacle> unfit(const Rewriter &rewriter, const CopyPlan &plan, std::size_t first,
                              const std::vector<InstallInputs::File> &files) {
  const model::Model &model = rewriter.model();
  const Instruction &copy = rewriter.document().instructions[plan.index];
  for (const Flag &flag : copy.flags)
    if (!knowledge::Words("chown chmod link").contains(flag.name)) return Obstacle{"flags", "the COPY has --" + std::string(flag.name)};
  for (std::string_view name : knowledge::pip_hidden_settings())
    if (model.sets(first, name)) return Obstacle{"pip-configured", std::string(name) + " is set: pip may read more than the requirements"};
  if (plan.destination == "/" && (model.context()->has_folder("etc") || model.context()->has_folder("usr")))
    return Obstacle{"copies-into-system", "the COPY puts files into the system's folders"};
  const bool plain = copy.as<Copy>()->destination.text.find_first_of(" \"'\\") == std::string_view::npos;
  const bool named = std::any_of(files.begin(), files.end(), [](const auto &file) { return file.path.find_first_of(" \"'\\$[]*?") != std::string::npos; });
  if (!plain || named) return Obstacle{"odd-names", "names with blanks, quotes or wildcards are left alone"};
  return std::nullopt;
}

void run_copy(Rewriter &rewriter, const CopyPlan &plan) {
  const model::Model &model = rewriter.model();
  const Document &document = rewriter.document();
  const model::Stage &stage = *model.stage_of(plan.index);
  std::optional<std::size_t> first, last;  // the first RUN that reads the requirements, the last that may go before the COPY
  std::vector<InstallInputs::File> files;  // those that this COPY brings
  std::optional<Obstacle> obstacle;
  for (std::size_t i = plan.index + 1; i < stage.end; ++i) {
    const std::vector<PipInstall> installs = installs_in(model, i);
    if (!obstacle) obstacle = barrier(rewriter, plan, i);
    if (obstacle && (first || installs.empty())) {
      if (first) break;
      continue;
    }
    std::vector<InstallInputs::File> own;
    for (const PipInstall &install : installs) {
      const auto inputs = inputs_of(model, i, install);
      if (const auto *wrong = std::get_if<Obstacle>(&inputs)) obstacle = obstacle.value_or(*wrong);
      else for (const auto &file : std::get<InstallInputs>(inputs).files)
        if (file.copy == plan.index && std::none_of(files.begin(), files.end(), [&](const auto &known) { return known.path == file.path; })) own.push_back(file);
    }
    if (obstacle && !first) return rewriter.skip(plan.index, obstacle->condition, obstacle->reason);
    if (obstacle) break;
    files.insert(files.end(), own.begin(), own.end());
    if (!installs.empty() && !first) first = i;
    const bool run = document.instructions[i].keyword == Keyword::run;
    if (first && run) last = i;
  }
  if (!first) return;
  if (auto wrong = unfit(rewriter, plan, *first, files)) return rewriter.skip(plan.index, wrong->condition, wrong->reason);
  auto fix = rewriter.fix("reorder", plan.index, rewrite::Safety::review, "install the requirements before the sources are copied",
                          "a changed source file then no longer installs everything again");
  if (!files.empty()) fix.insert(start_with_comments(document, document.instructions[*first]), manifest_copies(rewriter, plan, files));
  const Offset to = document.lines_of(document.instructions[*last]).end;
  if (!line_before(document, to).empty()) fix.insert(to, rewriter.style().line_end, 0);
  fix.move(movable(document, document.instructions[plan.index]), to, 1);
  fix.assume("no requirement's set-up reads the application's sources");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  const auto &instructions = rewriter.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    const Copy *copy = instructions[i].as<Copy>();
    const model::Stage *stage = model.stage_of(i);
    if (copy == nullptr || stage == nullptr) continue;
    if (model.context() == nullptr) {
      const bool all = copy->sources.size() == 1 && (copy->sources[0].text == "." || copy->sources[0].text == "./");
      for (std::size_t j = i + 1; all && j < stage->end; ++j)
        if (!installs_in(model, j).empty()) {
          rewriter.skip(i, "no-context", "the build context is not known, and so not what the requirements say");
          break;
        }
      continue;
    }
    const auto plan = copy_plan(model, i);
    if (plan && !plan->folders.empty()) run_copy(rewriter, *plan);
  }
}

}  // namespace

extern const Pass manifest_first{
    .id = "manifest-first",
    .worst = rewrite::Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
