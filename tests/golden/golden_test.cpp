// Every folder golden/<pass>/<case> is a test of the program as users run it; golden/_chain runs the default chain, and
// golden/_prod the command prod.
//
// A case holds input.Dockerfile, expected.Dockerfile, expected.diff (empty where nothing is suggested), perhaps
// context/, with it perhaps expected.context/ (the files of the context that fixes change or make), perhaps
// `arguments`, more words for the command line, and perhaps compose.yaml, which may say how the image is built and
// started; expected.compose.prod.yaml is what prod writes for it. UPDATE_GOLDENS=1 writes the expectations anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <sstream>

#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;

std::string with_crlf(const std::string &text) {
  std::string result;
  for (char c : text) result += c == '\n' ? "\r\n" : std::string(1, c);
  return result;
}

using Files = std::map<std::string, std::string>;

// The texts of the regular files below a folder, by their paths in it; none where there is no such folder.
Files files_in(const fs::path &folder) {
  Files files;
  if (!fs::exists(folder)) return files;
  for (const auto &entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && !entry.is_symlink())
      files[entry.path().lexically_relative(folder)] = read(entry.path());
  return files;
}

// What a fix may change.
struct Texts {
  std::string dockerfile;
  Files context;
  bool operator==(const Texts &) const = default;
};

// Those that differ from the ones before.
Files changed(const Files &before, const Files &after) {
  Files files;
  for (const auto &[path, text] : after)
    if (const auto old = before.find(path); old == before.end() || old->second != text) files[path] = text;
  return files;
}

constexpr const char *result_name = "result.Dockerfile";  // of prod
constexpr const char *compose_name = "expected.compose.prod.yaml";

class GoldenCase : public testing::Test {
 public:
  GoldenCase(fs::path folder, std::string pass) : folder_(std::move(folder)), pass_(std::move(pass)) {}

  void TestBody() override {
    const Texts input{read(folder_ / "input.Dockerfile"), files_in(folder_ / "context")};
    const Finished diff = shown();
    ASSERT_LT(diff.exit_code, 2) << diff.err;
    std::optional<std::string> compose;
    const Texts output = fixed(input, &compose);
    const Files others = changed(input.context, output.context);
    if (std::getenv("UPDATE_GOLDENS") != nullptr) {
      write(folder_ / "expected.Dockerfile", output.dockerfile);
      write(folder_ / "expected.diff", diff.out);
      fs::remove(folder_ / compose_name);
      if (compose) write(folder_ / compose_name, *compose);
      fs::remove_all(folder_ / "expected.context");
      for (const auto &[path, text] : others) {
        fs::create_directories((folder_ / "expected.context" / path).parent_path());
        write(folder_ / "expected.context" / path, text);
      }
    }
    EXPECT_EQ(output.dockerfile, read(folder_ / "expected.Dockerfile"));
    EXPECT_EQ(others, files_in(folder_ / "expected.context"));
    EXPECT_EQ(compose, fs::exists(folder_ / compose_name) ? std::optional(read(folder_ / compose_name)) : std::nullopt);
    EXPECT_EQ(diff.out, read(folder_ / "expected.diff"));
    EXPECT_EQ(diff.exit_code, input == output || is_prod() ? 0 : 1);
    if (folder_.filename().string().starts_with("keeps-")) {
      EXPECT_TRUE(input == output) << "a keeps- case must stay as it is";
    } else {
      EXPECT_FALSE(input == output) << "a case that changes nothing is called keeps-<why>";
    }
    if (input != output) {
      EXPECT_TRUE(fixed(output) == output) << "a second run changes something";
    }
    reads_crlf_the_same(input, output);
    // What prod shows leads from one file to another.
    if (input != output && !is_prod()) applies(input, output, diff.out);
  }

 private:
  bool is_prod() const { return pass_ == "_prod"; }

  std::vector<std::string> arguments(const std::string &command) const {
    std::vector<std::string> result{command};
    if (is_prod()) result.insert(result.end(), {"-o", result_name});
    else if (pass_ != "_chain") result.insert(result.end(), {"--select", pass_});
    // A case without a context is about what drydock does where none is known.
    result.push_back("--context");
    result.push_back(fs::exists(folder_ / "context") ? "context" : "none");
    if (fs::exists(folder_ / "arguments")) {
      std::istringstream words(read(folder_ / "arguments"));
      for (std::string word; words >> word;) result.push_back(word);
    }
    result.push_back("input.Dockerfile");
    return result;
  }

  // The case's files with these texts in place of its own.
  void lay_out(const Texts &texts, const fs::path &place) const {
    if (fs::exists(folder_ / "context"))
      fs::copy(folder_ / "context", place / "context", fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    write(place / "input.Dockerfile", texts.dockerfile);
    if (fs::exists(folder_ / "compose.yaml")) fs::copy_file(folder_ / "compose.yaml", place / "compose.yaml");
    for (const auto &[path, text] : texts.context) write(place / "context" / path, text);
  }

  static Texts texts_in(const fs::path &place) {
    return {read(place / "input.Dockerfile"), files_in(place / "context")};
  }

  // prod writes what it shows: not into the case's own folder.
  Finished shown() const {
    if (!is_prod()) return drydock(arguments("diff"), folder_);
    const TemporaryFolder scratch;
    lay_out({read(folder_ / "input.Dockerfile"), {}}, scratch.path());
    return drydock(arguments("prod"), scratch.path());
  }

  // `compose`: gets the compose file that was written beside, where one was.
  Texts fixed(const Texts &texts, std::optional<std::string> *compose = nullptr) const {
    const TemporaryFolder scratch;
    lay_out(texts, scratch.path());
    const Finished done = drydock(arguments(is_prod() ? "prod" : "fix"), scratch.path());
    EXPECT_LT(done.exit_code, 2) << done.err;
    if (is_prod()) fs::rename(scratch / result_name, scratch / "input.Dockerfile");
    if (compose != nullptr && fs::exists(scratch / "compose.prod.yaml")) *compose = read(scratch / "compose.prod.yaml");
    return texts_in(scratch.path());
  }

  void reads_crlf_the_same(const Texts &input, const Texts &output) const {
    if (input.dockerfile.find('\r') != std::string::npos) return;
    if (input.dockerfile.find("RUN <<") != std::string::npos) return;  // a carriage return is part of such a script
    const Texts result = fixed({with_crlf(input.dockerfile), input.context});
    // In a heredoc the carriage return is part of the command: to leave it alone, or to make none, is right too.
    const bool heredoc = output.dockerfile.find("<<") != std::string::npos;
    const bool kept = result.dockerfile == with_crlf(output.dockerfile) ||
                      result.dockerfile == with_crlf(input.dockerfile) ||
                      result.dockerfile.find("<<") == std::string::npos;
    if (heredoc && kept) return;
    EXPECT_EQ(result.dockerfile, with_crlf(output.dockerfile)) << "CRLF line ends give another result";
    EXPECT_EQ(result.context, output.context) << "CRLF line ends give other files of the context";
  }

  void applies(const Texts &input, const Texts &output, const std::string &diff) const {
    const std::vector<std::vector<std::string>> tools = {{"git", "apply", "change.diff"},
                                                         {"patch", "-p1", "-F0", "-s", "-i", "change.diff"}};
    for (const std::vector<std::string> &tool : tools) {
      const TemporaryFolder scratch;
      lay_out(input, scratch.path());
      write(scratch / "change.diff", diff);
      const Finished done = run(tool, scratch.path());
      EXPECT_EQ(done.exit_code, 0) << tool.front() << ": " << done.err << done.out;
      EXPECT_TRUE(texts_in(scratch.path()) == output) << tool.front();
    }
  }

  fs::path folder_;
  std::string pass_;
};

// A `-` in a filter begins what is left out: with one in its name, a test asked for by name would not run.
std::string test_name(std::string folder) {
  std::replace(folder.begin(), folder.end(), '-', '_');
  return folder;
}

const bool registered = [] {
  std::vector<fs::path> cases;
  for (const auto &pass : fs::directory_iterator(DRYDOCK_SOURCE "/golden"))
    if (pass.is_directory())
      for (const auto &entry : fs::directory_iterator(pass)) cases.push_back(entry.path());
  std::sort(cases.begin(), cases.end());
  for (const fs::path &folder : cases) {
    const std::string pass = folder.parent_path().filename();
    testing::RegisterTest(("golden/" + test_name(pass)).c_str(), test_name(folder.filename()).c_str(), nullptr, nullptr,
                          __FILE__, __LINE__,
                          [folder, pass]() -> testing::Test * { return new GoldenCase(folder, pass); });
  }
  return true;
}();

}  // namespace

}  // namespace drydock::test
