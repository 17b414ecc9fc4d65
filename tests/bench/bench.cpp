// How fast files are read and rewritten. No test: nothing fails on time. Ratios within one run are what to compare:
// `count_lines` reads the same bytes as `wc -l` does.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cstring>

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

void run_chain(benchmark::State &state) {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown);
  const std::string text =
      "FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN apt-get update && apt-get install -y curl\n"
      "RUN pip install --no-cache-dir -r requirements.txt\nEXPOSE 8000\nCMD [\"gunicorn\", \"app:app\"]\n";
  for (auto _ : state) {
    const rewrite::Outcome outcome = pipeline::run(parse::dockerfile(text), request);
    benchmark::DoNotOptimize(print::suggestion("Dockerfile", outcome, {}));
  }
}

void add_all() {
  static const std::string small =
      "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n"
      "COPY . .\nENV PORT=8000 DEBUG=0\nEXPOSE 8000\nUSER app\nCMD [\"gunicorn\", \"--bind\", \"0.0.0.0:8000\", \"app:app\"]\n";
  benchmark::RegisterBenchmark("count_lines/small", count_lines, small);
  benchmark::RegisterBenchmark("parse/small", parse_text, small);
  benchmark::RegisterBenchmark("count_lines/real_files", count_lines_of_real_files)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("parse/real_files", parse_real_files)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("shell/real_runs", parse_shell)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("chain/typical_file", run_chain)->Unit(benchmark::kMicrosecond);
  for (const Shape &shape : shapes()) {
    for (const std::size_t megabytes : {1, 10, 100}) {
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
