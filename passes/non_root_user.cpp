// non-root-user: run the application as an account without privileges.
//
// Why:      a process that runs as root in the container is root on what it mounts, and on the host once it breaks out.
//           Clusters refuse such images more and more (`runAsNonRoot`). `--user-id` and `--user-name` say which account
//           is made where the image brings none.
// Safety:   intent: the program runs as another user on purpose. What it is known or seen to write is handed over to
//           the account; what is taken for granted beyond that stands in the fix.
// Keeps:    stages that run as another user already, or whose user or base is not known; Windows; images that start as
//           root on purpose (nginx, postgres, docker-in-docker), or whose user the platform chooses (AWS Lambda);
//           starts that want root or change user themselves: gosu, sudo, cron, supervisord, package installs, changes
//           of system files, raw sockets, the engine's socket; start scripts and scripts of package.json that can't be
//           read or understood; images that start a shell, say not what, or leave that to a compose file; servers of
//           the image whose own configuration may want root (keys, logs elsewhere); builds at start that write more
//           than a few folders; files in root's home, or with a mode that others can't read; what a RUN writes for the
//           start; volumes and working directories of the system; accounts of the file's own; ONBUILD; other shells;
//           a name for the account that the image has already; folders to hand over in images without a shell, or whose
//           names need quotes; an unfinished last line.
// Example:  COPY . .                    ->  RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app … app
//           CMD ["python", "app.py"]        COPY . .
//                                           USER 10001
//                                           CMD ["python", "app.py"]
#include "passes/pass.hpp"
#include "passes/support/application_writes.hpp"
#include "passes/support/base_user.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/root_needs.hpp"
#include "passes/support/server_start.hpp"
#include "passes/support/started_commands.hpp"
#include "passes/support/user_edits.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// The image's own server and nothing else.
bool serves_alone(const model::Stage &stage, const StartedCommands &started) {
  const knowledge::PreparedServer *server = started_server(stage, started);
  return server != nullptr && starts_alone(*server, started);
}

// What is taken for granted, in the order in which a reader would ask.
void assume(const Rewriter &rewriter, const model::Stage &stage, const NewUser &user, const StartedCommands &started,
            const ApplicationWrites &writes, Fix &fix) {
  const model::Model &model = rewriter.model();
  std::vector<std::string> folders = writes.all_folders();
  const std::string workdir = final_workdir(model, stage).value_or("its working directory");
  if (writes.own_folder) folders.insert(folders.begin(), workdir);
  const bool alone = serves_alone(stage, started);
  if (alone)
    fix.reason += "; the workers of " + std::string(stage.facts->server->program) + " run as " + user.name + " already";
  else if (folders.empty())
    fix.assume("the application writes nothing but temporary files" +
               std::string(user.has_home ? " and in its home" : ""));
  else
    fix.assume("beside temporary files" + std::string(user.has_home ? " and its home" : "") +
               ", the application writes only in " + listed(folders));
  if (writes.own_folder)
    fix.reason += "; it seems to write into " + workdir + " (" + writes.sign + "), so that becomes its own";
  for (const std::string &assumption : started.assumptions) fix.assume(assumption);
  const int port = low_port(model, stage, started).value_or(writes.low_port);
  if (port != 0)
    fix.assume("port " + std::to_string(port) +
               " may be bound without root: Docker allows it from 20.10 on but for the host's network, "
               "elsewhere (Kubernetes, podman) the sysctl net.ipv4.ip_unprivileged_port_start has to");
  if (stage.base.certainty == model::Value::Certainty::default_)
    fix.assume("the build keeps the default of " + listed(stage.base.build_args) +
               ", or names an image with the same tools and accounts");
  for (std::size_t i = stage.from; i < stage.end; ++i)
    if (copies_context(rewriter.document().instructions[i])) {
      fix.assume("everyone may read the files that are copied in");
      break;
    }
  const rewrite::Options usual;
  if (!user.command.empty() &&
      (rewriter.options().user_id != usual.user_id || rewriter.options().user_name != usual.user_name))
    fix.assume("the image has no account and no group " + user.name + " or " + user.id + " yet");
  fix.assume("what is mounted from outside, volumes of earlier runs as well, is readable and writable for user " +
             user.id);
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const auto refuse = [&](const Obstacle &obstacle) { rewriter.skip(stage.from, obstacle.condition, obstacle.reason); };
  const model::Value value = final_user(model, stage);
  if (!value.is_unknown() && !is_root(value.text)) return;
  if (auto obstacle = obstacle_of_base(stage, value)) return refuse(*obstacle);
  const StartedCommands started = started_commands(model, stage);
  const auto user = user_for(rewriter.options(), stage, started);
  if (const auto *obstacle = std::get_if<Obstacle>(&user)) return refuse(*obstacle);
  if (auto need = need_of_start(stage, started))
    return rewriter.skip(need->instruction, need->obstacle.condition, need->obstacle.reason);
  if (auto need = need_of_image(model, stage, started))
    return rewriter.skip(need->instruction, need->obstacle.condition, need->obstacle.reason);
  const ApplicationWrites writes =
      serves_alone(stage, started) ? ApplicationWrites() : application_writes(model, stage, started);
  if (writes.obstacle) return refuse(*writes.obstacle);
  const NewUser &account = std::get<NewUser>(user);
  Fix fix = rewriter.fix("user", stage.from, Safety::intent,
                         "run as user " + account.id + " (" + account.name + "), not as root",
                         "whoever breaks into the program then is not root in the container");
  if (auto obstacle = become(rewriter, stage, account, writes, fix)) return refuse(*obstacle);
  assume(rewriter, stage, account, started, writes, fix);
  const std::string before = model.runtime(stage).user;
  fix.differences.push_back(
      {Difference::Field::user, "", before.empty() ? std::nullopt : std::optional(before), account.id});
  rewriter.propose(std::move(fix));
}

}  // namespace

extern const Pass non_root_user{
    .id = "non-root-user",
    .worst = Safety::intent,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
