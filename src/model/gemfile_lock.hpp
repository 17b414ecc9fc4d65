// What a Gemfile.lock says: the gems that are installed, and whether some come from elsewhere than a gem server.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

struct GemfileLock {
  std::vector<std::string> gems;  // of gem servers, each once
  bool from_git = false;
  bool from_path = false;
};

GemfileLock read_gemfile_lock(std::string_view text);

// The version of a gem that it locks; "" where it does not.
std::string locked_gem(std::string_view lock, std::string_view gem);

}  // namespace drydock::model
