#include "passes/support/split_owner.hpp"

#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

bool is_root(std::string_view owner) {
  return owner.empty() || owner == "root" || owner == "0" || owner == "root:root" || owner == "0:0" ||
         owner == "root:" || owner == "0:";
}

class Reader {
 public:
  Reader(const model::Model &model, const model::Stage &stage, const std::string &folder)
      : model_(model), stage_(stage), folder_(folder) {}

  std::variant<std::vector<std::string>, Obstacle> read(std::size_t last) {
    for (std::size_t i = stage_.from + 1; i <= last; ++i)
      if (!read_instruction(i))
        return Obstacle{"owner-unknown", "who owns " + folder_ + " after line " +
                                             std::to_string(model_.document().instructions[i].first_line) +
                                             " is not known"};
    std::vector<std::string> commands;
    if (!is_root(owner_)) commands.push_back("chown " + owner_ + " " + folder_);
    if (!mode_.empty()) commands.push_back("chmod " + mode_ + " " + folder_);
    return commands;
  }

 private:
  bool read_instruction(std::size_t i) {
    const Instruction &instruction = model_.document().instructions[i];
    if (const auto *workdir = instruction.as<Workdir>()) {
      const model::Value path = model_.expand(i, workdir->path);
      if (made_ || path.is_unknown() || !is_at_or_below(absolute_path(model_.workdir(i).text, path.text), folder_))
        return true;
      return make_as_user(i);
    }
    if (instruction.as<Copy>() != nullptr) {
      const auto destination = copy_destination(model_, i);
      if (made_ || !destination || !is_at_or_below(*destination, folder_)) return true;
      made_ = true;
      if (const Flag *chown = instruction.flag("chown"); chown != nullptr && chown->value)
        owner_ = std::string(*chown->value);
      return owner_.find('$') == std::string::npos;
    }
    const auto text = RunText::of(model_, i);
    if (!text) return true;
    for (const PlacedCommand &placed : placed_commands(model_, *text))
      if (!read_command(i, placed)) return false;
    return true;
  }

  // The builder makes folders as the user in force.
  bool make_as_user(std::size_t i) {
    made_ = true;
    if (model_.runs_as_root(i)) return true;
    const model::Value &user = model_.user(i);
    if (user.is_unknown()) return false;
    owner_ = user.text;
    if (owner_.find(':') != std::string::npos || is_root(owner_)) return true;
    if (const auto account = model_.account_of(i);
        account && (account->name == owner_ || std::to_string(account->uid) == owner_))
      owner_ += ":" + (account->name == owner_ ? std::string(account->name) : std::to_string(account->gid));
    else if (owner_.find_first_not_of("0123456789") == std::string::npos) return false;
    else owner_ += ":";  // the group that the account has
    return true;
  }

  bool read_command(std::size_t i, const PlacedCommand &placed) {
    const auto &words = placed.command->words;
    const std::size_t at = model::run_word(*placed.command);
    if (at >= words.size()) return true;
    const std::string_view program = base_name(words[at].value);
    const bool chown = program == "chown", chmod = program == "chmod",
               makes = knowledge::makes_folders(words[at].value);
    if (!chown && !chmod && !makes) return true;
    bool recursive = false;
    std::optional<std::string> first;
    for (std::size_t w = at + 1; w < words.size(); ++w) {
      if (words[w].value.starts_with('-')) {
        recursive |= words[w].value == "--recursive" ||
                     (!words[w].value.starts_with("--") && words[w].value.find('R') != std::string::npos);
        continue;
      }
      const auto text = word_text(model_, i, words[w]);
      if (!makes && !first) {
        first = text.value_or("");
        continue;
      }
      if (!text) return true;
      const std::string path = absolute_path(placed.folder, *text);
      if (makes && !made_ && is_at_or_below(path, folder_) && !make_as_user(i)) return false;
      const bool meant = path == folder_ || (recursive && is_at_or_below(folder_, path));
      if (makes || !meant) continue;
      if (first->empty()) return false;
      (chown ? owner_ : mode_) = *first;
    }
    return true;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const std::string &folder_;
  bool made_ = false;
  std::string owner_, mode_;
};

}  // namespace

std::variant<std::vector<std::string>, Obstacle> hand_overs_of(const model::Model &model, const model::Stage &stage,
                                                               std::size_t last, const std::string &folder) {
  return Reader(model, stage, folder).read(last);
}

}  // namespace drydock::passes
