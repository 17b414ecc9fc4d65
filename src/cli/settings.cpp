// What the words mean: names of passes, image references, and which passes an option asks for besides.
#include "cli/settings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/errors.hpp"
#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::cli {

namespace {

using rewrite::Options;
using rewrite::Safety;

Options::Choice choice(const std::string &word) {
  return word == "always" ? Options::Choice::always : word == "never" ? Options::Choice::never : Options::Choice::automatic;
}

std::vector<std::string> pass_names() {
  std::vector<std::string> names;
  for (const passes::Pass *pass : passes::chain()) names.emplace_back(pass->id);
  return names;
}

void check_passes(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (name != "all" && passes::find(name) == nullptr) throw UsageError{unknown_pass(name)};
}

void read_syntax(const std::string &word, Options &options) {
  options.syntax = choice(word);
  if (word == "auto" || word == "always" || word == "never") return;
  if (!parse::image_reference(word).valid)
    throw UsageError{fmt::format("--syntax: `{}` is not auto, always, never or an image reference", word)};
  options.syntax_reference = word;
}

// The chosen passes and one more, in the chain's order.
std::vector<const passes::Pass *> with_pass(const std::vector<const passes::Pass *> &chosen, std::string_view id) {
  std::vector<const passes::Pass *> result;
  for (const passes::Pass *pass : passes::chain())
    if (pass->id == id || std::find(chosen.begin(), chosen.end(), pass) != chosen.end()) result.push_back(pass);
  return result;
}

// `python=registry.example.com/python` or `python:3.11=registry.example.com/python:3.11-hardened`.
std::vector<std::pair<std::string, std::string>> read_bases(const std::vector<std::string> &words) {
  std::vector<std::pair<std::string, std::string>> bases;
  for (const std::string &word : words) {
    const std::size_t sign = word.find('=');
    const std::string from = word.substr(0, sign), to = sign == std::string::npos ? "" : word.substr(sign + 1);
    const ImageReference name = parse::image_reference(from), other = parse::image_reference(to);
    if (!name.valid || !other.valid) throw UsageError{fmt::format("--base: `{}` is not NAME=NAME of two images", word)};
    const bool whole = !name.tag.empty() || !name.digest.empty();
    if (!whole && (!other.tag.empty() || !other.digest.empty()))
      throw UsageError{fmt::format("--base: `{}` names no tag, and `{}` does: name the one that it is for", from, to)};
    if (whole && other.tag.empty() && other.digest.empty())
      throw UsageError{fmt::format("--base: `{}` names a tag, and `{}` names none", from, to)};
    bases.emplace_back(from, to);
  }
  const auto same = [](const std::string &a, const std::string &b) {
    const ImageReference x = parse::image_reference(a), y = parse::image_reference(b);
    return x.registry == y.registry && x.repository == y.repository && (x.tag == y.tag || x.tag.empty() || y.tag.empty());
  };
  for (std::size_t i = 0; i < bases.size(); ++i)
    for (std::size_t j = 0; j < bases.size(); ++j) {
      if (i < j && bases[i].first == bases[j].first) throw UsageError{fmt::format("--base: `{}` stands twice", bases[i].first)};
      if (same(bases[i].second, bases[j].first)) throw UsageError{fmt::format("--base: `{}` would be replaced in turn", bases[i].second)};
    }
  return bases;
}

}  // namespace

std::string unknown_pass(const std::string &name) {
  const std::string similar = closest(name, pass_names());
  return fmt::format("there is no pass `{}`; {}", name,
                     similar.empty() ? "`drydock passes` lists them" : fmt::format("did you mean `{}`?", similar));
}

Settings settings_of(const Choices &choices, bool production) {
  check_passes(choices.select);
  check_passes(choices.ignore);
  Settings result;
  result.context = choices.context;
  std::string unknown;
  result.chain = pipeline::choose_passes(choices.select, choices.ignore, unknown, production);
  result.options.python_dont_write_bytecode = production || choices.python_dont_write_bytecode;
  if (choices.run_style == "heredoc") result.chain = with_pass(result.chain, "run-heredoc");
  result.options.bases = read_bases(choices.bases);
  const auto slim = std::find(result.chain.begin(), result.chain.end(), passes::find("slim-base"));
  result.options.bases_alone = slim == result.chain.end();
  if (!result.options.bases.empty()) result.chain = with_pass(result.chain, "slim-base");
  result.rejected.insert(choices.reject.begin(), choices.reject.end());
  result.safety = choices.safety == "safe" ? Safety::safe : choices.safety == "review" ? Safety::review : Safety::intent;
  // A production image leaves its build behind wherever that is possible.
  result.options.split = choice(choices.split.value_or(production ? "always" : "auto"));
  result.options.cache_mounts = choices.cache_mounts != "never";
  read_syntax(choices.syntax.value_or("auto"), result.options);
  return result;
}

}  // namespace drydock::cli
