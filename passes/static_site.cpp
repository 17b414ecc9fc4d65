// static-site: build the site, and let a web server give its files to browsers.
//
// Why:      the development servers of Vite, Create React App, Vue CLI and Angular compile each file when it is asked
//           for, watch the sources, and bring all of the tools along; what a build makes takes a web server alone.
// Safety:   intent: nginx answers in the development server's place, on the same port, as an account of its own, and
//           gives index.html for addresses that no file has.
// Keeps:    commands of which package.json has a server for production (production-command takes that); projects whose
//           package.json is not known, or whose configuration says in no plain value where the site goes; servers that
//           hand requests on to others (proxy); sites under a path; ports below 1024; what renders on a server; start
//           commands that do more; stages with ONBUILD, STOPSIGNAL or SHELL, or whose ports, labels or health check use
//           variables; health checks by programs that the web server lacks; front ends without heredocs.
// Example:  CMD ["npx", "vite", "--host"]  ->  RUN npm run build
//
//                                              FROM nginxinc/nginx-unprivileged:1.28-alpine
//                                              COPY <<'EOF' /etc/nginx/conf.d/default.conf
//                                              …
//                                              COPY --from=builder /app/dist/ /usr/share/nginx/html/
#include "passes/pass.hpp"
#include "passes/support/development_start.hpp"
#include "passes/support/plain_start.hpp"
#include "passes/support/site_stage.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  // What stands in the way of that, production-command says.
  const auto found = DevelopmentStart::of(model, stage);
  const auto *start = std::get_if<DevelopmentStart>(&found);
  if (start == nullptr) return;
  const auto site = site_build(model, stage, plain_start(model, start->words()).words);
  if (!site) return;
  const auto skip = [&](const Obstacle &obstacle) {
    rewriter.skip(start->instruction(), obstacle.condition, obstacle.reason);
  };
  if (const auto *obstacle = std::get_if<Obstacle>(&*site)) return skip(*obstacle);
  if (start->has_more())
    return skip({"start-does-more", "the container does more at its start than to serve the site"});
  auto plan = site_stage(rewriter, stage, std::get<SiteBuild>(*site));
  if (const auto *obstacle = std::get_if<Obstacle>(&plan)) return skip(*obstacle);
  rewriter.propose(std::get<Fix>(std::move(plan)));
}

} // namespace

extern const Pass static_site{
    .id = "static-site",
    .worst = rewrite::Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

} // namespace drydock::passes
