#include "passes/support/user_edits.hpp"

#include <algorithm>
#include <map>

#include "knowledge/accounts.hpp"
#include "knowledge/package_managers.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/path.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/server_start.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

// A RUN longer than this is written on several lines.
constexpr std::size_t widest_line = 120;
// Of what is inserted at one place.
constexpr int account_order = 0, late_order = 1, user_order = 2;
constexpr std::string_view between = " && ";

using rewrite::Fix;

std::string joined(const std::vector<std::string> &words) {
  std::string text;
  for (const std::string &word : words) text += " " + word;
  return text;
}

// Whether the shell takes the path as it stands.
bool plain(const std::string &path) {
  return path.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@") ==
         std::string::npos;
}

class Editor {
 public:
  Editor(const rewrite::Rewriter &rewriter, const model::Stage &stage, const NewUser &user,
         const ApplicationWrites &writes, Fix &fix)
      : rewriter_(rewriter),
        model_(rewriter.model()),
        document_(rewriter.document()),
        stage_(stage),
        user_(user),
        writes_(writes),
        fix_(fix) {}

  std::optional<Obstacle> carry_out() {
    for (const std::string &folder : writes_.all_folders())
      if (!plain(folder)) return Obstacle{"path-unusual", "the name of " + folder + " would have to be quoted"};
    if (ends_unfinished())
      return Obstacle{"unfinished-line", "the last line ends in a continuation, which would take in what follows"};
    extend_mkdirs();
    if (auto obstacle = add_account()) return obstacle;
    if (auto obstacle = add_late()) return obstacle;
    hand_over_copies();
    add_user();
    return std::nullopt;
  }

 private:
  // A continuation with nothing behind it.
  bool ends_unfinished() const {
    const std::string_view source =
        document_.source().substr(0, document_.lines_of(document_.instructions[stage_.end - 1]).end);
    const std::size_t last = source.find_last_not_of(" \t\r\n");
    return last != std::string_view::npos && (source[last] == '\\' || source[last] == '`');
  }

  bool is(std::size_t i, std::initializer_list<Keyword> keywords) const {
    return std::find(keywords.begin(), keywords.end(), document_.instructions[i].keyword) != keywords.end();
  }

  // Appends the hand-over to the RUNs that make folders.
  void extend_mkdirs() {
    std::map<std::size_t, std::vector<std::string>> by_run;
    for (const MadeFolder &folder : writes_.made) by_run[folder.instruction].push_back(folder.path);
    for (const auto &[index, paths] : by_run) {
      const auto text = RunText::of(model_, index);
      const Instruction &instruction = document_.instructions[index];
      const rewrite::Style style = rewrite::style_of(document_, instruction);
      const bool one_line = instruction.first_line == instruction.last_line;
      const Offset end = text->place(text->script().root.children.back().span).end;
      fix_.insert(end, (one_line ? " && " : style.and_continuation()) + "chown " + user_.owner + joined(paths));
    }
  }

  // The instruction in front of which the account is made: the first of the last COPYs that no RUN stands between.
  std::size_t account_place() const {
    std::size_t last = stage_.end, first = stage_.end;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (copies_context(document_.instructions[i])) last = i;
    for (std::size_t i = stage_.from + 1; last == stage_.end && i < stage_.end; ++i)
      if (is(i, {Keyword::copy, Keyword::add})) last = i;
    for (std::size_t i = last; last != stage_.end && i > stage_.from && !is(i, {Keyword::run, Keyword::shell}); --i)
      if (is(i, {Keyword::copy, Keyword::add})) first = i;
    // What is written into a volume behind its declaration may be lost.
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (is(i, {Keyword::volume})) return std::min(i, first);
    if (first != stage_.end) return first;
    std::size_t behind_runs = stage_.from + 1;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (is(i, {Keyword::run})) behind_runs = i + 1;
    return behind_runs;
  }

  // The instruction in front of which USER goes: the CMD or ENTRYPOINT behind all that needs root.
  std::size_t user_place() const {
    std::size_t after = stage_.from + 1;
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
      if (is(i, {Keyword::run, Keyword::copy, Keyword::add, Keyword::workdir, Keyword::user})) after = i + 1;
    for (std::size_t i = after; i < stage_.end; ++i)
      if (is(i, {Keyword::cmd, Keyword::entrypoint})) return i;
    return stage_.end;
  }

  std::optional<Obstacle> add_run(std::size_t place, const std::vector<std::string> &commands, int order) {
    const std::size_t known = std::min(place, stage_.end - 1);
    if (!model_.runs_as_root(known))
      return Obstacle{"user-changes", "another user is in force where the account would be made"};
    if (model_.shell(known) == model::ShellKind::other)
      return Obstacle{"other-shell", "RUN uses a shell that is not known here"};
    const rewrite::Style &style = rewriter_.style();
    std::string line;
    for (const std::string &command : commands) line += (line.empty() ? "" : std::string(between)) + command;
    if (line.size() + 4 > widest_line) {
      line.clear();
      for (const std::string &command : commands) line += (line.empty() ? "" : style.and_continuation()) + command;
    }
    insert_before(place, style.instruction("RUN", line), order);
    return std::nullopt;
  }

  // Where a blank line stands in front of the place, one follows as well: but USER and a CMD belong together, unless a
  // comment comes between them, and so does what is handed over for the user right before.
  void insert_before(std::size_t place, const std::string &text, int order) {
    const bool at_end = place >= stage_.end;
    const Offset at = at_end ? document_.lines_of(document_.instructions[stage_.end - 1]).end
                             : start_with_comments(document_, document_.instructions[place]);
    std::string apart;
    if (!at_end && order != late_order)
      apart = is(place, {Keyword::cmd}) ? blank_line_before_comment(document_, at) : blank_line_after(document_, at);
    fix_.insert(at, line_before(document_, at) + text + apart, order);
  }

  std::optional<Obstacle> add_account() {
    const std::size_t place = account_place();
    std::vector<std::string> commands, make, own;
    for (std::size_t at = 0; at < user_.command.size();) {
      const std::size_t end = std::min(user_.command.find(between, at), user_.command.size());
      commands.push_back(user_.command.substr(at, end - at));
      at = end + between.size();
    }
    for (const std::string &folder : writes_.folders) make.push_back(folder);
    const std::string workdir = final_workdir(model_, stage_).value_or("/");
    if (writes_.own_folder) {
      const std::size_t known = std::min(place, stage_.end - 1);
      if (model_.workdir(known).is_unknown() || model_.workdir(known).text != workdir) make.push_back(workdir);
      own.push_back(workdir);
      if (!plain(workdir)) return Obstacle{"path-unusual", "the name of " + workdir + " would have to be quoted"};
    }
    own.insert(own.end(), writes_.folders.begin(), writes_.folders.end());
    if (!make.empty()) commands.push_back("mkdir -p" + joined(make));
    if (!own.empty()) commands.push_back("chown " + user_.owner + joined(own));
    if (commands.empty()) return std::nullopt;
    if (has_no_shell()) return Obstacle{"no-shell", "the image has no shell to hand " + own.front() + " over with"};
    return add_run(place, commands, account_order);
  }

  bool has_no_shell() const { return stage_.scratch || stage_.facts->distro == knowledge::Distro::distroless; }

  std::optional<Obstacle> add_late() {
    if (writes_.late.empty()) return std::nullopt;
    if (has_no_shell())
      return Obstacle{"no-shell", "the image has no shell to hand " + writes_.late.front() + " over with"};
    // What a RUN has put there is root's as well.
    return add_run(user_place(), {"mkdir -p" + joined(writes_.late), "chown -R " + user_.owner + joined(writes_.late)},
                   late_order);
  }

  // Whether the COPY puts files into a folder that the application writes.
  bool fills_written(std::size_t index) const {
    const auto destination = copy_destination(model_, index);
    if (!destination) return false;
    const std::string workdir = final_workdir(model_, stage_).value_or("/");
    if (writes_.own_folder && is_at_or_below(*destination, workdir)) return true;
    for (const std::string &folder : writes_.all_folders()) {
      if (is_at_or_below(*destination, folder)) return true;
      if (!is_at_or_below(folder, *destination) || model_.context() == nullptr) continue;
      const std::string rest = folder.substr(*destination == "/" ? 0 : destination->size());
      for (const Word &source : document_.instructions[index].as<Copy>()->sources)
        if (model_.context()->has_folder(model::context_path(model_.expand(index, source).text + rest))) return true;
    }
    return false;
  }

  // Dependencies, and what names them, are read and never written.
  bool copies_dependencies(std::size_t index) const {
    const auto &sources = document_.instructions[index].as<Copy>()->sources;
    return std::all_of(sources.begin(), sources.end(), [](const Word &source) {
      return knowledge::is_dependency_folder(base_name(source.text)) ||
             knowledge::names_dependencies(base_name(source.text));
    });
  }

  void hand_over_copies() {
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i) {
      const Instruction &instruction = document_.instructions[i];
      if (instruction.as<Copy>() == nullptr || instruction.flag("chown") != nullptr) continue;
      if (!fills_written(i) || copies_dependencies(i)) continue;
      const Offset at = instruction.logical.physical(instruction.logical.range_of(instruction.rest()).begin);
      fix_.insert(at, "--chown=" + user_.owner + " ");
    }
  }

  void add_user() {
    // A last USER that nothing needs any more is the one to change.
    for (std::size_t i = stage_.end;
         i-- > stage_.from + 1 && !is(i, {Keyword::run, Keyword::copy, Keyword::add, Keyword::workdir});)
      if (is(i, {Keyword::user}) && writes_.late.empty()) {
        const Instruction &instruction = document_.instructions[i];
        fix_.replace(instruction.logical.physical(instruction.logical.range_of(instruction.rest())), user_.id);
        return;
      }
    insert_before(user_place(), rewriter_.style().instruction("USER", user_.id), user_order);
  }

  const rewrite::Rewriter &rewriter_;
  const model::Model &model_;
  const Document &document_;
  const model::Stage &stage_;
  const NewUser &user_;
  const ApplicationWrites &writes_;
  Fix &fix_;
};

}  // namespace

std::variant<NewUser, Obstacle> user_for(const rewrite::Options &options, const model::Stage &stage,
                                         const StartedCommands &started) {
  const std::string number = std::to_string(options.user_id);
  if (stage.scratch) return NewUser{number, number + ":" + number, "", "a number without an account"};
  const knowledge::ImageFacts &facts = *stage.facts;
  const auto existing = [](const knowledge::Account &account) {
    const std::string uid = std::to_string(account.uid);
    return NewUser{uid, uid + ":" + std::to_string(account.gid), "", std::string(account.name), !account.home.empty()};
  };
  if (const knowledge::PreparedServer *server = started_server(stage, started))
    return existing(account_of(*server, stage));
  if (facts.account) return existing(*facts.account);
  if (!facts.user.empty() && facts.user != "root" && facts.user != "0")
    return NewUser{facts.user, facts.user, "", facts.user};
  const knowledge::AccountMaker *maker = knowledge::account_maker(facts);
  if (maker == nullptr)
    return Obstacle{"no-account", "the base image has no account to run as, and how to make one in it is not known"};
  const std::string &name = options.user_name;
  if (knowledge::has_account(facts, name) || knowledge::has_group(facts, name))
    return Obstacle{"name-taken", "the base image has an account or a group " + name + " already"};
  return NewUser{number, number + ":" + number, knowledge::account_command(*maker, name, options.user_id), name};
}

std::optional<Obstacle> become(const rewrite::Rewriter &rewriter, const model::Stage &stage, const NewUser &user,
                               const ApplicationWrites &writes, Fix &fix) {
  return Editor(rewriter, stage, user, writes, fix).carry_out();
}

}  // namespace drydock::passes
