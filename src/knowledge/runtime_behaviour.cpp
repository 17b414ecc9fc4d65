// The tables of runtime_behaviour.hpp.
#include "knowledge/runtime_behaviour.hpp"

#include "knowledge/interpreters.hpp"

namespace drydock::knowledge {
namespace {

constexpr PrivilegedProgram privileged[] = {
    {"gosu", "it changes user itself"},
    {"su-exec", "it changes user itself"},
    {"setpriv", "it changes user itself"},
    {"runuser", "it changes user itself"},
    {"su", "it changes user itself"},
    {"sudo", "it asks for root"},
    {"chroot", "it changes root directory"},
    {"fixuid", "it changes user itself"},
    {"s6-svscan", "a process manager whose services choose their users"},
    {"s6-overlay", "a process manager whose services choose their users"},
    {"s6-setuidgid", "it changes user itself"},
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

constexpr ApplicationWrite writes[] = {
    // Programs.
    {Sign::command, "npm", "${HOME}/.npm", "npm writes logs and its cache below HOME"},
    {Sign::command, "npx", "${HOME}/.npm", "npx installs below HOME"},
    {Sign::command, "yarn", "${HOME}/.cache ${HOME}/.yarn", "yarn writes below HOME"},
    {Sign::command, "pnpm", "${HOME}/.local ${HOME}/.cache", "pnpm writes below HOME"},
    {Sign::command, "next start", ".next/cache", "Next.js caches pages and images"},
    {Sign::command, "next dev", ".next", "Next.js builds at start"},
    {Sign::command, "vite", "node_modules/.vite", "Vite optimises dependencies at start"},
    {Sign::command, "webpack", "dist node_modules/.cache", "webpack builds at start"},
    {Sign::command, "react-scripts start", "node_modules/.cache", "builds at start"},
    {Sign::command, "ng serve", ".angular", "Angular builds at start"},
    {Sign::command, "manage.py collectstatic", ".", "Django collects static files at start"},
    {Sign::command, "manage.py migrate", ".", "Django migrates at start; with SQLite it writes the database"},
    {Sign::command, "manage.py makemigrations", ".", "Django writes migration files at start"},
    {Sign::command, "manage.py compilemessages", ".", "Django writes message files at start"},
    {Sign::command, "flask db", ".", "migrates at start; with SQLite it writes the database"},
    {Sign::command, "alembic", ".", "migrates at start; with SQLite it writes the database"},
    {Sign::command, "celery beat", "celerybeat-schedule celerybeat.pid", "beat keeps its schedule in a file"},
    {Sign::command, "streamlit", "${HOME}/.streamlit", "Streamlit keeps settings below HOME"},
    {Sign::command, "jupyter", "${HOME}/.local ${HOME}/.jupyter", "Jupyter keeps its state below HOME"},
    {Sign::command, "mkdocs", "site", "MkDocs writes the site"},
    {Sign::command, "airflow", "${HOME}/airflow", "Airflow keeps its state below HOME"},
    {Sign::command, "mlflow", "mlruns mlartifacts", "MLflow keeps runs"},
    {Sign::command, "prefect", "${HOME}/.prefect", "Prefect keeps its state below HOME"},
    {Sign::command, "locust", "${HOME}", "Locust reads and writes below HOME"},
    {Sign::command, "pytest", ".pytest_cache .coverage", "pytest keeps a cache"},
    {Sign::command, "pip", "${HOME}/.local ${HOME}/.cache", "installs at start"},
    {Sign::command, "rails", "tmp log storage", "Rails writes tmp, log and storage"},
    {Sign::command, "php artisan", "storage bootstrap/cache", "Laravel writes storage and bootstrap/cache"},

    // Dependencies.
    {Sign::requirement, "aiosqlite", ".", "a SQLite database"},
    {Sign::requirement, "sqlite3", ".", "a SQLite database"},
    {Sign::requirement, "better-sqlite3", ".", "a SQLite database"},
    {Sign::requirement, "tinydb", ".", "a database in a file"},
    {Sign::requirement, "lowdb", ".", "a database in a file"},
    {Sign::requirement, "nedb", ".", "a database in a file"},
    {Sign::requirement, "chromadb", ".", "a database in a directory"},
    {Sign::requirement, "duckdb", ".", "a database in a file"},
    {Sign::requirement, "django-compressor", ".", "compressed files in STATIC_ROOT"},
    {Sign::requirement, "django-pipeline", ".", "compressed files in STATIC_ROOT"},
    {Sign::requirement, "huggingface-hub", "${HOME}/.cache/huggingface", "downloads models below HOME"},
    {Sign::requirement, "transformers", "${HOME}/.cache/huggingface", "downloads models below HOME"},
    {Sign::requirement, "sentence-transformers", "${HOME}/.cache/huggingface", "downloads models below HOME"},
    {Sign::requirement, "datasets", "${HOME}/.cache/huggingface", "downloads data below HOME"},
    {Sign::requirement, "torch", "${HOME}/.cache/torch", "downloads models below HOME"},
    {Sign::requirement, "torchvision", "${HOME}/.cache/torch", "downloads models below HOME"},
    {Sign::requirement, "nltk", "${HOME}/nltk_data", "downloads data below HOME"},
    {Sign::requirement, "matplotlib", "${HOME}/.config/matplotlib ${HOME}/.cache/matplotlib", "keeps fonts below HOME"},
    {Sign::requirement, "flask-session", "flask_session", "keeps sessions in files by default"},
    {Sign::requirement, "multer", "uploads", "stores uploads"},
    {Sign::requirement, "winston-daily-rotate-file", ".", "writes log files"},
    {Sign::requirement, "loguru", ".", "may write log files"},

    // Directories that people make for data.
    {Sign::directory, "data", ".", "a directory for data"},
    {Sign::directory, "db", ".", "a directory for a database"},
    {Sign::directory, "database", ".", "a directory for a database"},
    {Sign::directory, "instance", ".", "Flask's instance directory"},
    {Sign::directory, "logs", ".", "a directory for logs"},
    {Sign::directory, "log", ".", "a directory for logs"},
    {Sign::directory, "tmp", ".", "a directory for temporary files"},
    {Sign::directory, "temp", ".", "a directory for temporary files"},
    {Sign::directory, "cache", ".", "a cache"},
    {Sign::directory, "uploads", ".", "a directory for uploads"},
    {Sign::directory, "upload", ".", "a directory for uploads"},
    {Sign::directory, "downloads", ".", "a directory for downloads"},
    {Sign::directory, "media", ".", "Django's uploads"},
    {Sign::directory, "mediafiles", ".", "Django's uploads"},
    {Sign::directory, "staticfiles", ".", "Django's collected files"},
    {Sign::directory, "output", ".", "a directory for results"},
    {Sign::directory, "outputs", ".", "a directory for results"},
    {Sign::directory, "results", ".", "a directory for results"},
    {Sign::directory, "reports", ".", "a directory for results"},
    {Sign::directory, "storage", ".", "a directory for data"},
    {Sign::directory, "run", ".", "sockets and process ids"},
    {Sign::directory, "sessions", ".", "sessions"},
    {Sign::directory, "backups", ".", "backups"},
    {Sign::directory, "models", ".", "models, which may be downloaded at start"},

    // Files.
    {Sign::file_suffix, ".db", ".", "a SQLite database"},
    {Sign::file_suffix, ".sqlite", ".", "a SQLite database"},
    {Sign::file_suffix, ".sqlite3", ".", "a SQLite database"},
    {Sign::file_suffix, ".log", ".", "a log file"},
    {Sign::file_suffix, ".pid", ".", "a process id"},

    // Pieces of source text.
    {Sign::source_text, "sqlite", ".", "a SQLite database"},
    {Sign::source_text, "FileHandler(", ".", "a log file"},
    {Sign::source_text, "UPLOAD_FOLDER", ".", "uploads"},
    {Sign::source_text, "MEDIA_ROOT", ".", "Django's uploads"},
    {Sign::source_text, "makedirs(", ".", "folders that it makes"},
    {Sign::source_text, ".mkdir(", ".", "folders that it makes"},
    {Sign::source_text, "mkdirSync(", ".", "folders that it makes"},
    {Sign::source_text, "writeFile", ".", "files that it writes"},
    {Sign::source_text, "createWriteStream(", ".", "files that it writes"},
    {Sign::source_text, "diskStorage(", ".", "uploads"},
    {Sign::source_text, "dest: 'uploads", ".", "uploads"},
    {Sign::source_text, "to_csv(", ".", "files that it writes"},
    {Sign::source_text, "savefig(", ".", "files that it writes"},
    {Sign::source_text, "\"w\")", ".", "files that it writes"},
    {Sign::source_text, "'w')", ".", "files that it writes"},
    {Sign::source_text, "\"wb\")", ".", "files that it writes"},
    {Sign::source_text, "'wb')", ".", "files that it writes"},
    {Sign::source_text, "\"a\")", ".", "files that it writes"},
    {Sign::source_text, "os.Create(", ".", "files that it writes"},
    {Sign::source_text, "os.WriteFile(", ".", "files that it writes"},
};

constexpr BuildAtStart builders[] = {
    {"vite", "a development server, which writes into node_modules"},
    {"webpack", "which builds at start"},
    {"webpack-dev-server", "a development server, which writes into node_modules"},
    {"react-scripts start", "a development server, which writes into node_modules"},
    {"react-scripts build", "which builds at start"},
    {"react-app-rewired", "a development server, which writes into node_modules"},
    {"craco", "a development server, which writes into node_modules"},
    {"vue-cli-service", "a development server, which writes into node_modules"},
    {"ng serve", "a development server, which writes among the sources"},
    {"ng build", "which builds at start"},
    {"next dev", "a development server, which writes among the sources"},
    {"next build", "which builds at start"},
    {"nuxt dev", "a development server, which writes among the sources"},
    {"nuxt build", "which builds at start"},
    {"nuxi", "which builds at start"},
    {"astro dev", "a development server, which writes among the sources"},
    {"gatsby", "which builds at start"},
    {"remix", "which builds at start"},
    {"parcel", "which builds at start"},
    {"rollup", "which builds at start"},
    {"turbo", "which builds at start"},
    {"nx", "which builds at start"},
    {"nest", "which builds at start"},
    {"tsc", "which compiles at start"},
    {"tsup", "which compiles at start"},
    {"ember", "which builds at start"},
    {"expo", "a development server, which writes among the sources"},
    {"strapi", "which keeps its state among the sources"},
    {"prisma generate", "which writes into node_modules"},
    {"prisma migrate", "which may write into node_modules"},
    {"prisma db", "which may write into node_modules"},
    {"hugo", "which builds at start"},
    {"jekyll", "which builds at start"},
    {"mkdocs", "which builds at start"},
    {"cargo", "which compiles at start"},
    {"air", "which compiles at start"},
    {"make", "which builds at start"},
    {"mvn", "which builds at start"},
    {"mvnw", "which builds at start"},
    {"gradle", "which builds at start"},
    {"gradlew", "which builds at start"},
    {"sbt", "which builds at start"},
    {"lein", "which builds at start"},
    {"mix", "which keeps its tools in root's home"},
    {"stack", "which builds at start"},
    {"dotnet run", "which compiles at start"},
    {"dotnet watch", "which compiles at start"},
    {"rails", "which writes tmp and log among the sources"},
    {"bundle", "which may write among the sources"},
    {"rake", "which may write among the sources"},
    {"composer", "which installs at start"},
    {"php artisan", "Laravel, which writes storage and bootstrap/cache"},
    {"manage.py makemigrations", "which writes migrations among the sources"},
    {"manage.py compilemessages", "which writes among the sources"},
    {"pre-commit", "which works on a checkout"},
    {"git", "which works on a checkout"},
};

constexpr Words changers =
    "chown chmod mkdir rmdir touch cp mv rm ln install tee truncate sed mkfifo mknod usermod groupmod useradd groupadd "
    "adduser addgroup sysctl ldconfig update-ca-certificates update-alternatives hostname";

constexpr HomeInstall home[] = {
    {"--user", "", "pip's packages of one user"},
    {"poetry install", "virtualenvs.create false", "Poetry's virtual environment"},
    {"poetry update", "virtualenvs.create false", "Poetry's virtual environment"},
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
    {"dotnet tool install -g", "", ".NET's tools"},
    {"dotnet tool install --global", "", ".NET's tools"},
    {"mix local", "", "Mix's tools"},
    {"git config --global", "", "git's configuration"},
    {"mamba init", "", "the shell's start file"},
    {"conda init", "", "the shell's start file"},
};

// Folders of the system, and those below /var and /run that packages keep for themselves.
constexpr Words not_applications =
    "/etc /usr /bin /sbin /lib /lib64 /root /proc /sys /dev /boot /tmp /var/tmp /var/cache /var/lib/apt /var/lib/dpkg "
    "/run/sshd /var/run/sshd /run/lock";
// Where people put applications all the same.
constexpr Words but_applications = "/usr/src /usr/app /usr/local/app /usr/share/app /usr/share/nginx/html";

// Suffixes of source files that are read for signs, and parts of paths that are no part of the running application.
constexpr Words source_suffixes = ".py .js .mjs .cjs .ts .go .rb .php .java .kt .cs .rs";
constexpr Words beside_application = "test tests spec node_modules .git docs examples migrations fixtures";

// chmod(1)
constexpr Words closing_modes = "o-r o-rx o-rw o-rwx o= go-r go-rx go-rw go-rwx go= og-r og-rx og-rw og-rwx og= u=rw,go= u=rwx,go= u+rwx,go-rwx";

constexpr Words waiting = "bash sh ash zsh fish tail sleep true false tmux screen top cat echo /bin/true login";

// Each program's own manual.
constexpr Words prompting = "node nodejs irb iex erl ghci julia R lua php jshell scala";
constexpr Words script_runners = "npm yarn pnpm bun";

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

std::span<const ApplicationWrite> application_writes() { return writes; }

const ApplicationWrite *application_write(Sign sign, std::string_view name) {
  for (const ApplicationWrite &row : writes) {
    if (row.sign == sign && row.name == name) return &row;
  }
  return nullptr;
}

const BuildAtStart *builds_at_start(std::string_view command) {
  for (const BuildAtStart &row : builders)
    if (row.name == command) return &row;
  return nullptr;
}

bool changes_operands(std::string_view program) {
  return changers.contains(program.substr(program.find_last_of('/') + 1));
}

std::span<const HomeInstall> home_installs() { return home; }

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
