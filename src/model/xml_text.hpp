// Pieces of XML, as manifests hold them: found in the text, without a tree of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

// The texts of all elements `<name>…</name>`.
std::vector<std::string> elements(std::string_view text, std::string_view name);

std::string without_xml_comments(std::string_view text);

}  // namespace drydock::model
