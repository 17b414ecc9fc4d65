// The command verify: one file, or many at once with a page that a later run goes on with.
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "parse/parse.hpp"
#include "verify/digest.hpp"
#include "verify/proof.hpp"
#include "verify/verify_json.hpp"

namespace drydock::cli {

namespace {

using verify::Report;
using verify::Verdict;

// A line that is written over by the next, where a person looks on.
void show_passing(const std::string &text) {
  constexpr std::size_t width = 78;
  std::string line = printable(text);
  if (line.size() > width) {
    std::size_t end = width;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80) --end;
    line.resize(end);
  }
  write_to_stderr("\r\x1b[K" + line);
}

// Names in images and words of builds come from anywhere.
std::string printable_lines(const std::string &text) {
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) result += printable(line) + "\n";
  return result;
}

Report unbuilt(const std::string &file, Verdict verdict, const std::string &reason) {
  Report report;
  report.file = file;
  report.verdict = verdict;
  report.reason = reason;
  return report;
}

std::string own_ignore_file(const std::string &path) { return path + ".dockerignore"; }

std::optional<std::string> text_if_there(const std::string &path) {
  if (::access(path.c_str(), F_OK) != 0) return std::nullopt;
  FileContents contents = read_file(path);
  return contents.ok() ? std::optional(std::move(contents.bytes)) : std::nullopt;
}

// All files of a run; several are proven at once.
class Verification {
 public:
  Verification(const Invocation &invocation, Output &output, std::vector<Input> inputs)
      : words_(invocation.verify),
        output_(output),
        inputs_(std::move(inputs)),
        reports_(inputs_.size()),
        chain_(invocation),
        watched_(words_.jobs == 1 && ::isatty(STDERR_FILENO) == 1) {}

  int run() {
    if (words_.against && !read_against()) return 2;
    read_earlier_reports();
    const unsigned jobs = static_cast<unsigned>(std::min<std::size_t>(words_.jobs, inputs_.size()));
    std::vector<std::thread> others;
    for (unsigned i = 1; i < jobs; ++i) others.emplace_back([this] { work(); });
    work();
    for (std::thread &other : others) other.join();
    if (words_.format == "html") output_.write(verify::report_html(finished_reports()));
    return result_;
  }

 private:
  using Lock = std::lock_guard<std::mutex>;

  bool read_against() {
    FileContents contents = read_file(*words_.against);
    if (!contents.ok()) {
      report_error(contents.error);
      return false;
    }
    const Document document = parse::dockerfile(contents.bytes);
    if (is_refused({*words_.against}, document)) return false;
    against_ = verify::Version{std::move(contents.bytes), text_if_there(own_ignore_file(*words_.against)), ""};
    return true;
  }

  std::string state_path() const { return *words_.report + ".jsonl"; }

  void read_earlier_reports() {
    if (!words_.report) return;
    std::istringstream lines(text_if_there(state_path()).value_or(""));
    for (std::string line; std::getline(lines, line);)
      if (std::optional<Report> report = verify::read_report(line)) earlier_[report->key] = std::move(*report);
  }

  void work() {
    for (;;) {
      std::size_t index = 0;
      {
        const Lock lock(mutex_);
        if (next_ == inputs_.size() || verify::interrupted_by() != 0 || !output_.open()) return;
        index = next_++;
      }
      int code = 3;
      try {
        code = one(index);
      } catch (const verify::Interrupted &) {
        return;
      } catch (const std::exception &error) {
        report_own_error(inputs_[index].name(), error.what());
      }
      const Lock lock(mutex_);
      result_ = std::max(result_, code);
    }
  }

  int one(std::size_t index) {
    const Input &input = inputs_[index];
    std::optional<verify::Subject> subject;
    {
      const Lock lock(mutex_);
      const std::optional<Ran> ran = chain_.run(input);
      if (!ran) return not_verified(index, "it can't be read, or the builder refuses it");
      const rewrite::Outcome *outcome = &ran->outcome;
      if (!outcome->own_errors.empty()) result_ = 3;
      if (!words_.against && outcome->changes_nothing()) {
        finish(index, unbuilt(input.name(), Verdict::equal, "nothing to suggest, so that nothing was built"), false);
        return 0;
      }
      if (ran->context == nullptr) {
        const std::string reason = "no build context is known; name it with --context";
        report_error(input.name() + ": " + reason);
        return not_verified(index, reason);
      }
      const std::optional<std::string> ignore =
          input.standard_input() ? std::nullopt : text_if_there(own_ignore_file(input.path));
      const model::Mirrors &mirrors = ran->settings->options.mirrors;
      subject = verify::subject_of(input.name(), *outcome, *ran->context, mirrors, ignore, against_);
    }
    return prove(index, *subject);
  }

  // Equal for the same texts and options alone.
  std::string key_of(const verify::Subject &subject) const {
    const std::string parts[] = {subject.file,
                                 subject.context,
                                 subject.original.text,
                                 subject.original.ignore.value_or(""),
                                 subject.rewritten.text,
                                 subject.rewritten.ignore.value_or(""),
                                 words_.engine,
                                 words_.builder,
                                 words_.probe,
                                 words_.scanner,
                                 words_.quick ? "quick" : "",
                                 words_.start ? "run" : ""};
    std::string all;
    for (const std::string &part : parts) all += std::to_string(part.size()) + ":" + part;
    return verify::sha256(all);
  }

  int prove(std::size_t index, const verify::Subject &subject) {
    const std::string key = key_of(subject);
    {
      const Lock lock(mutex_);
      if (const auto found = earlier_.find(key); found != earlier_.end()) {
        finish(index, found->second, false);
        return exit_code(found->second.verdict);
      }
    }
    const verify::ProofOptions options{!words_.quick, words_.start, words_.probe, words_.scanner, words_.keep};
    const std::string name = printable(subject.file);
    verify::Progress progress;
    progress.done = [&](const std::string &text) {
      const Lock lock(mutex_);
      write_to_stderr((watched_ ? "\r\x1b[K" : "") + name + ": " + printable(text) + "\n");
    };
    if (watched_) progress.going = show_passing;
    try {
      Report report = verify::prove(subject, engine(), options, surroundings_, progress);
      report.key = key;
      const Lock lock(mutex_);
      if (watched_) write_to_stderr("\r\x1b[K");
      finish(index, report, true);
      return exit_code(report.verdict);
    } catch (const verify::EngineError &error) {
      const Lock lock(mutex_);
      if (watched_) write_to_stderr("\r\x1b[K");
      report_error(subject.file + ": " + error.what());
      return not_verified(index, error.what());
    }
  }

  const verify::Engine &engine() {
    const Lock lock(mutex_);
    if (!engine_)
      engine_ =
          verify::Engine::find({words_.engine, words_.builder, words_.network, std::chrono::seconds(words_.limit)});
    return *engine_;
  }

  // Called with the lock held, after the reason was reported. The page shows it; a later run tries again.
  int not_verified(std::size_t index, const std::string &reason) {
    reports_[index] = unbuilt(inputs_[index].name(), Verdict::not_possible, reason);
    write_page();
    return exit_code(Verdict::not_possible);
  }

  // Called with the lock held.
  void finish(std::size_t index, const Report &report, bool is_new) {
    reports_[index] = report;
    if (words_.format == "json") output_.write(verify::report_json(report) + "\n");
    if (words_.format == "text") output_.write(printable_lines(verify::report_text(report)));
    if (is_new && words_.report) {
      earlier_[report.key] = report;
      std::string state;
      for (const auto &[key, one] : earlier_) state += verify::report_json(one) + "\n";
      store(state_path(), state);
    }
    write_page();
  }

  void write_page() {
    if (words_.report) store(*words_.report, verify::report_html(finished_reports()));
  }

  void store(const std::string &path, const std::string &text) {
    const auto error = write_atomically(path, text);
    if (!error) return;
    report_error(*error);
    result_ = std::max(result_, 2);
  }

  std::vector<Report> finished_reports() const {
    std::vector<Report> all;
    for (const std::optional<Report> &report : reports_)
      if (report) all.push_back(*report);
    return all;
  }

  const VerifyOptions &words_;
  Output &output_;
  const std::vector<Input> inputs_;
  std::vector<std::optional<Report>> reports_;
  Chain chain_;
  const bool watched_;
  std::optional<verify::Version> against_;
  std::map<std::string, Report> earlier_;  // by key
  std::optional<verify::Engine> engine_;
  verify::Surroundings surroundings_;
  std::mutex mutex_;
  std::size_t next_ = 0;
  int result_ = 0;
};

}  // namespace

int verify_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = inputs_of(invocation);
  int result = 0;
  int signal = 0;
  {
    const verify::InterruptWatch watch;
    result = Verification(invocation, output, found.inputs).run();
    signal = verify::interrupted_by();
  }
  if (signal != 0) {
    if (::isatty(STDERR_FILENO) == 1) write_to_stderr("\r\x1b[K");
    write_to_stderr("drydock: interrupted; what it made was removed\n");
    ::raise(signal);
  }
  return std::max(result, found.failed ? 2 : 0);
}

}  // namespace drydock::cli
