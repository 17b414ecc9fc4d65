// What the ending of a file's name says of its content, for people at least: the builder looks at the content alone.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// `app.py`, `requirements.txt`, `.bashrc`: nothing that anybody would take for a tar archive.
bool names_no_archive(std::string_view file_name);

}  // namespace drydock::knowledge
