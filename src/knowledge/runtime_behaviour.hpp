// What a program does once the container runs, as far as its name tells: it needs root, or it writes somewhere.
//
// The non-root pass must not take root away from programs that start as root on purpose, and must know which
// directories an application writes. Source: rewrites § 2.7, and each program's own manual.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct PrivilegedProgram {
  std::string_view name;  // base name
  std::string_view why;   // completes "starts as root: …"
  bool starts_as_other = false;  // the command behind it runs as another user
};

// Programs in ENTRYPOINT, CMD or a start script that want root, or give it up themselves.
std::span<const PrivilegedProgram> privileged_programs();
const PrivilegedProgram *privileged_program(std::string_view program);  // base name or path

// Programs that change what their operands name (`chown /etc/x`), or make it.
bool changes_operands(std::string_view program);

// Whether a mode, as chmod takes it, keeps others than owner and group from reading: `600`, `go-rwx`.
bool closes_to_others(std::string_view mode);

// Options of install(1) that take a value.
Words install_value_options();

// What installs or downloads into the home of the user who runs it, by a piece of a command's text.
struct HomeInstall {
  std::string_view text;
  std::string_view unless;  // other texts, between `|`, of which one moves it elsewhere; "" for none
  std::string_view what;    // completes "…, in root's home"
};
std::span<const HomeInstall> home_installs();

// A setting that a command keeps in the home of who calls it, and that its program looks for at every start.
struct HomeSetting {
  std::string_view program;
  std::string_view command;  // its text
  std::string_view unless;   // as above
};
std::span<const HomeSetting> home_settings();

// Whether a folder of the image, absolute and clean, may be one that an application writes: not the system's own.
bool may_be_applications(std::string_view folder);

// Whether a file of the context, by its path, is source text of the application: neither a test nor a dependency.
bool is_application_source(std::string_view path);

// Shells and programs that only wait: an image that starts one is no application.
bool is_interactive(std::string_view program);

// Interpreters that wait for a person to type when they are started without a program: `python3`.
bool prompts_without_operands(std::string_view program);

// Packages, requirements and dependencies whose programs open raw sockets, or change the network.
bool works_on_the_network_itself(std::string_view package);

// Packages whose programs speak to the container engine, by a socket that belongs to root.
bool talks_to_the_engine(std::string_view package);

// Folders that distributions leave to whoever adds software, and empty (Filesystem Hierarchy Standard 3.0).
bool is_left_empty(std::string_view folder);

// Whether what follows the two words is a command that is carried out: `bundle exec puma`.
bool carries_out(std::string_view program, std::string_view subcommand);

// Programs that start what a Procfile says.
bool runs_procfile(std::string_view program);
Words procfile_options();

// Runners of the scripts of package.json, and their own subcommands that run one.
bool runs_package_script(std::string_view program);

// The first port of those below 1024 that a piece of source text binds (`listen(80`, `port=443`); 0 for none.
int low_port_in_source(std::string_view text);

}  // namespace drydock::knowledge
