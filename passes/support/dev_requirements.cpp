#include "passes/support/dev_requirements.hpp"

#include <algorithm>

#include "knowledge/python_installers.hpp"
#include "model/context.hpp"
#include "model/python_manifest.hpp"
#include "model/requirements.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/python_project.hpp"
#include "passes/support/removal.hpp"

namespace drydock::passes {

namespace {

using Names = std::set<std::string>;

// One file of requirements for development that the call installs.
struct DevFile {
  std::size_t word;      // with its name
  std::string path;      // as written there
  std::string image;     // in the image
  Origin origin;
};

std::string folder_of(std::string_view path) { return std::string(path.substr(0, path.rfind('/') + 1)); }

Names names_of(const model::Context &context, const std::string &path) {
  const auto read = model::read_requirements(context, path);
  return read ? Names(read->names.begin(), read->names.end()) : Names();
}

// The words behind -r that name files of requirements, and where one is not known.
struct FileWords {
  std::vector<std::pair<std::size_t, std::string>> files;
  std::string variable;
};
FileWords file_words(const model::PackageCall &call) {
  FileWords found;
  const auto &words = call.command->words;
  for (std::size_t i = *call.subcommand + 1; i < words.size(); ++i) {
    const std::string &word = words[i].value;
    std::size_t at = i;
    std::string path;
    if ((word == "-r" || word == "--requirement") && i + 1 < words.size()) path = words[at = ++i].value;
    else if (word.starts_with("--requirement=")) path = word.substr(word.find('=') + 1);
    else if (word.starts_with("-r") && word.size() > 2) path = word.substr(2);
    else continue;
    if (!words[at].literal) found.variable = "$" + (words[at].variables.empty() ? path : words[at].variables.front());
    found.files.emplace_back(at, path);
  }
  return found;
}

// Whether another file of the call, or another call of the stage or of those it starts from, installs a file of the
// context.
bool is_installed_beside(const ProjectCall &at, const DevFile &dev, const std::string &path) {
  for (std::optional<std::size_t> index = at.stage.index; index; index = at.model.stages()[*index].parent) {
    const model::Stage &stage = at.model.stages()[*index];
    for (std::size_t i = stage.from; i < stage.end; ++i) {
      for (const model::PackageCall &call : at.model.package_calls(i)) {
        if (call.manager->id != "pip" || call.action != model::Action::install || !call.subcommand) continue;
        for (const auto &[word, file] : file_words(call).files) {
          if (i == at.text.index() && call.command == at.call.command && word == dev.word) continue;
          const auto origin = origin_of(at.model, i, absolute_path(at.model.workdir(i).text, file));
          if (origin && origin->path == path) return true;
        }
      }
    }
  }
  return false;
}

// The source of a COPY that names one file of the context, and nothing else.
std::optional<std::size_t> source_naming(const model::Model &model, std::size_t copy, const std::string &path) {
  const auto &sources = model.document().instructions[copy].as<Copy>()->sources;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    std::string_view text = sources[i].text;
    if (text.starts_with("./")) text.remove_prefix(2);
    if (sources[i].plain() && text == path) return i;
  }
  return std::nullopt;
}

std::string with_name(std::string_view path, std::string_view name) { return folder_of(path) + std::string(name); }

// Brings the production file where the one for development was brought.
std::optional<Obstacle> change_copies(const ProjectCall &at, const DevFile &dev, const std::string &production,
                                      ProductionInstall &install) {
  const Obstacle unclear{"copy-unclear", "no COPY is known that could bring " + production + " in place of " +
                         dev.origin.path};
  if (folder_of(production) != folder_of(dev.origin.path)) return unclear;
  const Instruction &instruction = at.model.document().instructions[dev.origin.copy];
  const Copy &copy = *instruction.as<Copy>();
  const std::string image = with_name(dev.image, base_name(production));
  const auto source = source_naming(at.model, dev.origin.copy, dev.origin.path);
  const auto there = origin_of(at.model, at.text.index(), image);
  const auto needed = model::read_requirements(*at.model.context(), production);
  for (const std::string &file : needed ? needed->files : std::vector<std::string>()) {
    if (file == production) continue;
    const auto own = origin_of(at.model, at.text.index(), with_name(dev.image, base_name(file)));
    if (!own || own->path != file) return unclear;
  }
  const bool renamed = base_name(dev.image) != base_name(dev.origin.path);
  if (there && there->path == production && !renamed) {
    install.changes.push_back({dev.word, with_name(dev.path, base_name(production))});
    if (source) install.copies.push_back({dev.origin.copy, *source, ""});
    return std::nullopt;
  }
  if (!source || (there && !renamed)) return unclear;
  install.copies.push_back({dev.origin.copy, *source, with_name(copy.sources[*source].text, base_name(production))});
  if (renamed) return std::nullopt;
  install.changes.push_back({dev.word, with_name(dev.path, base_name(production))});
  const bool destination_is_file = base_name(copy.destination.text) == base_name(dev.image);
  if (destination_is_file)
    install.copies.push_back({dev.origin.copy, copy.sources.size(), with_name(copy.destination.text,
        base_name(production))});
  return std::nullopt;
}

// The file leaves the call, and the whole call leaves where it installs nothing else.
void leave_file_out(const ProjectCall &at, const DevFile &dev, const PipInstall &pip, ProductionInstall &install) {
  const std::size_t files = static_cast<std::size_t>(
      std::count_if(pip.files.begin(), pip.files.end(), [](const PipInstall::File &file) { return !file.constraint; }));
  install.leaves = files == 1 && pip.names.empty() && pip.place.empty();
  if (!install.leaves) {
    if (at.call.word(dev.word).value == dev.path) install.changes.push_back({dev.word - 1, ""});
    install.changes.push_back({dev.word, ""});
  }
  if (const auto source = source_naming(at.model, dev.origin.copy, dev.origin.path))
    install.copies.push_back({dev.origin.copy, *source, ""});
}

// `.[dev,postgres]`
InstallAnswer plan_extras(const ProjectCall &at, Start start) {
  const auto &words = at.call.command->words;
  for (std::size_t i = *at.call.subcommand + 1; i < words.size(); ++i) {
    const std::string &word = words[i].value;
    const std::size_t open = word.find('[');
    if (!words[i].literal || !word.starts_with('.') || open == std::string::npos || !word.ends_with(']')) continue;
    std::string kept, left;
    const std::string list = word.substr(open + 1, word.size() - open - 2) + ",";
    for (std::size_t begin = 0; begin < list.size(); begin = list.find(',', begin) + 1) {
      const std::string extra = list.substr(begin, list.find(',', begin) - begin);
      std::string &part = knowledge::development_groups().contains(extra) ? left : kept;
      part += (part.empty() ? "" : ",") + extra;
    }
    if (left.empty()) continue;
    if (at.model.context() != nullptr) {
      const auto origin = origin_of(at.model, at.text.index(), absolute_path(at.model.workdir(at.text.index()).text,
          "pyproject.toml"));
      const auto manifest = model::read_python_manifest(origin ? at.model.context()->read(origin->path).value_or("")
                                                        : "");
      Names gone;
      for (const auto &[extra, names] : manifest.extras)
        if (("," + left + ",").find("," + extra + ",") != std::string::npos) gone.insert(names.begin(), names.end());
      for (const std::string &name : manifest.names) gone.erase(name);
      if (auto obstacle = use_of(at, gone, start)) return *obstacle;
    }
    ProductionInstall install;
    const std::string_view source = at.text.source(words[i].span);
    const bool quoted = source.starts_with('"') || source.starts_with('\'');
    const std::string text = word.substr(0, open) + (kept.empty() ? "" : "[" + kept + "]");
    install.changes.push_back({i, quoted && !kept.empty() ? source.front() + text + source.front() : text});
    install.title = "install without the extra " + left;
    install.reason = reason_to_leave_out;
    return install;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Obstacle> use_of(const ProjectCall &at, const std::set<std::string> &gone, Start start) {
  const auto &instructions = at.model.document().instructions;
  for (std::size_t i = at.text.index() + 1; i < instructions.size(); ++i) {
    const Instruction &instruction = instructions[i];
    const bool starts = instruction.as<Cmd>() != nullptr || instruction.as<Entrypoint>() != nullptr;
    if (instruction.as<Run>() == nullptr && (!starts || start == Start::turns)) continue;
    for (const std::string &name : gone)
      if (mentions_word(instruction.logical.text(), name))
        return Obstacle{"dependency-used", line_of(instruction) + " uses " + name +
                        ", which is a dependency of development alone"};
  }
  if (at.model.context() == nullptr) return std::nullopt;
  for (const std::string &name : gone) {
    const std::string user = user_of_module(at.model, module_of_distribution(name));
    if (!user.empty())
      return Obstacle{"dependency-used", user + " uses " + name + ", which is a dependency of development alone"};
  }
  return std::nullopt;
}

InstallAnswer plan_requirements(const ProjectCall &at, Start start) {
  const auto pip = pip_install(*at.call.command);
  if (!pip) return std::nullopt;
  if (InstallAnswer extras = plan_extras(at, start)) return extras;
  const FileWords words = file_words(at.call);
  const model::Context *context = at.model.context();
  for (const auto &[word, path] : words.files) {
    if (context == nullptr) {
      if (is_for_development(path))
        return Obstacle{"no-context", "what production has in place of " + path +
                        " can't be seen without the build context"};
      continue;
    }
    if (!words.variable.empty() && is_for_development(at.model.variable(at.text.index(),
        words.variable.substr(1)).text))
      return Obstacle{"value-of-a-variable", "which requirements are installed depends on " + words.variable};
    const std::string image = absolute_path(at.model.workdir(at.text.index()).text, path);
    const auto origin = origin_of(at.model, at.text.index(), image);
    if (!origin || !is_for_development(origin->path)) continue;
    const DevFile dev{word, path, image, *origin};
    const auto production = production_requirements(*context, origin->path);
    if (!production)
      return Obstacle{"no-production-requirements", "no file beside " + origin->path +
                      " is known to say what production needs"};
    Names gone = names_of(*context, origin->path);
    for (const std::string &name : names_of(*context, *production)) gone.erase(name);
    for (const std::string &name : pip->names) gone.erase(name);
    if (auto obstacle = use_of(at, gone, start)) return *obstacle;
    ProductionInstall install;
    install.reason = reason_to_leave_out;
    if (is_installed_beside(at, dev, *production)) {
      leave_file_out(at, dev, *pip, install);
      install.title = "leave out what " + origin->path + " names";
    } else {
      if (auto obstacle = change_copies(at, dev, *production, install)) return *obstacle;
      install.title = "install what " + *production + " names, not what " + origin->path + " does";
    }
    return install;
  }
  return std::nullopt;
}

}  // namespace drydock::passes
