// What a review comes to: what is changed, what is to be remembered, and the writing of both.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/review_choices.hpp"
#include "cli/review_session.hpp"
#include "cli/review_targets.hpp"
#include "print/review_view.hpp"

namespace drydock::cli {

class ReviewResult {
 public:
  // Both outlive this.
  ReviewResult(const ReviewTargets &targets, const ReviewSession &session) : targets_(targets), session_(session) {}

  // How what was refused is remembered.
  bool as_comments = false, in_configuration = false;

  // `app/Dockerfile: 3 fixes accepted, 1 refused`
  std::string summary_of(std::size_t index) const;
  // Of all files, with what will be remembered; ends with a line end.
  std::string summary() const;
  // What the files were read as, and what they become; none for a file that was not reached.
  std::vector<print::ChangedText> changes_of(std::size_t index) const;
  std::size_t count_changed() const;
  // Writes all; says what in `said`. The exit code.
  int write(std::string &said) const;

 private:
  const ReviewFile *file(std::size_t index) const { return session_.files()[index].get(); }
  MarkedText text_of(std::size_t index) const;
  bool is_anything_refused() const;
  bool is_changed(std::size_t index) const;
  std::map<std::string, std::vector<RefusedIn>> refusals() const;  // by the path of the configuration
  std::set<std::string> passes_for(const std::string &configuration) const;

  const ReviewTargets &targets_;
  const ReviewSession &session_;
  mutable std::map<std::shared_ptr<const ReviewFile>, MarkedText>
      marked_;  // finding marks takes several runs of the chain
};

}  // namespace drydock::cli
