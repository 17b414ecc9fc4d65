// The variables in force at a point of a build, and the names that ARGs have declared.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::checks {

class Variables {
 public:
  Variables() = default;
  // On what a stage inherits, which is shared, not copied: it changes no more.
  explicit Variables(std::shared_ptr<const Variables> base) : base_(std::move(base)) {}

  void set(std::string_view name, std::string value) {
    const auto found = values_.find(name);
    if (found != values_.end()) {
      found->second = std::move(value);
      return;
    }
    values_.emplace(name, std::move(value));
    order_.emplace_back(name);
  }
  std::optional<std::string> get(std::string_view name) const {
    for (const Variables *at = this; at != nullptr; at = at->base_.get())
      if (const auto found = at->values_.find(name); found != at->values_.end()) return found->second;
    return std::nullopt;
  }
  void declare(std::string_view name) { declared_.emplace(name); }
  bool is_declared(std::string_view name) const {
    for (const Variables *at = this; at != nullptr; at = at->base_.get())
      if (at->declared_.contains(name)) return true;
    return false;
  }
  // In the order in which they were set first, the base's before.
  std::vector<std::string_view> names() const {
    std::vector<std::string_view> result;
    if (base_ != nullptr) result = base_->names();
    result.insert(result.end(), order_.begin(), order_.end());
    return result;
  }

 private:
  std::shared_ptr<const Variables> base_;
  std::map<std::string, std::string, std::less<>> values_;
  std::vector<std::string> order_;
  std::set<std::string, std::less<>> declared_;
};

}  // namespace drydock::checks
