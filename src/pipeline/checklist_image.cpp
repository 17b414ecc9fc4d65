// The items about what the build does and leaves in the image.
#include <algorithm>
#include <set>

#include "checks/build_check.hpp"
#include "knowledge/build_packages.hpp"
#include "model/cache_impact.hpp"
#include "model/context.hpp"
#include "model/step_work.hpp"
#include "passes/support/left_behind.hpp"
#include "pipeline/checklist.hpp"
#include "pipeline/checklist_facts.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

namespace {

using checks::Item;
using checks::ItemResult;
using knowledge::Action;
using knowledge::PackageManager;
using model::Model;
using model::Stage;

std::vector<const Stage *> all_stages(const Model &model) {
  std::vector<const Stage *> result;
  // install_calls goes through them from the last one on.
  for (const Stage &stage : model.stages()) result.insert(result.begin(), &stage);
  return result;
}

std::string unread_text(std::uint32_t line) { return "line " + std::to_string(line) + " can't be looked into"; }

ItemResult buildkit(const Model &model) {
  for (const Instruction &instruction : model.document().instructions) {
    const bool heredoc = !instruction.heredocs.empty();
    const bool flags = (instruction.as<Run>() != nullptr && !instruction.flags.empty()) ||
                       (instruction.as<Copy>() != nullptr &&
                        (instruction.flag("link") != nullptr || instruction.flag("chmod") != nullptr));
    if (heredoc || flags)
      return ticked("line " + std::to_string(instruction.first_line) + " builds with BuildKit alone");
  }
  return undecidable("whoever calls the builder says so; Docker does from version 23 on");
}

bool takes_from_context(const Model &model) {
  const auto &all = model.document().instructions;
  return std::any_of(all.begin(), all.end(), [](const Instruction &instruction) {
    return instruction.as<Copy>() != nullptr && instruction.flag("from") == nullptr;
  });
}

ItemResult ignore_file(const Model &model) {
  const model::Context *context = model.context();
  if (context == nullptr) {
    if (!takes_from_context(model)) return inapplicable("nothing is copied from the build context");
    return undecidable("the build context is not known");
  }
  if (!context->ignore_path().empty()) return ticked(context->ignore_path());
  if (!takes_from_context(model)) return inapplicable("nothing is copied from the build context");
  return open("the build context has none");
}

// Whether a step that a changed source leaves alone has fetched what this one needs. What a build of sources finds
// downloaded, it does not download again.
bool is_fetched_before(const Model &model, const model::Work &work, const std::vector<model::Work> &again) {
  const auto &caches = work.manager->caches;
  if (std::none_of(caches.begin(), caches.end(), [](const knowledge::Cache &cache) { return cache.read_later; }))
    return false;
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i)
    for (const model::Work &other : model::works_of(model, i))
      if (other.manager == work.manager && other.installs() &&
          std::find(again.begin(), again.end(), other) == again.end())
        return true;
  return false;
}

// By what a changed source makes run again.
ItemResult layer_order(const Model &model) {
  if (!takes_from_context(model)) return inapplicable("nothing is copied from the build context");
  if (model.context() == nullptr) return undecidable("the build context is not known");
  const auto impacts = model::cache_impact(model, model);
  if (impacts.empty()) return undecidable("what the steps take from the build context is not known from the file");
  for (const model::FileImpact &impact : impacts) {
    if (impact.manifest) continue;
    for (const model::Work &work : impact.before.works)
      // `pip install --no-index` and `dotnet publish --no-restore` take what is there.
      if (work.installs() && work.manager != nullptr && work.name.find(" --no-") == std::string::npos &&
          !is_fetched_before(model, work, impact.before.works))
        return open("a changed " + (impact.stands_for_all ? "source file" : impact.file) + " runs " + work.name +
                    " again");
  }
  return ticked("a changed source file runs no install again");
}

ItemResult cache_mounts(const Model &model) {
  std::optional<std::uint32_t> unread;
  std::size_t kept = 0;
  for (const InstallCall &install : install_calls(model, all_stages(model), unread)) {
    if (!install.call.manager->handled()) continue;
    const auto works = model::works_of(model, install.instruction);
    const bool keeps = std::any_of(works.begin(), works.end(), [&](const model::Work &work) {
      return work.manager == install.call.manager && work.keeps_downloads;
    });
    if (!keeps)
      return open(at_line(model, install.instruction) + ": " + std::string(install.call.manager->id) + " has none");
    ++kept;
  }
  if (unread) return undecidable(unread_text(*unread));
  if (kept == 0) return inapplicable("no package manager with a cache is called");
  return ticked("every install has one");
}

ItemResult combined_runs(const Model &model) {
  const auto &all = model.document().instructions;
  const auto runs =
      std::count_if(all.begin(), all.end(), [](const Instruction &one) { return one.as<Run>() != nullptr; });
  if (runs < 2) return inapplicable(runs == 0 ? "there is no RUN" : "there is one RUN");
  for (const char *const pass : {"merge-runs", "merge-steps"}) {
    const PassFindings found = findings_of_pass(model, pass);
    if (!found.fix.empty()) return open(found.fix);
    if (!found.skip.empty() && std::string_view(pass) == "merge-runs") return open(found.skip);
  }
  return ticked("none are left that belong together");
}

// What a manager's calls in one RUN leave in its layer.
enum class Left { nothing, something, unknown };
Left left_by(const Model &model, std::size_t instruction, const PackageManager &manager) {
  const auto works = model::works_of(model, instruction);
  for (const model::Work &work : works)
    if (work.manager == &manager && work.keeps_downloads) return Left::nothing;
  const auto text = passes::RunText::of(model, instruction);
  if (!text) return Left::unknown;
  std::vector<model::PackageCall> calls;
  for (const model::PackageCall &call : text->calls())
    if (call.manager == &manager) calls.push_back(call);
  return passes::is_clean_already(model, *text, calls) ? Left::nothing : Left::something;
}

// Whether the installs of the final image that a test picks leave nothing behind.
ItemResult clean(const Model &model, bool (*counts)(const PackageManager &), const std::string &none) {
  std::optional<std::uint32_t> unread;
  bool any = false, unknown = false;
  for (const InstallCall &install : install_calls(model, final_stages(model), unread)) {
    const PackageManager &manager = *install.call.manager;
    if (!counts(manager)) continue;
    any = true;
    const Left left = left_by(model, install.instruction, manager);
    if (left == Left::something)
      return open(at_line(model, install.instruction) + ": what " + std::string(manager.id) +
                  " keeps stays in the layer");
    unknown = unknown || left == Left::unknown;
  }
  if (unread) return undecidable(unread_text(*unread));
  if (unknown) return undecidable("what the installs leave behind can't be told from the text");
  return any ? ticked("nothing that an install keeps stays in the image") : inapplicable(none);
}

ItemResult user(const Model &model) {
  const Stage &last = model.stages().back();
  const std::string configured = model.runtime(last).user;
  if (configured.starts_with('?')) return undecidable("USER takes its value from a variable that is not known");
  const std::string name = configured.substr(0, configured.find(':'));
  if (name == "root" || name == "0") return open("USER is " + configured);
  if (!name.empty()) return ticked("USER is " + configured);
  if (last.scratch) return open("no USER: the image runs as root");
  std::string why_not;
  const knowledge::ImageFacts *base = final_base(model, why_not);
  if (base == nullptr || base->user.empty())
    return undecidable("no USER, and " + (why_not.empty() ? "the base image's own is not known" : why_not));
  if (base->user == "root" || base->user == "0") return open("no USER, and the base image runs as root");
  return ticked("the base image runs as " + base->user);
}

using knowledge::PackageRole;

// What a package of the manager is for; nothing where it is an ordinary one.
std::optional<PackageRole> role_of(const PackageManager &manager, std::string_view package) {
  const std::string_view bare = knowledge::bare_package_name(package);
  if (manager.id == "apk") {
    const auto *row = knowledge::alpine_build_package(bare);
    return row == nullptr ? std::nullopt : std::optional(row->role);
  }
  const auto *row = knowledge::build_package(bare);
  return row == nullptr ? std::nullopt : std::optional(row->role);
}

// Packages that are of use to builds alone and stay in the final image, build tools or headers as well: the first, with
// its line.
std::string build_package_left(const Model &model, bool headers, std::optional<std::uint32_t> &unread) {
  for (const InstallCall &install : install_calls(model, final_stages(model), unread)) {
    if (install.call.manager->kind != knowledge::ManagerKind::system || install.call.action != Action::install)
      continue;
    std::set<std::string> removed;
    for (const model::PackageCall &call : model.package_calls(install.instruction))
      if (call.action == Action::remove)
        for (const std::size_t operand : call.operands) removed.insert(call.word(operand).value);
    for (const char *const option : {"--virtual", "-t"})
      if (const auto name = install.call.option(option); name && removed.contains(*name)) removed.insert("*");
    for (const std::size_t operand : install.call.operands) {
      const std::string &package = install.call.word(operand).value;
      const std::optional<PackageRole> role = role_of(*install.call.manager, package);
      const bool tool = role == PackageRole::build_tool || (headers && role == PackageRole::library);
      if (tool && !removed.contains("*") && !removed.contains(package))
        return at_line(model, install.instruction) + ": " + package;
    }
  }
  return {};
}

ItemResult no_build_tools(const Model &model) {
  std::optional<std::uint32_t> unread;
  if (const std::string left = build_package_left(model, false, unread); !left.empty())
    return open(left + " is in the final image");
  const Stage &last = model.stages().back();
  if (last.scratch) return ticked("the final image starts from nothing");
  std::string why_not;
  const knowledge::ImageFacts *base = final_base(model, why_not);
  if (base == nullptr) return undecidable(why_not);
  if (!base->compilers) return undecidable("whether the base image has compilers is not known");
  if (*base->compilers) return open("the final image starts from one with compilers");
  if (unread) return undecidable(unread_text(*unread));
  return ticked("no build tools in the final image");
}

ItemResult stages(const Model &model) {
  const std::size_t count = model.stages().size();
  if (count > final_stages(model).size()) return ticked(std::to_string(count) + " stages");
  const ItemResult tools = no_build_tools(model);
  if (tools.state == checks::ItemState::ticked) return inapplicable("one stage, without build tools to leave behind");
  return tools.state == checks::ItemState::open ? open("one stage: " + tools.reason) : tools;
}

ItemResult secrets(const Model &model) {
  for (const checks::Finding &finding : checks::check_build(model.document(), readers).findings)
    if (finding.rule == checks::Rule::secrets_used_in_arg_or_env)
      return open("line " + std::to_string(finding.first_line) + ": " + finding.detail);
  return ticked("no ARG or ENV is named like one");
}

ItemResult no_recommends(const Model &model) {
  std::optional<std::uint32_t> unread;
  std::size_t with = 0;
  for (const InstallCall &install : install_calls(model, all_stages(model), unread)) {
    const PackageManager &manager = *install.call.manager;
    if (manager.no_recommends_option.empty() || install.call.action != Action::install || install.call.operands.empty())
      continue;
    if (!install.call.option_word(manager.recommends_options)) {
      for (const std::string_view setting : manager.recommends_settings)
        if (model.document().source().find(setting) != std::string_view::npos)
          return undecidable("`" + std::string(setting) + "` may say it for all installs");
      return open(at_line(model, install.instruction) + ": " + std::string(manager.id) +
                  " takes what is recommended as well");
    }
    ++with;
  }
  if (unread) return undecidable(unread_text(*unread));
  return with == 0 ? inapplicable("no apt install") : ticked("every apt install says what it takes");
}

ItemResult small_base(const Model &model) {
  if (model.stages().back().scratch) return ticked("FROM scratch");
  std::string why_not;
  const knowledge::ImageFacts *base = final_base(model, why_not);
  if (base == nullptr) return undecidable(why_not);
  using knowledge::Flavour;
  const std::string name(base->row->name);
  if (base->flavour == Flavour::slim || base->flavour == Flavour::alpine || base->flavour == Flavour::minimal ||
      base->distro == knowledge::Distro::alpine || base->distro == knowledge::Distro::distroless)
    return ticked("the final image starts from a small one");
  if (!base->slim_tag.empty()) return open(name + " has " + base->slim_tag);
  if (base->flavour == Flavour::full) return open("the final image starts from one with compilers");
  return inapplicable("no smaller variant of " + name + " is known");
}

ItemResult build_dependencies(const Model &model) {
  std::optional<std::uint32_t> unread;
  if (const std::string left = build_package_left(model, true, unread); !left.empty())
    return open(left + " stays in the final image");
  if (unread) return undecidable(unread_text(*unread));
  return ticked("no build dependency stays in the final image");
}

}  // namespace

ItemResult image_item(Item item, const ChecklistSubject &subject) {
  const Model &model = subject.model;
  switch (item) {
    case Item::buildkit: return buildkit(model);
    case Item::ignore_file: return ignore_file(model);
    case Item::layer_order: return layer_order(model);
    case Item::cache_mounts: return cache_mounts(model);
    case Item::combined_runs: return combined_runs(model);
    case Item::same_layer_clean_up:
      return clean(model, [](const PackageManager &) { return true; }, "nothing is installed");
    case Item::user: return user(model);
    case Item::no_build_tools: return no_build_tools(model);
    case Item::secrets: return secrets(model);
    case Item::no_recommends: return no_recommends(model);
    case Item::scan:
      return undecidable("no file says whether images are scanned; `drydock verify --scan` calls a scanner");
    case Item::small_base: return small_base(model);
    case Item::build_dependencies: return build_dependencies(model);
    case Item::pip_cache:
      return clean(
          model, [](const PackageManager &manager) { return manager.id == "pip"; },
          "the final image gets nothing from pip");
    case Item::apt_lists:
      return clean(
          model, [](const PackageManager &manager) { return manager.id == "apt"; },
          "the final image gets nothing from apt");
    case Item::stages: return stages(model);
    default: return service_item(item, subject);
  }
}

std::vector<ItemResult> checklist_of(const ChecklistSubject &subject) {
  std::vector<ItemResult> results;
  for (const checks::ChecklistItem &item : checks::checklist()) results.push_back(image_item(item.item, subject));
  return results;
}

}  // namespace drydock::pipeline
