#include "model/compose.hpp"

#include <algorithm>

#include "ir/text.hpp"
#include "knowledge/secret_names.hpp"
#include "model/compose_text.hpp"
#include "model/path.hpp"

namespace drydock::model {

namespace {

using Refusal = YamlError;

bool says_something(const Yaml &node) { return node.kind != Yaml::Kind::null && node.tag != "!reset"; }

// Null where the mapping does not say it, says null, or takes it back.
const Yaml *said(const Yaml &mapping, std::string_view name) {
  const Yaml *node = mapping.get(name);
  return node != nullptr && says_something(*node) ? node : nullptr;
}

[[noreturn]] void refuse(const Yaml &node, const std::string &what, const std::string &wanted) {
  throw Refusal{node.place, "`" + what + "` wants " + wanted};
}

std::vector<std::string> names_of(const Yaml &mapping) {
  std::vector<std::string> names;
  for (const YamlMember &member : mapping.members) names.push_back(member.name);
  return names;
}

ComposeText text_of(const Yaml &node, const std::string &what) {
  if (!node.is_text()) refuse(node, what, "a text");
  return {node.text, without_variables(node.text), node.place};
}

std::optional<ComposeText> text_in(const Yaml &mapping, const std::string &name) {
  const Yaml *node = said(mapping, name);
  return node == nullptr ? std::nullopt : std::optional(text_of(*node, name));
}

// The elements of a list, or the only text.
std::vector<ComposeText> texts_in(const Yaml &mapping, const std::string &name) {
  std::vector<ComposeText> texts;
  const Yaml *node = said(mapping, name);
  if (node == nullptr) return texts;
  if (node->is_mapping()) refuse(*node, name, "a text or a list");
  if (node->is_text()) texts.push_back(text_of(*node, name));
  for (const Yaml &element : node->elements) texts.push_back(text_of(element, name));
  return texts;
}

bool truth_in(const Yaml &mapping, std::string_view name) {
  const Yaml *node = said(mapping, name);
  return node != nullptr && node->is_text() && boolean(node->text).value_or(false);
}

ComposeVariable variable_of(std::string name, const std::string *value, YamlPlace place) {
  ComposeVariable variable{std::move(name), std::nullopt, value != nullptr, false, place};
  if (value == nullptr) return variable;
  variable.value = without_variables(*value);
  variable.secret = variable.value && !variable.value->empty() && !boolean(*variable.value) &&
                    knowledge::holds_secret(variable.name);
  if (variable.secret) variable.value.reset();
  return variable;
}

// `NAME: value`, or a list of `NAME=value` and `NAME`.
std::vector<ComposeVariable> variables_in(const Yaml &mapping, const std::string &name) {
  std::vector<ComposeVariable> variables;
  const Yaml *node = said(mapping, name);
  if (node == nullptr) return variables;
  if (node->is_text()) refuse(*node, name, "a mapping or a list");
  for (const YamlMember &member : node->members) {
    if (member.value.is_mapping() || member.value.is_list()) refuse(member.value, name, "a text for each variable");
    if (member.value.tag == "!reset") continue;
    variables.push_back(variable_of(member.name, member.value.is_text() ? &member.value.text : nullptr, member.place));
  }
  for (const Yaml &element : node->elements) {
    if (!element.is_text()) refuse(element, name, "`NAME=value` in its list");
    const std::size_t equals = element.text.find('=');
    const std::string value = equals == std::string::npos ? "" : element.text.substr(equals + 1);
    const std::string *const said_value = equals == std::string::npos ? nullptr : &value;
    variables.push_back(variable_of(element.text.substr(0, equals), said_value, element.place));
  }
  return variables;
}

std::optional<ComposeCommand> command_in(const Yaml &mapping, const std::string &name) {
  const Yaml *node = said(mapping, name);
  if (node == nullptr) return std::nullopt;
  if (node->is_mapping()) refuse(*node, name, "a text or a list");
  ComposeCommand command{std::nullopt, node->place};
  if (node->is_text()) {
    if (const auto text = without_variables(node->text)) command.words = split_command(*text);
    return command;
  }
  command.words.emplace();
  for (const ComposeText &word : texts_in(mapping, name)) {
    if (!word.value) command.words.reset();
    if (!command.words) break;
    command.words->push_back(*word.value);
  }
  return command;
}

std::optional<ComposeBuild> build_in(const Yaml &service) {
  const Yaml *node = said(service, "build");
  if (node == nullptr) return std::nullopt;
  ComposeBuild build;
  build.context = {".", ".", node->place};
  build.place = node->place;
  if (node->is_text()) build.context = text_of(*node, "build");
  if (node->is_list()) refuse(*node, "build", "a folder or a mapping");
  if (auto context = text_in(*node, "context")) build.context = std::move(*context);
  build.dockerfile = text_in(*node, "dockerfile");
  build.has_inline_dockerfile = said(*node, "dockerfile_inline") != nullptr;
  build.target = text_in(*node, "target");
  build.args = variables_in(*node, "args");
  build.members = names_of(*node);
  return build;
}

// The entries of a list whose elements are texts or mappings.
const std::vector<Yaml> &entries_in(const Yaml &service, const std::string &name) {
  static const std::vector<Yaml> none;
  const Yaml *node = said(service, name);
  if (node == nullptr) return none;
  if (!node->is_list()) refuse(*node, name, "a list");
  for (const Yaml &element : node->elements)
    if (!element.is_text() && !element.is_mapping()) refuse(element, name, "texts or mappings in its list");
  return node->elements;
}

std::optional<std::string> known_in(const Yaml &mapping, const std::string &name) {
  const auto text = text_in(mapping, name);
  return text ? text->value : std::nullopt;
}

ComposePort port_of(const Yaml &entry) {
  ComposePort port;
  if (entry.is_text()) {
    port = short_port(entry.text);
  } else {
    port.container = known_in(entry, "target");
    port.published = known_in(entry, "published");
    if (const auto protocol = text_in(entry, "protocol")) port.protocol = protocol->written;
  }
  port.entry = entry;
  return port;
}

ComposeVolume volume_of(const Yaml &entry) {
  ComposeVolume volume;
  if (entry.is_text()) {
    volume = short_volume(entry.text);
  } else {
    const std::string type = known_in(entry, "type").value_or("");
    if (type == "bind") volume.type = ComposeVolume::Type::bind;
    if (type == "volume") volume.type = ComposeVolume::Type::volume;
    if (type == "tmpfs") volume.type = ComposeVolume::Type::tmpfs;
    volume.source = known_in(entry, "source");
    volume.target = known_in(entry, "target");
    volume.read_only = truth_in(entry, "read_only");
  }
  volume.entry = entry;
  return volume;
}

std::optional<ComposeHealthcheck> healthcheck_in(const Yaml &service) {
  const Yaml *node = said(service, "healthcheck");
  if (node == nullptr) return std::nullopt;
  if (!node->is_mapping()) refuse(*node, "healthcheck", "a mapping");
  ComposeHealthcheck check;
  check.place = node->place;
  const Yaml *test = said(*node, "test");
  if (test != nullptr && test->is_text()) {
    if (const auto text = without_variables(test->text)) check.test = {"CMD-SHELL", *text};
  } else if (const auto command = command_in(*node, "test")) {
    check.test = command->words;
  }
  const bool none = check.test && check.test->size() == 1 && check.test->front() == "NONE";
  check.disabled = none || truth_in(*node, "disable");
  return check;
}

std::optional<ComposeExtends> extends_in(const Yaml &service) {
  const Yaml *node = said(service, "extends");
  if (node == nullptr) return std::nullopt;
  if (node->is_list()) refuse(*node, "extends", "a text or a mapping");
  if (node->is_text()) return ComposeExtends{without_variables(node->text), std::nullopt, node->place};
  return ComposeExtends{known_in(*node, "service"), known_in(*node, "file"), node->place};
}

// A list of names, or a mapping by names.
std::vector<std::string> names_in(const Yaml &service, const std::string &name) {
  const Yaml *node = said(service, name);
  if (node == nullptr) return {};
  if (node->is_mapping()) return names_of(*node);
  std::vector<std::string> names;
  for (const ComposeText &text : texts_in(service, name)) names.push_back(text.written);
  return names;
}

std::vector<std::string> awaited_ends_in(const Yaml &service) {
  std::vector<std::string> names;
  const Yaml *node = said(service, "depends_on");
  if (node == nullptr) return names;
  for (const YamlMember &member : node->members)
    if (known_in(member.value, "condition") == "service_completed_successfully") names.push_back(member.name);
  return names;
}

std::vector<ComposeText> env_files_in(const Yaml &service) {
  std::vector<ComposeText> files;
  const Yaml *node = said(service, "env_file");
  if (node == nullptr) return files;
  if (node->is_text()) return {text_of(*node, "env_file")};
  for (const Yaml &entry : entries_in(service, "env_file")) {
    if (entry.is_text()) files.push_back(text_of(entry, "env_file"));
    else if (auto path = text_in(entry, "path")) files.push_back(std::move(*path));
  }
  return files;
}

ComposeService service_of(const YamlMember &member) {
  const Yaml &node = member.value;
  if (!node.is_mapping()) refuse(node, "services." + member.name, "a mapping");
  ComposeService service;
  service.name = member.name;
  service.place = member.place;
  service.image = text_in(node, "image");
  service.working_dir = text_in(node, "working_dir");
  service.user = text_in(node, "user");
  service.restart = text_in(node, "restart");
  service.build = build_in(node);
  service.command = command_in(node, "command");
  service.entrypoint = command_in(node, "entrypoint");
  service.environment = variables_in(node, "environment");
  service.environment_is_list = node.get("environment") != nullptr && node.get("environment")->is_list();
  service.env_files = env_files_in(node);
  for (const Yaml &entry : entries_in(node, "ports")) service.ports.push_back(port_of(entry));
  for (const Yaml &entry : entries_in(node, "volumes")) service.volumes.push_back(volume_of(entry));
  service.tmpfs = texts_in(node, "tmpfs");
  service.healthcheck = healthcheck_in(node);
  service.depends_on = names_in(node, "depends_on");
  service.awaited_ends = awaited_ends_in(node);
  service.profiles = names_in(node, "profiles");
  service.extends = extends_in(node);
  for (const YamlMember &part : node.members)
    if (says_something(part.value)) service.members.push_back(part.name);
  return service;
}

ComposeFile file_of(const Yaml &document) {
  ComposeFile file;
  if (document.kind == Yaml::Kind::null) return file;
  if (!document.is_mapping()) throw Refusal{document.place, "a compose file is a mapping"};
  file.has_includes = said(document, "include") != nullptr;
  if (const Yaml *volumes = said(document, "volumes")) file.volumes = names_of(*volumes);
  const Yaml *services = said(document, "services");
  if (services == nullptr) return file;
  if (!services->is_mapping()) refuse(*services, "services", "a mapping");
  for (const YamlMember &member : services->members)
    if (member.value.tag != "!reset") file.services.push_back(service_of(member));
  return file;
}

// What the builder fetches itself (moby/buildkit, util/gitutil; docker/compose, remote contexts).
bool is_remote(std::string_view context) {
  return context.find("://") != std::string_view::npos || context.starts_with("git@") ||
         context.starts_with("github.com/");
}

std::string joined(std::string_view folder, std::string_view path) {
  return clean_path(path.starts_with('/') ? std::string(path) : std::string(folder) + "/" + std::string(path));
}

}  // namespace

bool ComposeService::says(std::string_view member) const {
  return std::find(members.begin(), members.end(), member) != members.end();
}

const ComposeService *ComposeFile::service(std::string_view name) const {
  for (const ComposeService &one : services)
    if (one.name == name) return &one;
  return nullptr;
}

std::variant<ComposeFile, YamlError> read_compose(std::string_view text) {
  auto document = read_yaml(text);
  if (const auto *error = std::get_if<YamlError>(&document)) return *error;
  try {
    return file_of(std::get<Yaml>(document));
  } catch (const Refusal &refusal) {
    return refusal;
  }
}

std::optional<std::string> context_of(const ComposeBuild &build, std::string_view folder) {
  const auto &context = build.context.value;
  if (!context || is_remote(*context) || context->starts_with('~')) return std::nullopt;
  return joined(folder.empty() ? "." : folder, *context);
}

std::optional<std::string> dockerfile_of(const ComposeBuild &build, std::string_view folder) {
  const auto context = context_of(build, folder);
  if (!context || build.has_inline_dockerfile || (build.dockerfile && !build.dockerfile->value)) return std::nullopt;
  return joined(*context, build.dockerfile ? *build.dockerfile->value : "Dockerfile");
}

std::vector<const ComposeService *> services_built_from(const ComposeFile &file, std::string_view folder,
                                                        std::string_view dockerfile) {
  std::vector<const ComposeService *> services;
  for (const ComposeService &service : file.services)
    if (service.build && dockerfile_of(*service.build, folder) == clean_path(dockerfile)) services.push_back(&service);
  return services;
}

}  // namespace drydock::model
