// What stands in the list of fixes is what the chain suggests where nothing but the refused is kept out; what is shown
// and written comes from runs in which everything is kept out that was not accepted.
#include "cli/review_file.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "parse/parse.hpp"

namespace drydock::cli {

using rewrite::AppliedFix;
using rewrite::Outcome;

const AppliedFix *find_fix(const std::vector<AppliedFix> &fixes, const std::string &id) {
  const auto found = std::find_if(fixes.begin(), fixes.end(), [&](const AppliedFix &fix) { return fix.id == id; });
  return found == fixes.end() ? nullptr : &*found;
}

ReviewText::ReviewText(std::string text, std::shared_ptr<const model::Context> with_context,
                       pipeline::Request with_request)
    : document(parse::dockerfile(std::move(text))), context(std::move(with_context)), request(std::move(with_request)) {
  request.context = context.get();
}

ReviewFile::ReviewFile(std::shared_ptr<const ReviewText> text) : text_(std::move(text)) {
  take_over(text_->without({})->fixes);
  result_ = std::make_shared<const Outcome>(std::string(text_->document.source()));
}

std::vector<OtherText> ReviewFile::others(const Outcome &outcome) const {
  std::vector<OtherText> result = text_->changed;
  for (const rewrite::OtherFile &file : outcome.others) {
    const auto same =
        std::find_if(result.begin(), result.end(), [&](const OtherText &other) { return other.path == file.path; });
    if (same == result.end()) result.push_back({file.path, file.before, file.text.text()});
    else same->after = file.text.text();
  }
  return result;
}

std::size_t ReviewFile::count(Answer answer) const {
  return static_cast<std::size_t>(
      std::count_if(items_.begin(), items_.end(), [&](const ReviewItem &item) { return item.answer == answer; }));
}

std::size_t ReviewFile::index_of(const std::string &id) const {
  const auto found =
      std::find_if(items_.begin(), items_.end(), [&](const ReviewItem &item) { return item.fix.id == id; });
  return static_cast<std::size_t>(found - items_.begin());
}

ReviewFile::Ids ReviewFile::ids_with(Answer answer) const {
  Ids ids;
  for (const ReviewItem &item : items_)
    if (item.answer == answer) ids.insert(item.fix.id);
  return ids;
}

ReviewText::Result ReviewText::without(const std::set<std::string> &rejected) const {
  constexpr std::size_t most_kept = 100;
  if (const auto known = results_.find(rejected); known != results_.end()) return known->second;
  if (results_.size() == most_kept) results_.clear();
  pipeline::Request with_rejected = request;
  with_rejected.rejected.insert(rejected.begin(), rejected.end());
  return results_[rejected] = std::make_shared<const Outcome>(pipeline::run(document, with_rejected));
}

// Keeping a fix out may bring others in its place, which are kept out in turn.
ReviewText::Result ReviewFile::with_only(const Ids &accepted) const {
  constexpr int most_rounds = 100;
  Ids rejected;
  for (const ReviewItem &item : items_)
    if (!accepted.contains(item.fix.id)) rejected.insert(item.fix.id);
  for (int round = 0; round < most_rounds; ++round) {
    const ReviewText::Result outcome = text_->without(rejected);
    const std::size_t before = rejected.size();
    for (const AppliedFix &fix : outcome->fixes)
      if (!accepted.contains(fix.id)) rejected.insert(fix.id);
    if (rejected.size() == before) return outcome;
  }
  throw std::runtime_error("the fixes that were not accepted can't be kept out");
}

// The open items without which the chain does not suggest this one.
std::vector<std::size_t> ReviewFile::needs_of(std::size_t item) const {
  const std::string &id = items_[item].fix.id;
  const auto complete = [&](const std::vector<std::size_t> &needs) {
    Ids accepted = ids_with(Answer::yes);
    accepted.insert(id);
    for (const std::size_t need : needs) accepted.insert(items_[need].fix.id);
    return find_fix(with_only(accepted)->fixes, id) != nullptr;
  };
  if (complete({})) return {};
  std::vector<std::size_t> open, before, needs;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (i == item || items_[i].answer != Answer::open) continue;
    open.push_back(i);
    if (i < item) before.push_back(i);
    Ids refused = ids_with(Answer::no);
    refused.insert(items_[i].fix.id);
    if (find_fix(text_->without(refused)->fixes, id) == nullptr) needs.push_back(i);
  }
  return complete(needs) ? needs : complete(before) ? before : open;
}

// Those that are still suggested keep their place and their answer; new ones stand behind the one that they follow.
void ReviewFile::take_over(const std::vector<AppliedFix> &suggested) {
  std::erase_if(items_, [&](const ReviewItem &item) {
    return item.answer != Answer::no && find_fix(suggested, item.fix.id) == nullptr;
  });
  std::size_t next = 0;
  for (const AppliedFix &fix : suggested) {
    const std::size_t same = index_of(fix.id);
    if (same == items_.size()) items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(next++), {fix});
    else next = same + 1;
  }
}

namespace {

// Fixes of the first list that the other lacks, but for those that it has at another place.
std::vector<AppliedFix> without(const std::vector<ReviewItem> &items, const std::vector<ReviewItem> &others,
                                const std::string &id) {
  std::vector<AppliedFix> result;
  for (const ReviewItem &item : items) {
    const rewrite::Fix &fix = item.fix.fix;
    const bool there = std::any_of(others.begin(), others.end(), [&](const ReviewItem &other) {
      return other.fix.id == item.fix.id ||
             (other.fix.fix.pass == fix.pass && other.fix.fix.kind == fix.kind && other.fix.fix.title == fix.title);
    });
    if (!there && item.fix.id != id && item.answer != Answer::no) result.push_back(item.fix);
  }
  return result;
}

}  // namespace

Consequences ReviewFile::answer(std::size_t item, Answer answer) {
  const std::vector<ReviewItem> before = items_;
  const std::string id = items_[item].fix.id;
  const bool was_refused = items_[item].answer == Answer::no;
  items_[item].answer = answer == Answer::no ? Answer::no : Answer::open;
  if (answer == Answer::no || was_refused) take_over(text_->without(ids_with(Answer::no))->fixes);
  Consequences result{{}, without(before, items_, id), without(items_, before, id)};
  // It may be gone, where what it builds on was refused meanwhile.
  item = index_of(id);
  if (answer == Answer::yes && item < items_.size()) {
    for (const std::size_t need : needs_of(item)) {
      result.taken_along.push_back(items_[need].fix);
      items_[need].answer = Answer::yes;
    }
    items_[item].answer = Answer::yes;
  }
  result_ = with_only(ids_with(Answer::yes));
  return result;
}

// Together, since hundreds of fixes one by one would take as many runs of the chain.
void ReviewFile::answer_all(const std::function<bool(const ReviewItem &)> &chosen, Answer answer) {
  for (;;) {
    std::vector<std::string> ids;
    for (ReviewItem &item : items_) {
      if (item.answer != Answer::open || !chosen(item)) continue;
      item.answer = answer;
      ids.push_back(item.fix.id);
    }
    if (ids.empty()) break;
    if (answer == Answer::no) {
      take_over(text_->without(ids_with(Answer::no))->fixes);
      continue;
    }
    const ReviewText::Result together = with_only(ids_with(Answer::yes));
    for (const std::string &id : ids) {
      if (find_fix(together->fixes, id) != nullptr) continue;
      // It builds on others, which are taken along.
      items_[index_of(id)].answer = Answer::open;
      this->answer(index_of(id), Answer::yes);
    }
  }
  result_ = with_only(ids_with(Answer::yes));
}

Preview ReviewFile::preview(std::size_t item) const {
  ReviewFile yes = *this, no = *this;
  Preview result{*result_, *result_, yes.answer(item, Answer::yes), no.answer(item, Answer::no)};
  result.with = yes.result();
  // One that was accepted is shown against the result without it.
  if (items_[item].answer == Answer::yes) result.without = no.result();
  return result;
}

}  // namespace drydock::cli
