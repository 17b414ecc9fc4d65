// How a file of a project is changed without changing what it means: by a comment, or by blanks where there are none.
#pragma once

#include <string>
#include <string_view>

namespace drydock::knowledge {

struct ChangeableFile {
  std::string_view name;      // the file's name, or `*` and its end
  bool manifest;              // says what a package manager installs; else a source
  std::string_view open, close;  // around a comment; both empty: blanks at the end
};

// Null where it is not known how to change the file.
const ChangeableFile *changeable_file(std::string_view path);

// What to append to the file; `mark` makes it differ from every other change and is letters and digits.
std::string harmless_change(const ChangeableFile &file, std::string_view mark);

}  // namespace drydock::knowledge
