// The parsers, for those who build a model.
#pragma once

#include <string>
#include <utility>

#include "model/readers.hpp"
#include "parse/parse.hpp"

namespace drydock::pipeline {

inline Document dockerfile_with_scripts(std::string bytes) {
  Document document = parse::dockerfile(std::move(bytes));
  parse::shell_scripts(document);
  return document;
}

inline constexpr model::Readers readers{parse::image_reference, parse::shell_script, parse::word,
                                        dockerfile_with_scripts, parse::suggestion};

}  // namespace drydock::pipeline
