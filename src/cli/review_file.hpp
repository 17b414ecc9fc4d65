// One Dockerfile under review: the fixes that the chain suggests, what was answered to each, and what the chain makes
// of the file with the accepted ones alone. Every text that is shown or written is one that the chain stands behind.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ir/document.hpp"
#include "model/context.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::cli {

enum class Answer { open, yes, no };

struct ReviewItem {
  rewrite::AppliedFix fix;
  Answer answer = Answer::open;
};

// A file beside the Dockerfile.
struct OtherText {
  std::string path;                   // in the build context
  std::optional<std::string> before;  // absent where it is new
  std::string after;
};

// What is rewritten, and how. The request's context is not used: the one here is.
struct ReviewText {
  ReviewText(std::string text, std::shared_ptr<const model::Context> with_context, pipeline::Request with_request);

  Document document;  // without error
  std::shared_ptr<const model::Context> context;  // may be null
  pipeline::Request request;
  std::vector<OtherText> changed;  // what was accepted before this text was written by hand; in the context already

  // What the chain makes of it without some fixes. Kept: an answer asks for what its question has shown.
  using Result = std::shared_ptr<const rewrite::Outcome>;
  Result without(const std::set<std::string> &rejected) const;

 private:
  mutable std::map<std::set<std::string>, Result> results_;
};

// What an answer changes besides the result.
struct Consequences {
  std::vector<rewrite::AppliedFix> taken_along;  // accepted too, since the fix builds on them
  std::vector<rewrite::AppliedFix> withdrawn;    // no longer suggested
  std::vector<rewrite::AppliedFix> brought;      // suggested instead
};

// What the answer to one fix decides.
struct Preview {
  rewrite::Outcome without, with;  // the result so far, without the fix and with it
  Consequences yes, no;
};

class ReviewFile {
 public:
  explicit ReviewFile(std::shared_ptr<const ReviewText> text);

  const ReviewText &text() const { return *text_; }
  // In the chain's order; refused ones stay where they stood.
  const std::vector<ReviewItem> &items() const { return items_; }
  // The text with the accepted fixes alone.
  const rewrite::Outcome &result() const { return *result_; }
  // The files beside it that are to be written with it, or would be with this outcome in place of the result.
  std::vector<OtherText> others() const { return others(*result_); }
  std::vector<OtherText> others(const rewrite::Outcome &outcome) const;
  std::size_t count(Answer answer) const;

  Preview preview(std::size_t item) const;
  Consequences answer(std::size_t item, Answer answer);
  // All open ones that are chosen, also those that this brings.
  void answer_all(const std::function<bool(const ReviewItem &)> &chosen, Answer answer);

 private:
  using Ids = std::set<std::string>;
  std::size_t index_of(const std::string &id) const;  // the number of items where there is none
  Ids ids_with(Answer answer) const;
  ReviewText::Result with_only(const Ids &accepted) const;
  std::vector<std::size_t> needs_of(std::size_t item) const;
  void take_over(const std::vector<rewrite::AppliedFix> &suggested);

  std::shared_ptr<const ReviewText> text_;
  std::vector<ReviewItem> items_;
  ReviewText::Result result_;
};

// The fix of that id; null where there is none.
const rewrite::AppliedFix *find_fix(const std::vector<rewrite::AppliedFix> &fixes, const std::string &id);

}  // namespace drydock::cli
