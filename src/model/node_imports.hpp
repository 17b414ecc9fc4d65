// Which packages a source file of JavaScript or TypeScript loads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

// The names of the packages behind `require(`, `import(`, `import … from` and `export … from`, each once, without what
// stands behind the name (`lodash/get`), and without files of the project. Imports of types alone are none. Comments
// and strings are not told apart from code, so that a name may be one too many.
std::vector<std::string> imported_packages(std::string_view source);

// The package of a module's name: `@scope/name/file` and `name/file`; "" for a path and for what is Node.js's own.
std::string package_of_module(std::string_view module);

}  // namespace drydock::model
