// The build checks of the reference builder (dockerfile-language § 11), by the names that people silence them with.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace drydock::checks {

enum class Rule : std::uint8_t {
  stage_name_casing,
  from_as_casing,
  no_empty_continuation,
  consistent_instruction_casing,
  duplicate_stage_name,
  reserved_stage_name,
  json_args_recommended,
  maintainer_deprecated,
  undefined_arg_in_from,
  workdir_relative_path,
  undefined_var,
  multiple_instructions_disallowed,
  legacy_key_value_format,
  invalid_base_image_platform,  // needs a registry: never found here
  redundant_target_platform,
  secrets_used_in_arg_or_env,
  invalid_default_arg_in_from,
  from_platform_flag_const_disallowed,
  copy_ignored_file,
  invalid_definition_description,
  expose_proto_casing,
  expose_invalid_format,
};

struct RuleText {
  Rule rule;
  std::string_view name;         // as the builder prints it, and as `# check=skip=` names it
  std::string_view description;
  std::string_view page;         // the last part of the address of its documentation
  bool experimental = false;     // found only where `# check=experimental=` asks for it
};

// In the order of Rule.
const std::array<RuleText, 22> &rules();
const RuleText &text_of(Rule rule);
// By its exact name, as the builder compares.
std::optional<Rule> rule_named(std::string_view name);
// The address of the rule's documentation.
std::string address_of(Rule rule);

}  // namespace drydock::checks
