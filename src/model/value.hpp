// A text that the file may or may not fix.
#pragma once

#include <string>
#include <vector>

namespace drydock::model {

struct Value {
  enum class Certainty {
    known,    // what the file says, whatever the build is given
    default_, // true unless the build passes one of `build_args`
    unknown,  // comes from a build argument without default, the base image, or a form that is not understood
  };
  Certainty certainty = Certainty::unknown;
  std::string text;                     // empty where unknown
  std::vector<std::string> build_args;  // whose defaults it rests on

  static Value known(std::string text) { return {Certainty::known, std::move(text), {}}; }
  bool is_known() const { return certainty == Certainty::known; }
  bool is_unknown() const { return certainty == Certainty::unknown; }
  bool operator==(const Value &) const = default;
};

}  // namespace drydock::model
