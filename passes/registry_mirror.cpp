// registry-mirror: take images from the house's own registry.
//
// Why:      a registry of the house keeps builds going where the public one is away or counts the pulls, and sees what
//           is used. `--registry-mirror NAME=NAME` says what stands in the place of what:
//           `docker.io=registry.example.com/hub` makes `registry.example.com/hub/library/python` of `python`, and
//           `docker.io/library=registry.example.com/hub` makes `registry.example.com/hub/python`. Where that is said, a
//           name in the mirror is understood as the image's own.
// Safety:   review: it is the same image, as long as the mirror has it and the builder reaches the mirror.
// Keeps:    other registries than those that are named; names from a build argument; images that mounts and the syntax
//           line name (`--syntax` says another); all files where no mirror is named.
// Example:  FROM python:3.12-slim  ->  FROM registry.example.com/hub/library/python:3.12-slim
#include "model/mirrors.hpp"
#include "passes/pass.hpp"
#include "passes/support/image_text.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// `written`: the image in the instruction's own text.
void take_from_mirror(Rewriter &rewriter, std::size_t index, std::string_view written) {
  const std::string_view name = written.substr(0, end_of_name(written));
  const ImageReference image = rewriter.model().readers().image_reference(name);
  const std::string other = image.valid ? model::name_in_mirror(rewriter.options().mirrors, image) : "";
  if (other.empty()) return;
  const std::string title = "take " + std::string(written) + " from " + other.substr(0, other.find('/'));
  auto fix = rewriter.fix("mirror", index, Safety::review, title,
                          "the house has a registry of its own for " + model::full_name(image));
  fix.assume("the builder can pull " + other + std::string(written.substr(name.size())) + ", and it is the same image");
  const Instruction &instruction = rewriter.document().instructions[index];
  fix.replace(instruction.logical.physical(instruction.logical.range_of(name)), other);
  rewriter.propose(std::move(fix));
}

void look_at_base(Rewriter &rewriter, const model::Stage &stage) {
  if (stage.parent || stage.scratch || !stage.image.valid) return;
  const std::string_view written = rewriter.document().instructions[stage.from].as<From>()->image.text;
  if (names_plainly(written)) return take_from_mirror(rewriter, stage.from, written);
  const ImageReference image = rewriter.model().readers().image_reference(stage.base.text);
  if (!model::name_in_mirror(rewriter.options().mirrors, image).empty())
    rewriter.skip(stage.from, "base-from-argument", "a build argument names the image");
}

void look_at_copy(Rewriter &rewriter, const model::Stage &stage, std::size_t index) {
  const Instruction &instruction = rewriter.document().instructions[index];
  const Flag *from = instruction.as<Copy>() != nullptr ? instruction.flag("from") : nullptr;
  if (from == nullptr || !from->value || rewriter.model().stage_named(*from->value, stage) != nullptr) return;
  constexpr std::string_view start = "--from=";
  const std::string_view written = from->raw.starts_with(start) ? from->raw.substr(start.size()) : "";
  if (written == *from->value && names_plainly(written)) take_from_mirror(rewriter, index, written);
}

void run(Rewriter &rewriter) {
  for (const model::Stage &stage : rewriter.model().stages()) {
    look_at_base(rewriter, stage);
    for (std::size_t i = stage.from + 1; i < stage.end; ++i) look_at_copy(rewriter, stage, i);
  }
}

}  // namespace

extern const Pass registry_mirror{
    .id = "registry-mirror",
    .worst = Safety::review,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
