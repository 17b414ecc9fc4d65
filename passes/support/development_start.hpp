// The command that a stage's image starts, where an instruction of the stage says it in plain words, or a compose file
// does, and how the instruction reads with another command in its place.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "passes/support/obstacle.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

class DevelopmentStart {
 public:
  static std::variant<DevelopmentStart, Obstacle> of(const model::Model &model, const model::Stage &stage);

  // Of the last command, which goes on running: `python manage.py migrate && python manage.py runserver` has the words
  // python, manage.py, runserver. A word with a variable stands there as it is written.
  const std::vector<std::string> &words() const { return words_; }
  // The CMD or ENTRYPOINT that says it; the stage's FROM where a file outside does.
  std::size_t instruction() const { return instruction_; }
  // That file; "" for none.
  const std::string &outside() const { return outside_; }
  // Whether commands stand in front of it.
  bool has_more() const { return !head_.empty(); }

  // Puts other words in its place, or adds a CMD where none stands there, and declares the difference. False, with the
  // fix unchanged, where comments stand inside the instruction.
  bool replace(const rewrite::Rewriter &rewriter, const model::Stage &stage, const std::vector<std::string> &words,
               rewrite::Fix &fix) const;

 private:
  enum class Form { exec, shell, exec_shell };  // exec_shell: ["sh", "-c", "text"]

  std::variant<DevelopmentStart, Obstacle> read(const model::Model &model, const CommandLine &line);
  std::optional<Obstacle> read_script(const model::Model &model, std::string_view text);
  // What the instruction says: in the file, and as the model has it.
  struct Written {
    std::string text, runtime;
  };
  static Written exec_form(const std::vector<std::string> &words);
  Written written(const std::vector<std::string> &words) const;

  Form form_ = Form::exec;
  std::size_t instruction_ = 0;
  std::string outside_;
  std::optional<std::size_t> arguments_;      // a CMD whose words stand behind those of the ENTRYPOINT
  std::size_t entrypoint_words_ = 0;          // how many of `words_` are the ENTRYPOINT's
  std::vector<std::string> words_;
  std::map<std::string, std::string> as_written_;  // shell: a word as it stands in the text
  bool literal_ = true;                       // no word needs a shell
  std::vector<std::string> shell_;            // exec_shell: the words in front of the text
  std::string head_, tail_;                   // shell text around the command
};

}  // namespace drydock::passes
