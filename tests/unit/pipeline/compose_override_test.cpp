// The compose file with which development's services run the production image.
#include "pipeline/compose_override.hpp"

#include <gtest/gtest.h>

#include <map>

namespace drydock {

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

model::Context context_of(const Files &files) {
  std::vector<std::string> names;
  for (const auto &[name, text] : files) names.push_back(name);
  return model::Context(names, [files](std::string_view path) -> std::optional<std::string> {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  });
}

std::optional<passes::ComposePlan::Turned> turn(std::string_view name, std::string_view value) {
  using Turned = passes::ComposePlan::Turned;
  if (name == "FLASK_ENV" && value == "development") return Turned{"production", "development turns on the debugger"};
  if (name == "POLLING") return Turned{std::nullopt, "only a watcher of sources reads it"};
  return std::nullopt;
}

// The override for a compose file in /p, whose services are built in /p/app from Dockerfile.dev.
std::string override_of(const std::string &compose, const std::string &dev, const std::string &prod,
                        const Files &files) {
  const auto read = model::read_compose(compose);
  EXPECT_TRUE(std::holds_alternative<model::ComposeFile>(read));
  const model::Context context = context_of(files);
  const pipeline::ComposeRequest request{std::get<model::ComposeFile>(read), "compose.yaml", "compose.prod.yaml", "/p",
                                         "/p/app/Dockerfile.dev", "/p/app/Dockerfile.prod", dev, prod, &context, turn};
  const std::string text = pipeline::compose_override(request).text;
  // What is written can be read, and says the same services.
  EXPECT_TRUE(std::holds_alternative<model::ComposeFile>(model::read_compose(text))) << text;
  return text;
}

const std::string build = "    build: {context: ./app, dockerfile: Dockerfile.dev}\n";
const std::string dev_file =
    "FROM python:3.11-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nEXPOSE 5000 "
    "5678\n";
const std::string prod_file =
    "FROM python:3.11-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n"
    "RUN useradd -m appuser\nUSER appuser\nCOPY --chown=appuser . .\nEXPOSE 5000\nCMD [\"gunicorn\", \"--bind\", "
    "\"0.0.0.0:5000\", \"app:app\"]\n";
const Files app = {{"requirements.txt", "flask\n"}, {"app.py", "from flask import Flask\n"}, {"data/.gitkeep", ""},
                   {"src/views.py", "x = 1\n"}};

// What the override says of the only service: its lines without comments and empty ones.
std::string lines_of(const std::string &service, const std::string &prod = prod_file, const Files &files = app) {
  const std::string text = override_of("services:\n  web:\n" + build + service, dev_file, prod, files);
  std::string lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    const std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    if (line.find_first_not_of(' ') != std::string::npos && line[line.find_first_not_of(' ')] != '#')
      lines += line + "\n";
  }
  return lines;
}

bool has(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

TEST(ComposeOverride, OfTheGuidesExample) {
  EXPECT_EQ(override_of("services:\n"
                        "  backend:\n"
                        "    build:\n"
                        "      context: ./app\n"
                        "      dockerfile: Dockerfile.dev\n"
                        "    volumes:\n"
                        "      - ./app:/app  # Live code reload\n"
                        "      - ./data:/app/data\n"
                        "    environment:\n"
                        "      - FLASK_ENV=development\n"
                        "    ports: [\"5000:5000\", \"5678:5678\"]\n"
                        "    command: python -m debugpy --listen 0.0.0.0:5678 app.py\n",
                        dev_file, prod_file, {{"requirements.txt", "flask\n"}, {"app.py", "@app.route('/health')\n"}}),
            R"yaml(# What production changes of compose.yaml, which stays as it is. Docker Compose 2.24.4 or newer:
#   docker compose -f compose.yaml -f compose.prod.yaml up --build --detach
services:
  backend:
    # The production image, from the same context.
    build:
      dockerfile: Dockerfile.prod

    # The image says itself what it starts in production.
    command: !reset null

    # FLASK_ENV: development turns on the debugger.
    environment:
      FLASK_ENV: production

    # Without what only developers reach: 5678 (debugpy).
    ports: !override
      - "5000:5000"

    # The image brings the application, so nothing is mounted over it: without ./app:/app.
    volumes: !override
      - ./data:/app/data

    # Nobody changes the application in its container. What it writes, as far as Dockerfile and sources show, lies in
    # memory or on volumes.
    read_only: true
    tmpfs:
      - /tmp

    # The engine sees whether the application still answers: app.py has the route /health.
    healthcheck:
      test: ["CMD", "python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:5000/health', timeout=3)"]
      interval: 10s
      timeout: 5s
      start_period: 30s
      retries: 3

    # One service can't starve the others. Numbers to start from: adjust them to what `docker stats` shows under load.
    deploy:
      resources:
        limits:
          cpus: "1.0"
          memory: 512M
        reservations:
          cpus: "0.5"
          memory: 256M

    # It comes back after a crash and after the machine has restarted.
    restart: unless-stopped
)yaml");
}

TEST(ComposeOverride, LeavesOtherServicesAlone) {
  EXPECT_EQ(override_of("services:\n  db: {image: postgres}\n  web: {build: ./other}\n", dev_file, prod_file, app), "");
}

TEST(ComposeOverride, KeepsDataAndDropsSources) {
  const std::string text = lines_of(
      "    volumes:\n"
      "      - ./app:/app\n"
      "      - ./app/src:/app/src:ro\n"
      "      - ./app/data:/app/data\n"
      "      - /app/node_modules\n"
      "      - modules:/app/frontend/node_modules\n"
      "      - uploads:/app/uploads\n"
      "      - {type: bind, source: ./certs, target: /etc/certs, read_only: true}\n"
      "      - /var/run/docker.sock:/var/run/docker.sock\n");
  EXPECT_TRUE(has(text,
                  "    volumes: !override\n"
                  "      - ./app/data:/app/data\n"
                  "      - uploads:/app/uploads\n"
                  "      - {type: bind, source: ./certs, target: /etc/certs, read_only: true}\n"
                  "      - /var/run/docker.sock:/var/run/docker.sock\n")) << text;
}

TEST(ComposeOverride, ResetsWhatIsEmptyThen) {
  EXPECT_TRUE(has(lines_of("    volumes: [\"${PWD}/app:/app\"]\n    ports: [\"5678:5678\"]\n"),
                  "    ports: !reset []\n    volumes: !reset []\n"));
}

TEST(ComposeOverride, LeavesKeptListsAlone) {
  const std::string text = lines_of("    volumes: [\"data:/data\"]\n    ports: [\"80:5000\", \"9000:9000\"]\n");
  EXPECT_FALSE(has(text, "volumes:")) << text;
  EXPECT_FALSE(has(text, "ports:")) << text;
}

TEST(ComposeOverride, LetsTheImageSayWhatItStarts) {
  const std::string service =
      "    command: [flask, run]\n    entrypoint: \"\"\n    working_dir: /src\n    user: root\n";
  EXPECT_TRUE(has(
      lines_of(service),
      "    entrypoint: !reset null\n    command: !reset null\n    working_dir: !reset null\n    user: !reset null\n"));
  const std::string text = lines_of(service, "FROM python:3.11-slim\nWORKDIR /app\nCOPY . .\n");
  EXPECT_FALSE(has(text, "command:")) << text;
  EXPECT_FALSE(has(text, "user:")) << text;
}

TEST(ComposeOverride, TellsServicesOfOneImageByTheirCommand) {
  const std::string text = override_of("services:\n  web:\n" + build + "    command: flask run --reload\n  worker:\n" +
                                           build + "    command: celery -A app worker\n",
                                       dev_file, prod_file, app);
  EXPECT_TRUE(has(text, "  web:\n")) << text;
  EXPECT_TRUE(has(text, "    command: !reset null\n")) << text;
  EXPECT_TRUE(has(text, "    # command: Left as it is")) << text;
}

TEST(ComposeOverride, LeavesAnEntryPointItsArguments) {
  const std::string prod = "FROM python:3.11-slim\nWORKDIR /app\nCOPY . .\nENTRYPOINT [\"./start.sh\"]\n";
  EXPECT_FALSE(has(lines_of("    command: gunicorn app:app\n", prod), "command:"));
  const std::string text = lines_of("    entrypoint: []\n    command: flask run\n", prod);
  EXPECT_TRUE(has(text, "    entrypoint: !reset null\n    command: !reset null\n")) << text;
}

TEST(ComposeOverride, ChoosesTheStageOfProduction) {
  const std::string compose =
      "services:\n  web:\n    build: {context: ./app, dockerfile: Dockerfile.dev, target: dev}\n";
  EXPECT_TRUE(has(override_of(compose, dev_file, prod_file, app), "      target: !reset null\n"));
  const std::string staged = "FROM python:3.11-slim AS dev\nFROM python:3.11-slim AS web\nFROM web AS other\n";
  EXPECT_TRUE(has(override_of(compose, dev_file, staged, app), "      target: !reset null\n"));
  const std::string named = "FROM python:3.11-slim AS dev\nFROM python:3.11-slim AS prod\nFROM prod AS test\n";
  EXPECT_TRUE(has(override_of(compose, dev_file, named, app), "      target: prod\n"));
  EXPECT_FALSE(has(override_of(compose, dev_file, "FROM python:3.11-slim AS dev\n", app), "target:"));
  const std::string web = "services:\n  web:\n    build: {context: ./app, dockerfile: Dockerfile.dev, target: Web}\n";
  EXPECT_FALSE(has(override_of(web, dev_file, staged, app), "target:"));
}

TEST(ComposeOverride, KeepsSourcesThatTheImageLacks) {
  const std::string prod =
      "FROM python:3.11-slim\nWORKDIR /app\nCOPY requirements.txt .\nCMD [\"python\", \"app.py\"]\n";
  const std::string text = override_of(
      "services:\n  web:\n" + build + "    volumes: [\"./app:/app\", /app/node_modules]\n", dev_file, prod, app);
  EXPECT_TRUE(has(text, "# volumes: Still mounted: ./app:/app, since")) << text;
  EXPECT_FALSE(has(text, "    volumes:")) << text;
}

TEST(ComposeOverride, KeepsAFolderThatTheImageHasElsewhere) {
  const Files files = {{"app/full.py", "x = 1\n"}, {"main.py", "x = 1\n"}};
  const std::string prod = "FROM python:3.11-slim\nWORKDIR /app\nCOPY . .\nCMD [\"python\", \"main.py\"]\n";
  EXPECT_FALSE(has(lines_of("    volumes: [\"./app/app:/app\"]\n", prod, files), "volumes:"));
}

TEST(ComposeOverride, TakesNoProgramOfAnotherImageForTheApplication) {
  const std::string prod =
      "FROM composer:2 AS tools\nFROM php:8.3\nWORKDIR /app\nCOPY --from=tools /usr/bin/composer /usr/bin/composer\n"
      "COPY --from=ghcr.io/astral-sh/uv /uv /bin/uv\nCMD [\"php\", \"app.php\"]\n";
  EXPECT_FALSE(has(lines_of("    volumes: [\"./app:/app\"]\n", prod), "volumes:"));
}

TEST(ComposeOverride, KnowsNotWhatAServiceOfItsOwnCommandWrites) {
  const std::string text =
      override_of("services:\n  web:\n" + build + "  beat:\n" + build + "    command: celery -A app beat\n", dev_file,
                  prod_file, {{"requirements.txt", ""}, {"app.py", "@app.route('/health')\n"}});
  const std::string beat = text.substr(text.find("  beat:\n"));
  EXPECT_FALSE(has(beat, "    read_only: true")) << beat;
  EXPECT_FALSE(has(beat, "healthcheck:")) << beat;
}

TEST(ComposeOverride, KeepsAnAccountThatIsNobodysInParticular) {
  EXPECT_FALSE(has(lines_of("    user: \"1000:1000\"\n"), "user:"));
  EXPECT_TRUE(has(lines_of("    user: \"1000:1000\"\n    volumes: [\"./app:/app\"]\n"), "    user: !reset null\n"));
}

TEST(ComposeOverride, KnowsTheWholeContextInAnyLanguage) {
  const Files files = {{"package.json", "{}"}, {"pages/index.tsx", "x"}};
  const std::string prod = "FROM node:20\nWORKDIR /app\nCOPY . .\nCMD [\"node\", \"server.js\"]\n";
  EXPECT_TRUE(has(lines_of("    volumes: [\"./app/:/app/\"]\n", prod, files), "    volumes: !reset []\n"));
  EXPECT_TRUE(has(lines_of("    volumes: [\".:/app\"]\n", prod, files), "    volumes: !reset []\n"));
  EXPECT_FALSE(has(lines_of("    volumes: [\".:/app/project:ro\"]\n", prod, files), "volumes:"));
}

TEST(ComposeOverride, MountsNoProjectIntoAnImageThatServesItsFiles) {
  const std::string prod = "FROM node:20 AS build\nWORKDIR /app\nCOPY . .\nRUN npm run build\n"
                           "FROM nginx\nCOPY --from=build /app/dist /usr/share/nginx/html\n";
  EXPECT_TRUE(has(lines_of("    volumes: [\"./app:/app\"]\n", prod), "    volumes: !reset []\n"));
}

TEST(ComposeOverride, TurnsVariables) {
  EXPECT_TRUE(has(lines_of("    environment: {FLASK_ENV: development, POLLING: 1, OTHER: 2}\n"),
                  "    environment:\n      FLASK_ENV: production\n      POLLING: !reset null\n"));
  const std::string text = lines_of("    environment: [POLLING=1, OTHER=2]\n");
  EXPECT_FALSE(has(text, "environment:")) << text;
}

TEST(ComposeOverride, TellsNoSecret) {
  const std::string text =
      override_of("services:\n  web:\n" + build + "    environment: [DB_PASSWORD=hunter2]\n    env_file: .env\n",
                  dev_file, prod_file, app);
  EXPECT_FALSE(has(text, "hunter2")) << text;
  EXPECT_TRUE(has(text, "DB_PASSWORD has its value in the development file")) << text;
  EXPECT_TRUE(has(text, "# env_file: Still read: .env.")) << text;
}

TEST(ComposeOverride, LetsNoValueOutOfItsComment) {
  const std::string text = override_of("services:\n  \"a: b\":\n" + build +
                                           "    volumes: [\"./app:/app\\nevil: true\", \"./app:/app\"]\n"
                                           "    env_file: \"x\\nevil: true\"\n",
                                       dev_file, prod_file, app);
  EXPECT_FALSE(has(text, "\nevil")) << text;
  EXPECT_TRUE(has(text, "  \"a: b\":\n")) << text;
}

TEST(ComposeOverride, LeavesTheFileSystemWritableWhereItMust) {
  EXPECT_TRUE(has(lines_of(""), "    read_only: true\n    tmpfs:\n      - /tmp\n"));
  const std::string prepared = prod_file + "USER root\nRUN mkdir -p /app/uploads\nUSER appuser\n";
  EXPECT_FALSE(has(lines_of("", prepared), "read_only")) << lines_of("", prepared);
  const std::string volume =
      override_of("services:\n  web:\n" + build + "    volumes: [\"files:/app/uploads\"]\n", dev_file, prepared, app);
  EXPECT_TRUE(has(volume, "    read_only: true\n    tmpfs:\n      - /tmp\n")) << volume;
  EXPECT_FALSE(has(lines_of("", "FROM python:3.11-slim\nCOPY . /app\nCMD [\"supervisord\"]\n"), "read_only"));
  EXPECT_FALSE(has(lines_of("    volumes: [\"files:/app/uploads:ro\"]\n", prepared), "read_only"));
}

TEST(ComposeOverride, KeepsLimitsThatDevelopmentHas) {
  EXPECT_FALSE(has(lines_of("    mem_limit: 1g\n    restart: always\n"), "deploy:"));
  EXPECT_FALSE(has(lines_of("    mem_limit: 1g\n    restart: always\n"), "restart:"));
  EXPECT_FALSE(has(lines_of("    restart: \"no\"\n"), "restart:"));
  EXPECT_TRUE(has(lines_of(""), "    restart: unless-stopped\n"));
}

TEST(ComposeOverride, RestartsNothingThatIsMeantToEnd) {
  const std::string text =
      override_of("services:\n  web:\n" + build +
                      "    profiles: [jobs]\n  db:\n    image: postgres\n    depends_on: {web: {condition: "
                      "service_completed_successfully}}\n",
                  dev_file, prod_file, app);
  EXPECT_FALSE(has(text, "restart:")) << text;
  EXPECT_TRUE(has(text, "# profiles: Still started with `--profile jobs` alone.")) << text;
  const std::string worker =
      override_of("services:\n  web:\n" + build + "  migrate:\n" + build + "    command: alembic upgrade head\n",
                  dev_file, prod_file, app);
  EXPECT_TRUE(has(worker.substr(worker.find("  migrate:")), "# restart: Left out")) << worker;
}

TEST(ComposeOverride, TakesLayersFromAnImageThatHasAName) {
  EXPECT_TRUE(has(lines_of("    image: me/web:1\n"),
                  "      cache_from:\n        - \"me/web:1\"\n      args:\n        BUILDKIT_INLINE_CACHE: \"1\"\n"));
  EXPECT_FALSE(has(lines_of(""), "cache_from"));
}

TEST(ComposeOverride, AsksWhereTheSourcesHaveARoute) {
  const Files routed = {{"requirements.txt", "flask\n"}, {"app.py", "@app.route('/health')\n"}};
  EXPECT_TRUE(has(lines_of("", prod_file, routed), "      test: [\"CMD\", \"python\", \"-c\", "));
  EXPECT_FALSE(has(lines_of("    healthcheck: {test: [NONE]}\n", prod_file, routed), "test:"));
  const std::string checked = prod_file + "HEALTHCHECK CMD true\n";
  EXPECT_FALSE(has(lines_of("", checked, routed), "healthcheck:"));
  EXPECT_TRUE(has(lines_of("    healthcheck: {disable: true}\n", checked, routed), "    healthcheck: !reset null\n"));
}

TEST(ComposeOverride, SaysWhichServiceItLeavesOut) {
  const std::string text =
      override_of("services:\n  web:\n" + build + "  other:\n    extends: web\n" + build, dev_file, prod_file, app);
  EXPECT_TRUE(has(text, "# `other` is left out: it extends another service")) << text;
  EXPECT_FALSE(has(text, "  other:\n")) << text;
}

}  // namespace

}  // namespace drydock
