// dev-tools: leave out debuggers, editors, test runners and linters that the file installs by name.
//
// Why:      production has no use for them; they make the image larger, and give whoever breaks in tools to work with.
// Safety:   intent: the tools are not in the image any more.
// Keeps:    tools that another instruction, a script or a source of the build context uses; those that a manifest
//           names; calls with variables, in if, for and pipes, and those whose failure is handled; a RUN whose update a
//           later install relies on; stages that the image takes nothing of. Only `drydock prod` runs this pass, unless
//           it is selected.
// Example:  RUN pip install --no-cache-dir debugpy pytest flask  ->  RUN pip install --no-cache-dir flask
#include <algorithm>
#include <set>

#include "passes/pass.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/dev_tool_use.hpp"
#include "passes/support/removal.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// Takes out of each call the tools that something uses, and says so.
std::vector<ToolCall> without_used(Rewriter &rewriter, const RunText &text) {
  std::vector<ToolCall> calls;
  for (ToolCall call : tool_calls(text)) {
    std::vector<NamedTool> unused;
    for (const NamedTool &tool : call.tools) {
      const std::string user = user_of_tool(rewriter.model(), text, call, tool);
      if (user.empty()) unused.push_back(tool);
      else rewriter.skip(text.index(), "tool-used", tool.name + " is for development, but " + user + " uses it");
    }
    call.nothing_else &= unused.size() == call.tools.size();
    call.tools = std::move(unused);
    if (!call.tools.empty()) calls.push_back(std::move(call));
  }
  return calls;
}

// The commands of the RUN that have no purpose when the calls are gone; nothing where one of those can't be taken out.
std::optional<std::vector<std::size_t>> commands_that_go(const RunText &text, const std::vector<ToolCall> &calls) {
  const shell::Node &list = text.script().root;
  std::vector<std::size_t> gone;
  for (const ToolCall &call : calls) {
    if (!call.nothing_else) continue;
    const auto at = std::find_if(list.children.begin(), list.children.end(),
                                 [&](const shell::Node &node) { return &node == call.call.command; });
    if (at == list.children.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(at - list.children.begin());
    if (list.children.size() > 1 && !RunText::removable(list, index)) return std::nullopt;
    gone.push_back(index);
  }
  return gone;
}

bool is_whole_run(const RunText &text, const std::vector<std::size_t> &gone) {
  const auto &commands = text.script().root.children;
  for (std::size_t i = 0; i < commands.size(); ++i)
    if (std::find(gone.begin(), gone.end(), i) == gone.end() && !serves_installs_alone(commands[i])) return false;
  return !gone.empty();
}

bool write(Rewriter &rewriter, const RunText &text, const std::vector<ToolCall> &calls, Fix &fix) {
  const auto skip = [&](std::string condition, std::string reason) {
    rewriter.skip(text.index(), std::move(condition), std::move(reason));
    return false;
  };
  const auto gone = commands_that_go(text, calls);
  if (!gone) return skip("call-in-compound", "the call stands in an if, a loop or a pipe, or its failure is handled");
  if (is_whole_run(text, *gone)) {
    if (is_relied_on(rewriter.model(), text))
      return skip("update-needed", "a later install relies on the update in this RUN");
    remove_instruction(rewriter.document(), text.index(), "installed nothing else", fix);
    return true;
  }
  for (const ToolCall &call : calls) {
    if (call.nothing_else) continue;
    std::vector<std::size_t> words;
    for (const NamedTool &tool : call.tools) words.push_back(tool.word);
    if (!text.remove_words(fix, *call.call.command, words))
      return skip("has-comment", "a comment stands between the packages");
  }
  if (!gone->empty()) text.remove_commands(fix, text.script().root, *gone);
  return true;
}

void leave_out(Rewriter &rewriter, const model::Stage &stage, const RunText &text) {
  const std::vector<ToolCall> calls = without_used(rewriter, text);
  if (calls.empty()) return;
  std::vector<std::string> names, kinds;
  std::set<std::string> ports;
  for (const ToolCall &call : calls)
    for (const NamedTool &tool : call.tools) {
      if (std::find(names.begin(), names.end(), tool.name) == names.end()) names.push_back(tool.name);
      if (std::find(kinds.begin(), kinds.end(), tool.tool->what) == kinds.end()) kinds.emplace_back(tool.tool->what);
      for (std::string_view port : tool.tool->ports) ports.emplace(port);
    }
  Fix fix = rewriter.fix("tools", text.index(), Safety::intent, "leave out " + listed(names), listed(kinds) +
                         " are for people at work on the program");
  if (!write(rewriter, text, calls, fix)) return;
  fix.differs_in = stage.index;
  for (const std::string &port : ports) remove_port(rewriter.model(), stage, port, fix);
  fix.assume("nothing uses what they bring along");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (const model::Stage *stage : stages_of_result(rewriter.model()))
    for (std::size_t i = stage->from; i < stage->end; ++i)
      if (const auto text = RunText::of(rewriter.model(), i)) leave_out(rewriter, *stage, *text);
}

}  // namespace

extern const Pass dev_tools{
    .id = "dev-tools",
    .worst = Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

}  // namespace drydock::passes
