// What a pass proposes: a fix, all of whose edits apply or none; or a skip, a near miss with its reason.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/span.hpp"

namespace drydock::rewrite {

enum class Safety {
  safe,    // every build that succeeded still succeeds, and the image behaves the same
  review,  // the same for well-behaved input; the assumption is written in the fix
  intent,  // changes behaviour on purpose; the fix says what changes
};
std::string_view to_string(Safety safety);

// The files that a fix may change, the workspace, are the Dockerfile and files of the build context.
inline constexpr std::string_view the_dockerfile = "";

// One change of one file's text. Spans count in the text that the pass was given.
struct Edit {
  enum class Kind {
    replace,  // `span` by `text`; an empty span inserts, an empty text deletes
    move,     // the bytes of `span` to `to`, where they keep their provenance
    copy,     // the same, and they stay
  };
  Kind kind = Kind::replace;
  Span span;
  std::string text;
  Offset to = 0;
  // Where several edits insert at one place: lower comes first.
  int order = 0;
  std::string file = std::string(the_dockerfile);  // path in the build context; it may have to be made
};

// A part of the runtime configuration that a fix changes on purpose. Equality is what the check after each pass asks
// for, so a difference that is declared but does not happen is an error as well.
struct Difference {
  enum class Field {
    environment, label, entrypoint, command, user, workdir, stop_signal, healthcheck, shell, port, volume, trigger
  };
  Field field = Field::environment;
  std::string key;  // of environment and labels; the port or volume
  std::optional<std::string> before, after;  // absent: not set

  std::string describe() const;  // `Env + K=V`, `User root -> 10001`
  bool operator==(const Difference &) const = default;
};

// What became of an original instruction that no longer stands in the output as one instruction of its own.
struct Absorbed {
  std::size_t instruction;
  std::string what;  // "merged into the RUN above"
};

struct DroppedComment {
  Span span;
  std::string text;
};

struct Fix {
  std::string pass;
  std::string kind;             // tells apart fixes that one pass proposes for one instruction
  std::size_t number = 1;       // among those of one kind; the pipeline counts
  std::size_t anchor = 0;       // index of the instruction that it is about
  Safety safety = Safety::review;
  std::string title;            // what it does, in a few words, in the imperative
  std::string reason;           // why, one sentence
  std::vector<std::string> assumptions;
  std::vector<Edit> edits;
  std::vector<Difference> differences;  // of the last stage, or of the stage `differs_in`
  std::vector<Absorbed> absorbed;
  // Comments inside a continued instruction that go with the command which they describe; the report names them.
  std::vector<DroppedComment> dropped_comments;
  // Where stages are inserted: for each stage of the text before, its index in the text after. Empty: unchanged.
  std::vector<std::size_t> stage_map;
  std::optional<std::size_t> differs_in;  // stage in the text before

  Fix &replace(Span span, std::string text);
  Fix &insert(Offset at, std::string text, int order = 0);
  Fix &insert_in(std::string file, Offset at, std::string text);
  Fix &erase(Span span);
  Fix &move(Span span, Offset to, int order = 0);
  Fix &copy(Span span, Offset to, int order = 0);
  Fix &assume(std::string what);
  // Whether any edit is of that file.
  bool changes(std::string_view file) const;
};

struct Skip {
  std::string pass;
  std::size_t anchor = 0;
  std::string condition;  // a short fixed id, to count by: `user-unknown`
  std::string reason;     // for people, one sentence
};

}  // namespace drydock::rewrite
