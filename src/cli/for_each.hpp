// What a command does for each of its inputs: on several threads, and told in the order of the inputs.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cli/chain_run.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "print/report.hpp"

namespace drydock::cli {

// The steps of one input, known by its place among all. What they write to standard error comes when it is the input's
// turn. One that throws is an error of drydock's own and the end of that input, not of the run.
struct InputSteps {
  // Reads it. The build context that it shares with others, "" for none; nothing where it can't be worked on, which was
  // reported.
  std::function<std::optional<std::string>(std::size_t)> open;
  // Works on what was opened. Inputs of one context are worked on one after another, in their order.
  std::function<void(std::size_t)> work;
  // Called before several are told, [first, last): for what is better done for many at once. May be absent.
  std::function<void(std::size_t first, std::size_t last)> settle = {};
  // Called for all inputs, in their order: tells what came of it, or that nothing did. The exit code.
  std::function<int(std::size_t)> tell;
};

// The highest exit code: of those that are told, 2 for what can't be worked on, 3 for an error of drydock's own.
int for_each_input(const std::vector<Input> &inputs, unsigned jobs, const Output &output, const InputSteps &steps);

// What can't be worked on, and why, stands in place of what was to be made of it.
template <typename Product>
using Made = std::variant<Product, print::Problem>;

// The same where what is opened is a document. `produce` makes of it, on any thread, what `tell` receives in its turn.
// `settle` sees several of these products at once before.
template <typename Product>
int for_each_document(const std::vector<Input> &inputs, unsigned jobs, const Output &output,
                      const std::function<std::variant<Opened, print::Problem>(const Input &)> &open,
                      const std::function<Product(const Input &, Opened)> &produce,
                      const std::function<int(const Input &, Made<Product>)> &tell,
                      const std::function<void(const std::vector<Product *> &)> &settle = {}) {
  std::vector<std::unique_ptr<Opened>> opened(inputs.size());
  std::vector<std::unique_ptr<Made<Product>>> made(inputs.size());
  InputSteps steps;
  steps.open = [&](std::size_t index) -> std::optional<std::string> {
    auto input = open(inputs[index]);
    if (auto *problem = std::get_if<print::Problem>(&input)) {
      made[index] = std::make_unique<Made<Product>>(std::move(*problem));
      return std::nullopt;
    }
    opened[index] = std::make_unique<Opened>(std::move(std::get<Opened>(input)));
    return opened[index]->place.root;
  };
  steps.work = [&](std::size_t index) {
    const std::unique_ptr<Opened> input = std::move(opened[index]);
    made[index] = std::make_unique<Made<Product>>(produce(inputs[index], std::move(*input)));
  };
  if (settle)
    steps.settle = [&](std::size_t first, std::size_t last) {
      std::vector<Product *> products;
      for (std::size_t i = first; i < last; ++i)
        if (Product *product = made[i] ? std::get_if<Product>(made[i].get()) : nullptr) products.push_back(product);
      settle(products);
    };
  steps.tell = [&](std::size_t index) {
    const std::unique_ptr<Made<Product>> result = std::move(made[index]);
    return tell(inputs[index], result ? std::move(*result) : Made<Product>(print::Problem{}));
  };
  return for_each_input(inputs, jobs, output, steps);
}

// The same for what the chain makes of each input.
template <typename Product>
int for_each_outcome(const std::vector<Input> &inputs, unsigned jobs, const Output &output, Chain &chain,
                     const std::function<Product(const Input &, Ran)> &produce,
                     const std::function<int(const Input &, Made<Product>)> &tell,
                     const std::function<void(const std::vector<Product *> &)> &settle = {}) {
  return for_each_document<Product>(
      inputs, jobs, output, [&](const Input &input) { return chain.open(input); },
      [&](const Input &input, const Opened &opened) { return produce(input, chain.run(input, opened)); }, tell, settle);
}

}  // namespace drydock::cli
