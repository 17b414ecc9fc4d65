#include "passes/support/several_installs.hpp"

#include <algorithm>
#include <map>

#include "knowledge/pip_options.hpp"
#include "knowledge/python_requirements.hpp"
#include "model/context.hpp"

namespace drydock::passes {

namespace {

using Answer = std::optional<Obstacle>;

// What is asked of each distribution, beside its name: "==2.0", "<3".
class Versions {
 public:
  // The first distribution of which two things are asked; "" for none.
  std::string conflict() const {
    for (const auto &[name, version] : asked_)
      if (version == several) return name;
    return "";
  }

  void add_file(const std::string &text) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      add(std::string_view(text).substr(begin, end - begin));
      begin = end + 1;
    }
  }

  void add(std::string_view line) {
    line = line.substr(0, line.find('#'));
    std::string plain;
    for (char c : line)
      if (c != ' ' && c != '\t' && c != '\r') plain += c;
    const std::size_t end = plain.find_first_of("[=<>!~;@");
    if (end == std::string::npos || plain.starts_with('-')) return;
    const std::size_t version = plain.find_first_of("=<>!~;@", end);
    if (version == std::string::npos) return;
    std::string &before = asked_[model::normalised_distribution(plain.substr(0, end))];
    const std::string now = plain.substr(version);
    before = before.empty() || before == now ? now : std::string(several);
  }

 private:
  static constexpr std::string_view several = " ";
  std::map<std::string, std::string> asked_;
};

Answer check_versions(const model::Model &model, const BuilderSteps &steps, const InstallInputs &all) {
  Versions versions;
  std::vector<std::string> read;
  for (const auto &file : all.files) {
    if (std::find(read.begin(), read.end(), file.path) != read.end()) continue;
    read.push_back(file.path);
    if (const auto text = model.context()->read(file.path)) versions.add_file(*text);
  }
  for (const InstallStep &step : steps.installs)
    for (std::size_t word : step.install.wanted) versions.add(step.install.call.word(word).value);
  const std::string name = versions.conflict();
  if (name.empty()) return std::nullopt;
  return Obstacle{"several-installs", "pip installs several times, and different versions of " + name +
                                          " are asked for: they can't be had together"};
}

// What an earlier install brings, a later one may be built with.
Answer check_helpers(const model::Model &model, const BuilderSteps &steps, const InstallStep &step,
                     const InstallInputs &all) {
  const auto inputs = inputs_of(model, steps.last, step.install);
  const auto &names = all.requirements.names;
  const bool all_wheels = std::all_of(names.begin(), names.end(), [](const std::string &name) {
    return knowledge::python_needs(name) == knowledge::PythonNeeds::nothing;
  });
  if (all_wheels) return std::nullopt;
  for (const std::string &name : std::get<InstallInputs>(inputs).requirements.names)
    if (knowledge::python_build_helpers().contains(name))
      return Obstacle{"several-installs", line_of(model, step.instruction) + " installs " + name +
                                              " first, and what is installed behind it may be built with that"};
  return std::nullopt;
}

}  // namespace

Answer check_several_installs(const model::Model &model, const BuilderSteps &steps, const InstallInputs &all) {
  const auto &installs = steps.installs;
  if (installs.size() < 2) return std::nullopt;
  const InstallStep &last = installs.back();
  for (std::size_t i = 0; i + 1 < installs.size(); ++i) {
    const InstallStep &step = installs[i];
    const bool alike = step.install.choosing == last.install.choosing && step.install.placing == last.install.placing;
    const bool same_place =
        model.user(step.instruction).text == model.user(last.instruction).text &&
        (step.install.files.empty() || model.workdir(step.instruction).text == model.workdir(last.instruction).text);
    if (!alike || !same_place)
      return Obstacle{"several-installs",
                      "pip installs several times, with different options or as different users: not all of it can be "
                      "resolved at once"};
    if (auto obstacle = check_helpers(model, steps, step, all)) return obstacle;
  }
  return check_versions(model, steps, all);
}

}  // namespace drydock::passes
