// Sources: npm-prune(1), docs.npmjs.com/cli (npm 7, of Node.js 15, has --omit), classic.yarnpkg.com/en/docs/cli/install,
// pnpm.io/cli/prune; each tried with a compiled add-on: what is built stays, and of the three only pnpm runs the project's
// own scripts. The `bin` of each package's package.json; each package's own page for what it needs.
#include "knowledge/node_packages.hpp"

#include "knowledge/runtime_images.hpp"

namespace drydock::knowledge {

namespace {

constexpr NodePruning prunings[] = {
    {.manager = "npm", .command = "npm prune --omit=dev", .command_before = "npm prune --production", .since = 15,
     .kept_options = "--legacy-peer-deps --force -f", .production_option = "--omit=dev",
     .production_option_before = "--only=production", .plain_folders = true},
    {.manager = "yarn", .command = "yarn install --production --ignore-scripts --prefer-offline",
     .kept_options = "--ignore-engines --ignore-platform", .locked_option = "--frozen-lockfile", .production_option = "--production",
     .with_scripts = "put the packages back as they were before", .plain_folders = true},
    {.manager = "pnpm", .command = "pnpm prune --prod", .production_option = "--prod", .with_scripts = "run again"},
};

constexpr SelfContained contained[] = {
    {".output/server/index.mjs", ".output", "nuxt.com/docs/getting-started/deployment#nodejs-server"},
    {".next/standalone/server.js", ".next/standalone", "nextjs.org/docs/app/api-reference/config/next-config-js/output"},
};

// node-gyp's README, "On Unix"; docker-node's Dockerfile-alpine.template, and libstdc++6 of Debian's apt.
constexpr Words add_on_builders = "python python2 python3 python-is-python3 py3-setuptools";
constexpr Words node_image = "libstdc++ libgcc libstdc++6 libgcc-s1";

struct Program {
  std::string_view program, package;
};
constexpr Program programs[] = {
    {"tsc", "typescript"},
    {"tsserver", "typescript"},
    {"ts-node-script", "ts-node"},
    {"ts-node-esm", "ts-node"},
    {"tsnd", "ts-node-dev"},
    {"nest", "@nestjs/cli"},
    {"ng", "@angular/cli"},
    {"vue", "@vue/cli"},
    {"vue-cli-service", "@vue/cli-service"},
    {"babel", "@babel/cli"},
    {"babel-node", "@babel/node"},
    {"swc", "@swc/cli"},
    {"webpack-dev-server", "webpack-dev-server"},
    {"dotenv", "dotenv-cli"},
    {"sequelize", "sequelize-cli"},
    {"sequelize-cli", "sequelize-cli"},
    {"pm2-runtime", "pm2"},
    {"pm2-docker", "pm2"},
    {"remix", "@remix-run/dev"},
    {"remix-serve", "@remix-run/serve"},
    {"react-router", "@react-router/dev"},
    {"react-router-serve", "@react-router/serve"},
    {"strapi", "@strapi/strapi"},
    {"medusa", "@medusajs/medusa-cli"},
    {"redwood", "@redwoodjs/cli"},
    {"rw", "@redwoodjs/cli"},
    {"mikro-orm", "@mikro-orm/cli"},
    {"typeorm-ts-node-commonjs", "typeorm"},
    {"typeorm-ts-node-esm", "typeorm"},
    {"http-server-spa", "http-server-spa"},
    {"hs", "http-server"},
    {"expo", "expo"},
    {"ember", "ember-cli"},
    {"gulp", "gulp"},
    {"grunt", "grunt-cli"},
    {"sls", "serverless"},
    {"functions-framework", "@google-cloud/functions-framework"},
    {"eleventy", "@11ty/eleventy"},
    {"cdk", "aws-cdk"},
    {"lerna", "lerna"},
    {"probot", "probot"},
    {"vite-node", "vite-node"},
    {"run-s", "npm-run-all"},
    {"run-p", "npm-run-all"},
    {"npm-run-all", "npm-run-all"},
};

// Watch the sources, or compile them at each start.
constexpr std::string_view development[] = {
    "nodemon", "ts-node", "ts-node-dev", "tsnd", "ts-node-esm", "ts-node-script", "tsx", "babel-node", "node-dev", "supervisor",
    "vite-node", "tsc-watch", "webpack-dev-server", "vite", "vite dev", "vite serve", "webpack serve", "next dev", "nuxt", "nuxt dev",
    "nuxi dev", "nest start", "ng serve", "react-scripts start", "react-app-rewired start", "craco start", "vue-cli-service serve",
    "gatsby develop", "astro dev", "remix dev", "react-router dev", "parcel", "parcel serve", "svelte-kit dev", "ember serve",
    "expo start", "gulp", "gulp watch", "grunt", "jest", "mocha", "vitest", "cypress", "storybook", "start-storybook",
    "strapi develop", "sls offline", "serverless offline", "quasar dev", "ionic serve", "snowpack dev", "eleventy --serve",
    "json-server", "karma", "concurrently", "turbo dev",
};

constexpr NodeNeed needs[] = {
    {"prisma", "the OpenSSL that its engines look for"},
    {"@prisma/client", "the OpenSSL that its engines look for, and the client that is generated among the packages", true},
    {"puppeteer", "a browser below the home of who installed it, and its libraries"},
    {"puppeteer-core", "a browser and its libraries"},
    {"playwright", "browsers below the home of who installed it, and their libraries"},
    {"playwright-core", "browsers and their libraries"},
    {"@playwright/test", "browsers below the home of who installed it, and their libraries"},
    {"playwright-chromium", "browsers below the home of who installed it, and their libraries"},
    {"cypress", "a program below the home of who installed it"},
    {"selenium-webdriver", "a browser"},
    {"chrome-launcher", "a browser"},
    {"phantomjs-prebuilt", "fontconfig"},
    {"electron", "the libraries of a desktop"},
    {"gm", "ImageMagick"},
    {"imagemagick", "ImageMagick"},
    {"pg-native", "libpq"},
    {"libpq", "libpq"},
    {"odbc", "unixODBC"},
    {"ibm_db", "the drivers of Db2"},
    {"oracledb", "the drivers of Oracle, in one of its modes"},
    {"node-rdkafka", "the libraries that it was built with"},
    {"kerberos", "Kerberos"},
    {"zookeeper", "the libraries that it was built with"},
    {"gl", "OpenGL"},
    {"usb", "libudev"},
    {"simple-git", "git"},
    {"gitlog", "git"},
    {"git-rev-sync", "git"},
    {"nodegit", "Kerberos and OpenSSL"},
    {"node-gyp", "a compiler"},
    {"fluent-ffmpeg", "ffmpeg"},
    {"ffmpeg", "ffmpeg"},
    {"pdf2pic", "GraphicsMagick and Ghostscript"},
    {"pdf-poppler", "poppler"},
    {"node-tesseract-ocr", "tesseract"},
    {"libreoffice-convert", "LibreOffice"},
    {"python-shell", "Python"},
    {"pythonia", "Python"},
    {"node-calls-python", "Python"},
    {"ssh2-exec", "OpenSSH"},
    {"node-ssh-forward", "OpenSSH"},
    {"systeminformation", "programs that describe the machine"},
    {"node-cmd", "whatever program it is told to start"},
    {"node-mapnik", "the libraries that it was built with"},
    {"mapnik", "the libraries that it was built with"},
};

// Prebuilt, or compiled from sources that the package holds.
constexpr Words complete =
    "better-sqlite3 sqlite3 bcrypt argon2 sharp canvas cpu-features ssh2 bufferutil utf-8-validate sodium-native leveldown "
    "classic-level lmdb msgpackr-extract re2 node-sass sass-embedded esbuild @swc/core core-js protobufjs fsevents "
    "unrs-resolver nice-napi es5-ext @nestjs/core aws-sdk grpc @grpc/grpc-js farmhash-modern farmhash snappy zstd-napi "
    "node-expat libxmljs libxmljs2 isolated-vm deasync heapdump gc-stats v8-profiler-next @parcel/watcher lightningcss "
    "@tailwindcss/oxide bigint-buffer keccak secp256k1 blake-hash tiny-secp256k1 web3 web3-bzz web3-shh styled-components "
    "highlight.js vue-demi less ejs preact @apollo/protobufjs apollo-server-core @firebase/util duckdb tree-sitter dtrace-provider";

constexpr Words bundlers =
    "next nuxt vite webpack parcel parcel-bundler rollup esbuild tsup react-scripts @angular/cli @angular-devkit/build-angular "
    "@vue/cli-service @sveltejs/kit astro gatsby @remix-run/dev @react-router/dev @rspack/core snowpack browserify @nuxt/kit "
    "laravel-mix @symfony/webpack-encore @quasar/app ember-cli preact-cli @craco/craco react-app-rewired";

constexpr StartConfiguration configurations[] = {
    // next start reads it; the TypeScript one asks for the compiler, and installs it where it is not there
    // (packages/next/src/build/next-config-ts).
    {"next", "next.config.ts", "typescript", "tsconfig.json", true},
    {"next", "next.config.mts", "typescript", "tsconfig.json", true},
    {"next", "next.config.js", ""},
    {"next", "next.config.mjs", ""},
    {"next", "next.config.cjs", ""},
    {"nuxt", "nuxt.config.js", ""},  // Nuxt 2: nuxt start
};

}  // namespace

const NodePruning *node_pruning(std::string_view manager) {
  for (const NodePruning &row : prunings)
    if (row.manager == manager) return &row;
  return nullptr;
}

int node_major(std::string_view tag) {
  const std::string_view version = version_of_tag(tag);
  int major = 0;
  for (char digit : version.substr(0, version.find('.'))) major = major * 10 + (digit - '0');
  return major;
}

const SelfContained *self_contained(std::string_view entry) {
  for (const SelfContained &row : contained)
    if (entry == row.entry || (entry.starts_with("./") && entry.substr(2) == row.entry)) return &row;
  return nullptr;
}

bool builds_add_ons(std::string_view package) { return add_on_builders.contains(package); }

bool in_every_node_image(std::string_view package) { return node_image.contains(package); }

std::string_view package_of_node_program(std::string_view program) {
  for (const Program &row : programs)
    if (row.program == program) return row.package;
  return program;
}

bool serves_development(std::string_view command) {
  for (std::string_view row : development)
    if (row == command) return true;
  return false;
}

const NodeNeed *node_need(std::string_view package) {
  for (const NodeNeed &row : needs)
    if (row.package == package) return &row;
  return nullptr;
}

bool is_complete_add_on(std::string_view package) { return complete.contains(package); }

bool is_bundler(std::string_view package) { return bundlers.contains(package); }

std::span<const StartConfiguration> start_configurations() { return configurations; }

}  // namespace drydock::knowledge
