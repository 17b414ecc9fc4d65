#include "knowledge/dev_tools.hpp"

#include <gtest/gtest.h>

namespace drydock::knowledge {

namespace {

TEST(DevTools, AreKnownByManagerAndName) {
  EXPECT_NE(dev_tool("pip", "debugpy"), nullptr);
  EXPECT_NE(dev_tool("pip", "pytest-django"), nullptr);
  EXPECT_NE(dev_tool("apt", "vim"), nullptr);
  EXPECT_NE(dev_tool("apk", "strace"), nullptr);
  EXPECT_NE(dev_tool("npm", "nodemon"), nullptr);
  EXPECT_EQ(dev_tool("pip", "vim"), nullptr);
  EXPECT_EQ(dev_tool("apt", "debugpy"), nullptr);
  EXPECT_EQ(dev_tool("pip", "flask"), nullptr);
}

TEST(DevTools, LeaveWhatProgramsStart) {
  for (const char *name : {"less", "curl", "git", "bash", "postgresql-client"})
    EXPECT_EQ(dev_tool("apt", name), nullptr) << name;
}

TEST(DevTools, NameTheirModules) {
  EXPECT_EQ(module_of(*dev_tool("pip", "django-debug-toolbar"), "django-debug-toolbar"), "debug_toolbar");
  EXPECT_EQ(module_of(*dev_tool("pip", "pydevd-pycharm"), "pydevd-pycharm"), "pydevd_pycharm");
  EXPECT_EQ(module_of(*dev_tool("pip", "pytest"), "pytest"), "");
}

TEST(DevTools, KnowWhatAPluginExtends) {
  EXPECT_EQ(plugin_host("pytest-cov"), "pytest");
  EXPECT_EQ(plugin_host("flake8-bugbear"), "flake8");
  EXPECT_EQ(plugin_host("pre-commit"), "");
  EXPECT_EQ(plugin_host("pytest"), "");
}

}  // namespace

}  // namespace drydock::knowledge
