// Draft 7, which taplo (Even Better TOML) and most validators read. What it can't say, whether a text names an image,
// the reader of the configuration does.
#include "cli/config_schema.hpp"

#include <nlohmann/json.hpp>

#include "cli/choice_keys.hpp"
#include "knowledge/accounts.hpp"

namespace drydock::cli {

namespace {

using Json = nlohmann::ordered_json;
using Form = ChoiceKey::Form;

Json words_of(const ChoiceKey &key) {
  Json words = Json::array();
  for (std::string_view word : key.words) words.push_back(word);
  return words;
}

Json list_of(Json items, std::size_t least = 0) {
  Json list{{"type", "array"}, {"items", std::move(items)}};
  if (least > 0) list["minItems"] = least;
  return list;
}

Json text_like(const std::string &pattern) { return {{"type", "string"}, {"pattern", pattern}}; }

Json value_of(const ChoiceKey &key) {
  switch (key.form) {
    case Form::one_of: return {{"enum", words_of(key)}};
    case Form::syntax: return {{"anyOf", {{{"enum", words_of(key)}}, text_like("^[^\\s$]+$")}}};
    case Form::passes: return list_of({{"$ref", "#/definitions/pass"}}, key.name == "select" ? 1 : 0);
    case Form::fix_ids: {
      std::string passes;
      for (const passes::Pass *pass : passes::chain()) passes += (passes.empty() ? "" : "|") + std::string(pass->id);
      return list_of(text_like("^(" + passes + "):.+@.+$"));
    }
    case Form::images:
    case Form::registries: return {{"type", "object"}, {"additionalProperties", text_like("^[^\\s$]+$")}};
    case Form::user_id:
      return {
          {"type", "integer"}, {"minimum", knowledge::lowest_account_id}, {"maximum", knowledge::highest_account_id}};
    case Form::user_name: return text_like("^(?!root$)[a-z][a-z0-9_-]{0,30}$");
    case Form::flag: return {{"type", "boolean"}};
  }
  return {};
}

Json patterns(const std::string &what, std::size_t least) {
  Json list = list_of(text_like("^[^\\n]+$"), least);
  list["description"] = what;
  return list;
}

Json choices() {
  Json properties = Json::object();
  for (const ChoiceKey &key : choice_keys()) {
    Json value = value_of(key);
    value["description"] = description(key);
    properties[std::string(key.name)] = std::move(value);
  }
  return properties;
}

}  // namespace

std::string config_schema() {
  Json passes = Json::array({"all"});
  for (const passes::Pass *pass : passes::chain()) passes.push_back(pass->id);
  Json override_keys{
      {"paths",
       patterns("The files that this is for: patterns as .gitignore has them, from the configuration's folder", 1)}};
  override_keys.update(choices());
  Json keys = choices();
  keys["exclude"] =
      patterns("Files to leave alone: patterns as .gitignore has them, from the configuration's folder", 0);
  keys["overrides"] = {{"type", "array"},
                       {"description", "What holds for some files besides; a later one counts more"},
                       {"items",
                        {{"type", "object"},
                         {"additionalProperties", false},
                         {"required", {"paths"}},
                         {"properties", std::move(override_keys)}}}};
  const Json schema{
      {"$schema", "http://json-schema.org/draft-07/schema#"},
      {"title", "drydock's configuration, .drydock.toml"},
      {"type", "object"},
      {"additionalProperties", false},
      {"properties", std::move(keys)},
      {"definitions", {{"pass", {{"description", "The name of a pass, or all"}, {"enum", std::move(passes)}}}}}};
  return schema.dump(2) + "\n";
}

}  // namespace drydock::cli
