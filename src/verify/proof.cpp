#include "verify/proof.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "knowledge/changeable_files.hpp"
#include "verify/compare_files.hpp"
#include "verify/libraries.hpp"
#include "verify/scan.hpp"
#include "verify/trial.hpp"
#include "verify/workshop.hpp"

namespace drydock::verify {

namespace {

using Field = ImageConfig::Field;

// One of the two sides, while it is worked on.
struct Side {
  std::string name;
  const Version &version;
  Figures &figures;
  std::string tag;
  ImageFacts facts;
};

std::string count(std::size_t number, const std::string &noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

class Proof {
 public:
  Proof(const Subject &subject, const Engine &engine, const ProofOptions &options, Surroundings &surroundings,
        const Progress &progress)
      : subject_(subject),
        engine_(engine),
        options_(options),
        surroundings_(surroundings),
        progress_(progress),
        workshop_(engine),
        original_{"original", subject.original, report_.original, "", {}},
        rewritten_{"rewritten", subject.rewritten, report_.rewritten, "", {}} {
    report_.file = subject.file;
    report_.context = subject.context;
    report_.engine = engine.name();
  }

  Report run() {
    if (!build_first(original_)) {
      report_.reason = "the original does not build";
      return finished(Verdict::not_possible);
    }
    if (!build_first(rewritten_)) {
      report_.parts.push_back(
          {"build", "the rewritten file does not build", {}, {"the rewritten file does not build"}});
      return finished(Verdict::different);
    }
    report_.parts.push_back({"build", "both build", {}, {}});
    compare_configuration();
    compare_trees();
    if (options_.measure) measure_rebuilds();
    if (options_.start && !start_both()) return finished(Verdict::not_possible);
    if (!options_.scanner.empty()) report_.scan = scan_both(options_.scanner, original_.tag, rewritten_.tag);
    bool equal = true;
    for (const Part &part : report_.parts) equal &= part.undeclared.empty();
    return finished(equal ? Verdict::equal : Verdict::different);
  }

 private:
  Report finished(Verdict verdict) {
    report_.verdict = verdict;
    if (options_.keep)
      for (const Side *side : {&original_, &rewritten_}) {
        if (side->tag.empty()) continue;
        workshop_.keep_image(side->tag);
        report_.notes.push_back("kept: " + side->tag);
      }
    if (left_out_)
      report_.notes.push_back("the syntax line was left out of the builds: its front end can't be fetched from here");
    return std::move(report_);
  }

  // One build of a version, in `context`. A syntax line whose front end can't be fetched is left out.
  Built build(const Side &side, const std::string &context, const std::string &tag, bool no_cache,
              const std::string &step) {
    const auto text = surroundings_.front_end_unreachable ? without_syntax_line(side.version.text) : std::nullopt;
    if (text) left_out_ = true;
    const BuildJob job{.dockerfile = workshop_.put(side.name, text ? *text : side.version.text, side.version.ignore),
                       .context = context,
                       .tag = tag,
                       .no_cache = no_cache,
                       .progress = [&](std::string_view line) {
                         if (progress_.going) progress_.going(fmt::format("{}, {}: {}", side.name, step, line));
                       }};
    const Built built = engine_.build(job);
    if (!built.ok && !text && front_end_unreachable(built.log) && without_syntax_line(side.version.text)) {
      surroundings_.front_end_unreachable = true;
      return build(side, context, tag, no_cache, step);
    }
    say(built.ok ? fmt::format("{}, {}: {:.1f} s", side.name, step, built.seconds)
                 : fmt::format("{}, {}: failed", side.name, step));
    return built;
  }

  bool build_first(Side &side) {
    const std::string tag = workshop_.image(side.name);
    const Built built =
        build(side, subject_.context, tag, options_.measure, options_.measure ? "first build" : "build");
    if (!built.ok) {
      report_.log = built.log;
      return false;
    }
    side.tag = tag;
    if (options_.measure) side.figures.first = built.seconds;
    side.facts = engine_.inspect(tag);
    side.figures.size = side.facts.size;
    side.figures.layers = side.facts.layers;
    return true;
  }

  void compare_configuration() {
    ConfigComparison result = compare_configs(original_.facts.config, rewritten_.facts.config, subject_.differences);
    std::string summary =
        result.undeclared.empty() ? "equal" : count(result.undeclared.size(), "difference") + " that no fix declares";
    if (result.undeclared.empty() && !result.declared.empty()) summary += " but for what the fixes declare";
    report_.parts.push_back({"configuration", summary, std::move(result.declared), std::move(result.undeclared)});
  }

  FileTree files_of(const std::string &tag, const std::string &name) {
    if (progress_.going) progress_.going("reading the files of the " + name + " image");
    const std::string container = workshop_.container(name);
    FileTree tree = engine_.files(tag, container);
    workshop_.remove_container(container);
    return tree;
  }

  // The files of the image that a version starts from; nothing where that is not known or can't be built alone.
  std::optional<FileTree> base_files(const Side &side) {
    if (side.version.base.empty()) return std::nullopt;
    const Version version{"FROM " + side.version.base + "\n", std::nullopt, ""};
    Figures figures;
    const Side base{side.name + "-base", version, figures, "", {}};
    const std::string tag = workshop_.image(base.name);
    const Built built = build(base, workshop_.empty_folder(), tag, false, "base image");
    if (!built.ok) return std::nullopt;
    FileTree tree = files_of(tag, base.name);
    workshop_.remove_image(tag);
    return tree;
  }

  // What a fix hands over goes to this account.
  void read_new_owner(const FileTree &rewritten, DeclaredFiles &declared) const {
    for (const DeclaredDifference &one : subject_.differences) {
      if (one.difference.field != Field::user || !one.difference.after) continue;
      const std::string user = one.difference.after->substr(0, one.difference.after->find(':'));
      std::istringstream lines(rewritten.text("etc/passwd"));
      for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string name, password, id, group;
        std::getline(std::getline(std::getline(std::getline(fields, name, ':'), password, ':'), id, ':'), group, ':');
        if (user != name && user != id) continue;
        declared.new_owner = std::strtoull(id.c_str(), nullptr, 10);
        declared.new_groups = {*declared.new_owner, std::strtoull(group.c_str(), nullptr, 10)};
      }
    }
  }

  void compare_trees() {
    const FileTree original = files_of(original_.tag, "original");
    const FileTree rewritten = files_of(rewritten_.tag, "rewritten");
    DeclaredFiles declared;
    for (const FileRule &rule : declared_by_passes())
      if (std::find(subject_.passes.begin(), subject_.passes.end(), rule.pass) != subject_.passes.end())
        declared.rules.push_back(rule);
    for (const std::string &path : subject_.hidden)
      declared.rules.push_back({"dockerignore", path, is_missing, "the ignore file keeps it out of the context"});
    declared.carried = subject_.carried;
    read_new_owner(rewritten, declared);
    std::optional<FileTree> original_base, rewritten_base;
    std::string scope = "all files";
    if (subject_.another_base) {
      declared.folders = subject_.folders;
      for (const std::string_view folder : application_folders()) declared.folders.emplace_back(folder);
      original_base = base_files(original_);
      rewritten_base = base_files(rewritten_);
      declared.original_base = original_base ? &*original_base : nullptr;
      declared.rewritten_base = rewritten_base ? &*rewritten_base : nullptr;
      scope = "files of the application and its packages";
    }
    const FileComparison result = compare_files(original, rewritten, declared);
    Part part{"files", fmt::format("{}: {} compared", scope, result.compared), {}, {}};
    if (result.noise > 0) part.summary += fmt::format(", {} differ as any two builds do", result.noise);
    for (const auto &[what, number] : result.declared)
      part.declared.push_back(fmt::format("{} ({})", what, count(number, "file")));
    for (const FileDifference &difference : result.undeclared)
      part.undeclared.push_back(fmt::format("/{}: {}", difference.path, difference.what));
    report_.parts.push_back(std::move(part));
    find_libraries(original, rewritten, result.in_scope);
  }

  void find_libraries(const FileTree &original, const FileTree &rewritten, const std::vector<std::string> &paths) {
    const Libraries before(original, original_.facts.config.get(Field::environment, "LD_LIBRARY_PATH"));
    const Libraries after(rewritten, rewritten_.facts.config.get(Field::environment, "LD_LIBRARY_PATH"));
    Part part{"libraries", "", {}, {}};
    std::size_t files = 0;
    for (const std::string &path : paths) {
      if (!rewritten.find(path)->elf) continue;
      ++files;
      const std::vector<MissingLibrary> missing = after.missing(path);
      if (missing.empty()) continue;
      // What the original lacks too is looked for by other means: a plug-in, say, that its program gives its libraries.
      std::set<std::string> known;
      for (const MissingLibrary &one : before.missing(path)) known.insert(one.needed);
      for (const MissingLibrary &one : missing)
        if (!known.contains(one.needed))
          part.undeclared.push_back(
              one.path == path
                  ? fmt::format("/{} needs {}, which the image lacks", path, one.needed)
                  : fmt::format("/{} loads /{}, which needs {}, which the image lacks", path, one.path, one.needed));
    }
    part.summary = part.undeclared.empty()
                       ? fmt::format("{} find all that they are linked with", count(files, "program or library file"))
                       : fmt::format("{} not found", part.undeclared.size());
    report_.parts.push_back(std::move(part));
  }

  void rebuild(Side &side, const std::string &context, const std::string &step, std::optional<double> &seconds) {
    const std::string tag = workshop_.image(side.name + "-again");  // not the first one's: that would lose its name
    const Built built = build(side, context, tag, false, step);
    workshop_.remove_image(tag);
    if (built.ok) seconds = built.seconds;
    else report_.notes.push_back(fmt::format("{}, {}: does not build", side.name, step));
  }

  bool change(const std::string &file) const {
    if (file.empty()) return false;
    return workshop_.append(file, knowledge::harmless_change(*knowledge::changeable_file(file), workshop_.mark()));
  }

  void measure_rebuilds() {
    for (Side *side : {&original_, &rewritten_})
      rebuild(*side, subject_.context, "nothing changed", side->figures.unchanged);
    if (subject_.source_file.empty() && subject_.manifest_file.empty()) return;
    const std::string copy = workshop_.copy_of(subject_.context);
    if (change(subject_.source_file)) {
      report_.source_file = subject_.source_file;
      for (Side *side : {&original_, &rewritten_})
        rebuild(*side, copy, subject_.source_file + " changed", side->figures.source);
    }
    if (change(subject_.manifest_file)) {
      report_.manifest_file = subject_.manifest_file;
      for (Side *side : {&original_, &rewritten_})
        rebuild(*side, copy, subject_.manifest_file + " changed", side->figures.manifest);
    }
  }

  // False where the original does not run, so that there is nothing to hold the other against.
  bool start_both() {
    if (!engine_.runs_containers()) {
      report_.reason = engine_.name() + " does not run containers";
      return false;
    }
    const Trial before = try_out(engine_, workshop_, original_.tag, original_.name, options_.probe);
    say(fmt::format("original, run: {}", before.what));
    if (!before.ok) {
      report_.reason = "the original does not run: " + before.what;
      report_.log = before.log;
      return false;
    }
    const Trial after = try_out(engine_, workshop_, rewritten_.tag, rewritten_.name, options_.probe);
    say(fmt::format("rewritten, run: {}", after.what));
    Part part{"run", "both: " + before.what, {}, {}};
    if (!after.ok || after.what != before.what) {
      part.summary = fmt::format("original: {}; rewritten: {}", before.what, after.what);
      part.undeclared.push_back("the rewritten image: " + after.what);
      report_.log = after.log;
    }
    report_.parts.push_back(std::move(part));
    return true;
  }

  void say(const std::string &what) const {
    if (progress_.done) progress_.done(what);
  }

  const Subject &subject_;
  const Engine &engine_;
  const ProofOptions &options_;
  Surroundings &surroundings_;
  const Progress &progress_;
  Workshop workshop_;
  Report report_;
  Side original_, rewritten_;
  bool left_out_ = false;
};

}  // namespace

Report prove(const Subject &subject, const Engine &engine, const ProofOptions &options, Surroundings &surroundings,
             const Progress &progress) {
  return Proof(subject, engine, options, surroundings, progress).run();
}

}  // namespace drydock::verify
