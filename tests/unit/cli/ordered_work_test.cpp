// Work on several threads: the order of what is handed over, of each group, and how far ahead it runs.
#include "cli/ordered_work.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace drydock::cli {
namespace {

using namespace std::chrono_literals;

// Some items take longer than others.
void linger(std::size_t item) { std::this_thread::sleep_for(std::chrono::microseconds(item * 7919 % 300)); }

TEST(OrderedWork, HandsOverInOrderWhateverTheNumberOfJobs) {
  for (const unsigned jobs : {1U, 2U, 5U, 64U}) {
    std::vector<std::size_t> taken;
    std::vector<std::atomic<int>> begun(500), finished(500);
    OrderedWork work;
    work.count = 500;
    work.jobs = jobs;
    work.begin = [&](std::size_t item) { return linger(item), ++begun[item], std::string(); };
    work.finish = [&](std::size_t item) { linger(item + 3), ++finished[item]; };
    work.take = [&](std::size_t item) { return taken.push_back(item), true; };
    carry_out(work);
    ASSERT_EQ(taken.size(), 500u);
    for (std::size_t i = 0; i < 500; ++i) {
      EXPECT_EQ(taken[i], i);
      EXPECT_EQ(begun[i], 1);
      EXPECT_EQ(finished[i], 1);
    }
  }
}

TEST(OrderedWork, GroupsAreFinishedOneAfterAnotherInOrder) {
  std::mutex mutex;
  std::map<std::size_t, std::vector<std::size_t>> groups;
  std::vector<std::atomic<int>> inside(3);
  OrderedWork work;
  work.count = 300;
  work.jobs = 6;
  work.begin = [](std::size_t item) { return linger(item), std::to_string(item % 3); };
  work.finish = [&](std::size_t item) {
    EXPECT_EQ(++inside[item % 3], 1);
    linger(item);
    {
      const std::lock_guard lock(mutex);
      groups[item % 3].push_back(item);
    }
    --inside[item % 3];
  };
  work.take = [](std::size_t) { return true; };
  carry_out(work);
  for (const auto &[group, items] : groups) {
    EXPECT_EQ(items.size(), 100u);
    EXPECT_TRUE(std::is_sorted(items.begin(), items.end()));
  }
}

TEST(OrderedWork, OneGroupDoesNotKeepTheOthersWaiting) {
  std::atomic<bool> other_done{false};
  OrderedWork work;
  work.count = 4;
  work.jobs = 2;
  work.begin = [](std::size_t item) { return std::string(item < 3 ? "slow" : ""); };
  work.finish = [&](std::size_t item) {
    if (item == 3) other_done = true;
    for (int i = 0; item == 0 && i < 5000 && !other_done; ++i) std::this_thread::sleep_for(1ms);
  };
  work.take = [](std::size_t) { return true; };
  carry_out(work);
  EXPECT_TRUE(other_done);
}

TEST(OrderedWork, DoesNotRunFarAhead) {
  std::atomic<std::size_t> begun{0}, taken{0}, most{0};
  OrderedWork work;
  work.count = 2000;
  work.jobs = 4;
  work.begin = [&](std::size_t) {
    most = std::max<std::size_t>(most, ++begun - taken);
    return std::string();
  };
  work.finish = [](std::size_t item) {
    if (item % 500 == 0) std::this_thread::sleep_for(20ms);
  };
  work.take = [&](std::size_t) { return ++taken, true; };
  carry_out(work);
  EXPECT_LE(most, 4u * 32 + 8);
}

TEST(OrderedWork, EndsWhereNoMoreIsWanted) {
  std::vector<std::size_t> taken;
  OrderedWork work;
  work.count = 100'000;
  work.jobs = 3;
  work.begin = [](std::size_t item) { return std::to_string(item % 2); };
  work.finish = [](std::size_t) {};
  work.take = [&](std::size_t item) { return taken.push_back(item), item < 10; };
  carry_out(work);
  EXPECT_EQ(taken.size(), 11u);
}

TEST(OrderedWork, SettlesSeveralAtOnceBeforeTheyAreTaken) {
  for (unsigned jobs : {1u, 3u}) {
    std::size_t settled = 0, calls = 0;
    bool in_order = true;
    OrderedWork work;
    work.count = 1000;
    work.jobs = jobs;
    work.settled_together = 16;
    work.begin = [](std::size_t item) { return item % 7 == 0 ? "one" : std::string(); };
    work.finish = [](std::size_t) {};
    work.settle = [&](std::size_t first, std::size_t last) {
      in_order &= first == settled && first < last && last <= first + 16;
      settled = last;
      ++calls;
    };
    work.take = [&](std::size_t item) { return in_order &= item < settled, true; };
    carry_out(work);
    EXPECT_TRUE(in_order);
    EXPECT_EQ(settled, 1000u);
    if (jobs == 1) {
      EXPECT_EQ(calls, 63u) << "62 times 16, and the last 8";
    }
  }
}

TEST(OrderedWork, NothingToDoIsDone) {
  OrderedWork work;
  work.jobs = 4;
  carry_out(work);
}

}  // namespace
}  // namespace drydock::cli
