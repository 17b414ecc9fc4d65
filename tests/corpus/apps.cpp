#include "tests/corpus/apps.hpp"

#include <fstream>
#include <sstream>

#include "knowledge/dockerfile_names.hpp"
#include "model/compose_use.hpp"
#include "tests/support/archives.hpp"

namespace drydock::test {

namespace {

// The archive's paths are apps/<app>/<path>; FILES.txt lists the context.
std::map<std::string, App> unpacked() {
  std::map<std::string, App> apps;
  for (auto &[name, bytes] : read_tar_xz(DRYDOCK_SHARED "/corpus/apps.tar.xz")) {
    const std::size_t begin = name.find('/') + 1, end = name.find('/', begin);
    if (end == std::string::npos) continue;
    App &app = apps[name.substr(begin, end - begin)];
    const std::string path = name.substr(end + 1);
    if (path == "FILES.txt") {
      std::istringstream lines(bytes);
      for (std::string line; std::getline(lines, line);) app.files.push_back(line.substr(0, line.find('\t')));
    } else {
      app.kept[path] = std::move(bytes);
    }
  }
  return apps;
}

}  // namespace

void App::put(const std::string &path, const std::string &text) {
  if (kept.find(path) == kept.end()) files.push_back(path);
  kept[path] = text;
}

model::Context App::context() const {
  model::Context context(files, [this](std::string_view asked) -> std::optional<std::string> {
    const auto found = kept.find(std::string(asked));
    return found == kept.end() ? std::nullopt : std::optional(found->second);
  });
  std::vector<model::ComposeSource> sources;
  for (const std::string_view compose_name : knowledge::compose_file_names())
    if (const auto text = context.read(compose_name)) {
      auto file = model::read_compose(*text);
      if (auto *compose = std::get_if<model::ComposeFile>(&file))
        sources.push_back({std::string(compose_name), ".", std::move(*compose)});
    }
  std::vector<const model::ComposeSource *> all;
  for (const model::ComposeSource &source : sources) all.push_back(&source);
  context.set_start(model::compose_use(all, dockerfile_path).start);
  return context;
}

std::vector<App> read_apps() {
  std::map<std::string, App> apps = unpacked();
  std::vector<App> result;
  std::ifstream table(DRYDOCK_SHARED "/corpus/apps.tsv");
  std::string row;
  std::getline(table, row);
  while (std::getline(table, row)) {
    std::istringstream columns(row);
    std::string name, repository, folder, dockerfile;
    for (std::string *column : {&name, &repository, &folder, &dockerfile}) std::getline(columns, *column, '\t');
    App &app = apps[name];
    const auto text = app.kept.find(dockerfile);
    if (text == app.kept.end()) continue;
    app.name = name;
    app.repository = repository;
    app.folder = folder;
    app.dockerfile_path = dockerfile;
    app.dockerfile = text->second;
    result.push_back(std::move(app));
  }
  return result;
}

}  // namespace drydock::test
