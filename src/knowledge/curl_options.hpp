// curl: the options that say what a call is for.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Those that take a value.
Words curl_value_options();
// An HTTP error ends the call.
Words curl_fail_options();
// The answer goes into a file.
Words curl_output_options();
// Whoever gives one of these wants to see the answer or its status whatever they are, or sends something; or a file or a
// second call may bring options of their own.
Words curl_other_purposes();

}  // namespace drydock::knowledge
