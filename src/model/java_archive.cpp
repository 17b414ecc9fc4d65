// Sources: maven.apache.org/pom.html, maven.apache.org/ref/current/maven-model/maven.html (finalName);
// docs.spring.io/spring-boot/maven-plugin/packaging.html; docs.gradle.org/current/userguide/building_java_projects.html
// and its Jar task.
#include "model/java_archive.hpp"

#include <algorithm>
#include <optional>

#include "ir/text.hpp"
#include "model/xml_text.hpp"

namespace drydock::model {

namespace {

constexpr auto none = std::string_view::npos;

// Without the element, whatever it holds.
void cut(std::string &text, std::string_view name) {
  const std::string open = "<" + std::string(name) + ">", close = "</" + std::string(name) + ">";
  const std::size_t begin = text.find(open), end = text.rfind(close);
  if (begin != none && end != none && end > begin) text.erase(begin, end + close.size() - begin);
}

std::string first(const std::string &text, std::string_view name) {
  const auto all = elements(text, name);
  return all.empty() ? "" : all.front();
}

// With the properties of the project itself put in; nothing where another one stands in it.
std::optional<std::string> filled(std::string text, const std::string &artifact, const std::string &version,
    const std::string &properties) {
  for (int round = 0; round < 8; ++round) {
    const std::size_t begin = text.find("${"), end = text.find('}', begin);
    if (begin == none) return text;
    if (end == none) return std::nullopt;
    const std::string name = text.substr(begin + 2, end - begin - 2);
    const std::string value = name == "project.artifactId" || name == "artifactId" ? artifact
                              : name == "project.version" || name == "version"     ? version
                                                                                   : first(properties, name);
    if (value.empty()) return std::nullopt;
    text.replace(begin, end + 1 - begin, value);
  }
  return std::nullopt;
}

// The text in quotes of the only line that sets the name: `version = '1.0'`, `version '1.0'`. Nothing where none does;
// "" where it is computed, or set twice.
std::optional<std::string> set_in(std::string_view text, std::string_view name) {
  std::optional<std::string> result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.starts_with(name)) continue;
    const std::string_view rest = trim(line.substr(name.size()));
    if (rest.empty() || (rest[0] != '=' && rest[0] != '\'' && rest[0] != '"')) continue;
    const std::string_view value = rest[0] == '=' ? trim(rest.substr(1)) : rest;
    const bool quoted = value.size() > 1 && (value[0] == '\'' || value[0] == '"') && value.find(value[0], 1) != none;
    const std::string_view plain = quoted ? value.substr(1, value.find(value[0], 1) - 1) : std::string_view();
    if (result || !quoted || plain.find('$') != none) return "";
    result = std::string(plain);
  }
  return result;
}

}  // namespace

JavaArchive maven_archive(std::string_view pom) {
  const std::string text = without_xml_comments(pom);
  std::string own = text;
  for (std::string_view section : {"parent", "dependencies", "dependencyManagement", "build", "profiles",
      "properties", "reporting",
                                   "repositories", "pluginRepositories", "distributionManagement", "modules"})
    cut(own, section);
  std::string outside = text;
  cut(outside, "profiles");
  std::string build = first(outside, "build");
  const std::string plugins = build;
  cut(build, "pluginManagement");
  cut(build, "plugins");
  for (std::string_view mark : {"<finalName>", "<classifier>", "<outputDirectory>", "<skip>true"})
    if (plugins.find(mark) != none && build.find(mark) == none)
      return {"", "a plugin of its pom.xml names the archive: " + std::string(mark)};
  if (!first(build, "directory").empty()) return {"", "its pom.xml builds to another folder"};
  const std::string properties = first(outside, "properties");
  const std::string artifact = first(own, "artifactId");
  const std::string parent = first(text, "parent");
  const std::string given = first(own, "version").empty() ? first(parent, "version") : first(own, "version");
  const auto version = filled(given, artifact, "", properties);
  const std::string packaging = first(own, "packaging").empty() ? "jar" : first(own, "packaging");
  if (packaging != "jar" && packaging != "war")
    return {"", "its pom.xml makes no archive, but has packaging " + packaging};
  const std::string final_name = first(build, "finalName");
  const std::string name = final_name.empty() ? "${project.artifactId}-${project.version}" : final_name;
  const auto full = filled(name, artifact, version.value_or(""), properties);
  if (artifact.empty() || !full)
    return {"", "the name of the archive stands in properties that its pom.xml does not hold"};
  return {"target/" + *full + "." + packaging, ""};
}

bool repackages(std::string_view pom) {
  const std::string text = without_xml_comments(pom);
  if (text.find("<artifactId>spring-boot-maven-plugin</artifactId>") == none) return false;
  return first(text, "parent").find("spring-boot-starter-parent") != none ||
      text.find("<goal>repackage</goal>") != none;
}

JavaArchive gradle_archive(const GradleFiles &files) {
  for (std::string_view mark : {"archiveFileName", "archiveBaseName", "archiveVersion", "archivesBaseName",
      "archiveClassifier", "archivesName",
                                "buildDir", "buildDirectory", "libsDirName", "destinationDirectory"})
    if (files.build.find(mark) != none) return {"", "its build file names the archive by " + std::string(mark)};
  if (files.settings.find("include") != none) return {"", "it has several projects"};
  const auto name = set_in(files.settings, "rootProject.name");
  auto version = set_in(files.build, "version");
  if (name == "" || version == "") return {"", "its build file computes the name of the archive"};
  for (std::size_t at = files.properties.find("version="); !version && at != none;
       at = files.properties.find("version=", at + 1))
    if (at == 0 || files.properties[at - 1] == '\n')
      version = std::string(trim(files.properties.substr(at + 8, files.properties.find('\n', at) - at - 8)));
  return {"build/libs/" + name.value_or(files.folder_name) + (version ? "-" + *version : "") + ".jar", ""};
}

}  // namespace drydock::model
