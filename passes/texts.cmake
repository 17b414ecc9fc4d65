# Makes the users' documentation of each pass from the comment at the head of its file, so that it is written once.
#   cmake -D OUTPUT=… "-DFILES=a.cpp;b.cpp" -P texts.cmake
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME_WE)
  string(REPLACE "_" "-" id ${name})
  file(READ ${file} text)
  string(REGEX MATCH "^(//[^\n]*\n)+" text "${text}")
  string(REGEX REPLACE "(^|\n)// ?" "\\1" text "${text}")
  string(APPEND rows "    {\"${id}\", R\"drydock(${text})drydock\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by passes/texts.cmake.
#include \"passes/texts.hpp\"

namespace drydock::passes {

namespace {

struct Row {
  std::string_view id, text;
};

constexpr Row rows[] = {
${rows}};

}  // namespace

std::string_view text_of(std::string_view id) {
  for (const Row &row : rows)
    if (row.id == id) return row.text;
  return \"\";
}

}  // namespace drydock::passes
")
