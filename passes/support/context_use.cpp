#include "passes/support/context_use.hpp"

#include <algorithm>

#include "model/context_sources.hpp"
#include "model/glob.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/path.hpp"

namespace drydock::passes {

namespace {

// Each is read as a whole for each of them.
constexpr std::size_t most_dockerfiles = 40;

bool is_global(const model::PackageCall &call) { return call.has_option("-g") || call.has_option("--global"); }

void add_calls(const model::Model &model, std::size_t instruction, ContextUse &use) {
  for (const model::PackageCall &call : model.package_calls(instruction)) {
    if (is_global(call)) continue;
    ContextUse::Call found{std::string(call.manager->id), call.action == model::Action::install,
                           call.manager->any_subcommand_fetches, {}};
    for (const shell::Word &word : call.command->words)
      if (word.literal) found.words.push_back(word.value);
    use.calls.push_back(std::move(found));
  }
}

// False where a source depends on what the build is given.
bool add_sources(const model::Model &model, std::size_t instruction, ContextUse &use) {
  const model::Context &context = *model.context();
  const model::ContextSources sources = model::context_sources(model, instruction);
  for (const std::string &source : sources.known) {
    std::string path = model::context_path(source);
    const bool folder = path.empty() || (!model::Glob::has_wildcards(path) && context.has_folder(path));
    if (folder) use.folders.push_back(path);
    if (!path.empty()) use.named.push_back(std::move(path));
  }
  return !sources.unknown;
}

std::optional<ContextUse> use_of(const model::Model &model) {
  ContextUse use;
  const auto &instructions = model.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    if (!add_sources(model, i, use)) return std::nullopt;
    add_calls(model, i, use);
    use.words.add(instructions[i].rest());
    for (const Heredoc &heredoc : instructions[i].heredocs) use.words.add(model.document().text(heredoc.body));
  }
  return use;
}

// Whether the context has all that the file wants from it.
bool is_built_here(const ContextUse &use, const model::Context &context) {
  return std::all_of(use.named.begin(), use.named.end(), [&](const std::string &source) {
    return !context.matches(source).empty() || context.has_folder(source);
  });
}

}  // namespace

bool ContextUse::copies_whole() const { return std::find(folders.begin(), folders.end(), "") != folders.end(); }

bool ContextUse::copies(std::string_view path) const {
  return std::any_of(folders.begin(), folders.end(), [&](const std::string &folder) {
    return folder.empty() || (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/');
  });
}

bool ContextUse::makes(knowledge::Words managers, knowledge::Words build_words) const {
  const auto builds = [&](const std::string &word) {
    return std::any_of(build_words.begin(), build_words.end(), [&](std::string_view wanted) {
      return word == wanted || word.starts_with(std::string(wanted) + ":") || word.ends_with(":" + std::string(wanted));
    });
  };
  return std::any_of(calls.begin(), calls.end(), [&](const Call &call) {
    if (!managers.contains(call.manager)) return false;
    if (build_words.empty()) return call.installs || call.any;
    return std::any_of(call.words.begin(), call.words.end(), builds);
  });
}

std::variant<std::vector<ContextUse>, Obstacle> context_uses(const model::Model &model) {
  const model::Context &context = *model.context();
  std::vector<ContextUse> uses;
  auto own = use_of(model);
  if (!own) return Obstacle{"source-unknown", "what the Dockerfile copies depends on what the build is given"};
  uses.push_back(std::move(*own));
  if (context.dockerfiles().size() > most_dockerfiles)
    return Obstacle{"many-dockerfiles", "too many Dockerfiles share the ignore file to look at all of them"};
  for (const std::string &path : context.dockerfiles()) {
    const auto text = context.read(path);
    if (!text) return Obstacle{"other-dockerfile", path + " shares the ignore file, and can't be read"};
    const Document document = model.readers().dockerfile(*text);
    if (document.error() != nullptr) continue;  // nothing is built from it
    const model::Model other(document, &context, model.readers());
    auto use = use_of(other);
    if (!use)
      return Obstacle{"other-dockerfile",
                      path + " shares the ignore file, and what it copies depends on what the build is given"};
    if (!is_built_here(*use, context)) continue;
    use->dockerfile = path;
    uses.push_back(std::move(*use));
  }
  return uses;
}

}  // namespace drydock::passes
