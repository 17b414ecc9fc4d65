#include "model/package_json.hpp"

namespace drydock::model {

namespace {

std::map<std::string, std::string, std::less<>> texts_in(const Json &object, std::string_view name) {
  std::map<std::string, std::string, std::less<>> result;
  if (const Json *member = object.get(name))
    for (const auto &[key, value] : member->members) result[key] = value.text;
  return result;
}

void append_texts(const Json *json, std::vector<std::string> &texts) {
  if (json == nullptr) return;
  if (json->kind == Json::Kind::text) texts.push_back(json->text);
  for (const auto &[name, value] : json->members) append_texts(&value, texts);
  for (const Json &element : json->elements) append_texts(&element, texts);
}

// The member of a member; null where either is missing.
const Json *inner(const Json &object, std::string_view outer, std::string_view name) {
  const Json *section = object.get(outer);
  return section == nullptr ? nullptr : section->get(name);
}

}  // namespace

DependencySections dependency_sections(const Json &object) {
  return {texts_in(object, "dependencies"), texts_in(object, "devDependencies"),
          texts_in(object, "optionalDependencies"), texts_in(object, "peerDependencies")};
}

std::optional<PackageJson> read_package_json(std::string_view text) {
  const auto object = read_json_object(text);
  if (!object) return std::nullopt;
  PackageJson result;
  result.scripts = texts_in(*object, "scripts");
  if (const Json *dependencies = object->get("dependencies"))
    for (const auto &[name, version] : dependencies->members) result.dependencies.push_back(name);
  result.sections = dependency_sections(*object);
  if (const Json *main = object->get("main"); main != nullptr && main->kind == Json::Kind::text)
    result.main = main->text;
  result.has_workspaces = object->get("workspaces") != nullptr;
  result.has_overrides = object->get("overrides") != nullptr;
  // A list, or an object whose `packages` is one.
  const Json *packages = inner(*object, "workspaces", "packages");
  append_texts(packages != nullptr ? packages : object->get("workspaces"), result.workspaces);
  result.has_programs = object->get("bin") != nullptr || inner(*object, "directories", "bin") != nullptr;
  append_texts(object->get("patchedDependencies"), result.patches);
  append_texts(inner(*object, "pnpm", "patchedDependencies"), result.patches);
  for (const Json *section :
       {object->get("resolutions"), object->get("overrides"), inner(*object, "pnpm", "overrides")})
    append_texts(section, result.replacements);
  for (const auto &[name, value] : object->members) result.members.push_back(name);
  return result;
}

}  // namespace drydock::model
