// The names by which the protocol calls files.
#pragma once

#include <string>
#include <string_view>

namespace drydock::lsp {

// The absolute path; "" for what is no file of this machine.
std::string path_of(std::string_view uri);
std::string uri_of(std::string_view path);

}  // namespace drydock::lsp
