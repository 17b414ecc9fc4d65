// The decisions of a review: which file and which fix it stands at, what each key does, and the way back. No input, no
// output: files are opened through a function.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/review_file.hpp"

namespace drydock::cli {

class ReviewSession {
 public:
  using Files = std::vector<std::shared_ptr<const ReviewFile>>;  // null where not opened
  // Opens the file of that index, when those before it are as given; null where it can't be.
  using Open = std::function<std::shared_ptr<const ReviewFile>(std::size_t index, const Files &files)>;

  ReviewSession(std::size_t count, Open open);

  // Nothing is left to ask: it remains to write.
  bool at_end() const { return state_.file == state_.files.size(); }
  std::size_t file_index() const { return state_.file; }
  const ReviewFile &file() const { return *state_.files[state_.file]; }
  std::size_t item_index() const { return state_.item; }
  const Files &files() const { return state_.files; }
  // Passes that are never to be asked about.
  const std::set<std::string> &never() const { return state_.never; }

  // These move on to the next open fix, or to the end.
  Consequences answer(Answer answer);
  // This fix, and all further ones of its pass, in this file and in those that follow.
  void answer_pass(Answer answer);
  // All that is open in this file.
  void answer_file(Answer answer);
  void skip_file();
  void finish();
  // The review goes on from another text of the file.
  void replace_file(std::shared_ptr<const ReviewFile> file);

  // Without deciding; false where there is none.
  bool next();
  bool previous();
  // To where the last decision was made; false where there is none.
  bool undo();

 private:
  struct State {
    Files files;
    std::size_t file = 0, item = 0;
    std::set<std::string> always, never;
  };

  void keep() { undo_.push_back(state_); }
  Consequences answer_item(std::size_t item, Answer answer);
  // Answers what the rules of passes answer.
  void apply_rules();
  // To the first open item from the current one on, else to the first of the file, else to the next file.
  void advance();
  void enter(std::size_t file);

  Open open_;
  State state_;
  std::vector<State> undo_;
};

}  // namespace drydock::cli
