// How files are called that hold a Dockerfile.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Dockerfile, Containerfile, either with a suffix behind a dot, `-` or `_` (Dockerfile.prod), and *.Dockerfile,
// *.Containerfile, these two in lower case too. Also `dockerfile`, which the builder takes where there is no Dockerfile.
// Not what belongs to a Dockerfile or was left by a tool (ignore files, patch rejects and back-ups), nor a template.
bool is_dockerfile_name(std::string_view name);

// How compose files are called: the names under which Compose looks for its own, these and those for development, and
// whatever people give to one (docs.docker.com/compose/intro/compose-application-model, and the suffixes of its guides).
Words default_compose_files();
Words compose_file_names();
bool is_compose_file(std::string_view name);

// Those of bake files: its own, in the order in which it reads them together
// (docs.docker.com/build/bake/reference/#file-format), and what people give to others.
Words bake_file_names();
bool is_bake_file(std::string_view name);

// What the override of a compose file for production is called.
std::string_view production_compose_name();

// What the production variant of a development Dockerfile is called: the part of the name that says development says
// production; Dockerfile.prod where none does.
std::string production_name(std::string_view name);

// What a word of the name says that the file is for.
enum class FilePurpose { unsaid, development, production };
FilePurpose purpose_of_name(std::string_view name);

}  // namespace drydock::knowledge
