// Asking a started image whether it works: a request over HTTP, or a command inside the container.
#pragma once

#include <optional>
#include <string>

namespace drydock::verify {

struct Address {
  std::string host, path;
  unsigned port = 80;
};
// Nothing where the text is no http:// address.
std::optional<Address> read_address(const std::string &text);

struct Answer {
  int status = 0;  // 0: none
  std::string body;
};
// A GET request; a few seconds at most. `server` is host:port, where the name in the address is not.
Answer ask(const Address &address, const std::string &server);

}  // namespace drydock::verify
