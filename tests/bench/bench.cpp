// How fast files are read and rewritten. No test: nothing fails on time. Ratios within one run are what to compare:
// `count_lines` reads the same bytes as `wc -l` does.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cstring>
#include <ctime>

#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"
#include "print/suggestion.hpp"
#include "tests/bench/shapes.hpp"
#include "tests/support/archives.hpp"

namespace drydock::bench {

namespace {

// Bytes on the heap now, by the C library's own books.
std::size_t heap() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

void set_bytes(benchmark::State &state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

std::size_t lines_in(const std::string &text) {
  std::size_t lines = 0;
  const char *at = text.data();
  const char *const end = at + text.size();
  while (const void *found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
    ++lines;
    at = static_cast<const char *>(found) + 1;
  }
  return lines;
}

void count_lines(benchmark::State &state, const std::string &text) {
  for (auto _ : state) benchmark::DoNotOptimize(lines_in(text));
  set_bytes(state, text.size());
}

// What is taken from the heap for a finished document, as a multiple of the input, whose bytes are among it.
double held_by(const std::string &text) {
  const std::size_t before = heap();
  const Document document = parse::dockerfile(text);
  return static_cast<double>(heap() - before) / static_cast<double>(text.size());
}

// Copying the bytes and freeing the document are part of it.
void parse_text(benchmark::State &state, const std::string &text) {
  state.counters["held"] = held_by(text);
  for (auto _ : state) benchmark::DoNotOptimize(parse::dockerfile(text));
  set_bytes(state, text.size());
}

const std::vector<std::pair<std::string, std::string>> &real_files() {
  static const auto files = test::read_tar_xz(DRYDOCK_SHARED "/corpus/dockerfiles.tar.xz");
  return files;
}

std::size_t size_of(const std::vector<std::pair<std::string, std::string>> &files) {
  std::size_t bytes = 0;
  for (const auto &[name, text] : files) bytes += text.size();
  return bytes;
}

void per_file(benchmark::State &state) {
  const auto files = static_cast<double>(real_files().size());
  state.counters["per_file"] = benchmark::Counter(files, benchmark::Counter::kIsIterationInvariantRate |
                                                             benchmark::Counter::kInvert);
}

void parse_real_files(benchmark::State &state) {
  const std::size_t bytes = size_of(real_files());
  for (auto _ : state)
    for (const auto &[name, text] : real_files()) benchmark::DoNotOptimize(parse::dockerfile(text));
  set_bytes(state, bytes);
  per_file(state);
}

void count_lines_of_real_files(benchmark::State &state) {
  const std::size_t bytes = size_of(real_files());
  for (auto _ : state)
    for (const auto &[name, text] : real_files()) benchmark::DoNotOptimize(lines_in(text));
  set_bytes(state, bytes);
  per_file(state);
}

void parse_shell(benchmark::State &state) {
  std::vector<std::string> texts;
  std::size_t bytes = 0;
  for (const auto &[name, file] : real_files()) {
    const Document document = parse::dockerfile(file);
    for (const Instruction &instruction : document.instructions) {
      const auto *run = instruction.as<Run>();
      if (run == nullptr || run->command.exec) continue;
      bytes += texts.emplace_back(run->command.text).size();
    }
  }
  for (auto _ : state)
    for (const std::string &text : texts) benchmark::DoNotOptimize(parse::shell_script(text));
  set_bytes(state, bytes);
}

pipeline::Request request_for(const std::vector<std::string> &select) {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes(select, {}, unknown);
  return request;
}

void run_chain(benchmark::State &state) {
  const pipeline::Request request = request_for({});
  const std::string text =
      "FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN apt-get update && apt-get install -y curl\n"
      "RUN pip install --no-cache-dir -r requirements.txt\nEXPOSE 8000\nCMD [\"gunicorn\", \"app:app\"]\n";
  for (auto _ : state) {
    const rewrite::Outcome outcome = pipeline::run(parse::dockerfile(text), request);
    benchmark::DoNotOptimize(print::suggestion("Dockerfile", outcome, {}));
  }
}

// Of this thread.
double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// Those that have no error, each parsed and sent through the chain; of several threads each takes its share. `parses`:
// how many times as long as the parse alone it takes.
void run_chain_over_real_files(benchmark::State &state, const std::vector<std::string> &select) {
  const pipeline::Request request = request_for(select);
  const auto threads = static_cast<std::size_t>(state.threads()), own = static_cast<std::size_t>(state.thread_index());
  std::vector<const std::string *> texts;
  for (std::size_t i = own; i < real_files().size(); i += threads)
    if (parse::dockerfile(real_files()[i].second).error() == nullptr) texts.push_back(&real_files()[i].second);
  const double start = cpu_seconds();
  for (const std::string *text : texts) benchmark::DoNotOptimize(parse::dockerfile(*text));
  const double parsed = cpu_seconds();
  for (auto _ : state)
    for (const std::string *text : texts) benchmark::DoNotOptimize(pipeline::run(parse::dockerfile(*text), request));
  const double each = (cpu_seconds() - parsed) / static_cast<double>(state.iterations());
  state.SetItemsProcessed(static_cast<std::int64_t>(texts.size()) * state.iterations());
  state.counters["parses"] = benchmark::Counter(each / (parsed - start), benchmark::Counter::kAvgThreads);
}

void add_all() {
  static const std::string small =
      "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r "
      "requirements.txt\n"
      "COPY . .\nENV PORT=8000 DEBUG=0\nEXPOSE 8000\nUSER app\nCMD [\"gunicorn\", \"--bind\", \"0.0.0.0:8000\", "
      "\"app:app\"]\n";
  benchmark::RegisterBenchmark("count_lines/small", count_lines, small);
  benchmark::RegisterBenchmark("parse/small", parse_text, small);
  benchmark::RegisterBenchmark("count_lines/real_files", count_lines_of_real_files)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("parse/real_files", parse_real_files)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("shell/real_runs", parse_shell)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("chain/typical_file", run_chain)->Unit(benchmark::kMicrosecond);
  const std::pair<const char *, std::vector<std::string>> chains[] = {{"chain/real_files", {}},
                                                                      {"every_pass/real_files", {"all"}}};
  for (const auto &[name, select] : chains)
    benchmark::RegisterBenchmark(name, run_chain_over_real_files, select)
        ->Threads(1)
        ->Threads(2)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
  for (const Shape &shape : shapes()) {
    for (const std::size_t megabytes : {1U, 10U, 100U}) {
      const std::string name = std::string(shape.name) + "/" + std::to_string(megabytes) + "MB";
      const auto make = [&shape, megabytes] { return shape.make(megabytes * 1000000); };
      benchmark::RegisterBenchmark(("count_lines/" + name).c_str(), [make](benchmark::State &state) {
        count_lines(state, make());
      })->Unit(benchmark::kMillisecond);
      benchmark::RegisterBenchmark(("parse/" + name).c_str(), [make](benchmark::State &state) {
        parse_text(state, make());
      })->Unit(benchmark::kMillisecond);
    }
  }
}

}  // namespace

}  // namespace drydock::bench

int main(int count, char **arguments) {
  benchmark::Initialize(&count, arguments);
  if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
  drydock::bench::add_all();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
