// What the words mean: names of passes, image references, and which passes an option asks for besides.
#include "cli/settings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/choice_keys.hpp"
#include "cli/errors.hpp"
#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"

namespace drydock::cli {

namespace {

using rewrite::Options;
using rewrite::Safety;

Options::Choice choice(const std::string &word) {
  return word == "always"  ? Options::Choice::always
         : word == "never" ? Options::Choice::never
                           : Options::Choice::automatic;
}

std::vector<std::string> pass_names() {
  std::vector<std::string> names;
  for (const passes::Pass *pass : passes::chain()) names.emplace_back(pass->id);
  return names;
}

// Each word by itself.
void check(const Choices &choices) {
  const auto check_word = [](const ChoiceKey &key, const std::string &word) {
    const std::string wrong = wrong_with(key, word);
    if (!wrong.empty())
      throw UsageError{key.form == ChoiceKey::Form::passes ? wrong : fmt::format("--{}: {}", key.name, wrong)};
  };
  for (const ChoiceKey &key : choice_keys())
    std::visit(
        [&](auto place) {
          using Said = std::remove_cvref_t<decltype(choices.*place)>;
          const Said &said = choices.*place;
          if constexpr (std::is_same_v<Said, std::optional<std::string>>) {
            if (said) check_word(key, *said);
          } else if constexpr (std::is_same_v<Said, std::optional<unsigned>>) {
            if (said) check_word(key, std::to_string(*said));
          } else if constexpr (std::is_same_v<Said, std::vector<std::string>>) {
            for (const std::string &word : said) check_word(key, word);
          }
        },
        key.place);
}

void read_syntax(const std::string &word, Options &options) {
  options.syntax = choice(word);
  if (word != "auto" && word != "always" && word != "never") options.syntax_reference = word;
}

// The chosen passes and one more, in the chain's order.
std::vector<const passes::Pass *> with_pass(const std::vector<const passes::Pass *> &chosen, std::string_view id) {
  std::vector<const passes::Pass *> result;
  for (const passes::Pass *pass : passes::chain())
    if (pass->id == id || std::find(chosen.begin(), chosen.end(), pass) != chosen.end()) result.push_back(pass);
  return result;
}

std::vector<const passes::Pass *> chosen_passes(const Choices &choices, bool production) {
  std::string unknown;
  std::vector<const passes::Pass *> result = pipeline::choose_passes(choices.select, {}, unknown, production);
  if (!choices.extend_select.empty())
    for (const passes::Pass *pass : pipeline::choose_passes(choices.extend_select, {}, unknown))
      result = with_pass(result, pass->id);
  return result;
}

bool contains(const std::vector<const passes::Pass *> &chosen, std::string_view id) {
  return std::find(chosen.begin(), chosen.end(), passes::find(id)) != chosen.end();
}

// `python=registry.example.com/python` or `python:3.11=registry.example.com/python:3.11-hardened`.
std::vector<std::pair<std::string, std::string>> read_bases(const std::vector<std::string> &words) {
  std::vector<std::pair<std::string, std::string>> bases;
  for (const std::string &word : words) bases.push_back(sides_of(word));
  const auto same = [](const std::string &a, const std::string &b) {
    const ImageReference x = parse::image_reference(a), y = parse::image_reference(b);
    return x.registry == y.registry && x.repository == y.repository &&
           (x.tag == y.tag || x.tag.empty() || y.tag.empty());
  };
  for (std::size_t i = 0; i < bases.size(); ++i)
    for (std::size_t j = 0; j < bases.size(); ++j) {
      if (i < j && bases[i].first == bases[j].first)
        throw UsageError{fmt::format("--base: `{}` stands twice", bases[i].first)};
      if (same(bases[i].second, bases[j].first))
        throw UsageError{fmt::format("--base: `{}` would be replaced in turn", bases[i].second)};
    }
  return bases;
}

model::Mirrors read_mirrors(const std::vector<std::string> &words) {
  model::Mirrors mirrors;
  for (const std::string &word : words) mirrors.push_back(sides_of(word));
  for (const auto &[from, to] : mirrors)
    for (const auto &[other, its_mirror] : mirrors) {
      if (from == other && to != its_mirror)
        throw UsageError{fmt::format("--registry-mirror: `{}` stands twice", from)};
      if ((to + "/").starts_with(other + "/"))
        throw UsageError{fmt::format("--registry-mirror: `{}` would be replaced in turn", to)};
    }
  return mirrors;
}

}  // namespace

std::string unknown_pass(const std::string &name) {
  const std::string similar = closest(name, pass_names());
  return fmt::format("there is no pass `{}`; {}", name,
                     similar.empty() ? "`drydock passes` lists them" : fmt::format("did you mean `{}`?", similar));
}

Settings settings_of(const Choices &choices, bool production) {
  check(choices);
  Settings result;
  result.context = choices.context;
  result.chain = chosen_passes(choices, production);
  result.options.python_dont_write_bytecode = choices.python_dont_write_bytecode.value_or(production);
  if (choices.run_style == "heredoc") result.chain = with_pass(result.chain, "run-heredoc");
  result.options.bases = read_bases(choices.bases);
  result.options.bases_alone = !contains(result.chain, "slim-base");
  if (!result.options.bases.empty()) result.chain = with_pass(result.chain, "slim-base");
  result.options.mirrors = read_mirrors(choices.mirrors);
  if (!result.options.mirrors.empty()) result.chain = with_pass(result.chain, "registry-mirror");
  std::erase_if(result.chain, [&](const passes::Pass *pass) {
    return std::any_of(choices.ignore.begin(), choices.ignore.end(),
                       [&](const std::string &name) { return name == "all" || name == pass->id; });
  });
  result.rejected.insert(choices.reject.begin(), choices.reject.end());
  result.safety = choices.safety == "safe"     ? Safety::safe
                  : choices.safety == "review" ? Safety::review
                                               : Safety::intent;
  // A production image leaves its build behind wherever that is possible.
  result.options.split = choice(choices.split.value_or(production ? "always" : "auto"));
  result.options.user_id = choices.user_id.value_or(result.options.user_id);
  result.options.user_name = choices.user_name.value_or(result.options.user_name);
  result.options.cache_mounts = choices.cache_mounts != "never";
  read_syntax(choices.syntax.value_or("auto"), result.options);
  return result;
}

}  // namespace drydock::cli
