// What a stage, and those that start from it, visibly use: the programs that are called, the addresses that stand
// there, the managers that install. For packages that a file relies on and never names.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "knowledge/recommended_packages.hpp"
#include "model/model.hpp"

namespace drydock::passes {

class VisibleUse {
 public:
  VisibleUse(const model::Model &model, const model::Stage &stage);

  // `recommender` is what would bring the package.
  bool relies_on(const knowledge::Reliance &package, std::string_view recommender) const;

 private:
  void add(const model::Model &model, std::size_t index);
  void add_run(const model::Model &model, std::size_t index);
  void add_command(const model::Model &model, std::size_t index, const CommandLine &command);
  void add_node(const model::Model &model, std::size_t index, const shell::Node &node);
  // Each word of a text that is not understood may be a program.
  void add_words(std::string_view text);

  std::set<std::string, std::less<>> programs_;
  std::set<std::string_view> managers_;
  std::string text_;
};

}  // namespace drydock::passes
