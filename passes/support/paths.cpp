#include "passes/support/paths.hpp"

#include <fnmatch.h>

#include <vector>

namespace drydock::passes {

std::string absolute_path(std::string_view workdir, std::string_view path) {
  std::string joined = path.starts_with('/') ? std::string(path) : std::string(workdir) + "/" + std::string(path);
  std::vector<std::string_view> parts;
  for (std::string_view rest = joined; !rest.empty();) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, slash);
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    rest.remove_prefix(std::min(slash + 1, rest.size()));
  }
  std::string result;
  for (std::string_view part : parts) result.append("/").append(part);
  return result.empty() ? "/" : result;
}

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

bool is_at_or_below(std::string_view inner, std::string_view outer) {
  if (outer == "/") return true;
  return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

bool nested(std::string_view a, std::string_view b) { return is_at_or_below(a, b) || is_at_or_below(b, a); }

bool glob_may_cover(std::string_view glob, std::string_view path) {
  for (std::string at(path); !at.empty();) {
    if (fnmatch(std::string(glob).c_str(), at.c_str(), FNM_PATHNAME | FNM_PERIOD) == 0) return true;
    const std::size_t slash = at.rfind('/');
    at.resize(slash == std::string::npos ? 0 : slash);
  }
  return false;
}

}  // namespace drydock::passes
