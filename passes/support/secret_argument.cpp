#include "passes/support/secret_argument.hpp"

#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "knowledge/words.hpp"
#include "passes/support/secret_use.hpp"

namespace drydock::passes {

bool is_literal(const Word &value) {
  std::string_view text = value.text;
  if (text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
    text = text.substr(1, text.size() - 2);
  return !text.empty() && text.find('$') == std::string_view::npos && !text.starts_with('/') &&
         !knowledge::Words("true false yes no on off 0 1 none null").contains(text);
}

namespace {

bool takes(const Instruction &instruction, std::string_view name) {
  const std::string plain = "$" + std::string(name), braces = "${" + std::string(name);
  const std::string_view text = instruction.rest();
  return text.find(plain) != std::string_view::npos || text.find(braces) != std::string_view::npos;
}

// `ENV NPM_TOKEN=$NPM_TOKEN`, and nothing else.
bool hands_on(const Instruction &instruction, std::string_view name) {
  const Env *env = instruction.as<Env>();
  if (env == nullptr || env->pairs.size() != 1 || env->pairs[0].key.text != name) return false;
  std::string_view value = env->pairs[0].value.text;
  if (value.size() > 1 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
  return value == "$" + std::string(name) || value == "${" + std::string(name) + "}";
}

}  // namespace

std::variant<SecretUse, Obstacle> secret_use(const model::Model &model, const model::Stage &stage, std::size_t at,
                                             std::string_view name) {
  const Document &document = model.document();
  SecretUse use;
  for (std::size_t i = 0; i < document.instructions.size(); ++i) {
    const Instruction &instruction = document.instructions[i];
    const Arg *arg = instruction.as<Arg>();
    if (arg != nullptr && i != at && model.stage_of(i) == nullptr)
      for (const Arg::Declaration &other : arg->declarations)
        if (other.name == name && other.value && is_literal(*other.value))
          return Obstacle{"value-in-file", "its value stands in line " + std::to_string(instruction.first_line)};
  }
  for (std::size_t i = at + 1; i < stage.end; ++i) {
    const Instruction &instruction = document.instructions[i];
    if (instruction.as<Run>() != nullptr) continue;
    if (!use.environment && hands_on(instruction, name)) {
      if (stage.index + 1 == model.stages().size())
        return Obstacle{"read-when-run", "an ENV keeps it for the running image, which may read it"};
      use.environment = i;
    } else if (takes(instruction, name)) {
      return Obstacle{"used-elsewhere", "line " + std::to_string(instruction.first_line) +
                                            " puts it into the image's configuration or files"};
    }
  }
  if (model.has_children(stage)) return Obstacle{"inherited", "another stage starts from this one, and has it too"};
  if (!knowledge::supports(document.syntax.value_or(""), knowledge::Feature::run_mount))
    return Obstacle{"front-end", "the front end that the file names knows no secret mounts"};
  auto readers = secret_readers(model, stage, at + 1, name);
  if (auto *obstacle = std::get_if<Obstacle>(&readers)) return *obstacle;
  use.readers = std::move(std::get<std::vector<std::size_t>>(readers));
  const auto heredoc = [&](std::size_t reader) { return document.instructions[reader].as<Run>()->script_in_heredoc; };
  if (!secrets_as_variables(document) && std::any_of(use.readers.begin(), use.readers.end(), heredoc))
    return Obstacle{"heredoc", "a script in a heredoc would have to read it from a file"};
  return use;
}

}  // namespace drydock::passes
