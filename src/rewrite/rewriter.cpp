#include "rewrite/rewriter.hpp"

namespace drydock::rewrite {

Fix Rewriter::fix(std::string kind, std::size_t anchor, Safety safety, std::string title, std::string reason) const {
  Fix fix;
  fix.pass = pass_;
  fix.kind = std::move(kind);
  fix.anchor = anchor;
  fix.safety = safety;
  fix.title = std::move(title);
  fix.reason = std::move(reason);
  return fix;
}

void Rewriter::propose(Fix fix) { fixes_.push_back(std::move(fix)); }

void Rewriter::skip(std::size_t anchor, std::string condition, std::string reason) {
  skips_.push_back({pass_, anchor, std::move(condition), std::move(reason)});
}

}  // namespace drydock::rewrite
