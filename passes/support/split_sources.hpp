// The sources of a compiled program in the build context, and the files beside them that it may read when it runs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/compiled_languages.hpp"
#include "model/context.hpp"
#include "passes/support/artefact_split.hpp"

namespace drydock::passes {

// The folder of the context that is copied to a folder of the image before an instruction; nothing where none is known.
std::optional<std::string> context_folder(const model::Model &model, const model::Stage &stage, std::size_t before,
                                          std::string_view image_folder);

class SplitSources {
 public:
  // Those that the builder, up to `last`, copies; tests are left out.
  SplitSources(const model::Model &model, const model::Stage &stage, std::size_t last,
               const knowledge::CompiledLanguage &language);

  // A COPY or ADD whose files are not known.
  const std::optional<Obstacle> &obstacle() const { return obstacle_; }
  // Whether one of them holds the text, lines that embed files left out. One that can't be read may hold any.
  bool mention(std::string_view text) const;
  // A word in quotes: `exec.Command("git")`.
  bool quote(std::string_view word) const;
  template <typename Test>
  bool any(Test test) const {
    for (const std::string &text : texts_)
      if (test(text)) return true;
    return unread_;
  }
  bool unread() const { return unread_; }
  // Whether the program, or a script that is copied with it, may call a tool: one that starts programs may call any.
  bool may_call(std::string_view program) const;

  // What to carry of the files that are no sources: those that the sources, the arguments of the start or variables
  // name, and folders that usually hold such files. `left`: the others.
  std::vector<CarriedPath> runtime_files(std::vector<std::string> &left) const;

 private:
  struct Entry {
    std::string path;   // in the context
    std::string image;  // in the builder
    bool folder;
  };
  void add_copy(std::size_t index);
  void add_source(const std::string &file);
  bool is_source(std::string_view file) const;
  bool holds_assets(const Entry &entry) const;
  bool is_named(std::string_view name) const;
  bool is_embedded(std::string_view name) const;
  void read_names();

  const model::Model &model_;
  const model::Stage &stage_;
  const knowledge::CompiledLanguage &language_;
  std::optional<Obstacle> obstacle_;
  bool unread_ = false;
  std::vector<Entry> entries_;
  std::vector<std::string> texts_;
  std::string embeds_;  // the lines that embed files
  std::string names_;   // arguments of the start, values of variables: each in quotes
};

}  // namespace drydock::passes
