// Each worker takes what is most urgent: handing over what is finished, then finishing what is begun, then beginning
// the next item. What waits is bounded, since nothing is begun that is far ahead of what was handed over.
#include "cli/ordered_work.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>
#include <vector>

namespace drydock::cli {

namespace {

constexpr std::size_t ahead_per_job = 32;

class Crew {
 public:
  explicit Crew(const OrderedWork &work)
      : work_(work), ahead_(std::max(ahead_per_job * std::max(work.jobs, 1U), 2 * work.settled_together)) {}

  void run() {
    std::vector<std::thread> others;
    const std::size_t workers = std::min<std::size_t>(work_.jobs, work_.count);
    for (std::size_t i = 1; i < workers; ++i) others.emplace_back([this] { work(); });
    work();
    for (std::thread &other : others) other.join();
  }

 private:
  using Lock = std::unique_lock<std::mutex>;

  void work() {
    Lock lock(mutex_);
    while (!stopped_ && taken_ < work_.count) {
      if (!taking_ && to_take() == work_.settled_together) take(lock);
      else if (!ready_.empty()) finish(lock);
      else if (next_ < work_.count && next_ < taken_ + ahead_) begin(lock);
      else if (!taking_ && to_take() != 0) take(lock);
      else changed_.wait(lock);
    }
    changed_.notify_all();
  }

  // The finished items whose turn it is, as many as are settled together.
  std::size_t to_take() const {
    std::size_t count = 0;
    for (auto at = finished_.find(taken_); at != finished_.end() && *at == taken_ + count; ++at)
      if (++count == work_.settled_together) break;
    return count;
  }

  void take(Lock &lock) {
    const std::size_t first = taken_, last = taken_ + to_take();
    taking_ = true;
    lock.unlock();
    if (work_.settle) work_.settle(first, last);
    std::size_t at = first;
    bool more = true;
    while (more && at < last) more = work_.take(at++);
    lock.lock();
    finished_.erase(finished_.find(first), finished_.lower_bound(at));
    taken_ = at;
    stopped_ = !more;
    taking_ = false;
    changed_.notify_all();
  }

  void finish(Lock &lock) {
    const std::size_t item = *ready_.begin();
    ready_.erase(ready_.begin());
    lock.unlock();
    work_.finish(item);
    lock.lock();
    finished_.insert(item);
    leave_group(item);
    changed_.notify_all();
  }

  void begin(Lock &lock) {
    const std::size_t item = next_++;
    lock.unlock();
    std::string group = work_.begin(item);
    lock.lock();
    begun_.emplace(item, std::move(group));
    // A group's order is that of the items, not the one in which they were begun.
    for (auto first = begun_.find(ordered_); first != begun_.end(); first = begun_.find(++ordered_)) {
      join_group(ordered_, first->second);
      begun_.erase(first);
    }
    changed_.notify_all();
  }

  void join_group(std::size_t item, const std::string &group) {
    if (group.empty()) {
      ready_.insert(item);
      return;
    }
    std::deque<std::size_t> &members = groups_[group];
    if (members.empty()) ready_.insert(item);
    members.push_back(item);
    group_of_[item] = group;
  }

  void leave_group(std::size_t item) {
    const auto found = group_of_.find(item);
    if (found == group_of_.end()) return;
    const auto group = groups_.find(found->second);
    group_of_.erase(found);
    group->second.pop_front();
    if (group->second.empty()) groups_.erase(group);
    else ready_.insert(group->second.front());
  }

  const OrderedWork &work_;
  const std::size_t ahead_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_ = 0;     // to begin
  std::size_t ordered_ = 0;  // to put into its group
  std::size_t taken_ = 0;    // to hand over
  std::map<std::size_t, std::string> begun_;  // with their groups; not in one yet, since an earlier item is not begun
  std::unordered_map<std::string, std::deque<std::size_t>> groups_;  // what is not finished; the first is ready
  std::unordered_map<std::size_t, std::string> group_of_;
  std::set<std::size_t> ready_;     // to finish
  std::set<std::size_t> finished_;  // to hand over
  bool taking_ = false;
  bool stopped_ = false;
};

}  // namespace

void carry_out(const OrderedWork &work) { Crew(work).run(); }

unsigned all_processors() { return std::clamp(std::thread::hardware_concurrency(), 1U, most_jobs); }

}  // namespace drydock::cli
