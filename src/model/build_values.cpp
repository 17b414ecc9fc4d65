#include "model/build_values.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "ir/text.hpp"

namespace drydock::model {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Go's ParseUint: digits alone, no sign.
std::optional<std::uint64_t> unsigned_number(std::string_view text, int base, std::uint64_t largest) {
  if (text.empty() || !is_digit(text[0])) return std::nullopt;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (error != std::errc() || end != text.data() + text.size() || value > largest) return std::nullopt;
  return value;
}

struct PortRange {
  std::uint64_t first, last;
  std::uint64_t size() const { return last - first; }
};

std::optional<PortRange> port_range(std::string_view text) {
  const auto port = [](std::string_view digits) {
    if (digits.starts_with('+')) digits.remove_prefix(1);
    return unsigned_number(digits, 10, 65535);
  };
  const auto dash = text.find('-');
  const auto first = port(text.substr(0, dash));
  if (!first) return std::nullopt;
  if (dash == std::string_view::npos) return PortRange{*first, *first};
  const auto last = port(text.substr(dash + 1));
  if (!last || *last < *first) return std::nullopt;
  return PortRange{*first, *last};
}

bool is_ip(const std::string &text) {
  std::array<unsigned char, sizeof(in6_addr)> buffer{};
  return inet_pton(AF_INET, text.c_str(), buffer.data()) == 1 || inet_pton(AF_INET6, text.c_str(), buffer.data()) == 1;
}

template <std::size_t size>
bool contains(const std::array<std::string_view, size> &names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Go's names of systems and processors (containerd/platforms, database.go).
constexpr std::array<std::string_view, 17> systems = {"aix",    "android", "darwin", "dragonfly", "freebsd", "hurd",
                                                      "illumos", "ios",    "js",     "linux",     "nacl",    "netbsd",
                                                      "openbsd", "plan9",  "solaris", "windows",  "zos"};
constexpr std::array<std::string_view, 28> architectures = {
    "386",    "amd64",    "amd64p32",   "arm",  "armbe",   "arm64", "arm64be", "ppc64", "ppc64le", "loong64",
    "mips",   "mipsle",   "mips64",     "mips64le", "mips64p32", "mips64p32le", "ppc", "riscv", "riscv64", "s390",
    "s390x",  "sparc",    "sparc64",    "wasm", "i386",    "x86_64", "aarch64", "armhf"};

void normalise(Platform &platform) {
  std::string &name = platform.architecture;
  std::string &variant = platform.variant;
  name = lower(name);
  variant = lower(variant);
  if (name == "i386") {
    name = "386";
    variant.clear();
  } else if (name == "x86_64" || name == "x86-64" || name == "amd64") {
    name = "amd64";
    if (variant == "v1") variant.clear();
  } else if (name == "aarch64" || name == "arm64") {
    name = "arm64";
    if (variant == "8" || variant == "v8") variant.clear();
  } else if (name == "armhf") {
    name = "arm";
    variant = "v7";
  } else if (name == "armel") {
    name = "arm";
    variant = "v6";
  } else if (name == "arm" && (variant.empty() || variant == "7")) {
    variant = "v7";
  } else if (name == "arm" && variant.size() == 1) {
    variant.insert(0, "v");
  }
}

// The first component may hold a version: windows(10.0.17763).
bool is_system_component(std::string_view text) {
  const auto name_end = std::find_if_not(text.begin(), text.end(),
                                         [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; });
  if (name_end == text.begin()) return false;
  if (name_end == text.end()) return true;
  return *name_end == '(' && text.back() == ')' && std::find(name_end + 1, text.end() - 1, '(') == text.end() - 1;
}

bool is_component(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.';
  });
}

constexpr std::string_view system_pattern =
    R"(^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.-]*)((?:\\+[A-Za-z0-9_.-]+)*)\\))?$)";

// chmod's symbolic form (chmod(1) of the BSDs, which the builder's library follows).
bool is_symbolic_mode(std::string_view mode) {
  std::size_t at = 0;
  const auto skip = [&](std::string_view set) {
    while (at < mode.size() && set.find(mode[at]) != std::string_view::npos) ++at;
  };
  while (true) {
    skip("augo");
    do {
      if (at == mode.size() || std::string_view("+-=").find(mode[at]) == std::string_view::npos) return false;
      ++at;
      skip("rwxXstugo");
    } while (at < mode.size() && mode[at] != ',');
    if (at == mode.size()) return true;
    ++at;
  }
}

}  // namespace

PortSpec port_spec(std::string_view word) {
  PortSpec spec;
  const auto last = word.rfind(':');
  if (last != std::string_view::npos) {
    spec.host = word.substr(0, last);
    const auto before = spec.host.rfind(':');
    if (before != std::string_view::npos) {
      spec.ip = spec.host.substr(0, before);
      spec.host.remove_prefix(before + 1);
    }
    word.remove_prefix(last + 1);
  }
  const auto slash = word.find('/');
  spec.container = word.substr(0, slash);
  if (slash != std::string_view::npos) spec.protocol = word.substr(slash + 1);
  return spec;
}

std::optional<std::string> port_error(std::string_view word) {
  const PortSpec spec = port_spec(word);
  const std::string invalid = "invalid port: " + quoted(word) + ": ";
  if (spec.container.empty()) return invalid + "no port specified";
  const std::string protocol = lower(spec.protocol);
  if (!protocol.empty() && protocol != "tcp" && protocol != "udp" && protocol != "sctp")
    return invalid + "invalid proto: " + protocol;
  std::string ip(spec.ip);
  if (ip.starts_with('[')) {
    if (!ip.ends_with(']')) return "invalid IP address " + ip + ": address " + ip + ":: missing ']' in address";
    ip = ip.substr(1, ip.size() - 2);
  }
  if (!ip.empty() && !is_ip(ip)) return "invalid IP address: " + ip;
  const auto container = port_range(spec.container);
  if (!container) return "invalid containerPort: " + std::string(spec.container);
  if (spec.host.empty()) return std::nullopt;
  const auto host = port_range(spec.host);
  if (!host) return "invalid hostPort: " + std::string(spec.host);
  if (host->size() != container->size() && container->size() != 0)
    return "invalid ranges specified for container and host Ports: " + std::string(spec.container) + " and " +
           std::string(spec.host);
  return std::nullopt;
}

std::optional<std::string> signal_error(std::string_view signal) {
  // Linux's signals (moby/sys, signal_linux.go).
  static constexpr std::array<std::string_view, 36> names = {
      "ABRT", "ALRM", "BUS",  "CHLD", "CLD",    "CONT", "FPE",  "HUP",  "ILL",  "INT",  "IO",  "IOT",   "KILL",
      "PIPE", "POLL", "PROF", "PWR",  "QUIT",   "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN",
      "TTOU", "URG",  "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX"};
  const std::string refusal = "invalid signal: " + std::string(signal);
  std::string_view digits = signal;
  if (digits.starts_with('+') || digits.starts_with('-')) digits.remove_prefix(1);
  if (const auto number = unsigned_number(digits, 10, std::uint64_t{1} << 62U))
    return *number == 0 ? std::optional(refusal) : std::nullopt;
  std::string name(signal);
  for (char &c : name)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  if (name.starts_with("SIG")) name.erase(0, 3);
  if (contains(names, name)) return std::nullopt;
  const auto real_time = [&](std::string_view prefix, std::uint64_t largest) {
    if (!name.starts_with(prefix)) return false;
    const std::string_view number = std::string_view(name).substr(prefix.size());
    const auto value = unsigned_number(number, 10, largest);
    return value && *value > 0 && number[0] != '0';
  };
  if (real_time("RTMIN+", 15) || real_time("RTMAX-", 14)) return std::nullopt;
  return refusal;
}

PlatformResult platform(std::string_view specifier) {
  const auto refuse = [&](const std::string &what) {
    return PlatformResult{{}, what + ": invalid argument"};
  };
  if (specifier.find('*') != std::string_view::npos) return refuse(quoted(specifier) + ": wildcards not yet supported");
  std::array<std::string_view, 4> parts;
  std::size_t count = 0;
  for (std::string_view left = specifier; count < parts.size();) {
    const auto slash = count + 1 < parts.size() ? left.find('/') : std::string_view::npos;
    parts[count++] = left.substr(0, slash);
    if (slash == std::string_view::npos) break;
    left.remove_prefix(slash + 1);
  }
  if (!is_system_component(parts[0]))
    return refuse(quoted(parts[0]) + " is an invalid OS component of " + quoted(specifier) +
                  ": OSAndVersion specifier component must match " + quoted(system_pattern));
  for (std::size_t i = 1; i < count; ++i)
    if (!is_component(parts[i]))
      return refuse(quoted(parts[i]) + " is an invalid component of " + quoted(specifier) +
                    R"(: platform specifier component must match "^[A-Za-z0-9_.-]+$")");
  Platform result;
  result.os = lower(parts[0].substr(0, parts[0].find('(')));
  if (result.os == "macos") result.os = "darwin";
  if (count > 3) return refuse(quoted(specifier) + ": cannot parse platform specifier");
  if (count > 1) {
    result.architecture = parts[1];
    if (count > 2) result.variant = parts[2];
    normalise(result);
    return {result, std::nullopt};
  }
  if (contains(systems, result.os)) {
    result.architecture = "amd64";
    return {result, std::nullopt};
  }
  result.architecture = parts[0];
  normalise(result);
  if (!contains(architectures, result.architecture))
    return refuse(quoted(specifier) + ": unknown operating system or architecture");
  result.os = "linux";
  return {result, std::nullopt};
}

std::optional<std::string> mode_error(std::string_view mode) {
  if (unsigned_number(mode, 8, 07777)) return std::nullopt;
  if (!mode.empty() && !is_digit(mode[0]))
    return is_symbolic_mode(mode) ? std::nullopt : std::optional("invalid syntax");
  return "invalid chmod parameter: '" + std::string(mode) + "'. it should be octal string and between 0 and 07777";
}

std::optional<std::string> checksum_error(std::string_view checksum) {
  constexpr auto malformed = "invalid checksum digest format";
  const auto colon = checksum.find(':');
  if (colon == 0 || colon == std::string_view::npos || colon + 1 == checksum.size()) return malformed;
  const std::string_view algorithm = checksum.substr(0, colon);
  const std::string_view digits = checksum.substr(colon + 1);
  const std::size_t size = algorithm == "sha256" ? 64 : algorithm == "sha384" ? 96 : algorithm == "sha512" ? 128 : 0;
  if (size == 0) {
    const auto well_formed = [](std::string_view text, std::string_view more) {
      return std::all_of(text.begin(), text.end(), [&](char c) {
        return is_digit(c) || is_letter(c) || more.find(c) != std::string_view::npos;
      });
    };
    const bool known_form =
        well_formed(algorithm, ".+_-") && lower(algorithm) == algorithm && well_formed(digits, "=_-");
    return known_form ? "unsupported digest algorithm" : malformed;
  }
  if (digits.size() != size) return "invalid checksum digest length";
  const bool hexadecimal = std::all_of(digits.begin(), digits.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f');
  });
  return hexadecimal ? std::nullopt : std::optional<std::string>(malformed);
}

bool is_git_source(std::string_view source) {
  if (source.starts_with("git://") || source.starts_with("ssh://")) return true;
  if (source.starts_with("http://") || source.starts_with("https://")) {
    const std::string_view path = source.substr(0, source.find_first_of("?#"));
    return path.ends_with(".git");
  }
  // user@host:path, as ssh takes it
  const auto at = source.find('@');
  const auto colon = source.find(':');
  if (at == 0 || at == std::string_view::npos || colon == std::string_view::npos || colon < at + 2) return false;
  const auto is_name = [](std::string_view text, std::string_view more) {
    return std::all_of(text.begin(), text.end(), [&](char c) {
      return is_digit(c) || is_letter(c) || more.find(c) != std::string_view::npos;
    });
  };
  return is_name(source.substr(0, at), "-_") && is_name(source.substr(at + 1, colon - at - 1), "-.");
}

bool is_http_source(std::string_view source) {
  return (source.starts_with("http://") || source.starts_with("https://")) && !is_git_source(source);
}

std::optional<std::string> reference_error(std::string_view name, const ImageReference &reference) {
  if (reference.valid) return std::nullopt;
  const bool hexadecimal = name.size() == 64 && std::all_of(name.begin(), name.end(), [](char c) {
                             return is_digit(c) || (c >= 'a' && c <= 'f');
                           });
  if (hexadecimal)
    return "invalid repository name (" + std::string(name) + "), cannot specify 64-byte hexadecimal strings";
  const auto slash = name.find('/');
  const std::string_view first = name.substr(0, slash);
  const bool has_domain = slash != std::string_view::npos && (first.find_first_of(".:") != std::string_view::npos ||
                                                              first == "localhost" || lower(first) != first);
  const bool hub = !has_domain || first == "docker.io" || first == "index.docker.io";
  std::string path(has_domain ? name.substr(slash + 1) : name);
  if (hub && path.find('/') == std::string::npos) path.insert(0, "library/");
  path.resize(std::min(path.find(':'), path.size()));
  if (lower(path) != path) return "invalid reference format: repository name (" + path + ") must be lowercase";
  return "invalid reference format";
}

bool is_absolute(std::string_view path, std::string_view os) {
  if (os != "windows") return path.starts_with('/');
  if (path.size() > 1 && path[1] == ':') path.remove_prefix(2);
  return path.starts_with('/') || path.starts_with('\\');
}

}  // namespace drydock::model
