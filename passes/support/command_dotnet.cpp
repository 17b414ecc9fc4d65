// `dotnet run` and `dotnet watch`: production starts what `dotnet publish` makes, on the address that development had.
#include <algorithm>

#include "knowledge/dotnet_images.hpp"
#include "knowledge/dotnet_tools.hpp"
#include "model/context.hpp"
#include "model/json.hpp"
#include "model/xml_text.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/start_sources.hpp"

namespace drydock::passes {

namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view output = "/app/publish";
constexpr std::string_view address_variable = "ASPNETCORE_URLS";

bool is_project(std::string_view path) {
  return path.ends_with(".csproj") || path.ends_with(".fsproj") || path.ends_with(".vbproj");
}

// The folder that a path names, or lies in where it is a project; both may be written without one.
std::string folder_of(const std::string &path) {
  if (!is_project(path)) return path.empty() ? "." : path;
  return path.find('/') == std::string::npos ? "." : path.substr(0, path.rfind('/'));
}

// The addresses of a list that are reached without TLS.
std::string plain_addresses(const std::string &list) {
  std::string result;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(';', begin), list.size());
    const std::string address = list.substr(begin, end - begin);
    if (address.starts_with("http://")) result += (result.empty() ? "" : ";") + address;
    begin = end + 1;
  }
  return result;
}

bool is_local(const std::string &addresses) {
  return addresses.find("//localhost") != std::string::npos || addresses.find("//127.0.0.1") != std::string::npos ||
      addresses.find("//[::1]") != std::string::npos;
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const StartSources &sources)
      : model_(model), stage_(stage), sources_(sources) {}

  CommandAnswer plan(const Strings &words, bool watches) {
    if (auto obstacle = read(words)) return *obstacle;
    if (auto obstacle = find_project()) return *obstacle;
    if (!builds_as_root(model_, stage_))
      return Obstacle{"builds-as-another-user",
                      "the program would be published by a user who may not write to " + std::string(output)};
    ProductionStart production;
    if (web_)
      if (auto obstacle = find_address(production)) return *obstacle;
    std::string command = "dotnet publish";
    if (!project_.empty()) command += " " + shell_word(project_);
    command += " -c Release -o " + std::string(output);
    if (!framework_.empty()) command += " -f " + framework_;
    production.builds = {command};
    // A web application looks for its settings and files in the folder that it is started in.
    production.workdir = output;
    production.words = {"dotnet", assembly_ + ".dll"};
    production.words.insert(production.words.end(), arguments_.begin(), arguments_.end());
    production.title = "publish the program, and start it";
    production.reason =
        watches
            ? "`dotnet watch` builds the program anew with each change of its sources, which do not change in an image"
            : "`dotnet run` compiles whenever the container starts, without optimisation";
    if (!profile_variables_.empty())
      production.assumptions.push_back("launchSettings.json sets for development alone: " + profile_variables_);
    return production;
  }

 private:
  std::optional<Obstacle> read(const Strings &words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string &word = words[at];
      const std::string option = word.substr(0, word.find('='));
      if (word == "run" && at + 1 <= words.size() && !seen_run_) {
        seen_run_ = true;
        continue;
      }
      if (word == "--") return read_arguments(rest_of(words, at + 1));
      if (!word.starts_with('-'))
        return seen_run_ ? read_arguments(rest_of(words, at))
                         : Obstacle{"watcher-start", "`dotnet watch " + word + "` starts no program"};
      if (option == "-r" || option == "--runtime" || word.starts_with("-p:") || option == "--property" ||
          word.starts_with("/p:"))
        return Obstacle{"published-otherwise", "what " + word + " changes of the build is not known"};
      const std::size_t first = at;
      const auto value = value_of(words, at, option);
      if (knowledge::dotnet_project_options.contains(option) && value) project_ = *value;
      else if (knowledge::dotnet_framework_options.contains(option) && value) framework_ = *value;
      else if (knowledge::dotnet_profile_options.contains(option) && value) profile_ = *value;
      else if (knowledge::dotnet_dropped_values.contains(option) && value) continue;
      else if (at = first; knowledge::dotnet_dropped_options.contains(option))
        no_profile_ |= option == "--no-launch-profile";
      else return read_arguments(rest_of(words, first));
    }
    return std::nullopt;
  }

  std::optional<Obstacle> read_arguments(const Strings &words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (words[at] == "--") continue;
      if (const auto value = value_of(words, at, "--urls")) addresses_ = *value;
      else arguments_.push_back(words[at]);
    }
    return std::nullopt;
  }

  std::optional<Obstacle> find_project() {
    if (project_.find('$') != std::string::npos)
      return Obstacle{"project-unknown", "which project is started stands in a variable"};
    const bool file = is_project(project_);
    folder_ = folder_of(project_);
    Strings found;
    for (const std::string &path : sources_.files(folder_, false))
      if (is_project(path) && (!file || base_name(path) == base_name(project_))) found.push_back(path);
    if (found.size() != 1)
      return Obstacle{"project-unknown", "there is not one project in " + absolute_path(sources_.workdir(), folder_)};
    const auto text = model_.context()->read(found.front());
    if (!text || knowledge::publishes_otherwise(*text))
      return Obstacle{"published-otherwise",
                      found.front() + " publishes something else than a program for the shared framework"};
    const auto names = model::elements(model::without_xml_comments(*text), "AssemblyName");
    assembly_ = names.empty() ? std::string(base_name(found.front())) : names.front();
    if (names.empty()) assembly_.resize(assembly_.rfind('.'));
    if (assembly_.find('$') != std::string::npos)
      return Obstacle{"project-unknown", found.front() + " computes the name of its program"};
    web_ = knowledge::dotnet_framework(*text) == knowledge::DotnetFramework::aspnet;
    return std::nullopt;
  }

  // What --urls says; what the environment says, if no profile of development hides it; what such a profile says.
  std::optional<Obstacle> find_address(ProductionStart &production) {
    std::string in_file;
    for (std::string_view name : knowledge::dotnet_listen_variables)
      if (model_.sets(stage_.end - 1, name)) in_file += model_.variable(stage_.end - 1, name).text + ";";
    const auto profile = profile_addresses();
    if (const auto *obstacle = std::get_if<Obstacle>(&profile)) return *obstacle;
    const std::string &of_profile = std::get<std::string>(profile);
    if (addresses_.empty() && !in_file.empty()) {
      if (in_file.find("https://") != std::string::npos)
        return Obstacle{"certificate-of-development",
              "development listens with TLS, for which it has a certificate of its own: say where production's is"};
      const std::string plain = plain_addresses(of_profile);
      const std::size_t colon = plain.rfind(':');
      const bool same = colon == std::string::npos || in_file.find(plain.substr(colon + 1)) != std::string::npos ||
          is_local(of_profile);
      if (!same)
        return Obstacle{"two-addresses",
                        "the file says where to listen, and launchSettings.json says something else for development"};
      return std::nullopt;
    }
    const std::string addresses = addresses_.empty() ? of_profile : addresses_;
    if (addresses.empty() || is_local(addresses))
      return Obstacle{"address-unknown",
            "development listens on localhost alone, which nobody outside of the container reaches: say with "
            "ASPNETCORE_URLS where production listens"};
    if (addresses.find('$') != std::string::npos)
      return Obstacle{"address-unknown", "the address to listen on stands in a variable"};
    const std::string plain = plain_addresses(addresses);
    if (plain.empty())
      return Obstacle{"certificate-of-development",
                      "development listens with TLS alone, for which it has a certificate of its own"};
    if (plain != addresses)
      production.assumptions.push_back(
          "something in front of the container ends TLS: development had a certificate of its own");
    if (!in_file.empty()) arguments_.insert(arguments_.begin(), {"--urls", plain});
    else production.environment.emplace_back(address_variable, plain);
    return std::nullopt;
  }

  // The addresses of the profile that `dotnet run` takes: the one that is named, or the first that starts the project.
  std::variant<std::string, Obstacle> profile_addresses() {
    const auto text = no_profile_ ? std::nullopt : sources_.read(folder_ + "/Properties/launchSettings.json");
    if (!text) return "";
    const std::size_t begin = text->find('{');
    const auto settings =
        begin == std::string::npos ? std::nullopt : model::read_json_object(std::string_view(*text).substr(begin));
    const model::Json *profiles = settings ? settings->get("profiles") : nullptr;
    if (profiles == nullptr)
      return Obstacle{"launch-settings", "launchSettings.json, by which development starts, is not understood"};
    for (const model::JsonMember &profile : profiles->members) {
      const model::Json *command = profile.value.get("commandName");
      if (profile_.empty() ? command == nullptr || command->text != "Project" : profile.name != profile_) continue;
      const model::Json *arguments = profile.value.get("commandLineArgs");
      if (arguments != nullptr && !arguments->text.empty())
        return Obstacle{"launch-settings",
                        "launchSettings.json gives the program arguments: which of them production needs is not known"};
      if (const model::Json *variables = profile.value.get("environmentVariables"))
        for (const model::JsonMember &variable : variables->members)
          if (variable.name != "ASPNETCORE_ENVIRONMENT" && variable.name != "DOTNET_ENVIRONMENT")
            profile_variables_ += (profile_variables_.empty() ? "" : ", ") + variable.name;
      const model::Json *address = profile.value.get("applicationUrl");
      return address == nullptr ? "" : address->text;
    }
    return "";
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const StartSources &sources_;
  std::string project_, folder_, framework_, profile_, assembly_, addresses_, profile_variables_;
  Strings arguments_;
  bool seen_run_ = false, no_profile_ = false, web_ = false;
};

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.size() < 2 || base_name(words[0]) != "dotnet" || (words[1] != "run" && words[1] != "watch"))
    return std::nullopt;
  const auto sources = StartSources::of(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&sources)) return *obstacle;
  const bool watches = words[1] == "watch";
  return Planner(model, stage, std::get<StartSources>(sources)).plan(rest_of(words, watches ? 2 : 1), watches);
}

}  // namespace

extern const CommandPlanner dotnet_command{plan};

}  // namespace drydock::passes
