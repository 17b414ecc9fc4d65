#include "checks/checklist.hpp"

namespace drydock::checks {

namespace {

constexpr std::string_view build = "Build Optimization", security = "Security", size = "Size Optimization",
                           development = "Development", production = "Production";

constexpr ChecklistItem items[] = {
    {Item::buildkit, "buildkit", build, "Use `DOCKER_BUILDKIT=1`", ""},
    {Item::ignore_file, "ignore-file", build, "Create `.dockerignore` file", "dockerignore"},
    {Item::layer_order, "layer-order", build, "Order layers from least-to-most frequently changed",
     "manifest-first split-stages"},
    {Item::cache_mounts, "cache-mounts", build, "Use BuildKit cache mounts for package managers", "cache-mounts"},
    {Item::combined_runs, "combined-runs", build, "Combine related `RUN` commands", "merge-runs merge-steps"},
    {Item::same_layer_clean_up, "same-layer-clean-up", build, "Clean up in the same layer",
     "cache-mounts package-cleanup merge-runs"},

    {Item::user, "user", security, "Use non-root user", "non-root-user"},
    {Item::no_build_tools, "no-build-tools", security, "Use multi-stage builds (no build tools in final image)",
     "split-stages"},
    {Item::secrets, "secrets", security, "Don't hardcode secrets in Dockerfile", "secret-mounts"},
    {Item::no_recommends, "no-recommends", security, "Use `--no-install-recommends` for apt packages", "no-recommends"},
    {Item::scan, "scan", security, "Scan images with `docker scan` or Trivy", ""},

    {Item::small_base, "small-base", size, "Use slim or alpine base images", "split-stages slim-base"},
    {Item::build_dependencies, "build-dependencies", size, "Remove build dependencies after use",
     "split-stages build-deps-purge"},
    {Item::pip_cache, "pip-cache", size, "Use `--no-cache-dir` for pip", "cache-mounts package-cleanup"},
    {Item::apt_lists, "apt-lists", size, "Clean up apt cache (`rm -rf /var/lib/apt/lists/*`)",
     "cache-mounts package-cleanup"},
    {Item::stages, "stages", size, "Use multi-stage builds", "split-stages"},

    {Item::separate_files, "separate-files", development, "Separate dev and prod Dockerfiles", ""},
    {Item::source_mounts, "source-mounts", development, "Use volume mounts for live reloading", ""},
    {Item::no_bytecode, "no-bytecode", development, "Set `PYTHONDONTWRITEBYTECODE=1`", "",
     "`drydock fix --python-dont-write-bytecode` sets it"},
    {Item::unbuffered, "unbuffered", development, "Set `PYTHONUNBUFFERED=1`", "python-env"},
    {Item::dev_tools, "dev-tools", development, "Include dev tools (debugpy, pytest)", ""},

    {Item::production_server, "production-server", production, "Use production WSGI server (gunicorn)",
     "production-command"},
    {Item::limits, "limits", production, "Set resource limits (CPU, memory)", ""},
    {Item::health_check, "health-check", production, "Configure healthchecks", "health-check"},
    {Item::read_only, "read-only", production, "Use read-only filesystem where possible", ""},
    {Item::restart, "restart", production, "Set restart policy (`restart: unless-stopped`)", ""},
};

}  // namespace

std::span<const ChecklistItem> checklist() { return items; }

std::string_view to_string(ItemState state) {
  switch (state) {
    case ItemState::ticked: return "ticked";
    case ItemState::open: return "open";
    case ItemState::undecidable: return "undecidable";
    case ItemState::inapplicable: return "inapplicable";
  }
  return "";
}

bool is_fixed(const FileChecklist &file, std::size_t item) {
  const ItemState after = file.after[item].state;
  return file.before[item].state == ItemState::open && (after == ItemState::ticked || after == ItemState::inapplicable);
}

}  // namespace drydock::checks
