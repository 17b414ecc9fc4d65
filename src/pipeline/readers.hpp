// The parsers, for those who build a model.
#pragma once

#include "model/readers.hpp"
#include "parse/parse.hpp"

namespace drydock::pipeline {

inline constexpr model::Readers readers{parse::image_reference, parse::shell_script, parse::word, parse::dockerfile,
                                        parse::suggestion};

}  // namespace drydock::pipeline
