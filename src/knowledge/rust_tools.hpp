// Rust's tools of development: what their options mean.
#pragma once

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Options of cargo-watch that take the next word, those that say what it starts left out.
// Source: github.com/watchexec/cargo-watch/blob/8.x/README.md
inline constexpr Words cargo_watch_value_options =
    "-w --watch -i --ignore -d --delay -C --workdir -E --env --why-file -L --use-shell --features";

// Options of `cargo run` that have no place in a build for release, or are that build's own.
// Source: doc.rust-lang.org/cargo/commands/cargo-run.html
inline constexpr Words cargo_development_options = "--release -r --profile -q --quiet -v -vv --verbose --color";

}  // namespace drydock::knowledge
