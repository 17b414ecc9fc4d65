#include "print/layer_picture.hpp"

#include <algorithm>
#include <map>

namespace drydock::print {

namespace {

constexpr std::size_t longest_text = 80;

// Its first words on one line.
std::string shortened(std::string_view text) {
  std::string result;
  for (const char c : text.substr(0, 4 * longest_text)) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) result += c;
    else if (!result.empty() && result.back() != ' ') result += ' ';
  }
  if (result.size() <= longest_text) return result;
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(result[end]) & 0xC0) == 0x80) --end;
  return result.substr(0, end) + "…";
}

Layer layer_of(const model::Model &model, std::size_t number) {
  const Instruction &instruction = model.document().instructions[number];
  Layer layer{std::string(to_string(instruction.keyword)), "", false};
  const std::vector<model::Work> works = model::works_of(model, number);
  for (const model::Work &work : works) layer.text += (layer.text.empty() ? "" : ", ") + work.name;
  layer.keeps_downloads =
      std::any_of(works.begin(), works.end(), [](const model::Work &work) { return work.keeps_downloads; });
  if (!layer.text.empty()) return layer;
  const Flag *from = instruction.flag("from");
  const std::string origin = from != nullptr ? "from " + std::string(from->value.value_or("")) + ": " : "";
  layer.text = shortened(origin + std::string(instruction.rest()));
  return layer;
}

bool makes_layer(const Instruction &instruction) {
  return instruction.as<Run>() != nullptr || instruction.as<Copy>() != nullptr;
}

// The numbers of layers by their instructions.
std::map<std::size_t, std::size_t> numbers_of(const model::Model &model) {
  std::map<std::size_t, std::size_t> numbers;
  for (const model::Stage &stage : model.stages())
    for (std::size_t i = stage.from; i < stage.end; ++i)
      if (makes_layer(model.document().instructions[i])) numbers.emplace(i, numbers.size());
  return numbers;
}

std::vector<LayerColumn> columns_of(const model::Model &model) {
  std::vector<LayerColumn> columns;
  for (const model::Stage &stage : model.stages()) {
    const From *from = model.document().instructions[stage.from].as<From>();
    LayerColumn column;
    column.stage = from != nullptr && from->name ? std::string(*from->name) : std::to_string(stage.index);
    if (from != nullptr) column.base = std::string(from->image.text);
    for (std::size_t i = stage.from; i < stage.end; ++i)
      if (makes_layer(model.document().instructions[i])) column.layers.push_back(layer_of(model, i));
    columns.push_back(std::move(column));
  }
  return columns;
}

void mark_needed(const model::Model &model, const model::Rebuild &rebuild, std::vector<LayerColumn> &columns) {
  for (const model::Stage &stage : model.stages()) {
    LayerColumn &column = columns[stage.index];
    const auto built = [&](std::size_t step) { return step >= stage.from && step < stage.end; };
    column.needed = column.layers.empty() || std::any_of(rebuild.steps().begin(), rebuild.steps().end(), built);
  }
}

std::vector<std::size_t> layers_of(const model::Rebuild::Steps &steps,
                                   const std::map<std::size_t, std::size_t> &numbers) {
  std::vector<std::size_t> result;
  for (const std::size_t step : steps) result.push_back(numbers.at(step));
  return result;
}

}  // namespace

LayerPicture layer_picture(const model::Model &before, const model::Model &after) {
  LayerPicture picture{columns_of(before), columns_of(after), {}};
  if (before.context() == nullptr || after.context() == nullptr) return picture;
  model::Rebuild old_build(before), new_build(after);
  mark_needed(before, old_build, picture.before);
  mark_needed(after, new_build, picture.after);
  const auto old_numbers = numbers_of(before), new_numbers = numbers_of(after);
  for (const model::FileImpact &impact : model::cache_impact(before, after)) {
    const std::string &file = impact.file;
    picture.rebuilds.push_back({file, impact.manifest, impact.stands_for_all,
                                layers_of(old_build.after(old_build.readers_of(file)), old_numbers),
                                layers_of(new_build.after(new_build.readers_of(file)), new_numbers)});
  }
  return picture;
}

}  // namespace drydock::print
