#include "checks/date_source.hpp"

#include <algorithm>

#include "ir/text.hpp"
#include "model/build_values.hpp"

namespace drydock::checks {

void check_date_source(const Document &document, const Variables &global) {
  const std::string value = global.get("SOURCE_DATE_EPOCH").value_or("");
  if (value.empty()) return;
  const std::string_view digits =
      std::string_view(value).substr(value.starts_with('-') || value.starts_with('+') ? 1 : 0);
  if (!digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) return;
  if (value == "context") return;
  const auto &instructions = document.instructions;
  const auto start = std::find_if(instructions.begin(), instructions.end(), [&](const Instruction &instruction) {
    const auto *from = instruction.as<From>();
    return from != nullptr && from->name && from->stage_name() == lower(value);
  });
  if (start == instructions.end()) throw Refusal{"invalid SOURCE_DATE_EPOCH: " + value};
  const auto refuse = [&](std::string message) {
    throw Refusal{std::move(message), start->first_line, start->last_line,
                  static_cast<std::size_t>(start - instructions.begin())};
  };
  const auto value_of = [&](const Word &word, const Variables &variables) {
    Expanded result = expand(word, variables);
    if (result.error) refuse(*result.error);
    return result.text;
  };
  Variables variables = global;
  if (value_of(start->as<From>()->image, variables) != "scratch")
    refuse("SOURCE_DATE_EPOCH stage must use FROM scratch");
  bool has_source = false;
  for (auto at = start + 1; at != instructions.end() && at->keyword != Keyword::from; ++at) {
    if (const auto *arg = at->as<Arg>()) {
      for (const Arg::Declaration &declaration : arg->declarations)
        if (declaration.value) variables.set(declaration.name, value_of(*declaration.value, variables));
      continue;
    }
    const auto *add = at->keyword == Keyword::add ? at->as<Copy>() : nullptr;
    if (add == nullptr)
      refuse("SOURCE_DATE_EPOCH stage does not meet source-only requirements: unsupported " +
                 std::string(at->keyword_text()) + " instruction");
    if (has_source) refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD");
    if (add->sources.size() != 1 || !at->heredocs.empty())
      refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD source");
    const std::string source = value_of(add->sources[0], variables);
    if (!model::is_http_source(source) && !model::is_git_source(source))
      refuse("SOURCE_DATE_EPOCH stage source must be a single HTTP(S) or Git ADD");
    has_source = true;
  }
  if (!has_source) refuse("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD");
}

}  // namespace drydock::checks
