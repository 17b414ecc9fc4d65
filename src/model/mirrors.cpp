#include "model/mirrors.hpp"

namespace drydock::model {

namespace {

constexpr std::string_view hub = "docker.io", official = "library/";

bool begins_with(const std::string &name, const std::string &folder) {
  return name.size() > folder.size() && name.starts_with(folder) && name[folder.size()] == '/';
}

using Side = std::string std::pair<std::string, std::string>::*;

// Null where none fits.
const Mirrors::value_type *longest(const Mirrors &mirrors, Side side, const std::string &name) {
  const Mirrors::value_type *best = nullptr;
  for (const auto &mirror : mirrors)
    if (begins_with(name, mirror.*side) && (best == nullptr || (mirror.*side).size() > (best->*side).size()))
      best = &mirror;
  return best;
}

}  // namespace

std::string full_name(const ImageReference &image) {
  const bool is_official = image.registry.empty() && image.repository.find('/') == std::string::npos;
  return (image.registry.empty() ? std::string(hub) : image.registry) + "/" + std::string(is_official ? official : "") +
         image.repository;
}

std::string name_in_mirror(const Mirrors &mirrors, const ImageReference &image) {
  const std::string name = full_name(image);
  const auto *mirror = longest(mirrors, &Mirrors::value_type::first, name);
  return mirror == nullptr ? "" : mirror->second + name.substr(mirror->first.size());
}

ImageReference without_mirror(const Mirrors &mirrors, ImageReference image) {
  const std::string name = full_name(image);
  const auto *mirror = longest(mirrors, &Mirrors::value_type::second, name);
  if (mirror == nullptr) return image;
  const std::string original = mirror->first + name.substr(mirror->second.size());
  const std::size_t slash = original.find('/');
  image.registry = original.substr(0, slash);
  image.repository = original.substr(slash + 1);
  if (image.registry != hub) return image;
  image.registry.clear();
  if (image.repository.starts_with(official)) image.repository.erase(0, official.size());
  return image;
}

}  // namespace drydock::model
