#include "verify/verify_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace drydock::verify {

namespace {

using nlohmann::json;
using Field = ImageConfig::Field;

// Null for a key that is not there, as engines leave out what is empty.
json member(const json &object, const char *key) {
  return object.is_object() && object.contains(key) ? object.at(key) : json();
}

std::vector<std::string> words(const json &list) {
  return list.is_array() ? list.get<std::vector<std::string>>() : std::vector<std::string>();
}

std::string text(const json &value) { return value.is_string() ? value.get<std::string>() : ""; }

std::string healthcheck_text(const json &check) {
  if (!check.is_object()) return "";
  std::string result;
  for (const std::string &word : words(member(check, "Test"))) result += (result.empty() ? "" : " ") + word;
  for (const char *key : {"Interval", "Timeout", "StartPeriod", "StartInterval", "Retries"})
    if (const json value = member(check, key); value.is_number() && value.get<std::int64_t>() != 0)
      result += fmt::format(" {}={}", key, value.get<std::int64_t>());
  return result;
}

ImageConfig config_of(const json &config) {
  ImageConfig result;
  const auto set = [&](Field field, const std::string &key, const std::string &value) {
    result.settings[{field, key}] = value;
  };
  const auto set_some = [&](Field field, const std::string &value) {
    if (!value.empty()) set(field, "", value);
  };
  for (const std::string &entry : words(member(config, "Env"))) {
    const std::size_t equals = std::min(entry.find('='), entry.size());
    set(Field::environment, entry.substr(0, equals), equals < entry.size() ? entry.substr(equals + 1) : "");
  }
  const json labels = member(config, "Labels");
  for (const auto &[key, value] : labels.items())
    // Written by the tool that built the image, with its version.
    if (key != "io.buildah.version") set(Field::label, key, text(value));
  for (const auto &[field, key] : {std::pair{Field::port, "ExposedPorts"}, std::pair{Field::volume, "Volumes"}}) {
    const json entries = member(config, key);
    for (const auto &[name, value] : entries.items()) set(field, name, "");
  }
  for (const auto &[field, key] :
       {std::pair{Field::entrypoint, "Entrypoint"}, std::pair{Field::command, "Cmd"}, std::pair{Field::shell, "Shell"}})
    if (const std::vector<std::string> list = words(member(config, key)); !list.empty())
      set(field, "", command_text(list));
  set_some(Field::user, text(member(config, "User")));
  set_some(Field::stop_signal, text(member(config, "StopSignal")));
  set_some(Field::healthcheck, healthcheck_text(member(config, "Healthcheck")));
  const std::string folder = text(member(config, "WorkingDir"));
  set(Field::workdir, "", folder.empty() ? "/" : folder);
  const std::vector<std::string> triggers = words(member(config, "OnBuild"));
  for (std::size_t i = 0; i < triggers.size(); ++i) set(Field::trigger, std::to_string(i), triggers[i]);
  return result;
}

json figures_json(const Figures &figures) {
  json object = json::object();
  const auto set = [&](const char *key, const auto &value) {
    if (value) object[key] = *value;
  };
  set("size", figures.size);
  set("layers", figures.layers);
  set("first_build_seconds", figures.first);
  set("rebuild_unchanged_seconds", figures.unchanged);
  set("rebuild_source_seconds", figures.source);
  set("rebuild_manifest_seconds", figures.manifest);
  return object;
}

Figures read_figures(const json &object) {
  Figures figures;
  const auto get = [&]<class T>(const char *key, std::optional<T> &value) {
    if (object.contains(key)) value = object.at(key).get<T>();
  };
  get("size", figures.size);
  get("layers", figures.layers);
  get("first_build_seconds", figures.first);
  get("rebuild_unchanged_seconds", figures.unchanged);
  get("rebuild_source_seconds", figures.source);
  get("rebuild_manifest_seconds", figures.manifest);
  return figures;
}

}  // namespace

ImageFacts read_image_facts(const std::string &answer) {
  try {
    const json all = json::parse(answer);
    const json &image = all.is_array() ? all.at(0) : all;
    ImageFacts facts;
    if (image.contains(
            "OCIv1")) {  // buildah; OCI has no health check, shell and triggers: those are in its Docker form
      json config = member(image.at("OCIv1"), "config");
      const json docker = member(member(image, "Docker"), "config");
      for (const char *key : {"Healthcheck", "Shell", "OnBuild"}) config[key] = member(docker, key);
      facts.config = config_of(config);
      const json manifest = json::parse(image.at("Manifest").get<std::string>());
      for (const json &layer : manifest.at("layers")) facts.size += layer.at("size").get<std::uint64_t>();
      facts.layers = manifest.at("layers").size();
      return facts;
    }
    json config = image.at("Config");
    if (!config.contains("Healthcheck")) config["Healthcheck"] = member(image, "HealthCheck");  // podman
    facts.config = config_of(config);
    facts.size = image.at("Size").get<std::uint64_t>();
    facts.layers = image.at("RootFS").at("Layers").size();
    return facts;
  } catch (const json::exception &error) {
    throw EngineError(std::string("the engine's description of the image is not understood: ") + error.what());
  }
}

std::string report_json(const Report &report) {
  json object = {{"file", report.file},
                 {"context", report.context},
                 {"engine", report.engine},
                 {"verdict", to_string(report.verdict)},
                 {"original", figures_json(report.original)},
                 {"rewritten", figures_json(report.rewritten)},
                 {"parts", json::array()},
                 {"notes", report.notes}};
  const auto set_some = [&](const char *key, const std::string &value) {
    if (!value.empty()) object[key] = value;
  };
  set_some("key", report.key);
  set_some("reason", report.reason);
  set_some("log", report.log);
  set_some("source_file", report.source_file);
  set_some("manifest_file", report.manifest_file);
  for (const Part &part : report.parts)
    object["parts"].push_back(
        {{"name", part.name}, {"summary", part.summary}, {"declared", part.declared}, {"undeclared", part.undeclared}});
  if (report.scan)
    object["scan"] = {{"command", report.scan->command},
                      {"both", report.scan->both},
                      {"only_original", report.scan->only_original},
                      {"only_rewritten", report.scan->only_rewritten}};
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Report> read_report(const std::string &line) {
  try {
    const json object = json::parse(line);
    Report report;
    report.file = object.at("file");
    report.context = object.at("context");
    report.engine = object.at("engine");
    for (const Verdict verdict : {Verdict::equal, Verdict::different, Verdict::not_possible})
      if (object.at("verdict") == to_string(verdict)) report.verdict = verdict;
    report.original = read_figures(object.at("original"));
    report.rewritten = read_figures(object.at("rewritten"));
    report.key = object.value("key", "");
    report.reason = object.value("reason", "");
    report.log = object.value("log", "");
    report.source_file = object.value("source_file", "");
    report.manifest_file = object.value("manifest_file", "");
    report.notes = object.at("notes").get<std::vector<std::string>>();
    for (const json &part : object.at("parts"))
      report.parts.push_back({part.at("name"), part.at("summary"), part.at("declared"), part.at("undeclared")});
    if (object.contains("scan")) {
      const json &scan = object.at("scan");
      report.scan = Scan{scan.at("command"), scan.at("both"), scan.at("only_original"), scan.at("only_rewritten")};
    }
    return report;
  } catch (const json::exception &) {
    return std::nullopt;
  }
}

}  // namespace drydock::verify
