#include "model/python_module.hpp"

#include <gtest/gtest.h>

#include "model/python_manifest.hpp"

namespace drydock::model {

namespace {

using Kind = PythonValue::Kind;

PythonModule module_of(std::string_view source) {
  auto module = PythonModule::read(source);
  EXPECT_TRUE(module.has_value());
  return module.value_or(PythonModule());
}

TEST(PythonModule, ResolvesWhatAnObjectIsMadeBy) {
  const PythonModule module = module_of(
      "import flask as f\nfrom fastapi import FastAPI\nfrom .shop import (\n    create_app,  # a factory\n    other as "
      "second)\n"
      "app = f.Flask(__name__)\napi: FastAPI = FastAPI(title=\"a (b\")\nshop = create_app()\n");
  ASSERT_NE(module.made("app"), nullptr);
  EXPECT_EQ(module.made("app")->callee, "flask.Flask");
  EXPECT_EQ(module.made("api")->callee, "fastapi.FastAPI");
  EXPECT_EQ(module.made("shop")->callee, ".shop.create_app");
  EXPECT_EQ(module.imported("second"), ".shop.other");
}

TEST(PythonModule, KnowsNothingOfANameThatIsAssignedTwice) {
  EXPECT_EQ(module_of("from flask import Flask\napp = Flask(__name__)\napp = wrap(app)\n").made("app"), nullptr);
}

TEST(PythonModule, ReadsTheStart) {
  const PythonModule module = module_of(
      "import os\nif __name__ == '__main__':\n    port = int(os.environ.get('PORT', 5000))\n    print(f\"at {port}\")\n"
      "    app.run(host=\"0.0.0.0\", port=port, debug=settings.DEBUG)\n");
  ASSERT_TRUE(module.start().has_value());
  EXPECT_EQ(module.start()->callee, "app.run");
  EXPECT_EQ(module.before_start(), "");
  EXPECT_EQ(module.value(module.start()->named.at("host")), (PythonValue{Kind::fixed, "0.0.0.0", ""}));
  EXPECT_EQ(module.value(module.start()->named.at("port")), (PythonValue{Kind::environment, "5000", "PORT"}));
  EXPECT_EQ(module.value(module.start()->named.at("debug")).kind, Kind::unknown);
}

TEST(PythonModule, NotesWhatElseIsCarriedOut) {
  EXPECT_EQ(module_of("if __name__ == \"__main__\":\n    db.create_all()\n    app.run()\n").before_start(),
            "db.create_all");
  EXPECT_EQ(module_of("if __name__ == \"__main__\":\n    if debug:\n        app.run()\n").before_start(), "if");
  const PythonModule made = module_of("if __name__ == \"__main__\":\n    app = create_app()\n    app.run()\n");
  EXPECT_EQ(made.before_start(), "");
  ASSERT_NE(made.made_at_start("app"), nullptr);
  EXPECT_EQ(made.made_at_start("app")->callee, "create_app");
}

TEST(PythonModule, TellsFactoriesThatWantArguments) {
  const PythonModule module = module_of(
      "def a(config=None, *rest):\n    app = Flask('a')\n    return app\n\ndef b(name):\n    return Flask(name)\n");
  EXPECT_FALSE(module.function("a")->needs_arguments);
  EXPECT_EQ(module.function("a")->callees, (std::vector<std::string>{"Flask"}));
  EXPECT_TRUE(module.function("b")->needs_arguments);
}

TEST(PythonModule, TakesNoTextWithoutAnEnd) {
  EXPECT_FALSE(PythonModule::read("a = 'b\n").has_value());
  EXPECT_FALSE(PythonModule::read("a = (1,\n").has_value());
  EXPECT_FALSE(PythonModule::read("a = 1)\n").has_value());
  EXPECT_TRUE(PythonModule::read("\"\"\"a 'b\n\"\"\"\na = r'\\''\r\nb = \\\n  1").has_value());
}

TEST(PythonModule, FindsWhatIsKeptInMemory) {
  EXPECT_EQ(kept_in_memory("todos = []\n\ndef add(x):\n    todos.append(x)\n"), "todos");
  EXPECT_EQ(kept_in_memory("cache = {}\n\ndef put(k, v):\n    cache[k] = v\n"), "cache");
  EXPECT_EQ(kept_in_memory("count = 0\n\ndef hit():\n    global count\n    count += 1\n"), "count");
  EXPECT_EQ(kept_in_memory("URI = 'sqlite:///:memory:'\n"), ":memory:");
  EXPECT_EQ(kept_in_memory("names = [1, 2]\n\ndef pick():\n    return choice(names)\n"), "");
}

TEST(PythonManifest, TellsDevelopmentFromTheProgram) {
  const PythonManifest manifest = read_python_manifest(
      "[project]\ndependencies = [\n  \"Flask[async]>=3.0\",\n  'psycopg ; python_version < \"4\"',\n]\n"
      "[project.optional-dependencies]\ndev = [\"pytest\"]\n[dependency-groups]\nlint = [\"ruff\", {include-group = "
      "\"dev\"}]\n"
      "[tool.poetry.group.docs]\noptional = true\n[tool.poetry.group.docs.dependencies]\nsphinx = \"*\"\n"
      "[tool.poetry.group.test.dependencies]\npytest-cov = {version = \"^5\", extras = [\"toml\"]}\n");
  EXPECT_EQ(manifest.names, (std::set<std::string>{"flask", "psycopg"}));
  EXPECT_EQ(manifest.extras.at("dev"), (std::set<std::string>{"pytest"}));
  EXPECT_EQ(manifest.groups.at("lint"), (std::set<std::string>{"ruff"}));
  EXPECT_EQ(manifest.groups.at("test"), (std::set<std::string>{"pytest-cov"}));
  EXPECT_EQ(manifest.groups.count("docs"), 0U);
}

}  // namespace

}  // namespace drydock::model
