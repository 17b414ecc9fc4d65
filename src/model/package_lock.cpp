#include "model/package_lock.hpp"

#include <array>
#include <charconv>
#include <set>

namespace drydock::model {

namespace {

using Version = std::array<int, 3>;

// "1.2.3"; nothing for fewer numbers, and for what has a suffix.
std::optional<Version> exact(std::string_view text) {
  Version result{};
  const char *at = text.data(), *const end = text.data() + text.size();
  for (std::size_t i = 0; i < result.size(); ++i) {
    if (i > 0 && (at == end || *at++ != '.')) return std::nullopt;
    const auto [next, error] = std::from_chars(at, end, result[i]);
    if (error != std::errc() || next == at) return std::nullopt;
    at = next;
  }
  return at == end ? std::optional(result) : std::nullopt;
}

// The place of the package `name` as code in the folder `from` finds it: in its own node_modules or in one above.
bool is_found(const std::set<std::string_view> &places, std::string_view from, std::string_view name) {
  for (std::string folder(from);;) {
    const std::string place = (folder.empty() ? "" : folder + "/") + "node_modules/" + std::string(name);
    if (places.contains(place)) return true;
    if (folder.empty()) return false;
    const std::size_t above = folder.rfind("/node_modules/");
    folder.resize(above == std::string::npos ? 0 : above);
  }
}

bool is_optional_peer(const Json &package, std::string_view name) {
  const Json *all = package.get("peerDependenciesMeta");
  const Json *meta = all == nullptr ? nullptr : all->get(name);
  const Json *optional = meta == nullptr ? nullptr : meta->get("optional");
  return optional != nullptr && optional->text == "true";
}

// What a package of the lock needs and nobody provides, of one section; "" for nothing.
std::string missing(const Json &packages, std::string_view section) {
  std::set<std::string_view> places;
  for (const auto &[place, package] : packages.members) places.insert(place);
  for (const auto &[place, package] : packages.members) {
    const Json *needed = package.get(section);
    const Json *optional = package.get("optionalDependencies");
    if (needed == nullptr) continue;
    for (const auto &[name, range] : needed->members)
      if (!is_optional_peer(package, name) && !(optional != nullptr && optional->get(name)) &&
          !is_found(places, place, name))
        return name;
  }
  return "";
}

std::string misfit_of_first_format(const PackageJson &manifest, const PackageLock &lock) {
  const Json *locked = lock.content.get("dependencies");
  for (const auto *section :
       {&manifest.sections.required, &manifest.sections.development, &manifest.sections.optional}) {
    for (const auto &[name, range] : *section) {
      const Json *entry = locked == nullptr ? nullptr : locked->get(name);
      const Json *version = entry == nullptr ? nullptr : entry->get("version");
      if (version == nullptr) return name + " is not in it";
      const auto fits = satisfies(version->text, range);
      if (!fits) return "it is not seen whether " + name + " " + version->text + " is in " + range;
      if (!*fits) return name + " is to be " + range + ", and it says " + version->text;
    }
  }
  return "";
}

}  // namespace

std::optional<bool> satisfies(std::string_view version, std::string_view range) {
  const auto is = exact(version);
  if (!is) return std::nullopt;
  if (range.empty() || range == "*" || range == "x") return true;
  const std::size_t digits = range.find_first_not_of("^~>=");
  if (digits == std::string_view::npos) return std::nullopt;
  const std::string_view sign = range.substr(0, digits);
  const auto from = exact(range.substr(digits));
  if (!from) return std::nullopt;
  if (sign.empty() || sign == "=") return *is == *from;
  if (sign == ">=") return *is >= *from;
  if (sign != "^" && sign != "~") return std::nullopt;
  std::size_t fixed = sign == "~" ? 2 : 1;  // how many numbers must be the same
  if (sign == "^" && (*from)[0] == 0) fixed = (*from)[1] == 0 ? 3 : 2;
  for (std::size_t i = 0; i < fixed; ++i)
    if ((*is)[i] != (*from)[i]) return false;
  return *is >= *from;
}

std::optional<PackageLock> read_package_lock(std::string_view text) {
  auto object = read_json_object(text);
  if (!object) return std::nullopt;
  PackageLock lock;
  if (const Json *version = object->get("lockfileVersion"))
    std::from_chars(version->text.data(), version->text.data() + version->text.size(), lock.version);
  if (const Json *packages = object->get("packages")) lock.missing_peer = missing(*packages, "peerDependencies");
  lock.content = std::move(*object);
  return lock;
}

std::string misfit(const PackageJson &manifest, const PackageLock &lock) {
  if (lock.version < 1) return "it has no lockfileVersion";
  if (lock.version == 1) return misfit_of_first_format(manifest, lock);
  const Json *packages = lock.content.get("packages");
  const Json *root = packages == nullptr ? nullptr : packages->get("");
  if (root == nullptr) return "it does not say what it was made for";
  if (!(dependency_sections(*root) == manifest.sections))
    return "it was made for other dependencies than package.json has";
  const std::string name = missing(*packages, "dependencies");
  return name.empty() ? "" : name + " is not in it";
}

}  // namespace drydock::model
