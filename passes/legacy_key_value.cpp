// legacy-key-value: `ENV key value` becomes `ENV key=value`, LABEL likewise.
//
// Why:      the form without `=` takes one pair only, hides where the value ends, and the builder warns
//           (LegacyKeyValueFormat).
// Safety:   safe: the builder reads the same key and the same value, which is proven for each with its own grammar.
// Keeps:    values whose quotes or escapes would read differently within quotes; a gap or a value with a continuation.
// Example:  ENV GREETING hello world   ->  ENV GREETING="hello world"
#include <optional>

#include "model/expansion.hpp"
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

using Given = std::optional<std::string>;

// What the builder makes of a word for variables that are not set, empty, and set.
std::vector<std::string> readings(const Word &word) {
  std::vector<std::string> result;
  const Given values[] = {std::nullopt, "", "a 'b' \\"};
  for (const Given &value : values) {
    const model::Expansion expansion = model::expand(word, [&](std::string_view) { return value; });
    result.push_back(expansion.error ? "error" : "=" + expansion.text);
  }
  return result;
}

List<KeyValue> pairs_of(const Instruction &instruction) {
  const auto *env = instruction.as<Env>();
  return env != nullptr ? env->pairs : instruction.as<Label>()->pairs;
}

bool reads_the_same(const Rewriter &rewriter, const Instruction &instruction, const std::string &rest) {
  const std::string escape = rewriter.document().escape == '`' ? "# escape=`\n" : "";
  const Document again = rewriter.model().readers().dockerfile(
      escape + "FROM scratch\n" + std::string(to_string(instruction.keyword)) + " " + rest);
  if (again.error() != nullptr || again.instructions.size() != 2) return false;
  const KeyValue &old = pairs_of(instruction)[0];
  const List<KeyValue> now = pairs_of(again.instructions[1]);
  return now.size() == 1 && readings(old.key) == readings(now[0].key) && readings(old.value) == readings(now[0].value);
}

void mend(Rewriter &rewriter, const checks::Finding &finding, const Instruction &instruction) {
  const KeyValue &pair = pairs_of(instruction)[0];
  const std::string_view key = pair.key.text;
  const std::string_view value = pair.value.text;
  const Document &document = rewriter.document();
  const std::string_view all(key.data(), static_cast<std::size_t>(value.data() + value.size() - key.data()));
  if (!instruction.logical.holds(all) || !place_of(document, instruction, all))
    return rewriter.skip(finding.instruction, "continued", "a continuation stands in the pair");
  const std::string plain = std::string(key) + "=" + std::string(value);
  const std::string quoted = std::string(key) + "=\"" + std::string(value) + "\"";
  const bool as_it_is = reads_the_same(rewriter, instruction, plain);
  if (!as_it_is && !reads_the_same(rewriter, instruction, quoted))
    return rewriter.skip(finding.instruction, "value-not-equal", "its quotes or escapes would read differently");
  auto fix = rewriter.fix("pair", finding.instruction, Safety::safe, "write key=value",
                          "the form without = is deprecated (LegacyKeyValueFormat)");
  const auto gap = static_cast<Offset>(value.data() - key.data()) - static_cast<Offset>(key.size());
  const Offset begin = place_of(document, instruction, key)->end;
  fix.replace({begin, begin + gap}, as_it_is ? "=" : "=\"");
  if (!as_it_is) fix.insert(place_of(document, instruction, value)->end, "\"");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::legacy_key_value_format,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    // A finding about a trigger stands at the FROM that it was added to.
    if (instruction.as<Env>() != nullptr || instruction.as<Label>() != nullptr) mend(rewriter, finding, instruction);
  });
}

}  // namespace

extern const Pass legacy_key_value{
    .id = "legacy-key-value",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
