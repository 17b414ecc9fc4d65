#include "model/package_json.hpp"

namespace drydock::model {

namespace {

std::map<std::string, std::string, std::less<>> texts_in(const Json &object, std::string_view name) {
  std::map<std::string, std::string, std::less<>> result;
  if (const Json *member = object.get(name))
    for (const auto &[key, value] : member->members) result[key] = value.text;
  return result;
}

}  // namespace

DependencySections dependency_sections(const Json &object) {
  return {texts_in(object, "dependencies"), texts_in(object, "devDependencies"), texts_in(object, "optionalDependencies"),
          texts_in(object, "peerDependencies")};
}

std::optional<PackageJson> read_package_json(std::string_view text) {
  const auto object = read_json_object(text);
  if (!object) return std::nullopt;
  PackageJson result;
  result.scripts = texts_in(*object, "scripts");
  if (const Json *dependencies = object->get("dependencies"))
    for (const auto &[name, version] : dependencies->members) result.dependencies.push_back(name);
  result.sections = dependency_sections(*object);
  if (const Json *main = object->get("main"); main != nullptr && main->kind == Json::Kind::text) result.main = main->text;
  result.has_workspaces = object->get("workspaces") != nullptr;
  result.has_overrides = object->get("overrides") != nullptr;
  return result;
}

}  // namespace drydock::model
