#include "passes/support/application_writes.hpp"

#include <algorithm>
#include <set>

#include "knowledge/application_writes.hpp"
#include "knowledge/builds_at_start.hpp"
#include "knowledge/interpreters.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/package_json.hpp"
#include "model/path.hpp"
#include "model/requirements.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/root_needs.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using knowledge::ApplicationWrite;
using knowledge::Sign;

// More source files than this say no more about what an application does.
constexpr std::size_t most_sources = 400;


// The files of the context that any stage copies in.
std::set<std::string> copied_files(const model::Model &model) {
  std::set<std::string> files;
  if (model.context() == nullptr) return files;
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i) {
    const Instruction &instruction = model.document().instructions[i];
    if (!copies_context(instruction)) continue;
    for (const Word &word : instruction.as<Copy>()->sources) {
      const model::Value source = model.expand(i, word);
      if (source.is_unknown() || source.text.starts_with("<<")) continue;
      for (std::string &file : model.context()->matches(source.text)) files.insert(std::move(file));
    }
  }
  return files;
}

class Reader {
 public:
  Reader(const model::Model &model, const model::Stage &stage)
      : model_(model), stage_(stage), files_(copied_files(model)) {
    workdir_ = final_workdir(model, stage).value_or("");
  }

  ApplicationWrites take(const StartedCommands &started) {
    for (const StartedCommand &command : started.all) read_command(command);
    read_requirements();
    read_files();
    for (const model::Stage *part : with_parents(model_, stage_))
      for (std::size_t i = part->from; i < part->end; ++i) read_instruction(i);
    if (result_.own_folder && !knowledge::may_be_applications(workdir_) && !knowledge::is_left_empty(workdir_))
      refuse("writes-system-files", "the application writes (" + result_.sign + ") into " +
                                        (workdir_.empty() ? "a folder that is not known" : workdir_) +
                                        ", which stays root's");
    std::erase_if(result_.folders, [&](const std::string &folder) { return result_.own_folder && folder == workdir_; });
    return std::move(result_);
  }

 private:
  void refuse(std::string condition, std::string reason) {
    if (!result_.obstacle) result_.obstacle = Obstacle{std::move(condition), std::move(reason)};
  }

  void writes_own_folder(std::string_view sign) {
    if (!result_.own_folder) result_.sign = std::string(sign);
    result_.own_folder = true;
  }

  void add_folder(std::vector<std::string> &list, const std::string &path) {
    if (std::find(list.begin(), list.end(), path) == list.end()) list.push_back(path);
  }

  // What a row of the table means for this stage. Homes need nothing: the new account has one.
  void apply(const ApplicationWrite &row) {
    for (std::string_view path : row.paths) {
      if (path.starts_with("${HOME}")) {
        add_folder(result_.in_home, std::string(row.name));
        if (row.sign == Sign::requirement && built_with_python())
          refuse("home-at-build",
                 std::string(row.name) + " keeps its downloads in the user's home, and a RUN may fill that of root");
      } else if (path == "." || path.find('.', 1) != std::string_view::npos || workdir_.empty()) {
        writes_own_folder(row.what);
      } else {
        add_folder(result_.late, absolute_path(workdir_, path));
      }
    }
  }

  void builds(const knowledge::BuildAtStart &build) {
    if (!build.unless.empty() && model_.document().source().find(build.unless) != std::string_view::npos)
      refuse("builds-at-start", "the container starts `" + std::string(build.name) + "`, and " +
                                    std::string(build.unless) + " keeps elsewhere what that writes");
    writes_own_folder("the start calls " + std::string(build.name));
    for (std::string_view folder : build.folders) add_folder(result_.late, absolute_path(workdir_, folder));
  }

  // Whether a RUN executes a Python program of the application's own.
  bool built_with_python() const {
    for (std::size_t i = stage_.from; i < stage_.end; ++i) {
      const auto text = RunText::of(model_, i);
      if (!text) continue;
      for (const shell::Node &command : text->script().root.children)
        if (command.words.size() > 1 && knowledge::is_python(command.words[0].value) &&
            command.words[1].value != "-m" &&
            !knowledge::python_build_scripts().contains(base_name(command.words[1].value)))
          return true;
    }
    return false;
  }

  void read_command(const StartedCommand &command) {
    for (const std::string &target : command.writes)
      if (!target.starts_with('/')) writes_own_folder("the start writes " + target);
    if (command.words.empty()) return;
    const std::string name(base_name(command.words.front()));
    for (const std::string &key : names_of(command)) {
      if (const ApplicationWrite *row = knowledge::application_write(Sign::command, key)) apply(*row);
      if (const knowledge::BuildAtStart *build = knowledge::builds_at_start(key)) builds(*build);
    }
    if (!knowledge::changes_operands(name)) return;
    for (std::size_t i = 1; i < command.words.size(); ++i)
      if (!command.words[i].starts_with('-') && !command.words[i].starts_with('/'))
        return writes_own_folder("the start calls " + name);
      else if (command.words[i].starts_with('/') && is_at_or_below(command.words[i], workdir_))
        return writes_own_folder("the start calls " + name);
  }

  void read_requirements() {
    std::set<std::string> names;
    for (const std::string &file : files_) {
      const std::string name(base_name(file));
      if (name.starts_with("requirements") && name.ends_with(".txt")) {
        if (const auto requirements = model::read_requirements(*model_.context(), file))
          names.insert(requirements->names.begin(), requirements->names.end());
      } else if (name == "package.json") {
        const auto text = model_.context()->read(file);
        if (const auto package = text ? model::read_package_json(*text) : std::nullopt)
          names.insert(package->dependencies.begin(), package->dependencies.end());
      } else if (knowledge::is_compiled_manifest(name)) {
        read_text(Sign::manifest_text, file, model_.context()->read(file));
      } else if (name == "Gemfile" || name == "composer.json") {
        const auto text = model_.context()->read(file);
        for (const ApplicationWrite &row : knowledge::application_writes())
          if (row.sign == Sign::requirement && text && names_dependency(*text, row.name))
            names.insert(std::string(row.name));
      }
    }
    for (const std::string &name : names) {
      if (const ApplicationWrite *row = knowledge::application_write(Sign::requirement, name)) apply(*row);
      if (const auto need = home_install(name)) refuse("root-home", *need);
      if (knowledge::works_on_the_network_itself(name))
        refuse("raw-network", name + " opens raw sockets or changes the network, which wants root");
    }
  }

  // `gem "rails"` and `"laravel/framework": …`: the name in quotes.
  static bool names_dependency(const std::string &text, std::string_view name) {
    return text.find("\"" + std::string(name) + "\"") != std::string::npos ||
           text.find("'" + std::string(name) + "'") != std::string::npos;
  }

  // A dependency whose installation fetches something into the home of who runs it.
  static std::optional<std::string> home_install(const std::string &name) {
    for (const knowledge::HomeInstall &row : knowledge::home_installs())
      if (row.text == name)
        return name + " installs " + std::string(row.what) + " into root's home, which another user can't read";
    return std::nullopt;
  }

  // `network.db`, be it copied or what a file becomes.
  void read_name(const std::string &file) {
    for (const ApplicationWrite &row : knowledge::application_writes())
      if (row.sign == Sign::file_suffix && file.ends_with(row.name)) writes_own_folder(row.what);
  }

  // `COPY --from=build /app/.next/standalone ./`
  void read_source(std::string_view source) {
    while (source.ends_with('/') || source.ends_with("/.")) source.remove_suffix(1);
    for (const ApplicationWrite &row : knowledge::application_writes())
      if (row.sign == Sign::copy_source && source.ends_with(row.name)) writes_own_folder(row.what);
  }

  void read_text(Sign sign, const std::string &file, const std::optional<std::string> &text) {
    for (const ApplicationWrite &row : knowledge::application_writes())
      if (row.sign == sign && text && text->find(row.name) != std::string::npos)
        writes_own_folder(std::string(row.what) + ", by " + file);
  }

  void read_files() {
    std::size_t sources = 0;
    for (const std::string &file : files_) {
      read_name(file);
      if (sources == most_sources || !knowledge::is_application_source(file)) continue;
      const auto text = model_.context()->read(file);
      if (!text) continue;
      ++sources;
      read_text(Sign::source_text, file, text);
      if (const int port = knowledge::low_port_in_source(*text); port != 0 && !says_port())
        result_.low_port = port;
    }
  }

  bool says_port() const { return !model_.runtime(stage_).ports.empty(); }

  void read_instruction(std::size_t index) {
    const Instruction &instruction = model_.document().instructions[index];
    if (const auto *volume = instruction.as<Volume>())
      for (const Word &word : volume->paths)
        add_folder(result_.folders, absolute_path(model_.workdir(index).text, model_.expand(index, word).text));
    if (instruction.as<Run>() != nullptr) read_run(index);
    if (const auto *copy = instruction.as<Copy>()) {
      read_name(copy_destination(model_, index).value_or(""));
      for (const Word &source : copy->sources) read_source(source.text);
    }
    if (const auto *env = instruction.as<Env>())
      for (const KeyValue &pair : env->pairs) read_variable(index, pair);
  }

  // `ENV HF_HOME=/data`. What lies below the working directory comes there with it.
  void read_variable(std::size_t index, const KeyValue &pair) {
    const model::Value value = model_.expand(index, pair.value);
    const bool home = pair.key.text == "HOME";
    if (value.is_unknown() || !value.text.starts_with('/') || !(home || knowledge::names_written_folder(pair.key.text)))
      return;
    const std::string path = absolute_path("/", value.text);
    if (home && path == workdir_) return writes_own_folder("HOME is its working directory");
    const bool file = base_name(path).find('.', 1) != std::string_view::npos;
    if (file || path == workdir_ || is_at_or_below(workdir_, path) || !knowledge::may_be_applications(path)) return;
    add_folder(result_.late, path);
  }

  void read_run(std::size_t index) {
    const auto text = RunText::of(model_, index);
    if (!text) return;
    const auto list = text->and_list();
    // Without one plain list the folders are prepared in a RUN of their own.
    const bool extendable =
        list && !text->run().script_in_heredoc && model_.runs_as_root(index) && model_.stage_of(index) == &stage_;
    std::string source(text->script().text);
    for (const shell::Node &command : text->script().root.children) {
      if (command.words.empty()) continue;
      const std::string &name = command.words.front().value;
      if (name == "cd" || name == "pushd") return;
      for (std::size_t i = 1; i < command.words.size(); ++i) {
        const ApplicationWrite *row = knowledge::application_write(
            Sign::command, std::string(base_name(command.words[i - 1].value)) + " " + command.words[i].value);
        if (row != nullptr && row->paths.contains(".") && row->what.find("SQLite") != std::string_view::npos)
          refuse("written-at-build",
                 "a RUN carries out `" + std::string(row->name) +
                     "`, whose files belong to root; with SQLite the application could no longer write them");
      }
      if (name == "mkdir") read_mkdir(index, command, source, extendable);
    }
  }

  void read_mkdir(std::size_t index, const shell::Node &command, const std::string &source, bool extendable) {
    for (std::size_t i = 1; i < command.words.size(); ++i) {
      const shell::Word &word = command.words[i];
      if (!word.literal || word.value.empty() || word.value.front() == '-') continue;
      if (!word.value.starts_with('/') && model_.workdir(index).is_unknown()) continue;
      const std::string path = absolute_path(model_.workdir(index).text, word.value);
      if (path == workdir_ || is_at_or_below(workdir_, path)) continue;
      const bool below_workdir = workdir_.size() > 1 && is_at_or_below(path, workdir_);
      if (!below_workdir && !knowledge::may_be_applications(path)) continue;
      if (word.value.find("node_modules") != std::string::npos) continue;
      // A folder that the RUN works in, or removes, is none of the application's.
      if (source.find("cd " + word.value) != std::string::npos ||
          source.find("rm -rf " + word.value) != std::string::npos)
        continue;
      if (extendable) result_.made.push_back({index, path});
      else add_folder(result_.folders, path);
    }
  }

  const model::Model &model_;
  const model::Stage &stage_;
  std::set<std::string> files_;
  std::string workdir_;
  ApplicationWrites result_;
};

}  // namespace

std::vector<std::string> ApplicationWrites::all_folders() const {
  std::set<std::string> all(folders.begin(), folders.end());
  all.insert(late.begin(), late.end());
  for (const MadeFolder &folder : made) all.insert(folder.path);
  return {all.begin(), all.end()};
}

ApplicationWrites application_writes(const model::Model &model, const model::Stage &stage,
                                     const StartedCommands &started) {
  return Reader(model, stage).take(started);
}

}  // namespace drydock::passes
