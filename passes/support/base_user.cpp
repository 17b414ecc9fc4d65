#include "passes/support/base_user.hpp"

namespace drydock::passes {

model::Value final_user(const model::Model &model, const model::Stage &stage) {
  const std::size_t last = stage.end - 1;
  if (const auto *user = model.document().instructions[last].as<User>()) return model.expand(last, user->name);
  return model.user(last);
}

bool is_root(std::string_view user) {
  const std::string_view name = user.substr(0, user.find(':'));
  return name == "root" || name == "0";
}

std::optional<Obstacle> obstacle_of_base(const model::Stage &stage, const model::Value &user) {
  if (stage.facts && stage.facts->windows()) return Obstacle{"windows", "accounts of Windows are not covered"};
  if (stage.facts && stage.facts->row->privileges == knowledge::Privileges::drops_by_itself)
    return Obstacle{"drops-by-itself", "the base image starts as root on purpose and changes user itself"};
  if (stage.facts && stage.facts->row->privileges == knowledge::Privileges::master_as_root)
    return Obstacle{
        "master-as-root",
        "the server of the base image binds its port and opens its files as root; only its workers change user"};
  if (stage.facts && stage.facts->row->privileges == knowledge::Privileges::needs_root)
    return Obstacle{"needs-root", "the base image is made to run as root"};
  if (stage.facts && stage.facts->row->privileges == knowledge::Privileges::of_the_platform)
    return Obstacle{"user-of-the-platform", "what runs the image chooses the user, whatever USER says"};
  if (user.is_unknown()) return Obstacle{"user-unknown", "nobody here knows which user the image runs as"};
  if (stage.scratch) return std::nullopt;
  if (!stage.facts) return Obstacle{"base-unknown", "the base image is not known, nor how accounts are made in it"};
  if (stage.facts->onbuild)
    return Obstacle{"onbuild", "the base image has ONBUILD instructions, which are not seen here"};
  return std::nullopt;
}

}  // namespace drydock::passes
