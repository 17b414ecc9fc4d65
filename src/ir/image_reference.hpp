// An image name taken apart.
#pragma once

#include <string>

namespace drydock {

struct ImageReference {
  std::string registry;    // "" where none is written: docker.io
  std::string repository;  // without registry and without docker.io's "library/"
  std::string tag;         // "" where none is written: latest, unless a digest stands
  std::string digest;      // sha256:…, or ""
  bool valid = false;      // the builder takes it as a reference
};

}  // namespace drydock
