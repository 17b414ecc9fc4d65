// Work on many items by several threads, whose results come in the order of the items, whichever is done first.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace drydock::cli {

// None of the functions may throw.
struct OrderedWork {
  std::size_t count = 0;
  unsigned jobs = 1;
  // What can be done for each item by itself; the answer is the group that it belongs to, "" for none.
  std::function<std::string(std::size_t)> begin;
  // The rest. Items of one group are finished one after another, in their order, others at the same time.
  std::function<void(std::size_t)> finish;
  // What is better done for several finished items at once, [first, last), before they are taken; may be absent. So
  // many at most, and fewer only where nothing else is left to do.
  std::function<void(std::size_t first, std::size_t last)> settle = {};
  std::size_t settled_together = 1;
  // Receives the finished items one after another, in the order of all, while others are worked on. False: no more.
  std::function<bool(std::size_t)> take;
};

// At most `jobs` times a few items are begun and not yet taken.
void carry_out(const OrderedWork &work);

inline constexpr unsigned most_jobs = 64;

// As many as the processors that this process may use, up to the most.
unsigned all_processors();

}  // namespace drydock::cli
