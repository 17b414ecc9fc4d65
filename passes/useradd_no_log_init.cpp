// useradd-no-log-init: keep a high user number out of the login log.
//
// Why:      lastlog has room for all users up to the highest number: a sparse file that becomes hundreds of megabytes
//           of zeros in the layer.
// Safety:   safe: the account is the same; nobody has logged in yet, so that the log has nothing to say. Review where
//           the base image is not known.
// Keeps:    calls with -l; numbers below 100000, or only known in the build; images whose useradd may have no such
//           option.
// Example:  RUN useradd -u 1001230000 app   ->  RUN useradd -l -u 1001230000 app
#include <charconv>

#include "knowledge/user_tools.hpp"
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/options.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

bool is_high(const std::string &id) {
  unsigned long number = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  return error == std::errc() && end == id.data() + id.size() && number >= knowledge::high_user_id;
}

void mend(Rewriter &rewriter, const RunText &text) {
  std::optional<rewrite::Fix> fix;
  const model::Stage &stage = *rewriter.model().stage_of(text.index());
  const auto shadow = knowledge::useradd_is_shadows(stage.facts ? stage.facts->distro : knowledge::Distro::unknown);
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(text.index(), condition, why);
  };
  for_each_command(text.script().root, [&](const shell::Node &command) {
    const std::size_t program = model::run_word(command);
    if (program >= command.words.size() || base_name(command.words[program].value) != "useradd") return;
    const Option *id = nullptr;
    const auto options = options_of(command, program, knowledge::useradd_value_options());
    for (const Option &option : options) {
      if (option.name == "-l" || option.name == "--no-log-init") return;
      if (option.name == "-u" || option.name == "--uid") id = &option;
    }
    if (id == nullptr || !id->value) return;
    if (!id->literal) return leave("number-unknown", "the user's number is only known in the build");
    if (!is_high(*id->value)) return;
    if (shadow == false) return leave("other-useradd", "this distribution's useradd may have no such option");
    if (!fix) {
      fix = rewriter.fix("no-log-init", text.index(), shadow ? Safety::safe : Safety::review, "add -l to useradd",
                         "with a number this high lastlog becomes a huge file");
      if (!shadow) fix->assume("the image's useradd is shadow's, as nearly everywhere");
    }
    fix->insert(text.place(command.words[program].span).end, " -l");
  });
  if (fix) rewriter.propose(std::move(*fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i)
    if (const auto text = RunText::of(rewriter.model(), i)) mend(rewriter, *text);
}

}  // namespace

extern const Pass useradd_no_log_init{
    .id = "useradd-no-log-init",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
