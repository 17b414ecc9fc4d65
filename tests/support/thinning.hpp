// How much less the long tests do under the sanitizers, which make everything some ten times slower.
#pragma once

namespace drydock::test {

#ifdef DRYDOCK_SANITIZE
inline constexpr int thinning = 8;
#else
inline constexpr int thinning = 1;
#endif

}  // namespace drydock::test
