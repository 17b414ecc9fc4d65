// Which file of the build context stands at a path of the image, as far as the COPY and ADD instructions tell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/context.hpp"
#include "model/model.hpp"

namespace drydock::passes {

// What one COPY or ADD of the build context does. Nothing of it is known without a context.
struct CopyPlan {
  std::size_t index = 0;
  std::string destination;           // absolute and clean
  bool relative = false;             // as written: it depends on the working directory
  std::vector<std::string> files;    // sources that are files, as context paths
  std::vector<std::string> folders;  // sources that are folders; "" is the whole context
};

// Nothing for another instruction, for one that takes from a stage or an image, and for sources or destinations that
// are not known from the file: heredocs, addresses, variables without value, and sources that the context lacks.
std::optional<CopyPlan> copy_plan(const model::Model &model, std::size_t instruction);

// The context's file that the copy puts at a path of the image.
std::optional<std::string> brought(const model::Context &context, const CopyPlan &plan, std::string_view image_path);

// The paths in the image of the files that the copy names; what it brings in folders is not listed.
std::vector<std::string> named_files(const CopyPlan &plan);

// The last copy of the stage before an instruction that puts a file at a path, and which file that is. Nothing where
// there is none, or where a copy that is not understood stands behind it.
struct Origin {
  std::size_t copy;
  std::string path;
};
std::optional<Origin> origin_of(const model::Model &model, std::size_t before, std::string_view image_path);

}  // namespace drydock::passes
