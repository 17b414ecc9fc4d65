// The table of package managers against the package managers: each is asked where its cache is, as root and as another
// user, with and without the variables that move it; and cache-mounts must mount that folder, or nothing where it says
// that the folder is not known. tests/tools/install installs the tools.
//
// Not asked: apk, microdnf and yum (no Debian package), uv, conda and its kin, dotnet, sbt and Hex (neither in Debian
// nor at npm), cpanm (it keeps nothing to ask for).
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <regex>

#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

// A user without a name: nothing but HOME may tell the tools where home is.
constexpr int other_uid = 1000;
const std::string image_home = "/home/node";  // where the image of the Dockerfiles has that user's
const std::string tools = DRYDOCK_SOURCE "/.build/tools";

struct Question {
  std::string name;
  std::string command;  // of the RUN
  std::string stem;     // of the mount's id
  std::string ask;      // a shell command that prints the folder, in a project of its own
  std::string below{};  // the mount's target is this folder of the answer
  std::string image = "node:20-bookworm";
  std::vector<std::string> moved_by{};  // variables and values: the answer is followed
  std::vector<std::string> lost_by{};   // the tool moves the cache, and there must be no mount at the old place
  bool per_user = true;
  // Files of the project: name and text.
  std::vector<std::pair<std::string, std::string>> files{};
};

void PrintTo(const Question &question, std::ostream *out) { *out << question.name; }

std::string yarn(const std::string &version) {
  return "node " + tools + "/yarn" + version + "/node_modules/@yarnpkg/cli-dist/bin/yarn.js";
}

const std::vector<std::pair<std::string, std::string>> yarn4_project = {
    {"package.json", "{\n  \"name\": \"x\",\n  \"packageManager\": \"yarn@4.6.0\"\n}\n"},
    {"yarn.lock", ""},
    {".yarnrc.yml", "nodeLinker: node-modules\n"}};
const std::vector<std::pair<std::string, std::string>> yarn3_project = {
    {"package.json", "{\n  \"name\": \"x\",\n  \"packageManager\": \"yarn@3.8.7\"\n}\n"},
    {"yarn.lock", ""},
    {".yarnrc.yml", "nodeLinker: node-modules\nenableGlobalCache: true\n"}};

// What cargo fetches comes from a repository on this disk: the folder in which it appears is the answer.
const std::string cargo_fetches =
    "mkdir -p dependency/src src && cp Cargo.toml dependency/ && : > dependency/src/lib.rs && : > src/lib.rs && cd "
    "dependency && "
    "git init -q && git add . && git -c user.name=x -c user.email=x@x commit -qm x && cd .. && sed -i "
    "s/dependency/project/ Cargo.toml && "
    "printf '[dependencies]\\ndependency = { git = \"file://%s/dependency\" }\\n' $PWD >> Cargo.toml && cargo -q fetch "
    "&& "
    "dirname $(find .. -type d -path '*/git/db/dependency-*' -prune | xargs realpath)";

const std::vector<Question> questions = {
    {.name = "apt_lists",
     .command = "apt-get update && apt-get install -y git",
     .stem = "apt-lists-debian-bookworm",
     .ask = "eval $(apt-config shell L Dir::State::lists/f) && echo ${L%/}",
     .image = "debian:bookworm",
     .per_user = false},
    // The option that the pass adds is what puts it there.
    {.name = "apt_archives",
     .command = "apt-get update && apt-get install -y git",
     .stem = "apt-archives-debian-bookworm",
     .ask = "eval $(apt-config -o Dir::Cache::archives=/var/cache/apt-archives shell A Dir::Cache::archives/f) && echo "
            "${A%/}",
     .image = "debian:bookworm",
     .per_user = false},
    {.name = "dnf",
     .command = "dnf install -y git",
     .stem = "dnf-rockylinux-9",
     .ask = "/usr/bin/python3 -c 'import dnf; print(dnf.Base().conf.cachedir)'",
     .image = "rockylinux:9",
     .per_user = false},
    {.name = "zypper",
     .command = "zypper -n install git",
     .stem = "zypp-opensuse-leap-15.5",
     // Where it puts the metadata of a repository, below the root that it is given.
     .ask = "mkdir -p root/etc/zypp/repos.d empty && printf "
            "'[r]\\nbaseurl=dir://%s/empty\\ntype=plaindir\\nenabled=1\\n' $PWD > "
            "root/etc/zypp/repos.d/r.repo && zypper -n --root $PWD/root refresh >&2 && cd root && dirname /$(find "
            "var/cache -name raw)",
     .image = "opensuse/leap:15.5",
     .per_user = false},
    {.name = "pacman",
     .command = "pacman -S --noconfirm git",
     .stem = "pacman-archlinux-latest",
     .ask = "pacman-conf CacheDir | sed 's,/$,,'",
     .image = "archlinux:latest",
     .per_user = false},
    {.name = "pip",
     .command = "pip install flask",
     .stem = "pip-debian-bookworm",
     .ask = "pip3 cache dir",
     .moved_by = {"PIP_CACHE_DIR=/srv/pip", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "pipenv",
     .command = "pipenv sync",
     .stem = "pipenv-debian-bookworm",
     .ask = "/usr/bin/python3 -c 'from pipenv.environments import Setting; print(Setting().PIPENV_CACHE_DIR)'",
     .moved_by = {"PIPENV_CACHE_DIR=/srv/pipenv", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "pdm",
     .command = "pdm sync",
     .stem = "pdm-debian-bookworm",
     .ask = "PDM_CHECK_UPDATE=0 pdm config cache_dir",
     .moved_by = {"XDG_CACHE_HOME=/srv/cache"}},
    {.name = "poetry_cache",
     .command = "poetry install",
     .stem = "poetry-cache",
     .ask = "poetry config cache-dir",
     .below = "/cache",
     .moved_by = {"POETRY_CACHE_DIR=/srv/poetry", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "poetry_artifacts",
     .command = "poetry install",
     .stem = "poetry-artifacts-debian-bookworm",
     .ask = "poetry config cache-dir",
     .below = "/artifacts",
     .moved_by = {"POETRY_CACHE_DIR=/srv/poetry", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "npm",
     .command = "npm ci",
     .stem = "npm",
     .ask = "npm config get cache",
     .lost_by = {"npm_config_cache=/srv/npm", "NPM_CONFIG_CACHE=/srv/npm"}},
    {.name = "yarn1",
     .command = "yarn install",
     .stem = "yarn",
     .ask = tools + "/yarn1/node_modules/.bin/yarn cache dir | sed 's,/v6$,,'",
     .moved_by = {"YARN_CACHE_FOLDER=/srv/yarn", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "yarn3",
     .command = "yarn install",
     .stem = "yarn-berry",
     .ask = yarn("3") + " config get cacheFolder",
     .moved_by = {"YARN_GLOBAL_FOLDER=/srv/yarn"},
     .lost_by = {"YARN_ENABLE_GLOBAL_CACHE=false"},
     .files = yarn3_project},
    {.name = "yarn4",
     .command = "yarn install",
     .stem = "yarn-berry",
     .ask = yarn("4") + " config get cacheFolder",
     .moved_by = {"YARN_GLOBAL_FOLDER=/srv/yarn", "YARN_CACHE_FOLDER=/srv/yarn"},
     .lost_by = {"YARN_ENABLE_GLOBAL_CACHE=false"},
     .files = yarn4_project},
    {.name = "pnpm",
     .command = "pnpm install",
     .stem = "pnpm",
     .ask = tools + "/pnpm/node_modules/.bin/pnpm store path | sed 's,/v[0-9]*$,,'",
     .moved_by = {"PNPM_HOME=/srv/pnpm", "XDG_DATA_HOME=/srv/data"},
     .lost_by = {"npm_config_store_dir=/srv/store"}},
    {.name = "bun",
     .command = "bun install",
     .stem = "bun",
     .ask = tools + "/bun/node_modules/@oven/bun-linux-*/bin/bun pm cache",
     .moved_by = {"BUN_INSTALL_CACHE_DIR=/srv/bun", "BUN_INSTALL=/srv/bun", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "go_modules",
     .command = "go mod download",
     .stem = "go-mod",
     .ask = "go env GOMODCACHE",
     .moved_by = {"GOMODCACHE=/srv/modules", "GOPATH=/srv/go"}},
    {.name = "go_build",
     .command = "go build ./...",
     .stem = "go-build-debian-bookworm",
     .ask = "go env GOCACHE",
     .moved_by = {"GOCACHE=/srv/build", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "cargo",
     .command = "cargo fetch",
     .stem = "cargo-git",
     .ask = cargo_fetches,
     .moved_by = {"CARGO_HOME=/srv/cargo"},
     .files = {{"Cargo.toml", "[package]\nname = \"dependency\"\nversion = \"1.0.0\"\n"}}},
    {.name = "maven",
     .command = "mvn package",
     .stem = "maven",
     // Java asks the list of users for home, not HOME.
     .ask = "mvn -X -o -B validate -Duser.home=$HOME 2>&1 | sed -n 's/.*Using local repository at //p'",
     .files = {{"pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId>"
                "<version>1</version><packaging>pom</packaging></project>"}}},
    {.name = "gradle",
     .command = "gradle build",
     .stem = "gradle-caches",
     .ask = "GRADLE_OPTS=-Duser.home=$HOME gradle --offline --no-daemon -q where 2>/dev/null",
     .below = "/caches",
     .moved_by = {"GRADLE_USER_HOME=/srv/gradle"},
     .files = {{"build.gradle", "task where { doLast { println gradle.gradleUserHomeDir } }\n"}}},
    {.name = "composer",
     .command = "composer install",
     .stem = "composer",
     .ask = "composer config --global cache-dir",
     .moved_by = {"COMPOSER_CACHE_DIR=/srv/composer", "COMPOSER_HOME=/srv/composer", "XDG_CACHE_HOME=/srv/cache"}},
    {.name = "gem",
     .command = "gem install rack",
     .stem = "gem",
     .ask = "gem env home",
     .below = "/cache",
     .moved_by = {"GEM_HOME=/srv/gems"}},
    {.name = "bundler",
     .command = "bundle install",
     .stem = "gem",
     .ask = "ruby -rbundler -e 'puts Bundler.bundle_path'",
     .below = "/cache",
     .moved_by = {"GEM_HOME=/srv/gems"},
     .lost_by = {"BUNDLE_PATH=/srv/bundle"},
     .files = {{"Gemfile", ""}}},
};

// A folder to stand for a machine: the project, the home, and /srv, which the answers name.
class Machine {
 public:
  explicit Machine(const Question &question) : question_(question) {
    std::filesystem::create_directories(project());
    std::filesystem::create_directories(home());
    for (const auto &[name, text] : question.files) write(project() + "/" + name, text);
    if (std::none_of(question.files.begin(), question.files.end(),
                     [](const auto &file) { return file.first == "package.json"; }))
      write(project() + "/package.json", "{\"name\": \"x\"}\n");
  }

  // What the tool says, with the paths of an image; "" and a failure where it says nothing.
  std::string answer(bool root, const std::string &variable) const {
    hand_over(root);
    const std::string path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin";
    std::vector<std::string> command{"env", "-i", path, "HOME=" + home(), "LC_ALL=C.UTF-8"};
    if (!root)
      command.insert(command.begin(), {"setpriv", "--reuid", std::to_string(other_uid), "--regid",
                                       std::to_string(other_uid), "--clear-groups"});
    if (!variable.empty()) command.push_back(placed(variable));
    command.insert(command.end(), {"sh", "-c", question_.ask});
    const Finished finished = run(command, project());
    std::string text = finished.out.substr(0, finished.out.find_last_not_of(" \n") + 1);
    text = text.substr(text.rfind('\n') + 1);
    EXPECT_EQ(finished.exit_code, 0) << finished.err;
    EXPECT_FALSE(text.empty()) << question_.ask << "\n" << finished.err;
    return imaged(text, root);
  }

  // The target of the mount that cache-mounts adds; "" for none.
  std::string target(bool root, const std::string &variable) const {
    std::string text = "FROM " + question_.image + " AS build\nWORKDIR /app\n";
    if (!variable.empty()) text += "ENV " + variable + "\n";
    text += "COPY . .\n";
    if (!root) text += "USER node\n";
    text += "RUN " + question_.command + "\nFROM scratch\nCOPY --from=build /app/result /result\nCMD [\"/result\"]\n";
    const Finished finished =
        drydock({"fix", "--select", "cache-mounts", "--context", project(), "-o", "-", "-"}, "", text);
    EXPECT_EQ(finished.exit_code, 0) << finished.err;
    std::smatch found;
    const std::regex mount("id=" + question_.stem + ",target=([^ ,\n]+)");
    return std::regex_search(finished.out, found, mount) ? found[1].str() : "";
  }

 private:
  std::string project() const { return folder_ / "project"; }
  std::string home() const { return folder_ / "home"; }
  // /srv as a folder that anybody may write.
  std::string placed(const std::string &variable) const {
    const std::size_t at = variable.find("=/srv");
    return at == std::string::npos ? variable : variable.substr(0, at + 1) + folder_.path() + variable.substr(at + 1);
  }
  std::string imaged(std::string text, bool root) const {
    if (text.starts_with(home())) return (root ? "/root" : image_home) + text.substr(home().size());
    if (text.starts_with(project())) return "/app" + text.substr(project().size());
    if (text.starts_with(folder_.path())) return text.substr(folder_.path().size());
    return text;
  }
  void hand_over(bool root) const {
    std::filesystem::create_directories(folder_ / "srv");
    const unsigned owner = root ? 0U : static_cast<unsigned>(other_uid);
    EXPECT_EQ(chown(folder_.path().c_str(), owner, owner), 0);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder_.path())) {
      EXPECT_EQ(lchown(entry.path().c_str(), owner, owner), 0) << entry.path();
    }
  }

  const Question &question_;
  TemporaryFolder folder_;
};

class Tools : public testing::TestWithParam<Question> {
 protected:
  void SetUp() override { ASSERT_EQ(geteuid(), 0U) << "the tools are asked as root and as another user"; }

  void expect_agreement(bool root, const std::string &variable) {
    SCOPED_TRACE((root ? "root " : "another user ") + variable);
    const Machine machine(GetParam());
    const std::string answer = machine.answer(root, variable);
    EXPECT_EQ(machine.target(root, variable), answer + GetParam().below);
  }

  std::vector<bool> users() const {
    return GetParam().per_user ? std::vector<bool>{true, false} : std::vector<bool>{true};
  }
};

TEST_P(Tools, TheMountIsWhereTheToolKeepsItsCache) {
  for (const bool root : users()) {
    // A row without a place of its own follows a variable or nothing.
    if (GetParam().stem != "gem") expect_agreement(root, "");
    for (const std::string &variable : GetParam().moved_by) expect_agreement(root, variable);
  }
}

TEST_P(Tools, ThereIsNoMountWhereAVariableMovesTheCache) {
  for (const bool root : users()) {
    for (const std::string &variable : GetParam().lost_by) {
      SCOPED_TRACE((root ? "root " : "another user ") + variable);
      const Machine machine(GetParam());
      EXPECT_NE(machine.answer(root, ""), machine.answer(root, variable)) << "the variable moves nothing";
      EXPECT_EQ(machine.target(root, variable), "");
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Managers, Tools, testing::ValuesIn(questions),
                         [](const testing::TestParamInfo<Question> &question) { return question.param.name; });

}  // namespace

}  // namespace drydock::test
