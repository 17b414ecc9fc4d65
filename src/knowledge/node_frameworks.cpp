#include "knowledge/node_frameworks.hpp"

#include <algorithm>
#include <iterator>

namespace drydock::knowledge {

namespace {

constexpr std::string_view watches = "watches the sources, which do not change in an image";
constexpr std::string_view compiles = "compiles the sources at each start";

constexpr Words ts_node_values =
    "-P --project -O --compilerOptions -C --compiler -I --ignore -r --require --cwd --scope-dir";
constexpr Words ts_node_flags =
    "-T --transpile-only --transpileOnly -F --fast --files --esm --swc --pretty -H --typeCheck --type-check "
    "--log-error";
constexpr Words ts_node_dev_values =
    "-P --project -O --compilerOptions -C --compiler -r --require --watch --ignore-watch --interval --debounce --dir";
constexpr Words ts_node_dev_flags =
    "--respawn --transpile-only --transpileOnly -T --poll --exit-child --rs --clear --cls --quiet --deps --all-deps "
    "--no-notify --notify --tree-kill --fast --files --preserve-symlinks --no-deps --log-error";

constexpr NodeRunner runners[] = {
    {"nodemon", "", "-w --watch -i --ignore -e --ext -d --delay -s --signal --config --cwd", "-x --exec",
     "-L --legacy-watch -q --quiet -V --verbose --no-colors --no-colours --colors --colours -I --no-stdin --exitcrash "
     "-C --on-change-only --spawn --no-update-notifier",
     false, watches, "github.com/remy/nodemon/blob/main/doc/cli/options.txt"},
    {"node-dev", "", "--debounce --deps --graceful_ipc --ignore --interval", "",
     "--respawn --poll --clear --dedupe --fork --vm --timestamp --notify=false --no-notify",
     false, watches, "github.com/fgnass/node-dev#command-line-options"},
    {"supervisor", "", "-w --watch -i --ignore -p --poll-interval -e --extensions -n --no-restart-on", "-x --exec",
     "-q --quiet -k --instant-kill -s --timestamp --force-watch -V --verbose", false, watches,
     "github.com/petruisfan/node-supervisor#command-line-usage"},
    {"tsx", "watch", "--tsconfig --include --exclude --ignore", "", "--clear-screen=false --no-cache", true, compiles,
     "tsx.is/watch-mode"},
    {"ts-node", "", ts_node_values, "", ts_node_flags, true, compiles, "typestrong.org/ts-node/docs/options"},
    {"ts-node-script", "", ts_node_values, "", ts_node_flags, true, compiles, "typestrong.org/ts-node/docs/usage"},
    {"ts-node-esm", "", ts_node_values, "", ts_node_flags, true, compiles, "typestrong.org/ts-node/docs/usage"},
    {"ts-node-dev", "", ts_node_dev_values, "", ts_node_dev_flags, true, compiles, "github.com/wclr/ts-node-dev#usage"},
    {"tsnd", "", ts_node_dev_values, "", ts_node_dev_flags, true, compiles, "github.com/wclr/ts-node-dev#usage"},
    {"babel-node", "", "--presets --plugins --config-file --env-name -x --extensions -r --require", "", "", true,
     compiles, "babeljs.io/docs/babel-node"},
    {"vite-node", "", "-c --config -r --root -m --mode", "", "-w --watch", true, compiles,
     "github.com/antfu-collective/vite-node#cli"},
};

constexpr NodeFramework frameworks[] = {
    {.name = "Next.js",
     .package = "next",
     .program = "next",
     .develops = "dev",
     .develops_alone = true,
     .build = "next build",
     .start = "next start",
     .port_options = "-p --port",
     .host_options = "-H --hostname",
     .default_port = "3000",
     .configurations = "next.config.js next.config.mjs next.config.cjs next.config.ts next.config.mts",
     .public_prefix = "NEXT_PUBLIC_",
     .source = "nextjs.org/docs/app/api-reference/cli/next"},
    {.name = "Nuxt",
     .package = "nuxt",
     .program = "nuxt",
     .develops = "dev",
     .develops_alone = true,
     .build = "nuxt build",
     .start = "nuxt start",
     .port_options = "-p --port",
     .host_options = "-h -H --host --hostname",
     .default_port = "3000",
     .configurations = "nuxt.config.ts nuxt.config.js nuxt.config.mjs nuxt.config.mts",
     .public_prefix = "NUXT_PUBLIC_",
     .source = "nuxt.com/docs/getting-started/deployment, v2.nuxt.com/docs/get-started/commands"},
    {.name = "Nuxt",
     .package = "nuxt",
     .program = "nuxi",
     .develops = "dev",
     .build = "nuxi build",
     .port_options = "-p --port",
     .host_options = "-h -H --host --hostname",
     .default_port = "3000",
     .configurations = "nuxt.config.ts nuxt.config.js nuxt.config.mjs nuxt.config.mts",
     .public_prefix = "NUXT_PUBLIC_",
     .source = "nuxt.com/docs/api/commands/dev"},
    {.name = "Nest",
     .package = "@nestjs/core",
     .program = "nest",
     .develops = "start",
     .build = "nest build",
     .configurations = "nest-cli.json",
     .source = "docs.nestjs.com/cli/usages"},
    {.name = "Vite",
     .package = "vite",
     .program = "vite",
     .develops = "dev serve",
     .develops_alone = true,
     .build = "vite build",
     .port_options = "--port",
     .host_options = "--host",
     .default_port = "5173",
     .output = "dist",
     .configurations = "vite.config.js vite.config.mjs vite.config.cjs vite.config.ts vite.config.mts vite.config.cts",
     .public_prefix = "VITE_",
     .source = "vite.dev/config, vite.dev/guide/static-deploy"},
    {.name = "Create React App",
     .package = "react-scripts",
     .program = "react-scripts",
     .develops = "start",
     .build = "react-scripts build",
     .default_port = "3000",
     .output = "build",
     .public_prefix = "REACT_APP_",
     .source = "create-react-app.dev/docs/deployment, create-react-app.dev/docs/advanced-configuration"},
    {.name = "Create React App",
     .package = "react-scripts",
     .program = "react-app-rewired",
     .develops = "start",
     .build = "react-app-rewired build",
     .default_port = "3000",
     .output = "build",
     .configurations = "config-overrides.js",
     .public_prefix = "REACT_APP_",
     .source = "github.com/timarney/react-app-rewired#readme"},
    {.name = "Create React App",
     .package = "react-scripts",
     .program = "craco",
     .develops = "start",
     .build = "craco build",
     .default_port = "3000",
     .output = "build",
     .configurations = "craco.config.js craco.config.ts craco.config.cjs",
     .public_prefix = "REACT_APP_",
     .source = "craco.js.org/docs/getting-started"},
    {.name = "Vue CLI",
     .package = "@vue/cli-service",
     .program = "vue-cli-service",
     .develops = "serve",
     .build = "vue-cli-service build",
     .port_options = "--port",
     .host_options = "--host",
     .default_port = "8080",
     .output = "dist",
     .configurations = "vue.config.js vue.config.cjs vue.config.ts",
     .public_prefix = "VUE_APP_",
     .source = "cli.vuejs.org/config"},
    {.name = "Angular",
     .package = "@angular/core",
     .program = "ng",
     .develops = "serve s dev",
     .build = "ng build",
     .port_options = "--port",
     .host_options = "--host",
     .default_port = "4200",
     .output = "dist",
     .configurations = "angular.json",
     .source = "angular.dev/cli/serve, angular.dev/reference/configs/workspace-config"},
};

// Each one's own guide: SvelteKit's, Remix's, React Router's, Solid's, Qwik's, Vike's, TanStack's and Astro's.
constexpr Words servers =
    "@sveltejs/kit @remix-run/dev @react-router/dev solid-start @solidjs/start vinxi @builder.io/qwik-city "
    "@qwik.dev/router vike "
    "vite-plugin-ssr @tanstack/react-start astro @analogjs/platform ssr";

// typestrong.org/ts-node/docs/imports, tsx.is/dev-api, babeljs.io/docs/babel-register, github.com/swc-project/swc-node,
// github.com/egoist/esbuild-register, github.com/alangpierce/sucrase; tsconfig-paths finds what those compile.
constexpr Words compilers =
    "ts-node tsx @babel/register @babel/node @swc-node/register esbuild-register sucrase tsconfig-paths ts-node-dev";

struct Production {
  std::string_view program, subcommand, source;
};
constexpr Production productions[] = {
    {"node", "", "nodejs.org/api/cli.html"},
    {"next", "start", "nextjs.org/docs/app/api-reference/cli/next"},
    {"nuxt", "start", "v2.nuxt.com/docs/get-started/commands"},
    {"pm2-runtime", "", "pm2.keymetrics.io/docs/usage/docker-pm2-nodejs"},
    {"serve", "", "github.com/vercel/serve#readme"},
    {"http-server", "", "github.com/http-party/http-server#readme"},
    {"sirv", "", "github.com/lukeed/sirv/tree/master/packages/sirv-cli"},
    {"remix-serve", "", "v2.remix.run/docs/other-api/serve"},
    {"react-router-serve", "", "reactrouter.com/start/framework/deploying"},
    {"strapi", "start", "docs.strapi.io/cms/cli"},
    {"medusa", "start", "docs.medusajs.com/resources/medusa-cli/commands/start"},
    {"fastify", "start", "github.com/fastify/fastify-cli#start"},
    {"functions-framework", "", "github.com/GoogleCloudPlatform/functions-framework-nodejs#readme"},
};

// hub.docker.com/r/nginxinc/nginx-unprivileged; 1.28 is a stable branch (nginx.org/en/download.html). Alpine's busybox has
// wget and nc, and the image adds curl (nginx's Dockerfile-alpine.template).
constexpr SiteServer nginx{"nginxinc/nginx-unprivileged:1.28-alpine", "/etc/nginx/conf.d/default.conf",
                           "/usr/share/nginx/html", "wget nc curl test exit true"};

} // namespace

const NodeRunner *node_runner(std::string_view program) {
  const auto found = std::find_if(std::begin(runners), std::end(runners),
                                  [&](const NodeRunner &row) { return row.program == program; });
  return found == std::end(runners) ? nullptr : &*found;
}

const NodeFramework *node_framework(std::string_view program, std::string_view subcommand) {
  const auto found = std::find_if(std::begin(frameworks), std::end(frameworks), [&](const NodeFramework &row) {
    return row.program == program && (subcommand.empty() ? row.develops_alone : row.develops.contains(subcommand));
  });
  return found == std::end(frameworks) ? nullptr : &*found;
}

bool renders_on_server(std::string_view package) { return servers.contains(package); }

bool compiles_at_start(std::string_view package) { return compilers.contains(package); }

bool serves_production(std::string_view program, std::string_view subcommand) {
  return std::any_of(std::begin(productions), std::end(productions), [&](const Production &row) {
    return row.program == program && (row.subcommand.empty() || row.subcommand == subcommand);
  });
}

const SiteServer &site_server() { return nginx; }

} // namespace drydock::knowledge
