#include "knowledge/development_files.hpp"

namespace drydock::knowledge {

// As cookiecutter-django, pip-tools' own documentation (dev-requirements.txt) and the files of public projects have them.
Words development_name_parts() { return "dev develop development local test tests testing debug lint"; }
Words production_name_parts() { return "prod production"; }
Words plain_manifest_names() { return "requirements base common"; }

}  // namespace drydock::knowledge
