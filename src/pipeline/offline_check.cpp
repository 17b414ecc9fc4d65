#include "pipeline/offline_check.hpp"

#include "knowledge/base_images.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

checks::BuildCheck offline_check(const Document &document, const model::Context *context) {
  checks::BuildOptions options;
  options.context = context;
  // No registry is asked: an image that may set variables of its own proves nothing undefined.
  options.knows_environment = [](const ImageReference &image) {
    const auto facts = knowledge::image_facts(image.registry, image.repository, image.tag);
    return facts && facts->row->sets_path_alone;
  };
  return checks::check_build(document, readers, options);
}

}  // namespace drydock::pipeline
