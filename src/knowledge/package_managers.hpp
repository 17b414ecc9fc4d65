// Package managers: how a call is taken apart, what it caches where, and what moves, disables or empties that cache.
//
// One row a manager, one row a cache. A manager without caches is *recognised*: passes know that the command installs
// things, and say why it has no mount. Every row names its source; "rewrites" is the catalogue of rewrites.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

enum class ManagerKind : std::uint8_t { system, language };
enum class Sharing : std::uint8_t { shared, locked };  // the values of a cache mount's `sharing=`
enum class Action : std::uint8_t { other, update, install, upgrade, remove, clean, download };

std::string_view to_string(Sharing sharing);

// A directory of pure downloads, and the mount that keeps it between builds. Paths may begin with `${HOME}`: the home
// of the user who runs the command, in which case the mount also needs that user's uid and gid.
struct Cache {
  std::string_view id_stem{};  // the mount's id without the distribution, release and so on
  std::string_view target{};   // where to mount
  std::string_view
      default_target{};  // where the command keeps it if nothing is said; equals target but for apt's archives
  Sharing sharing{};
  bool id_names_release = false;  // contents differ between distributions and releases: the id must hold both
  bool per_user = false;          // target lies in a home: uid, gid and HOME matter
  std::string_view root_target{};  // where root has it, if elsewhere
  // Variables that name the folder which holds it, the strongest first: `NAME`, or `NAME=/below/its/value`.
  Words followed_variables{};
  bool image_decides = false;  // an image that is not known may keep it elsewhere
  std::string_view since{};    // the first version of the image's language that has it
  Words rpm_tools{};           // only on images whose packages these install: yum, dnf, dnf5 or microdnf (rpm_tool)
  // A file in the working directory tells which version of the manager works there: this cache belongs to the one with
  // the file, or to the one without. `required_settings`, `key=value`, must hold in that file; `key=value@4` is the
  // default from version 4 of the manager on.
  std::string_view project_file{}, no_project_file{};
  Words required_settings{};
  // Later commands read what is in it: go's modules. So every RUN that may read it needs the mount, and the image must
  // not start anything that does.
  bool read_later = false;
  bool folder_may_be_copied = false;  // a COPY --from of a folder above it wants what lies beside it
  std::string_view assumption{};      // what makes the mount harmless, where the file can't show it
  bool needs_own_update = false;  // the mount hides an index from an earlier layer: only with an update in the same RUN
  Words only_commands{};          // commands that fill it; empty: all of the manager's
  Words unused_by{};              // subcommands that do not touch it
  Words only_if_directory{};      // filled only if this directory exists in the image
  std::string_view redirect{};    // to be inserted after the command name so that it uses `target`
  std::string_view redirect_variable{};  // to be set to the target before the command
  Words moving_variables{};       // environment names that may put it elsewhere
  bool moving_variables_ignore_case = false;
  Words moving_options{};     // options that may put it elsewhere, written `--option value` or `--option=value`
  // Keys of `-o key=value`, of a configuration file or of the manager's own `config` that may put it elsewhere or disable
  // it. `a.b` is the key b in the section [a], or a.b written out.
  Words moving_settings{};
  Words config_files{};       // the files in which they stand; without a slash in front: in the working directory
  Words effective_options{};  // the call does something else with them when the cache is empty: no mount
  Words disabling_options{};  // make the cache useless; also with `=value`
  Words disabling_variables{};
  Words cleaning_subcommands{};  // "cache/purge": two words; empty the cache at its default place
  Words cleaning_paths{};        // an `rm -r` of one of these does nothing else than empty this cache
  std::string_view source{};
};

struct PackageManager {
  std::string_view id{};
  ManagerKind kind{};
  std::string_view language = "";  // whose images bring it (ImageRow::languages)
  Words commands{};           // base names of the program
  std::string_view module{};  // `python -m MODULE` is the command too
  Words value_options{};      // before the subcommand: options that take their value as the next argument
  Words update{};             // subcommands by action; "cache/clean" is two words
  Words install{};
  Words install_locked{};  // the subset of `install` that takes what a lock file says and nothing else
  // For an install of what the lock file says, and of nothing else: the subcommand, those whose place it takes, and
  // the options that mean the same for both.
  std::string_view locked_command = "";
  Words lockable{};
  Words locked_options{};
  Words unsure_locked_options{};   // those of them that not every version has
  Words peerless_options{};        // install no peer dependencies
  Words manifest_subcommands{};    // change manifest or lock file
  Words unlocking_settings{};      // keys of a configuration that take the lock file's effect away
  Words lock_formats{};            // "format=first..end": the versions of the language's image that read the format
  Words upgrade{};
  Words remove{};
  std::string_view remove_with_dependencies = "";  // the subcommand and options that remove packages and what only they need
  Words auto_remove_words{};  // subcommands and options that remove what came unasked and nobody needs any more
  Words clean{};
  Words download{};
  Words configure{};  // subcommands that change the manager's settings for later calls
  bool operations_are_options = false;  // `pacman -Sy`: the subcommand is an option; with operands an update installs
  bool bare_command_installs = false;  // `yarn` alone
  bool any_subcommand_fetches = false;  // whatever it is asked to do, it fetches what that needs (mvn, gradle)
  Words result_subcommands{};      // put what the project builds into the cache
  Words runtime_programs{};        // programs beside its own that read its caches when the image runs
  std::string_view leave_alone{};  // why it has no cache worth a mount
  Words install_value_options{};       // after the subcommand: options that take their value as the next argument
  Words requirement_options{};         // those of them that name a file of requirements
  Words path_options{};                // those of them that put the result elsewhere
  Words own_index_options{};  // make an install fetch the index itself, so that it needs no update before it
  std::string_view refresh_option = "";  // the one of them to put where a disabling option goes that fetched it
  Words asking_subcommands{};          // wait for an answer that a build never gives
  Words assume_yes_options{};          // with one of them it does not ask; the first is to be written; short ones also
                                       // in a bundle: -qy
  Words assume_yes_before{};           // the same, but only in front of the subcommand
  Words assume_yes_settings{};         // keys and variables of the same meaning
  std::string_view command_for_people{}, command_for_scripts{};  // where one program has both
  Words same_for_scripts{};  // subcommands that do the same in both
  std::string_view no_recommends_option{};
  Words recommends_options{};   // state a choice about recommended packages, that one among them
  Words recommends_settings{};  // keys of the same meaning
  Words foreign_sources{};      // stand in a file whose packages may come from elsewhere than the distribution
  Words manifests{};  // file names or patterns that an install of the project reads
  Words lockfiles{};
  Words production_options{};   // leave out what only development needs
  Words offline_options{};      // nothing is downloaded with one of these
  Words cached_options{};       // with one of these all is taken from the cache
  // What takes away, in the same RUN, what an install leaves in the layer: each from the manual of the program.
  std::string_view clean_subcommand = "";  // behind its own name: "clean all"
  std::string_view clean_command = "";     // an rm of one folder's contents, where its own subcommand leaves them
  std::string_view no_cache_option = "";   // of an install, which then keeps nothing
  Words no_cache_option_unknown{};         // releases of distributions whose own version does not know it
  std::string_view no_cache_assumption = "";  // that it knows the option, where the release is not known
  std::span<const std::string_view> clean_unless{};  // not with one of these texts in the file, or files in the context
  std::string_view clean_assumption = "";  // what makes it right, where the file can't show it
  std::span<const Cache> caches{};
  std::string_view source{};

  bool handled() const { return !caches.empty(); }
};

std::span<const PackageManager> package_managers();

// The versions of the language's image, the end not included ("" is open), whose manager reads lock files of a format.
struct LockFormat {
  std::string_view first, end;
};
std::optional<LockFormat> lock_format(const PackageManager &manager, int format);

// By the program's base name or a path to it ("/venv/bin/pip3.11"); nullptr if it is none.
const PackageManager *manager_of_command(std::string_view program);

// By the module of `python -m`.
const PackageManager *manager_of_module(std::string_view module);

const PackageManager *manager(std::string_view id);

// Whether a file of that name, or the files that a pattern like `package*.json` means, name dependencies of a project.
bool names_dependencies(std::string_view file);

// A folder that managers fill with dependencies.
bool is_dependency_folder(std::string_view name);

// Whether the name of any handled manager's command stands in the text as a word: for text that nothing more can be said of.
bool mentions_manager(std::string_view text);

// What a subcommand does; `second` is the next plain word, or "". Unknown subcommands are Action::other. In the lists
// `-S*` stands for all that begins so.
Action action_of(const PackageManager &manager, std::string_view first, std::string_view second);

// Whether the option takes the next argument as its value: `-t` does, `--target=x` and `-q` do not. Options whose
// value is attached answer no. `after_subcommand`: options of the install subcommand count too.
bool takes_value(const PackageManager &manager, std::string_view option, bool after_subcommand);

// The cache that an `rm -r` of this path empties, or nullptr. `home` stands for `~` and `$HOME`: "/root".
// Compares text: `/*` at the end and a slash too many are the same as without.
const Cache *cache_emptied_by(const PackageManager &manager, std::string_view path, std::string_view home);

// Whether `path`, after the same simplification, is the cleaning path of any manager's cache, and of which.
struct CleanedCache {
  const PackageManager *manager;
  const Cache *cache;
};
CleanedCache cache_emptied_by(std::string_view path, std::string_view home);

}  // namespace drydock::knowledge
