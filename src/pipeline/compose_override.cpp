#include "pipeline/compose_override.hpp"

#include "pipeline/readers.hpp"
#include "print/compose_override.hpp"

namespace drydock::pipeline {

ComposeResult compose_override(const ComposeRequest &request) {
  const Document before = dockerfile_with_scripts(request.development);
  const Document after = dockerfile_with_scripts(request.production);
  const model::Model before_model(before, request.context, readers), after_model(after, request.context, readers);
  const passes::ComposePlan plan{request.compose,         request.folder, request.development_path,
                                 request.production_path, before_model,   after_model,
                                 request.turn};
  const rewrite::ComposeOverride planned = passes::compose_override(plan);
  return {print::compose_override(planned, request.name, request.override_name), planned.notes};
}

}  // namespace drydock::pipeline
