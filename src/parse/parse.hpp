// From bytes to the document. The only layer that knows the grammars.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ir/document.hpp"
#include "ir/image_reference.hpp"
#include "ir/shell.hpp"

namespace drydock::parse {

// Reads any bytes. Never fails: errors at the levels `syntax` and `instruction` stand in the document, and its pieces
// tile the source in every case. RUN scripts are left for shell_scripts().
Document dockerfile(std::string bytes);

// Fills Run::script of every RUN in shell form, whatever its SHELL is: who asks for it looks at the shell in force
// first. A RUN under escape=` is left alone.
void shell_scripts(Document &document);

// The same. A RUN whose text a RUN of `source` has too takes that one's tree, which is gone there: most of a file stays
// as it is from one version to the next, and these trees cost most to make.
void shell_scripts(Document &document, Document &source);

// The tree of one shell text, which must outlive it. Never throws; what is not understood is opaque.
shell::Script shell_script(std::string_view text);

// A word that the builder expands, from a text that is no instruction's argument: a flag's value, or the body of a
// COPY's heredoc, in which quotes do not count. What it refers to is kept by `owner`; `text` must outlive it too.
Word word(Document &owner, std::string_view text, char escape, bool quotes_count);

// "" or the builder's " (did you mean X?)" for a word at an edit distance below 3 from one of `known`.
std::string suggestion(std::string_view word, const std::vector<std::string_view> &known, bool ignore_case);

// `name[:tag][@digest]`, expanded. `valid` is false for anything else.
ImageReference image_reference(std::string_view text);

}  // namespace drydock::parse
