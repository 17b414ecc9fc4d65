#include "cli/report.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "cli/repository.hpp"
#include "passes/support/text_parts.hpp"
#include "passes/texts.hpp"
#include "print/check_json.hpp"
#include "print/git_patch.hpp"
#include "print/report_annotations.hpp"
#include "print/report_json.hpp"
#include "print/report_markdown.hpp"
#include "print/report_sarif.hpp"
#include "print/suggestion.hpp"
#include "verify/digest.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using print::Examined;
using print::Report;

class SuggestionText final : public Report {
 public:
  explicit SuggestionText(print::SuggestionStyle style) : style_(std::move(style)) {}
  std::string add(const Examined &file) override {
    return file.outcome ? print::suggestion(file.name, *file.outcome, style_, file.notes) : "";
  }

 private:
  print::SuggestionStyle style_;
};

class CheckText final : public Report {
 public:
  std::string add(const Examined &file) override {
    std::string text;
    if (file.checked)
      for (const checks::Finding &finding : file.checked->check.findings)
        text += finding_line(file.name, file.checked->document, finding);
    return text;
  }
};

class CheckJson final : public Report {
 public:
  std::string add(const Examined &file) override {
    return file.checked ? print::check_json(file.checked->document, file.checked->check, file.name) + '\n' : "";
  }
};

using Maker = std::unique_ptr<Report> (*)(const Invocation &);

std::unique_ptr<Report> suggestion_text(const Invocation &invocation) {
  // What goes to a file is for no terminal.
  const print::DiffStyle style =
      invocation.output ? print::DiffStyle{} : diff_style(invocation.color, terminal_facts());
  return std::make_unique<SuggestionText>(print::SuggestionStyle{style, invocation.explain});
}

std::unique_ptr<Report> suggestion_json(const Invocation &) {
  return std::make_unique<print::JsonReport>(DRYDOCK_VERSION, verify::sha256);
}

// A pass each, or a check of the builder's.
std::unique_ptr<Report> sarif(const Invocation &invocation) {
  std::vector<print::SarifRule> rules;
  if (invocation.command == Command::check) {
    for (const checks::RuleText &rule : checks::rules())
      rules.push_back({std::string(rule.name), std::string(rule.description), std::string(rule.description),
                       print::RemarkLevel::warning, checks::address_of(rule.rule)});
  } else {
    for (const passes::Pass *pass : passes::chain())
      rules.push_back({std::string(pass->id), std::string(passes::summary_of(pass->id)),
                       std::string(passes::text_of(pass->id)), print::level_of(pass->worst)});
  }
  return std::make_unique<print::SarifReport>(DRYDOCK_VERSION, std::move(rules), name_in_repository);
}

template <typename Form>
std::unique_ptr<Report> with_places(const Invocation &) {
  return std::make_unique<Form>(name_in_repository);
}

template <typename Form>
std::unique_ptr<Report> plain(const Invocation &) {
  return std::make_unique<Form>();
}

const std::vector<std::pair<std::string, Maker>> of_diff = {
    {"text", suggestion_text},
    {"patch", with_places<print::PatchReport>},
    {"json", suggestion_json},
    {"sarif", sarif},
    {"github", with_places<print::GithubReport>},
    {"gitlab", with_places<print::GitlabReport>},
    {"markdown", plain<print::MarkdownReport>},
};

const std::vector<std::pair<std::string, Maker>> of_check = {
    {"text", plain<CheckText>},
    {"json", plain<CheckJson>},
    {"sarif", sarif},
    {"github", with_places<print::GithubReport>},
    {"gitlab", with_places<print::GitlabReport>},
    {"markdown", plain<print::MarkdownReport>},
};

std::vector<std::string> names_of(const std::vector<std::pair<std::string, Maker>> &formats) {
  std::vector<std::string> names;
  for (const auto &[name, maker] : formats) names.push_back(name);
  return names;
}

}  // namespace

std::vector<std::string> suggestion_formats() {
  std::vector<std::string> names = names_of(of_diff);
  names.push_back("html");  // more than a report of outcomes: report_page()
  return names;
}

std::vector<std::string> check_formats() { return names_of(of_check); }

std::unique_ptr<Report> report_of(const Invocation &invocation) {
  const auto &formats = invocation.command == Command::check ? of_check : of_diff;
  return std::find_if(formats.begin(), formats.end(),
                      [&](const auto &format) { return format.first == invocation.format; })
      ->second(invocation);
}

bool ReportPlace::is_free_of(const std::vector<std::string> &inputs) const {
  std::error_code error;
  for (const std::string &input : inputs) {
    if (!file_ || !fs::equivalent(input, *file_, error)) continue;
    report_error("-o: " + *file_ + ": the report would replace the file that it is about");
    return false;
  }
  return true;
}

void ReportPlace::write(std::string_view text) {
  if (file_ && *file_ != "-") text_ += text;
  else output_.write(text);
}

int ReportPlace::finish(int exit_code) {
  if (!file_ || *file_ == "-") return exit_code;
  const std::optional<std::string> error = write_atomically(*file_, text_);
  if (!error) return exit_code;
  report_error(*error);
  return std::max(exit_code, 2);
}

}  // namespace drydock::cli
