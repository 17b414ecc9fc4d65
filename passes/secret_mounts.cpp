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
#include "knowledge/secret_names.hpp"
#include "passes/pass.hpp"
#include "passes/support/secret_argument.hpp"
#include "passes/support/secret_use.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;

// Said of a value that stands in the file; the value itself is never repeated.
std::string advice(std::string_view name) {
  return "the value of " + std::string(name) + " is written in the file, for everyone who has it or the image: take it "
         "out, and change it";
}

void convert(Rewriter &rewriter, const model::Stage &stage, std::size_t at, const std::string &name,
             const SecretUse &use) {
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
      } else if (auto use = secret_use(rewriter.model(), *stage, i, name);
                 auto *obstacle = std::get_if<Obstacle>(&use)) {
        rewriter.skip(i, obstacle->condition, name + ": " + obstacle->reason);
      } else {
        convert(rewriter, *stage, i, name, std::get<SecretUse>(use));
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
