// The layout is the architecture: each folder includes only what DESIGN's table lets it, and each third-party header
// stays behind its wall.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace drydock {

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const std::map<std::string, Names> allowed = {
    {"grammar", {"grammar"}},
    {"src/ir", {"ir"}},
    {"src/knowledge", {"knowledge"}},
    {"src/parse", {"parse", "grammar", "ir"}},
    {"src/model", {"model", "ir", "knowledge"}},
    {"src/checks", {"checks", "model", "knowledge", "ir"}},
    {"src/rewrite", {"rewrite", "checks", "ir", "model"}},
    {"passes", {"passes", "rewrite", "checks", "model", "knowledge", "ir"}},
    {"src/print", {"print", "checks", "model", "ir", "rewrite"}},
    {"src/pipeline", {"pipeline", "parse", "checks", "model", "rewrite", "print", "passes", "knowledge", "ir"}},
    {"src/verify", {"verify", "pipeline", "parse", "model", "knowledge", "rewrite", "ir"}},
    {"src/lsp", {"lsp", "pipeline", "parse", "checks", "knowledge", "model", "rewrite", "print", "passes", "ir"}},
    {"src/cli",
     {"cli", "lsp", "verify", "pipeline", "parse", "checks", "knowledge", "model", "rewrite", "print", "passes", "ir"}},
};

const std::map<std::string, Names> walls = {
    {"tao/", {"grammar", "src/parse"}},
    {"dtl/", {"src/print/line_diff.cpp"}},
    {"CLI/", {"src/cli/options.cpp"}},
    {"nlohmann/",
     {"src/print/text_json.hpp", "src/print/check_json.cpp", "src/verify/verify_json.cpp", "src/lsp/client.",
      "src/lsp/open_documents.hpp", "src/lsp/shapes.hpp", "src/cli/config_schema.cpp"}},
    {"yaml-cpp/", {"src/model/yaml.cpp"}},
    {"toml++/", {"src/cli/config_file.cpp"}},
    {"nettle/", {"src/verify/digest.cpp"}},
    {"sys/wait.h", {"src/verify/process.cpp"}},
};

TEST(Architecture, EachFolderIncludesOnlyWhatItMay) {
  std::size_t files = 0;
  for (const auto &[folder, may] : allowed) {
    for (const auto &entry : fs::recursive_directory_iterator(DRYDOCK_SOURCE "/" + folder)) {
      const std::string extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp") continue;
      ++files;
      const std::string name = fs::relative(entry.path(), DRYDOCK_SOURCE).string();
      std::ifstream file(entry.path());
      for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#include \"")) {
          const std::string target = line.substr(10, line.find('/') - 10);
          EXPECT_TRUE(may.contains(target)) << name << " includes " << line;
        }
        if (!line.starts_with("#include <")) continue;
        for (const auto &[header, places] : walls) {
          if (!line.substr(10).starts_with(header)) continue;
          bool inside = false;
          for (const std::string &place : places) inside |= name.starts_with(place);
          EXPECT_TRUE(inside) << name << " includes " << line;
        }
      }
    }
  }
  EXPECT_GT(files, 60u);
}

}  // namespace

}  // namespace drydock
