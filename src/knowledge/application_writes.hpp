// What an application writes while it runs, by its programs, dependencies, files, variables and source text.
//
// The non-root pass hands these folders over to the new account. Source: rewrites § 2.7, and each program's and
// framework's own manual.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// A sign, in a command, a requirement or a path, that the application writes at run time.
enum class Sign {
  command,      // a program or `program subcommand` that the container starts
  requirement,  // a dependency (Python: normalised; npm: as written)
  directory,    // the last part of a directory that the Dockerfile makes, or declares as a volume
  copy_source,  // the end of what a COPY copies
  file_suffix,  // of a file in the context or a variable's value
  manifest_text,  // a piece of a manifest that names the dependencies of a compiled program
  source_text,  // a piece of the application's own source text
  variable,     // a part of a variable's name, whose value names a folder
};

struct ApplicationWrite {
  Sign sign;
  std::string_view name;
  // Relative to the working directory unless absolute or below ${HOME}; "." is the working directory itself, which is
  // also meant where the place is not known.
  Words paths;
  std::string_view what;
};

std::span<const ApplicationWrite> application_writes();

// The row for a sign, or nullptr. Commands: "manage.py collectstatic" before "manage.py".
const ApplicationWrite *application_write(Sign sign, std::string_view name);

// A file that names the dependencies of a compiled program: go.mod, Cargo.toml.
bool is_compiled_manifest(std::string_view name);

// Whether a variable of that name says where the application writes: `HF_HOME`, `UPLOAD_DIR`.
bool names_written_folder(std::string_view variable);

}  // namespace drydock::knowledge
