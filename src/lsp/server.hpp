// The language server without its pipes: messages in, messages out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lsp/workspace.hpp"

namespace drydock::lsp {

class Server {
 public:
  // The workspace outlives it.
  Server(Workspace &workspace, std::string version);
  ~Server();

  // The answers to messages that have come together. Of several changes of one document only the last text is looked
  // at, and a request that a later message takes back is not carried out.
  std::vector<std::string> handle(const std::vector<std::string> &messages);

  // To be called now and then: what is to be said where files beside the open ones have changed.
  std::vector<std::string> look_again();

  // Set once the client has told the server to end.
  std::optional<int> exit_code() const;
  // The code to end with where the client's stream ends.
  int code_at_end_of_stream() const;
  // The process whose end is the server's.
  std::optional<long> client_process() const;

 private:
  class Session;
  std::unique_ptr<Session> session_;
};

}  // namespace drydock::lsp
