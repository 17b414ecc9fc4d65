// From an image's name and tag to facts. The tag is read as words between `-`: a version, a release's code name,
// `slim`, `alpine3.19`, `onbuild`; what floats is looked up in the tables below, which say where a tag has pointed.
#include "knowledge/base_images.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "knowledge/name_index.hpp"
#include "knowledge/prepared_servers.hpp"

namespace drydock::knowledge {
namespace {

constexpr Words debian_names = "wheezy jessie stretch buster bullseye bookworm trixie forky sid";
constexpr Words ubuntu_names =
    "trusty xenial bionic focal jammy noble resolute groovy hirsute impish kinetic lunar mantic oracular plucky "
    "questing";

using Alias = std::pair<std::string_view, std::string_view>;

// https://www.debian.org/releases/ and https://wiki.ubuntu.com/Releases
constexpr Alias debian_versions[] = {{"7", "wheezy"},    {"8", "jessie"},    {"9", "stretch"}, {"10", "buster"},
                                     {"11", "bullseye"}, {"12", "bookworm"}, {"13", "trixie"}, {"unstable", "sid"}};
constexpr Alias ubuntu_versions[] = {
    {"14.04", "trusty"},   {"16.04", "xenial"},   {"18.04", "bionic"},  {"20.04", "focal"}, {"22.04", "jammy"},
    {"24.04", "noble"},    {"26.04", "resolute"}, {"22.10", "kinetic"}, {"23.04", "lunar"}, {"23.10", "mantic"},
    {"24.10", "oracular"}, {"25.04", "plucky"},   {"25.10", "questing"}};

// Where a tag without a release has pointed, from its version's first image on. The official Python images moved to
// stretch with 3.7 (2018), buster in July 2019, bullseye in August 2021, bookworm in June 2023 and trixie in August
// 2025; an exact version moves only while it is its line's newest, hence the patch ranges. Node's moved later than
// Python's did. Versions past their end do not move again. Conservative: a release too many costs a skip.
struct Pointed {
  std::string_view version;
  int first_patch;
  int last_patch;
  Words releases;
};
constexpr int newest = 9999;
constexpr Pointed python_pointed[] = {
    {"3.7", 0, 3, "stretch"},
    {"3.7", 4, 4, "stretch buster"},
    {"3.7", 5, 10, "buster"},
    {"3.7", 11, 12, "buster bullseye"},
    {"3.7", 13, 16, "bullseye"},
    {"3.7", 17, newest, "bullseye bookworm"},
    {"3.8", 0, 10, "buster"},
    {"3.8", 11, 12, "buster bullseye"},
    {"3.8", 13, 16, "bullseye"},
    {"3.8", 17, 17, "bullseye bookworm"},
    {"3.8", 18, newest, "bookworm"},
    {"3.9", 0, 5, "buster"},
    {"3.9", 6, 7, "buster bullseye"},
    {"3.9", 8, 16, "bullseye"},
    {"3.9", 17, 17, "bullseye bookworm"},
    {"3.9", 18, 22, "bookworm"},
    {"3.9", 23, 24, "bookworm trixie"},
    {"3.9", 25, newest, "trixie"},
    {"3.10", 0, 11, "bullseye"},
    {"3.10", 12, 12, "bullseye bookworm"},
    {"3.10", 13, 17, "bookworm"},
    {"3.10", 18, 18, "bookworm trixie"},
    {"3.10", 19, newest, "trixie"},
    {"3.11", 0, 3, "bullseye"},
    {"3.11", 4, 4, "bullseye bookworm"},
    {"3.11", 5, 12, "bookworm"},
    {"3.11", 13, 13, "bookworm trixie"},
    {"3.11", 14, newest, "trixie"},
    {"3.12", 0, 10, "bookworm"},
    {"3.12", 11, 11, "bookworm trixie"},
    {"3.12", 12, newest, "trixie"},
    {"3.13", 0, 4, "bookworm"},
    {"3.13", 5, 7, "bookworm trixie"},
    {"3.13", 8, newest, "trixie"},
    {"3.14", 0, newest, "trixie"},
};
constexpr std::pair<std::string_view, Words> python_lines[] = {
    {"2.7", "wheezy jessie stretch buster"},
    {"3.4", "wheezy jessie stretch"},
    {"3.5", "jessie stretch buster"},
    {"3.6", "jessie stretch buster bullseye"},
    {"3.7", "stretch buster bullseye bookworm"},
    {"3.8", "buster bullseye bookworm"},
    {"3.9", "buster bullseye bookworm trixie"},
    {"3.10", "bullseye bookworm trixie"},
    {"3.11", "bullseye bookworm trixie"},
    {"3.12", "bookworm trixie"},
    {"3.13", "bookworm trixie"},
    {"3.14", "trixie"},
    {"2", "wheezy jessie stretch buster"},
    {"3", "jessie stretch buster bullseye bookworm trixie"},
    {"", "jessie stretch buster bullseye bookworm trixie"},
};
constexpr std::pair<std::string_view, Words> node_lines[] = {
    {"8", "jessie stretch buster"},
    {"10", "jessie stretch buster"},
    {"12", "stretch buster bullseye"},
    {"14", "stretch buster bullseye"},
    {"16", "stretch buster bullseye bookworm"},
    {"18", "stretch buster bullseye bookworm"},
    {"20", "bullseye bookworm trixie"},
    {"22", "bookworm trixie"},
    {"24", "bookworm trixie"},
    {"fermium", "stretch buster bullseye"},
    {"gallium", "stretch buster bullseye bookworm"},
    {"hydrogen", "stretch buster bullseye bookworm"},
    {"iron", "bullseye bookworm trixie"},
    {"jod", "bookworm trixie"},
    {"krypton", "bookworm trixie"},
    {"lts", "jessie stretch buster bullseye bookworm trixie"},
    {"current", "jessie stretch buster bullseye bookworm trixie"},
    {"", "jessie stretch buster bullseye bookworm trixie"},
};
constexpr Words debian_floating = "bullseye bookworm trixie";    // latest and stable of late
constexpr Words ubuntu_floating = "focal jammy noble resolute";  // latest: the newest long-term release
constexpr Words ended_lines = "2 2.7 3.4 3.5 3.6 3.7 3.8 3.9 8 10 12 14 16 18 fermium gallium hydrogen";

// How the project spells the cut-down variant.
enum class SlimOrder { none, before_release, after_release };
struct Family {
  std::string_view name;
  SlimOrder slim;
  std::optional<bool> full_has_compilers;  // of the tag that is neither slim nor alpine
};
constexpr Family families[] = {
    {"python", SlimOrder::before_release, true}, {"node", SlimOrder::after_release, true},
    {"ruby", SlimOrder::before_release, true},   {"rust", SlimOrder::before_release, true},
    {"golang", SlimOrder::none, true},           {"gcc", SlimOrder::none, true},
    {"perl", SlimOrder::before_release, true},   {"php", SlimOrder::none, true},
    {"pypy", SlimOrder::before_release, true},   {"buildpack-deps", SlimOrder::none, true},
    {"debian", SlimOrder::after_release, false}, {"ubuntu", SlimOrder::none, false},
    {"alpine", SlimOrder::none, false},          {"busybox", SlimOrder::none, false},
};

struct Tag {
  std::vector<std::string_view> words;  // as written, between `-`
  std::string_view version;             // "3.11.4", "20", "" where none stands
  std::string_view release;             // a code name, or "3.19" behind alpine
  bool slim = false;
  bool alpine = false;
  bool onbuild = false;
  bool windows = false;
  bool nonroot = false;
  bool cut_down = false;  // .NET's images without shell run as their account
  std::string_view other_base;  // CUDA's: ubuntu22.04, ubi8
  bool plain = true;  // nothing stands there but version, release and slim
};

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_date(std::string_view text) {
  return text.size() == 8 && is_number(text) && starts_with(text, "20");
}

Tag read_tag(std::string_view text) {
  Tag tag;
  for (std::size_t begin = 0; begin <= text.size() && !text.empty();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    tag.words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  for (std::size_t i = 0; i < tag.words.size(); ++i) {
    const std::string_view word = tag.words[i];
    if (debian_names.contains(word) || ubuntu_names.contains(word)) {
      tag.release = word;
    } else if (word == "slim") {
      tag.slim = true;
    } else if (starts_with(word, "alpine") && (word.size() == 6 || is_number(word.substr(6)))) {
      tag.alpine = true;
      tag.release = word.substr(6);
    } else if (starts_with(word, "windowsservercore") || starts_with(word, "nanoserver")) {
      tag.windows = true;
    } else if (i == 0 && (is_number(word) || (word.size() > 1 && word[0] == 'v' && is_number(word.substr(1))))) {
      tag.version = word;
    } else if (i == 0 && (word == "latest" || word == "lts" || word == "current" || word == "stable")) {
      tag.version = word == "latest" ? std::string_view() : word;
    } else {
      tag.onbuild = tag.onbuild || word == "onbuild";
      tag.nonroot = tag.nonroot || word == "nonroot";
      tag.cut_down = tag.cut_down || word == "chiseled" || word == "distroless";
      if (starts_with(word, "ubuntu") || starts_with(word, "ubi") || starts_with(word, "rockylinux") || starts_with(word, "centos"))
        tag.other_base = word;
      tag.plain = false;
    }
  }
  // Node's lines have names: iron-bookworm-slim.
  if (!tag.words.empty() && tag.version.empty() &&
      Words("fermium gallium hydrogen iron jod krypton").contains(text.substr(0, text.find('-')))) {
    tag.version = tag.words.front();
    tag.plain = true;
    for (std::size_t i = 1; i < tag.words.size(); ++i) {
      tag.plain = tag.plain && (tag.words[i] == "slim" || tag.words[i] == tag.release);
    }
  }
  return tag;
}

// Whether the tag is of that major version or a later one. Names for versions (`lts`, `iron`) are newer than the rows ask.
bool is_since(std::string_view version, int major) {
  if (version.starts_with('v')) version.remove_prefix(1);
  if (version.empty() || version.front() < '0' || version.front() > '9') return true;
  int own = 0;
  for (const char c : version.substr(0, version.find('.'))) {
    if (c < '0' || c > '9' || own > 9999) break;
    own = own * 10 + (c - '0');
  }
  return own >= major;
}

template <typename Table>
Words find(const Table &table, std::string_view key) {
  for (const auto &[name, releases] : table) {
    if (name == key) return releases;
  }
  return {};
}

// "3.11.4" is 3.11 and 4; "3.11" has no patch.
Words python_releases(std::string_view version) {
  const std::size_t first = version.find('.');
  const std::size_t second = first == std::string_view::npos ? first : version.find('.', first + 1);
  if (second == std::string_view::npos) return find(python_lines, version);
  const std::string_view line = version.substr(0, second);
  int patch = 0;
  for (const char c : version.substr(second + 1)) {
    if (c < '0' || c > '9' || patch > 999) return {};
    patch = patch * 10 + (c - '0');
  }
  for (const Pointed &row : python_pointed) {
    if (row.version == line && row.first_patch <= patch && patch <= row.last_patch) return row.releases;
  }
  return find(python_lines, line);
}

std::string_view version_alias(std::span<const Alias> aliases, std::string_view version) {
  for (const auto &[name, release] : aliases) {
    if (name == version) return release;
  }
  return {};
}

void set_release(ImageFacts &facts, const Tag &tag) {
  const std::string_view name = facts.row->name;
  if (!tag.release.empty()) {
    facts.release = tag.release;
    return;
  }
  facts.may_move = true;
  if (tag.alpine) return;
  if (name == "debian") {
    // 12, 12.5 and 12-slim are bookworm.
    facts.release = version_alias(debian_versions, tag.version.substr(0, tag.version.find('.')));
    const bool floats = tag.plain && (tag.version.empty() || tag.version == "stable");
    facts.releases = floats ? debian_floating : Words();
  } else if (name == "ubuntu") {
    facts.release = version_alias(ubuntu_versions, tag.version.substr(0, 5));
    facts.releases = tag.version.empty() && tag.plain ? ubuntu_floating : Words();
  } else if (name == "buildpack-deps") {
    const bool variant = !tag.words.empty() && (tag.words[0] == "curl" || tag.words[0] == "scm");
    const bool floats = variant || (tag.version.empty() && tag.plain) || tag.version == "stable";
    if (floats) facts.releases = debian_floating;
  } else if (name == "alpine") {
    if (tag.version.find('.') != std::string_view::npos && !is_date(tag.version)) {
      const std::size_t dot = tag.version.find('.', tag.version.find('.') + 1);
      facts.release = tag.version.substr(0, dot);
    }
  } else if (name == "python" && tag.plain) {
    facts.releases = python_releases(tag.version);
    const bool exact = tag.version.find('.') != tag.version.rfind('.');
    facts.may_move = !ended_lines.contains(tag.version) && !(exact && facts.releases.size() == 1);
  } else if (name == "node" && tag.plain) {
    const std::string_view version = tag.version.substr(0, tag.version.find('.'));
    facts.releases = find(node_lines, version);
    facts.may_move = !ended_lines.contains(version);
  }
  if (!facts.release.empty()) facts.may_move = false;
}

std::string slim_tag(const Family &family, const Tag &tag) {
  if (family.slim == SlimOrder::none || !tag.plain || tag.slim || tag.alpine || tag.windows) return "";
  if (Words("wheezy jessie forky sid").contains(tag.release) ||
      !(tag.release.empty() || debian_names.contains(tag.release)))
    return "";
  std::vector<std::string_view> parts;
  if (!tag.version.empty()) parts.push_back(tag.version);
  if (family.slim == SlimOrder::before_release) parts.push_back("slim");
  if (!tag.release.empty()) parts.push_back(tag.release);
  if (family.slim == SlimOrder::after_release) parts.push_back("slim");
  // Debian has stable-slim and 12-slim, but no tag that is just `slim`.
  if (family.name == "debian" && parts.size() == 1) return "stable-slim";
  std::string result;
  for (const std::string_view part : parts) {
    if (!result.empty()) result += '-';
    result += part;
  }
  return result;
}

bool is_pattern(const ImageRow &row) { return row.name.back() == '*'; }

// The row of that name, else the longest pattern that it begins like.
const ImageRow *find_row(std::string_view name) {
  static const NameIndex<ImageRow> by_name(image_rows(), [](const ImageRow &row) { return Words(row.name); });
  static const std::vector<const ImageRow *> patterns = [] {
    std::vector<const ImageRow *> result;
    for (const ImageRow &row : image_rows())
      if (is_pattern(row)) result.push_back(&row);
    return result;
  }();
  if (const ImageRow *row = by_name.find(name); row != nullptr && !is_pattern(*row)) return row;
  const ImageRow *best = nullptr;
  for (const ImageRow *row : patterns)
    if (starts_with(name, row->name.substr(0, row->name.size() - 1)) && (best == nullptr || best->name.size() < row->name.size())) best = row;
  return best;
}

// Mirrors of the official images under the same names.
std::string full_name(std::string_view registry, std::string_view repository) {
  if (registry == "docker.io" || registry == "index.docker.io" || registry == "registry-1.docker.io" ||
      registry == "mirror.gcr.io") {
    registry = "";
  }
  if (registry == "public.ecr.aws" && starts_with(repository, "docker/library/")) {
    registry = "";
    repository.remove_prefix(std::string_view("docker/library/").size());
  }
  if (registry.empty() && starts_with(repository, "library/")) repository.remove_prefix(8);
  return registry.empty() ? std::string(repository) : std::string(registry) + "/" + std::string(repository);
}

}  // namespace

std::string_view to_string(Distro distro) {
  constexpr std::array<std::string_view, 12> names = {"unknown", "debian",     "ubuntu",  "alpine",
                                                      "rhel",    "suse",       "arch",    "wolfi",
                                                      "busybox", "distroless", "scratch", "windows"};
  return names[static_cast<std::size_t>(distro)];
}

Distro distro_of_release(std::string_view code_name) {
  if (debian_names.contains(code_name)) return Distro::debian;
  if (ubuntu_names.contains(code_name)) return Distro::ubuntu;
  return Distro::unknown;
}

bool is_glibc(Distro distro) {
  switch (distro) {
    case Distro::debian:
    case Distro::ubuntu:
    case Distro::rhel:
    case Distro::suse:
    case Distro::arch:
    case Distro::wolfi:
    case Distro::distroless:
      return true;
    default:
      return false;
  }
}

std::optional<ImageFacts> image_facts(std::string_view registry, std::string_view repository,
                                      std::string_view tag_text) {
  const ImageRow *row = find_row(full_name(registry, repository));
  if (row == nullptr) return std::nullopt;
  const Tag tag = read_tag(tag_text);
  ImageFacts facts{
      row, row->distro, "", {}, false, Flavour::unknown, std::nullopt, false, tag.onbuild, std::string(row->user), {}, ""};
  if (row->account && is_since(tag.version, row->account_since)) facts.account = row->account;
  if (const PreparedServer *server = prepared_server(row->name, tag.words); server != nullptr && is_since(tag.version, server->since))
    facts.server = server;
  if (row->port != 0 && (row->port_until == 0 || !is_since(tag.version, row->port_until))) facts.port = row->port;
  facts.workdir = facts.server != nullptr ? facts.server->workdir : row->workdir;

  if (tag.windows) facts.distro = Distro::windows;
  if (tag.alpine) facts.distro = Distro::alpine;
  if (!tag.alpine && !tag.release.empty()) facts.distro = distro_of_release(tag.release);
  if (!tag.other_base.empty() && facts.distro == Distro::unknown)
    facts.distro = starts_with(tag.other_base, "ubuntu") ? Distro::ubuntu : Distro::rhel;
  if (tag.cut_down && row->account) {
    facts.user = std::to_string(row->account->uid);
    facts.distro = Distro::distroless;
  }
  if (facts.windows()) {
    facts.user = "";
    return facts;
  }
  if (facts.distro == Distro::scratch) {
    facts.flavour = Flavour::minimal;
    facts.compilers = false;
    return facts;
  }
  if (facts.distro == Distro::distroless) {
    facts.flavour = Flavour::minimal;
    facts.compilers = false;
    if (tag.nonroot) facts.user = "65532";
    return facts;
  }
  set_release(facts, tag);
  if (facts.releases.empty() && !facts.release.empty() && distro_of_release(facts.release) != Distro::unknown) {
    for (const Words names : {debian_names, ubuntu_names}) {  // a view of the table's own text outlives `facts`
      for (const std::string_view name : names) {
        if (name == facts.release) facts.releases = name;
      }
    }
  }
  const bool official = row->name.find('/') == std::string_view::npos && row->name.find('.') == std::string_view::npos;
  facts.docker_clean = official && (facts.distro == Distro::debian || facts.distro == Distro::ubuntu);

  if (tag.alpine || facts.distro == Distro::alpine) {
    facts.flavour = Flavour::alpine;
    if (official) facts.compilers = row->name == "php" || row->name == "rust" ? std::optional<bool>() : false;
  } else if (tag.slim) {
    facts.flavour = Flavour::slim;
    if (official) facts.compilers = row->name == "rust";
  }
  for (const Family &family : families) {
    if (family.name != row->name) continue;
    if (facts.flavour == Flavour::unknown) {
      // buildpack-deps' curl and scm variants have no compilers.
      const bool reduced = family.name == "buildpack-deps" && !tag.words.empty() &&
                           (tag.words.back() == "curl" || tag.words.back() == "scm");
      facts.compilers = reduced ? std::optional<bool>(false) : family.full_has_compilers;
      facts.flavour = *facts.compilers ? Flavour::full : Flavour::regular;
    }
    if (!facts.onbuild && (facts.distro == Distro::debian)) facts.slim_tag = slim_tag(family, tag);
  }
  return facts;
}

}  // namespace drydock::knowledge
