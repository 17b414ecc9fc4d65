#include "passes/support/options.hpp"

namespace drydock::passes {

std::vector<Option> options_of(const shell::Node &command, std::size_t program, knowledge::Words value_options) {
  std::vector<Option> result;
  for (std::size_t i = program + 1; i < command.words.size(); ++i) {
    const shell::Word &word = command.words[i];
    const std::string &text = word.value;
    const std::size_t at = i;
    if (text == "--") break;
    const auto add = [&](const std::string &name, const std::string &rest) {
      Option option{name, std::nullopt, word.literal, at};
      const bool takes_value = value_options.contains(name);
      if (!rest.empty()) option.value = rest;
      if (takes_value && rest.empty() && i + 1 < command.words.size()) {
        option.value = command.words[++i].value;
        option.literal &= command.words[i].literal;
      }
      result.push_back(std::move(option));
    };
    if (text.starts_with("--")) {
      const std::size_t equals = std::min(text.find('='), text.size());
      add(text.substr(0, equals), text.substr(std::min(equals + 1, text.size())));
    } else if (text.size() > 1 && text[0] == '-') {
      for (std::size_t letter = 1; letter < text.size(); ++letter) {
        const std::string name{'-', text[letter]};
        const bool takes_value = value_options.contains(name);
        add(name, takes_value ? text.substr(letter + 1) : "");
        if (takes_value) break;
      }
    }
  }
  return result;
}

}  // namespace drydock::passes
