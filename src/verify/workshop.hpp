// What a verification makes and takes away again: a temporary folder, images and containers.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "verify/engine.hpp"
#include "verify/subject.hpp"

namespace drydock::verify {

class Workshop {
 public:
  explicit Workshop(const Engine &engine);
  // Removes all that was made, except the images to keep; an interrupt does not stop it.
  ~Workshop();
  Workshop(const Workshop &) = delete;
  Workshop &operator=(const Workshop &) = delete;

  const std::string &mark() const { return mark_; }  // letters and digits that no other run has
  // Writes the version's files below the folder; the path of its Dockerfile.
  std::string put(const std::string &name, const std::string &text, const std::optional<std::string> &ignore) const;
  std::string empty_folder() const;
  // A copy of a context; its path.
  std::string copy_of(const std::string &context) const;
  // To a file of the copy; false where that fails.
  bool append(const std::string &file, const std::string &text) const;

  // A tag of the repository of this run. The image is removed at the end, or by remove_image.
  std::string image(const std::string &name);
  void remove_image(const std::string &tag);
  void keep_image(const std::string &tag);
  // A name for a container, which is removed by remove_container, or at the end.
  std::string container(const std::string &name);
  void remove_container(const std::string &name);

 private:
  const Engine &engine_;
  std::string mark_;
  std::filesystem::path folder_;
  std::vector<std::string> images_, containers_;
};

}  // namespace drydock::verify
