// Which sources this program was built from, as far as they decide what a cached archive holds.
#pragma once

#include <cstdint>

namespace miler::store {

/// Changes with any source of the rooms from base to ingest; written by cmake/fingerprint.cmake.
std::uint64_t built_from();

}  // namespace miler::store
