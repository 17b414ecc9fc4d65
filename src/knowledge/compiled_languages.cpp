// Sources: `go help build`, the Cargo book, the manuals of gcc, make and CMake; https://pkg.go.dev/embed and the
// documentation of include_str!; the layouts that https://github.com/golang-standards/project-layout, Cargo and the
// frameworks' own guides describe.
#include "knowledge/compiled_languages.hpp"

namespace drydock::knowledge {

namespace {

constexpr CompiledLanguage languages[] = {
    {.name = "go",
     .source_endings = ".go .mod .sum .work .s .c .h .proto",
     .tools = "go gofmt dep godep glide govendor swag templ sqlc wire mockgen golint golangci-lint air dlv reflex gow CompileDaemon realize "
              "fresh modd wgo",
     .value_options = "-o -ldflags -tags -gcflags -asmflags -mod -modfile -p -buildmode -installsuffix -pkgdir -overlay -toolexec "
                      "-compiler -gccgoflags -pgo -C -covermode -coverpkg -exec",
     .process_mark = "\"os/exec\"", .other_process_mark = "syscall.Exec",
     .embed_marks = "go:embed",
     .builder_folders = "/go /usr/local/go",
     .search_path = "/go/bin /usr/local/go/bin /usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin"},
    {.name = "rust",
     .source_endings = ".rs .toml .lock .proto",
     .tools = "cargo rustup rustc",
     .value_options = "--bin --example --package -p --features -F --target --target-dir --manifest-path --path --root --jobs -j "
                      "--profile --color --message-format --config -Z --git --branch --tag --rev --version --vers --registry",
     .process_mark = "process::Command", .other_process_mark = "nix::unistd::exec",
     .embed_marks = "include_str! include_bytes! include_dir!",
     .builder_folders = "/usr/local/cargo /usr/local/rustup",
     .search_path = "/usr/local/cargo/bin /root/.cargo/bin /usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin"},
    {.name = "java",
     .source_endings = ".java .kt .kts .groovy .scala .gradle .jar .class",
     .tools = "mvn mvnw gradle gradlew javac jar",
     .value_options = "-f --file -P -pl -s --settings -T -p --project-dir -I -x --exclude-task -cp -classpath --class-path --module-path",
     .process_mark = "ProcessBuilder", .other_process_mark = "getRuntime().exec",
     .embed_marks = "",
     .builder_folders = "/home/gradle/.gradle"},
    {.name = "dotnet",
     .source_endings = ".cs .fs .vb .csproj .fsproj .vbproj .sln .props .targets .cshtml .razor .resx",
     .tools = "build clean msbuild new pack publish restore run test tool watch workload nuget add ef dev-certs",
     .value_options = "-c --configuration -o --output -f --framework -r --runtime -v --verbosity --manifest --version-suffix -a --arch --os "
                      "--source",
     .process_mark = "Process.Start", .other_process_mark = "ProcessStartInfo",
     .embed_marks = "",
     .builder_folders = ""},
    {.name = "c",
     .source_endings = ".c .h .cc .cpp .cxx .hpp .hh .hxx .inl .o .a .cmake .am .ac .in .m4 .mk .pc",
     .tools = "make cmake gcc g++ cc c++ clang clang++ ninja meson ctest ldconfig autoconf automake autoreconf",
     .value_options = "-o -I -L -D -l -include -isystem -x -std",
     .process_mark = "popen(", .other_process_mark = "exec",
     .embed_marks = "incbin #embed",
     .builder_folders = "",
     .search_path = "/usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin"},
};

// The build scripts of the crates: which of them ask pkg-config for what the full Debian image has, and which compile what
// they bring.
constexpr NativeCrate native_crates[] = {
    {"linux-raw-sys windows-sys js-sys web-sys core-foundation-sys security-framework-sys fsevent-sys inotify-sys wasi-sys "
     "objc-sys ntapi winapi-sys block-sys kqueue-sys io-lifetimes-sys libz-rs-sys jni-sys ndk-sys hermit-sys",
     ""},
    {"zstd-sys aws-lc-sys tikv-jemalloc-sys jemalloc-sys libmimalloc-sys mimalloc-sys onig_sys libssh2-sys libgit2-sys "
     "rdkafka-sys ring-sys blake3-sys snappy-sys lz4-sys brotli-sys openssl-src libnghttp2-sys",
     ""},
    {"libz-sys bzip2-sys lzma-sys", ""},  // libraries that dpkg needs itself
    {"openssl-sys", "libssl-dev"},
    {"pq-sys", "libpq-dev"},
    {"mysqlclient-sys", "default-libmysqlclient-dev"},
    {"libsqlite3-sys", "libsqlite3-dev"},
    {"curl-sys", "libcurl4-openssl-dev"},
};
constexpr Words certificate_crates = "native-tls rustls-native-certs openssl-probe hyper-tls curl-sys openssl-sys";

constexpr Words other_files =
    "README README.md README.rst README.txt LICENSE LICENSE.md LICENSE.txt COPYING NOTICE CHANGELOG CHANGELOG.md CONTRIBUTING.md "
    "CODE_OF_CONDUCT.md SECURITY.md AUTHORS Makefile makefile GNUmakefile Taskfile.yml Taskfile.yaml Justfile justfile Dockerfile "
    "dockerfile docker-compose.yml docker-compose.yaml compose.yml compose.yaml .dockerignore .gitignore .gitattributes .git .github "
    ".gitlab-ci.yml .travis.yml .circleci .editorconfig .golangci.yml .golangci.yaml .air.toml .vscode .idea .pre-commit-config.yaml "
    "Jenkinsfile Procfile skaffold.yaml service.yaml cloudbuild.yaml sonar-project.properties renovate.json .goreleaser.yml "
    ".goreleaser.yaml rustfmt.toml clippy.toml rust-toolchain rust-toolchain.toml Cargo.toml Cargo.lock build.rs .cargo "
    "CMakeLists.txt .clang-format .clang-tidy vendor target node_modules build dist docs doc .mvn mvnw mvnw.cmd gradlew gradlew.bat pom.xml "
    "build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.properties gradle buildSrc";
constexpr Words test_folders = "testdata test tests __tests__ spec benches examples fixtures e2e";
constexpr Words asset_folders =
    "templates template tmpl static public assets asset views view web www html i18n locales locale translations lang migrations "
    "migration resources res images img css js fonts media conf config configs etc data certs sql db dist ui frontend swagger";
constexpr Words settings_endings = ".yaml .yml .json .toml .ini .conf .cfg .env .properties .xml";
constexpr Words network_marks =
    "\"net/http\" \"crypto/tls\" \"crypto/x509\" \"net/smtp\" \"net/rpc\"";
constexpr Words zone_marks = "LoadLocation";

bool mentions_any(std::string_view text, Words marks) {
  for (std::string_view mark : marks)
    if (text.find(mark) != std::string_view::npos) return true;
  return false;
}

}  // namespace

const CompiledLanguage *compiled_language(std::string_view name) {
  for (const CompiledLanguage &language : languages)
    if (language.name == name) return &language;
  return nullptr;
}

const NativeCrate *native_crate(std::string_view name) {
  for (const NativeCrate &crate : native_crates)
    if (crate.names.contains(name)) return &crate;
  return nullptr;
}
bool wraps_library(std::string_view crate) { return crate.ends_with("-sys") || crate.ends_with("_sys"); }
bool reads_certificates(std::string_view crate) { return certificate_crates.contains(crate); }

bool prepares_build(std::string_view program) { return Words("configure autogen.sh bootstrap bootstrap.sh").contains(program); }
bool installs_build(std::string_view word) { return word == "install" || word == "--install" || word.starts_with("install-") || word.starts_with("install/"); }
bool is_c_build_file(std::string_view name) {
  return Words("Makefile makefile GNUmakefile CMakeLists.txt meson.build Makefile.am configure.ac").contains(name) || name.ends_with(".mk") ||
         name.ends_with(".cmake");
}
bool makes_shared_libraries(std::string_view build_file) {
  return mentions_any(build_file, "-shared SHARED shared_library BUILD_SHARED_LIBS .so -Wl,-rpath FetchContent ExternalProject_Add LTLIBRARIES");
}

bool is_for_people_or_build(std::string_view name) {
  return other_files.contains(name) || name.starts_with("Dockerfile.") || name.ends_with(".md") || name.ends_with(".Dockerfile") ||
         name.starts_with("docker-compose.");
}
bool is_script(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot != std::string_view::npos && Words(".sh .bash .py .pl .rb").contains(name.substr(dot));
}
bool is_test_folder(std::string_view name) { return test_folders.contains(name); }
bool is_asset_folder(std::string_view name) { return asset_folders.contains(name); }
bool is_settings_file(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot != std::string_view::npos && settings_endings.contains(name.substr(dot));
}

bool mentions_network(std::string_view source) { return mentions_any(source, network_marks); }
bool mentions_time_zones(std::string_view source) { return mentions_any(source, zone_marks); }

}  // namespace drydock::knowledge
