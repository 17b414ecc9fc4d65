// The files that a review is about: found, read, opened with the context that the answers so far make, and written.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "cli/review_session.hpp"

namespace drydock::cli {

class ReviewTargets {
 public:
  explicit ReviewTargets(const Invocation &invocation);

  // Reads the inputs and keeps those for which something is suggested; what fails is reported. The exit code so far.
  int read(const std::vector<Input> &inputs);

  std::size_t count() const { return targets_.size(); }
  std::string name(std::size_t index) const { return targets_[index].input.name(); }
  const std::string &path(std::size_t index) const { return targets_[index].input.path; }
  const std::string &text(std::size_t index) const { return targets_[index].bytes; }
  // Where a file of its context stands for the user.
  std::string place(std::size_t index, const std::string &path) const;

  std::shared_ptr<const ReviewFile> open(std::size_t index, const ReviewSession::Files &files);
  // The same file with a text written by hand; null where the builder refuses it, and why in `error`.
  std::shared_ptr<const ReviewFile> with_text(std::size_t index, const ReviewFile &file, const rewrite::Outcome &shown,
                                              std::string text, std::string &error) const;

  // The Dockerfile with this text and what belongs to it, all or none; an error text, or nothing.
  [[nodiscard]] std::optional<std::string> write(std::size_t index, const ReviewFile &file,
                                                 const std::string &text) const;

 private:
  struct Target {
    Input input;
    std::string bytes;   // as read
    std::string folder;  // of its context, for the user
    pipeline::Request request;
  };

  std::shared_ptr<const model::Context> context_of(const Input &input, const Document &document);

  std::shared_ptr<FileSettings> file_settings_;
  Contexts contexts_;
  std::vector<Target> targets_;
};

}  // namespace drydock::cli
