// Each item of the guide's checklist, where it is ticked, open, not decidable, and of no concern.
#include "pipeline/checklist.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/context.hpp"
#include "passes/pass.hpp"
#include "knowledge/words.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

namespace {

using checks::Item;
using checks::ItemState;

constexpr ItemState ticked_state = ItemState::ticked, open_state = ItemState::open,
                    undecidable_state = ItemState::undecidable, inapplicable_state = ItemState::inapplicable;

struct Files {
  std::vector<std::string> names = {};
  std::string file_name = "Dockerfile";
  std::vector<std::string> neighbours = {};
  std::string compose = "";
  std::vector<std::string> other_compose = {};
};

checks::ItemResult item_of(Item item, const std::string &text, const Files &files = {}) {
  const Document document = dockerfile_with_scripts(text);
  EXPECT_EQ(document.error(), nullptr) << text;
  const model::Context context(files.names, [](std::string_view) { return std::optional<std::string>("x"); });
  const model::Model model(document, files.names.empty() ? nullptr : &context, readers);
  ChecklistSubject subject{model, {}, files.file_name, files.neighbours, files.other_compose};
  model::ComposeFile compose;
  if (!files.compose.empty()) compose = std::get<model::ComposeFile>(model::read_compose(files.compose));
  for (const model::ComposeService &service : compose.services) subject.services.push_back(&service);
  const auto results = checklist_of(subject);
  for (std::size_t i = 0; i < results.size(); ++i) {
    EXPECT_FALSE(results[i].reason.empty()) << checks::checklist()[i].id;
    if (checks::checklist()[i].item == item) return results[i];
  }
  ADD_FAILURE() << "no such item";
  return {};
}

ItemState state_of(Item item, const std::string &text, const Files &files = {}) {
  return item_of(item, text, files).state;
}

TEST(Checklist, NamesPassesThatThereAre) {
  for (const checks::ChecklistItem &item : checks::checklist())
    for (const std::string_view pass : knowledge::Words(item.passes)) EXPECT_NE(passes::find(pass), nullptr) << pass;
}

TEST(Checklist, BuildKit) {
  EXPECT_EQ(state_of(Item::buildkit, "FROM debian:12\nRUN --network=none true\n"), ticked_state);
  EXPECT_EQ(state_of(Item::buildkit, "FROM debian:12\nRUN <<EOF\ntrue\nEOF\n"), ticked_state);
  EXPECT_EQ(state_of(Item::buildkit, "FROM debian:12\nRUN true\n"), undecidable_state);
}

TEST(Checklist, IgnoreFile) {
  const std::string copies = "FROM debian:12\nCOPY . .\n";
  EXPECT_EQ(state_of(Item::ignore_file, copies), undecidable_state);
  EXPECT_EQ(state_of(Item::ignore_file, copies, {{"a"}}), open_state);
  EXPECT_EQ(state_of(Item::ignore_file, copies, {{"a", ".dockerignore"}}), ticked_state);
  EXPECT_EQ(state_of(Item::ignore_file, "FROM debian:12\n"), inapplicable_state);
}

TEST(Checklist, LayerOrder) {
  const Files files{{"a.py", "requirements.txt"}};
  const std::string install = "RUN pip install -r requirements.txt\n";
  EXPECT_EQ(state_of(Item::layer_order, "FROM python:3.12\nCOPY . .\n" + install, files), open_state);
  EXPECT_EQ(state_of(Item::layer_order, "FROM python:3.12\nCOPY requirements.txt .\n" + install + "COPY . .\n", files),
            ticked_state);
  EXPECT_EQ(state_of(Item::layer_order, "FROM python:3.12\nCOPY . .\n" + install), undecidable_state);
  EXPECT_EQ(state_of(Item::layer_order, "FROM python:3.12\nRUN pip install flask\n", files), inapplicable_state);
}

// A build of sources runs again with them; what it needs should not be fetched again.
TEST(Checklist, LayerOrderOfCompiledLanguages) {
  const Files files{{"main.go", "go.mod"}};
  EXPECT_EQ(state_of(Item::layer_order,
                     "FROM golang:1.22\nCOPY go.mod .\nRUN go mod download\nCOPY . .\nRUN go build\n", files),
            ticked_state);
  EXPECT_EQ(state_of(Item::layer_order, "FROM golang:1.22\nCOPY . .\nRUN go mod download && go build\n", files),
            open_state);
}

TEST(Checklist, CacheMounts) {
  EXPECT_EQ(state_of(Item::cache_mounts, "FROM python:3.12\nRUN pip install flask\n"), open_state);
  EXPECT_EQ(state_of(Item::cache_mounts,
                     "FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask\n"),
            ticked_state);
  EXPECT_EQ(state_of(Item::cache_mounts, "FROM python:3.12\n"), inapplicable_state);
  EXPECT_EQ(state_of(Item::cache_mounts, "FROM python:3.12\nRUN [\"pip\", \"install\", \"flask\"]\n"),
            undecidable_state);
}

TEST(Checklist, CombinedRuns) {
  EXPECT_EQ(state_of(Item::combined_runs, "FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n"),
            open_state);
  EXPECT_EQ(state_of(Item::combined_runs, "FROM debian:12\nRUN true\n"), inapplicable_state);
}

TEST(Checklist, CleanUp) {
  const std::string install = "FROM debian:12\nRUN apt-get update && apt-get install -y curl";
  for (const Item item : {Item::same_layer_clean_up, Item::apt_lists}) {
    EXPECT_EQ(state_of(item, install + "\n"), open_state);
    EXPECT_EQ(state_of(item, install + " && rm -rf /var/lib/apt/lists/*\n"), ticked_state);
    EXPECT_EQ(state_of(item, "FROM debian:12\n"), inapplicable_state);
    EXPECT_EQ(state_of(item, install + "\nFROM debian:12\n"), inapplicable_state) << "the final image alone counts";
  }
  EXPECT_EQ(state_of(Item::pip_cache, "FROM python:3.12\nRUN pip install flask\n"), open_state);
  EXPECT_EQ(state_of(Item::pip_cache, "FROM python:3.12\nRUN pip install --no-cache-dir flask\n"), ticked_state);
}

TEST(Checklist, User) {
  EXPECT_EQ(state_of(Item::user, "FROM debian:12\n"), open_state);
  EXPECT_EQ(state_of(Item::user, "FROM debian:12\nUSER 0:0\n"), open_state);
  EXPECT_EQ(state_of(Item::user, "FROM debian:12\nUSER app\n"), ticked_state);
  EXPECT_EQ(state_of(Item::user, "FROM registry.example.com/unknown\n"), undecidable_state);
  EXPECT_EQ(state_of(Item::user, "FROM debian:12\nARG WHO\nUSER $WHO\n"), undecidable_state);
  EXPECT_EQ(state_of(Item::user, "FROM scratch\n"), open_state);
}

TEST(Checklist, BuildToolsAndStages) {
  EXPECT_EQ(state_of(Item::no_build_tools, "FROM python:3.12\n"), open_state);
  EXPECT_EQ(state_of(Item::no_build_tools, "FROM python:3.12-slim\n"), ticked_state);
  EXPECT_EQ(state_of(Item::no_build_tools, "FROM python:3.12-slim\nRUN apt-get install -y gcc\n"), open_state);
  EXPECT_EQ(state_of(Item::no_build_tools, "FROM registry.example.com/unknown\n"), undecidable_state);
  EXPECT_EQ(state_of(Item::stages, "FROM golang:1.22 AS b\nFROM scratch\nCOPY --from=b /a /a\n"), ticked_state);
  EXPECT_EQ(state_of(Item::stages, "FROM python:3.12-slim\n"), inapplicable_state);
  EXPECT_EQ(state_of(Item::stages, "FROM python:3.12\n"), open_state);
  EXPECT_EQ(state_of(Item::build_dependencies, "FROM alpine:3.19\nRUN apk add --virtual .deps gcc && apk del .deps\n"),
            ticked_state);
  EXPECT_EQ(state_of(Item::build_dependencies, "FROM alpine:3.19\nRUN apk add gcc\n"), open_state);
  EXPECT_EQ(state_of(Item::build_dependencies, "FROM debian:12\nRUN apt-get install -y libpq-dev\n"), open_state);
  EXPECT_EQ(state_of(Item::build_dependencies, "FROM debian:12\nRUN apt-get install -y libpq5\n"), ticked_state);
}

TEST(Checklist, Secrets) {
  const auto open_one = item_of(Item::secrets, "FROM debian:12\nENV API_TOKEN=hunter2\n");
  EXPECT_EQ(open_one.state, open_state);
  EXPECT_EQ(open_one.reason.find("hunter2"), std::string::npos);
  EXPECT_EQ(state_of(Item::secrets, "FROM debian:12\nENV LANG=C\n"), ticked_state);
}

TEST(Checklist, Recommends) {
  EXPECT_EQ(state_of(Item::no_recommends, "FROM debian:12\nRUN apt-get install -y curl\n"), open_state);
  EXPECT_EQ(state_of(Item::no_recommends, "FROM debian:12\nRUN apt-get install -y --no-install-recommends curl\n"),
            ticked_state);
  EXPECT_EQ(state_of(Item::no_recommends, "FROM alpine:3.19\nRUN apk add curl\n"), inapplicable_state);
}

TEST(Checklist, SmallBase) {
  EXPECT_EQ(state_of(Item::small_base, "FROM python:3.12\n"), open_state);
  EXPECT_EQ(state_of(Item::small_base, "FROM python:3.12-alpine\n"), ticked_state);
  EXPECT_EQ(state_of(Item::small_base, "FROM registry.example.com/unknown\n"), undecidable_state);
}

TEST(Checklist, SeparateFiles) {
  EXPECT_EQ(state_of(Item::separate_files, "FROM debian:12\n", {{}, "Dockerfile", {"Dockerfile", "Dockerfile.dev"}}),
            ticked_state);
  EXPECT_EQ(state_of(Item::separate_files, "FROM debian:12\n", {{}, "Dockerfile.dev", {"Dockerfile.dev"}}), open_state);
  EXPECT_EQ(state_of(Item::separate_files, "FROM debian:12 AS dev\nFROM debian:12\n"), ticked_state);
  EXPECT_EQ(state_of(Item::separate_files, "FROM debian:12\n", {{}, ""}), undecidable_state);
}

TEST(Checklist, Python) {
  EXPECT_EQ(state_of(Item::unbuffered, "FROM python:3.12\n"), open_state);
  EXPECT_EQ(state_of(Item::unbuffered, "FROM python:3.12\nENV PYTHONUNBUFFERED=1\n"), ticked_state);
  EXPECT_EQ(state_of(Item::unbuffered, "FROM node:20\n"), inapplicable_state);
  EXPECT_EQ(state_of(Item::no_bytecode, "FROM registry.example.com/unknown\n"), undecidable_state);
}

TEST(Checklist, ProductionServer) {
  EXPECT_EQ(state_of(Item::production_server, "FROM python:3.12\nCMD [\"gunicorn\", \"a:b\"]\n"), ticked_state);
  EXPECT_EQ(state_of(Item::production_server, "FROM python:3.12\nCMD [\"uvicorn\", \"a:b\", \"--reload\"]\n"),
            open_state);
  EXPECT_EQ(state_of(Item::production_server, "FROM python:3.12\n"), undecidable_state);
  EXPECT_EQ(state_of(Item::production_server, "FROM nginx:1.25\n"), inapplicable_state);
}

TEST(Checklist, Services) {
  const std::string text = "FROM debian:12\n";
  EXPECT_EQ(state_of(Item::limits, text), undecidable_state);
  const auto with = [&](const std::string &service) {
    return Files{{}, "Dockerfile", {}, "services:\n  web:\n    build: .\n" + service};
  };
  EXPECT_EQ(state_of(Item::limits, text, with("    mem_limit: 1g\n")), ticked_state);
  EXPECT_EQ(state_of(Item::limits, text, with("")), open_state);
  EXPECT_EQ(state_of(Item::limits, text, with("    deploy: {replicas: 2}\n")), undecidable_state);
  EXPECT_EQ(state_of(Item::restart, text, with("    restart: always\n")), ticked_state);
  EXPECT_EQ(state_of(Item::health_check, text, with("    healthcheck: {test: [CMD, \"true\"]}\n")), ticked_state);
  EXPECT_EQ(state_of(Item::health_check, text), open_state);
  EXPECT_EQ(state_of(Item::health_check, text + "HEALTHCHECK CMD true\n"), ticked_state);
  EXPECT_EQ(state_of(Item::health_check, text + "HEALTHCHECK NONE\n"), open_state);
  Files several = with("");
  several.other_compose = {"compose.prod.yaml"};
  EXPECT_EQ(state_of(Item::restart, text, several), undecidable_state);
  Files development = with("    volumes: [\".:/app\"]\n");
  EXPECT_EQ(state_of(Item::source_mounts, text, development), inapplicable_state);
  development.file_name = "Dockerfile.dev";
  EXPECT_EQ(state_of(Item::source_mounts, text, development), ticked_state);
}

}  // namespace

}  // namespace drydock::pipeline
