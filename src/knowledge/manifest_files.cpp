#include "knowledge/manifest_files.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr ManifestFiles rows[] = {
    {.manager = "pip",  // its files are those of -r and -c
     .hidden_settings = "PIP_CONFIG_FILE PIP_REQUIREMENT PIP_CONSTRAINT PIP_BUILD_CONSTRAINT PIP_EDITABLE PIP_FIND_LINKS "
                        "PIP_TARGET PIP_PREFIX PIP_ROOT PIP_SRC",
     .source = "rewrites § 2.3 pip; pip's user guide, Environment Variables"},
    {.manager = "npm",
     .installs = "install i in ins inst insta instal isnt isnta isntal isntall ci clean-install ic install-clean "
                 "isntall-clean update up upgrade udpate",
     .required = "package.json", .locks = "package-lock.json npm-shrinkwrap.json", .optional = ".npmrc",
     .configuration = ".npmrc", .trees = "node_modules", .folder_options = "--prefix -C",
     .value_options = "--omit --include --only --also --registry --cache --loglevel --network-timeout --maxsockets --workspace -w",
     .foreign_options = "--no-save --userconfig --globalconfig", .no_script_options = "--ignore-scripts",
     .hidden_settings = "NPM_CONFIG_PREFIX NPM_CONFIG_USERCONFIG NPM_CONFIG_GLOBAL",
     .source = "rewrites § 2.3 npm, § 2.6; docs.npmjs.com/cli, npm-install, config and npmrc"},
    {.manager = "yarn", .installs = ". install", .required = "package.json", .locks = "yarn.lock",
     .optional = ".npmrc .yarnrc .yarnrc.yml .yarn .pnp.cjs .pnp.loader.mjs", .configuration = ".npmrc .yarnrc .yarnrc.yml",
     .trees = "node_modules", .possible_trees = ".yarn/unplugged .yarn/install-state.gz .yarn/build-state.yml",
     .folder_options = "--cwd",
     .value_options = "--network-timeout --mutex --cache-folder --registry --network-concurrency --production --mode",
     .foreign_options = "--modules-folder --use-yarnrc",
     .no_script_options = "--ignore-scripts --mode=skip-build",
     .source = "rewrites § 2.3 yarn v1, yarn berry; classic.yarnpkg.com/docs/cli/install, yarnpkg.com/configuration/yarnrc"},
    {.manager = "pnpm", .installs = "install i ci", .required = "package.json", .locks = "pnpm-lock.yaml",
     .optional = "pnpm-workspace.yaml .npmrc .pnpmfile.cjs pnpmfile.js patches", .configuration = ".npmrc",
     .trees = "node_modules", .folder_options = "-C --dir",
     .value_options = "--filter -F --reporter --registry --store-dir --network-concurrency",
     .foreign_options = "--ignore-pnpmfile --modules-dir --lockfile-dir",
     .no_script_options = "--ignore-scripts", .source = "rewrites § 2.3 pnpm; pnpm.io/cli/install"},
    {.manager = "bun", .installs = "install i", .required = "package.json", .locks = "bun.lock bun.lockb",
     .optional = "bunfig.toml .npmrc", .configuration = "bunfig.toml .npmrc", .trees = "node_modules", .folder_options = "--cwd",
     .value_options = "--registry --backend --concurrent-scripts --filter --omit",
     .foreign_options = "-c --config", .no_script_options = "--ignore-scripts",
     .source = "rewrites § 2.3 bun; bun.sh/docs/cli/install"},
    {.manager = "pipenv", .installs = "install sync", .required = "Pipfile", .locks = "Pipfile.lock",
     .possible_trees = ".venv", .value_options = "--python --categories --extra-pip-args",
     .foreign_options = "-r --requirements -e --editable --pypi-mirror",
     .hidden_settings = "PIPENV_PIPFILE PIP_CONFIG_FILE PIP_FIND_LINKS",
     .source = "rewrites § 2.3 pipenv; pipenv.pypa.io, commands"},
    {.manager = "poetry", .installs = "install sync", .required = "pyproject.toml", .locks = "poetry.lock",
     .optional = "poetry.toml", .possible_trees = ".venv", .folder_options = "-C --directory -P --project",
     .value_options = "--only --with --without -E --extras",
     .foreign_options = "--only-root", .without_project = "--no-root",
     .source = "rewrites § 2.3 poetry; python-poetry.org/docs/cli, install"},
    {.manager = "uv", .installs = "sync", .required = "pyproject.toml", .locks = "uv.lock", .optional = ".python-version uv.toml",
     .trees = ".venv", .folder_options = "--directory --project",
     .value_options = "--group --extra --no-group --only-group -p --python --index-url --index --extra-index-url --cache-dir "
                      "--color --link-mode --no-extra --no-install-package",
     .foreign_options = "--package --all-packages --active --script --config-file --find-links -f",
     .without_project = "--no-install-project",
     .hidden_settings = "UV_PROJECT UV_WORKING_DIR UV_WORKING_DIRECTORY UV_CONFIG_FILE UV_FIND_LINKS",
     .source = "rewrites § 2.3 uv; docs.astral.sh/uv/guides/integration/docker, intermediate layers"},
    {.manager = "bundle", .installs = ". install", .required = "Gemfile", .locks = "Gemfile.lock",
     .optional = ".bundle/config vendor/cache", .possible_trees = "vendor/bundle",
     .value_options = "--jobs -j --retry --without --with --path --system",
     .foreign_options = "--gemfile --local",
     .hidden_settings = "BUNDLE_GEMFILE", .source = "rewrites § 2.3 bundler; bundler.io/man/bundle-install.1"},
    {.manager = "composer", .installs = "install i", .required = "composer.json", .locks = "composer.lock",
     .optional = "symfony.lock auth.json", .trees = "vendor", .folder_options = "-d --working-dir",
     .value_options = "--ignore-platform-req --prefer-install --apcu-autoloader-prefix",
     .no_script_options = "--no-scripts", .without_project = "--no-scripts --no-autoloader",
     .hidden_settings = "COMPOSER COMPOSER_VENDOR_DIR", .source = "rewrites § 2.3 composer; getcomposer.org/doc/03-cli.md, install"},
    {.manager = "go", .installs = "mod/download", .required = "go.mod", .locks = "go.sum",
     .foreign_options = "-modfile -C", .hidden_settings = "GOFLAGS GOWORK GO111MODULE=on",
     .fetching = "build install test vet", .fetch = "go mod download",
     .runs_packages = false, .source = "rewrites § 2.3 go; go.dev/ref/mod, go mod download: all modules of the build list"},
    {.manager = "mix", .installs = "deps.get", .required = "mix.exs", .locks = "mix.lock", .trees = "deps _build",
     .value_options = "--only",
     .hidden_settings = "MIX_EXS MIX_DEPS_PATH", .source = "rewrites § 2.3 mix; hexdocs.pm/mix/Mix.Tasks.Deps.Get.html"},
    {.manager = "maven", .installs = "dependency:go-offline dependency:resolve dependency:resolve-plugins", .required = "pom.xml",
     .optional = ".mvn mvnw", .foreign_options = "-f --file -s --settings -gs -t --toolchains",
     .needs_sources = "it builds from the sources, and the file has no step of its own that only resolves dependencies",
     .source = "rewrites § 2.3 maven; maven.apache.org/plugins/maven-dependency-plugin"},
    {.manager = "dotnet", .installs = "restore",  // its files are those that projects and solutions name
     .locks = "packages.lock.json", .optional = "global.json Directory.Build.props Directory.Build.targets "
     "Directory.Packages.props nuget.config NuGet.config NuGet.Config", .trees = "obj",
     .value_options = "-c --configuration -o --output -f --framework -r --runtime --source -s --verbosity -v --packages "
                      "--configfile --lock-file-path",
     .foreign_options = "--configfile --packages -s --source --lock-file-path",
     .fetching = "build publish run test pack",
     .needs_sources = "it restores and builds at once, and the file has no dotnet restore of its own",
     .source = "rewrites § 2.3 dotnet; learn.microsoft.com, dotnet restore and Customize your build"},
    {.manager = "gradle", .required = "build.gradle", .needs_sources = "a build script may read any file of the project",
     .source = "rewrites § 2.3 gradle; docs.gradle.org, Build Lifecycle"},
    {.manager = "cargo", .required = "Cargo.toml", .needs_sources = "cargo asks for the sources of each target, even to fetch",
     .source = "rewrites § 2.3 cargo; doc.rust-lang.org/cargo, cargo targets"},
};

constexpr CuriousPackage curious[] = {
    {"@prisma/client", "prisma schema.prisma", "prisma", "prisma.io/docs, Generating Prisma Client: its postinstall runs generate"},
    {"puppeteer", ".puppeteerrc.cjs .puppeteerrc.js .puppeteerrc.json .puppeteerrc puppeteer.config.cjs puppeteer.config.js", "",
     "pptr.dev/guides/configuration: its postinstall reads it"},
    {"msw", "", "msw", "mswjs.io/docs/cli/init: its postinstall copies the worker script to the folder named there"},
};

constexpr HarmlessScript scripts[] = {
    {"husky", "", true, "typicode.github.io/husky: does nothing without .git"},
    {"npx husky", "", true, "typicode.github.io/husky"},
    {"is-ci", "", false, "github.com/watson/is-ci"},
    {"patch-package", "patches", false, "github.com/ds300/patch-package: applies patches/*.patch"},
    {"npx patch-package", "patches", false, "github.com/ds300/patch-package"},
    {"npx only-allow", "", false, "github.com/pnpm/only-allow"},
    {"prisma generate", "prisma", false, "prisma.io/docs: reads prisma/schema.prisma"},
    {"npx prisma generate", "prisma", false, "prisma.io/docs"},
    {"echo", "", false, "echo(1)"},
    {"exit 0", "", false, "exit(1)"},
    {"true", "", false, "true(1)"},
};

// Sources that take manifests alone, as the manuals of their managers' images write them (hub.docker.com/_/node, /golang,
// /ruby, /composer); pip.pypa.io/en/stable/user_guide, Constraints Files.
constexpr Words patterns = "package*.json *.lock Gemfile Gemfile* composer.* go.* Cargo.* constraints.txt pnpm-*.yaml .npmrc .yarnrc";

}  // namespace

const ManifestFiles *manifest_files(std::string_view manager) {
  for (const ManifestFiles &row : rows)
    if (row.manager == manager) return &row;
  return nullptr;
}

bool is_manifest_name(std::string_view name) {
  // `yarn.lock*` is for a lock file that may be missing.
  while (name.ends_with('*')) name.remove_suffix(1);
  if (patterns.contains(name)) return true;
  if (name.find("requirements") != std::string_view::npos && (name.ends_with(".txt") || name.ends_with(".in") || name == "requirements"))
    return true;
  return std::any_of(std::begin(rows), std::end(rows), [&](const ManifestFiles &row) {
    return !name.empty() && (row.required == name || row.locks.contains(name) || row.optional.contains(name));
  });
}

std::span<const CuriousPackage> curious_packages() { return curious; }

const HarmlessScript *harmless_script(std::string_view command) {
  for (const HarmlessScript &row : scripts)
    if (command.starts_with(row.command) && (command.size() == row.command.size() || command[row.command.size()] == ' ')) return &row;
  return nullptr;
}

// docs.npmjs.com/cli/using-npm/scripts, "Life Cycle Operation Order" of install and ci; prepublish until npm 6.
Words install_scripts() {
  return "preinstall install postinstall preprepare prepare postprepare prepublish dependencies pnpm:devPreinstall";
}

// Their own manuals; what symfony/flex would add stands in symfony.lock.
Words harmless_composer_plugins() {
  return "symfony/flex symfony/runtime pestphp/pest-plugin php-http/discovery phpstan/extension-installer "
         "dealerdirect/phpcodesniffer-composer-installer composer/package-versions-deprecated";
}

// Filesystem Hierarchy Standard 3.0, § 3.
Words system_folders() { return "bin boot dev etc home lib lib64 media mnt opt proc root run sbin srv sys tmp usr var"; }

// coreutils, and procps for uname's like.
Words talking_programs() { return "ls pwd whoami id date true : uname echo printf which env"; }

// test(1): those that look at files.
Words file_tests() { return "-e -f -d -r -w -x -s -L -h -b -c -p -S -O -G -N -k -u -g -a -nt -ot -ef"; }

// curl(1), wget(1); sh(1) with nothing but options reads its input, as do apt-key add -, gpg --dearmor, tee(1).
Words fetching_programs() { return "curl wget"; }
Words filters() { return "sh bash ash dash apt-key gpg tee grep sort head tail cut tr"; }

// coreutils, tar(1) with an archive elsewhere.
Words path_programs() { return "rm mkdir rmdir touch ln cp mv"; }
Words path_programs_with_mode() { return "chmod chown chgrp"; }

// The programs' own manuals.
Words projectless_subcommands() {
  return "npm/config npm/set npm/cache yarn/global yarn/cache pnpm/config pnpm/setup corepack/enable corepack/prepare "
         "poetry/config poetry/self bundle/config gem/install gem/update composer/global composer/self-update "
         "composer/clear-cache mix/local.hex mix/local.rebar go/env go/version go/clean pip/config pip/cache uv/python uv/tool "
         "uv/cache";
}

}  // namespace drydock::knowledge
