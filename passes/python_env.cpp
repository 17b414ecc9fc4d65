// python-env: set PYTHONUNBUFFERED=1 in the stage that runs Python.
//
// Why:      without it Python holds back what it prints until its buffer is full: logs come late, and those of a crash
//           not at all.
// Safety:   review: output is written at once, which costs a little where a program prints very much.
// Keeps:    stages that run something else; images where the file sets the variable (by ENV or ARG, to whatever value);
//           `python -u` and stdbuf; stages before the last; images whose base is not known to bring Python.
//           PYTHONDONTWRITEBYTECODE=1 comes along only with `--python-dont-write-bytecode`.
// Example:  CMD ["python", "app.py"]   ->  ENV PYTHONUNBUFFERED=1
//                                          CMD ["python", "app.py"]
#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "passes/pass.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Rewriter;
using rewrite::Safety;

bool sets(const Rewriter &rewriter, const model::Stage &stage, std::string_view name) {
  for (std::optional<std::size_t> at = stage.index; at; at = rewriter.model().stages()[*at].parent) {
    const model::Stage &part = rewriter.model().stages()[*at];
    for (std::size_t i = part.from; i < part.end; ++i) {
      const Instruction &instruction = rewriter.document().instructions[i];
      if (const auto *env = instruction.as<Env>())
        for (const KeyValue &pair : env->pairs)
          if (pair.key.text == name) return true;
      if (const auto *arg = instruction.as<Arg>())
        for (const auto &declaration : arg->declarations)
          if (declaration.name == name) return true;
    }
  }
  return false;
}

// `python -u app.py` and `stdbuf -oL python app.py` are unbuffered already.
bool unbuffered_by_command(const StartCommand &start) {
  for (std::size_t i = 0; i < start.words.size(); ++i) {
    if (start.words[i] == "stdbuf") return true;
    if (knowledge::is_python(start.words[i]) && i + 1 < start.words.size() && start.words[i + 1] == "-u") return true;
  }
  return false;
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const StartCommand start = start_command(model, stage);
  const bool python_image = stage.facts && stage.facts->row->languages.contains("python");
  const bool runs_python = std::any_of(start.programs.begin(), start.programs.end(), knowledge::runs_python);
  if (!python_image && !runs_python) return;
  if (python_image && !start.programs.empty() && !runs_python && knowledge::runs_other_language(start.programs.front()))
    return rewriter.skip(stage.from, "runs-something-else",
                         "the image is Python's, but starts " + start.programs.front());
  if (unbuffered_by_command(start)) return;
  struct Setting {
    std::string_view name;
    std::string_view reason;
    bool wanted;
  };
  const Setting settings[] = {
      {"PYTHONUNBUFFERED", "else Python holds its output back, and a crash loses it", true},
      {"PYTHONDONTWRITEBYTECODE", "asked for: no .pyc files are written when the program runs",
       rewriter.options().python_dont_write_bytecode}};
  for (const Setting &setting : settings) {
    if (!setting.wanted) continue;
    if (sets(rewriter, stage, setting.name)) continue;
    const std::string name(setting.name);
    auto fix = rewriter.fix(name, stage.from, Safety::review, "set " + name + "=1", std::string(setting.reason));
    insert_lines(rewriter.document(), end_of_installs(rewriter.document(), stage),
                 rewriter.style().instruction("ENV", name + "=1"), fix);
    fix.differences.push_back({Difference::Field::environment, name, std::nullopt, "1"});
    rewriter.propose(std::move(fix));
  }
}

}  // namespace

extern const Pass python_env{
    .id = "python-env",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
