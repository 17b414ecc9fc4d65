// The items about how the image is developed with and run: by its start command, and by the compose services built from
// it.
#include <algorithm>

#include "knowledge/dev_tools.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "knowledge/python_servers.hpp"
#include "model/context.hpp"
#include "passes/support/started_commands.hpp"
#include "pipeline/checklist.hpp"
#include "pipeline/checklist_facts.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

namespace {

using checks::Item;
using checks::ItemResult;
using knowledge::FilePurpose;
using model::ComposeService;
using model::Model;

constexpr const char *no_service = "how its containers run is not known: no compose file around builds it";

// Whether all services say it, or what a service lacks. `may_say`: the member in which it may stand as well.
ItemResult of_services(const ChecklistSubject &subject, const std::string &what, bool (*says)(const ComposeService &),
                       const char *may_say = nullptr) {
  if (subject.services.empty()) return undecidable(no_service);
  for (const ComposeService *service : subject.services) {
    if (says(*service)) continue;
    if (service->extends) return undecidable("the service " + service->name + " goes on from another one");
    if (may_say != nullptr && service->says(may_say))
      return undecidable("`" + std::string(may_say) + "` of the service " + service->name + " may say it");
    if (!subject.other_compose.empty()) return undecidable(subject.other_compose.front() + " may say it");
    return open("the service " + service->name + " has no " + what);
  }
  return ticked("compose: " + what);
}

ItemResult separate_files(const ChecklistSubject &subject) {
  const auto is = [](std::string_view name, FilePurpose purpose) {
    return knowledge::purpose_of_name(name) == purpose;
  };
  for (const model::Stage &stage : subject.model.stages())
    if (is(stage.name, FilePurpose::development)) return ticked("the stage " + stage.name + " is for development");
  if (subject.file_name.empty()) return undecidable("the text has no folder");
  const FilePurpose own = knowledge::purpose_of_name(subject.file_name);
  for (const std::string &name : subject.neighbours) {
    if (name == subject.file_name || !knowledge::is_dockerfile_name(name)) continue;
    const FilePurpose other = knowledge::purpose_of_name(name);
    const bool pair = own == FilePurpose::development ? other != own : other == FilePurpose::development ||
                      (own == FilePurpose::unsaid && other == FilePurpose::production);
    if (pair) return ticked(name + " stands beside it");
  }
  return open(own == FilePurpose::development ? "no file for production stands beside it: `drydock prod` writes one"
                                              : "no file for development stands beside it");
}

// Of files that say that they are for development.
ItemResult of_development(const ChecklistSubject &subject, ItemResult (*decide)(const ChecklistSubject &)) {
  if (knowledge::purpose_of_name(subject.file_name) == FilePurpose::development) return decide(subject);
  return inapplicable("the file is not one for development");
}

ItemResult source_mounts(const ChecklistSubject &subject) {
  return of_services(subject, "bind mount", [](const ComposeService &service) {
    return std::any_of(service.volumes.begin(), service.volumes.end(), [](const model::ComposeVolume &volume) {
      return volume.type == model::ComposeVolume::Type::bind;
    });
  });
}

ItemResult dev_tools(const ChecklistSubject &subject) {
  std::optional<std::uint32_t> unread;
  for (const InstallCall &install : install_calls(subject.model, final_stages(subject.model), unread))
    for (const std::size_t operand : install.call.operands) {
      const std::string &package = install.call.word(operand).value;
      if (knowledge::dev_tool(install.call.manager->id, package) != nullptr)
        return ticked(at_line(subject.model, install.instruction) + ": " + package);
    }
  return undecidable("none is installed by name; a manifest may name some");
}

ItemResult python_variable(const Model &model, const std::string &name) {
  const std::optional<bool> python = speaks(model, "python");
  const auto environment = model.runtime(model.stages().back()).environment;
  if (const auto set = environment.find(name); set != environment.end() && !set->second.empty())
    return ticked("the image sets it");
  if (python == false) return inapplicable("the image has no Python");
  return python ? open("the image does not set it") : undecidable("whether the image has Python is not known");
}

// Programs that production starts Python applications with.
bool is_python_server(const std::string &name) {
  using knowledge::PythonInterface;
  return knowledge::python_server(PythonInterface::wsgi, name) != nullptr ||
         knowledge::python_server(PythonInterface::asgi, name) != nullptr;
}

// What production would start in its place; "" where the image starts none. What a compose file starts is not the
// image's.
std::string development_server(const Model &model) {
  if (model.context() == nullptr || !model.context()->start()) return findings_of_pass(model, "production-command").fix;
  model::Context context = *model.context();
  context.set_start(std::nullopt);
  return findings_of_pass(Model(model.document(), &context, readers), "production-command").fix;
}

ItemResult production_server(const Model &model) {
  if (const std::string turned = development_server(model); !turned.empty())
    return open(turned + ", as `drydock prod` does");
  const model::Stage &last = model.stages().back();
  const passes::StartedCommands started = passes::started_commands(model, last);
  for (const passes::StartedCommand &command : started.all)
    for (const std::string &name : passes::names_of(command))
      for (const std::string_view word : knowledge::Words(name))
        if (is_python_server(std::string(word))) return ticked("it starts " + std::string(word));
  const std::optional<bool> python = speaks(model, "python");
  if (python == false) return inapplicable("the image has no Python");
  return undecidable(started.obstacle ? "what the container starts can't be told from here"
                                      : "what it starts is not known as a server");
}

ItemResult health_check(const ChecklistSubject &subject) {
  std::string check = subject.model.runtime(subject.model.stages().back()).healthcheck;
  while (check.starts_with(' ')) check.erase(0, 1);
  if (!check.empty() && !check.starts_with("NONE") && !check.starts_with("none")) return ticked("HEALTHCHECK");
  if (!subject.services.empty()) {
    const ItemResult services = of_services(subject, "healthcheck", [](const ComposeService &service) {
      return service.healthcheck && !service.healthcheck->disabled;
    });
    if (services.state != checks::ItemState::open) return services;
    return open("no HEALTHCHECK, and " + services.reason);
  }
  return open("no HEALTHCHECK; what runs the image may have one of its own");
}

}  // namespace

ItemResult service_item(Item item, const ChecklistSubject &subject) {
  switch (item) {
    case Item::separate_files: return separate_files(subject);
    case Item::source_mounts: return of_development(subject, source_mounts);
    case Item::no_bytecode: return python_variable(subject.model, "PYTHONDONTWRITEBYTECODE");
    case Item::unbuffered: return python_variable(subject.model, "PYTHONUNBUFFERED");
    case Item::dev_tools: return of_development(subject, dev_tools);
    case Item::production_server:
      if (knowledge::purpose_of_name(subject.file_name) == FilePurpose::development)
        return inapplicable("the file is for development");
      return production_server(subject.model);
    case Item::limits:
      return of_services(
          subject, "limit of its resources",
          [](const ComposeService &service) { return service.says("mem_limit") || service.says("cpus"); }, "deploy");
    case Item::health_check: return health_check(subject);
    case Item::read_only:
      return of_services(subject, "read-only file system",
                         [](const ComposeService &service) { return service.says("read_only"); });
    case Item::restart:
      return of_services(
          subject, "restart policy", [](const ComposeService &service) { return service.says("restart"); }, "deploy");
    default: return undecidable("");
  }
}

}  // namespace drydock::pipeline
