// What several items of the checklist ask a model for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/checklist.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"

namespace drydock::pipeline {

inline checks::ItemResult ticked(std::string reason) { return {checks::ItemState::ticked, std::move(reason)}; }
inline checks::ItemResult open(std::string reason) { return {checks::ItemState::open, std::move(reason)}; }
inline checks::ItemResult undecidable(std::string reason) {
  return {checks::ItemState::undecidable, std::move(reason)};
}
inline checks::ItemResult inapplicable(std::string reason) {
  return {checks::ItemState::inapplicable, std::move(reason)};
}

// The stages whose layers are in the final image, the last one first.
std::vector<const model::Stage *> final_stages(const model::Model &model);

// The image that the final one starts from; null with a reason where it is not known.
const knowledge::ImageFacts *final_base(const model::Model &model, std::string &why_not);

// A call of a package manager that may change what is installed.
struct InstallCall {
  std::size_t instruction;
  model::PackageCall call;
};
// Of the RUNs of these stages, in order. `unread`: the line of the first RUN that can't be looked into, though a
// package manager's name stands in it.
std::vector<InstallCall> install_calls(const model::Model &model, const std::vector<const model::Stage *> &stages,
                                       std::optional<std::uint32_t> &unread);

std::string at_line(const model::Model &model, std::size_t instruction);

// Whether the last stage is of this language, by its base image or by what it installs; nothing where that is not
// known.
std::optional<bool> speaks(const model::Model &model, std::string_view language);

// What a pass finds in the text as it is: the reason of its first fix, or of its first skip.
struct PassFindings {
  std::string fix, skip;
};
PassFindings findings_of_pass(const model::Model &model, std::string_view pass);

}  // namespace drydock::pipeline
