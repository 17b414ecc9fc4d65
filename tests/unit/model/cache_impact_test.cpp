// What is said of rebuilds before and after a rewrite.
#include "model/cache_impact.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "model/context.hpp"
#include "pipeline/readers.hpp"

namespace drydock::model {

namespace {

const std::vector<std::string> usual_files = {"requirements.txt", "app.py", "src/a.py", "README.md"};

struct Build {
  Build(std::string text, const Context &context) : document(parse::dockerfile(std::move(text))) {
    parse::shell_scripts(document);
    model.emplace(document, &context, pipeline::readers);
  }
  Document document;
  std::optional<Model> model;
};

std::string told(const Rerun &rerun) {
  std::string text = std::to_string(rerun.steps);
  for (const Work &work : rerun.works) text += " " + work.name + (work.keeps_downloads ? "+" : "") + ",";
  return text;
}

std::string impacts(const std::string &before, const std::string &after, std::vector<std::string> files = usual_files) {
  const Context context(std::move(files), [](std::string_view) { return std::nullopt; });
  const Build old_build(before, context), new_build(after, context);
  std::string text;
  for (const FileImpact &impact : cache_impact(*old_build.model, *new_build.model))
    text += fmt::format("{}{}: {} -> {}\n", impact.file, impact.stands_for_all ? "*" : "", told(impact.before),
                        told(impact.after));
  return text;
}

const std::string copies_all =
    "FROM a\nRUN apt-get update && apt-get install -y gcc\nCOPY . .\nRUN pip install -r requirements.txt\n";

TEST(CacheImpact, TellsSourcesFromManifests) {
  EXPECT_EQ(impacts(copies_all, "FROM a\nRUN apt-get update && apt-get install -y gcc\nCOPY requirements.txt .\n"
                                "RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt\n"
                                "COPY . .\n"),
            "app.py*: 2 pip install, -> 1\n"
            "requirements.txt: 2 pip install, -> 3 pip install+,\n");
}

TEST(CacheImpact, NamesTheFileWhereSourcesDiffer) {
  const std::string file = "FROM a\nCOPY src src\nRUN make all\nCOPY tools tools\nRUN npm run lint\n";
  EXPECT_EQ(impacts(file, "FROM a\nCOPY tools tools\nRUN npm run lint\nCOPY src src\nRUN make all\n",
                    {"src/a.c", "src/b.c", "tools/x.js"}),
            "src/a.c: 4 make all, npm run lint, -> 2 make all,\n");
}

TEST(CacheImpact, KnowsWhichInstallsReadAManifest) {
  const auto manifest = [](const std::string &command, std::vector<std::string> files) {
    files.push_back("x.py");
    const std::string text =
        impacts("FROM a\nCOPY . .\nRUN " + command + "\n", "FROM a\nCOPY . .\nRUN true\n", std::move(files));
    const std::size_t second = text.find('\n') + 1;
    return text.substr(second, text.find(':', second) - second);
  };
  EXPECT_EQ(manifest("pip install -r deps/prod.txt", {"a/prod.txt", "deps/prod.txt"}), "deps/prod.txt");
  EXPECT_EQ(manifest("pip install flask", {"requirements.txt", "setup.py"}), "");
  EXPECT_EQ(manifest("pip install .", {"pyproject.toml"}), "pyproject.toml");
  EXPECT_EQ(manifest("npm ci", {".npmrc", "package.json", "web/package.json"}), "package.json");
  EXPECT_EQ(manifest("npm install -g yarn", {"package.json"}), "");
  EXPECT_EQ(manifest("go mod download", {"go.mod", "go.sum"}), "go.mod");
  EXPECT_EQ(manifest("dotnet restore app/App.csproj", {"app/App.csproj"}), "app/App.csproj");
  EXPECT_EQ(manifest("mvn -B clean package", {"pom.xml"}), "pom.xml");
}

TEST(CacheImpact, NamesWhatTakesTime) {
  const auto names = [](const std::string &command) {
    const std::string text = impacts("FROM a\nCOPY app.py .\nRUN " + command + "\n", "FROM a\nCOPY app.py .\n");
    const std::size_t begin = text.find(": 2") + 3;
    return text.substr(begin, text.find(" ->") - begin);
  };
  EXPECT_EQ(names("mkdir -p /x && chmod +x y && rm -rf z && export A=1"), "");
  EXPECT_EQ(names("apt-get update && apt-get install -y git && apt-get clean"), " apt-get install,");
  EXPECT_EQ(names("python3 -m pip install -r x && npm config set a b && npm run x"), " pip install, npm run x,");
  EXPECT_EQ(names("pip install --no-index -f w a"), " pip install --no-index,");
  EXPECT_EQ(names("curl -L x | bash -"), " curl,") << "where nothing else tells";
  EXPECT_EQ(names("/venv/bin/python manage.py collectstatic --noinput"), " python manage.py collectstatic,");
  EXPECT_EQ(names("python -m spacy download en"), " python -m spacy download,");
  EXPECT_EQ(names("if x; then npm ci; else npm install; fi"), " x, npm ci, npm install,");
  EXPECT_EQ(names("mvn -B dependency:resolve && git clone https://host/x"), " mvn dependency:resolve, git clone,");
  EXPECT_EQ(names("[\"npm\", \"run\", \"build\"]"), " npm run build,");
  EXPECT_EQ(names("git clone https://user:secret@host/x && ./run --token=secret"), " git clone, run,");
}

TEST(CacheImpact, SaysNothingOfWhatItDoesNotKnow) {
  EXPECT_EQ(impacts("FROM a\nARG x\nCOPY $x .\nRUN make\n", "FROM a\nRUN make\n"), "");
  EXPECT_EQ(impacts("FROM a\nRUN make\n", "FROM a\nRUN make\n"), "");
}

TEST(CacheImpact, CountsTheCommitsThatMadeInstallsRunAgain) {
  const Context context(std::vector<std::string>{}, [](std::string_view) { return std::nullopt; });
  const Build before(copies_all, context);
  const Build after("FROM a AS b\nCOPY requirements.txt .\nRUN pip wheel -r requirements.txt\nFROM a\n"
                    "RUN apt-get update && apt-get install -y gcc\nCOPY --from=b /w /w\nCOPY . .\n", context);
  const std::vector<std::vector<std::string>> commits = {{"app.py"}, {"gone.py", "requirements.txt"}, {"app.py"}, {}};
  const auto history = install_history(*before.model, *after.model, commits);
  ASSERT_EQ(history.size(), 2u);
  EXPECT_EQ(history[0].name, "apt-get install");
  EXPECT_EQ(history[0].before, 0u);
  EXPECT_EQ(history[1].name, "pip install");
  EXPECT_EQ(history[1].before, 3u);
  EXPECT_EQ(history[1].after, 1u) << "its wheels are made now";
}

}  // namespace

}  // namespace drydock::model
