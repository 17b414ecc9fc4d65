// The settings of air, which builds and starts a Go program anew with each change: those of its [build] table that say
// what it builds and starts. Of TOML only tables, strings and lists of strings are read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

struct AirSettings {
  std::string root = ".";
  std::vector<std::string> before;              // pre_cmd: commands in front of each build
  std::string build = "go build -o ./tmp/main .";
  std::string program = "./tmp/main";
  std::string start;                            // full_bin: the whole command, "" where it is the program alone
  std::vector<std::string> arguments;
  bool proxy = false;                           // it listens itself, on another port than the program
};

AirSettings read_air_settings(std::string_view toml);

}  // namespace drydock::model
