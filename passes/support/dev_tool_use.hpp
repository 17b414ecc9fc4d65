// The development tools that a RUN installs by name, and whether anything needs them.
#pragma once

#include <string>
#include <vector>

#include "knowledge/dev_tools.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct NamedTool {
  std::size_t word;      // in the call's command
  std::string name;      // of the package, without its version
  const knowledge::DevTool *tool;
};

struct ToolCall {
  model::PackageCall call;
  std::vector<NamedTool> tools;
  bool nothing_else = false;  // the call installs nothing but them
};

// Calls that install none are left out.
std::vector<ToolCall> tool_calls(const RunText &text);

// What uses the package beside the words that install it: "line 12", or a file of the context; "" for nothing that is
// seen.
std::string user_of_tool(const model::Model &model, const RunText &text, const ToolCall &call, const NamedTool &tool);

// Whether a command of a RUN that installed only tools has no other purpose: an update or clean-up of that manager.
bool serves_installs_alone(const shell::Node &command);

// Whether a later install of the stage, or of one that starts from it, relies on an update in this RUN.
bool is_relied_on(const model::Model &model, const RunText &text);

}  // namespace drydock::passes
