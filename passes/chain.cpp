// The chain: all passes in the order in which they run.
#include <algorithm>

#include "passes/pass.hpp"

namespace drydock::passes {

extern const Pass source_copy, production_command, static_site, dev_dependencies, dev_tools, production_env,
    sudo_removal, merge_runs, merge_steps, no_recommends, manifest_first, config_last, npm_ci, split_stages,
    slim_base, build_deps_purge, add_to_copy, copy_ownership, python_env, non_root_user, health_check, secret_mounts,
    install_flags, cache_mounts, package_cleanup, package_sort, useradd_no_log_init, pipefail, curl_fail, run_heredoc,
    absolute_workdir, legacy_key_value, maintainer_label, overridden_command, json_args, expose_format,
    redundant_platform, empty_continuation, stage_name_casing, from_as_casing, instruction_casing, registry_mirror,
    dockerignore, syntax_directive;

namespace {

const Pass *const order[] = {
    &source_copy,           // first of those that make a production variant: builds need the sources
    &production_command,    // after it: what the image starts decides what else it needs
    &static_site,           // after it: it takes what has no server of its own for production
    &dev_dependencies,      // after it: what the image starts has to stay, and may be a new line of a manifest
    &dev_tools,             // after both: what is still installed by name, and nothing starts
    &production_env,        // after it: what reads the environment is known by then
    &sudo_removal,          // first of the others: they ask for the command's name and whose HOME it has
    &merge_runs,            // before the rest: cache mounts and the split look for an update with its install
    &merge_steps,           // after it: what belongs together by its package manager is in one RUN by then
    &no_recommends,         // after it: apt is apt-get by now
    &manifest_first,        // before the split, which takes the install of the manifests into the builder
    &config_last,           // after it: what both move lands in the order of their reasons, the sources last
    &npm_ci,                // before the mounts and clean-ups: both look at what npm is asked to do
    &split_stages,          // before all that belongs into the last stage
    &slim_base,             // after the split, which takes what needs compilers into a stage of its own
    &build_deps_purge,      // after the split, which leaves the compilers behind where it can
    &add_to_copy,           // before what gives COPYs flags
    &copy_ownership,        // after the split, which says what is copied where; before the user's COPYs
    &python_env,            // after the split: the variable belongs into the stage that runs
    &non_root_user,         // after the split and the environment: USER comes after all that needs root
    &health_check,          // after the split, which may change the image that would ask
    &secret_mounts,         // before the cache mounts, so that both see the mounts of a RUN in the order of writing
    &install_flags,         // before the mounts, which need apt-get to say where it downloads to
    &cache_mounts,          // after all that makes, moves or merges RUNs
    &package_cleanup,       // after the mounts: only where a RUN could not have one
    &package_sort,          // after all that adds packages
    &useradd_no_log_init,   // from here on single commands, each as the passes above have left it
    &pipefail,              // after what merges, splits and moves commands: its prefix belongs in front of all of them
    &curl_fail,             // after pipefail, with which curl may fail in front of any reader
    &run_heredoc,           // after all that takes commands out of lists or puts some in
    &absolute_workdir,      // after all that looks for a stage's end or inserts there
    &legacy_key_value,      // from here on what the builder's checks find: in the text that the passes above have made
    &maintainer_label,
    &overridden_command,    // before what would mend the one that goes
    &json_args,
    &expose_format,
    &redundant_platform,
    &empty_continuation,
    &stage_name_casing,
    &from_as_casing,
    &instruction_casing,    // after what writes new instructions
    &registry_mirror,       // after all that chooses or names an image
    &dockerignore,          // after all that writes or moves COPYs: it looks at what they take
    &syntax_directive,      // last: looks at what the output uses
};

}  // namespace

std::span<const Pass *const> chain() { return order; }

const Pass *find(std::string_view id) {
  const auto found = std::find_if(std::begin(order), std::end(order), [&](const Pass *pass) { return pass->id == id; });
  return found == std::end(order) ? nullptr : *found;
}

}  // namespace drydock::passes
