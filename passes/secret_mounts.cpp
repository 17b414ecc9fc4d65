// secret-mounts: hand tokens and passwords of the build over as secret mounts, not as build arguments.
//
// Why:      the value of a build argument stands in the image's history, and that of an ENV in its configuration, for
//           everyone who can pull it. A secret mount is there for one RUN and nowhere else.
// Safety:   intent: the build is then called with `--secret` in place of `--build-arg`; the fix names the call. A new
//           value alone no longer builds the RUN again.
// Keeps:    arguments whose name says nothing of a secret, or that a front-end tool publishes (VITE_…, NEXT_PUBLIC_…);
//           values written in the file, which are known to whoever has it and must be changed: they are named, never
//           shown; arguments that share their line; stages that others start from; an ENV of the stage that runs, which
//           may be read there; other instructions that take the value; RUNs that may keep it (`npm config set`, a
//           clone's address, a file that stays), or are not understood; arguments that nothing is seen to read; files
//           of the project that name it, but those in which package managers look; an unknown build context; a front
//           end older than 1.2, or than 1.10 for scripts in heredocs.
// Example:  ARG NPM_TOKEN                   ->  RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci
//           RUN npm ci                          (with a front end named in the file; else it is read from /run/secrets)
#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "knowledge/secret_names.hpp"
#include "knowledge/words.hpp"
#include "passes/pass.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/secret_use.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;

// A value that is written out, and may be a secret: no switch, no path.
bool is_literal(const Word &value) {
  std::string_view text = value.text;
  if (text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
    text = text.substr(1, text.size() - 2);
  return !text.empty() && text.find('$') == std::string_view::npos && !text.starts_with('/') &&
         !knowledge::Words("true false yes no on off 0 1 none null").contains(text);
}

// Said of a value that stands in the file; the value itself is never repeated.
std::string advice(std::string_view name) {
  return "the value of " + std::string(name) + " is written in the file, for everyone who has it or the image: take it "
         "out, and change it";
}

bool takes(const Instruction &instruction, std::string_view name) {
  const std::string plain = "$" + std::string(name), braces = "${" + std::string(name);
  const std::string_view text = instruction.rest();
  return text.find(plain) != std::string_view::npos || text.find(braces) != std::string_view::npos;
}

// `ENV NPM_TOKEN=$NPM_TOKEN`, and nothing else.
bool hands_on(const Instruction &instruction, std::string_view name) {
  const Env *env = instruction.as<Env>();
  if (env == nullptr || env->pairs.size() != 1 || env->pairs[0].key.text != name) return false;
  std::string_view value = env->pairs[0].value.text;
  if (value.size() > 1 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
  return value == "$" + std::string(name) || value == "${" + std::string(name) + "}";
}

struct Use {
  std::optional<std::size_t> environment;  // the ENV that hands it on
  std::vector<std::size_t> readers;
};

std::variant<Use, Obstacle> use_of(const Rewriter &rewriter, const model::Stage &stage, std::size_t at,
                                   std::string_view name) {
  const model::Model &model = rewriter.model();
  const Document &document = rewriter.document();
  Use use;
  for (std::size_t i = 0; i < document.instructions.size(); ++i) {
    const Instruction &instruction = document.instructions[i];
    const Arg *arg = instruction.as<Arg>();
    if (arg != nullptr && i != at && model.stage_of(i) == nullptr)
      for (const Arg::Declaration &other : arg->declarations)
        if (other.name == name && other.value && is_literal(*other.value))
          return Obstacle{"value-in-file", "its value stands in line " + std::to_string(instruction.first_line)};
  }
  for (std::size_t i = at + 1; i < stage.end; ++i) {
    const Instruction &instruction = document.instructions[i];
    if (instruction.as<Run>() != nullptr) continue;
    if (!use.environment && hands_on(instruction, name)) {
      if (stage.index + 1 == model.stages().size())
        return Obstacle{"read-when-run", "an ENV keeps it for the running image, which may read it"};
      use.environment = i;
    } else if (takes(instruction, name)) {
      return Obstacle{"used-elsewhere", "line " + std::to_string(instruction.first_line) +
                                            " puts it into the image's configuration or files"};
    }
  }
  if (model.has_children(stage)) return Obstacle{"inherited", "another stage starts from this one, and has it too"};
  if (!knowledge::supports(document.syntax.value_or(""), knowledge::Feature::run_mount))
    return Obstacle{"front-end", "the front end that the file names knows no secret mounts"};
  auto readers = secret_readers(model, stage, at + 1, name);
  if (auto *obstacle = std::get_if<Obstacle>(&readers)) return *obstacle;
  use.readers = std::move(std::get<std::vector<std::size_t>>(readers));
  const auto heredoc = [&](std::size_t reader) { return document.instructions[reader].as<Run>()->script_in_heredoc; };
  if (!secrets_as_variables(document) && std::any_of(use.readers.begin(), use.readers.end(), heredoc))
    return Obstacle{"heredoc", "a script in a heredoc would have to read it from a file"};
  return use;
}

void convert(Rewriter &rewriter, const model::Stage &stage, std::size_t at, const std::string &name, const Use &use) {
  const Document &document = rewriter.document();
  Fix fix = rewriter.fix(name, at, rewrite::Safety::intent, "make the build argument " + name + " a secret mount",
                         "the value of a build argument stays in the image's history, where everyone can read it");
  const auto drop = [&](std::size_t index) {
    fix.erase(document.lines_of(document.instructions[index]));
    fix.absorbed.push_back({index, "a secret mount of the RUNs that read it"});
  };
  drop(at);
  if (use.environment) {
    drop(*use.environment);
    const auto environment = rewriter.model().runtime(stage).environment;
    if (const auto before = environment.find(name); before != environment.end())
      fix.differences.push_back({rewrite::Difference::Field::environment, name, before->second, std::nullopt});
    fix.differs_in = stage.index;
  }
  for (std::size_t reader : use.readers) mount_secret(rewriter, reader, name, fix);
  fix.assume("the build is called with `docker build --secret id=" + name + ",env=" + name +
             "` in place of `--build-arg " + name + "=…`, in compose and CI files too");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const Document &document = rewriter.document();
  for (std::size_t i = 0; i < document.instructions.size(); ++i) {
    const Instruction &instruction = document.instructions[i];
    const model::Stage *stage = rewriter.model().stage_of(i);
    if (const Env *env = instruction.as<Env>())
      for (const KeyValue &pair : env->pairs)
        if (knowledge::holds_secret(pair.key.text) && is_literal(pair.value))
          rewriter.skip(i, "value-in-file", advice(pair.key.text));
    const Arg *arg = instruction.as<Arg>();
    if (arg == nullptr) continue;
    for (const Arg::Declaration &declaration : arg->declarations) {
      const std::string name(declaration.name);
      if (!knowledge::holds_secret(name)) continue;
      if (declaration.value && is_literal(*declaration.value)) {
        rewriter.skip(i, "value-in-file", advice(name));
      } else if (stage == nullptr) {
        continue;  // counts where a stage declares it
      } else if (arg->declarations.size() > 1 || declaration.value) {
        rewriter.skip(i, "shares-line", name + " shares its line with others, or takes its value from one");
      } else if (auto use = use_of(rewriter, *stage, i, name); auto *obstacle = std::get_if<Obstacle>(&use)) {
        rewriter.skip(i, obstacle->condition, name + ": " + obstacle->reason);
      } else {
        convert(rewriter, *stage, i, name, std::get<Use>(use));
      }
    }
  }
}

}  // namespace

extern const Pass secret_mounts{
    .id = "secret-mounts",
    .worst = rewrite::Safety::intent,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
