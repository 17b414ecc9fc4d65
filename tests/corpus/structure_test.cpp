// How many single-stage files of real applications the structural passes change, of those that they are for, and why
// the others stay as they are. Which files those are is judged here from the commands alone, and not by the passes.
#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>

#include "knowledge/build_packages.hpp"
#include "model/glob.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/package_json.hpp"
#include "parse/parse.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "tests/corpus/apps.hpp"

namespace drydock::test {

namespace {

using knowledge::Action;
using knowledge::ManagerKind;
using knowledge::Words;

bool is_any(std::string_view text, Words words) { return words.contains(text); }
std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

// Commands that turn sources into something else, and those that do with one of some words behind their name.
constexpr Words builders =
    "tsc webpack gulp grunt rollup esbuild make cmake ninja meson gcc g++ cc c++ javac rustc ghc sbt mvn mvnw mvnd "
    "gradle gradlew ant lein pyinstaller nuitka";
struct Building {
  Words commands, words;
};
constexpr Building building[] = {
    {"npm yarn pnpm bun npx pnpx bunx nx turbo lerna", "build compile dist bundle tsc webpack gulp"},
    {"next nuxt nest ng vite vue-cli-service react-scripts remix astro gatsby expo rails rake bundle",
     "build generate assets:precompile"},
    {"go cargo", "build install"},
    {"dotnet", "build publish pack"},
    {"mix", "compile release"},
    {"python python3", "build_ext build install bdist_wheel"},
    {"stack cabal zig swift", "build install"},
};

bool is_build_step(const shell::Node &command) {
  const std::size_t first = model::run_word(command);
  if (first >= command.words.size()) return false;
  const std::string_view name = base_name(command.words[first].value);
  if (is_any(name, builders)) return true;
  // `python -m pip install` installs what is asked for, and builds nothing of the project's.
  if (const auto call = model::package_call(command); call && call->manager->id == "pip") return false;
  for (const Building &row : building) {
    if (!is_any(name, row.commands)) continue;
    for (std::size_t i = first + 1; i < command.words.size(); ++i) {
      const std::string_view word = command.words[i].value;
      if (is_any(word.substr(0, word.find(':')), row.words) || is_any(word, row.words)) return true;
    }
  }
  return false;
}

Document with_scripts(const std::string &text) {
  Document document = parse::dockerfile(text);
  parse::shell_scripts(document);
  return document;
}

// What one file does, as far as it concerns the quotas.
struct Subject {
  const App &app;
  const model::Context context;
  const Document document;
  const model::Model model;

  explicit Subject(const App &of)
      : app(of),
        context(of.context()),
        document(with_scripts(of.dockerfile)),
        model(document, &context, pipeline::readers) {}

  bool single_stage() const { return document.error() == nullptr && model.stages().size() == 1; }
  const model::Stage &stage() const { return model.stages().front(); }

  template <typename Visit>
  void for_each_command(const Visit &visit) const {
    for (std::size_t i = stage().from + 1; i < stage().end; ++i)
      if (const shell::Script *script = model.script(i))
        passes::for_each_command(script->root, [&](const shell::Node &command) { visit(i, command); });
  }

  // Whether a manifest of the context names what only development needs.
  bool has_development_part(const std::string &manager) const {
    const auto in_any = [&](Words names, auto has) {
      return std::any_of(app.kept.begin(), app.kept.end(),
                         [&](const auto &file) { return is_any(base_name(file.first), names) && has(file.second); });
    };
    const auto says = [](Words marks) {
      return [marks](const std::string &text) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](std::string_view mark) { return text.find(mark) != std::string::npos; });
      };
    };
    if (is_any(manager, "npm yarn pnpm bun")) return in_any("package.json", [](const std::string &text) {
      const auto json = model::read_package_json(text);
      return json && !json->sections.development.empty();
    });
    if (manager == "composer") return in_any("composer.json", says("\"require-dev\""));
    if (manager == "bundle") return in_any("Gemfile", says(":development"));
    if (manager == "pipenv") return false;  // only with --dev
    if (is_any(manager, "poetry uv pdm"))
      return in_any("pyproject.toml", says(".dev [dependency-groups] dev-dependencies"));
    return false;
  }

  bool installs_for_development(std::size_t at, const model::PackageCall &call) const {
    if (call.action != Action::install || call.manager->kind != ManagerKind::language) return false;
    const std::string manager(call.manager->id);
    const auto names_development = [&](std::size_t i) {
      const std::string &word = call.word(i).value;
      return word.find("dev") != std::string::npos &&
             (is_any(word, "--dev -d") || base_name(word).starts_with("requirements") ||
              word.find("/dev") != std::string::npos);
    };
    if (is_any(manager, "pip pipenv"))
      for (std::size_t i = call.name_word + 1; i < call.command->words.size(); ++i)
        if (names_development(i)) return true;
    if (!call.operands.empty() || call.option_word(call.manager->production_options)) return false;
    const bool production =
        manager != "composer" &&
        model.variable(at, is_any(manager, "bundle") ? "BUNDLE_WITHOUT" : "NODE_ENV").text.find_first_of("pd") == 0;
    return !production && has_development_part(manager);
  }

  // What the RUNs of the system's managers remove again, by RUN and name: packages, and the groups of apk.
  std::set<std::pair<std::size_t, std::string>> removed_where_installed() const {
    std::set<std::pair<std::size_t, std::string>> removed;
    for_each_command([&](std::size_t at, const shell::Node &command) {
      const auto call = model::package_call(command);
      if (!call || call->action != Action::remove || call->manager->kind != ManagerKind::system) return;
      for (std::size_t i : call->operands) removed.emplace(at, knowledge::bare_package_name(call->word(i).value));
    });
    return removed;
  }

  static bool is_build_tool(std::string_view name) {
    const auto *debian = knowledge::build_package(name);
    const auto *alpine = knowledge::alpine_build_package(name);
    return (debian != nullptr && debian->role != knowledge::PackageRole::ambiguous) ||
           (alpine != nullptr && alpine->role != knowledge::PackageRole::ambiguous) || name.ends_with("-dev") ||
           name.ends_with("-devel");
  }

  // It installs build tools or what only development needs, or runs a build step. Build tools that go in the RUN that
  // installs them, and what that RUN compiles with them, are in no layer of the image: a split would leave nothing
  // behind.
  bool wants_split() const {
    const auto removed = removed_where_installed();
    const auto is_removed = [&](std::size_t at, std::string_view name) {
      return removed.contains({at, std::string(name)});
    };
    std::set<std::size_t> compiling, tidy;
    bool found = false;
    for_each_command([&](std::size_t at, const shell::Node &command) {
      if (is_build_step(command)) compiling.insert(at);
      const auto call = model::package_call(command);
      if (!call || call->action != Action::install) return;
      found |= installs_for_development(at, *call);
      if (call->manager->kind != ManagerKind::system) return;
      const bool group = is_removed(at, call->option("--virtual").value_or(call->option("-t").value_or("")));
      for (std::size_t i : call->operands) {
        const std::string_view name = knowledge::bare_package_name(call->word(i).value);
        if (!is_build_tool(name)) continue;
        if (group || is_removed(at, name)) tidy.insert(at);
        else found = true;
      }
    });
    return found || std::any_of(compiling.begin(), compiling.end(), [&](std::size_t at) { return !tidy.contains(at); });
  }

  // What an install of the project reads: the manager's manifests, or the files that its options name.
  bool installs_from_manifests(const model::PackageCall &call) const {
    const bool fetches =
        call.manager->any_subcommand_fetches || call.action == Action::install || call.action == Action::download;
    if (call.manager->kind != ManagerKind::language || !fetches || call.manager->manifests.empty()) return false;
    if (call.manager->id == "pip") return call.has_option("-r") || call.has_option("--requirement");
    if (call.has_option("-g") || call.has_option("--global")) return false;
    if (is_any(call.manager->id, "go maven gradle sbt dotnet cargo")) return true;
    return call.operands.empty();
  }

  // It copies a folder with a manager's manifests, and only behind that installs from them for the first time.
  bool wants_manifests_first() const {
    std::map<const knowledge::PackageManager *, std::size_t> first;
    for_each_command([&](std::size_t at, const shell::Node &command) {
      const auto call = model::package_call(command);
      if (call && installs_from_manifests(*call)) first.emplace(call->manager, at);
    });
    return std::any_of(first.begin(), first.end(), [&](const auto &install) {
      for (std::size_t i = stage().from + 1; i < install.second; ++i)
        if (const auto plan = passes::copy_plan(model, i))
          for (const std::string &folder : plan->folders)
            if (holds_manifests(folder, *install.first)) return true;
      return false;
    });
  }

  bool holds_manifests(const std::string &folder, const knowledge::PackageManager &manager) const {
    const std::vector<std::string> files = context.matches(folder.empty() ? "." : folder);
    return std::any_of(files.begin(), files.end(), [&](const std::string &file) {
      if (manager.id == "pip") return file.ends_with(".txt");  // requirements have any name
      return std::any_of(manager.manifests.begin(), manager.manifests.end(), [&](std::string_view pattern) {
        return model::Glob(pattern, model::Glob::Dialect::copy_source).matches(base_name(file));
      });
    });
  }

  bool runs_as_root() const {
    const std::size_t last = stage().end - 1;
    const auto *user = document.instructions[last].as<User>();
    return user == nullptr ? model.runs_as_root(last) : model.expand(last, user->name).text == "root";
  }

  // By the base image, else by the managers that it calls.
  std::string ecosystem() const {
    if (stage().facts && stage().facts->row->languages.size() == 1)
      return std::string(stage().facts->row->languages.front());
    std::set<std::string> languages;
    for_each_command([&](std::size_t, const shell::Node &command) {
      const auto call = model::package_call(command);
      if (call && call->manager->kind == ManagerKind::language && !call->manager->language.empty())
        languages.emplace(call->manager->language);
    });
    return languages.size() == 1 ? *languages.begin() : "other";
  }
};

struct Share {
  std::size_t wanting = 0, changed = 0;
};

constexpr std::string_view no_reason = "no reason given";

struct Table {
  Share all;
  std::map<std::string, Share> by_ecosystem;
  std::map<std::string, std::map<std::string, std::vector<std::string>>>
      reasons;             // condition -> ecosystem -> applications
  std::size_t beyond = 0;  // changed though not asked for

  std::size_t number_of(const std::string &condition) const {
    std::size_t sum = 0;
    if (const auto found = reasons.find(condition); found != reasons.end())
      for (const auto &[ecosystem, names] : found->second) sum += names.size();
    return sum;
  }
  std::size_t without_reason() const { return number_of(std::string(no_reason)); }
};

void count(const std::string &pass, bool wanting, const Subject &subject, const rewrite::Outcome &outcome,
           Table &table) {
  const bool changed = std::any_of(outcome.fixes.begin(), outcome.fixes.end(),
                                   [&](const auto &applied) { return applied.fix.pass == pass; });
  if (!wanting) {
    table.beyond += changed;
    return;
  }
  const std::string ecosystem = subject.ecosystem();
  for (Share *share : {&table.all, &table.by_ecosystem[ecosystem]}) {
    ++share->wanting;
    share->changed += changed;
  }
  if (changed) return;
  const auto skip = std::find_if(outcome.skips.begin(), outcome.skips.end(),
                                 [&](const auto &reported) { return reported.skip.pass == pass; });
  const std::string condition = skip == outcome.skips.end() ? std::string(no_reason) : skip->skip.condition;
  table.reasons[condition][ecosystem].push_back(subject.app.name);
}

int percent(const Share &share) {
  return share.wanting == 0 ? 0 : static_cast<int>(100 * share.changed / share.wanting);
}

void print(const std::string &pass, const std::string &of, const Table &table) {
  std::cout << pass << ": " << table.all.changed << " of " << table.all.wanting << " (" << percent(table.all)
            << " %) that " << of << "; and " << table.beyond << " others\n";
  for (const auto &[ecosystem, share] : table.by_ecosystem)
    std::cout << "  " << std::setw(8) << ecosystem << std::setw(5) << share.changed << " of" << std::setw(4)
              << share.wanting << std::setw(5) << percent(share) << " %\n";
  std::vector<std::pair<std::size_t, std::string>> sorted;
  for (const auto &[condition, ecosystems] : table.reasons) sorted.emplace_back(table.number_of(condition), condition);
  std::sort(sorted.rbegin(), sorted.rend());
  std::cout << "  the others:\n";
  for (const auto &[sum, condition] : sorted) {
    std::cout << "  " << std::setw(8) << sum << "  " << condition << "\n";
    for (const auto &[ecosystem, names] : table.reasons.at(condition)) {
      std::cout << "              " << names.size() << " " << ecosystem << ":";
      for (const std::string &name : names) std::cout << " " << name;
      std::cout << "\n";
    }
  }
}

TEST(Structure, MostApplicationsGetIt) {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown);
  pipeline::Request production;
  production.passes = pipeline::choose_passes({}, {}, unknown, true);
  production.options.split = rewrite::Options::Choice::always;
  Table split, manifests, users, split_by_prod;
  const std::vector<App> apps = read_apps();
  for (const App &app : apps) {
    SCOPED_TRACE(app.name);
    const Subject subject(app);
    if (!subject.single_stage()) continue;
    request.context = &subject.context;
    const rewrite::Outcome outcome = pipeline::run(subject.document, request);
    count("split-stages", subject.wants_split(), subject, outcome, split);
    count("manifest-first", subject.wants_manifests_first(), subject, outcome, manifests);
    count("non-root-user", subject.runs_as_root(), subject, outcome, users);
    production.context = &subject.context;
    count("split-stages", subject.wants_split(), subject, pipeline::run(subject.document, production), split_by_prod);
  }
  print("split-stages", "install build tools or what only development needs, or run a build step", split);
  // Images for development have nothing that a runtime stage could leave behind.
  const std::size_t developing = split.number_of("development-server") + split.number_of("start-needs-development");
  std::cout << "  " << percent({split.all.wanting - developing, split.all.changed})
            << " % of those that do not start what only development needs\n";
  std::cout << "  " << split_by_prod.all.changed << " of them (" << percent(split_by_prod.all)
            << " %) by prod, which makes them start something else\n";
  print("manifest-first", "copy a folder before they install from its manifests", manifests);
  print("non-root-user", "run as root", users);
  // Images whose own start runs the program as another user are right as they are.
  const std::size_t changing = users.number_of("drops-by-itself") + users.number_of("changes-user-itself");
  const Share rooted{users.all.wanting - changing, users.all.changed};
  std::cout << "  " << percent(rooted) << " % of those that do not change user by themselves\n";
  // What is reached, in percent; each of the others has a reason.
  EXPECT_GE(percent(split.all), 40);
  EXPECT_GE(percent(split_by_prod.all), 40);
  EXPECT_GE(percent(manifests.all), 87);
  EXPECT_GE(percent(users.all), 79);
  EXPECT_GE(percent(rooted), 79);
  for (const Table *table : {&split, &manifests, &users}) EXPECT_EQ(table->without_reason(), 0u);
}

}  // namespace

}  // namespace drydock::test
