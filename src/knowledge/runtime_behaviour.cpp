// The tables of runtime_behaviour.hpp.
#include "knowledge/runtime_behaviour.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"

namespace drydock::knowledge {
namespace {

constexpr PrivilegedProgram privileged[] = {
    {"gosu", "it changes user itself", true},
    {"su-exec", "it changes user itself", true},
    {"setpriv", "it changes user itself", true},
    {"runuser", "it changes user itself", true},
    {"su", "it changes user itself", true},
    {"sudo", "it asks for root"},
    {"chroot", "it changes root directory"},
    {"fixuid", "it changes user itself", true},
    {"s6-svscan", "a process manager whose services choose their users"},
    {"s6-overlay", "a process manager whose services choose their users"},
    {"s6-setuidgid", "it changes user itself", true},
    {"init", "an init system"},
    {"systemd", "an init system"},
    {"my_init", "an init system"},
    {"runit", "an init system"},
    {"runsvdir", "a process manager whose services choose their users"},
    {"supervisord", "a process manager whose programs choose their users"},
    {"supervisorctl", "a process manager whose programs choose their users"},
    {"circusd", "a process manager whose programs choose their users"},
    {"service", "it starts system services"},
    {"rc-service", "it starts system services"},
    {"openrc", "it starts system services"},
    {"sshd", "it logs in as other users"},
    {"dropbear", "it logs in as other users"},
    {"cron", "it runs jobs as other users"},
    {"crond", "it runs jobs as other users"},
    {"anacron", "it runs jobs as other users"},
    {"atd", "it runs jobs as other users"},
    {"rsyslogd", "it writes /var/log and binds a low port"},
    {"syslog-ng", "it writes /var/log and binds a low port"},
    {"dockerd", "it makes containers"},
    {"dockerd-entrypoint.sh", "it makes containers"},
    {"containerd", "it makes containers"},
    {"buildkitd", "it makes containers"},
    {"openvpn", "it makes network devices"},
    {"wg-quick", "it makes network devices"},
    {"tailscaled", "it makes network devices"},
    {"iptables", "it changes the packet filter"},
    {"nft", "it changes the packet filter"},
    {"tcpdump", "it opens raw sockets"},
    {"dnsmasq", "it binds a low port and changes user itself"},
    {"named", "it binds a low port and changes user itself"},
    {"unbound", "it binds a low port and changes user itself"},
    {"nginx", "its master binds a low port and writes /var/cache/nginx; workers change user"},
    {"apache2", "its master binds a low port; workers change user"},
    {"apache2ctl", "its master binds a low port; workers change user"},
    {"apachectl", "its master binds a low port; workers change user"},
    {"apache2-foreground", "its master binds a low port; workers change user"},
    {"httpd", "its master binds a low port; workers change user"},
    {"httpd-foreground", "its master binds a low port; workers change user"},
    {"php-fpm", "its master changes user for the workers"},
    {"haproxy", "it binds low ports and changes user itself"},
    {"squid", "it changes user itself"},
    {"postfix", "its parts run as several users"},
    {"exim4", "its parts run as several users"},
    {"dovecot", "its parts run as several users"},
    {"vsftpd", "it logs in as other users"},
    {"smbd", "it acts as other users"},
    {"nfsd", "it serves files as other users"},
    {"rpc.nfsd", "it serves files as other users"},
    {"mysqld", "it changes user by its own option"},
    {"mysqld_safe", "it changes user by its own option"},
    {"mariadbd", "it changes user by its own option"},
    {"slapd", "it changes user by its own option"},
    {"fail2ban-server", "it changes the packet filter"},
    {"Xvfb", "it writes /tmp/.X11-unix"},
    {"udevd", "it makes devices"},
    {"mount", "it mounts file systems"},
    {"modprobe", "it loads kernel modules"},
    {"dbus-daemon", "it changes user itself"},
};

constexpr Words changers =
    "chown chmod mkdir rmdir touch cp mv rm ln install tee truncate sed mkfifo mknod usermod groupmod useradd groupadd "
    "adduser addgroup sysctl ldconfig update-ca-certificates update-alternatives hostname";

// python-poetry.org/docs/configuration, virtualenvs.create and virtualenvs.in-project
constexpr std::string_view poetry_in_place =
    "virtualenvs.create false|virtualenvs.in-project true|POETRY_VIRTUALENVS_CREATE=false|"
    "POETRY_VIRTUALENVS_CREATE false|POETRY_VIRTUALENVS_CREATE=0|POETRY_VIRTUALENVS_IN_PROJECT=true|"
    "POETRY_VIRTUALENVS_IN_PROJECT true|POETRY_VIRTUALENVS_IN_PROJECT=1";

constexpr HomeInstall home[] = {
    {"--user", "", "pip's packages of one user"},
    {"poetry install", poetry_in_place, "Poetry's virtual environment"},
    {"poetry update", poetry_in_place, "Poetry's virtual environment"},
    {"pipenv install", "--system", "Pipenv's virtual environment"},
    {"pipenv sync", "--system", "Pipenv's virtual environment"},
    {"pipx install", "", "pipx's environments"},
    {"uv tool install", "", "uv's tools"},
    {"uv python install", "", "uv's Python"},
    {"astral.sh/uv", "UV_INSTALL_DIR", "uv"},
    {"install.python-poetry.org", "POETRY_HOME", "Poetry"},
    {"playwright install", "PLAYWRIGHT_BROWSERS_PATH", "Playwright's browsers"},
    {"camoufox fetch", "", "a browser"},
    {"rfbrowser init", "", "a browser"},
    {"puppeteer", "PUPPETEER_SKIP", "Puppeteer's browser"},
    {"nltk.download", "NLTK_DATA", "NLTK's data"},
    {"nltk.downloader", "NLTK_DATA", "NLTK's data"},
    {"from_pretrained", "", "a model"},
    {"SentenceTransformer(", "", "a model"},
    {"huggingface-cli", "--local-dir", "a model"},
    {"hf download", "--local-dir", "a model"},
    {"snapshot_download", "local_dir", "a model"},
    {"load_model(", "", "a model"},
    {"torch.hub", "", "a model"},
    {"ollama pull", "", "a model"},
    {"nvm", "", "nvm's Node"},
    {"rustup", "RUSTUP_HOME", "Rust"},
    {"sdkman", "", "SDKMAN's Java"},
    {"rbenv", "", "rbenv's Ruby"},
    {"pyenv", "", "pyenv's Python"},
    {"bun.sh/install", "", "Bun"},
    {"deno.land", "", "Deno"},
    {"get.pnpm.io", "", "pnpm"},
    {"corepack", "COREPACK_HOME", "the package managers that Corepack fetches"},
    {"dotnet tool install -g", "", ".NET's tools"},
    {"dotnet tool install --global", "", ".NET's tools"},
    {"mix local", "", "Mix's tools"},
    {"git config --global", "", "git's configuration"},
    {"mamba init", "", "the shell's start file"},
    {"conda init", "", "the shell's start file"},
};

// python-poetry.org/docs/configuration: ~/.config/pypoetry, or poetry.toml with --local. An environment in the project is
// found without a setting.
constexpr HomeSetting settings[] = {
    {"poetry", "poetry config virtualenvs.create false", "--local|POETRY_VIRTUALENVS_CREATE"},
};

// Folders of the system, and those below /var and /run that packages keep for themselves.
constexpr Words not_applications =
    "/etc /usr /bin /sbin /lib /lib64 /root /proc /sys /dev /boot /tmp /var/tmp /var/cache /var/lib/apt /var/lib/dpkg "
    "/run/sshd /var/run/sshd /run/lock";
// Where people put applications all the same.
constexpr Words but_applications = "/usr/src /usr/app /usr/local/app /usr/share/app /usr/share/nginx/html";

// Suffixes of source files that are read for signs, and parts of paths that are no part of the running application.
constexpr Words source_suffixes = ".py .js .mjs .cjs .jsx .ts .mts .tsx .vue .svelte .go .rb .php .java .kt .cs .rs";
constexpr Words beside_application = "test tests spec node_modules .git docs examples migrations fixtures";

// chmod(1)
constexpr Words closing_modes = "o-r o-rx o-rw o-rwx o= go-r go-rx go-rw go-rwx go= og-r og-rx og-rw og-rwx og= u=rw,go= u=rwx,go= u+rwx,go-rwx";

constexpr Words waiting = "bash sh ash zsh fish tail sleep true false tmux screen top cat echo /bin/true login";

// Each program's own manual.
constexpr Words prompting = "node nodejs irb iex erl ghci julia R lua php jshell scala";
// Their manuals: CAP_NET_RAW or CAP_NET_ADMIN.
constexpr Words network_tools =
    "tcpdump libpcap-dev libpcap0.8 libpcap tshark wireguard-tools openvpn iptables scapy pcapy pcapy-ng pyshark "
    "netfilterqueue raw-socket cap pcap";
// Packages of the engine and of its client.
constexpr Words engine_packages =
    "docker-ce docker-ce-cli docker.io docker-cli docker moby-engine moby-cli containerd.io";
constexpr Words script_runners = "npm yarn pnpm bun";
constexpr struct {
  std::string_view name;
  Words subcommands;
} carriers[] = {{"bundle", "exec"}, {"poetry", "run"}, {"pipenv", "run"}, {"pdm", "run"}, {"pnpm", "exec"}, {"dotenvx", "run"}};

// Both spellings of a port after one of these texts.
constexpr std::string_view port_texts[] = {"port=", "port = ", "port: ", "port:", "PORT || ", "PORT = ",
                                           "PORT=", ".listen(", "ListenAndServe(\":", ".bind(\"0.0.0.0:", "Run(\":"};

}  // namespace

std::span<const PrivilegedProgram> privileged_programs() { return privileged; }

const PrivilegedProgram *privileged_program(std::string_view program) {
  const std::string_view name = program.substr(program.find_last_of('/') + 1);  // npos + 1 is 0
  for (const PrivilegedProgram &row : privileged) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

bool changes_operands(std::string_view program) {
  return changers.contains(program.substr(program.find_last_of('/') + 1));
}

std::span<const HomeSetting> home_settings() { return settings; }

std::span<const HomeInstall> home_installs() { return home; }

Words install_value_options() { return "-m --mode -o --owner -g --group -t --target-directory -S --suffix"; }

bool closes_to_others(std::string_view mode) {
  const bool octal = mode.size() >= 3 && mode.find_first_not_of("01234567") == std::string_view::npos;
  if (octal) return (mode.back() - '0') < 4;
  return closing_modes.contains(mode);
}

bool may_be_applications(std::string_view folder) {
  const auto below = [&](std::string_view outer) {
    return folder.starts_with(outer) && (folder.size() == outer.size() || folder[outer.size()] == '/');
  };
  for (std::string_view outer : but_applications)
    if (below(outer)) return true;
  for (std::string_view outer : not_applications)
    if (below(outer)) return false;
  return !folder.empty() && folder != "/" && folder != "/var" && folder != "/run" && folder != "/opt" && folder != "/home";
}

bool is_application_source(std::string_view path) {
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t slash = rest.find('/');
    if (beside_application.contains(rest.substr(0, slash))) return false;
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
  }
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  if (name.starts_with("test_") || name.find(".test.") != std::string_view::npos || name.find(".config.") != std::string_view::npos)
    return false;
  const std::size_t dot = name.find_last_of('.');
  return dot != std::string_view::npos && source_suffixes.contains(name.substr(dot));
}

bool is_interactive(std::string_view program) { return waiting.contains(program.substr(program.find_last_of('/') + 1)); }

bool prompts_without_operands(std::string_view program) {
  return is_python(program) || prompting.contains(program.substr(program.find_last_of('/') + 1));
}

bool works_on_the_network_itself(std::string_view package) { return network_tools.contains(package); }

bool talks_to_the_engine(std::string_view package) { return engine_packages.contains(package); }

bool is_left_empty(std::string_view folder) { return Words("/opt /home /srv").contains(folder); }

bool carries_out(std::string_view program, std::string_view subcommand) {
  for (const auto &[name, words] : carriers)
    if (name == program) return words.contains(subcommand);
  return false;
}

// Each project's README.
bool runs_procfile(std::string_view program) {
  return Words("honcho foreman goreman overmind hivemind forego").contains(program);
}
Words procfile_options() { return "-f --procfile"; }

bool runs_package_script(std::string_view program) { return script_runners.contains(program); }

int low_port_in_source(std::string_view text) {
  for (std::string_view mark : port_texts) {
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
      int port = 0;
      std::size_t end = at + mark.size();
      for (; end < text.size() && text[end] >= '0' && text[end] <= '9' && port < 100000; ++end)
        port = port * 10 + (text[end] - '0');
      // Smaller numbers are counters and the like far more often than ports.
      if (port == 80 || port == 443) return port;
    }
  }
  return 0;
}

}  // namespace drydock::knowledge
