#include "model/node_imports.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

using Names = std::vector<std::string>;

TEST(NodeImports, TakesEveryFormOfLoading) {
  EXPECT_EQ(
      imported_packages(
          "const a = require('express');\nimport b from \"koa\";\nimport 'reflect-metadata';\nawait import(`pino`);\n"),
      (Names{"express", "reflect-metadata", "pino", "koa"}));
}

TEST(NodeImports, NamesThePackageAndNotItsFile) {
  EXPECT_EQ(imported_packages("import get from 'lodash/get';\nimport { B } from '@nestjs/common/x';\n"),
            (Names{"lodash", "@nestjs/common"}));
}

TEST(NodeImports, LeavesOutTypesFilesAndWhatIsNodesOwn) {
  EXPECT_EQ(imported_packages("import type { A } from 'jest';\nimport x from './x';\nimport fs from 'node:fs';\n"),
            Names{});
}

TEST(NodeImports, ReadsAcrossLines) {
  EXPECT_EQ(imported_packages("import {\n  A,\n  B,\n} from 'typeorm';\nexport { C } from 'rxjs';\n"),
            (Names{"typeorm", "rxjs"}));
}

TEST(NodeImports, IsNotLedAstrayByOtherWords) {
  EXPECT_EQ(imported_packages("model.require('x'); const from = 'y'; important('z'); a.from('w');"), Names{});
}

TEST(NodeImports, EndsAtTheEndOfAnUnfinishedText) {
  EXPECT_EQ(imported_packages("import a from 'never"), Names{});
  EXPECT_EQ(imported_packages("require("), Names{});
}

}  // namespace

}  // namespace drydock::model
