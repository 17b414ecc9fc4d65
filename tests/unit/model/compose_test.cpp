// What a compose file says of its services, and what it may not do to the reader.
#include "model/compose.hpp"

#include <gtest/gtest.h>

#include "model/compose_text.hpp"

namespace drydock::model {

namespace {

using Words = std::vector<std::string>;

ComposeFile file_of(std::string_view text) {
  const auto result = read_compose(text);
  const auto *error = std::get_if<YamlError>(&result);
  EXPECT_EQ(error, nullptr) << (error == nullptr ? "" : error->message);
  return error == nullptr ? std::get<ComposeFile>(result) : ComposeFile();
}

// The only service of a file, by its lines.
ComposeService service_of(const std::string &lines) {
  std::string text = "services:\n  web:\n";
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    text += "    " + lines.substr(begin, end - begin) + "\n";
    begin = end + 1;
  }
  const ComposeFile file = file_of(text);
  return file.services.empty() ? ComposeService() : file.services.front();
}

// `line:column: message`, "" where the text is read.
std::string error_of(std::string_view text) {
  const auto result = read_compose(text);
  const auto *error = std::get_if<YamlError>(&result);
  if (error == nullptr) return "";
  return std::to_string(error->place.line) + ":" + std::to_string(error->place.column) + ": " + error->message;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

TEST(Compose, ReadsTheGuidesDevelopmentFile) {
  const ComposeFile file = file_of(
      "services:\n"
      "  backend:\n"
      "    build:\n"
      "      context: ./backend\n"
      "      dockerfile: Dockerfile.dev\n"
      "    volumes:\n"
      "      - ./backend:/app  # Live code reload\n"
      "    environment:\n"
      "      - FLASK_ENV=development\n");
  ASSERT_EQ(file.services.size(), 1u);
  const ComposeService &service = file.services[0];
  EXPECT_EQ(service.name, "backend");
  EXPECT_EQ(service.place, (YamlPlace{2, 3}));
  EXPECT_EQ(dockerfile_of(*service.build, ""), "backend/Dockerfile.dev");
  EXPECT_EQ(context_of(*service.build, "/project"), "/project/backend");
  ASSERT_EQ(service.volumes.size(), 1u);
  EXPECT_EQ(service.volumes[0].type, ComposeVolume::Type::bind);
  EXPECT_EQ(service.volumes[0].source, "./backend");
  EXPECT_EQ(service.volumes[0].target, "/app");
  EXPECT_EQ(service.volumes[0].entry.place, (YamlPlace{7, 9}));
  ASSERT_EQ(service.environment.size(), 1u);
  EXPECT_EQ(service.environment[0].name, "FLASK_ENV");
  EXPECT_EQ(service.environment[0].value, "development");
  EXPECT_FALSE(service.command.has_value());
}

TEST(Compose, ReadsCommandsInBothForms) {
  EXPECT_EQ(service_of("command: npm run \"dev server\"").command->words, (Words{"npm", "run", "dev server"}));
  EXPECT_EQ(service_of("command: [\"npm\", run, 3000]").command->words, (Words{"npm", "run", "3000"}));
  EXPECT_EQ(service_of("entrypoint: []").entrypoint->words, Words{});
  EXPECT_EQ(service_of("command: ''").command->words, Words{});
  EXPECT_FALSE(service_of("command:").command.has_value());
  EXPECT_FALSE(service_of("command: !reset null").command.has_value());
  EXPECT_EQ(service_of("command: >\n  sh -c \"a\n  b\"").command->words, (Words{"sh", "-c", "a b"}));
}

TEST(Compose, DoesNotGuessAtCommands) {
  EXPECT_EQ(service_of("command: npm run ${SCRIPT:-dev}").command->words, std::nullopt);
  EXPECT_EQ(service_of("command: [npm, run, $SCRIPT]").command->words, std::nullopt);
  EXPECT_EQ(service_of("command: migrate && serve").command->words, std::nullopt);
  EXPECT_EQ(service_of("command: echo \"open").command->words, std::nullopt);
  EXPECT_EQ(service_of("command: echo $$HOME").command->words, (Words{"echo", "$HOME"}));
}

TEST(Compose, SplitsAsComposeDoes) {
  EXPECT_EQ(split_command(" a  'b c' \"d\\\"e\" f\\ g ''"), (Words{"a", "b c", "d\"e", "f g", ""}));
  EXPECT_EQ(split_command("--opt=\"x y\"z"), (Words{"--opt=x yz"}));
  EXPECT_EQ(split_command("sh -c 'a | b; c'"), (Words{"sh", "-c", "a | b; c"}));
  EXPECT_EQ(split_command("a \\"), std::nullopt);
  EXPECT_EQ(split_command("a | b"), std::nullopt);
}

TEST(Compose, ReadsBuilds) {
  EXPECT_EQ(service_of("build: ./api").build->context.value, "./api");
  const ComposeService service = service_of(
      "build:\n"
      "  dockerfile: docker/Dockerfile\n"
      "  target: dev\n"
      "  args:\n"
      "    VERSION: 1\n"
      "    EMPTY:\n");
  EXPECT_EQ(dockerfile_of(*service.build, "/p"), "/p/docker/Dockerfile");
  EXPECT_EQ(service.build->target->value, "dev");
  ASSERT_EQ(service.build->args.size(), 2u);
  EXPECT_EQ(service.build->args[0].value, "1");
  EXPECT_FALSE(service.build->args[1].given);
  EXPECT_EQ(dockerfile_of(*service_of("build: https://github.com/a/b.git").build, "/p"), std::nullopt);
  EXPECT_EQ(dockerfile_of(*service_of("build: ${WHERE}").build, "/p"), std::nullopt);
  EXPECT_EQ(dockerfile_of(*service_of("build:\n  dockerfile_inline: FROM a").build, "/p"), std::nullopt);
  EXPECT_EQ(dockerfile_of(*service_of("build:\n  context: ../b\n  dockerfile: /x/y").build, "/p/a"), "/x/y");
}

TEST(Compose, FindsTheServicesOfADockerfile) {
  const ComposeFile file = file_of(
      "services:\n"
      "  web: {build: .}\n"
      "  worker: {build: {context: ../app, dockerfile: ./Dockerfile}}\n"
      "  other: {build: {context: ., dockerfile: Dockerfile.dev}}\n"
      "  db: {image: postgres}\n");
  const auto found = services_built_from(file, "/src/app", "/src/app/Dockerfile");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0]->name, "web");
  EXPECT_EQ(found[1]->name, "worker");
  EXPECT_EQ(services_built_from(file, "", "Dockerfile.dev").size(), 1u);
}

TEST(Compose, ReadsVariablesInBothForms) {
  const ComposeService map = service_of("environment:\n  PORT: 8080\n  DEBUG: true\n  HOST: ${HOST}\n  HOME:\n");
  ASSERT_EQ(map.environment.size(), 4u);
  EXPECT_EQ(map.environment[0].value, "8080");
  EXPECT_EQ(map.environment[1].value, "true");
  EXPECT_EQ(map.environment[2].value, std::nullopt);
  EXPECT_TRUE(map.environment[2].given);
  EXPECT_FALSE(map.environment[3].given);
  const ComposeService list = service_of("environment:\n  - A=b=c\n  - B\n  - C=\n");
  ASSERT_EQ(list.environment.size(), 3u);
  EXPECT_EQ(list.environment[0].value, "b=c");
  EXPECT_FALSE(list.environment[1].given);
  EXPECT_EQ(list.environment[2].value, "");
}

TEST(Compose, KeepsNoSecrets) {
  const ComposeService service = service_of("environment:\n  DB_PASSWORD: hunter2\n  GPG_KEY_ID: abc\n");
  EXPECT_TRUE(service.environment[0].secret);
  EXPECT_TRUE(service.environment[0].given);
  EXPECT_EQ(service.environment[0].value, std::nullopt);
  EXPECT_EQ(service.environment[1].value, "abc");
  const ComposeService told =
      service_of("environment:\n  - SHOW_TOKEN=true\n  - API_TOKEN=${API_TOKEN}\n  - OTHER_TOKEN\n");
  for (const ComposeVariable &variable : told.environment) EXPECT_FALSE(variable.secret) << variable.name;
}

TEST(Compose, ReadsPorts) {
  const ComposeService service = service_of(
      "ports:\n"
      "  - 3000\n"
      "  - \"8080:80\"\n"
      "  - \"127.0.0.1:9229:9229/tcp\"\n"
      "  - \"${PORT:-53}:53/udp\"\n"
      "  - \"[::1]:6000-6005:7000-7005\"\n"
      "  - {target: 443, published: \"8443\", protocol: udp}\n"
      "  - \"80:$PORT\"\n");
  ASSERT_EQ(service.ports.size(), 7u);
  EXPECT_EQ(service.ports[0].container, "3000");
  EXPECT_EQ(service.ports[0].published, std::nullopt);
  EXPECT_EQ(service.ports[1].published, "8080");
  EXPECT_EQ(service.ports[2].container, "9229");
  EXPECT_EQ(service.ports[3].container, "53");
  EXPECT_EQ(service.ports[3].published, std::nullopt);
  EXPECT_EQ(service.ports[3].protocol, "udp");
  EXPECT_EQ(service.ports[4].container, "7000-7005");
  EXPECT_EQ(service.ports[5].container, "443");
  EXPECT_EQ(service.ports[5].protocol, "udp");
  EXPECT_EQ(service.ports[6].container, std::nullopt);
}

TEST(Compose, ReadsVolumes) {
  using Type = ComposeVolume::Type;
  const ComposeService service = service_of(
      "volumes:\n"
      "  - .:/app:cached,ro\n"
      "  - /app/node_modules\n"
      "  - data:/var/lib/data\n"
      "  - ${SOURCE:-./src}:/app/src\n"
      "  - C:\\code:/code\n"
      "  - ~/.aws:/root/.aws:ro\n"
      "  - {type: bind, source: ./conf, target: /etc/conf, read_only: true}\n"
      "  - {type: tmpfs, target: /run}\n");
  ASSERT_EQ(service.volumes.size(), 8u);
  EXPECT_EQ(service.volumes[0].type, Type::bind);
  EXPECT_TRUE(service.volumes[0].read_only);
  EXPECT_EQ(service.volumes[1].type, Type::volume);
  EXPECT_EQ(service.volumes[1].source, std::nullopt);
  EXPECT_EQ(service.volumes[1].target, "/app/node_modules");
  EXPECT_EQ(service.volumes[2].type, Type::volume);
  EXPECT_EQ(service.volumes[2].source, "data");
  EXPECT_EQ(service.volumes[3].type, Type::other);
  EXPECT_EQ(service.volumes[3].target, "/app/src");
  EXPECT_EQ(service.volumes[4].source, "C:\\code");
  EXPECT_EQ(service.volumes[5].type, Type::bind);
  EXPECT_EQ(service.volumes[6].target, "/etc/conf");
  EXPECT_TRUE(service.volumes[6].read_only);
  EXPECT_EQ(service.volumes[7].type, Type::tmpfs);
}

TEST(Compose, ReadsTheRest) {
  const ComposeService service = service_of(
      "image: me/web:1\n"
      "working_dir: /srv\n"
      "user: \"1000:1000\"\n"
      "env_file:\n  - .env\n  - {path: other.env, required: false}\n"
      "tmpfs: /run\n"
      "healthcheck:\n  test: curl -f localhost\n"
      "depends_on:\n  db: {condition: service_healthy}\n"
      "profiles: [dev]\n"
      "extends: {file: common.yml, service: base}\n"
      "restart: always\n");
  EXPECT_EQ(service.image->value, "me/web:1");
  EXPECT_EQ(service.working_dir->value, "/srv");
  EXPECT_EQ(service.user->value, "1000:1000");
  ASSERT_EQ(service.env_files.size(), 2u);
  EXPECT_EQ(service.env_files[1].value, "other.env");
  EXPECT_EQ(service.tmpfs[0].value, "/run");
  EXPECT_EQ(service.healthcheck->test, (Words{"CMD-SHELL", "curl -f localhost"}));
  EXPECT_EQ(service.depends_on, Words{"db"});
  EXPECT_TRUE(service.awaited_ends.empty());
  EXPECT_EQ(service_of("depends_on: {migrate: {condition: service_completed_successfully}}").awaited_ends,
            Words{"migrate"});
  EXPECT_EQ(service.profiles, Words{"dev"});
  EXPECT_EQ(service.extends->file, "common.yml");
  EXPECT_TRUE(service.says("restart"));
  EXPECT_FALSE(service.says("deploy"));
  EXPECT_TRUE(service_of("healthcheck: {disable: true}").healthcheck->disabled);
  EXPECT_TRUE(service_of("healthcheck: {test: [NONE]}").healthcheck->disabled);
}

TEST(Compose, CarriesOutAliasesAndMergeKeys) {
  const ComposeFile file = file_of(
      "x-base: &base\n"
      "  build: .\n"
      "  command: [a]\n"
      "x-env: &env {A: 1, B: 2}\n"
      "services:\n"
      "  web:\n"
      "    <<: *base\n"
      "    environment:\n"
      "      <<: [*env, {B: 3, C: 4}]\n"
      "      A: 0\n"
      "  worker:\n"
      "    command: [b]\n"
      "    <<: *base\n");
  ASSERT_EQ(file.services.size(), 2u);
  EXPECT_EQ(file.services[0].command->words, Words{"a"});
  ASSERT_EQ(file.services[0].environment.size(), 3u);
  EXPECT_EQ(file.services[0].environment[0].value, "0");
  EXPECT_EQ(file.services[0].environment[1].value, "2");
  EXPECT_EQ(file.services[0].environment[2].value, "4");
  EXPECT_EQ(file.services[1].command->words, Words{"b"});
  EXPECT_TRUE(file.services[1].build.has_value());
}

TEST(Compose, SaysThatThereIsMore) {
  EXPECT_TRUE(file_of("include: [other.yaml]\nservices: {}\n").has_includes);
  EXPECT_EQ(file_of("volumes:\n  data:\n").volumes, Words{"data"});
  EXPECT_TRUE(file_of("").services.empty());
}

TEST(Compose, ReadsForeignBytes) {
  const ComposeFile file = file_of("\xEF\xBB\xBFservices:\r\n  \xC3\xA4: {command: a\xFF}\r\n");
  ASSERT_EQ(file.services.size(), 1u);
  EXPECT_EQ(file.services[0].name, "\xC3\xA4");
  EXPECT_EQ(file.services[0].place, (YamlPlace{2, 3}));
}

TEST(Compose, SaysWhereItIsWrong) {
  EXPECT_EQ(error_of("- a\n"), "1:1: a compose file is a mapping");
  EXPECT_EQ(error_of("services: [a]\n"), "1:11: `services` wants a mapping");
  EXPECT_EQ(error_of("services:\n  web: nginx\n"), "2:8: `services.web` wants a mapping");
  EXPECT_EQ(error_of("services:\n  web:\n    ports: 80\n"), "3:12: `ports` wants a list");
  EXPECT_EQ(error_of("services:\n  web:\n    volumes:\n      - [a]\n"),
            "4:9: `volumes` wants texts or mappings in its list");
  EXPECT_EQ(error_of("services:\n  web: {build: [a]}\n"), "2:16: `build` wants a folder or a mapping");
  EXPECT_EQ(error_of("services:\n  web: {command: {a: b}}\n"), "2:18: `command` wants a text or a list");
  EXPECT_EQ(error_of("services:\n  web: {}\n  web: {}\n"), "3:3: the key `web` stands twice in one mapping");
  EXPECT_EQ(error_of("services:\n  ? [a]\n  : b\n"), "2:5: a key is no text");
  EXPECT_EQ(error_of("a: 1\n---\nb: 2\n"), "2:1: a second document begins");
  EXPECT_EQ(error_of("a: *b\n"), "1:4: the referenced anchor is not defined");
  EXPECT_EQ(error_of("a: &b [*b]\n"), "1:8: an alias stands inside of what it names");
  EXPECT_EQ(error_of("a: &b 1\nc:\n  <<: *b\n"), "1:4: `<<` wants a mapping");
  EXPECT_NE(error_of("services:\n\tweb: {}\n"), "");
  EXPECT_NE(error_of("services: {web: {\n"), "");
  EXPECT_NE(error_of("services: \"web\n"), "");
}

TEST(Compose, IsNotOverwhelmed) {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string before = "*a" + std::to_string(i - 1) + ", ";
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(before, 10) + "]\n";
  }
  EXPECT_NE(error_of(bomb).find("too large"), std::string::npos);
  std::string merges = "a0: &a0 {x: 1}\n";
  for (int i = 1; i < 40; ++i) {
    const std::string name = "a" + std::to_string(i), before = "*a" + std::to_string(i - 1);
    merges += name + ": &" + name + " {k" + name + ": " + before + ", <<: [" + before + ", " + before + "]}\n";
  }
  EXPECT_NE(error_of(merges).find("too large"), std::string::npos);
  std::string texts = "a: &a " + repeated("x", 100'000) + "\nb: [" + repeated("*a, ", 1000) + "]\n";
  EXPECT_NE(error_of(texts).find("too large"), std::string::npos);
  for (const char *opening : {"[", "{", "- ", "? ", "a: [", "{a: ", "&a [", "!x [", "- - "})
    EXPECT_NE(error_of(repeated(opening, 100'000)), "") << opening;
  EXPECT_NE(error_of(repeated("[", 64) + repeated("]", 64)), "");
  EXPECT_NE(error_of(repeated("[", 65) + repeated("]", 65)).find("nested deeper"), std::string::npos);
  EXPECT_NE(error_of(repeated("#\n", 1 << 20)).find("larger than"), std::string::npos);
  std::string chain = "a0: &a0 [x]\n";
  for (int i = 1; i < 1000; ++i) {
    const std::string name = "a" + std::to_string(i);
    chain += name + ": &" + name + " [*a" + std::to_string(i - 1) + "]\n";
  }
  EXPECT_NE(error_of(chain).find("nested deeper"), std::string::npos);
}

}  // namespace

}  // namespace drydock::model
