// How the model reads the texts that it meets beside the Dockerfile. The parsers are a layer of their own, which the
// model does not know: whoever builds a model hands them in.
#pragma once

#include <string_view>

#include "ir/image_reference.hpp"
#include "ir/shell.hpp"

namespace drydock::model {

struct Readers {
  ImageReference (*image_reference)(std::string_view text);
  // The script's text must outlive the result.
  shell::Script (*shell_script)(std::string_view text);
};

}  // namespace drydock::model
