// How package-manager calls are found in a script and taken apart.
#include "model/package_calls.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock::model {

namespace {

// One line a call: manager, action, operands.
std::string calls(const std::string &text) {
  static const char *const names[] = {"other", "update", "install", "upgrade", "remove", "clean", "download"};
  const shell::Script script = parse::shell_script(text);
  std::string result;
  for (const PackageCall &call : package_calls(script)) {
    result += std::string(call.manager->id) + " " + names[static_cast<int>(call.action)];
    for (std::size_t operand : call.operands) result += " " + call.word(operand).value;
    result += call.other_user ? " (other user)\n" : "\n";
  }
  return result;
}

TEST(PackageCalls, TellsOperandsFromOptionsAndTheirValues) {
  EXPECT_EQ(calls("apt-get -qq -o A=b install -y -t bookworm-backports --no-install-recommends gcc git"),
            "apt install gcc git\n");
  EXPECT_EQ(calls("pip install -r requirements.txt --index-url https://x flask==2"), "pip install flask==2\n");
  EXPECT_EQ(calls("apk add --no-cache --virtual .build gcc"), "apk install gcc\n");
  EXPECT_EQ(calls("npm --prefix web ci --omit=dev"), "npm install\n");
}

TEST(PackageCalls, KnowsTheSpellings) {
  EXPECT_EQ(calls("python3 -m pip install a"), "pip install a\n");
  EXPECT_EQ(calls("/venv/bin/pip3.11 install a"), "pip install a\n");
  EXPECT_EQ(calls("python -c 'import pip'; python app.py"), "");
  EXPECT_EQ(calls("yarn"), "yarn install\n");
}

TEST(PackageCalls, TakesAnOptionForTheSubcommandWherePacmanDoes) {
  EXPECT_EQ(calls("pacman --noconfirm -S --needed git"), "pacman install git\n");
  EXPECT_EQ(calls("pacman -Sy"), "pacman update\n");
  EXPECT_EQ(calls("pacman -Sy vim --noconfirm"), "pacman install vim\n");
  EXPECT_EQ(calls("pacman --sync --refresh vim"), "pacman install vim\n");
  EXPECT_EQ(calls("pacman -Scc --noconfirm && pacman -Q"), "pacman clean\npacman other\n");
}

TEST(PackageCalls, LooksThroughPrefixes) {
  EXPECT_EQ(calls("DEBIAN_FRONTEND=noninteractive apt-get install -y a"), "apt install a\n");
  EXPECT_EQ(calls("env A=b nice -n 5 apt-get update"), "apt update\n");
  EXPECT_EQ(calls("sudo -E apt-get update"), "apt update (other user)\n");
}

TEST(PackageCalls, LooksIntoCompoundsAndSubstitutions) {
  EXPECT_EQ(calls("if true; then apt-get update; fi && (pip install a; npm ci)"),
            "apt update\npip install a\nnpm install\n");
  EXPECT_EQ(calls("x=$(apk add b)"), "apk install b\n");
}

TEST(PackageCalls, DoesNotTakeNamesInArgumentsForCalls) {
  EXPECT_EQ(calls("echo apt-get install gcc; rm -rf pip; ./apt-getter update"), "");
}

TEST(PackageCalls, FindsOptionsWithAndWithoutValue) {
  const std::string text = "pip install --no-cache-dir --cache-dir=/c -r a.txt";
  const shell::Script script = parse::shell_script(text);
  const PackageCall call = package_calls(script).at(0);
  EXPECT_TRUE(call.has_option("--no-cache-dir"));
  EXPECT_EQ(call.option("--cache-dir"), "/c");
  EXPECT_EQ(call.option("-r"), "a.txt");
  EXPECT_FALSE(call.has_option("--user"));
  EXPECT_EQ(call.option_word("-r --no-cache-dir"), 2u);
}

}  // namespace

}  // namespace drydock::model
