// What a file and its result mean.
#pragma once

#include <optional>
#include <string>

#include "model/context.hpp"
#include "model/mirrors.hpp"
#include "model/model.hpp"
#include "pipeline/readers.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::cli {

class BeforeAndAfter {
 public:
  // `context`: as it was before; may be null. `mirrors`: whose names are those of other images.
  BeforeAndAfter(const rewrite::Outcome &outcome, const model::Context *context, const model::Mirrors &mirrors)
      : context_after_(changed(outcome, context)),
        readers_(with_mirrors(mirrors)),
        before_(outcome.before, context, readers_),
        after_(outcome.after(), context_after_ ? &*context_after_ : context, readers_) {}

  const model::Model &before() const { return before_.model; }
  const model::Model &after() const { return after_.model; }

 private:
  struct Reading {
    Reading(std::string text, const model::Context *context, const model::Readers &readers)
        : document(pipeline::dockerfile_with_scripts(std::move(text))), model(document, context, readers) {}

    Document document;
    model::Model model;
  };

  static model::Readers with_mirrors(const model::Mirrors &mirrors) {
    model::Readers readers = pipeline::readers;
    readers.mirrors = &mirrors;
    return readers;
  }

  static std::optional<model::Context> changed(const rewrite::Outcome &outcome, const model::Context *context) {
    std::optional<model::Context> result;
    if (context == nullptr) return result;
    for (const rewrite::OtherFile &file : outcome.others)
      result = (result ? *result : *context).with_text(file.path, file.text.text());
    return result;
  }

  std::optional<model::Context> context_after_;
  model::Readers readers_;
  Reading before_, after_;
};

}  // namespace drydock::cli
