// The table of package managers. A manager is handled once it has caches; the others are only recognised.
#include "knowledge/package_caches_compiled.hpp"
#include "knowledge/package_caches_scripts.hpp"
#include "knowledge/package_caches_system.hpp"
#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {
namespace {

using enum ManagerKind;

// Options of pip that a requirement file or an index stands behind. `pip install --help` of pip 20 to 25.
constexpr Words pip_global_values =
    "--python --log --log-file --local-log --proxy --retries --timeout --default-timeout --exists-action "
    "--trusted-host --cert --client-cert --cache-dir --use-feature --use-deprecated --keyring-provider "
    "--resume-retries";
constexpr Words pip_install_values =
    "-r --requirement -c --constraint --build-constraint -e --editable -t --target --platform --python-version "
    "--implementation --abi --root --prefix --src --source --source-dir --source-directory -b --build --build-dir "
    "--upgrade-strategy -C --config-settings --config-setting --global-option --install-option --build-option "
    "-i --index-url --pypi-url --extra-index-url -f --find-links --no-binary --only-binary --progress-bar "
    "--root-user-action --report --group --requirements-from-script -w --wheel-dir -d --dest --destination-dir "
    "--destination-directory";

constexpr Words npm_values =
    "--prefix -C --registry --cache --userconfig --globalconfig --loglevel --omit --include --only --also "
    "--save-prefix --tag --workspace -w --script-shell --fetch-retries --fetch-retry-mintimeout "
    "--fetch-retry-maxtimeout --fetch-retry-factor --fetch-timeout --maxsockets --https-proxy --proxy --noproxy "
    "--cafile --ca --before --install-strategy --scope --otp --audit-level --location --node-options --cpu --os --libc "
    "--user-agent --depth --logs-dir --logs-max --lockfile-version";

constexpr std::string_view left_alone = "it is left alone: too little is known of what reads its cache";

// From version 2 on its cache may be the project's own folder, which holds what the program needs.
constexpr std::string_view yarn_2_marks[] = {".yarnrc.yml", ".yarn/", "corepack", "yarn set version", "yarn@", "berry", "--immutable"};
constexpr std::string_view zypper_offline[] = {"--no-refresh"};

constexpr PackageManager table[] = {
    {
        .id = "apt",
        .kind = system,
        .commands = "apt-get apt aptitude apt-fast",
        .value_options = "-o --option -c --config-file -t --target-release --default-release -a --host-architecture "
                         "-P --build-profiles",
        .update = "update",
        .install = "install reinstall build-dep satisfy",
        .upgrade = "upgrade dist-upgrade full-upgrade safe-upgrade",
        .remove = "remove purge autoremove auto-remove autopurge",
        .remove_with_dependencies = "purge -y --auto-remove",
        .auto_remove_words = "autoremove auto-remove autopurge --auto-remove --autoremove",
        .clean = "clean autoclean auto-clean dist-clean distclean",
        .download = "download source",
        .install_value_options = "-o --option -c --config-file -t --target-release --default-release "
                                 "-a --host-architecture -P --build-profiles",
        .asking_subcommands = "install reinstall build-dep satisfy upgrade dist-upgrade full-upgrade safe-upgrade remove purge "
                              "autoremove auto-remove autopurge",
        .assume_yes_options = "-y --yes --assume-yes -qq --assume-no --force-yes -s --simulate --dry-run --print-uris",
        .assume_yes_settings = "APT::Get::Assume-Yes APT::Assume-Yes",
        .command_for_people = "apt",
        .command_for_scripts = "apt-get",
        // apt(8), "SCRIPT USAGE AND DIFFERENCES FROM OTHER APT TOOLS"; its upgrade installs new packages, apt-get's does not.
        .same_for_scripts = "update install remove purge autoremove clean autoclean build-dep",
        .no_recommends_option = "--no-install-recommends",
        .recommends_options = "--no-install-recommends --install-recommends",
        .recommends_settings = "Install-Recommends",
        // sources.list(5), add-apt-repository(1); setup scripts that write the former.
        .foreign_sources = "sources.list add-apt-repository apt-add-repository deb.nodesource.com packagecloud.io apt_preferences "
                           "/etc/apt/preferences extrepo",
        .clean_command = "rm -rf /var/lib/apt/lists/*",  // apt-get(8): `clean` leaves the lists
        .caches = apt_caches,
        .source = "rewrites § 2.3 apt; apt-get(8)",
    },
    {
        .id = "apk",
        .kind = system,
        .commands = "apk",
        .value_options = "-p --root -X --repository --wait --arch --keys-dir --repositories-file --cache-dir "
                         "--cache-max-age --timeout --progress-fd",
        .update = "update",
        .install = "add",
        .upgrade = "upgrade fix",
        .remove = "del",
        .remove_with_dependencies = "del",
        .clean = "cache/clean cache/purge",
        .download = "fetch cache/download",
        .install_value_options = "-p --root -X --repository --wait --arch --keys-dir --repositories-file --cache-dir "
                                 "--cache-max-age --timeout --progress-fd -t --virtual",
        .own_index_options = "--no-cache -U --update-cache --update",
        .refresh_option = "-U",
        .clean_command = "rm -rf /var/cache/apk/*",
        .no_cache_option = "--no-cache",  // since Alpine 3.3 (its release notes); the index is fetched to memory
        .no_cache_option_unknown = "2.6 2.7 3.1 3.2",
        .no_cache_assumption = "apk is that of Alpine 3.3 or newer, which knows --no-cache",
        .caches = apk_caches,
        .source = "rewrites § 2.3 apk; apk(8)",
    },
    {
        .id = "pip",
        .kind = language,
        .language = "python",
        .commands = "pip pip2 pip3",
        .module = "pip",
        .value_options = pip_global_values,
        .install = "install",
        .remove = "uninstall",
        .clean = "cache/purge cache/remove",
        .download = "download wheel",
        .configure = "config",
        .install_value_options = pip_install_values,
        .requirement_options = "-r --requirement -c --constraint --build-constraint",
        .path_options = "-t --target --root --prefix --user",
        .assume_yes_options = "-y --yes",
        .manifests = "requirements*.txt constraints*.txt pyproject.toml setup.py setup.cfg",
        .offline_options = "--no-index",
        .no_cache_option = "--no-cache-dir",  // since pip 6.0 (2014, its changelog); the releases had 1.0 to 1.5
        .no_cache_option_unknown = "lucid precise trusty utopic vivid squeeze wheezy jessie",
        .no_cache_assumption = "pip is version 6 or newer, which knows --no-cache-dir",
        .caches = pip_caches,
        .source = "rewrites § 2.3 pip; pip install --help",
    },
    {
        .id = "npm",
        .kind = language,
        .language = "node",
        .commands = "npm",
        .value_options = npm_values,
        .install = "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean "
                   "isntall-clean install-test it install-ci-test cit clean-install-test sit",
        .install_locked = "ci clean-install ic install-clean isntall-clean install-ci-test cit clean-install-test sit",
        // npm-ci(1); npm 5.7 has it first, and Node.js 10.3 brings npm 6.1 (nodejs.org/dist/index.json).
        .locked_command = "ci",
        .lockable = "install i in ins inst insta instal isnt isnta isntal isntall",
        .locked_options = "--production --only --omit --include --also --legacy-peer-deps --strict-peer-deps --force -f "
                          "--ignore-scripts --foreground-scripts --audit --no-audit --fund --no-fund --optional --no-optional "
                          "--progress --no-progress --loglevel --quiet -q --silent -s --verbose -d -dd -ddd --unsafe-perm "
                          "--bin-links --no-bin-links --prefer-offline --prefer-online --offline --registry --cache "
                          "--update-notifier --no-update-notifier --color --no-color --engine-strict --strict-ssl --maxsockets "
                          "--fetch-retries --fetch-retry-mintimeout --fetch-retry-maxtimeout --fetch-timeout",
        .unsure_locked_options = "--legacy-peer-deps --strict-peer-deps --force -f",
        .peerless_options = "--legacy-peer-deps",
        .manifest_subcommands = "init create version pkg set-script shrinkwrap dedupe ddp audit link ln",
        .unlocking_settings = "package-lock shrinkwrap global location workspace workspaces install-strategy legacy-bundling",
        // npm 7 (Node.js 15) reads 3; from then on peer dependencies are installed, which 1 does not list (npm's changelog).
        .lock_formats = "1=10.3..15 2=10.3 3=15",
        .upgrade = "update up upgrade udpate",
        .remove = "uninstall unlink remove rm r un prune",
        .clean = "cache/clean cache/clear cache/rm",
        .configure = "config set c",
        .install_value_options = npm_values,
        .path_options = "--prefix -C -g --global --location",
        .assume_yes_options = "-y --yes",
        .manifests = "package.json .npmrc",
        .lockfiles = "package-lock.json npm-shrinkwrap.json",
        .production_options = "--omit --production --only --prod",
        .cached_options = "--offline",
        .clean_subcommand = "cache clean --force",  // npm-cache(1); without --force npm 5 and later refuse
        .caches = npm_caches,
        .source = "rewrites § 2.3 npm; docs.npmjs.com/cli",
    },

    {.id = "dnf", .kind = system, .commands = "dnf dnf5 dnf-3", .update = "makecache check-update",
     .install = "install groupinstall builddep reinstall module localinstall", .upgrade = "update upgrade distro-sync",
     .remove = "remove autoremove erase", .clean = "clean",
     .asking_subcommands = "install groupinstall builddep reinstall localinstall update upgrade distro-sync remove autoremove erase",
     .assume_yes_options = "-y --assumeyes --assumeno --downloadonly", .assume_yes_settings = "assumeyes",
     .cached_options = "-C --cacheonly", .clean_subcommand = "clean all", .caches = rpm_caches,
     .source = "rewrites § 2.3 dnf; dnf(8)"},
    {.id = "yum", .kind = system, .commands = "yum yum-builddep", .update = "makecache check-update",
     .install = "install groupinstall reinstall localinstall", .upgrade = "update upgrade", .remove = "remove erase",
     .clean = "clean",
     .asking_subcommands = "install groupinstall reinstall localinstall update upgrade remove erase",
     .assume_yes_options = "-y --assumeyes --assumeno --downloadonly", .assume_yes_settings = "assumeyes",
     .cached_options = "-C --cacheonly", .clean_subcommand = "clean all", .caches = rpm_caches,
     .source = "rewrites § 2.3 yum; yum(8)"},
    {.id = "microdnf", .kind = system, .commands = "microdnf", .update = "makecache", .install = "install reinstall",
     .upgrade = "update upgrade distro-sync", .remove = "remove", .clean = "clean", .download = "download",
     // It asks since 3.7.1, but ends well when nobody answers: with -y such a RUN would begin to install something.
     .clean_subcommand = "clean all", .caches = microdnf_caches, .source = "rewrites § 2.3 microdnf; microdnf's dnf-main.c, dnf-command-install.c"},
    {.id = "zypper", .kind = system, .commands = "zypper",
     .value_options = "-c --config --userdata -s --table-style -D --reposd-dir -C --cache-dir --raw-cache-dir --solv-cache-dir "
                      "--pkg-cache-dir -p --plus-repo --plus-content --releasever -R --root --installroot",
     .update = "refresh ref", .install = "install in source-install si", .upgrade = "update up dup dist-upgrade patch",
     .remove = "remove rm", .clean = "clean cc", .configure = "modifyrepo mr",
     .install_value_options = "-t --type --from -r --repo --solver-focus --download",
     .asking_subcommands = "install in update up dup dist-upgrade patch remove rm",
     .assume_yes_options = "-y --no-confirm -D --dry-run", .assume_yes_before = "-n --non-interactive",
     .no_recommends_option = "--no-recommends", .clean_subcommand = "clean --all", .clean_unless = zypper_offline,
     .caches = zypper_caches,
     .source = "rewrites § 2.3 zypper; zypper(8): behind the subcommand -n is --name"},
    {.id = "pacman", .kind = system, .commands = "pacman",
     .update = "-Sy -Syy", .install = "-S* --sync -U* --upgrade", .remove = "-R* --remove", .clean = "-Sc -Scc",
     .operations_are_options = true,
     .install_value_options = "-b --dbpath -r --root --arch --assume-installed --cachedir --color --config --gpgdir "
                              "--hookdir --ignore --ignoregroup --logfile --overwrite --print-format",
     .own_index_options = "-Sy -Syy -Syu -Syyu -Suy -Suyy -Syw -Syuw -y -yy --refresh",
     .asking_subcommands = "-S -Sy -Syy -Su -Syu -Syyu -Suy -Suyy -Syw -Syuw -Sw --sync -U --upgrade -R -Rs -Rn -Rns -Rsn --remove",
     .assume_yes_options = "--noconfirm --confirm -p --print --print-format",
     .clean_command = "rm -rf /var/cache/pacman/pkg/*",  // pacman.conf(5), CacheDir
     .caches = pacman_caches,
     .source = "rewrites § 2.3 pacman; pacman(8)"},
    {.id = "tdnf", .kind = system, .commands = "tdnf", .install = "install", .upgrade = "update upgrade",
     .remove = "remove erase", .clean = "clean", .leave_alone = left_alone, .clean_subcommand = "clean all",
     .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "urpmi", .kind = system, .commands = "urpmi", .bare_command_installs = true, .leave_alone = left_alone,
     .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "xbps", .kind = system, .commands = "xbps-install", .bare_command_installs = true, .leave_alone = left_alone,
     .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "emerge", .kind = system, .commands = "emerge", .any_subcommand_fetches = true, .leave_alone = left_alone,
     .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "nix", .kind = system, .commands = "nix-env nix-build nix-shell nix", .any_subcommand_fetches = true,
     .leave_alone = "what is installed lies in its store, which is no cache",
     .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "brew", .kind = language, .commands = "brew", .install = "install", .upgrade = "upgrade",
     .remove = "uninstall",
     .clean = "cleanup", .leave_alone = left_alone, .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "choco", .kind = system, .commands = "choco choco.exe", .install = "install", .upgrade = "upgrade",
     .leave_alone = "Windows containers have no cache mounts", .source = "rewrites § 2.3 zypper: leave alone"},
    {.id = "yarn", .kind = language, .commands = "yarn yarnpkg", .install = "install add global workspaces/focus",
     .upgrade = "upgrade up", .remove = "remove", .clean = "cache/clean", .configure = "config",
     .bare_command_installs = true,
     .manifests = "package.json .yarnrc .yarnrc.yml .npmrc", .lockfiles = "yarn.lock",
     .production_options = "--production --prod", .cached_options = "--offline --immutable-cache",
     .clean_subcommand = "cache clean",  // classic.yarnpkg.com/docs/cli/cache
     .clean_unless = yarn_2_marks,
     .clean_assumption = "yarn is version 1, whose cache nothing reads when the image runs",
     .caches = yarn_caches,
     .source = "rewrites § 2.3 yarn; yarnpkg.com/cli/workspaces/focus"},
    {.id = "pnpm", .kind = language, .commands = "pnpm", .install = "install i add ci", .upgrade = "update up upgrade",
     .remove = "remove rm uninstall un prune", .clean = "store/prune", .download = "fetch",
     .configure = "config set", .manifests = "package.json pnpm-workspace.yaml .npmrc .pnpmfile.cjs",
     .lockfiles = "pnpm-lock.yaml",
     .production_options = "--prod --production -P", .cached_options = "--offline", .caches = pnpm_caches,
     .source = "rewrites § 2.3 pnpm; pnpm.io/cli"},
    {.id = "bun", .kind = language, .commands = "bun", .install = "install i add a", .upgrade = "update",
     .remove = "remove rm", .clean = "pm/cache", .manifests = "package.json bunfig.toml",
     .lockfiles = "bun.lock bun.lockb", .production_options = "--production -p --omit", .caches = bun_caches,
     .source = "rewrites § 2.3 bun; bun.sh/docs/cli/install"},
    {.id = "poetry", .kind = language, .commands = "poetry", .module = "poetry", .install = "install add sync",
     .upgrade = "update", .remove = "remove", .clean = "cache/clear", .configure = "config",
     .manifests = "pyproject.toml poetry.toml",
     .lockfiles = "poetry.lock", .production_options = "--no-dev --only --without", .caches = poetry_caches,
     .source = "rewrites § 2.3 poetry; python-poetry.org/docs/cli"},
    {.id = "pipenv", .kind = language, .commands = "pipenv", .module = "pipenv", .install = "install sync",
     .upgrade = "update upgrade", .remove = "uninstall", .clean = "--clear", .manifests = "Pipfile",
     .lockfiles = "Pipfile.lock", .caches = pipenv_caches,
     .source = "rewrites § 2.3 pipenv"},
    {.id = "uv", .kind = language, .commands = "uv", .module = "uv",
     .install = "sync add pip/install pip/sync tool/install python/install", .remove = "remove pip/uninstall",
     .clean = "cache/clean cache/prune clean", .manifests = "pyproject.toml uv.toml", .lockfiles = "uv.lock",
     .production_options = "--no-dev --only-group", .cached_options = "--offline",
     .no_cache_option = "--no-cache",  // docs.astral.sh/uv/guides/integration/docker
     .caches = uv_caches,
     .source = "rewrites § 2.3 uv; docs.astral.sh/uv/reference/cli"},
    {.id = "pip-sync", .kind = language, .commands = "pip-sync", .bare_command_installs = true,
     .manifests = "requirements*.txt", .caches = pip_caches,
     .source = "rewrites § 2.3 pip-tools"},
    {.id = "pdm", .kind = language, .commands = "pdm", .module = "pdm", .install = "install sync add",
     .upgrade = "update",
     .remove = "remove", .clean = "cache/clear", .configure = "config",
     .manifests = "pyproject.toml pdm.toml .pdm.toml",
     .lockfiles = "pdm.lock", .production_options = "--prod --production --no-dev", .caches = pdm_caches,
     .source = "rewrites § 2.3 pdm; pdm-project.org/en/latest/reference/cli"},
    {.id = "conda", .kind = language, .commands = "conda mamba micromamba",
     .install = "install create env/create env/update", .upgrade = "update upgrade", .remove = "remove uninstall",
     .clean = "clean", .configure = "config", .asking_subcommands = "install create update upgrade remove uninstall",
     .assume_yes_options = "-y --yes --dry-run -d", .assume_yes_settings = "always_yes ALWAYS_YES",
     .manifests = "environment.yml environment.yaml",
     .lockfiles = "conda-lock.yml", .cached_options = "--offline",
     .clean_subcommand = "clean -ay",  // docs.conda.io, conda clean; -f is new in 4.6 and frees nothing that is linked
     .caches = conda_caches,
     .source = "rewrites § 2.3 conda; micromamba takes the same subcommands"},
    {.id = "go", .kind = language, .commands = "go", .install = "install get build", .clean = "clean",
     .download = "mod/download mod/tidy mod/vendor mod/verify mod/graph run test vet generate list tool",
     .configure = "env", .runtime_programs = "air realize fresh gin CompileDaemon reflex modd nodemon dlv ginkgo",
     .install_value_options = "-o -ldflags -tags -gcflags -asmflags -mod -modfile -p -buildmode -C",
     .manifests = "go.mod go.work", .lockfiles = "go.sum go.work.sum", .caches = go_caches,
     .source = "rewrites § 2.3 go; go help"},
    {.id = "cargo", .kind = language, .commands = "cargo", .install = "install build", .upgrade = "update",
     .clean = "clean",
     .download = "fetch vendor run test bench check clippy doc rustc b r t c chef/cook chef/prepare tree metadata",
     .runtime_programs = "cargo-watch trunk bacon",
     .install_value_options = "--version --vers --git --branch --tag --rev --path --root --registry --index --features -F --bin "
                              "--example --profile --target --target-dir --jobs -j --package -p --manifest-path --color",
     .manifests = "Cargo.toml rust-toolchain.toml",
     .lockfiles = "Cargo.lock", .cached_options = "--offline --frozen", .caches = cargo_caches,
     .source = "rewrites § 2.3 cargo"},
    {.id = "gem", .kind = language, .commands = "gem", .install = "install i", .upgrade = "update",
     .remove = "uninstall", .clean = "cleanup",
     .install_value_options = "-v --version -i --install-dir -n --bindir -s --source --platform -P --trust-policy",
     .caches = gem_caches,
     .source = "rewrites § 2.3 gem"},
    {.id = "bundle", .kind = language, .commands = "bundle bundler", .install = "install", .upgrade = "update",
     .clean = "clean", .download = "cache package", .configure = "config", .bare_command_installs = true,
     .manifests = "Gemfile *.gemspec",
     .lockfiles = "Gemfile.lock", .production_options = "--without", .caches = gem_caches,
     .source = "rewrites § 2.3 bundler"},
    {.id = "composer", .kind = language, .commands = "composer composer.phar",
     .install = "install require create-project i", .upgrade = "update upgrade", .remove = "remove",
     .clean = "clear-cache clearcache cc", .configure = "config", .manifests = "composer.json",
     .lockfiles = "composer.lock",
     .production_options = "--no-dev", .clean_subcommand = "clear-cache",  // getcomposer.org/doc/03-cli.md
     .caches = composer_caches,
     .source = "rewrites § 2.3 composer"},
    {.id = "maven", .kind = language, .commands = "mvn mvnw mvnd", .any_subcommand_fetches = true,
     .result_subcommands = "install install:install-file publishToMavenLocal",
     .manifests = "pom.xml", .cached_options = "-o --offline", .caches = maven_caches,
     .source = "rewrites § 2.3 maven"},
    {.id = "gradle", .kind = language, .commands = "gradle gradlew", .any_subcommand_fetches = true,
     .manifests = "build.gradle build.gradle.kts settings.gradle settings.gradle.kts",
     .lockfiles = "gradle.lockfile", .cached_options = "--offline", .caches = gradle_caches,
     .source = "rewrites § 2.3 gradle"},
    {.id = "sbt", .kind = language, .commands = "sbt", .any_subcommand_fetches = true,
     .result_subcommands = "publishLocal +publishLocal publishM2", .manifests = "build.sbt *.sbt",
     .cached_options = "-offline", .caches = sbt_caches, .source = "rewrites § 2.3 sbt"},
    {.id = "dotnet", .kind = language, .commands = "dotnet nuget",
     .install = "restore build publish pack test run msbuild tool/install tool/restore", .clean = "nuget/locals",
     .manifests = "*.csproj *.fsproj *.sln nuget.config",
     .lockfiles = "packages.lock.json", .offline_options = "--no-restore", .caches = nuget_caches,
     .source = "rewrites § 2.3 dotnet"},
    {.id = "cpan", .kind = language, .commands = "cpan cpanm cpm carton", .install = "install",
     .bare_command_installs = true, .any_subcommand_fetches = true,
     .leave_alone = "it keeps no downloads that a later build could use",
     .manifests = "cpanfile", .lockfiles = "cpanfile.snapshot",
     .source = "rewrites § 2.3 cpan"},
    {.id = "deno", .kind = language, .commands = "deno", .install = "cache install",
     .leave_alone = "programs read its folder when they run", .source = "rewrites § 2.3 deno: DENO_DIR"},
    {.id = "renv", .kind = language, .commands = "Rscript R", .leave_alone = "its libraries are links into its cache",
     .source = "rewrites § 2.3 R"},
    {.id = "julia", .kind = language, .commands = "julia", .leave_alone = "programs read its depot when they run",
     .source = "rewrites § 2.3 julia"},
    {.id = "stack", .kind = language, .commands = "stack", .install = "setup install build",
     .leave_alone = "its folder holds the compiler as well", .source = "rewrites § 2.3 stack/cabal"},
    {.id = "cabal", .kind = language, .commands = "cabal cabal-install",
     .install = "update install build v2-install v2-build new-build",
     .leave_alone = "its store holds what programs need", .source = "rewrites § 2.3 stack/cabal"},
    {.id = "helm", .kind = language, .commands = "helm", .install = "plugin/install repo/add",
     .leave_alone = "it reads its plugins when it runs", .source = "rewrites § 2.3 helm"},
    {.id = "terraform", .kind = language, .commands = "terraform", .install = "init get",
     .leave_alone = "it reads its plugins when it runs", .source = "rewrites § 2.3 terraform"},
    {.id = "pre-commit", .kind = language, .commands = "pre-commit", .install = "install install-hooks",
     .leave_alone = "it reads its environments when it runs", .source = "rewrites § 2.3 pre-commit"},
    {.id = "huggingface", .kind = language, .commands = "huggingface-cli hf", .install = "download",
     .leave_alone = "programs read the models when they run", .source = "rewrites § 2.3 HF/torch"},
    {.id = "playwright", .kind = language, .commands = "playwright puppeteer cypress",
     .install = "install browsers/install",
     .leave_alone = "programs start the browsers when they run", .source = "rewrites § 2.3 npm, playwright"},
    {.id = "mix", .kind = language, .commands = "mix", .install = "deps.get deps.compile compile",
     .manifests = "mix.exs", .lockfiles = "mix.lock", .production_options = "--only", .caches = hex_caches,
     .source = "rewrites § 2.3 mix; hexdocs.pm/mix"},
};

}  // namespace

std::span<const PackageManager> package_managers() { return table; }

}  // namespace drydock::knowledge
