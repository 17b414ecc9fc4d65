#include "model/mount_options.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ir/text.hpp"

namespace drydock::model {

namespace {

const std::vector<std::string_view> types = {"bind", "cache", "tmpfs", "secret", "ssh"};
const std::vector<std::string_view> sharings = {"shared", "private", "locked"};
const std::vector<std::string_view> keys = {"type", "from", "source",  "target", "readonly",    "id", "sharing",
                                            "required", "size", "mode", "uid",  "gid",    "src",  "dst",
                                            "destination", "ro", "rw", "readwrite", "env"};

bool contains(const std::vector<std::string_view> &names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// At most 32 bits, digits of the base alone.
std::optional<std::uint64_t> number(std::string_view text, int base) {
  if (text.empty()) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c >= '0' + base) return std::nullopt;
    value = value * static_cast<std::uint64_t>(base) + static_cast<std::uint64_t>(c - '0');
    if (value > 0xFFFFFFFF) return std::nullopt;
  }
  return value;
}

// docker/go-units, RAMInBytes: 64m, 1.5GiB, 100 kb.
std::optional<std::int64_t> size_in_bytes(const std::string &text) {
  std::size_t at = 0;
  bool digits = false;
  while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.')) digits |= text[at++] != '.';
  if (!digits || std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '.') > 1) return std::nullopt;
  double value = std::strtod(text.substr(0, at).c_str(), nullptr);
  if (at < text.size() && text[at] == ' ') ++at;
  std::string unit = lower(text.substr(at));
  if (!unit.empty() && unit != "b") {
    const auto power = std::string_view("kmgtp").find(unit[0]);
    if (power == std::string_view::npos) return std::nullopt;
    unit.erase(0, 1);
    if (!unit.empty() && unit != "b" && unit != "ib") return std::nullopt;
    value = std::ldexp(value, static_cast<int>(10 * (power + 1)));
  }
  constexpr double largest = 9.2e18;
  return value < largest ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
}

class Reader {
 public:
  Reader(const Expand &expand, Suggest suggest) : expand_(expand), suggest_(suggest) {}

  MountResult read(const Mount &mount) {
    for (const Mount::Option &option : mount.options)
      if (auto error = option.value ? valued(option) : bare(option)) return {result_, error};
    result_.read_only = read_only_.value_or(!is("cache") && !is("tmpfs"));
    return {result_, whole()};
  }

 private:
  using Error = std::optional<std::string>;

  bool is(std::string_view type) const { return result_.type == type; }
  Error wrong_type(std::string_view key) const {
    return "unexpected key '" + std::string(key) + "' for mount type '" + result_.type + "'";
  }

  Error bare(const Mount::Option &option) {
    const std::string_view key = option.key;
    if (key == "readonly" || key == "ro" || key == "readwrite" || key == "rw") {
      read_only_ = key.starts_with("reado") || key == "ro";
      return std::nullopt;
    }
    if (key == "required") {
      if (!is("secret") && !is("ssh")) return wrong_type(key);
      result_.required = true;
      return std::nullopt;
    }
    return "invalid field '" + std::string(option.field) + "' must be a key=value pair";
  }

  Error valued(const Mount::Option &option) {
    const std::string value = expand_(*option.value);
    const std::string_view key = option.key;
    const std::string invalid = "invalid value for " + std::string(key) + ": " + value;
    if (key == "type") {
      result_.type = lower(value);
      if (!contains(types, result_.type))
        return "unsupported mount type " + quoted(value) + suggest_(value, types, false);
    } else if (key == "from") {
      result_.from = value;
    } else if (key == "source" || key == "src") {
      result_.source = value;
    } else if (key == "target" || key == "dst" || key == "destination") {
      result_.target = value;
    } else if (key == "readonly" || key == "ro" || key == "readwrite" || key == "rw") {
      const auto set = boolean(value);
      if (!set) return invalid;
      read_only_ = *set == (key.starts_with("reado") || key == "ro");
    } else if (key == "required") {
      if (!is("secret") && !is("ssh")) return wrong_type(key);
      const auto set = boolean(value);
      if (!set) return invalid;
      result_.required = *set;
    } else if (key == "size") {
      if (!is("tmpfs")) return wrong_type(key);
      const auto size = size_in_bytes(value);
      if (!size) return invalid;
      result_.size = *size;
    } else if (key == "id") {
      result_.id = value;
    } else if (key == "sharing") {
      result_.sharing = lower(value);
      if (!contains(sharings, result_.sharing))
        return "unsupported sharing value " + quoted(value) + suggest_(value, sharings, false);
    } else if (key == "mode" || key == "uid" || key == "gid") {
      const auto read = number(value, key == "mode" ? 8 : 10);
      if (!read) return "invalid value " + value + " for " + std::string(key);
      (key == "mode" ? result_.mode : key == "uid" ? result_.uid : result_.gid) = read;
    } else if (key == "env") {
      result_.env = value;
    } else {
      return "unexpected key '" + std::string(key) + "' in '" + std::string(option.field) + "'" +
             suggest_(key, keys, false);
    }
    return std::nullopt;
  }

  // What the options must not be together.
  Error whole() const {
    if (is("bind") || is("tmpfs")) {
      const std::string tail = " not allowed for \"" + result_.type + "\" type mounts";
      if (result_.mode) return "mode" + tail;
      if (result_.uid) return "uid" + tail;
      if (result_.gid) return "gid" + tail;
    }
    if (!result_.sharing.empty() && !is("cache")) return "invalid cache sharing set for " + result_.type + " mount";
    if (!is("secret")) return std::nullopt;
    if (!result_.from.empty()) return "secret mount should not have a from";
    if (result_.source.empty() && result_.target.empty() && result_.id.empty())
      return "invalid secret mount. one of source, target required";
    if (!result_.source.empty() && !result_.id.empty()) return "both source and id can't be set";
    return std::nullopt;
  }

  const Expand &expand_;
  Suggest suggest_;
  MountOptions result_;
  std::optional<bool> read_only_;
};

}  // namespace

MountResult mount_options(const Mount &mount, const Expand &expand, Suggest suggest) {
  return Reader(expand, suggest).read(mount);
}

}  // namespace drydock::model
