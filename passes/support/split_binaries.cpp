#include "passes/support/split_binaries.hpp"

#include <algorithm>

#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

constexpr std::string_view common_folder = "/usr/local/bin/";
constexpr std::size_t most_named = 8;

std::string folder_of(const std::string &path) { return path.substr(0, path.rfind('/')); }

}  // namespace

void SplitBinaries::add(BuiltBinary binary) {
  for (BuiltBinary &other : all_)
    if (other.path == binary.path) {
      other = std::move(binary);
      return;
    }
  all_.push_back(std::move(binary));
}

void SplitBinaries::follow_moves(std::size_t last) {
  for (const PlacedCommand &placed : placed_commands(model_, stage_))
    if (placed.run <= last) follow_move(placed.run, placed);
}

void SplitBinaries::follow_move(std::size_t run, const PlacedCommand &placed) {
  const auto &words = placed.command->words;
  const std::size_t at_word = model::run_word(*placed.command);
  if (at_word + 2 >= words.size() || !knowledge::moves_files(words[at_word].value)) return;
  std::vector<std::string> paths;
  for (std::size_t w = at_word + 1; w < words.size(); ++w) {
    if (words[w].value.starts_with('-')) continue;
    const auto path = word_text(model_, run, words[w]);
    if (!path) return;
    paths.push_back(*path);
  }
  if (paths.size() != 2) return;
  const std::string from = absolute_path(placed.folder, paths[0]);
  for (BuiltBinary &binary : all_) {
    if (binary.path != from) continue;
    std::string to = absolute_path(placed.folder, paths[1]);
    const bool folder = paths[1].ends_with('/') || base_name(paths[1]) == "." ||
                        knowledge::program_folders.contains(to) ||
                        context_folder(model_, stage_, run, to).has_value() || to == model_.workdir(run).text;
    if (folder) to = absolute_path(to, base_name(from));
    const BuiltBinary moved{to, binary.own, binary.links};
    if (words[at_word].value == "mv") {
      binary = moved;
    } else {
      binary.own = false;  // the copy stands for it
      all_.push_back(moved);
    }
    return;
  }
}

const BuiltBinary *SplitBinaries::at(const std::string &path) const {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const BuiltBinary &binary) { return binary.path == path; });
  return found == all_.end() ? nullptr : &*found;
}

const BuiltBinary *SplitBinaries::named(const std::string &word) const {
  if (word.find('/') != std::string::npos) return at(absolute_path(final_workdir(model_, stage_).value_or("/"), word));
  for (std::string_view folder : search_path_)
    if (const BuiltBinary *found = at(absolute_path(folder, word))) return found;
  return nullptr;
}

std::optional<Obstacle> SplitBinaries::find_started(const knowledge::CompiledLanguage &language) {
  const StartedCommands started = started_commands(model_, stage_);
  if (started.obstacle) return *started.obstacle;
  for (const StartedCommand &command : started.all) {
    if (command.words.empty()) continue;
    if (language.tools.contains(base_name(command.words[0])))
      return Obstacle{"start-needs-toolchain",
                      "the container starts `" + command.words[0] + "`, which the runtime stage would not have"};
    if (const BuiltBinary *binary = named(command.words[0])) started_.emplace_back(command.words[0], binary->path);
  }
  if (started_.empty()) return Obstacle{"start-not-built", "what the container starts is not what is built"};
  return std::nullopt;
}

void SplitBinaries::carry(ArtefactSplit &plan) const {
  for (const BuiltBinary &binary : all_) {
    bool by_path = false, by_name = false;
    for (const auto &[word, path] : started_)
      if (path == binary.path) (word.find('/') != std::string::npos ? by_path : by_name) = true;
    if (!binary.own && !by_path && !by_name) continue;
    const bool stays_found = knowledge::program_folders.contains(folder_of(binary.path));
    const bool was_found = search_path_.contains(folder_of(binary.path));
    // In a folder of the tool chain, which the runtime stage's PATH does not name.
    const bool elsewhere = was_found && !stays_found && (by_name || !by_path);
    if (by_path || !elsewhere) passes::carry(plan, binary.path, binary.path);
    if (elsewhere) passes::carry(plan, binary.path, std::string(common_folder) + std::string(base_name(binary.path)));
  }
}

void carry(ArtefactSplit &plan, const std::string &source, const std::string &destination) {
  const CarriedPath path{source, destination};
  if (std::find(plan.carried.begin(), plan.carried.end(), path) == plan.carried.end()) plan.carried.push_back(path);
}

void carry_files(const SplitSources &sources, ArtefactSplit &plan) {
  std::vector<std::string> left;
  for (const CarriedPath &path : sources.runtime_files(left)) carry(plan, path.source, path.destination);
  std::string text =
      "the program reads no file of the builder's but those that its sources, its arguments and variables name";
  for (std::size_t i = 0; i < left.size() && i < most_named; ++i)
    text += (i == 0 ? "; these stay behind: " : ", ") + left[i];
  if (left.size() > most_named) text += " …";
  plan.assumptions.push_back(text);
}

std::variant<ChosenImage, Obstacle> image_that_runs(const model::Stage &stage) {
  using knowledge::Distro;
  const knowledge::ImageFacts &facts = *stage.facts;
  if (!knowledge::adds_tools_alone(facts.row->name))
    return Obstacle{"base-not-covered", "no image is known that runs what " + stage.base.text + " builds"};
  if (facts.distro == Distro::alpine)
    return ChosenImage{"alpine:" + (facts.release.empty() ? std::string("3") : facts.release), ""};
  const std::string release(knowledge::newest_release(facts, knowledge::version_of_tag(stage.image.tag)));
  if (release.empty())
    return Obstacle{"release-open",
                    "which release of Debian " + stage.base.text + " stands on is not known: name it in the tag"};
  return ChosenImage{"debian:" + release + "-slim", facts.release.empty()
                                                        ? stage.base.text + " stands on " + release +
                                                              " or an earlier release, whose programs run on it"
                                                        : ""};
}

knowledge::ImageFacts facts_of(const model::Model &model, const std::string &image) {
  const ImageReference reference = model.readers().image_reference(image);
  return *knowledge::image_facts(reference.registry, reference.repository, reference.tag);
}

}  // namespace drydock::passes
