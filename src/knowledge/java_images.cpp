// Sources: the library files of eclipse-temurin, maven, gradle, openjdk and amazoncorretto in
// docker-library/official-images, by their history; the plugins' own pages for what their archives hold.
#include "knowledge/java_images.hpp"

#include <algorithm>
#include <vector>

namespace drydock::knowledge {

namespace {

constexpr Words versions_with_jre = "8 11 17 21 25";      // of eclipse-temurin
constexpr Words openjdk_with_jre = "8 11";                // later ones have no image without the JDK
constexpr Words temurin_systems = "alpine focal jammy noble ubi9-minimal";
constexpr Words openjdk_systems = "slim stretch buster bullseye slim-stretch slim-buster slim-bullseye";

constexpr Words build_programs = "mvn mvnw gradle gradlew";
constexpr Words packaging_goals =
    "package install verify deploy build assemble jar war bootJar bootWar shadowJar installDist installBootDist installShadowDist fatJar "
    "quarkusBuild distTar distZip";
constexpr Words starting_goals = "spring-boot:run quarkus:dev exec:java exec:exec jetty:run tomcat7:run run bootRun quarkusDev";

// docs.spring.io/spring-boot/maven-plugin/run.html, quarkus.io/guides/maven-tooling#dev-mode, quarkus.io/guides/all-config
constexpr Words jvm_properties = "spring-boot.run.jvmArguments run.jvmArguments jvm.args";
constexpr Words argument_properties = "spring-boot.run.arguments run.arguments quarkus.args";
constexpr Words profile_properties = "spring-boot.run.profiles run.profiles";
constexpr Words dropped_properties =
    "debug suspend debugHost spring-boot.run.fork spring-boot.run.addResources spring-boot.run.optimizedLaunch skipTests maven.test.skip "
    "quarkus.profile quarkus.enforceBuildGoal quarkus.analytics.disabled quarkus.test.continuous-testing checkstyle.skip";
constexpr Words steps_of_packaging = "clean validate compile process-resources test-compile package classes build install verify";
constexpr Words watching_options = "-t --continuous --no-daemon -B --batch-mode -q --quiet --console=plain --no-transfer-progress -ntp";

constexpr Words archive_goals = "spring-boot:run org.springframework.boot:spring-boot-maven-plugin:run bootRun quarkus:dev quarkusDev";

constexpr std::string_view whole_archives[] = {
    "spring-boot-maven-plugin", "org.springframework.boot", "maven-shade-plugin", "maven-assembly-plugin", "com.github.johnrengelman.shadow",
    "com.gradleup.shadow", "quarkus", "io.micronaut.application", "micronaut-maven-plugin", "onejar", "fatJar", "io.ktor.plugin"};
constexpr std::string_view jdk_parts[] = {"ToolProvider.getSystemJavaCompiler", "com.sun.tools", "javax.tools.", "\"javac\"", "com.sun.javadoc"};

std::string_view major_of(std::string_view version) {
  // 17.0.9_9, 8u392-b08: the number at the head.
  return version.substr(0, version.find_first_not_of("0123456789"));
}

std::vector<std::string_view> parts_of(std::string_view tag) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    parts.push_back(tag.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string rest_of(const std::vector<std::string_view> &parts, std::size_t from) {
  std::string rest;
  for (std::size_t i = from; i < parts.size(); ++i) rest += (rest.empty() ? "" : "-") + std::string(parts[i]);
  return rest;
}

std::string temurin(std::string_view version, const std::string &system) {
  if (!versions_with_jre.contains(major_of(version))) return "";
  if (!system.empty() && !temurin_systems.contains(system)) return "";
  return "eclipse-temurin:" + std::string(version) + "-jre" + (system.empty() ? "" : "-" + system);
}

// VERSION[-bNN][-jdk][-SYSTEM]
std::string of_temurin(std::string_view tag) {
  std::vector<std::string_view> parts = parts_of(tag);
  std::string version(parts[0]);
  std::size_t at = 1;
  if (at < parts.size() && parts[at].starts_with('b') && major_of(version) == "8") version += "-" + std::string(parts[at++]);
  if (at < parts.size() && parts[at] == "jre") return "eclipse-temurin:" + std::string(tag);
  if (at < parts.size() && parts[at] == "jdk") ++at;
  return temurin(version, rest_of(parts, at));
}

// VERSION[-jdk][-SYSTEM]
std::string of_openjdk(std::string_view tag) {
  std::vector<std::string_view> parts = parts_of(tag);
  std::size_t at = 1;
  if (at < parts.size() && parts[at] == "jre") return "openjdk:" + std::string(tag);
  if (at < parts.size() && parts[at] == "jdk") ++at;
  const std::string system = rest_of(parts, at);
  if (!openjdk_with_jre.contains(major_of(parts[0]))) return "";
  const bool alpine = system.starts_with("alpine") && major_of(parts[0]) == "8";
  if (!system.empty() && !openjdk_systems.contains(system) && !alpine) return "";
  return "openjdk:" + std::string(parts[0]) + "-jre" + (system.empty() ? "" : "-" + system);
}

// [VERSION-]VENDOR-JAVA[-SYSTEM]
std::string of_maven(std::string_view tag) {
  for (std::string_view vendor : {"eclipse-temurin-", "amazoncorretto-", "openjdk-", "jdk-"}) {
    const std::size_t at = tag.find(vendor);
    if (at == std::string_view::npos || (at > 0 && tag[at - 1] != '-')) continue;
    const std::vector<std::string_view> parts = parts_of(tag.substr(at + vendor.size()));
    const std::string system = rest_of(parts, 1);
    if (vendor == "eclipse-temurin-") return temurin(parts[0], system);
    if (vendor == "amazoncorretto-") return system.empty() || system == "alpine" ? "amazoncorretto:" + std::string(tag.substr(at + vendor.size())) : "";
    return of_openjdk(std::string(parts[0]) + "-jdk" + (system.empty() ? "" : "-" + system));
  }
  return "";
}

// [VERSION-]jdkNN[-SYSTEM]; the images before version 7 stand on another vendor's JDK.
std::string of_gradle(std::string_view tag) {
  const std::size_t at = tag.find("jdk");
  if (at == std::string_view::npos) return "";
  if (at > 0 && (tag[0] < '7' || tag[0] > '9') && tag.substr(0, tag.find('.')).size() < 2) return "";
  const std::vector<std::string_view> parts = parts_of(tag.substr(at + 3));
  return temurin(parts[0], rest_of(parts, 1));
}

bool has_any(std::string_view text, const auto &pieces) {
  for (std::string_view piece : pieces)
    if (text.find(piece) != std::string_view::npos) return true;
  return false;
}

std::string_view base_name(std::string_view program) { return program.substr(program.find_last_of('/') + 1); }

}  // namespace

std::string java_runtime_image(std::string_view repository, std::string_view tag) {
  if (repository == "eclipse-temurin") return of_temurin(tag);
  if (repository == "openjdk") return of_openjdk(tag);
  if (repository == "maven") return of_maven(tag);
  if (repository == "gradle") return of_gradle(tag);
  if (repository == "amazoncorretto" && !tag.empty()) return "amazoncorretto:" + std::string(tag);
  return "";
}

// The Dockerfiles of adoptium/containers: curl is there "for historical reasons" up to 17.
Words java_image_programs(std::string_view image) {
  const std::size_t colon = image.rfind(':');
  const std::string_view tag = colon == std::string_view::npos ? std::string_view() : image.substr(colon + 1);
  if (!image.starts_with("eclipse-temurin:") || tag.find("alpine") != std::string_view::npos || tag.find("ubi") != std::string_view::npos)
    return "java keytool";
  return Words("8 11 17").contains(major_of(tag)) ? Words("java keytool wget curl") : Words("java keytool wget");
}

bool is_java_build(std::string_view program) { return build_programs.contains(base_name(program)); }
bool packages_java(std::string_view goal) { return packaging_goals.contains(goal.substr(goal.find_last_of(':') + 1)); }
bool starts_java(std::string_view goal) { return starting_goals.contains(goal) || starting_goals.contains(goal.substr(goal.find_last_of(':') + 1)); }

StartProperty start_property(std::string_view name) {
  if (jvm_properties.contains(name)) return StartProperty::jvm;
  if (argument_properties.contains(name)) return StartProperty::arguments;
  if (profile_properties.contains(name)) return StartProperty::profiles;
  if (dropped_properties.contains(name) || name.starts_with("quarkus.live-reload") || name.starts_with("quarkus.console")) return StartProperty::dropped;
  return name.starts_with("quarkus.") ? StartProperty::kept : StartProperty::unknown;
}
bool is_step_of_packaging(std::string_view goal) { return steps_of_packaging.contains(goal); }
bool is_watching_option(std::string_view option) { return watching_options.contains(option); }
bool starts_archive(std::string_view goal) {
  return archive_goals.contains(goal) || goal.ends_with(":bootRun") || goal.ends_with(":quarkusDev");
}
bool makes_whole_archive(std::string_view build_file) { return has_any(build_file, whole_archives); }
bool needs_jdk(std::string_view source) { return has_any(source, jdk_parts); }

}  // namespace drydock::knowledge
