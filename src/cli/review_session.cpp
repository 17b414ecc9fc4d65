// Files never change once they are in a state: an answer puts another one in its place. So the way back is a stack of
// states, which share what they have in common.
#include "cli/review_session.hpp"

#include <algorithm>
#include <utility>

namespace drydock::cli {

ReviewSession::ReviewSession(std::size_t count, Open open) : open_(std::move(open)) {
  state_.files.resize(count);
  enter(0);
}

Consequences ReviewSession::answer_item(std::size_t item, Answer answer) {
  auto changed = std::make_shared<ReviewFile>(file());
  Consequences result = changed->answer(item, answer);
  state_.files[state_.file] = std::move(changed);
  return result;
}

void ReviewSession::apply_rules() {
  const auto of = [](const std::set<std::string> &passes) {
    return
        [&passes](const ReviewItem &item) { return item.answer == Answer::open && passes.contains(item.fix.fix.pass); };
  };
  const auto always = of(state_.always), never = of(state_.never);
  auto changed = std::make_shared<ReviewFile>(file());
  const auto any = [&](const auto &chosen) {
    return std::any_of(changed->items().begin(), changed->items().end(), chosen);
  };
  // A refusal may bring what is always accepted.
  while (any(always) || any(never)) {
    changed->answer_all(never, Answer::no);
    changed->answer_all(always, Answer::yes);
  }
  state_.files[state_.file] = std::move(changed);
}

void ReviewSession::enter(std::size_t index) {
  for (state_.file = index; !at_end(); ++state_.file) {
    state_.item = 0;
    if (auto opened = open_(state_.file, state_.files)) {
      state_.files[state_.file] = std::move(opened);
      apply_rules();
      if (file().count(Answer::open) > 0) break;
    }
  }
  if (!at_end() && file().items()[0].answer != Answer::open) advance();
}

void ReviewSession::advance() {
  const std::vector<ReviewItem> &items = file().items();
  const auto open = [](const ReviewItem &item) { return item.answer == Answer::open; };
  const auto here = items.begin() + static_cast<std::ptrdiff_t>(std::min(state_.item, items.size()));
  auto found = std::find_if(here, items.end(), open);
  if (found == items.end()) found = std::find_if(items.begin(), items.end(), open);
  if (found == items.end()) enter(state_.file + 1);
  else state_.item = static_cast<std::size_t>(found - items.begin());
}

Consequences ReviewSession::answer(Answer answer) {
  keep();
  Consequences result = answer_item(state_.item, answer);
  apply_rules();
  advance();
  return result;
}

void ReviewSession::answer_pass(Answer answer) {
  const std::string pass = file().items()[state_.item].fix.fix.pass;
  keep();
  (answer == Answer::yes ? state_.always : state_.never).insert(pass);
  (answer == Answer::yes ? state_.never : state_.always).erase(pass);
  answer_item(state_.item, answer);
  apply_rules();
  advance();
}

void ReviewSession::answer_file(Answer answer) {
  keep();
  auto changed = std::make_shared<ReviewFile>(file());
  changed->answer_all([](const ReviewItem &) { return true; }, answer);
  state_.files[state_.file] = std::move(changed);
  enter(state_.file + 1);
}

void ReviewSession::skip_file() {
  keep();
  enter(state_.file + 1);
}

void ReviewSession::finish() {
  keep();
  state_.file = state_.files.size();
}

void ReviewSession::replace_file(std::shared_ptr<const ReviewFile> changed) {
  keep();
  state_.files[state_.file] = std::move(changed);
  state_.item = 0;
  apply_rules();
  advance();
}

bool ReviewSession::next() {
  if (state_.item + 1 >= file().items().size()) return false;
  ++state_.item;
  return true;
}

bool ReviewSession::previous() {
  if (state_.item == 0) return false;
  --state_.item;
  return true;
}

bool ReviewSession::undo() {
  if (undo_.empty()) return false;
  state_ = std::move(undo_.back());
  undo_.pop_back();
  return true;
}

}  // namespace drydock::cli
