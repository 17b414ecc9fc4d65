// Image names (distribution's reference grammar), with the names that mean Docker Hub made equal.
#include "grammar/image_reference.hpp"

#include "parse/parse.hpp"

namespace drydock::parse {

namespace {

namespace peg = grammar::peg;

template <typename Rule>
struct Take : peg::nothing<Rule> {};
template <>
struct Take<grammar::domain> {
  template <typename In>
  static void apply(const In &in, ImageReference &reference) {
    reference.registry = in.string();
  }
};
template <>
struct Take<grammar::path> {
  template <typename In>
  static void apply(const In &in, ImageReference &reference) {
    reference.repository = in.string();
  }
};
template <>
struct Take<grammar::tag> {
  template <typename In>
  static void apply(const In &in, ImageReference &reference) {
    reference.tag = in.string();
  }
};
template <>
struct Take<grammar::digest> {
  template <typename In>
  static void apply(const In &in, ImageReference &reference) {
    reference.digest = in.string();
  }
};

}  // namespace

ImageReference image_reference(std::string_view text) {
  ImageReference reference;
  peg::memory_input<> in(text.data(), text.data() + text.size(), "");
  peg::memory_input<> identifier(text.data(), text.data() + text.size(), "");
  const bool matches =
      peg::parse<grammar::image_reference, Take>(in, reference) && !peg::parse<grammar::image_identifier>(identifier);
  if (!matches) return {};
  if (reference.registry == "docker.io" || reference.registry == "index.docker.io") {
    reference.registry.clear();
    if (reference.repository.starts_with("library/")) reference.repository.erase(0, 8);
  } else if (reference.registry.empty() && reference.repository.starts_with("library/")) {
    reference.repository.erase(0, 8);
  }
  // The name's length counts with the registry as it is used.
  const std::size_t length =
      (reference.registry.empty() ? 17 : reference.registry.size()) + 1 + reference.repository.size();
  if (length > 255 && reference.repository.size() > 255) return {};
  reference.valid = true;
  return reference;
}

}  // namespace drydock::parse
