#include "passes/support/compose_plan.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "ir/text.hpp"
#include "knowledge/production_services.hpp"
#include "model/json.hpp"
#include "model/path.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/compose_mounts.hpp"
#include "passes/support/health_probe.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"
#include "passes/support/written_folders.hpp"
#include "passes/support/yaml_values.hpp"

namespace drydock::passes {

namespace {

using model::ComposeService;
using model::Yaml;
using namespace yaml;

// `path` as seen from `folder`; both clean and absolute.
std::string relative(const std::string &path, const std::string &folder) {
  if (folder.empty() || folder == "/") return path.substr(1);
  if (path.starts_with(folder + "/")) return path.substr(folder.size() + 1);
  return "../" + relative(path, std::string(model::folder_of(folder)));
}

// How a comment names an entry of a list: `./src:/app`.
std::string told(const model::ComposeVolume &volume) {
  if (volume.entry.is_text()) return volume.entry.text;
  return volume.source.value_or("a volume") + ":" + volume.target.value_or("");
}

class Service {
 public:
  Service(const ComposePlan &plan, const ComposeService &service, bool alone)
      : plan_(plan), service_(service), alone_(alone), stage_(chosen_stage()), image_(plan.after.runtime(stage_)),
        mounts_(plan_mounts({service, plan.folder, *model::context_of(*service.build, plan.folder), plan.after, stage_,
                             final_workdir(plan.before, plan.before.stages().back())})) {}

  std::vector<rewrite::ComposeEntry> take() {
    build();
    start();
    environment();
    ports();
    volumes();
    file_system();
    healthcheck();
    limits();
    restart();
    if (!service_.profiles.empty())
      note("profiles", "Still started with `--profile " + service_.profiles.front() + "` alone.");
    return std::move(entries_);
  }

 private:
  void entry(std::string name, std::string why, Yaml value) {
    entries_.push_back({std::move(name), std::move(why), std::move(value)});
  }
  void note(std::string name, std::string why) { entry(std::move(name), std::move(why), Yaml()); }

  // The stage that is built: the one that development names, unless that is its own or the production file lacks it.
  const model::Stage &chosen_stage() const {
    const std::span<const model::Stage> stages = plan_.after.stages();
    const model::Stage &last = stages.back();
    const auto &target = service_.build->target;
    if (!target || !target->value) return last;
    const auto named = std::find_if(stages.begin(), stages.end(),
                                    [&](const model::Stage &stage) { return stage.name == lower(*target->value); });
    if (named == stages.end()) return last;
    if (!knowledge::is_development_stage(named->name)) return *named;
    const auto production = std::find_if(stages.rbegin(), stages.rend(), [](const model::Stage &stage) {
      return knowledge::is_production_stage(stage.name);
    });
    if (production != stages.rend()) return *production;
    return knowledge::is_development_stage(last.name) ? *named : last;
  }

  void build() {
    const std::string context = *model::context_of(*service_.build, plan_.folder);
    Yaml build = mapping();
    std::string why = "The production image, from the same context.";
    add(build, "dockerfile", text(relative(model::clean_path(plan_.production), context)));
    if (const auto &target = service_.build->target; target && target->value && lower(*target->value) != stage_.name) {
      const bool is_last = &stage_ == &plan_.after.stages().back();
      const bool is_developments = knowledge::is_development_stage(lower(*target->value));
      why += " Not the stage `" + *target->value + "`, " +
             (is_developments ? "which is development's" : "which it has not") + ", but " +
             (is_last ? "the last one." : "`" + stage_.name + "`.");
      add(build, "target", is_last ? reset() : text(stage_.name));
    }
    Yaml args = mapping();
    for (const auto &[name, turned] : turned_variables(service_.build->args))
      if (turned.value) add(args, name, value_text(*turned.value));
    if (service_.image) {
      why += " Layers are taken from `" + service_.image->written +
             "` where that can be pulled; BUILDKIT_INLINE_CACHE keeps in the image what this needs.";
      add(args, "BUILDKIT_INLINE_CACHE", quoted_text("1"));
      add(build, "cache_from", list({quoted_text(service_.image->written)}));
    }
    if (!args.members.empty()) add(build, "args", std::move(args));
    entry("build", why, std::move(build));
  }

  // Whether the command is development's own. Several services of one file differ by it: then its words must say so.
  bool is_for_developers(const std::optional<model::ComposeCommand> &command) const {
    if (!command) return false;
    if (alone_) return true;
    if (!command->words) return false;
    std::vector<std::string> words;
    for (const std::string &word : *command->words)
      for (std::string_view part : knowledge::Words(word)) words.emplace_back(part);
    return std::any_of(words.begin(), words.end(), knowledge::serves_developers);
  }

  void start() {
    const std::string unsaid = "the production file says nothing of what the image starts";
    const bool starts = !image_.command.empty() || !image_.entrypoint.empty();
    bool was_reset = take_back("entrypoint", service_.entrypoint, starts, unsaid);
    // Without a CMD an entry point takes what the service gives it.
    const bool own_command = !image_.command.empty() || (!image_.entrypoint.empty() && was_reset);
    was_reset |= take_back("command", service_.command, own_command,
                           starts ? "it is what the image's entry point carries out, and the file has no CMD" : unsaid);
    const bool knows_workdir = !image_.workdir.empty() && !image_.workdir.starts_with('?');
    if (was_reset && service_.working_dir && service_.working_dir->value != image_.workdir && knows_workdir)
      entry("working_dir", "What the image starts counts on its own, " + image_.workdir + ".", reset());
    if (service_.user && !image_.user.empty() && service_.user->value != image_.user && is_developers(*service_.user))
      entry("user", "The image has an account of its own; development's was for mounted sources.", reset());
  }

  // Root, who it is that calls Compose, or the owner of the sources.
  bool is_developers(const model::ComposeText &user) const {
    if (!user.value || !mounts_.sources.empty()) return true;
    const std::string name = user.value->substr(0, user.value->find(':'));
    return name == "root" || name == "0";
  }

  // Whether the image's own counts then. `why_not` is said where it has none.
  bool take_back(const char *name, const std::optional<model::ComposeCommand> &command, bool image_has_one,
                 const std::string &why_not) {
    if (!command) return false;
    std::string reason;
    if (!image_has_one) reason = why_not;
    else if (!is_for_developers(command)) reason = "other services run the same image, so this one is known by it";
    if (!reason.empty()) {
      note(name, "Left as it is: " + reason + ".");
      starts_otherwise_ = true;
      return false;
    }
    entry(name, "The image says itself what it starts in production.", reset());
    return true;
  }

  using Turns = std::vector<std::pair<std::string, ComposePlan::Turned>>;

  // Of a variable that a list names more than once the last value counts.
  Turns turned_variables(const std::vector<model::ComposeVariable> &variables) const {
    Turns result;
    std::set<std::string> seen;
    for (auto variable = variables.rbegin(); variable != variables.rend(); ++variable) {
      if (!seen.insert(variable->name).second || !variable->value || !plan_.turn) continue;
      if (auto turned = plan_.turn(variable->name, *variable->value))
        result.emplace_back(variable->name, std::move(*turned));
    }
    std::reverse(result.begin(), result.end());
    return result;
  }

  void environment() {
    Yaml variables = mapping();
    std::vector<std::string> why;
    for (const auto &[name, turned] : turned_variables(service_.environment)) {
      // Out of a list nothing can be taken; what goes here is of no use, but does no harm either.
      if (!turned.value && service_.environment_is_list) continue;
      add(variables, name, turned.value ? value_text(*turned.value) : reset());
      why.push_back(name + ": " + turned.why + ".");
    }
    if (!variables.members.empty()) entry("environment", joined(why, " "), std::move(variables));
    still_to_do();
  }

  // What nobody can say for the one who runs it.
  void still_to_do() {
    std::vector<std::string> secrets, files;
    for (const model::ComposeVariable &variable : service_.environment)
      if (variable.secret) secrets.push_back(variable.name);
    for (const model::ComposeText &file : service_.env_files) files.push_back(file.written);
    if (!secrets.empty())
      note("environment", "Still to do: " + joined(secrets) + (secrets.size() == 1 ? " has its" : " have their") +
                              " value in the development file; production should take it from `secrets:` or its own "
                              "environment.");
    if (!files.empty())
      note("env_file", "Still read: " + joined(files) + ". What it says should be true of production as well.");
  }

  static std::set<std::string> exposed(const model::Model &model, const model::Stage &stage) {
    const std::vector<std::string> ports = model.runtime(stage).ports;
    return {ports.begin(), ports.end()};
  }

  // Whom the port serves in development alone; "" where production has it.
  std::string listener_on(const model::ComposePort &port) const {
    if (!port.container) return "";
    const std::string key = *port.container + "/" + port.protocol;
    if (exposed(plan_.after, stage_).contains(key)) return "";
    const std::string_view listener = knowledge::development_listener(*port.container);
    if (!listener.empty()) return std::string(listener);
    return exposed(plan_.before, plan_.before.stages().back()).contains(key) ? "development" : "";
  }

  void ports() {
    std::vector<Yaml> kept;
    std::vector<std::string> dropped;
    for (const model::ComposePort &port : service_.ports) {
      const std::string listener = listener_on(port);
      if (listener.empty()) kept.push_back(port.entry);
      else dropped.push_back(*port.container + " (" + listener + ")");
    }
    if (!dropped.empty())
      entry("ports", "Without what only developers reach: " + joined(dropped) + ".", instead(std::move(kept)));
  }

  void volumes() {
    std::vector<Yaml> kept;
    for (const model::ComposeVolume *volume : mounts_.kept) {
      kept.push_back(volume->entry);
      if (volume->target && !volume->read_only) mounted_.push_back(absolute_path("/", *volume->target));
    }
    std::vector<std::string> sources, covers, needed;
    for (const model::ComposeVolume *volume : mounts_.needed) needed.push_back(told(*volume));
    if (!needed.empty())
      note("volumes",
           "Still mounted: " + joined(needed) + ", since the production image has none of these files there.");
    if (mounts_.sources.empty() && mounts_.covers.empty()) return;
    for (const model::ComposeVolume *volume : mounts_.sources) sources.push_back(told(*volume));
    for (const model::ComposeVolume *volume : mounts_.covers) covers.push_back(told(*volume));
    std::string why;
    if (!sources.empty())
      why = "The image brings the application, so nothing is mounted over it: without " + joined(sources) + ".";
    if (!covers.empty()) {
      if (!why.empty()) why += " ";
      why += "A volume would hide what the image has there: without " + joined(covers) + ".";
    }
    entry("volumes", why, instead(std::move(kept)));
  }

  void file_system() {
    if (service_.says("read_only")) return;
    std::vector<std::string> mounted = mounted_;
    for (const model::ComposeText &folder : service_.tmpfs)
      if (folder.value) mounted.push_back(absolute_path("/", folder.value->substr(0, folder.value->find(':'))));
    if (starts_otherwise_)
      return note("read_only", "Left out: what this service starts instead of the image's own may write anywhere.");
    const auto found = written_folders(plan_.after, stage_, mounted);
    if (const auto *obstacle = std::get_if<Obstacle>(&found))
      return note("read_only", "Left out: " + obstacle->reason +
                                   ". Set it to true once all that is written lies on a volume or in `tmpfs`.");
    std::vector<Yaml> folders;
    for (const std::string &folder : std::get<std::vector<std::string>>(found))
      if (std::find(mounted.begin(), mounted.end(), folder) == mounted.end()) folders.push_back(text(folder));
    entry("read_only",
          "Nobody changes the application in its container. What it writes, as far as Dockerfile and sources show, "
          "lies in "
          "memory or on volumes.",
          text("true"));
    if (!folders.empty()) entry("tmpfs", "", list(std::move(folders)));
  }

  void healthcheck() {
    if (!image_.healthcheck.empty()) {
      if (service_.healthcheck && service_.healthcheck->disabled)
        entry("healthcheck", "The image has a check of its own.", reset());
      return;
    }
    if (service_.healthcheck || starts_otherwise_ || ends_by_itself()) return;
    const auto found = health_probe(plan_.after, stage_);
    const auto *probe = std::get_if<HealthProbe>(&found);
    if (probe == nullptr) return;
    const auto command = model::read_json_object("{\"test\": " + probe->command + "}");
    std::vector<Yaml> test = {quoted_text("CMD")};
    for (const model::Json &word : command->get("test")->elements) {
      std::string escaped;
      for (char c : word.text) escaped += c == '$' ? "$$" : std::string(1, c);
      test.push_back(quoted_text(escaped));
    }
    const knowledge::HealthLimits &limits = knowledge::usual_health_limits();
    Yaml check = mapping();
    Yaml words = list(std::move(test));
    words.flow = true;
    add(check, "test", std::move(words));
    add(check, "interval", text(limits.interval));
    add(check, "timeout", text(limits.timeout));
    add(check, "start_period", text(limits.start_period));
    add(check, "retries", text(limits.retries));
    entry(
        "healthcheck",
        "The engine sees whether the application still answers: " + probe->file + " has the route " + probe->path + ".",
        std::move(check));
  }

  void limits() {
    const auto says_any = [&](std::string_view names) {
      const knowledge::Words words(names);
      return std::any_of(words.begin(), words.end(), [&](std::string_view name) { return service_.says(name); });
    };
    if (!says_any("deploy mem_limit mem_reservation cpus cpu_quota cpu_shares")) {
      const knowledge::Resources &usual = knowledge::usual_resources();
      Yaml limits = mapping(), reservations = mapping(), resources = mapping(), deploy = mapping();
      add(limits, "cpus", quoted_text(usual.cpus));
      add(limits, "memory", text(usual.memory));
      add(reservations, "cpus", quoted_text(usual.reserved_cpus));
      add(reservations, "memory", text(usual.reserved_memory));
      add(resources, "limits", std::move(limits));
      add(resources, "reservations", std::move(reservations));
      add(deploy, "resources", std::move(resources));
      entry(
          "deploy",
          "One service can't starve the others. Numbers to start from: adjust them to what `docker stats` shows under "
          "load.",
          std::move(deploy));
    }
  }

  void restart() {
    if (service_.restart || ends_by_itself()) return;
    if (starts_otherwise_) return note("restart", "Left out: what this service starts may be meant to end.");
    entry("restart", "It comes back after a crash and after the machine has restarted.", text("unless-stopped"));
  }

  // Another service starts once this one has ended.
  bool ends_by_itself() const {
    return std::any_of(plan_.compose.services.begin(), plan_.compose.services.end(), [&](const ComposeService &other) {
      return std::find(other.awaited_ends.begin(), other.awaited_ends.end(), service_.name) != other.awaited_ends.end();
    });
  }

  const ComposePlan &plan_;
  const ComposeService &service_;
  bool alone_;
  const model::Stage &stage_;
  model::RuntimeConfig image_;
  MountPlan mounts_;
  bool starts_otherwise_ = false;     // than the image says
  std::vector<std::string> mounted_;  // kept mounts that can be written
  std::vector<rewrite::ComposeEntry> entries_;
};

}  // namespace

rewrite::ComposeOverride compose_override(const ComposePlan &plan) {
  rewrite::ComposeOverride result;
  const auto services = services_built_from(plan.compose, plan.folder, plan.development);
  if (plan.after.stages().empty() || plan.before.stages().empty()) return result;
  for (const ComposeService *service : services) {
    if (service->extends) {
      result.notes.push_back("`" + service->name +
                             "` is left out: it extends another service, whose part is not looked at.");
      continue;
    }
    result.services.push_back({service->name, Service(plan, *service, services.size() == 1).take()});
  }
  return result;
}

}  // namespace drydock::passes
