// Every folder golden/<pass>/<case> is a test of the program as users run it; golden/_chain runs the default chain.
//
// A case holds input.Dockerfile, expected.Dockerfile, expected.diff (empty where nothing is suggested), perhaps
// context/ and perhaps `arguments`, more words for the command line. UPDATE_GOLDENS=1 writes the expectations anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
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

class GoldenCase : public testing::Test {
 public:
  GoldenCase(fs::path folder, std::string pass) : folder_(std::move(folder)), pass_(std::move(pass)) {}

  void TestBody() override {
    const std::string input = read(folder_ / "input.Dockerfile");
    const Finished diff = drydock(arguments("diff", {"input.Dockerfile"}), folder_);
    ASSERT_LT(diff.exit_code, 2) << diff.err;
    const std::string output = fixed(folder_ / "input.Dockerfile");
    if (std::getenv("UPDATE_GOLDENS") != nullptr) {
      write(folder_ / "expected.Dockerfile", output);
      write(folder_ / "expected.diff", diff.out);
    }
    EXPECT_EQ(output, read(folder_ / "expected.Dockerfile"));
    EXPECT_EQ(diff.out, read(folder_ / "expected.diff"));
    EXPECT_EQ(diff.exit_code, input == output ? 0 : 1);
    if (folder_.filename().string().starts_with("keeps-")) {
      EXPECT_EQ(input, output) << "a keeps- case must stay as it is";
    } else {
      EXPECT_NE(input, output) << "a case that changes nothing is called keeps-<why>";
    }
    runs_again_without_change(output);
    reads_crlf_the_same(input, output);
    if (input != output) applies(input, output, diff.out);
  }

 private:
  std::vector<std::string> arguments(const std::string &command, const std::vector<std::string> &rest) const {
    std::vector<std::string> result{command};
    if (pass_ != "_chain") result.insert(result.end(), {"--select", pass_});
    // A case without a context is about what drydock does where none is known.
    result.push_back("--context");
    result.push_back(fs::exists(folder_ / "context") ? (folder_ / "context").string() : "none");
    if (fs::exists(folder_ / "arguments")) {
      std::istringstream words(read(folder_ / "arguments"));
      for (std::string word; words >> word;) result.push_back(word);
    }
    result.insert(result.end(), rest.begin(), rest.end());
    return result;
  }

  std::string fixed(const fs::path &file) const {
    const TemporaryFolder scratch;
    const Finished done = drydock(arguments("fix", {"-o", scratch / "out", file.string()}), folder_);
    EXPECT_LT(done.exit_code, 2) << done.err;
    return fs::exists(scratch / "out") ? read(scratch / "out") : "";
  }

  void runs_again_without_change(const std::string &output) const {
    const TemporaryFolder scratch;
    write(scratch / "input.Dockerfile", output);
    EXPECT_EQ(fixed(scratch / "input.Dockerfile"), output) << "a second run changes something";
  }

  void reads_crlf_the_same(const std::string &input, const std::string &output) const {
    if (input.find('\r') != std::string::npos) return;
    if (input.find("RUN <<") != std::string::npos) return;  // a carriage return is part of such a script
    const TemporaryFolder scratch;
    write(scratch / "input.Dockerfile", with_crlf(input));
    const std::string result = fixed(scratch / "input.Dockerfile");
    // In a heredoc the carriage return is part of the command: to leave it alone, or to make none, is right too.
    const bool heredoc = output.find("<<") != std::string::npos;
    if (heredoc && (result == with_crlf(input) || result.find("<<") == std::string::npos)) return;
    EXPECT_EQ(result, with_crlf(output)) << "CRLF line ends give another result";
  }

  static void applies(const std::string &input, const std::string &output, const std::string &diff) {
    const std::vector<std::vector<std::string>> tools = {{"git", "apply", "change.diff"},
                                                         {"patch", "-p1", "-F0", "-s", "-i", "change.diff"}};
    for (const std::vector<std::string> &tool : tools) {
      const TemporaryFolder scratch;
      write(scratch / "input.Dockerfile", input);
      write(scratch / "change.diff", diff);
      const Finished done = run(tool, scratch.path());
      EXPECT_EQ(done.exit_code, 0) << tool.front() << ": " << done.err << done.out;
      EXPECT_EQ(read(scratch / "input.Dockerfile"), output) << tool.front();
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
    testing::RegisterTest(("golden/" + test_name(pass)).c_str(), test_name(folder.filename()).c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [folder, pass]() -> testing::Test * { return new GoldenCase(folder, pass); });
  }
  return true;
}();

}  // namespace

}  // namespace drydock::test
