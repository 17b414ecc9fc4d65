#include "cli/review_targets.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/chain_run.hpp"
#include "cli/errors.hpp"
#include "parse/parse.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

ReviewTargets::ReviewTargets(const Invocation &invocation)
    : file_settings_(invocation.file_settings), contexts_(invocation.choices.context) {}

int ReviewTargets::read(const std::vector<Input> &inputs) {
  int result = 0;
  for (const Input &input : inputs) {
    const Settings *const settings = file_settings_->of(input);
    std::optional<std::string> bytes = settings == nullptr ? std::nullopt : bytes_of(input);
    const Document document = parse::dockerfile(bytes.value_or(""));
    if (!bytes || is_refused(input, document)) {
      result = std::max(result, 2);
      continue;
    }
    const ContextPlace place = contexts_.place_of(input, document);
    const std::shared_ptr<const model::Context> context = contexts_.at(place);
    pipeline::Request request{context.get(), settings->options, settings->chain, settings->safety, settings->rejected};
    const rewrite::Outcome outcome = pipeline::run(document, request);
    for (const std::string &error : outcome.own_errors) {
      report_own_error(input.name(), error);
      result = 3;
    }
    if (!outcome.changes_nothing())
      targets_.push_back(
          {input, std::move(*bytes), context ? contexts_.name_of(input, place, "") : "", std::move(request)});
  }
  return result;
}

std::string ReviewTargets::place(std::size_t index, const std::string &path) const {
  return (fs::path(targets_[index].folder) / path).lexically_normal().string();
}

std::shared_ptr<const model::Context> ReviewTargets::context_of(const Input &input, const Document &document) {
  const std::shared_ptr<const model::Context> context = contexts_.at(contexts_.place_of(input, document));
  // A review goes back to earlier files, whose context must stay as it was.
  return context ? std::make_shared<const model::Context>(*context) : nullptr;
}

std::shared_ptr<const ReviewFile> ReviewTargets::open(std::size_t index, const ReviewSession::Files &files) {
  const Target &target = targets_[index];
  std::shared_ptr<const model::Context> context = context_of(target.input, parse::dockerfile(target.bytes));
  for (std::size_t earlier = 0; context != nullptr && earlier < index; ++earlier) {
    const ReviewFile *const file = files[earlier].get();
    if (file == nullptr || file->text().context == nullptr || file->text().context->root() != context->root()) continue;
    for (const OtherText &other : file->others())
      context = std::make_shared<const model::Context>(context->with_text(other.path, other.after));
  }
  return std::make_shared<const ReviewFile>(
      std::make_shared<const ReviewText>(target.bytes, std::move(context), target.request));
}

std::shared_ptr<const ReviewFile> ReviewTargets::with_text(std::size_t index, const ReviewFile &file,
                                                           const rewrite::Outcome &shown, std::string text,
                                                           std::string &error) const {
  std::shared_ptr<const model::Context> context = file.text().context;
  std::vector<OtherText> others = file.others(shown);
  for (const OtherText &other : others)
    context = std::make_shared<const model::Context>(context->with_text(other.path, other.after));
  auto next = std::make_shared<ReviewText>(std::move(text), std::move(context), file.text().request);
  if (const BuildError *wrong = next->document.error()) {
    error = source_error(name(index), next->document, *wrong);
    return nullptr;
  }
  next->changed = std::move(others);
  return std::make_shared<const ReviewFile>(std::move(next));
}

std::optional<std::string> ReviewTargets::write(std::size_t index, const ReviewFile &file,
                                                const std::string &text) const {
  const Target &target = targets_[index];
  const std::vector<OtherText> others = file.others();
  std::vector<NewText> texts;
  for (const OtherText &other : others) {
    texts.push_back({place(index, other.path), other.after, {}, !other.before});
    if (other.before) texts.back().expected = *other.before;
  }
  if (text != target.bytes) texts.push_back({target.input.path, text, target.bytes});
  return write_together(texts);
}

}  // namespace drydock::cli
