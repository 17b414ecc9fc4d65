#include "pipeline/fix_groups.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace drydock::pipeline {

namespace {

using rewrite::AppliedFix;
using rewrite::Outcome;

// A fix that only several rejections together bring forth is met late; such surprises end after a few rounds.
constexpr int most_rounds = 4;

const AppliedFix *find(const Outcome &outcome, const std::string &id) {
  const auto found = std::find_if(outcome.fixes.begin(), outcome.fixes.end(),
                                  [&](const AppliedFix &fix) { return fix.id == id; });
  return found == outcome.fixes.end() ? nullptr : &*found;
}

bool does_the_same(const AppliedFix &a, const AppliedFix &b) {
  return a.fix.title == b.fix.title && a.fix.safety == b.fix.safety && a.fix.differences == b.fix.differences;
}

class Search {
 public:
  Search(const Document &document, const Request &request, std::size_t most_runs)
      : document_(document), request_(request), most_runs_(most_runs), context_(remembering(request)),
        all_(run_without({})) {}

  FixChoices take() {
    for (const AppliedFix &fix : all_.fixes) add(fix);
    if (fixes_.size() > most_runs_) join_by_pass();
    else for (std::size_t i = 0, known = fixes_.size(); i < known; ++i) try_without(i);
    FixChoices result;
    result.groups = groups();
    while (result.groups.size() > most_groups()) {
      join_two(result.groups);
      result.joined = true;
    }
    run_all(result);
    return result;
  }

 private:
  std::size_t most_groups() const {
    std::size_t groups = 1;
    while ((std::size_t{2} << groups) <= most_runs_) ++groups;
    return groups;
  }

  // Its number; new where the id was not met before.
  std::size_t add(const AppliedFix &fix) {
    const auto [place, is_new] = numbers_.try_emplace(fix.id, fixes_.size());
    if (is_new) {
      fixes_.push_back(fix);
      leader_.push_back(place->second);
    }
    return place->second;
  }

  std::size_t leader(std::size_t fix) const {
    while (leader_[fix] != fix) fix = leader_[fix];
    return fix;
  }
  void unite(std::size_t a, std::size_t b) {
    a = leader(a);
    b = leader(b);
    leader_[std::max(a, b)] = std::min(a, b);
  }

  static std::optional<model::Context> remembering(const Request &request) {
    return request.context == nullptr ? std::nullopt : std::optional(request.context->remembering());
  }

  Outcome run_without(const std::set<std::string> &ids) const {
    Request request = request_;
    if (context_) request.context = &*context_;
    request.rejected.insert(ids.begin(), ids.end());
    return run(document_, request);
  }

  void try_without(std::size_t rejected) {
    const Outcome outcome = run_without({fixes_[rejected].id});
    for (const AppliedFix &fix : outcome.fixes)
      if (!numbers_.contains(fix.id)) unite(add(fix), namesake(fix, outcome).value_or(rejected));
    for (const AppliedFix &fix : all_.fixes) {
      if (fix.id == fixes_[rejected].id) continue;
      const AppliedFix *now = find(outcome, fix.id);
      const bool withdrawn = now == nullptr && !moved(fix, outcome);
      if (withdrawn || (now != nullptr && !does_the_same(fix, *now))) unite(numbers_.at(fix.id), rejected);
    }
  }

  // The known fix that this one is under another id, since what it is anchored to has another place: preferably one
  // that is not there itself.
  std::optional<std::size_t> namesake(const AppliedFix &fix, const Outcome &outcome) const {
    std::optional<std::size_t> result;
    for (const AppliedFix &other : all_.fixes) {
      if (other.fix.pass != fix.fix.pass || other.fix.kind != fix.fix.kind || !does_the_same(other, fix)) continue;
      if (find(outcome, other.id) == nullptr) return numbers_.at(other.id);
      if (!result) result = numbers_.at(other.id);
    }
    return result;
  }

  // Whether the fix stands there under an id that it has not got among all.
  bool moved(const AppliedFix &fix, const Outcome &outcome) const {
    return std::any_of(outcome.fixes.begin(), outcome.fixes.end(), [&](const AppliedFix &other) {
      return find(all_, other.id) == nullptr && leader(numbers_.at(other.id)) == leader(numbers_.at(fix.id));
    });
  }

  void join_by_pass() {
    std::map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < fixes_.size(); ++i) unite(i, first.try_emplace(fixes_[i].fix.pass, i).first->second);
  }

  std::vector<FixGroup> groups() const {
    std::map<std::size_t, FixGroup> by_leader;  // a leader is the first of its group
    for (std::size_t i = 0; i < fixes_.size(); ++i) by_leader[leader(i)].push_back(fixes_[i].id);
    std::vector<FixGroup> result;
    for (auto &[number, group] : by_leader) result.push_back(std::move(group));
    return result;
  }

  const std::string &pass_of(const FixGroup &group) const { return fixes_[numbers_.at(group.front())].fix.pass; }

  void join_two(std::vector<FixGroup> &groups) const {
    std::map<std::string, std::size_t> count;
    for (const FixGroup &group : groups) ++count[pass_of(group)];
    const std::size_t most = std::max_element(count.begin(), count.end(), [](const auto &a, const auto &b) {
                               return a.second < b.second;
                             })->second;
    auto into = groups.end() - 2, other = groups.end() - 1;
    if (most > 1) {
      const auto has_most = [&](const FixGroup &group) { return count.at(pass_of(group)) == most; };
      const std::string &pass = pass_of(*std::find_if(groups.begin(), groups.end(), has_most));
      // The two smallest, so that none grows beyond the others.
      std::vector<std::vector<FixGroup>::iterator> of_pass;
      for (auto group = groups.begin(); group != groups.end(); ++group)
        if (pass_of(*group) == pass) of_pass.push_back(group);
      std::stable_sort(of_pass.begin(), of_pass.end(),
                       [](const auto &a, const auto &b) { return a->size() < b->size(); });
      into = std::min(of_pass[0], of_pass[1]);
      other = std::max(of_pass[0], of_pass[1]);
    }
    into->insert(into->end(), other->begin(), other->end());
    groups.erase(other);
  }

  Outcome run_choice(const std::vector<FixGroup> &groups, std::size_t left_out) const {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (left_out >> i & 1) ids.insert(groups[i].begin(), groups[i].end());
    return run_without(ids);
  }

  void run_all(FixChoices &choices) {
    std::vector<FixGroup> &groups = choices.groups;
    const std::size_t count = std::size_t{1} << groups.size();
    choices.outcomes.push_back(all_);
    for (std::size_t i = 1; i < count; ++i) choices.outcomes.push_back(run_choice(groups, i));
    for (int round = 0; round < most_rounds; ++round) {
      std::size_t changed = 0;  // groups
      for (std::size_t i = 1; i < count; ++i) changed |= take_up_new(choices.outcomes[i], groups, i);
      if (changed == 0) return;
      for (std::size_t i = 1; i < count; ++i)
        if ((i & changed) != 0) choices.outcomes[i] = run_choice(groups, i);
    }
  }

  // Puts fixes that no group has into one; the groups that have grown.
  std::size_t take_up_new(const Outcome &outcome, std::vector<FixGroup> &groups, std::size_t left_out) {
    std::size_t grown = 0;
    for (const AppliedFix &fix : outcome.fixes) {
      const auto holds = [&](const std::string &id) {
        return [&id](const FixGroup &group) { return std::find(group.begin(), group.end(), id) != group.end(); };
      };
      if (std::any_of(groups.begin(), groups.end(), holds(fix.id))) continue;
      const auto known = namesake(fix, outcome);
      auto group = known ? std::find_if(groups.begin(), groups.end(), holds(fixes_[*known].id)) : groups.end();
      // It came for one of those that are left out.
      if (group == groups.end()) {
        group = groups.begin();
        while ((left_out >> (group - groups.begin()) & 1) == 0) ++group;
      }
      add(fix);
      group->push_back(fix.id);
      grown |= std::size_t{1} << (group - groups.begin());
    }
    return grown;
  }

  const Document &document_;
  const Request &request_;
  std::size_t most_runs_;
  std::optional<model::Context> context_;
  Outcome all_;
  std::vector<AppliedFix> fixes_;               // each id once
  std::map<std::string, std::size_t> numbers_;  // of ids in `fixes_`
  std::vector<std::size_t> leader_;             // of each fix, one of its group that stands before it, or itself
};

}  // namespace

FixChoices fix_choices(const Document &document, const Request &request, std::size_t most_runs) {
  return Search(document, request, most_runs).take();
}

}  // namespace drydock::pipeline
