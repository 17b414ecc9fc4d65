// Sources: rewrites § 2.12 (what must not be hidden) and the guide's section on .dockerignore (what should be); the
// patterns of each ecosystem from github/gitignore (Python, Node, Rust, Maven, Gradle, Elixir, Composer, Global) and
// from what `docker init` and Visual Studio write; what reads `.git` and `.env` from each tool's manual.
#include "knowledge/ignore_entries.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

using enum IgnoreEntry::When;

// Versions from tags: setuptools-scm, versioneer, pbr, hatch-vcs, versioningit, dunamai, MinVer, GitVersion,
// Nerdbank.GitVersioning, jgitver, axion-release, vergen, shadow-rs; go's own stamp as soon as a program reads it
// (runtime/debug.ReadBuildInfo); hooks whose install may fail without a repository (husky, lefthook).
constexpr std::string_view git_readers[] = {
    ".git", "git describe", "git rev-parse", "git log", "git status", "git rev-list", "git show", "git submodule",
    "git ls-files", "git tag", "git diff", "git branch", "git checkout", "git pull", "git fetch", "git reset",
    "rev-parse", "setuptools_scm", "setuptools-scm", "versioneer", "pbr", "hatch-vcs", "versioningit", "dunamai",
    "GitPython", "gitpython", "setuptools-git-versioning", "flit_scm", "poetry-dynamic-versioning", "pdm-backend",
    "ReadBuildInfo", "buildvcs", "vergen", "git-version", "git2", "shadow-rs", "jgitver",
    "git-commit-id-maven-plugin", "git-commit-id-plugin", "buildnumber-maven-plugin",
    "pl.allegro.tech.build.axion-release", "org.ajoberstar.grgit", "com.gorylenko.gradle-git-properties",
    "com.palantir.git-version", "MinVer", "GitVersion", "GitVersion.MsBuild", "Nerdbank.GitVersioning",
    "git-revision-date-localized", "enableGitInfo", "showLastUpdateTime", "lastUpdated", "npm:git-rev-sync",
    "npm:simple-git", "npm:git-describe", "npm:git-last-commit", "npm:git-revision-webpack-plugin",
    "npm:git-repo-info", "npm:isomorphic-git", "npm:husky", "npm:lefthook", "npm:simple-git-hooks", "npm:yorkie",
    "npm:lerna", "npm:nx", "npm:semantic-release", "pre-commit", "goreleaser"};
// Build tools take from it what is no part of the project: hatchling, maturin, poetry-core, Tailwind from version 4.
constexpr std::string_view gitignore_readers[] = {".gitignore",  "hatchling",   "maturin",
                                                  "poetry-core", "pdm-backend", "npm:tailwindcss"};
constexpr std::string_view env_readers[] = {
    ".env", ".env.local", "dotenv", "load_dotenv", "python-dotenv", "decouple", "python-decouple", "environs",
    "django-environ", "env_file", "env-file", "BaseSettings", "pydantic-settings", "pydantic_settings",
    "starlette.config", "dynaconf", "envparse", "pipenv", "honcho", "foreman", "npm:dotenv", "npm:vite", "npm:next",
    "npm:nuxt", "npm:react-scripts", "npm:@vue/cli-service", "npm:gatsby", "npm:astro", "npm:@sveltejs/kit",
    "npm:@remix-run/dev", "npm:parcel", "npm:expo", "npm:nx", "npm:prisma", "npm:@prisma/client",
    "npm:@strapi/strapi", "npm:@adonisjs/core", "npm:@nestjs/config", "npm:env-cmd", "npm:dotenv-cli",
    "npm:dotenv-webpack", "npm:@dotenvx/dotenvx", "npm:dotenvx", "npm:dotenv-flow", "npm:dotenv-expand",
    "npm:dotenv-safe", "npm:directus", "npm:@medusajs/medusa", "npm:@quasar/app", "npm:ember-cli-dotenv",
    "npm:turbo", "loadEnvFile", "bun", "dotenv-rails", "laravel", "symfony", "phpdotenv", "codeigniter4",
    "godotenv", "viper", "cleanenv", "dotenvy", "dotenv-java", "dotenv-kotlin", "quarkus", "io.quarkus",
    "DotNetEnv", "dotenv.net"};
// Site and slide makers whose pages may lie in the root.
constexpr std::string_view markdown_readers[] = {
    ".md", ".mdx", "jekyll", "mkdocs", "hugo", "gitbook", "docsify", "eleventy", "zola", "pelican", "sphinx",
    "pandoc", "marp", "npm:vitepress", "npm:vuepress", "npm:@docusaurus/core", "npm:@11ty/eleventy", "npm:gatsby",
    "npm:reveal-md", "npm:@slidev/cli", "npm:@marp-team/marp-cli"};
constexpr std::string_view docs_readers[] = {"docs",  "mkdocs", "sphinx", "sphinx-build", "docusaurus", "vitepress",
                                             "vuepress", "hugo", "jekyll", "swag",        "typedoc",    "doxygen"};
constexpr std::string_view test_readers[] = {"tests", "test", "pytest", "tox", "nox", "unittest", "ctest"};
constexpr std::string_view ci_readers[] = {".github"};
constexpr std::string_view gitlab_readers[] = {".gitlab-ci.yml"};
constexpr std::string_view docker_readers[] = {"Dockerfile", "Containerfile"};
constexpr std::string_view compose_readers[] = {"docker-compose", "docker-compose.yml", "docker-compose.yaml",
                                                "compose.yaml", "compose.yml"};
constexpr std::string_view venv_readers[] = {"venv"};
constexpr std::string_view venv_makers[] = {"-m venv", "virtualenv", "uv", "poetry", "pipenv", "pdm"};
constexpr std::string_view dot_venv_readers[] = {".venv"};

// Manifests, and the usual names of what is started: a script among other things makes no Python project.
constexpr Words python =
    "requirements*.txt pyproject.toml setup.py setup.cfg Pipfile manage.py app.py main.py server.py run.py __main__.py";
constexpr Words node = "package.json";
constexpr Words node_managers = "npm yarn pnpm bun";
constexpr Words gradle_build = "build assemble bootJar shadowJar jar installDist war distTar distZip clean";

constexpr std::string_view guide = "the guide";
constexpr std::string_view github = "github/gitignore";

constexpr IgnoreEntry table[] = {
    {.group = "Version control", .pattern = ".git", .readers = git_readers, .what = "the repository's history",
     .source = guide},
    {.group = "Version control", .pattern = ".gitignore", .when = present, .readers = gitignore_readers,
     .source = guide},
    {.group = "Version control", .pattern = ".gitattributes", .when = present, .source = github},

    {.group = "CI and Docker", .pattern = ".github", .when = present, .readers = ci_readers, .source = guide},
    {.group = "CI and Docker", .pattern = ".gitlab-ci.yml", .when = present, .readers = gitlab_readers,
     .source = guide},
    {.group = "CI and Docker", .pattern = ".travis.yml", .when = present, .source = "docs.travis-ci.com"},
    {.group = "CI and Docker", .pattern = ".circleci", .when = present, .source = "circleci.com/docs"},
    {.group = "CI and Docker", .pattern = "Jenkinsfile", .when = present, .source = guide},
    {.group = "CI and Docker", .pattern = "Dockerfile*", .when = present, .readers = docker_readers,
     .named_files_are_readers = true, .what = "the Dockerfile", .source = guide},
    {.group = "CI and Docker", .pattern = "docker-compose*.yml", .when = present, .readers = compose_readers,
     .named_files_are_readers = true, .what = "the compose files", .source = guide},
    {.group = "CI and Docker", .pattern = "docker-compose*.yaml", .when = present, .readers = compose_readers,
     .named_files_are_readers = true, .what = "the compose files", .source = guide},
    {.group = "CI and Docker", .pattern = "compose*.yml", .when = present, .readers = compose_readers,
     .named_files_are_readers = true, .what = "the compose files", .source = "docs.docker.com/compose"},
    {.group = "CI and Docker", .pattern = "compose*.yaml", .when = present, .readers = compose_readers,
     .named_files_are_readers = true, .what = "the compose files", .source = "docs.docker.com/compose"},

    {.group = "Editors and systems", .pattern = ".idea", .minor = true, .source = guide},
    {.group = "Editors and systems", .pattern = ".vscode", .minor = true, .source = guide},
    {.group = "Editors and systems", .pattern = "**/*.swp", .minor = true, .source = guide},
    {.group = "Editors and systems", .pattern = "**/*~", .minor = true, .source = guide},
    {.group = "Editors and systems", .pattern = "**/.DS_Store", .minor = true, .source = github},

    {.group = "Local settings and secrets", .pattern = "**/.env", .readers = env_readers, .what = "a .env file",
     .source = guide},
    {.group = "Local settings and secrets", .pattern = "**/.env.local", .readers = env_readers,
     .what = "a .env file", .source = guide},

    {.group = "Python", .pattern = "**/__pycache__", .markers = python, .source = guide},
    {.group = "Python", .pattern = "**/*.py[co]", .when = absent, .markers = python, .source = guide},
    {.group = "Python", .pattern = "**/.venv", .when = absent, .markers = python, .readers = dot_venv_readers,
     .makers = venv_makers, .source = github},
    {.group = "Python", .pattern = "**/venv", .when = absent, .markers = python, .readers = venv_readers,
     .makers = venv_makers, .source = github},
    {.group = "Python", .pattern = "**/*.egg-info", .when = absent, .markers = "setup.py setup.cfg pyproject.toml",
     .minor = true, .source = guide},
    {.group = "Python", .pattern = "**/.pytest_cache", .markers = python, .minor = true, .source = guide},
    {.group = "Python", .pattern = "**/.mypy_cache", .markers = python, .minor = true, .source = github},
    {.group = "Python", .pattern = "**/.ruff_cache", .markers = python, .minor = true, .source = github},
    {.group = "Python", .pattern = ".coverage", .markers = python, .minor = true, .source = guide},
    {.group = "Python", .pattern = ".tox", .when = absent, .markers = python, .minor = true, .source = guide},

    {.group = "Node", .pattern = "**/node_modules", .when = absent, .markers = node, .made_by = node_managers,
     .what = "Node packages that the build does not install itself", .source = github},
    {.group = "Node", .pattern = "**/npm-debug.log*", .markers = node, .minor = true, .source = github},
    {.group = "Node", .pattern = "**/yarn-error.log", .markers = node, .minor = true, .source = github},
    {.group = "Node", .pattern = "**/.next", .when = absent, .markers = node, .dependency = "next",
     .made_by = node_managers, .build_words = "build", .what = "what Next built before", .source = github},
    {.group = "Node", .pattern = "**/.nuxt", .when = absent, .markers = node, .dependency = "nuxt",
     .made_by = node_managers, .build_words = "build", .what = "what Nuxt built before", .source = github},
    {.group = "Node", .pattern = "**/.output", .when = absent, .markers = node, .dependency = "nuxt",
     .made_by = node_managers, .build_words = "build", .what = "what Nuxt built before", .source = github},
    {.group = "Node", .pattern = "**/.angular", .when = absent, .markers = node, .dependency = "@angular/core",
     .made_by = node_managers, .build_words = "build", .source = "angular.dev/cli/cache"},
    {.group = "Node", .pattern = "**/build", .when = absent, .markers = node, .dependency = "react-scripts",
     .made_by = node_managers, .build_words = "build", .what = "what react-scripts built before",
     .source = "create-react-app"},
    {.group = "Node", .pattern = "**/dist", .when = absent, .markers = node, .dependency = "vite",
     .made_by = node_managers, .build_words = "build", .what = "what vite built before",
     .source = "vite.dev/config/build-options"},
    {.group = "Node", .pattern = "**/dist", .when = absent, .markers = node, .dependency = "@angular/core",
     .made_by = node_managers, .build_words = "build", .what = "what Angular built before",
     .source = "angular.dev"},
    {.group = "Node", .pattern = "**/dist", .when = absent, .markers = node, .dependency = "@nestjs/core",
     .made_by = node_managers, .build_words = "build", .what = "what Nest built before",
     .source = "docs.nestjs.com/cli"},
    {.group = "Node", .pattern = "**/dist", .when = absent, .markers = node, .dependency = "@vue/cli-service",
     .made_by = node_managers, .build_words = "build", .what = "what vue-cli built before",
     .source = "cli.vuejs.org"},

    {.group = "Java", .pattern = "**/target", .when = absent, .markers = "pom.xml", .made_by = "maven",
     .build_words = "package install verify compile deploy", .what = "what maven built before", .source = github},
    {.group = "Java", .pattern = "**/build", .when = absent, .markers = "build.gradle build.gradle.kts",
     .made_by = "gradle", .build_words = gradle_build, .what = "what gradle built before", .source = github},
    {.group = "Java", .pattern = "**/.gradle", .when = absent, .markers = "build.gradle build.gradle.kts",
     .made_by = "gradle", .build_words = gradle_build, .source = github},

    {.group = "Rust", .pattern = "**/target", .when = absent, .markers = "Cargo.toml", .made_by = "cargo",
     .build_words = "build install", .what = "what cargo built before", .source = github},

    {.group = ".NET", .pattern = "**/bin", .when = absent, .markers = "*.csproj *.fsproj *.vbproj",
     .made_by = "dotnet", .build_words = "build publish", .what = "what dotnet built before",
     .source = "Visual Studio"},
    {.group = ".NET", .pattern = "**/obj", .when = absent, .markers = "*.csproj *.fsproj *.vbproj",
     .made_by = "dotnet", .build_words = "build publish", .source = "Visual Studio"},

    {.group = "PHP", .pattern = "vendor", .when = absent, .markers = "composer.json", .made_by = "composer",
     .what = "PHP packages that the build does not install itself", .source = github},

    {.group = "Elixir", .pattern = "_build", .when = absent, .markers = "mix.exs", .made_by = "mix",
     .build_words = "compile release", .what = "what mix built before", .source = github},
    {.group = "Elixir", .pattern = "deps", .when = absent, .markers = "mix.exs", .made_by = "mix",
     .what = "Elixir packages that the build does not install itself", .source = github},

    {.group = "Documentation and tests", .pattern = "*.md", .when = present, .readers = markdown_readers,
     .named_files_are_readers = true, .what = "the Markdown files of the root", .source = guide},
    {.group = "Documentation and tests", .pattern = "docs", .when = present, .readers = docs_readers,
     .what = "the documentation", .source = guide},
    {.group = "Documentation and tests", .pattern = "tests", .when = present, .readers = test_readers,
     .what = "the tests", .source = guide},
};

constexpr Words source_endings =
    "py pyx js mjs cjs jsx ts mts cts tsx vue svelte astro go rs java kt kts groovy gradle scala rb rake gemspec php cs fs "
    "vb csproj fsproj vbproj props targets sln ex exs erl clj c cc cpp h hpp swift dart lua pl pm sh bash toml cfg ini conf "
    "html htm ejs hbs json yaml yml xml mk cmake in hs r R sql";
constexpr Words source_names =
    "Makefile GNUmakefile makefile justfile Rakefile Gemfile Procfile Pipfile go.mod CMakeLists.txt config.ru gradlew "
    "mvnw";
constexpr Words locks = "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml packages.lock.json";
constexpr Words outside_of_builds = ".github .circleci .git docs tests test examples .vscode .idea";
constexpr Words outside_files = ".gitlab-ci.yml .travis.yml azure-pipelines.yml .pre-commit-config.yaml tsconfig.json";

}  // namespace

std::span<const IgnoreEntry> ignore_entries() { return table; }

bool tells_readers(std::string_view path) {
  if (outside_of_builds.contains(path.substr(0, path.find('/')))) return false;
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (locks.contains(name) || outside_files.contains(name)) return false;
  if (name.starts_with("docker-compose") || name.starts_with("compose.")) return false;
  if (source_names.contains(name)) return true;
  if (name.ends_with(".txt")) return path.find("requirements") != std::string_view::npos;
  const std::size_t dot = name.rfind('.');
  return dot != std::string_view::npos && source_endings.contains(name.substr(dot + 1));
}

}  // namespace drydock::knowledge
