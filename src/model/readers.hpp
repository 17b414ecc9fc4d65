// How the model reads the texts that it meets beside the Dockerfile. The parsers are a layer of their own, which the
// model does not know: whoever builds a model hands them in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ir/document.hpp"
#include "ir/image_reference.hpp"
#include "ir/shell.hpp"
#include "model/mirrors.hpp"

namespace drydock::model {

struct Readers {
  ImageReference (*image_reference)(std::string_view text);
  // The script's text must outlive the result.
  shell::Script (*shell_script)(std::string_view text);
  // A word that stands in a flag or a heredoc's body; its parts are kept by `owner`.
  Word (*word)(Document &owner, std::string_view text, char escape, bool quotes_count);
  Document (*dockerfile)(std::string bytes);  // with the scripts of its RUNs
  // "" or the builder's " (did you mean X?)".
  std::string (*suggestion)(std::string_view word, const std::vector<std::string_view> &known, bool ignore_case);
  const Mirrors *mirrors = nullptr;  // whose names are read as those of the images that they stand for
};

}  // namespace drydock::model
