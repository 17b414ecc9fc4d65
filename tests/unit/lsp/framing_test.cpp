// Frames as they may come: in pieces, many at once, with other headers, or not at all.
#include "lsp/framing.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace drydock::lsp {

namespace {

std::vector<std::string> all(Frames &frames) {
  std::vector<std::string> result;
  while (auto body = frames.next()) result.push_back(*body);
  return result;
}

std::vector<std::string> bodies(const std::string &stream) {
  Frames frames;
  frames.add(stream);
  return all(frames);
}

bool breaks(const std::string &stream) {
  Frames frames;
  frames.add(stream);
  while (frames.next()) {
  }
  return frames.broken();
}

using Bodies = std::vector<std::string>;

TEST(Framing, FindsTheBodiesOfSeveralFrames) {
  EXPECT_EQ(bodies("Content-Length: 2\r\n\r\n{}Content-Length: 0\r\n\r\nContent-Length: 3\r\n\r\n[1]"),
            (Bodies{"{}", "", "[1]"}));
}

TEST(Framing, TakesFramesByteByByte) {
  Frames frames;
  Bodies found;
  const std::string stream = framed("{\"a\": \"\r\n\r\n\"}") + framed("second");
  for (const char c : stream) {
    frames.add({&c, 1});
    for (std::string &body : all(frames)) found.push_back(std::move(body));
  }
  EXPECT_EQ(found, (Bodies{"{\"a\": \"\r\n\r\n\"}", "second"}));
}

TEST(Framing, ReadsHeadersInAnyOrderAndCase) {
  EXPECT_EQ(bodies("content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:2 \r\n\r\n{}"),
            Bodies{"{}"});
}

TEST(Framing, WaitsForWhatIsMissing) {
  EXPECT_EQ(bodies("Content-Length: 5\r\n\r\n{}"), Bodies{});
  EXPECT_FALSE(breaks("Content-Length: 5\r\n\r\n{}"));
  EXPECT_FALSE(breaks("Content-Len"));
}

TEST(Framing, BreaksOnWhatIsNoFrame) {
  EXPECT_TRUE(breaks("Content-Type: x\r\n\r\n{}")) << "no length";
  EXPECT_TRUE(breaks("Content-Length: x\r\n\r\n{}"));
  EXPECT_TRUE(breaks("Content-Length: -1\r\n\r\n{}"));
  EXPECT_TRUE(breaks("Content-Length: 99999999999999999999\r\n\r\n{}"));
  EXPECT_TRUE(breaks("Content-Length: 9999999999\r\n\r\n{}")) << "more than anybody sends";
  EXPECT_TRUE(breaks("Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"));
  EXPECT_TRUE(breaks("{}\r\n\r\n"));
  EXPECT_TRUE(breaks(std::string(100000, 'x'))) << "headers without end";
  EXPECT_EQ(bodies("Content-Length: 2\r\n\r\n{}nonsense\r\n\r\n"), Bodies{"{}"}) << "what came before counts";
}

TEST(Framing, ManyFramesTakeTheTimeOfTheirBytes) {
  std::string stream;
  for (int i = 0; i < 50000; ++i) stream += framed("{}");
  EXPECT_EQ(bodies(stream).size(), 50000u);
}

}  // namespace

}  // namespace drydock::lsp
