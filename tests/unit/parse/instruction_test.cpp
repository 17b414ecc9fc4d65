// Typed instructions: what passes look at.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock {
namespace {


class Instructions : public testing::Test {
 protected:
  // The instruction in a file of its own.
  const Instruction &read(const std::string &text) {
    document_.emplace(parse::dockerfile(text));
    return document_->instructions.at(0);
  }
  template <typename T>
  const T &as(const std::string &text) {
    const T *typed = read(text).as<T>();
    if (typed == nullptr) throw std::runtime_error("not of this type: " + text);
    return *typed;
  }
  std::optional<Document> document_;
};

TEST_F(Instructions, FromWithPlatformAndName) {
  const From &from = as<From>("from --platform=$BUILDPLATFORM golang:1.22 as Build\n");
  EXPECT_EQ(from.image.text, "golang:1.22");
  EXPECT_EQ(from.platform, "$BUILDPLATFORM");
  EXPECT_EQ(from.name, "Build");
}

TEST_F(Instructions, ShellAndExecForm) {
  EXPECT_EQ(as<drydock::Run>("RUN  a  b \n").command.text, "a  b");
  EXPECT_FALSE(as<drydock::Run>("RUN ['a']\n").command.exec);
  const Cmd &cmd = as<Cmd>(R"(CMD ["a\tb", "\u00e9\ud83d\ude00", "\ud83d"])");
  EXPECT_THAT(cmd.command.arguments, testing::ElementsAre("a\tb", "\xC3\xA9\xF0\x9F\x98\x80", "\xEF\xBF\xBD"));
}

TEST_F(Instructions, FlagsLoseTheirQuotes) {
  const Instruction &copy = read("COPY --chown='a b' --from=x -- --y z\n");
  ASSERT_EQ(copy.flags.size(), 2U);
  EXPECT_EQ(copy.flags[0].raw, "--chown='a b'");
  EXPECT_EQ(copy.flag("chown")->value, "a b");
  EXPECT_EQ(copy.as<Copy>()->sources[0].text, "--y");
}

TEST_F(Instructions, MountsAreTakenApart) {
  const drydock::Run &run =
      as<drydock::Run>("RUN --mount=type=cache,Target=/a,ro --mount=\"from=b,\\\"target=/c,d\\\"\" x\n");
  ASSERT_EQ(run.mounts.size(), 2U);
  EXPECT_EQ(run.mounts[0].type(), "cache");
  EXPECT_EQ(run.mounts[0].target(), "/a");
  EXPECT_TRUE(run.mounts[0].get("ro").has_value());
  EXPECT_EQ(run.mounts[1].type(), "bind");
  EXPECT_EQ(run.mounts[1].target(), "/c,d");
}

TEST_F(Instructions, PairsAndLegacyForm) {
  const Env &env = as<Env>("ENV a=1 b=\"x y\" c=d\\ e\n");
  ASSERT_EQ(env.pairs.size(), 3U);
  EXPECT_TRUE(env.pairs[0].value.plain());
  EXPECT_EQ(env.pairs[1].value.text, "\"x y\"");
  ASSERT_FALSE(env.pairs[1].value.plain());
  EXPECT_EQ(env.pairs[1].value.parts->front().text, "x y");
  EXPECT_TRUE(env.pairs[1].value.parts->front().quoted);
  const Label &label = as<Label>("LABEL a b = c\n");
  EXPECT_TRUE(label.legacy);
  EXPECT_EQ(label.pairs[0].value.text, "b = c");
}

TEST_F(Instructions, ArgDeclarations) {
  const Arg &arg = as<Arg>("ARG a b=$a c=\n");
  ASSERT_EQ(arg.declarations.size(), 3U);
  EXPECT_FALSE(arg.declarations[0].value);
  EXPECT_EQ(arg.declarations[1].value->parts->front().text, "a");
  EXPECT_TRUE(arg.declarations[2].value->empty());
}

TEST_F(Instructions, ModifiersOfVariables) {
  using enum WordPart::Modifier;
  const auto modifier = [&](const std::string &word) {
    return as<Workdir>("WORKDIR " + word + "\n").path.parts->front().modifier;
  };
  EXPECT_EQ(modifier("${a:-b}"), default_if_empty);
  EXPECT_EQ(modifier("${a+b}"), alternative_if_known);
  EXPECT_EQ(modifier("${a##b}"), remove_long_prefix);
  EXPECT_EQ(modifier("${a%b}"), remove_short_suffix);
  EXPECT_EQ(modifier("${a//b/c}"), replace_all);
}

TEST_F(Instructions, HealthcheckForms) {
  EXPECT_TRUE(as<Healthcheck>("HEALTHCHECK none\n").none);
  EXPECT_EQ(as<Healthcheck>("HEALTHCHECK --interval=5s cmd curl x\n").command.text, "curl x");
}

TEST_F(Instructions, HeredocsOfCopy) {
  const Instruction &copy = read("COPY <<-\"A B\" 3<<C /d/\n\tx\n\tA B\ny\nC\n");
  ASSERT_EQ(copy.heredocs.size(), 2U);
  EXPECT_EQ(copy.heredocs[0].name, "A B");
  EXPECT_TRUE(copy.heredocs[0].chomp);
  EXPECT_FALSE(copy.heredocs[0].expand);
  EXPECT_EQ(copy.heredocs[1].descriptor, 3U);
  EXPECT_EQ(document_->text(copy.heredocs[1].body), "y\n");
  EXPECT_EQ(copy.logical.text().substr(copy.heredocs[1].word.begin, copy.heredocs[1].word.size()), "3<<C");
}

TEST_F(Instructions, UnbalancedQuoteLosesHeredocs) {
  EXPECT_TRUE(read("RUN it's <<EOF\nFROM x\nEOF\n").heredocs.empty());
}

TEST_F(Instructions, OnbuildHoldsItsTrigger) {
  const Onbuild &onbuild = as<Onbuild>("ONBUILD COPY --from=a b c\n");
  ASSERT_NE(onbuild.trigger->as<Copy>(), nullptr);
  EXPECT_EQ(onbuild.trigger->flag("from")->value, "a");
}

TEST_F(Instructions, UnicodeInKeywords) {
  EXPECT_EQ(read("wor\xE2\x84\xAA"
                 "DIR /a\n")
                .keyword,
            Keyword::workdir);
  EXPECT_EQ(read("ONBU\xC4\xB0LD RUN a\n").keyword, Keyword::onbuild);
}

TEST_F(Instructions, WhatDoesNotFitIsOpaque) {
  EXPECT_THAT(as<Opaque>("FROM a b\n").words, testing::ElementsAre("a", "b"));
  EXPECT_NE(read("COPY a\n").as<Opaque>(), nullptr);
  EXPECT_EQ(read("NOPE a\n").keyword, Keyword::unknown);
}

struct ImageCase {
  std::string text, registry, repository, tag, digest;
};

TEST(ImageReference, TakenApart) {
  const std::string digest = "sha256:" + std::string(64, 'a');
  for (const ImageCase &c : std::initializer_list<ImageCase>{{"alpine", "", "alpine", "", ""},
                                                             {"docker.io/library/alpine:3", "", "alpine", "3", ""},
                                                             {"library/alpine", "", "alpine", "", ""},
                                                             {"a/b:c", "", "a/b", "c", ""},
                                                             {"ghcr.io/a/b@" + digest, "ghcr.io", "a/b", "", digest},
                                                             {"localhost/a", "localhost", "a", "", ""},
                                                             {"host:5000/a:b", "host:5000", "a", "b", ""},
                                                             {"Host/a", "Host", "a", "", ""},
                                                             {"a.b", "", "a.b", "", ""}}) {
    const ImageReference reference = parse::image_reference(c.text);
    EXPECT_TRUE(reference.valid) << c.text;
    EXPECT_EQ(reference.registry, c.registry) << c.text;
    EXPECT_EQ(reference.repository, c.repository) << c.text;
    EXPECT_EQ(reference.tag, c.tag) << c.text;
    EXPECT_EQ(reference.digest, c.digest) << c.text;
  }
}

TEST(ImageReference, Refused) {
  for (const std::string text : {"", "Alpine", "a:", "a b", "a//b", "-a", "a:.b", "a@sha256:12", "$a", "a/", "/a"})
    EXPECT_FALSE(parse::image_reference(text).valid) << text;
  EXPECT_FALSE(parse::image_reference(std::string(64, 'a')).valid);
}

}  // namespace
}  // namespace drydock
