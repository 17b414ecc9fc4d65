// A compose file, as far as it says how an image is built and how it is started (the Compose specification). Nothing in
// it is carried out: what depends on variables of the environment is not known.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/yaml.hpp"

namespace drydock::model {

// A text whose `${NAME}` Compose replaces.
struct ComposeText {
  std::string written;
  std::optional<std::string> value;  // with `$$` as `$`; nothing where variables decide
  YamlPlace place;
};

// A variable of `environment` or `build.args`. Values of variables that are likely to hold a secret are not kept.
struct ComposeVariable {
  std::string name;
  std::optional<std::string> value;  // nothing where variables decide, or the environment gives it, or it is a secret
  bool given = false;                // the file says a value, known or not
  bool secret = false;               // the file says a value that is likely to be one
  YamlPlace place;
};

// `command` or `entrypoint`. No words: the image's own is taken away.
struct ComposeCommand {
  // Nothing where variables decide, or where versions of Compose differ.
  std::optional<std::vector<std::string>> words;
  YamlPlace place;
};

struct ComposeBuild {
  ComposeText context;                    // "." where the file names none
  std::optional<ComposeText> dockerfile;  // relative to the context
  bool has_inline_dockerfile = false;
  std::optional<ComposeText> target;
  std::vector<ComposeVariable> args;
  std::vector<std::string> members;       // the names of all that stands there; none of the short form
  YamlPlace place;
};

struct ComposePort {
  // Both may be a range. Nothing where variables decide, or, of published, where the engine chooses.
  std::optional<std::string> container, published;
  std::string protocol = "tcp";
  Yaml entry;  // as written
};

struct ComposeVolume {
  enum class Type {
    bind,     // a path of the host
    volume,   // a named one, or, without source, an anonymous
    tmpfs,
    other,    // another type, or one that variables decide
  };
  Type type = Type::other;
  std::optional<std::string> source, target;  // nothing where variables decide, or, of source, where there is none
  bool read_only = false;
  Yaml entry;  // as written
};

struct ComposeHealthcheck {
  bool disabled = false;
  std::optional<std::vector<std::string>> test;  // with `CMD` or `CMD-SHELL` in front; nothing where not known
  YamlPlace place;
};

struct ComposeExtends {
  std::optional<std::string> service, file;  // file: where it is another one
  YamlPlace place;
};

struct ComposeService {
  std::string name;
  std::optional<ComposeText> image, working_dir, user, restart;
  std::optional<ComposeBuild> build;
  std::optional<ComposeCommand> command, entrypoint;  // absent: the image's own
  std::vector<ComposeVariable> environment;
  bool environment_is_list = false;  // `NAME=value`, not a mapping
  std::vector<ComposeText> env_files;
  std::vector<ComposePort> ports;
  std::vector<ComposeVolume> volumes;
  std::vector<ComposeText> tmpfs;
  std::optional<ComposeHealthcheck> healthcheck;
  std::vector<std::string> depends_on, profiles;
  std::vector<std::string> awaited_ends;  // of those it depends on: what has to end before it starts
  // What stands here is not all: another service's part comes before it.
  std::optional<ComposeExtends> extends;
  std::vector<std::string> members;  // the names of all that it says
  YamlPlace place;                   // of its name

  bool says(std::string_view member) const;
};

struct ComposeFile {
  std::vector<ComposeService> services;  // in order
  bool has_includes = false;             // there are more services, in other files
  std::vector<std::string> volumes;      // the names of those that the file declares

  const ComposeService *service(std::string_view name) const;
};

std::variant<ComposeFile, YamlError> read_compose(std::string_view text);

// The file that a build reads, for a compose file in `folder`. Nothing where variables decide, it stands in the compose
// file itself, or the context is no folder.
std::optional<std::string> dockerfile_of(const ComposeBuild &build, std::string_view folder);
// The folder that it is given.
std::optional<std::string> context_of(const ComposeBuild &build, std::string_view folder);

// The services whose build reads the Dockerfile. Its path and the compose file's folder are both absolute, or relative
// to the same folder.
std::vector<const ComposeService *> services_built_from(const ComposeFile &file, std::string_view folder,
                                                        std::string_view dockerfile);

}  // namespace drydock::model
