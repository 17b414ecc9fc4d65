// The instructions as the builder's second phase types them, in the form of the conformance data's `instr`.
#pragma once

#include "model/readers.hpp"
#include "print/text_json.hpp"

namespace drydock::print {

// {meta_args, stages[{name, base, platform, commands[…]}]}, or {error, node_errors} where the builder refuses one.
nlohmann::json typed_json(const Document &document, const model::Readers &readers);

}  // namespace drydock::print
