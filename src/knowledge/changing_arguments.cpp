#include "knowledge/changing_arguments.hpp"

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

// rewrites § 2.6; label-schema.org (build-date, vcs-ref); the predefined variables of GitLab CI, GitHub Actions, Jenkins,
// CircleCI and Travis CI, and Docker Hub's SOURCE_COMMIT. VERSION is none of them: it mostly pins what is installed.
constexpr Words names =
    "BUILD_DATE BUILD_TIME BUILD_TIMESTAMP BUILDTIME BUILD_NUMBER BUILD_NUM BUILD_ID BUILD_URL BUILD_TAG BUILD_SHA BUILD_COMMIT "
    "BUILD_REV BUILD_REVISION BUILD_VCS_NUMBER DATE_CREATED CREATED_DATE "
    "GIT_SHA GIT_COMMIT GIT_COMMIT_SHA GIT_COMMIT_HASH GIT_HASH GIT_REV GIT_REVISION GIT_REF GIT_DESCRIBE GITSHA COMMIT COMMIT_SHA "
    "COMMIT_HASH COMMIT_ID SHA REVISION VCS_REF VCS_REVISION SOURCE_COMMIT SOURCE_VERSION "
    "CI_COMMIT_SHA CI_COMMIT_SHORT_SHA CI_PIPELINE_ID CI_JOB_ID GITHUB_SHA GITHUB_RUN_ID GITHUB_RUN_NUMBER CIRCLE_SHA1 "
    "CIRCLE_BUILD_NUM TRAVIS_COMMIT TRAVIS_BUILD_NUMBER";

}  // namespace

bool changes_each_build(std::string_view argument) { return names.contains(argument); }

}  // namespace drydock::knowledge
