# Puts the report's style and script into its page, and the page into a C++ file. The page's content security policy lets
# these two run and nothing else, so it names their hashes.
#   cmake -D OUTPUT=… -D FOLDER=… -P page.cmake
cmake_minimum_required(VERSION 3.25)

# The hash of a text as such a policy writes it: SHA-256 in base 64.
function(policy_hash text result)
  string(SHA256 hex "${text}")
  set(digits "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  set(base64 "")
  string(APPEND hex "00")  # 32 bytes to 33: eleven groups of three
  foreach(group RANGE 10)
    math(EXPR begin "${group} * 6")
    string(SUBSTRING "${hex}" ${begin} 6 bytes)
    foreach(shift 18 12 6 0)
      math(EXPR digit "(0x${bytes} >> ${shift}) & 63")
      string(SUBSTRING "${digits}" ${digit} 1 letter)
      string(APPEND base64 "${letter}")
    endforeach()
  endforeach()
  string(REGEX REPLACE ".$" "=" base64 "${base64}")
  set(${result} "sha256-${base64}" PARENT_SCOPE)
endfunction()

# Bracket arguments would end a list element; the texts are kept in quotes throughout.
file(READ ${FOLDER}/page.html page)
file(READ ${FOLDER}/page.css style)
set(script "")
foreach(part data diff view layers page)
  file(READ ${FOLDER}/${part}.js text)
  string(APPEND script "${text}")
endforeach()
policy_hash("${style}" style_hash)
policy_hash("${script}" script_hash)
foreach(name style_hash script_hash style script)
  string(REPLACE "@${name}@" "${${name}}" page "${page}")
endforeach()
file(WRITE ${OUTPUT} "// Made by src/print/report/page.cmake.
#include \"print/report_page.hpp\"

namespace drydock::print {

std::string_view report_template() {
  static constexpr std::string_view page =
")
# Compilers limit the length of one literal.
string(LENGTH "${page}" length)
set(begin 0)
while(begin LESS length)
  string(SUBSTRING "${page}" ${begin} 8000 part)
  file(APPEND ${OUTPUT} "      R\"drydock(${part})drydock\"\n")
  math(EXPR begin "${begin} + 8000")
endwhile()
file(APPEND ${OUTPUT} "      ;
  return page;
}

}  // namespace drydock::print
")
