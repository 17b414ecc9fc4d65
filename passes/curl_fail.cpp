// curl-fail: let curl fail where the server answers with an error.
//
// Why:      without -f the page that says `404 Not Found` lands in the file, and the build goes on with it.
// Safety:   intent: an HTTP error now ends the build.
// Keeps:    calls with -f or --fail-with-body; calls whose answer or status is asked for (-w, -i, -I, `-o /dev/null`,
//           `if`, `||`); calls that send something (-d, -T, -X); calls that write neither into a file nor into a pipe;
//           calls whose failure is ignored, in a loop without `set -e` too; pipes into programs that take an empty
//           input for success, unless pipefail is set: a shell that is given an error page fails, one that is given
//           nothing does not.
// Example:  RUN curl -sSL https://… -o file   ->  RUN curl -fsSL https://… -o file
#include <algorithm>

#include "knowledge/curl_options.hpp"
#include "knowledge/pipes.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/failures.hpp"
#include "passes/support/options.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/shell_in_force.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;
using shell::Node;

bool is_null_device(const std::string &target) { return target == "/dev/null"; }

enum class Target { other, file, pipe };

// Where the answer of a download goes that has no -f yet; `other` for calls that are none.
Target target_of(const CommandUse &use, std::size_t program) {
  const bool piped = use.pipeline != nullptr && use.position + 1 < use.pipeline->children.size();
  Target target = piped ? Target::pipe : Target::other;
  for (const shell::Redirect &redirect : use.node->redirects) {
    if (!redirect.op.starts_with('>') || redirect.op == ">&" || redirect.descriptor > 1) continue;
    if (is_null_device(redirect.target.value)) return Target::other;
    target = Target::file;
  }
  for (const Option &option : options_of(*use.node, program, knowledge::curl_value_options())) {
    if (knowledge::curl_fail_options().contains(option.name) || knowledge::curl_other_purposes().contains(option.name))
      return Target::other;
    if (!knowledge::curl_output_options().contains(option.name)) continue;
    if (option.value && is_null_device(*option.value)) return Target::other;
    if (option.value != "-") target = Target::file;
  }
  return target;
}

// Whether a pipe whose first part gives nothing fails.
bool fails_on_nothing(const model::Model &model, std::size_t index, const CommandUse &use) {
  if (mentions_pipefail(model, index)) return true;
  const Node &reader = use.pipeline->children[use.position + 1];
  const std::size_t program = reader.kind == shell::NodeKind::simple ? model::run_word(reader) : 0;
  if (program >= reader.words.size() || use.position + 2 != use.pipeline->children.size()) return false;
  const knowledge::PipeReader *row = knowledge::pipe_reader(reader.words[program].value);
  if (row == nullptr || !row->fails_on_nothing) return false;
  const bool reads = row->needs.empty() || std::any_of(reader.words.begin(), reader.words.end(), [&](const auto &word) {
                       return row->needs.contains(word.value);
                     });
  const model::Stage &stage = *model.stage_of(index);
  return reads && stage.facts && knowledge::is_glibc(stage.facts->distro);
}

// `-sSL` becomes `-fsSL`; where no such bundle follows, -f becomes a word of its own.
void add_fail(rewrite::Fix &fix, const RunText &text, const Node &command, std::size_t program) {
  if (program + 1 < command.words.size()) {
    const shell::Word &word = command.words[program + 1];
    const std::string &value = word.value;
    bool bundle =
        word.literal && !word.quoted && value.size() > 1 && value[0] == '-' && value[1] != '-' && value != "-o";
    for (std::size_t i = 1; bundle && i < value.size(); ++i) {
      const bool letter = (value[i] >= 'a' && value[i] <= 'z') || (value[i] >= 'A' && value[i] <= 'Z');
      const bool takes_value = knowledge::curl_value_options().contains(value.substr(0, 1) + value[i]);
      bundle = letter && (!takes_value || (i > 1 && i + 1 == value.size()));
    }
    if (bundle) return void(fix.insert(text.place(word.span).begin + 1, "f"));
  }
  fix.insert(text.place(command.words[program].span).end, " -f");
}

void mend(Rewriter &rewriter, const RunText &text) {
  std::optional<rewrite::Fix> fix;
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(text.index(), condition, why);
  };
  for_each_use(text.script(), [&](const CommandUse &use) {
    if (use.node->kind != shell::NodeKind::simple) return;
    const std::size_t program = model::run_word(*use.node);
    if (program >= use.node->words.size() || base_name(use.node->words[program].value) != "curl") return;
    const Target target = target_of(use, program);
    if (target == Target::other) return;
    if (use.failure == Failure::tested) return leave("tested", "what runs next depends on whether curl fails");
    if (use.failure == Failure::ignored) return leave("failure-ignored", "the build goes on when curl fails");
    if (target == Target::pipe && !fails_on_nothing(rewriter.model(), text.index(), use))
      return leave("reader-takes-nothing",
                   "what reads the pipe may take an empty input for success, and there is no pipefail");
    if (!fix)
      fix = rewriter.fix("fail", text.index(), Safety::intent, "end the build at HTTP errors",
                         "without -f curl takes the server's error page for the file");
    add_fail(*fix, text, *use.node, program);
  });
  if (fix) rewriter.propose(std::move(*fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i)
    if (const auto text = RunText::of(rewriter.model(), i)) mend(rewriter, *text);
}

}  // namespace

extern const Pass curl_fail{
    .id = "curl-fail",
    .worst = Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
