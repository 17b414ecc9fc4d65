// slim-base: the slim variant of the same image, and the house's own image for another.
//
// Why:      the full images of languages carry compilers, headers and version control that a running program never
//           uses: hundreds of megabytes to pull and to patch. `--base NAME=NAME` names images that the house builds
//           itself; it turns that part on: `python=registry.example.com/python` for every tag, which stays as it is,
//           and `python:3.11=registry.example.com/py311:2024` for the one that it names. A digest is part of a name.
// Safety:   intent: another base on purpose, of the same version and release; what is taken for granted beyond the
//           programs and requirements that the file shows stands in the fix.
// Keeps:    images without a slim variant of the same version and release, or whose slim variant is not covered
//           (Python's and Node's on Debian are); tags from a build argument, and images pinned by digest; ONBUILD;
//           programs that the slim image lacks and that nothing installs; requirements that are compiled or need a
//           library of the system; packages with install scripts; other package managers; what is not understood.
//           Alpine is never chosen.
// Example:  FROM python:3.11-bookworm   ->  FROM python:3.11-slim-bookworm
#include "knowledge/slim_programs.hpp"
#include "passes/pass.hpp"
#include "passes/support/image_text.hpp"
#include "passes/support/slim_plan.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

std::string shown(const std::string &tag) { return tag.empty() ? "latest" : tag; }

// What the house has for the image; "" for nothing. `written` may hold variables behind its name.
std::string house_image(const Rewriter &rewriter, std::string_view written, const ImageReference &image) {
  for (const auto &[from, to] : rewriter.options().bases) {
    const ImageReference name = rewriter.model().readers().image_reference(from);
    if (name.registry != image.registry || name.repository != image.repository) continue;
    if (name.tag.empty() && name.digest.empty()) return to + std::string(written.substr(end_of_name(written)));
    if (written.find('$') == std::string_view::npos && shown(name.tag) == shown(image.tag) &&
        name.digest == image.digest)
      return to;
  }
  return "";
}

void choose_house_image(Rewriter &rewriter, const model::Stage &stage, std::string_view written,
                        const std::string &name) {
  auto fix = rewriter.fix("house", stage.from, Safety::intent, "start from " + name,
                          "the house has its own image for " + std::string(written));
  fix.assume(name + " is there, and has what " + std::string(written) + " has");
  if (!stage.image.digest.empty() && name.ends_with(stage.image.digest))
    fix.assume("it is the same image, as the digest says");
  const Instruction &from = rewriter.document().instructions[stage.from];
  fix.replace(from.logical.physical(from.logical.range_of(written)), name);
  rewriter.propose(std::move(fix));
}

void choose_slim(Rewriter &rewriter, const model::Stage &stage, std::string_view written) {
  const auto refuse = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(stage.from, condition, why);
  };
  const knowledge::ImageFacts &facts = *stage.facts;
  if (facts.onbuild) return refuse("onbuild", "the image carries ONBUILD");
  if (facts.flavour != knowledge::Flavour::full) return;
  if (facts.slim_tag.empty()) return refuse("no-slim-tag", "no slim variant of the same version and release is known");
  if (!knowledge::slim_is_covered(facts))
    return refuse("not-covered", "what the slim variant of " + std::string(facts.row->name) + " lacks is not known");
  if (!stage.base.is_known() || written.find('$') != std::string_view::npos)
    return refuse("base-from-argument", "a build argument names the image");
  if (!stage.image.digest.empty())
    return refuse("base-pinned", "the image is pinned by digest, and its slim variant's is not known");
  const SlimPlan plan = slim_plan(rewriter.model(), stage, facts);
  if (plan.obstacle) return refuse(plan.obstacle->condition, plan.obstacle->reason);
  const std::string name = std::string(written.substr(0, end_of_name(written))) + ":" + facts.slim_tag;
  auto fix = rewriter.fix("slim", stage.from, Safety::intent, "start from " + name,
                          "nothing here uses the compilers and headers of " + std::string(written));
  for (const std::string &assumption : plan.assumptions) fix.assume(assumption);
  const Instruction &from = rewriter.document().instructions[stage.from];
  fix.replace(from.logical.physical(from.logical.range_of(written)), name);
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (const model::Stage &stage : rewriter.model().stages()) {
    if (stage.parent || stage.scratch || !stage.image.valid) continue;
    const std::string_view written = rewriter.document().instructions[stage.from].as<From>()->image.text;
    if (!names_plainly(written)) {
      if (!rewriter.options().bases.empty())
        rewriter.skip(stage.from, "base-from-argument", "a build argument names the image");
      continue;
    }
    if (const std::string name = house_image(rewriter, written, stage.image); !name.empty() && name != written)
      choose_house_image(rewriter, stage, written, name);
    else if (stage.facts && !rewriter.options().bases_alone)
      choose_slim(rewriter, stage, written);
  }
}

}  // namespace

extern const Pass slim_base{
    .id = "slim-base",
    .worst = Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
