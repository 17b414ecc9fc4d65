// The archive that a build of a Java project makes, as far as its build file says it in plain words.
#pragma once

#include <string>
#include <string_view>

namespace drydock::model {

struct JavaArchive {
  std::string path;      // relative to the project's folder
  std::string obstacle;  // why it is not known; "" where it is
};

// Of `mvn package`.
JavaArchive maven_archive(std::string_view pom);
// Whether the archive of such a project is made to be started: Spring's plugin packs it anew with all that it needs.
bool repackages(std::string_view pom);

// Of `gradle bootJar`. A project without a name of its own has that of its folder.
struct GradleFiles {
  std::string build, settings, properties, folder_name;
};
JavaArchive gradle_archive(const GradleFiles &files);

}  // namespace drydock::model
