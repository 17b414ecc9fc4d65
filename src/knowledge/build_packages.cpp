// Lookups for the tables in build_packages_debian.cpp and build_packages_alpine.cpp.
#include "knowledge/build_packages.hpp"

namespace drydock::knowledge {

namespace {

// Their Depends in the package indexes of Debian 11 to 13 and Alpine 3.20; the sources python3.10 and python3.12 of Ubuntu.
constexpr InterpreterHeaders headers[] = {
    {"python3-dev python3-all-dev python-dev-is-python3 python3.9-dev python3.10-dev python3.11-dev python3.12-dev python3.13-dev "
     "python2-dev python-dev cython3",
     "python", "python3 python3-pip python3-venv python3-virtualenv py3-pip",
     {"libpython3.9", "libpython3.11", "libpython3.13", "libpython3.10", "libpython3.12t64"}},
    {"ruby-dev", "ruby", "ruby ruby-full bundler"},
    {"php-dev", "php", "php php-cli php-fpm"},
    {"libnode-dev", "node", "nodejs npm"},
    {"tcl-dev", "tcl", "tcl"},
};

// debian/control of python-pip in Debian 10 to 13 and Ubuntu 18.04 to 24.04.
constexpr Words recommending_compilers = "python3-pip";

constexpr Words compilers =
    "build-essential build-base gcc g++ gcc-multilib g++-multilib clang llvm gfortran gnat rust rustc cargo go golang golang-go "
    "gcc-9 gcc-10 gcc-11 gcc-12 gcc-13 g++-9 g++-10 g++-11 g++-12 g++-13";

}  // namespace

bool is_compiler(std::string_view name) { return compilers.contains(name); }

bool recommends_compilers(std::string_view name) { return recommending_compilers.contains(name); }

const InterpreterHeaders &python_headers() { return headers[0]; }
const InterpreterHeaders &ruby_headers() { return headers[1]; }

std::span<const InterpreterHeaders> interpreter_headers() { return headers; }

std::string_view bare_package_name(std::string_view operand) {
  return operand.substr(0, operand.find_first_of("=/:~<>"));
}

const BuildPackage *build_package(std::string_view name) {
  for (const BuildPackage &row : build_packages()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

const AlpineBuildPackage *alpine_build_package(std::string_view name) {
  for (const AlpineBuildPackage &row : alpine_build_packages()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

std::optional<Words> runtime_packages(std::string_view name, std::string_view release) {
  const BuildPackage *row = build_package(name);
  if (row == nullptr || row->role == PackageRole::ambiguous) return std::nullopt;
  if (row->role == PackageRole::build_tool) return Words();
  return row->runtime.in(release);
}

}  // namespace drydock::knowledge
