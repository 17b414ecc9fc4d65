// A start command without what only development puts around and into it.
#pragma once

#include <string>
#include <vector>

#include "model/model.hpp"

namespace drydock::passes {

struct PlainStart {
  std::vector<std::string> words;
  std::vector<std::string> left;     // names of what left: programs and options
  std::vector<std::string> reasons;  // each once
  std::vector<std::string> ports;    // that debuggers among them listen on where nothing says otherwise
};

// The words of a command that is written as one; empty where a shell would have to read it.
std::vector<std::string> plain_words(const model::Model &model, const std::string &text);

PlainStart plain_start(const model::Model &model, const std::vector<std::string> &words);

}  // namespace drydock::passes
