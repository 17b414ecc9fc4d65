#include "passes/support/node_start.hpp"

#include <algorithm>

#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/json.hpp"
#include "model/node_imports.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {


constexpr int deepest = 6;

class Follower {
 public:
  Follower(const model::Model &model, const model::Stage &stage, const NodeProject &project)
      : model_(model), stage_(stage), project_(project) {}

  NodeStart follow() {
    StartedCommands started = started_commands(model_, stage_);
    if (started.obstacle) {
      result_.obstacle = started.obstacle;
      return result_;
    }
    for (const StartedCommand &command : started.all) {
      if (result_.obstacle) break;
      if (!command.words.empty()) follow_command(command.words);
      for (const std::string &prefix : command.prefixes) add_program(prefix);
    }
    return result_;
  }

 private:
  void refuse(std::string condition, std::string reason) {
    result_.obstacle = Obstacle{std::move(condition), std::move(reason)};
  }

  void follow_command(const std::vector<std::string> &words) {
    if (check_development(words)) return;
    const std::string_view name = base_name(words[0]);
    if (knowledge::runs_package_script(name)) return follow_manager(words);
    if (name == "npx") return follow_runner(words, 1);
    if (name == "node") return follow_node(words);
    add_program(words[0]);
  }

  // By any of its words: `node node_modules/.bin/nodemon`, `dotenv -- ts-node index.ts`.
  bool check_development(const std::vector<std::string> &words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string name(base_name(words[i]));
      const bool program = i == 0 || words[i].find("/.bin/") != std::string::npos || !is_option(words[i]);
      if (!program ||
          (words[i].find('/') != std::string::npos && words[i].find("/.bin/") == std::string::npos && i > 0))
        continue;
      std::size_t next = i + 1;
      while (next < words.size() && is_option(words[next])) ++next;
      const std::string second = next < words.size() ? words[next] : "";
      // `vite preview` serves what was built; alone, or with a folder, it develops.
      const bool other = name == "vite" && (second == "preview" || second == "build");
      if (!other && (knowledge::serves_development(name) || knowledge::serves_development(name + " " + second))) {
        if (i > 0 && knowledge::runs_package_script(base_name(words[0]))) continue;  // the name of a script
        refuse("development-server", "the container starts `" + name +
                                         (knowledge::serves_development(name) ? "" : " " + second) +
                                         "`, which works on the sources with what only development needs");
        return true;
      }
    }
    return false;
  }

  // `npm start` and its like.
  void follow_manager(const std::vector<std::string> &words) {
    add_program(words[0]);
    std::size_t at = 1;
    while (at < words.size() && (is_option(words[at]) || words[at] == "run" || words[at] == "run-script")) ++at;
    if (at >= words.size()) return;
    const std::string &name = words[at];
    if (project_.manifest.scripts.contains(name)) return follow_script(name);
    const bool runner = knowledge::package_runners.contains(name);
    if (runner || (words[0] != "npm" && at == 1)) return follow_runner(words, runner ? at + 1 : at);
    if (name.starts_with('$')) refuse("script-unknown", "which script of package.json " + name + " names is not known");
    else if (name != "start") refuse("script-unknown", "package.json has no script `" + name + "`");
  }

  void follow_script(const std::string &name) {
    if (++depth_ > deepest) return refuse("start-unclear", "the scripts of package.json start each other");
    for (const std::string &script : {"pre" + name, name, "post" + name}) {
      const auto text = project_.manifest.scripts.find(script);
      if (text == project_.manifest.scripts.end()) continue;
      const shell::Script tree = model_.readers().shell_script(text->second);
      if (tree.opaque) return refuse("start-unclear", "the script `" + script + "` of package.json is not understood");
      for_each_command(tree.root, [&](const shell::Node &command) {
        std::vector<std::string> words;
        for (std::size_t i = model::run_word(command); i < command.words.size(); ++i)
          words.push_back(command.words[i].value);
        if (!words.empty() && !result_.obstacle) follow_command(words);
      });
    }
    --depth_;
  }

  void follow_runner(const std::vector<std::string> &words, std::size_t at) {
    while (at < words.size() && is_option(words[at])) ++at;
    if (at >= words.size()) return refuse("start-unclear", "what `" + words[0] + "` starts is not understood");
    const std::vector<std::string> rest(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
    if (check_development(rest)) return;
    const std::string package(knowledge::package_of_node_program(base_name(rest[0])));
    if (!project_.requires_package(package) && !project_.develops_with(package) && project_.global(package) == nullptr)
      result_.assumptions.push_back(rest[0] + ", which no manifest names, is fetched at each start as before");
    else add_program(rest[0]);
  }

  void follow_node(const std::vector<std::string> &words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
      const std::string_view word = words[i];
      const std::string_view option = word.substr(0, word.find('='));
      if (!is_option(word)) {
        const std::size_t modules = word.find("node_modules/");
        if (modules != std::string_view::npos) add_package(model::package_of_module(word.substr(modules + 13)));
        follow_file(std::string(word));
        return;
      }
      if (!knowledge::node_module_options.contains(option)) continue;
      if (option.size() < word.size()) add_package(model::package_of_module(word.substr(option.size() + 1)));
      else if (i + 1 < words.size()) add_package(model::package_of_module(words[++i]));
    }
  }

  // A file of the project: none of the context's is one that a build made.
  void follow_file(const std::string &script) {
    const std::string path = absolute_path(final_workdir(model_, stage_).value_or("/"), script);
    if (!is_at_or_below(path, project_.folder) || path.size() <= project_.folder.size()) return;
    const std::string file = project_.context_folder + path.substr(project_.folder.size() + 1);
    for (std::string_view ending : {"", ".js", ".mjs", ".cjs", "/index.js"}) {
      const std::string name = file + std::string(ending);
      if (!model_.context()->has_file(name)) continue;
      if (!origin_of(model_, stage_.end, path + std::string(ending)))
        refuse("start-not-copied",
               "the container starts " + name + ", which no COPY brings: the sources come from outside when it runs");
      return;
    }
    result_.compiled = true;
  }

  void add_package(const std::string &package) {
    if (serves_as_loader(package))
      return refuse("development-server", "the container compiles its sources at each start, with " + package);
    if (project_.develops_with(package)) need_development(package);
  }

  static bool serves_as_loader(const std::string &package) { return knowledge::serves_development(package); }

  void need_development(const std::string &package) {
    if (!result_.needs_development)
      result_.needs_development =
          Obstacle{"start-needs-development", "the container starts " + package + ", which is in devDependencies"};
  }

  // Where the project's packages, or packages that are installed for all, have it.
  void add_program(const std::string &program) {
    const std::string name(base_name(program));
    const std::string package(knowledge::package_of_node_program(name));
    if (project_.requires_package(package)) {
      result_.programs.push_back(name);
    } else if (project_.global(package) != nullptr) {
      result_.global_packages.push_back(package);
      result_.programs.push_back(name);
    } else if (project_.develops_with(package)) {
      need_development(package);
      result_.programs.push_back(name);
    }
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const NodeProject &project_;
  NodeStart result_;
  int depth_ = 0;
};

// The first package of development that a file of the context loads.
std::optional<Obstacle> loaded_by(const model::Model &model, const NodeProject &project, const std::string &file) {
  const auto text = model.context()->read(file);
  if (!text) return std::nullopt;
  for (const std::string &name : model::imported_packages(*text))
    if (project.develops_with(name))
      return Obstacle{"development-dependency-used", file + " loads " + name + ", which is in devDependencies"};
  return std::nullopt;
}

bool names_bundler(const NodeProject &project) {
  for (const auto *section : {&project.manifest.sections.required, &project.manifest.sections.development})
    for (const auto &[name, range] : *section)
      if (knowledge::is_bundler(name)) return true;
  return false;
}

// Whether what reads the configuration can be kept without the other packages of development.
bool stays_alone(const model::Model &model, const NodeProject &project, const knowledge::StartConfiguration &row) {
  if (!row.alone || !knowledge::node_pruning(project.manager->id)->plain_folders) return false;
  const std::string file = project.context_folder + std::string(row.reads);
  const auto text = model.context()->read(file);
  return text ? text->find("\"extends\"") == std::string::npos : !model.context()->has_file(file);
}

}  // namespace

NodeStart node_start(const model::Model &model, const model::Stage &stage, const NodeProject &project) {
  return Follower(model, stage, project).follow();
}

std::optional<Obstacle> development_in_use(const model::Model &model, const NodeProject &project,
                                           const NodeStart &start, std::optional<KeptPackage> &kept) {
  const model::Context &context = *model.context();
  for (const knowledge::StartConfiguration &row : knowledge::start_configurations()) {
    const std::string file = project.context_folder + std::string(row.file);
    if (!project.requires_package(row.package) || !context.has_file(file)) continue;
    if (project.develops_with(row.needs) && stays_alone(model, project, row)) kept = KeptPackage{row.needs, row.file};
    else if (project.develops_with(row.needs))
      return Obstacle{"configuration-needs-development",
                      file + " is read at each start, which takes " + std::string(row.needs) + " of devDependencies"};
    if (auto obstacle = loaded_by(model, project, file)) return obstacle;
  }
  // What a bundler made of the sources loads nothing any more.
  if (start.compiled && names_bundler(project)) return std::nullopt;
  const bool serves_build = !start.programs.empty() && names_bundler(project);
  if (serves_build) return std::nullopt;
  for (const std::string &file : context.files())
    if (file.starts_with(project.context_folder) && knowledge::is_application_source(file) &&
        !file.ends_with(".d.ts") && file.find(".spec.") == std::string::npos)
      if (auto obstacle = loaded_by(model, project, file)) return obstacle;
  return std::nullopt;
}

std::vector<std::string> unknown_add_ons(const model::Model &model, const NodeProject &project) {
  std::vector<std::string> result;
  const auto text = model.context()->read(project.context_folder + "package-lock.json");
  const auto lock = text ? model::read_json_object(*text) : std::nullopt;
  const model::Json *packages = lock ? lock->get("packages") : nullptr;
  if (packages == nullptr) return result;
  for (const auto &[path, entry] : packages->members) {
    const std::size_t modules = path.rfind("node_modules/");
    if (modules == std::string::npos || entry.get("hasInstallScript") == nullptr || entry.get("dev") != nullptr)
      continue;
    const std::string name = path.substr(modules + 13);
    if (!knowledge::is_complete_add_on(name) && std::find(result.begin(), result.end(), name) == result.end())
      result.push_back(name);
  }
  return result;
}

}  // namespace drydock::passes
