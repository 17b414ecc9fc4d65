#include "passes/support/site_stage.hpp"

#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "passes/support/artefact_split.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using rewrite::Rewriter;
using Field = Difference::Field;

// Instructions that concern the running container alone.
bool is_closing(Keyword keyword) {
  return keyword == Keyword::cmd || keyword == Keyword::entrypoint || keyword == Keyword::user ||
         keyword == Keyword::expose || keyword == Keyword::healthcheck || keyword == Keyword::volume ||
         keyword == Keyword::label;
}

class Planner {
 public:
  Planner(const Rewriter &rewriter, const model::Stage &stage, const SiteBuild &site)
      : rewriter_(rewriter), model_(rewriter.model()), document_(rewriter.document()), stage_(stage), site_(site) {}

  std::variant<Fix, Obstacle> take() {
    if (!knowledge::supports(document_.syntax.value_or(""), knowledge::Feature::heredoc))
      return Obstacle{"frontend", "the syntax directive names a front end that is not known to have heredocs"};
    for (const model::Stage &other : model_.stages())
      if (other.index != stage_.index && other.name == builder_name(document_, stage_))
        return Obstacle{"name-taken",
                        "another stage has the name " + other.name + ", which the building one would get"};
    if (auto obstacle = sort_instructions()) return *obstacle;
    const knowledge::SiteServer &server = knowledge::site_server();
    plan_.image = server.image;
    plan_.prepare = site_.builds;
    plan_.files.push_back(configuration());
    plan_.carried.push_back({site_.output + "/", std::string(server.folder) + "/"});
    plan_.title = "build the site, and serve its files by nginx";
    plan_.reason = std::string(site_.framework->name) +
                   "'s development server compiles each file when it is asked for, and watches the sources";
    plan_.differences = differences();
    plan_.assumptions = site_.assumptions;
    plan_.assumptions.push_back("nginx listens on port " + site_.port +
                                " as the development server does, and gives index.html for addresses that no file has");
    plan_.assumptions.push_back(
        "the page itself reads no variable of the container, and nobody starts another command in it");
    Fix fix = split_fix(rewriter_, stage_, plan_);
    fix.stage_map.clear();
    for (const model::Stage &other : model_.stages())
      fix.stage_map.push_back(other.index + (other.index == stage_.index ? 1 : 0));
    fix.kind = "site";
    fix.safety = rewrite::Safety::intent;
    for (std::size_t i : left_) leave(i, fix);
    return fix;
  }

 private:
  const Instruction &instruction(std::size_t i) const { return document_.instructions[i]; }

  std::optional<Obstacle> sort_instructions() {
    plan_.last = stage_.end - 1;
    while (plan_.last > stage_.from && is_closing(instruction(plan_.last).keyword)) --plan_.last;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i) {
      const Keyword keyword = instruction(i).keyword;
      const bool carried = keyword == Keyword::expose || keyword == Keyword::healthcheck || keyword == Keyword::label;
      if (keyword == Keyword::onbuild || keyword == Keyword::stopsignal || keyword == Keyword::shell ||
          keyword == Keyword::unknown)
        return Obstacle{"instruction-not-covered",
                        line_of(instruction(i)) + " may be meant for the development server alone"};
      if (carried && instruction(i).rest().find('$') != std::string_view::npos)
        return Obstacle{"uses-variables",
                        line_of(instruction(i)) + " uses a variable that the web server's stage does not have"};
      if (keyword == Keyword::healthcheck)
        if (auto obstacle = check_health(*instruction(i).as<Healthcheck>())) return obstacle;
      if (keyword == Keyword::cmd || keyword == Keyword::entrypoint || (i > plan_.last && !carried))
        left_.push_back(i);
      else if (carried && i < plan_.last)
        plan_.moved.push_back(i);
    }
    return std::nullopt;
  }

  std::optional<Obstacle> check_health(const Healthcheck &check) {
    const std::string text(check.command.text);
    asks_localhost_ |= text.find("localhost") != std::string::npos;
    if (check.none) return std::nullopt;
    const Obstacle other{"health-check-program",
                         "the health check needs a program that the web server's image has not"};
    if (check.command.exec) {
      if (check.command.arguments.empty() ||
          !knowledge::site_server().programs.contains(base_name(*check.command.arguments.begin())))
        return other;
      return std::nullopt;
    }
    const shell::Script script = model_.readers().shell_script(check.command.text);
    if (script.opaque || !all_known(script.root)) return other;
    return std::nullopt;
  }

  static bool all_known(const shell::Node &node) {
    if (node.kind == shell::NodeKind::simple && !node.words.empty() &&
        !knowledge::site_server().programs.contains(base_name(node.words[0].value)))
      return false;
    return std::all_of(node.children.begin(), node.children.end(), all_known);
  }

  std::string configuration() const {
    const rewrite::Style &style = rewriter_.style();
    // `localhost` is an address of IPv6 first (Alpine's resolver).
    const std::vector<std::string> lines = {"server {",
                                            "    listen " + site_.port + ";",
                                            asks_localhost_ ? "    listen [::]:" + site_.port + ";" : "",
                                            "    root " + std::string(knowledge::site_server().folder) + ";",
                                            "    location / {",
                                            "        try_files $uri $uri/ /index.html;",
                                            "    }",
                                            "}",
                                            "EOF"};
    std::string text = style.instruction("COPY", "<<'EOF' " + std::string(knowledge::site_server().configuration));
    for (const std::string &line : lines)
      if (!line.empty()) text += line + style.line_end;
    return text;
  }

  // What others see of the image changes with its base: all of it is on purpose.
  std::vector<Difference> differences() const {
    std::string text = document_.escape == '`' ? "# escape=`\n" : "";
    text += "FROM " + plan_.image + "\n";
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (std::find(plan_.moved.begin(), plan_.moved.end(), i) != plan_.moved.end() ||
          (i > plan_.last && std::find(left_.begin(), left_.end(), i) == left_.end()))
        text += std::string(document_.text(document_.lines_of(instruction(i)))) + "\n";
    const Document now = model_.readers().dockerfile(text);
    const model::Model meaning(now, nullptr, model_.readers());
    const model::RuntimeConfig before = model_.runtime(stage_), after = meaning.runtime(meaning.stages().back());
    std::vector<Difference> result;
    for (const auto &[name, value] : before.environment)
      if (!after.environment.contains(name)) result.push_back({Field::environment, name, value, std::nullopt});
    for (const auto &[name, value] : after.environment) {
      const auto found = before.environment.find(name);
      if (found == before.environment.end())
        result.push_back({Field::environment, name, std::nullopt, value});
      else if (found->second != value)
        result.push_back({Field::environment, name, found->second, value});
    }
    for (const std::string &volume : before.volumes)
      if (std::find(after.volumes.begin(), after.volumes.end(), volume) == after.volumes.end())
        result.push_back({Field::volume, volume, "", std::nullopt});
    const auto value = [](const std::string &setting) {
      return setting.empty() ? std::nullopt : std::optional(setting);
    };
    const auto compare = [&](Field field, const std::string &was, const std::string &is) {
      if (was != is) result.push_back({field, "", value(was), value(is)});
    };
    compare(Field::entrypoint, before.entrypoint, after.entrypoint);
    compare(Field::command, before.command, after.command);
    compare(Field::user, before.user, after.user);
    compare(Field::workdir, before.workdir, after.workdir);
    return result;
  }

  // The server starts itself; comments above the instruction are about the development server.
  void leave(std::size_t i, Fix &fix) const {
    const Span lines = movable(document_, instruction(i));
    fix.erase(lines);
    fix.absorbed.push_back({i, "the web server's image says that"});
    for (std::size_t piece = 0; piece < document_.pieces.size(); ++piece) {
      const Span span = document_.piece_span(piece);
      if (document_.pieces[piece].kind == PieceKind::comment && span.begin >= lines.begin && span.end <= lines.end)
        fix.dropped_comments.push_back({span, std::string(document_.text(span))});
    }
  }

  const Rewriter &rewriter_;
  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  const SiteBuild &site_;
  ArtefactSplit plan_;
  std::vector<std::size_t> left_;
  bool asks_localhost_ = false;
};

} // namespace

std::variant<Fix, Obstacle> site_stage(const Rewriter &rewriter, const model::Stage &stage, const SiteBuild &site) {
  return Planner(rewriter, stage, site).take();
}

} // namespace drydock::passes
