// What a service of a development environment has that production has not, and what production gives each of its
// services.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Who listens on a port for a developer alone; "" for any other port.
std::string_view development_listener(std::string_view port);

// Whether a folder of that path, on which development puts a volume, is filled by what installs or builds the
// application: `node_modules`. In production the volume would hide what the image has there.
bool is_filled_by_build(std::string_view folder);

// Whether what lies in a folder of that path may be lost with the container: a cache.
bool may_be_lost(std::string_view folder);

// Whether a program, by base name, writes nothing by itself but below /tmp.
bool writes_below_tmp_alone(std::string_view program);

// Whether a stage of that name is one of development, or the one that production runs.
bool is_development_stage(std::string_view stage);
bool is_production_stage(std::string_view stage);

// Whether a word of a command says that it serves developers: `--reload`.
bool serves_developers(std::string_view word);

// What a service may take of the machine, and what is kept for it.
struct Resources {
  std::string_view cpus, memory, reserved_cpus, reserved_memory;
};
const Resources &usual_resources();

// How often an engine asks whether a service is well.
struct HealthLimits {
  std::string_view interval, timeout, start_period, retries;
};
const HealthLimits &usual_health_limits();

}  // namespace drydock::knowledge
