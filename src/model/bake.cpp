#include "model/bake.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/bake_text.hpp"
#include "model/json.hpp"

namespace drydock::model {

namespace {

BakeValue value_of(const Json &json) {
  // JSON's strings are templates too.
  const auto plain = [](const Json &one) {
    return one.kind == Json::Kind::text && one.text.find_first_of("\\") == std::string::npos &&
           one.text.find("${") == std::string::npos && one.text.find("%{") == std::string::npos;
  };
  if (plain(json)) return {json.text, {}};
  const bool is_list = json.kind == Json::Kind::other && json.text.empty();
  if (!is_list || !std::all_of(json.elements.begin(), json.elements.end(), plain)) return {};
  std::vector<std::string> list;
  for (const Json &element : json.elements) list.push_back(element.text);
  return {{}, std::move(list)};
}

// What the targets of one name say together.
using Targets = std::map<std::string, BakeTargetText>;

// Adds what a target says to what those in front of it said.
void say(BakeTargetText &target, const BakeTargetText &more) {
  for (const BakeAttribute &attribute : more.attributes) {
    std::erase_if(target.attributes, [&](const BakeAttribute &other) { return other.name == attribute.name; });
    target.attributes.push_back(attribute);
  }
}

// With what it inherits, which its own goes before. Nothing where that is not known.
std::optional<BakeTargetText> whole(const Targets &targets, const std::string &name, std::set<std::string> &open) {
  const auto found = targets.find(name);
  if (found == targets.end() || !open.insert(name).second) return std::nullopt;
  BakeTargetText result{name, {}};
  if (const BakeValue *parents = found->second.get("inherits")) {
    if (!parents->list) return std::nullopt;
    for (const std::string &parent : *parents->list) {
      const std::optional<BakeTargetText> inherited = whole(targets, parent, open);
      if (!inherited) return std::nullopt;
      say(result, *inherited);
    }
  }
  say(result, found->second);
  open.erase(name);
  return result;
}

ComposeText text_of(const BakeValue &value) { return {value.text.value_or(""), value.text, {}}; }

ComposeBuild build_of(const std::optional<BakeTargetText> &target) {
  ComposeBuild build;
  if (!target) return build;
  build.context = {".", ".", {}};
  if (const BakeValue *context = target->get("context")) build.context = text_of(*context);
  if (const BakeValue *dockerfile = target->get("dockerfile")) build.dockerfile = text_of(*dockerfile);
  build.has_inline_dockerfile = target->get("dockerfile-inline") != nullptr;
  return build;
}

}  // namespace

const BakeValue *BakeTargetText::get(std::string_view attribute) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const BakeAttribute &one) { return one.name == attribute; });
  return found == attributes.end() ? nullptr : &found->value;
}

std::optional<std::vector<BakeTargetText>> read_bake_json(std::string_view text) {
  const std::optional<Json> json = read_json_object(text);
  if (!json) return std::nullopt;
  std::vector<BakeTargetText> targets;
  const Json *all = json->get("target");
  if (all == nullptr) return targets;
  for (const JsonMember &target : all->members) {
    targets.push_back({target.name, {}});
    for (const JsonMember &attribute : target.value.members)
      targets.back().attributes.push_back({attribute.name, value_of(attribute.value)});
    // A list of objects is one way to write it that is not read here.
    if (target.value.kind != Json::Kind::object) targets.back().attributes.push_back({"inherits", {}});
  }
  return targets;
}

std::optional<ComposeFile> read_bake(std::span<const BakeText> files) {
  Targets targets;
  std::vector<std::string> names;
  for (const BakeText &file : files) {
    const auto read = file.json ? read_bake_json(file.text) : read_bake_hcl(file.text);
    if (!read) return std::nullopt;
    for (const BakeTargetText &target : *read) {
      const auto [place, is_new] = targets.try_emplace(target.name, BakeTargetText{target.name, {}});
      if (is_new) names.push_back(target.name);
      say(place->second, target);
    }
  }
  ComposeFile result;
  for (const std::string &name : names) {
    std::set<std::string> open;
    ComposeService service;
    service.name = name;
    service.build = build_of(whole(targets, name, open));
    result.services.push_back(std::move(service));
  }
  return result;
}

}  // namespace drydock::model
