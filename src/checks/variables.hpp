// The variables in force at a point of a build.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace drydock::checks {

class Variables {
 public:
  void set(std::string_view name, std::string value) {
    const auto found = index_.find(name);
    if (found != index_.end()) {
      values_[found->second].second = std::move(value);
      return;
    }
    index_.emplace(name, values_.size());
    values_.emplace_back(name, std::move(value));
  }
  std::optional<std::string> get(std::string_view name) const {
    const auto found = index_.find(name);
    return found == index_.end() ? std::nullopt : std::optional(values_[found->second].second);
  }
  // In the order in which they were set first.
  std::vector<std::string_view> names() const {
    std::vector<std::string_view> result;
    for (const auto &[name, value] : values_) result.push_back(name);
    return result;
  }

 private:
  std::vector<std::pair<std::string, std::string>> values_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

}  // namespace drydock::checks
