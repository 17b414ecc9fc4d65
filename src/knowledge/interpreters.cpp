// Sources: POSIX.1-2017 (special built-ins, utilities), the manuals of bash, dash, sudo, coreutils and util-linux.
#include "knowledge/interpreters.hpp"

#include "knowledge/name_index.hpp"

namespace drydock::knowledge {
namespace {

constexpr Words posix_shells = "sh bash ash dash";
constexpr Words pipefail_shells = "bash ash";  // ash: busybox since 2008
constexpr Words other_shells = "zsh ksh mksh fish csh tcsh powershell pwsh powershell.exe pwsh.exe cmd cmd.exe rbash nu";

constexpr Words state_commands =
    "cd pushd popd export unset set shopt exit return exec . source eval umask ulimit trap alias unalias readonly local "
    "declare typeset let read mapfile readarray getopts shift hash enable bind disown wait bg fg jobs break continue "
    "setopt";

constexpr Words errexit_commands = ". source eval shopt trap command builtin";

constexpr CommandPrefix prefixes[] = {
    {"env", "-u --unset -C --chdir -S --split-string", 0, true, false},
    {"sudo", "-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -T --command-timeout -r -t -U", 0,
     true, true},
    {"doas", "-u -C", 0, false, true},
    {"gosu", "", 1, false, true},
    {"su-exec", "", 1, false, true},
    {"setpriv", "--reuid --regid --groups --securebits --pdeathsig --inh-caps --bounding-set --ambient-caps", 0, false,
     true},
    {"runuser", "-u --user -g --group -G --supp-group -s --shell -w", 0, false, true},
    {"chroot", "", 1, false, true},
    {"exec", "-a", 0, false, false},
    {"command", "", 0, false, false},
    {"builtin", "", 0, false, false},
    {"nohup", "", 0, false, false},
    {"time", "-f -o", 0, false, false},
    {"nice", "-n --adjustment", 0, false, false},
    {"ionice", "-c --class -n --classdata", 0, false, false},
    {"stdbuf", "-i --input -o --output -e --error", 0, false, false},
    {"timeout", "-k --kill-after -s --signal", 1, false, false},
    {"eatmydata", "", 0, false, false},
    {"tini", "-p -e", 0, false, false},
    {"dumb-init", "-r --rewrite", 0, false, false},
    {"catchsegv", "", 0, false, false},
    {"fakeroot", "-l -f -s -i -b", 0, false, false},
    {"xvfb-run", "-e -f -n -p -s -w", 0, false, false},
    {"setarch", "", 1, false, false},
    {"linux32", "", 0, false, false},
};

constexpr std::string_view base_name(std::string_view program) {
  return program.substr(program.find_last_of('/') + 1);  // npos + 1 is 0
}

}  // namespace

bool has_version_suffix(std::string_view name, std::string_view stem) {
  if (name.substr(0, stem.size()) != stem) return false;
  const std::string_view rest = name.substr(stem.size());
  if (rest.empty()) return true;
  return rest.find_first_not_of("0123456789.") == std::string_view::npos && rest.front() != '.' && rest.back() != '.';
}

bool is_python(std::string_view program) {
  const std::string_view name = base_name(program);
  return has_version_suffix(name, "python") || has_version_suffix(name, "pypy");
}

bool is_node(std::string_view program) { return Words("node nodejs").contains(base_name(program)); }

// Console scripts of the servers, workers and tools that Python images start (each project's own documentation).
constexpr Words python_programs =
    "gunicorn uvicorn hypercorn daphne waitress-serve uwsgi celery flask django-admin streamlit jupyter "
    "jupyter-notebook jupyter-lab ipython airflow mlflow rq rqworker dramatiq huey_consumer huey_consumer.py fastapi "
    "sanic chainlit gradio dagster luigid scrapy scrapyd pytest locust";
constexpr Words other_programs = "node npm npx yarn pnpm bun deno nginx httpd apache2ctl java ruby php php-fpm";

bool runs_python(std::string_view program) {
  const std::string_view name = program.substr(program.find_last_of('/') + 1);
  return is_python(program) || name.ends_with(".py") || python_programs.contains(name);
}

bool runs_other_language(std::string_view program) {
  return other_programs.contains(program.substr(program.find_last_of('/') + 1));
}

Words python_build_scripts() { return "setup.py"; }

Words python_value_options() { return "-W -X --check-hash-based-pycs"; }

bool is_posix_shell(std::string_view program) { return posix_shells.contains(base_name(program)); }

bool is_other_shell(std::string_view program) { return other_shells.contains(base_name(program)); }

bool shell_has_pipefail(std::string_view program) { return pipefail_shells.contains(base_name(program)); }

bool changes_shell_state(std::string_view command) { return state_commands.contains(command); }

bool changes_with_errexit(std::string_view command) { return errexit_commands.contains(command); }

std::span<const CommandPrefix> command_prefixes() { return prefixes; }

const CommandPrefix *command_prefix(std::string_view program) {
  static const NameIndex<CommandPrefix> by_name(prefixes, [](const CommandPrefix &row) { return Words(row.name); });
  return by_name.find(base_name(program));
}

}  // namespace drydock::knowledge
