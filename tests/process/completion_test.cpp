// The completion scripts, asked by the shells themselves.
#include <gmock/gmock.h>

#include <sstream>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

using Words = std::vector<std::string>;

Words lines(const std::string &text) {
  Words result;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) result.push_back(line);
  return result;
}

class Completion : public testing::Test {
 protected:
  Completion() {
    scratch_.put("Dockerfile", python);
    scratch_.put("folder/Dockerfile", python);
    for (const char *shell : {"bash", "zsh", "fish"})
      scratch_.put(std::string("script.") + shell, drydock({"completion", shell}).out);
  }

  // What bash offers for the last of the words. `=` is a word of its own there.
  Words bash(const std::string &words) const {
    const Finished done = scratch_.shell(
        "exec bash -c 'source ./script.bash; COMP_WORDS=(" + words +
        "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); compopt() { :; }; _drydock; printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
    EXPECT_EQ(done.err, "");
    return done.out == "\n" ? Words{} : lines(done.out);
  }

  // Without the descriptions.
  Words fish(const std::string &line) const {
    const Finished done =
        scratch_.shell("HOME=$PWD exec fish --no-config -c 'source ./script.fish; complete -C \"" + line + "\"'");
    EXPECT_EQ(done.err, "");
    Words result;
    for (const std::string &offer : lines(done.out)) result.push_back(offer.substr(0, offer.find('\t')));
    return result;
  }

  // What zsh hands to its menu for each line, asked in a terminal of its own.
  std::vector<Words> zsh(const Words &lines_to_complete) const {
    scratch_.put("ask.zsh", R"(
zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -u -D; source ./script.zsh
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd \"\$@\"; return; fi
  local -a hits
  builtin compadd -A hits \"\$@\"
  for hit in \$hits; do print -r -- \"HIT \$hit\"; done
}
ask() { zle complete-word; print; print END; BUFFER= }
zle -N ask
bindkey \"^I\" ask"
for line; do
  zpty -w -n shell "$line"$'\t'
  all=
  repeat 1000; do
    if zpty -r -t shell output; then all+=$output; else sleep 0.02; fi
    [[ $all == *$'\n'END* ]] && break
  done
  print -r -- ${all##*BUFFER= \}}
done
)");
    std::vector<std::string> command{"zsh", "-f", "ask.zsh"};
    command.insert(command.end(), lines_to_complete.begin(), lines_to_complete.end());
    const Finished done = run(command, scratch_.folder.path());
    EXPECT_EQ(done.err, "");
    std::vector<Words> result(1);
    for (std::string offer : lines(done.out)) {
      if (offer.ends_with('\r')) offer.pop_back();
      if (const std::size_t at = offer.find("HIT "); at != std::string::npos)
        result.back().push_back(offer.substr(at + 4));
      if (offer == "END") result.emplace_back();
    }
    result.resize(lines_to_complete.size());
    return result;
  }

  Scratch scratch_;
};

TEST_F(Completion, Bash) {
  EXPECT_THAT(bash("drydock fi"), ElementsAre("fix"));
  EXPECT_THAT(bash("drydock \"\""), IsSupersetOf({"diff", "fix", "prod", "completion"}));
  EXPECT_THAT(bash("drydock Dock"), IsEmpty()) << "files are bash's own default";
  EXPECT_THAT(bash("drydock fix --saf"), ElementsAre("--safety"));
  EXPECT_THAT(bash("drydock --saf"), ElementsAre("--safety")) << "without a command it is diff";
  EXPECT_THAT(bash("drydock --vers"), ElementsAre("--version"));
  EXPECT_THAT(bash("drydock fix --safety r"), ElementsAre("review"));
  EXPECT_THAT(bash("drydock fix --safety = r"), ElementsAre("review"));
  EXPECT_THAT(bash("drydock fix --safety ="), ElementsAre("safe", "review", "intent"));
  EXPECT_THAT(bash("drydock fix --select python-"), ElementsAre("python-env"));
  EXPECT_THAT(bash("drydock fix --select merge-runs,python-"), ElementsAre("merge-runs,python-env"));
  EXPECT_THAT(bash("drydock fix --context f"), ElementsAre("folder"));
  EXPECT_THAT(bash("drydock fix -o D"), IsEmpty());
  EXPECT_THAT(bash("drydock explain cache-"), ElementsAre("cache-mounts"));
  EXPECT_THAT(bash("drydock completion z"), ElementsAre("zsh"));
  EXPECT_THAT(bash("drydock parse --saf"), IsEmpty()) << "it has no such option";
}

TEST_F(Completion, Fish) {
  EXPECT_THAT(fish("drydock fi"), ElementsAre("fix"));
  EXPECT_THAT(fish("drydock Dock"), ElementsAre("Dockerfile"));
  EXPECT_THAT(fish("drydock fix --saf"), ElementsAre("--safety"));
  EXPECT_THAT(fish("drydock --saf"), ElementsAre("--safety"));
  EXPECT_THAT(fish("drydock fix --safety r"), ElementsAre("review"));
  EXPECT_THAT(fish("drydock fix --safety=r"), ElementsAre("--safety=review"));
  EXPECT_THAT(fish("drydock fix --select python-"), ElementsAre("python-env"));
  EXPECT_THAT(fish("drydock fix --select merge-runs,python-"), Contains("merge-runs,python-env"));
  EXPECT_THAT(fish("drydock fix --context f"), ElementsAre("folder/"));
  EXPECT_THAT(fish("drydock fix Dock"), ElementsAre("Dockerfile"));
  EXPECT_THAT(fish("drydock explain cache-"), ElementsAre("cache-mounts"));
  EXPECT_THAT(fish("drydock completion z"), ElementsAre("zsh"));
  EXPECT_THAT(fish("drydock parse --saf"), IsEmpty());
}

TEST_F(Completion, Zsh) {
  const std::vector<Words> offers =
      zsh({"drydock fi", "drydock Dock", "drydock fix --saf", "drydock fix --safety r",
           "drydock fix --select merge-runs,python-", "drydock explain cache-", "drydock parse --saf"});
  EXPECT_THAT(offers[0], Contains("fix"));
  EXPECT_THAT(offers[1], Contains("Dockerfile"));
  EXPECT_THAT(offers[2], Contains("--safety"));
  EXPECT_THAT(offers[3], Contains("review"));
  EXPECT_THAT(offers[4], Contains("python-env"));
  EXPECT_THAT(offers[5], Contains("cache-mounts"));
  EXPECT_THAT(offers[6], Not(Contains("--safety")));
}

}  // namespace

}  // namespace drydock::test
