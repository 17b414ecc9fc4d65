// The layers of a build before and after, and which of them are built again when a file of the context changes: what a
// picture of them shows.
#pragma once

#include <string>
#include <vector>

#include "model/cache_impact.hpp"

namespace drydock::print {

struct Layer {
  std::string keyword;        // RUN, COPY, ADD
  std::string text;           // what it does, in a few words
  bool keeps_downloads = false;
};

struct LayerColumn {
  std::string stage;          // its name, or its number where it has none
  std::string base;           // as written
  bool needed = true;         // by the last stage; else the builder leaves it out
  std::vector<Layer> layers;
};

// What happens when one file changes. Layers are counted through all columns.
struct LayerRebuild {
  std::string file;
  bool manifest = false;        // else a source
  bool stands_for_all = false;  // for each source
  std::vector<std::size_t> before, after;
};

struct LayerPicture {
  std::vector<LayerColumn> before, after;
  std::vector<LayerRebuild> rebuilds;  // none where the build context is not known, or not what the steps take from it
};

LayerPicture layer_picture(const model::Model &before, const model::Model &after);

}  // namespace drydock::print
