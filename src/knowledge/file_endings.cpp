// Source: the text types among the media types of IANA and of Debian's /etc/mime.types, the usual endings of source and
// configuration files of the languages and tools that images are built for; deb(5), rpm's manual and the formats of Java
// and Python packages for archives that are no tar (rewrites § 2.11).
#include "knowledge/file_endings.hpp"

#include "knowledge/words.hpp"

namespace drydock::knowledge {
namespace {

constexpr Words text_endings =
    "R asc awk bash bashrc bat bowerrc c cabal cc cf cfg clj cmake cnf coffee conf config cpp cron crt cs csproj css csv "
    "cts dart desktop diff el env erb erl ex exp exs fish gemspec gitconfig go gradle groovy h hpp hs htaccess htm html "
    "http ini init j2 java jinja jinja2 js json jsx key kt kts less list lock lua m4 md mjs mk ml mod opam patch pem php "
    "pl pm policy properties proto ps1 pub py r rb repo rs rst rules sbt scala scss service sh sln spec sql sum svg swift "
    "tcl template tf tmpl toml tpl ts tsx txt vcl vue wsgi xml xsd xsl yaml yml zsh zshrc";
constexpr Words image_endings = "gif ico jpeg jpg png";
// Of another format: ADD extracts tar alone. Ruby's gem and Alpine's apk are tar.
constexpr Words other_archive_endings = "deb ear jar rpm war whl zip";
constexpr Words text_names =
    "Brewfile Gemfile Jenkinsfile LICENSE Makefile Pipfile Podfile Procfile README Rakefile Vagrantfile config.ru";

}  // namespace

bool names_no_archive(std::string_view file_name) {
  if (text_names.contains(file_name)) return true;
  const std::size_t dot = file_name.find_last_of('.');
  if (dot == std::string_view::npos) return false;
  const std::string_view ending = file_name.substr(dot + 1);
  return text_endings.contains(ending) || image_endings.contains(ending) || other_archive_endings.contains(ending);
}

}  // namespace drydock::knowledge
