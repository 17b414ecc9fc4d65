#include "knowledge/application_writes.hpp"

namespace drydock::knowledge {

namespace {

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
    {Sign::command, "json-server", ".", "json-server writes its database, a file"},
    {Sign::command, "mkdocs", "site", "MkDocs writes the site"},
    {Sign::command, "airflow", "${HOME}/airflow", "Airflow keeps its state below HOME"},
    {Sign::command, "mlflow", "mlruns mlartifacts", "MLflow keeps runs"},
    {Sign::command, "prefect", "${HOME}/.prefect", "Prefect keeps its state below HOME"},
    {Sign::command, "locust", "${HOME}", "Locust reads and writes below HOME"},
    {Sign::command, "pytest", ".pytest_cache .coverage", "pytest keeps a cache"},
    {Sign::command, "pip", "${HOME}/.local ${HOME}/.cache", "installs at start"},
    {Sign::command, "rails", ". tmp log storage db", "Rails writes tmp, log, storage and its schema"},
    {Sign::command, "puma", "tmp log", "Puma keeps process id and state below tmp"},
    {Sign::command, "rake", ". tmp log db", "Rake's tasks write where they like"},
    {Sign::command, "sidekiq", "tmp log", "Sidekiq loads the application, which writes tmp and log"},
    {Sign::command, "php artisan", "storage bootstrap/cache", "Laravel writes storage and bootstrap/cache"},
    {Sign::command, "bin/console", "var", "Symfony writes var"},

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
    {Sign::requirement, "python-fasthtml", ".", "FastHTML keeps its session key in a file"},
    {Sign::requirement, "flask-session", "flask_session", "keeps sessions in files by default"},
    {Sign::requirement, "multer", "uploads", "stores uploads"},
    {Sign::requirement, "winston-daily-rotate-file", ".", "writes log files"},
    {Sign::requirement, "loguru", ".", "may write log files"},

    {Sign::requirement, "sails", ".tmp", "Sails keeps assets and its database in .tmp"},
    {Sign::requirement, "rails", ". tmp log storage db", "Rails writes tmp, log, storage and its schema"},
    {Sign::requirement, "laravel/framework", "storage bootstrap/cache", "Laravel writes storage and bootstrap/cache"},

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

    // nextjs.org/docs/app/api-reference/config/next-config-js/output, and Next.js' own Dockerfile: the prerender cache.
    {Sign::copy_source, ".next/standalone", ".", "Next.js keeps the pages and images that it makes in .next"},

    // Files.
    {Sign::file_suffix, ".db", ".", "a SQLite database"},
    {Sign::file_suffix, ".sqlite", ".", "a SQLite database"},
    {Sign::file_suffix, ".sqlite3", ".", "a SQLite database"},
    {Sign::file_suffix, ".log", ".", "a log file"},
    {Sign::file_suffix, ".pid", ".", "a process id"},

    // go.mod, Cargo.toml, pom.xml, project files of .NET.
    {Sign::manifest_text, "sqlite", ".", "a SQLite database"},
    {Sign::manifest_text, "Sqlite", ".", "a SQLite database"},

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

    // Parts of variables' names.
    {Sign::variable, "CACHE", "", "a cache"},
    {Sign::variable, "HF_HOME", "", "downloaded models"},
    {Sign::variable, "TORCH_HOME", "", "downloaded models"},
    {Sign::variable, "TRANSFORMERS_HOME", "", "downloaded models"},
    {Sign::variable, "MPLCONFIGDIR", "", "fonts of Matplotlib"},
    {Sign::variable, "NUMBA_CACHE_DIR", "", "compiled code"},
    {Sign::variable, "UPLOAD", "", "uploads"},
    {Sign::variable, "MEDIA_ROOT", "", "uploads"},
    {Sign::variable, "DATA_DIR", "", "data"},
    {Sign::variable, "DATA_PATH", "", "data"},
    {Sign::variable, "LOG_DIR", "", "logs"},
    {Sign::variable, "LOGS_DIR", "", "logs"},
    {Sign::variable, "LOG_PATH", "", "logs"},
    {Sign::variable, "OUTPUT_DIR", "", "results"},
    {Sign::variable, "TMPDIR", "", "temporary files"},
    {Sign::variable, "PROMETHEUS_MULTIPROC_DIR", "", "counters"},
};

}  // namespace

std::span<const ApplicationWrite> application_writes() { return writes; }

const ApplicationWrite *application_write(Sign sign, std::string_view name) {
  for (const ApplicationWrite &row : writes) {
    if (row.sign == sign && row.name == name) return &row;
  }
  return nullptr;
}

bool is_compiled_manifest(std::string_view name) {
  return Words("go.mod Cargo.toml pom.xml build.gradle build.gradle.kts").contains(name) || name.ends_with(".csproj") ||
         name.ends_with(".fsproj");
}

bool names_written_folder(std::string_view variable) {
  for (const ApplicationWrite &row : writes) {
    if (row.sign == Sign::variable && variable.find(row.name) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace drydock::knowledge
