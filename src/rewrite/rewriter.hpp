// What a pass works with: the document, its model, and the only two things that it can do, propose and skip.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checks/build_check.hpp"
#include "model/context.hpp"
#include "model/mirrors.hpp"
#include "model/model.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/style.hpp"

namespace drydock::rewrite {

// What the user chose; each pass reads what concerns it.
struct Options {
  enum class Choice { automatic, always, never };
  Choice syntax = Choice::automatic;
  std::string syntax_reference = "docker/dockerfile:1";
  Choice split = Choice::automatic;
  bool cache_mounts = true;  // false: the builder has none
  bool python_dont_write_bytecode = false;
  // Images that the house has others for: what FROM names, and what it is to name. Without a tag: of every tag.
  std::vector<std::pair<std::string, std::string>> bases;
  bool bases_alone = false;  // slim-base runs for these only: it was not asked for by name
  model::Mirrors mirrors;
  // The account that is made where the image brings none.
  unsigned user_id = 10001;
  std::string user_name = "app";
};

class Rewriter {
 public:
  // `style` is the document's.
  Rewriter(const model::Model &model, checks::CheckOnce &check, const Style &style, const Options &options,
           std::string_view pass)
      : model_(model), check_(check), style_(style), options_(options), pass_(pass) {}

  const model::Model &model() const { return model_; }
  const Document &document() const { return model_.document(); }
  // What the builder's own checks find, each base image taken to set nothing but PATH.
  const checks::BuildCheck &check() const { return check_.result(); }
  const Options &options() const { return options_; }
  const Style &style() const { return style_; }

  // A fix of this pass about an instruction; propose() hands it in.
  Fix fix(std::string kind, std::size_t anchor, Safety safety, std::string title, std::string reason) const;
  void propose(Fix fix);
  void skip(std::size_t anchor, std::string condition, std::string reason);

  std::vector<Fix> take_fixes() { return std::move(fixes_); }
  std::vector<Skip> take_skips() { return std::move(skips_); }

 private:
  const model::Model &model_;
  checks::CheckOnce &check_;
  const Style &style_;
  const Options &options_;
  std::string pass_;
  std::vector<Fix> fixes_;
  std::vector<Skip> skips_;
};

}  // namespace drydock::rewrite
