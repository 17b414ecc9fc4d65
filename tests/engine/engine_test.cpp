// Real builds: what drydock suggests for the chain's goldens is equal to the original, wrong rewrites are caught, and
// the production variants of development files answer. Needs an engine (tests/engine/run starts one); a case whose base
// image it does not have is skipped.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <regex>
#include <sstream>

#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;

// What examples name and the stand-ins for the registries do not have.
const std::pair<const char *, const char *> stand_ins[] = {
    {"package1", "file"},
    {"package2", "bzip2"},
    {"some-package", "file"},
    {"psycopg2==2.9.9", "fastpq"},  // compiles against libpq-dev, and runs with libpq5
    {"flask==3.0.3", "flask==2.2.2"},
    {"flask==3.0.0", "flask==2.2.2"},
    {"requests==2.31.0", "requests==2.28.1"},
    {"requests==2.32.3", "requests==2.28.1"},
    {"gunicorn==22.0.0", "gunicorn==20.1.0"},
};

// What cases answer that are servers.
const std::map<std::string, std::string> probes = {
    {"guide-backend", "http://127.0.0.1:5000/health"},
    {"guide-backend-split-always", "http://127.0.0.1:5000/health"},
};

// Where production variants answer; the others of golden/_prod have no base image or packages here.
const std::map<std::string, std::string> answering = {
    {"express", "http://127.0.0.1:3000/"},
    {"guide", "http://127.0.0.1:5000/health"},
};

void put_stand_ins(const fs::path &file) {
  std::string text = read(file);
  for (const auto &[name, other] : stand_ins)
    for (std::size_t at; (at = text.find(name)) != std::string::npos;)
      text.replace(at, std::string(name).size(), other);
  write(file, text);
}

// The first image of the file that the engine does not have; "" where it has all.
std::string missing_base(const std::string &dockerfile) {
  const std::regex from("(?:^|\n)FROM +(?:--\\S+ +)?(\\S+)");
  for (std::sregex_iterator match(dockerfile.begin(), dockerfile.end(), from), end; match != end; ++match) {
    const std::string image = (*match)[1];
    if (image.find(':') != std::string::npos && run({"docker", "image", "inspect", image}).exit_code != 0) return image;
  }
  return "";
}

Finished verify(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"verify", "--quick", "--network", "host"});
  return drydock(std::move(arguments));
}

class ChainCase : public testing::Test {
 public:
  explicit ChainCase(fs::path folder) : folder_(std::move(folder)) {}

  void TestBody() override {
    const std::string missing = missing_base(read(folder_ / "input.Dockerfile"));
    if (!missing.empty()) GTEST_SKIP() << "no stand-in for " << missing;
    const TemporaryFolder scratch;
    const fs::path context = scratch.path() / fs::path("context");
    fs::create_directory(context);
    if (fs::exists(folder_ / "context")) fs::copy(folder_ / "context", context, fs::copy_options::recursive);
    fs::copy_file(folder_ / "input.Dockerfile", scratch / "Dockerfile");
    put_stand_ins(scratch / "Dockerfile");
    if (fs::exists(context / "requirements.txt")) put_stand_ins(context / "requirements.txt");
    std::vector<std::string> arguments = {"--context", context};
    if (fs::exists(folder_ / "arguments")) {
      std::istringstream words(read(folder_ / "arguments"));
      for (std::string word; words >> word;) arguments.push_back(word);
    }
    if (const auto probe = probes.find(folder_.filename()); probe != probes.end())
      arguments.insert(arguments.end(), {"--probe", probe->second});
    arguments.push_back(scratch / "Dockerfile");
    const Finished done = verify(arguments);
    EXPECT_EQ(done.exit_code, 0) << done.out << done.err;
    std::cout << done.out;
  }

 private:
  fs::path folder_;
};

class WrongCase : public testing::Test {
 public:
  explicit WrongCase(fs::path folder) : folder_(std::move(folder)) {}

  void TestBody() override {
    const Finished done = verify({"--context", DRYDOCK_SOURCE "/tests/engine/context", "--against",
                                  folder_ / "wrong.Dockerfile", folder_ / "original.Dockerfile"});
    EXPECT_EQ(done.exit_code, 1) << done.out << done.err;
    std::string expected = read(folder_ / "expected");
    expected.pop_back();
    EXPECT_NE(done.out.find(expected), std::string::npos) << done.out;
  }

 private:
  fs::path folder_;
};

class ProdCase : public testing::Test {
 public:
  explicit ProdCase(fs::path folder)
      : folder_(std::move(folder)), image_("drydock-prod-" + folder_.filename().string()) {}

  void TestBody() override {
    const auto probe = answering.find(folder_.filename());
    if (probe == answering.end()) GTEST_SKIP() << "nothing here to build it with";
    const std::string missing = missing_base(read(folder_ / "expected.Dockerfile"));
    if (!missing.empty()) GTEST_SKIP() << "no stand-in for " << missing;
    const TemporaryFolder scratch;
    const fs::path context = scratch.path() / fs::path("context");
    fs::create_directory(context);
    for (const char *part : {"context", "expected.context"})
      if (fs::exists(folder_ / part))
        fs::copy(folder_ / part, context, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    // The lock files of goldens name packages, and not what they hold.
    if (fs::remove(context / "package-lock.json")) {
      const Finished locked = run({"docker", "run", "--rm", "--network", "host", "-v", context.string() + ":/c", "-w",
                                   "/c", "node:20-slim", "npm", "install", "--package-lock-only"});
      ASSERT_EQ(locked.exit_code, 0);
    }
    // The engine can't fetch a front end.
    std::string text = read(folder_ / "expected.Dockerfile");
    if (text.starts_with("# syntax=")) text.replace(0, 9, "# without=");
    write(scratch / "Dockerfile", text);
    put_stand_ins(scratch / "Dockerfile");
    for (const auto &entry : fs::recursive_directory_iterator(context))
      if (entry.path().filename().string().find("requirements") == 0) put_stand_ins(entry.path());
    const Finished built = run({"docker", "buildx", "build", "--load", "--network", "host", "-t", image_, "-f",
                                scratch / "Dockerfile", context});
    ASSERT_EQ(built.exit_code, 0) << built.err;
    const Finished started = run({"docker", "run", "-d", "--network", "host", "--name", image_, image_});
    ASSERT_EQ(started.exit_code, 0) << started.err;
    const Finished asked =
        run({"sh", "-c", "for i in $(seq 60); do curl -fsS " + probe->second + " && exit 0; sleep 1; done; exit 1"});
    EXPECT_EQ(asked.exit_code, 0) << asked.err << run({"docker", "logs", image_}).err;
    const Finished user = run({"docker", "exec", image_, "id", "-u"});
    EXPECT_NE(user.out, "0\n") << user.err;
  }

  void TearDown() override {
    run({"docker", "rm", "-f", image_});
    run({"docker", "rmi", "-f", image_});
  }

 private:
  fs::path folder_;
  std::string image_;
};

template <class Case>
void register_cases(const char *suite, const fs::path &folder) {
  std::vector<fs::path> cases;
  for (const auto &entry : fs::directory_iterator(folder))
    if (!entry.path().filename().string().starts_with("keeps-")) cases.push_back(entry.path());
  std::sort(cases.begin(), cases.end());
  for (const fs::path &one : cases) {
    std::string name = one.filename();
    std::replace(name.begin(), name.end(), '-', '_');
    testing::RegisterTest(suite, name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [one]() -> testing::Test * { return new Case(one); });
  }
}

const bool registered = [] {
  register_cases<WrongCase>("Wrong", DRYDOCK_SOURCE "/tests/engine/wrong");
  register_cases<ChainCase>("Chain", DRYDOCK_SOURCE "/golden/_chain");
  register_cases<ProdCase>("Prod", DRYDOCK_SOURCE "/golden/_prod");
  return true;
}();

}  // namespace

}  // namespace drydock::test
