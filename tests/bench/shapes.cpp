#include "tests/bench/shapes.hpp"

namespace drydock::bench {

namespace {

constexpr std::string_view head = "FROM debian:12\n";

// `first`, then `line` with a running number for each `@` until the size is reached, then `last`.
std::string repeated(std::string_view first, std::string_view line, std::string_view last, std::size_t bytes) {
  std::string text(head);
  text += first;
  for (std::size_t number = 0; text.size() < bytes; ++number)
    for (const char c : line) {
      if (c == '@') {
        text += std::to_string(number);
      } else {
        text += c;
      }
    }
  return text.append(last);
}

}  // namespace

const std::vector<Shape> &shapes() {
  static const std::vector<Shape> all = {
      {"many_runs",
       [](std::size_t n) { return repeated("", "RUN apt-get install -y package-@ && make -j4 target-@\n", "", n); }},
      {"mixed",
       [](std::size_t n) {
         return repeated(
             "",
             "RUN apt-get install -y package-@ && make -j4 target-@\n"
             "# a comment\nCOPY --chown=app:app source-@ /usr/src/app/target-@\nENV NAME_@=value-@ OTHER=\"x y\"\n"
             "WORKDIR /srv/@\nCMD [\"python\", \"app-@.py\"]\n\n",
             "", n);
       }},
      {"one_run_continued", [](std::size_t n) { return repeated("RUN true", " \\\n  && make target-@", "\n", n); }},
      {"one_run_heredoc",
       [](std::size_t n) { return repeated("RUN <<EOF", " \\\n  word-@", "\necho body\nEOF\n", n); }},
      {"one_env", [](std::size_t n) { return repeated("ENV", " NAME_@=value-@", "\n", n); }},
      {"one_env_variables", [](std::size_t n) { return repeated("ENV", " NAME_@=$HOME/value-@", "\n", n); }},
      {"json_arrays",
       [](std::size_t n) { return repeated("", "CMD [\"program\", \"--option\", \"value-@\"]\n", "", n); }},
      {"many_heredocs", [](std::size_t n) { return repeated("", "COPY <<EOF /etc/file-@\nbody @\nEOF\n", "", n); }},
      {"nested_defaults",
       [](std::size_t n) {
         std::string text(head);
         text += "ENV A=";
         while (text.size() < n) text += "${u:-";
         return text + "\n";
       }},
  };
  return all;
}

}  // namespace drydock::bench
