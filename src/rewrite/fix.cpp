#include "rewrite/fix.hpp"

#include <algorithm>

#include "model/secrets.hpp"

namespace drydock::rewrite {

std::string_view to_string(Safety safety) {
  switch (safety) {
    case Safety::safe: return "safe";
    case Safety::review: return "review";
    case Safety::intent: return "intent";
  }
  return "";
}

namespace {

std::string_view field_name(Difference::Field field) {
  using Field = Difference::Field;
  switch (field) {
    case Field::environment: return "Env";
    case Field::label: return "Label";
    case Field::entrypoint: return "Entrypoint";
    case Field::command: return "Cmd";
    case Field::user: return "User";
    case Field::workdir: return "WorkingDir";
    case Field::stop_signal: return "StopSignal";
    case Field::healthcheck: return "Healthcheck";
    case Field::shell: return "Shell";
    case Field::port: return "ExposedPorts";
    case Field::volume: return "Volumes";
    case Field::trigger: return "OnBuild";
  }
  return "";
}

}  // namespace

std::string Difference::describe() const {
  const std::string name(field_name(field));
  if (field == Field::port || field == Field::volume) return name + (before ? " - " : " + ") + key;
  // A secret that stands in the file is no reason to print it once more.
  const bool hidden = field == Field::environment && model::hides_value(key);
  const auto shown = [&](const std::string &value) { return hidden ? "(not shown)" : value; };
  const std::string prefix = key.empty() ? "" : key + "=";
  if (!before) return name + " + " + prefix + shown(after.value_or(""));
  if (!after) return name + " - " + prefix + shown(*before);
  return name + " " + prefix + shown(*before) + " -> " + shown(*after);
}

Fix &Fix::replace(Span span, std::string text) {
  edits.push_back({.kind = Edit::Kind::replace, .span = span, .text = std::move(text)});
  return *this;
}

Fix &Fix::insert(Offset at, std::string text, int order) {
  edits.push_back({.kind = Edit::Kind::replace, .span = {at, at}, .text = std::move(text), .order = order});
  return *this;
}

Fix &Fix::insert_in(std::string file, Offset at, std::string text) {
  insert(at, std::move(text)).edits.back().file = std::move(file);
  return *this;
}

Fix &Fix::erase(Span span) { return replace(span, ""); }

Fix &Fix::move(Span span, Offset to, int order) {
  edits.push_back({.kind = Edit::Kind::move, .span = span, .text = "", .to = to, .order = order});
  return *this;
}

Fix &Fix::copy(Span span, Offset to, int order) {
  edits.push_back({.kind = Edit::Kind::copy, .span = span, .text = "", .to = to, .order = order});
  return *this;
}

Fix &Fix::assume(std::string what) {
  assumptions.push_back(std::move(what));
  return *this;
}

bool Fix::changes(std::string_view file) const {
  return std::any_of(edits.begin(), edits.end(), [&](const Edit &edit) { return edit.file == file; });
}

}  // namespace drydock::rewrite
