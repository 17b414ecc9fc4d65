// What prod makes of the development files of repositories that keep one for production too, beside that file: what of
// it drydock's has, and what drydock changed though it says otherwise.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "parse/parse.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/stage_end.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "tests/corpus/apps.hpp"
#include "tests/support/archives.hpp"

namespace drydock::test {

namespace {

using knowledge::Words;
using Strings = std::set<std::string>;

// Judged by name alone, and not by the passes' tables.
constexpr Words tools =
    "debugpy ptvsd pytest pytest-cov pytest-django black flake8 mypy pylint isort ruff ipython ipdb watchdog nodemon "
    "ts-node "
    "ts-node-dev vim nano htop less zsh git tmux strace gdb xdebug air delve dlv cargo-watch";
constexpr Words modes =
    "NODE_ENV FLASK_ENV FLASK_DEBUG DJANGO_DEBUG DEBUG APP_ENV APP_DEBUG RAILS_ENV RACK_ENV ASPNETCORE_ENVIRONMENT "
    "PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE ENVIRONMENT ENV";
constexpr Words production_options =
    "--omit=dev --only=production --only=prod --production --prod --no-dev --without --no-root -P";

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

// What one file has of each feature; "" where it has nothing of it.
using Traits = std::map<std::string, std::string>;

std::string joined(const Strings &words) {
  std::string text;
  for (const std::string &word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// The repository and the flavour, without what says a version: python slim.
std::string flavour(const model::Stage &stage) {
  std::string text(stage.image.repository);
  if (text.starts_with("library/")) text = text.substr(8);
  // The same server, made to run without root.
  text = std::string(base_name(text.substr(0, text.find("-unprivileged"))));
  for (const std::string_view word : {"slim", "alpine"})
    if (stage.image.tag.find(word) != std::string_view::npos) text += " " + std::string(word);
  return text;
}

class Reader {
 public:
  Reader(const std::string &text, const model::Context *context)
      : document_(pipeline::dockerfile_with_scripts(text)), model_(document_, context, pipeline::readers) {}

  // False for what the builder refuses.
  bool valid() const { return document_.error() == nullptr && !model_.stages().empty(); }

  Traits traits() const {
    Traits traits;
    const model::Stage &last = model_.stages().back();
    const model::RuntimeConfig runtime = model_.runtime(last);
    traits["base"] = flavour(last);
    const std::string user = runtime.user.substr(0, runtime.user.find(':'));
    if (!user.empty() && user != "root" && user != "0") traits["user"] = "not root";
    Strings environment, ports;
    for (const auto &[name, value] : runtime.environment)
      if (modes.contains(name)) environment.insert(name + "=" + value);
    traits["environment"] = joined(environment);
    traits["ports"] = joined({runtime.ports.begin(), runtime.ports.end()});
    traits["server command"] = server(last);
    Strings used;
    bool production = false;
    for (std::size_t i = 0; i < document_.instructions.size(); ++i) {
      const Instruction &instruction = document_.instructions[i];
      const bool in_last = i >= last.from;
      if (in_last && instruction.as<Copy>() != nullptr) {
        if (!passes::copies_context(instruction)) traits["stages"] = "builder";
        for (const Word &source : instruction.as<Copy>()->sources)
          if (!passes::copies_context(instruction) || is_folder(source.text)) traits["code copied"] = "yes";
      }
      for (const auto &flag : instruction.flags) {
        if (instruction.as<Run>() == nullptr || flag.name != "mount" || !flag.value) continue;
        if (flag.value->find("type=cache") != std::string_view::npos) traits["cache mounts"] = "yes";
        if (in_last && flag.value->find("from=") != std::string_view::npos) traits["stages"] = "builder";
      }
      if (const shell::Script *script = model_.script(i))
        passes::for_each_command(script->root, [&](const shell::Node &command) {
          const auto call = model::package_call(command);
          if (!call) return;
          for (const shell::Word &word : command.words) production |= production_options.contains(word.value);
          if (call->action != knowledge::Action::install) return;
          for (std::size_t word : call->operands)
            if (in_last && tools.contains(call->word(word).value)) used.insert(call->word(word).value);
        });
    }
    traits["dev tools"] = joined(used);
    if (production) traits["dev dependencies"] = "left out";
    return traits;
  }

 private:
  static bool is_folder(std::string_view source) {
    return source == "." || source == "./" || source.ends_with('/') ||
           base_name(source).find('.') == std::string_view::npos;
  }

  std::string server(const model::Stage &stage) const {
    const passes::StartCommand start = passes::start_command(model_, stage);
    if (start.programs.empty()) return stage.facts ? std::string(stage.facts->row->start) : "";
    std::string text(base_name(start.programs.back()));
    // What a language that is compiled makes has any name.
    if (last_builds(stage)) return "its own program";
    // Of interpreters and runners of scripts also what they run.
    if (const Words runners = "python python3 npm yarn pnpm rails bundle php dotnet go cargo flask";
        runners.contains(text)) {
      const auto at = std::find(start.words.rbegin(), start.words.rend(), start.programs.back());
      if (at != start.words.rbegin()) text += " " + *(at - 1);
      if (text.ends_with(" run") && at - start.words.rbegin() > 1) text = text.substr(0, text.size() - 3) + *(at - 2);
    }
    return text;
  }

  // Whether a compiler of programs stands in the stage, or in those in front of it, and the stage has no interpreter.
  bool last_builds(const model::Stage &last) const {
    const auto compiles = [](const model::Stage &stage) {
      return stage.facts &&
             (stage.facts->row->languages.contains("go") || stage.facts->row->languages.contains("rust"));
    };
    return std::any_of(model_.stages().begin(), model_.stages().end(), compiles) &&
           (compiles(last) || !last.facts || last.facts->row->languages.empty());
  }

  Document document_;
  model::Model model_;
};

struct Pair {
  std::string name, repository, folder, dev, prod;
};

std::vector<Pair> read_pairs() {
  std::map<std::string, std::string> files;
  for (auto &[name, bytes] : read_tar_xz(DRYDOCK_SHARED "/corpus/pairs.tar.xz")) files[name] = std::move(bytes);
  std::vector<Pair> pairs;
  std::ifstream table(DRYDOCK_SHARED "/corpus/pairs.tsv");
  std::string row;
  std::getline(table, row);
  while (std::getline(table, row)) {
    std::istringstream columns(row);
    Pair pair;
    std::string path;
    for (std::string *column : {&pair.name, &pair.repository, &path}) std::getline(columns, *column, '\t');
    const std::size_t slash = path.rfind('/');
    pair.folder = slash == std::string::npos ? "." : path.substr(0, slash);
    pair.dev = files.at("pairs/" + pair.name + "/Dockerfile.dev");
    pair.prod = files.at("pairs/" + pair.name + "/Dockerfile.prod");
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

// The application of the same repository and folder, whose files the corpus lists; null where it has none.
const App *application_of(const Pair &pair, const std::vector<App> &apps) {
  const App *root = nullptr;
  for (const App &app : apps) {
    if (app.repository != pair.repository) continue;
    if (app.folder == pair.folder) return &app;
    if (app.folder == ".") root = &app;
  }
  return root;
}

// Which passes answer for a feature.
const std::map<std::string, Words> answering = {
    {"stages", "split-stages"},        {"base", "split-stages production-command"},
    {"user", "non-root-user"},         {"environment", "production-env python-env"},
    {"server command", "production-command source-copy"}, {"dev tools", "dev-tools"},
    {"dev dependencies", "dev-dependencies split-stages"}, {"ports", "dev-tools production-command"},
    {"code copied", "source-copy"},    {"cache mounts", "cache-mounts"},
};

std::string reason_for(const std::string &feature, const rewrite::Outcome &outcome) {
  for (const std::string_view pass : answering.at(feature))
    for (const rewrite::ReportedSkip &skip : outcome.skips)
      if (skip.skip.pass == pass) return std::string(pass) + ": " + skip.skip.condition;
  return "not asked for by the file";
}

struct Score {
  int has = 0, found = 0;           // of what the team's file has
  int lacked = 0, added = 0;        // of that, what development's lacks
  int changed = 0, contradicted = 0;  // what drydock changed, and the team's file says otherwise
  std::vector<std::string> misses, contradictions;
};

bool all_in(const std::string &wanted, const std::string &had) {
  std::istringstream words(wanted), others(had);
  Strings set;
  for (std::string word; others >> word;) set.insert(word);
  for (std::string word; words >> word;)
    if (!set.contains(word)) return false;
  return true;
}

// Whether the output has the team's trait. Variables and ports: all of theirs; dev tools: none but theirs.
bool has_it(const std::string &feature, const std::string &theirs, const std::string &ours) {
  if (feature == "dev tools") return all_in(ours, theirs);
  if (feature == "environment" || feature == "ports") return all_in(theirs, ours);
  return theirs == ours;
}

void judge(const std::string &feature, const Pair &pair, const Traits &dev, const Traits &theirs, const Traits &ours,
           const rewrite::Outcome &outcome, Score &score) {
  const auto of = [&](const Traits &traits) {
    const auto found = traits.find(feature);
    return found == traits.end() ? std::string() : found->second;
  };
  const std::string before = of(dev), wanted = of(theirs), made = of(ours);
  // That development has tools and production none is what production has of this feature.
  const bool states = feature == "dev tools" ? !before.empty() : !wanted.empty();
  if (states) {
    const bool hit = has_it(feature, wanted, made), had = has_it(feature, wanted, before);
    ++score.has;
    score.found += hit;
    score.lacked += !had;
    score.added += !had && hit;
    if (!hit) score.misses.push_back(pair.name + ": " + wanted + " | " + made + " | " + reason_for(feature, outcome));
  }
  if (made == before || (!states && feature != "code copied")) return;
  ++score.changed;
  if (has_it(feature, wanted, made)) return;
  // Where neither is what the team has, drydock went on from something that the team changed in another way.
  ++score.contradicted;
  score.contradictions.push_back(pair.name + ": " + before + " -> " + made + ", theirs " + wanted);
}

int percent(int part, int whole) { return whole == 0 ? 100 : 100 * part / whole; }

TEST(Pairs, MostOfWhatTeamsHaveIsThere) {
  const std::vector<App> apps = read_apps();
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown, true);
  request.options.split = rewrite::Options::Choice::always;
  request.options.python_dont_write_bytecode = true;
  std::map<std::string, Score> scores;
  for (const Pair &pair : read_pairs()) {
    SCOPED_TRACE(pair.name);
    const App *app = application_of(pair, apps);
    std::unique_ptr<model::Context> context;
    if (app != nullptr) context = std::make_unique<model::Context>(app->context());
    request.context = context.get();
    const Document document = parse::dockerfile(pair.dev);
    const Reader dev(pair.dev, context.get()), prod(pair.prod, context.get());
    if (!dev.valid() || !prod.valid()) continue;
    const rewrite::Outcome outcome = pipeline::run(document, request);
    EXPECT_TRUE(outcome.own_errors.empty()) << outcome.own_errors.front();
    const Reader result(outcome.after(), context.get());
    ASSERT_TRUE(result.valid());
    const Traits before = dev.traits(), theirs = prod.traits(), ours = result.traits();
    for (const auto &[feature, passes] : answering)
      judge(feature, pair, before, theirs, ours, outcome, scores[feature]);
  }
  Score all;
  std::cout << "feature            theirs  ours         lacked by dev  added        changed  otherwise\n";
  for (const auto &[feature, score] : scores) {
    all.has += score.has, all.found += score.found, all.lacked += score.lacked, all.added += score.added;
    all.changed += score.changed, all.contradicted += score.contradicted;
    std::cout << std::left << std::setw(17) << feature << std::right << std::setw(8) << score.has << std::setw(6)
              << score.found << std::setw(5) << percent(score.found, score.has) << " %" << std::setw(17) << score.lacked
              << std::setw(7) << score.added << std::setw(5) << percent(score.added, score.lacked) << " %"
              << std::setw(10) << score.changed << std::setw(7) << score.contradicted << "\n";
  }
  std::cout << "all              " << std::setw(8) << all.has << std::setw(6) << all.found << std::setw(5)
            << percent(all.found, all.has) << " %" << std::setw(17) << all.lacked << std::setw(7) << all.added
            << std::setw(5) << percent(all.added, all.lacked) << " %" << std::setw(10) << all.changed << std::setw(7)
            << all.contradicted << "\n";
  for (const auto &[feature, score] : scores) {
    std::cout << feature << ", missed (theirs | ours | why):\n";
    for (const std::string &miss : score.misses) std::cout << "    " << miss << "\n";
    std::cout << feature << ", changed otherwise:\n";
    for (const std::string &one : score.contradictions) std::cout << "    " << one << "\n";
  }
  EXPECT_GE(percent(all.found, all.has), 70);
  EXPECT_LT(percent(all.contradicted, all.changed), 10);
}

}  // namespace

}  // namespace drydock::test
