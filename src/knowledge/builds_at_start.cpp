#include "knowledge/builds_at_start.hpp"

namespace drydock::knowledge {

namespace {

constexpr BuildAtStart builders[] = {
    {"vite", "a development server, which writes into node_modules", "node_modules/.vite node_modules/.vite-temp"},
    {"vite build", "which builds at start"},
    {"vue-cli-service build", "which builds at start"},
    {"craco build", "which builds at start"},
    {"react-app-rewired build", "which builds at start"},
    {"webpack", "which builds at start"},
    {"webpack-dev-server", "a development server, which writes into node_modules", "node_modules/.cache"},
    {"react-scripts start", "a development server, which writes into node_modules", "node_modules/.cache"},
    {"react-scripts build", "which builds at start", "build node_modules/.cache"},
    {"react-app-rewired", "a development server, which writes into node_modules", "node_modules/.cache"},
    {"craco", "a development server, which writes into node_modules", "node_modules/.cache"},
    {"vue-cli-service", "a development server, which writes into node_modules", "node_modules/.cache"},
    {"ng serve", "a development server, which writes among the sources"},
    {"ng build", "which builds at start"},
    {"next dev", "a development server, which writes among the sources", ".next"},
    {"next build", "which builds at start", ".next"},
    {"nuxt", "a development server, which writes among the sources", ".nuxt node_modules/.cache"},
    {"nuxt-ts", "a development server, which writes among the sources", ".nuxt node_modules/.cache"},
    {"nuxt dev", "a development server, which writes among the sources", ".nuxt node_modules/.cache"},
    {"nuxt generate", "which builds at start"},
    {"nuxt build", "which builds at start"},
    {"nuxi", "which builds at start"},
    {"astro dev", "a development server, which writes among the sources"},
    {"gatsby", "which builds at start"},
    {"remix", "which builds at start"},
    {"parcel", "which builds at start"},
    {"rollup", "which builds at start"},
    {"turbo", "which builds at start"},
    {"nx", "which builds at start"},
    {"nest start", "which builds at start", "dist"},
    {"nest build", "which builds at start", "dist"},
    {"tsc", "which compiles at start"},
    {"tsup", "which compiles at start"},
    {"ember", "which builds at start"},
    {"expo", "a development server, which writes among the sources"},
    {"strapi", "which keeps its state among the sources"},
    {"prisma generate", "which writes into node_modules"},
    // prisma/orm issues 20479 and 25020: it fetches its engine there, and asks for the right to before.
    {"prisma migrate", "which writes into node_modules", "node_modules/@prisma", "pnpm"},
    {"prisma db", "which may write into node_modules"},
    {"hugo", "which builds at start"},
    {"jekyll", "which builds at start"},
    {"mkdocs", "which builds at start"},
    {"cargo", "which compiles at start"},
    {"air", "which compiles at start"},
    {"make", "which builds at start"},
    {"mvn", "which builds at start"},
    {"mvnw", "which builds at start"},
    {"gradle", "which builds at start"},
    {"gradlew", "which builds at start"},
    {"sbt", "which builds at start"},
    {"lein", "which builds at start"},
    {"mix", "which keeps its tools in root's home"},
    {"stack", "which builds at start"},
    {"dotnet run", "which compiles at start"},
    {"dotnet watch", "which compiles at start"},
    {"composer", "which installs at start"},
    {"manage.py makemigrations", "which writes migrations among the sources"},
    {"manage.py compilemessages", "which writes among the sources"},
    // astral-sh/uv-docker-example issue 82: it brings .venv up to date before.
    {"uv run", "which syncs the environment of the project before"},
    {"pre-commit", "which works on a checkout"},
    {"git", "which works on a checkout"},
};

}  // namespace

const BuildAtStart *builds_at_start(std::string_view command) {
  for (const BuildAtStart &row : builders)
    if (row.name == command) return &row;
  return nullptr;
}

}  // namespace drydock::knowledge
